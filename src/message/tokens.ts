import { pastAttribute, pastGap, pastTagName } from './tag-scan.ts';

/** A piece of HTML as a tokenizer sees it; offsets into the HTML. */
export interface Token {
  readonly type: 'text' | 'open' | 'close' | 'comment';
  /** The tag's name in lower case; empty for text and comments. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Elements whose content is text, whatever it looks like. */
const raw = new Set(['iframe', 'noembed', 'noframes', 'script', 'style', 'textarea', 'title', 'xmp']);

/** Cuts HTML into its tags, comments and texts, in one pass and without a tree. */
export function* tokens(html: string, from = 0, to = html.length): Generator<Token> {
  let at = from;
  let text = from;
  while (at < to) {
    const sign = html.indexOf('<', at);
    if (sign < 0 || sign >= to) break;
    const next = html[sign + 1] ?? '';
    const isClose = next === '/' && isLetter(html[sign + 2] ?? '');
    const isComment = next === '!' || next === '?' || (next === '/' && !isClose && sign + 2 < html.length);
    if (!isClose && !isComment && !isLetter(next)) {
      at = sign + 1;
      continue;
    }
    if (text < sign) yield { type: 'text', name: '', start: text, end: sign };
    if (isComment) {
      text = at = commentEnd(html, sign);
      yield { type: 'comment', name: '', start: sign, end: at };
      continue;
    }
    const name = nameAt(html, isClose ? sign + 2 : sign + 1);
    text = at = tagEnd(html, sign + name.length + (isClose ? 2 : 1));
    yield { type: isClose ? 'close' : 'open', name, start: sign, end: at };
    if (!isClose && raw.has(name)) at = rawEnd(html, at, name);
    if (!isClose && name === 'plaintext') at = to;
  }
  if (text < to) yield { type: 'text', name: '', start: text, end: to };
}

/** Where the tag ends whose attributes begin at `at`: the quotes of a value hide a `>`. */
export function tagEnd(html: string, at: number): number {
  for (let next = pastGap(html, at); next < html.length; next = pastGap(html, next)) {
    if (html.charAt(next) === '>') return next + 1;
    next = pastAttribute(html, next);
  }
  return html.length;
}

function commentEnd(html: string, start: number): number {
  if (!html.startsWith('<!--', start)) return past(html, '>', start);
  if (html.startsWith('>', start + 4)) return start + 5;
  if (html.startsWith('->', start + 4)) return start + 6;
  const close = /--!?>/g;
  close.lastIndex = start + 4;
  const found = close.exec(html);
  return found ? found.index + found[0].length : html.length;
}

function past(html: string, sign: string, from: number): number {
  const index = html.indexOf(sign, from);
  return index < 0 ? html.length : index + sign.length;
}

/** Where the closing tag of such an element begins. */
function rawEnd(html: string, from: number, name: string): number {
  if (name === 'script') return scriptEnd(html, from);
  const close = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

/** A script that writes a script, in `<!-- … -->`, does not end with it. */
function scriptEnd(html: string, from: number): number {
  const sign = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
  sign.lastIndex = from;
  let isEscaped = false;
  let isInner = false;
  for (let found = sign.exec(html); found; found = sign.exec(html)) {
    if (found[0] === '<!--') {
      isEscaped = true;
      sign.lastIndex -= 2;
    } else if (found[0] === '-->') isEscaped = isInner = false;
    else if (found[0][1] !== '/') isInner = isEscaped;
    else if (isInner) isInner = false;
    else return found.index;
  }
  return html.length;
}

function nameAt(html: string, from: number): string {
  const name = html.slice(from, pastTagName(html, from));
  return /[A-Z]/.test(name) ? name.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()) : name;
}

function isLetter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}
