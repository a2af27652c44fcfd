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
    if (!isClose && !isLetter(next) && next !== '!' && next !== '?' && next !== '/') {
      at = sign + 1;
      continue;
    }
    if (text < sign) yield { type: 'text', name: '', start: text, end: sign };
    if (!isClose && !isLetter(next)) {
      text = at = commentEnd(html, sign);
      yield { type: 'comment', name: '', start: sign, end: at };
      continue;
    }
    const name = nameAt(html, isClose ? sign + 2 : sign + 1);
    text = at = tagEnd(html, sign + name.length + (isClose ? 2 : 1));
    yield { type: isClose ? 'close' : 'open', name, start: sign, end: at };
    if (!isClose && raw.has(name)) at = rawEnd(html, at, name);
    if (name === 'plaintext' && !isClose) at = to;
  }
  if (text < to) yield { type: 'text', name: '', start: text, end: to };
}

/** Where the tag ends whose attributes begin at `at`: quotes hide a `>`. */
export function tagEnd(html: string, at: number): number {
  const sign = /[>"']/g;
  for (let from = at; ; ) {
    sign.lastIndex = from;
    const found = sign.exec(html);
    if (!found) return html.length;
    if (found[0] === '>') return found.index + 1;
    // A quote opens a value behind `=` alone; elsewhere it is a letter of a name.
    const close = /=\s{0,20}$/.test(html.slice(Math.max(at, found.index - 21), found.index))
      ? html.indexOf(found[0], found.index + 1)
      : found.index;
    if (close < 0) return html.length;
    from = close + 1;
  }
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

function rawEnd(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

function nameAt(html: string, from: number): string {
  const pattern = /[^\s/>]{1,100}/y;
  pattern.lastIndex = from;
  return (pattern.exec(html)?.[0] ?? '').toLowerCase();
}

function isLetter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}
