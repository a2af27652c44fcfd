import { forms } from './fold.ts';
import { isIdeographic } from './letters.ts';

/** Knows the words and stems of phrases by numbers, and finds those that fit a word of a message. */
export interface Lexicon {
  /** Adds a word as phrases write it: `review`, `review*`, `*review`, `*review*`. Returns the numbers of its forms. */
  add(written: string): readonly number[];
  /** The numbers of all words and stems that fit a word. */
  entries(word: string): readonly number[];
  /** Calls `found` for each word of an unspaced script that stands in a part of `value`. */
  scan(value: string, start: number, end: number, found: (entry: number, start: number, end: number) => void): void;
  /** All forms, with their signs, by their numbers. */
  readonly data: readonly string[];
}

const none: readonly number[] = [];
const mostRemembered = 20_000;

/** A lexicon that begins with what `base` holds, which stays as it is. */
export function lexicon(isUnspaced: boolean, base: readonly string[] = []): Lexicon {
  const data: string[] = [];
  const whole = new Map<string, number>();
  const beginnings = new Map<string, number>();
  const endings = new Map<string, number>();
  const inner = new Map<string, number>();
  /** The words of an unspaced script, by their first character. */
  const unspaced = new Map<string, Map<string, number>>();
  const remembered = new Map<string, readonly number[]>();
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;

  const isInUnspaced = (form: string) => isUnspaced && isIdeographic(form.charCodeAt(0));

  function put(index: Map<string, number>, word: string, form: string): number {
    const known = index.get(word);
    if (known !== undefined) return known;
    const entry = data.push(form) - 1;
    index.set(word, entry);
    return entry;
  }

  /** The number of a form, which has the signs of its phrase. */
  function addForm(form: string): number {
    const open = form.length > 1 && form.startsWith('*');
    const close = form.length > 1 && form.endsWith('*');
    if (isInUnspaced(form)) {
      const first = form[0] ?? '';
      const words = unspaced.get(first) ?? new Map<string, number>();
      unspaced.set(first, words);
      return put(words, form, form);
    }
    if (!open && !close) return put(whole, form, form);
    const stem = form.slice(open ? 1 : 0, close ? -1 : undefined);
    if (open && close) return put(inner, stem, form);
    shortest = Math.min(shortest, stem.length);
    longest = Math.max(longest, stem.length);
    return put(open ? endings : beginnings, stem, form);
  }

  function find(word: string): readonly number[] {
    const found: number[] = [];
    const take = (entry: number | undefined) => {
      if (entry !== undefined) found.push(entry);
    };
    take(whole.get(word));
    const code = word.charCodeAt(0);
    if (code >= 0x30 && code <= 0x39 && /^[\d.,]+$/.test(word)) take(whole.get('#number'));
    for (let length = Math.min(word.length, longest); length >= shortest; length--) {
      take(beginnings.get(word.slice(0, length)));
      if (endings.size > 0) take(endings.get(word.slice(-length)));
    }
    for (const [part, entry] of inner) if (word.includes(part)) found.push(entry);
    return found.length === 0 ? none : found;
  }

  for (const form of base) addForm(form);

  return {
    data,
    add(written) {
      if (remembered.size > 0) remembered.clear();
      if (isInUnspaced(written)) return [addForm(written.replaceAll('*', '').normalize('NFKC'))];
      if (/^[a-z]+$/.test(written)) return [addForm(written)];
      if (written.length < 2 || !written.includes('*')) return forms(written).map(addForm);
      const open = written.startsWith('*') ? '*' : '';
      const close = written.endsWith('*') ? '*' : '';
      const stem = written.slice(open.length, close ? -1 : undefined);
      return forms(stem).map((form) => addForm(open + form + close));
    },
    entries(word) {
      const known = remembered.get(word);
      if (known) return known;
      if (remembered.size >= mostRemembered) remembered.clear();
      const found = find(word);
      remembered.set(word, found);
      return found;
    },
    scan(value, start, end, found) {
      for (let at = start; at < end; at++) {
        for (const [word, entry] of unspaced.get(value[at] ?? '') ?? []) {
          if (value.startsWith(word, at)) found(entry, at, at + word.length);
        }
      }
    },
  };
}
