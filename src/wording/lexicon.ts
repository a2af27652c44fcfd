import { lazy } from '../lazy.ts';
import type { LexiconData } from './compiled.ts';
import { hashOf, mix, seed, slotOf } from './hash.ts';
import { isDigit, isIdeographic } from './letters.ts';

/** Finds the words and stems of phrases, the forms, that fit a word of a message. */
export interface Lexicon {
  /** The numbers of all forms that fit a word. */
  entries(word: string): readonly number[];
  /** Calls `found` for each word of an unspaced script that stands in a part of `value`. */
  scan(value: string, start: number, end: number, found: (entry: number, start: number, end: number) => void): void;
}

const none: readonly number[] = [];
const star = 0x2a;

/** Messages repeat their words. What is longer is hardly one. */
const mostRemembered = 20_000;
const longestRemembered = 40;

export function lexicon({ forms, longest, inner, tables: { ends, hashes, slots } }: LexiconData): Lexicon {
  const remembered = new Map<string, readonly number[]>();
  const formOf = (entry: number) => forms.slice(ends[entry - 1] ?? 0, ends[entry]);
  const parts = inner.map((entry) => ({ entry, part: formOf(entry).slice(1, -1) }));
  const number = whole('#number');

  /** The number of the form that a part of a word is, between signs that are in its hash; -1 for none. */
  function probe(hash: number, word: string, from: number, to: number, before = '', after = ''): number {
    for (let slot = slotOf(hash, slots); ; slot = (slot + 1) & (slots.length - 1)) {
      const entry = (slots[slot] ?? 0) - 1;
      if (entry < 0) return -1;
      if (hashes[entry] === hash && formOf(entry) === before + word.slice(from, to) + after) return entry;
    }
  }

  function whole(word: string): number {
    return probe(hashOf(word), word, 0, word.length);
  }

  function find(word: string): readonly number[] {
    const found: number[] = [];
    const take = (entry: number) => {
      if (entry >= 0) found.push(entry);
    };
    take(whole(word));
    if (isDigit(word.charCodeAt(0)) && /^[\d.,]+$/.test(word)) take(number);
    const { length } = word;
    let hash = seed;
    for (let to = 1; to <= Math.min(length, longest); to++) {
      hash = mix(hash, word.charCodeAt(to - 1));
      take(probe(mix(hash, star), word, 0, to, '', '*'));
    }
    for (let from = Math.max(0, length - longest); from < length; from++) {
      take(probe(hashOf(word, from, mix(seed, star)), word, from, length, '*'));
    }
    for (const { entry, part } of parts) if (word.includes(part)) found.push(entry);
    return found.length === 0 ? none : found;
  }

  /** The most characters of the forms of an unspaced script that begin with one. */
  const longestOf = lazy(() => {
    const all = new Map<number, number>();
    for (const entry of ends.keys()) {
      const form = formOf(entry);
      const first = form.charCodeAt(0);
      if (isIdeographic(first)) all.set(first, Math.max(all.get(first) ?? 0, form.length));
    }
    return all;
  });

  return {
    entries(word) {
      const known = remembered.get(word);
      if (known) return known;
      const found = find(word);
      if (word.length > longestRemembered) return found;
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(word, found);
      return found;
    },
    scan(value, start, end, found) {
      for (let from = start; from < end; from++) {
        const most = longestOf().get(value.charCodeAt(from)) ?? 0;
        let hash = seed;
        for (let to = from + 1; to <= Math.min(value.length, from + most); to++) {
          hash = mix(hash, value.charCodeAt(to - 1));
          const entry = probe(hash, value, from, to);
          if (entry >= 0) found(entry, from, to);
        }
      }
    },
  };
}
