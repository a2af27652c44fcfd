import { forms } from './fold.ts';
import { isIdeographic } from './letters.ts';

/** Finds, for a word of a message, the terms of all words and stems of the phrases that fit it. */
export interface Lexicon {
  /** Adds a word as phrases write it: `review`, `review*`, `*review`, `*review*`. */
  add(written: string, id: number): void;
  ids(word: string): readonly number[];
  /** Calls `found` for each word of an unspaced script that stands in a part of `value`. */
  scan(value: string, start: number, end: number, found: (id: number, start: number, end: number) => void): void;
  /** All that was added, as plain data. */
  data(): LexiconData;
}

/** The terms of words; most words have but one. */
type Index = Readonly<Record<string, number | readonly number[]>>;

const kinds = ['whole', 'beginnings', 'endings', 'inner', 'strings'] as const;

/** Words, beginnings, endings and inner parts of words, and words of unspaced scripts, each with its terms. */
export type LexiconData = { readonly [kind in (typeof kinds)[number]]: Index };

const none: readonly number[] = [];
const mostRemembered = 20_000;
const nothing: LexiconData = { whole: {}, beginnings: {}, endings: {}, inner: {}, strings: {} };

/** A lexicon that begins with what `base` holds, which stays as it is. */
export function lexicon(isUnspaced: boolean, base: LexiconData = nothing): Lexicon {
  const added = { whole: index(), beginnings: index(), endings: index(), inner: index(), strings: index() };
  const remembered = new Map<string, readonly number[]>();
  const stems = [...Object.keys(base.beginnings), ...Object.keys(base.endings)].map(({ length }) => length);
  let shortest = stems.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  let longest = stems.reduce((one, other) => Math.max(one, other), 0);
  const inner = new Set(Object.keys(base.inner));
  let seesEndings = Object.keys(base.endings).length > 0;
  let byFirst: Map<string, string[]> | undefined;

  function take(kind: keyof LexiconData, word: string, into: number[]): void {
    if (Object.hasOwn(base[kind], word)) {
      const some = base[kind][word];
      if (typeof some === 'number') into.push(some);
      else for (const id of some ?? none) into.push(id);
    }
    const more = added[kind].get(word);
    if (more) for (const id of more) into.push(id);
  }

  function ids(word: string): readonly number[] {
    const found: number[] = [];
    take('whole', word, found);
    const code = word.charCodeAt(0);
    if (code >= 0x30 && code <= 0x39 && /^[\d.,]+$/.test(word)) take('whole', '#number', found);
    for (let length = Math.min(word.length, longest); length >= shortest; length--) {
      take('beginnings', word.slice(0, length), found);
      if (seesEndings) take('endings', word.slice(-length), found);
    }
    for (const part of inner) if (word.includes(part)) take('inner', part, found);
    return found.length === 0 ? none : found;
  }

  function put(kind: keyof LexiconData, word: string, id: number): void {
    const some = added[kind].get(word);
    if (some) some.push(id);
    else added[kind].set(word, [id]);
  }

  function addStem(written: string, id: number): void {
    const open = written.startsWith('*');
    const close = written.endsWith('*');
    for (const form of forms(written.slice(open ? 1 : 0, close ? -1 : undefined))) {
      put(open ? (close ? 'inner' : 'endings') : 'beginnings', form, id);
      if (open && close) inner.add(form);
      else {
        if (open) seesEndings = true;
        shortest = Math.min(shortest, form.length);
        longest = Math.max(longest, form.length);
      }
    }
  }

  /** The words of an unspaced script, by their first character. */
  function strings(): ReadonlyMap<string, readonly string[]> {
    if (byFirst) return byFirst;
    byFirst = new Map();
    for (const word of new Set([...Object.keys(base.strings), ...added.strings.keys()])) {
      const first = word[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
    }
    return byFirst;
  }

  return {
    add(written, id) {
      if (remembered.size > 0) remembered.clear();
      byFirst = undefined;
      if (isUnspaced && isIdeographic(written.charCodeAt(0))) {
        put('strings', written.replaceAll('*', '').normalize('NFKC'), id);
      } else if (written.length > 1 && written.includes('*')) addStem(written, id);
      else if (/^[a-z]+$/.test(written)) put('whole', written, id);
      else for (const form of forms(written)) put('whole', form, id);
    },
    ids(word) {
      const known = remembered.get(word);
      if (known) return known;
      if (remembered.size >= mostRemembered) remembered.clear();
      const found = ids(word);
      remembered.set(word, found);
      return found;
    },
    scan(value, start, end, found) {
      for (let at = start; at < end; at++) {
        for (const word of strings().get(value[at] ?? '') ?? []) {
          if (!value.startsWith(word, at)) continue;
          const some: number[] = [];
          take('strings', word, some);
          for (const id of some) found(id, at, at + word.length);
        }
      }
    },
    data: () => Object.fromEntries(kinds.map((kind) => [kind, plain(added[kind])])) as LexiconData,
  };
}

function index(): Map<string, number[]> {
  return new Map();
}

function plain(added: ReadonlyMap<string, readonly number[]>): Index {
  return Object.fromEntries(Array.from(added, ([word, some]) => [word, some.length === 1 ? (some[0] ?? 0) : some]));
}
