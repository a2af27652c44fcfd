import { maxFrontMatter } from '../limits.ts';
import { factNames } from '../message/context.ts';
import type { Declaration, Draft, Obstacle } from '../message/draft.ts';
import type { Source } from '../message/message.ts';
import type { Span } from '../span.ts';
import { suggest } from '../suggest.ts';
import { Text } from '../text.ts';
import { isObject } from '../values/placed.ts';

const keys = ['subject', 'rules', 'disable', ...factNames];

/** What stands above the message: a subject, facts, settings. And the rest of the file, which is the message. */
export interface FrontMatter extends Pick<Draft, 'subject' | 'declarations' | 'obstacles'> {
  readonly rest: Text;
}

/** Takes the front matter off a draft. Its YAML reader is loaded only if there is any. */
export async function frontMatter({ text }: Source): Promise<FrontMatter> {
  const none: FrontMatter = { subject: undefined, declarations: [], obstacles: [], rest: Text.whole(text) };
  const open = /^---[ \t]*(?:\r\n?|\n)/.exec(text);
  if (!open) return none;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/gm;
  close.lastIndex = open[0].length;
  const end = close.exec(text);
  const start = open[0].length;
  if (!end) {
    // A line of dashes may be an ornament; a key below it is meant.
    if (!/^[\w-]+[ \t]*:/.test(text.slice(start, start + 200))) return none;
    return {
      ...none,
      obstacles: [
        { at: { start: 0, end: 3 }, says: 'Front matter begins here and never ends: a line "---" is missing' },
      ],
    };
  }
  const rest = Text.whole(text, { start: end.index + end[0].length, end: text.length });
  if (end.index - start > maxFrontMatter) {
    const says = `Front matter is longer than ${maxFrontMatter.toLocaleString('en')} characters`;
    return { ...none, rest, obstacles: [{ at: { start: 0, end: 3 }, says }] };
  }
  return { ...(await read(text, start, end.index)), rest };
}

async function read(file: string, start: number, end: number): Promise<Omit<FrontMatter, 'rest'>> {
  const { read: readText } = await import('../values/read.ts');
  const { root, complaints } = await readText(file.slice(start, end), 'yaml');
  const moved = (at: Span): Span => ({ start: at.start + start, end: at.end + start });
  const obstacles: Obstacle[] = complaints.map(({ at, says }) => ({ at: moved(at), says: `In front matter, ${says}` }));
  if (!root) return { subject: undefined, declarations: [], obstacles };
  if (!isObject(root.value)) {
    const says = 'Front matter must be a list of "key: value" lines';
    return { subject: undefined, declarations: [], obstacles: [...obstacles, { at: moved(root.at), says }] };
  }

  const declarations: Declaration[] = [];
  let subject: Text | undefined;
  for (const [name, { key, placed }] of root.parts) {
    const written = String(name);
    if (written.startsWith('x-')) continue;
    const at = moved(placed.at);
    if (!keys.includes(written)) {
      obstacles.push({ at: moved(key), says: `Unknown key "${written}" in front matter; ${hint(written)}` });
    } else if (written === 'subject') {
      subject = scalar(file, at, placed.value);
      const cut = comment(file, at);
      if (cut) obstacles.push({ at: cut, says: 'What follows # is a comment: put the subject into quotes' });
      else if (!subject) obstacles.push({ at, says: 'The subject must be a line of text' });
    } else if (written === 'rules') {
      if (!isObject(placed.value)) obstacles.push({ at, says: '"rules" must be a list of "rule: level" lines' });
      else {
        for (const [id, one] of placed.parts) {
          declarations.push({ key: 'rule', value: [String(id), one.placed.value], at: moved(one.key) });
        }
      }
    } else if (written === 'disable') {
      const entries = Array.isArray(placed.value) ? Array.from(placed.parts.values(), (one) => one.placed) : [placed];
      for (const entry of entries) {
        const value = typeof entry.value === 'string' ? { rule: entry.value } : entry.value;
        declarations.push({ key: 'disable', value, at: moved(entry.at) });
      }
    } else {
      declarations.push({ key: written, value: placed.value, at });
    }
  }
  return { subject, declarations, obstacles };
}

function hint(written: string): string {
  const near = suggest(written, keys);
  return near ? `did you mean "${near}"?` : 'keys of your own begin with "x-"';
}

/** The number sign behind a subject without quotes, "Your order #12", which nobody means as the beginning of a comment. */
function comment(file: string, { start, end }: Span): Span | undefined {
  if (/["'|>]/.test(file[start] ?? '')) return undefined;
  const sign = /[ \t]*#/y;
  sign.lastIndex = file[start] === '#' ? start : end;
  return sign.test(file) ? { start: sign.lastIndex - 1, end: sign.lastIndex } : undefined;
}

/** The words of a scalar with their places: verbatim, but for lines that are joined and the escapes of quoted ones. */
function scalar(file: string, at: Span, value: unknown): Text | undefined {
  if (typeof value === 'number') return Text.whole(file, at);
  if (typeof value !== 'string') return undefined;
  const said = Text.whole(file, at);
  const quote = /^["']/.exec(said.value)?.[0] ?? '';
  const inner = said.slice(quote.length, said.length - quote.length);
  const plain = inner.replaceAll(signs, ([sign]) => meant(sign, quote));
  // A block of lines is one for all of its place.
  return plain.value === value ? plain : new Text([{ value, ...at, even: false }]);
}

const signs = /''|\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|.)|[ \t]{0,99}(?:\r\n?|\n)[ \t]{0,99}/g;

function meant(sign: string, quote: string): string {
  if (/[\r\n]/.test(sign)) return ' ';
  if (quote !== '"') return quote === "'" && sign === "''" ? "'" : sign;
  const code = /^\\[xuU]([\dA-Fa-f]+)$/.exec(sign)?.[1];
  if (code) return String.fromCodePoint(Number.parseInt(code, 16));
  return { '\\n': '\n', '\\t': '\t', '\\"': '"', '\\\\': '\\', '\\/': '/' }[sign] ?? sign;
}
