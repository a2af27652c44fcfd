import { shortened } from '../../data/derivations.ts';
import type { Misspelling } from './misspellings.ts';
import type { Speller } from './speller.ts';

const accents: Readonly<Record<string, readonly string[]>> = {
  a: ['à'],
  e: ['è', 'é'],
  i: ['ì'],
  o: ['ò'],
  u: ['ù'],
};
const atEnd = /(?<![\p{L}\d])(\p{L}{0,20}[aeiou])['’](?![\p{L}\d])/giu;

/** Italian words that end in an apostrophe where an accent belongs: "piu'", "e'". */
export function apostrophes(value: string, { lists }: Speller): readonly Misspelling[] {
  const found: Misspelling[] = [];
  for (const { 0: word, 1: bare = '', index } of value.matchAll(atEnd)) {
    const lower = bare.toLowerCase();
    if (shortened.has(lower) || (lower.length > 1 && lists(lower))) continue;
    const stem = bare.slice(0, -1);
    const right = (accents[lower.slice(-1)] ?? []).map((end) => stem + end).filter((one) => lists(one.toLowerCase()));
    if (right.length > 0) found.push({ word, start: index, end: index + word.length, suggestions: right });
  }
  return found;
}
