import { forms } from './fold.ts';
import { isIdeographic } from './letters.ts';

/** Finds, for a word of a message, the ids of all words and stems of the phrases that fit it. */
export interface Lexicon {
  /** Adds a word as phrases write it: `review`, `review*`, `*review`, `*review*`. */
  add(written: string, id: number): void;
  ids(word: string): readonly number[];
  /** Calls `found` for each word of an unspaced script that stands in a part of `value`. */
  scan(value: string, start: number, end: number, found: (id: number, start: number, end: number) => void): void;
}

const none: readonly number[] = [];
const mostRemembered = 20_000;

export function lexicon(isUnspaced: boolean): Lexicon {
  /** The last entry of each word. Each entry names the one before it. */
  const whole = new Map<string, number>();
  const beginnings = new Map<string, number>();
  const endings = new Map<string, number>();
  const inner = new Map<string, number>();
  const entries: number[] = [];
  /** Words of an unspaced script, by their first character. */
  const strings = new Map<string, { word: string; id: number }[]>();
  const remembered = new Map<string, readonly number[]>();
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;

  function put(index: Map<string, number>, word: string, id: number): void {
    entries.push(id, index.get(word) ?? -1);
    index.set(word, entries.length - 2);
  }

  function take(into: number[], last: number | undefined): void {
    for (let entry = last ?? -1; entry >= 0; entry = entries[entry + 1] ?? -1) into.push(entries[entry] ?? 0);
  }

  function ids(word: string): readonly number[] {
    const found: number[] = [];
    take(found, whole.get(word));
    const code = word.charCodeAt(0);
    if (code >= 0x30 && code <= 0x39 && /^[\d.,]+$/.test(word)) take(found, whole.get('#number'));
    for (let length = Math.min(word.length, longest); length >= shortest; length--) {
      take(found, beginnings.get(word.slice(0, length)));
      if (endings.size > 0) take(found, endings.get(word.slice(-length)));
    }
    for (const [part, last] of inner) if (word.includes(part)) take(found, last);
    return found.length === 0 ? none : found;
  }

  function addStem(written: string, id: number): void {
    const open = written.startsWith('*');
    const close = written.endsWith('*');
    const into = open ? (close ? inner : endings) : beginnings;
    for (const form of forms(written.slice(open ? 1 : 0, close ? -1 : undefined))) {
      put(into, form, id);
      if (form.length < shortest) shortest = form.length;
      if (form.length > longest) longest = form.length;
    }
  }

  return {
    add(written, id) {
      if (remembered.size > 0) remembered.clear();
      if (isUnspaced && isIdeographic(written.charCodeAt(0))) {
        const word = written.replaceAll('*', '').normalize('NFKC');
        const first = word[0] ?? '';
        strings.set(first, [...(strings.get(first) ?? []), { word, id }]);
      } else if (written.length > 1 && written.includes('*')) addStem(written, id);
      else if (/^[a-z]+$/.test(written)) put(whole, written, id);
      else for (const form of forms(written)) put(whole, form, id);
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
        const some = strings.get(value[at] ?? '');
        if (!some) continue;
        for (const { word, id } of some) if (value.startsWith(word, at)) found(id, at, at + word.length);
      }
    },
  };
}
