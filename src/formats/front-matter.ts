import { maxFrontMatter } from '../limits.ts';
import type { Declaration, Draft, Obstacle } from '../message/draft.ts';
import type { Source } from '../message/message.ts';
import { suggest } from '../suggest.ts';
import { Text } from '../text.ts';

/** The keys of front matter that are not facts of the message. */
const structural = ['subject', 'rules', 'disable'];

const factKeys = ['marketplace', 'language', 'purpose', 'direction', 'channel', 'stage', 'maxWidth'];

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
  const { isMap, isScalar, LineCounter, parseDocument } = await import('yaml');
  const declarations: Declaration[] = [];
  const obstacles: Obstacle[] = [];
  let subject: Text | undefined;
  const span = (range: readonly number[] | null | undefined) => ({
    start: start + (range?.[0] ?? 0),
    end: start + (range?.[1] ?? range?.[0] ?? 0),
  });

  // Unique keys are checked below: the library compares each with each.
  const document = parseDocument(file.slice(start, end), {
    uniqueKeys: false,
    schema: 'core',
    lineCounter: new LineCounter(),
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error) {
    const at = { start: start + error.pos[0], end: Math.min(end, start + Math.max(error.pos[1], error.pos[0] + 1)) };
    return {
      subject,
      declarations,
      obstacles: [{ at, says: `Front matter is not valid YAML: ${error.message.split('\n')[0]}` }],
    };
  }
  if (document.contents === null) return { subject, declarations, obstacles };
  if (!isMap(document.contents)) {
    return {
      subject,
      declarations,
      obstacles: [{ at: span(document.contents.range), says: 'Front matter must be a list of "key: value" lines' }],
    };
  }

  const seen = new Set<string>();
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const keyAt = span(isScalar(key) ? key.range : undefined);
    const node = value as { range?: readonly number[] | null; toJS?(doc: unknown, options: object): unknown } | null;
    const at = node?.range ? span(node.range) : keyAt;
    if (seen.has(name)) obstacles.push({ at: keyAt, says: `Front matter says "${name}" twice` });
    seen.add(name);
    if (name.startsWith('x-')) continue;
    if (![...structural, ...factKeys].includes(name)) {
      const near = suggest(name, [...structural, ...factKeys]);
      const hint = near ? `; did you mean "${near}"?` : '; keys of your own begin with "x-"';
      obstacles.push({ at: keyAt, says: `Unknown key "${name}" in front matter${hint}` });
    } else if (name === 'subject') {
      subject = scalar(file, at, isScalar(value) ? value.value : undefined);
      if (!subject) obstacles.push({ at, says: 'The subject must be a line of text' });
    } else if (name === 'rules') {
      if (!isMap(value)) obstacles.push({ at, says: '"rules" must be a list of "rule: level" lines' });
      else
        for (const pair of value.items) {
          const pairAt = span(isScalar(pair.key) ? pair.key.range : undefined);
          declarations.push({
            key: 'rule',
            value: [String(pair.key), isScalar(pair.value) ? pair.value.value : pair.value],
            at: pairAt,
          });
        }
    } else if (name === 'disable') {
      const list = node?.toJS?.(document, { maxAliasCount: 100 });
      for (const one of Array.isArray(list) ? list : [list])
        declarations.push({ key: 'disable', value: typeof one === 'string' ? { rule: one } : one, at });
    } else {
      declarations.push({ key: name, value: isScalar(value) ? value.value : undefined, at });
    }
  }
  return { subject, declarations, obstacles };
}

/** The words of a scalar with their places: verbatim, but for the escapes of quoted ones. */
function scalar(file: string, at: { start: number; end: number }, value: unknown): Text | undefined {
  if (typeof value === 'number') return Text.whole(file, at);
  if (typeof value !== 'string') return undefined;
  const said = Text.whole(file, at);
  const inner = /^["']/.test(said.value) ? said.slice(1, -1 + said.length) : said;
  const plain = inner.replaceAll(/''|\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)/gi, ([escape]) =>
    said.value[0] === "'" ? escape.replace("''", "'") : unescape(escape),
  );
  // A folded or a block scalar is one for all of its place.
  return plain.value === value ? plain : new Text([{ value, ...at, even: false }]);
}

function unescape(escape: string): string {
  const code = /^\\[xuU]([\da-f]+)$/i.exec(escape)?.[1];
  if (code) return String.fromCodePoint(Number.parseInt(code, 16));
  return { '\\n': '\n', '\\t': '\t', '\\"': '"', '\\\\': '\\', '\\/': '/' }[escape] ?? escape;
}
