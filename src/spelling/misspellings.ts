import { functionWords } from '../../data/function-words.ts';
import { jargon, slips } from '../../data/spelling.ts';
import type { Spoken } from '../wording/spoken.ts';
import { type Need, packagesOf, spellerOf } from './dictionaries.ts';
import { isName, type Unknown } from './names.ts';
import { isKnown } from './parts.ts';
import type { Speller } from './speller.ts';
import { type Token, tokens } from './tokens.ts';

export interface Misspelling {
  readonly word: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** What may have been meant, the likeliest first. */
  readonly suggestions: readonly string[];
}

/** Where this many words in a row, or this share of all, are unknown, they are in another language. */
const foreignRun = 3;
const foreignShare = 0.4;
const mostSuggestions = 3;

/** What is misspelled in a text; nothing where there is no dictionary for its language. */
export async function misspellings(
  spoken: Spoken,
  allowed: ReadonlySet<string>,
  need: Need,
): Promise<readonly Misspelling[]> {
  const language = spoken.language.toLowerCase().split('-')[0] ?? '';
  const all = Array.from(tokens(spoken));
  const isExempt = (word: string) => {
    const lower = word.toLowerCase();
    return allowed.has(lower) || jargon['*']?.has(lower) || jargon[language]?.has(lower) || false;
  };
  const open = all.filter(({ word }) => !isExempt(word));
  const slipped = open.flatMap((one) => slipOf(one, language));
  let unknown = open.filter(({ start }) => !slipped.some((one) => one.start === start));
  const spellers: Speller[] = [];
  for (const name of packagesOf(spoken.language)) {
    if (unknown.length === 0) break;
    const speller = await spellerOf(name, need);
    if (!speller) continue;
    spellers.push(speller);
    unknown = unknown.filter((one) => !isRight(one, language, speller, isExempt));
  }
  if (spellers.length === 0) return [];
  const around = unknown.map((one): Unknown => {
    const index = all.indexOf(one);
    return { ...one, index, before: all[index - 1], after: all[index + 1] };
  });
  const suspects = around.filter((one) => !isName(one, around, language));
  if (isForeign(suspects.length, all.length)) return [];
  const english = language === 'en' || suspects.length === 0 ? undefined : await spellerOf('dictionary-en', need);
  const wrong = suspects.flatMap((one) => {
    if (isInForeignRun(one, suspects)) return [];
    const suggestions = [...new Set(spellers.flatMap((speller) => speller.suggest(one.word)))];
    const likely = suggestions
      .filter((near) => isLikely(near, one, around, language, spellers))
      .slice(0, mostSuggestions);
    // What is near no word is a name, or of another language.
    if (likely.length === 0 && (one.isCapital || suggestions.length > 0 || english?.knows(one.word))) return [];
    return [{ word: one.word, start: one.start, end: one.end, suggestions: likely }];
  });
  return [...slipped, ...wrong];
}

function slipOf({ word, start, end }: Token, language: string): readonly Misspelling[] {
  const lower = word.toLowerCase();
  const own = slips[language] ?? {};
  const meant = Object.hasOwn(own, lower) ? own[lower] : undefined;
  if (meant === undefined) return [];
  const cased = lower === word ? meant : meant.charAt(0).toUpperCase() + meant.slice(1);
  return [{ word, start, end, suggestions: [cased] }];
}

function isRight(
  { word, isCapital, isFirst }: Token,
  language: string,
  speller: Speller,
  isExempt: (word: string) => boolean,
) {
  if (!isKnown(word, language, speller, isExempt)) return false;
  // Within a sentence a German noun is one: "Geräte", where "Gerate" would be a verb with a capital.
  const isNoun = language !== 'de' || !isCapital || isFirst || speller.lists(word);
  return isNoun || !umlauts(word).some((near) => speller.lists(near));
}

function umlauts(word: string): readonly string[] {
  return Array.from(word, (letter, at) => {
    const other = { a: 'ä', o: 'ö', u: 'ü' }[letter];
    return other ? word.slice(0, at) + other + word.slice(at + 1) : word;
  }).filter((one) => one !== word);
}

/** Whether a word near an unknown one is likely what was meant. */
function isLikely(
  near: string,
  one: Unknown,
  around: readonly Unknown[],
  language: string,
  spellers: readonly Speller[],
): boolean {
  // "thank you", "a lot"; but "brushless" is none of two words
  if (near.includes(' ')) {
    const [head = '', tail = ''] = near.toLowerCase().split(' ');
    const isSmall = (part: string) => functionWords[language]?.has(part) ?? false;
    return isSmall(head) || isSmall(tail);
  }
  if (!one.isCapital || language !== 'de') return true;
  // Umlauts are left out, not put in.
  if (
    /[äöü]/.test(one.word) &&
    near === one.word.replace(/[äöü]/g, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? '')
  )
    return false;
  // Nearly any name is near a compound that nobody ever wrote.
  const isPlain = spellers.some((speller) => speller.lists(near) || speller.lists(near.toLowerCase()));
  return isPlain || (one.word.length >= 10 && !around.some(({ index }) => Math.abs(index - one.index) === 1));
}

function isForeign(unknown: number, all: number): boolean {
  return unknown >= foreignRun && unknown > all * foreignShare;
}

function isInForeignRun({ index }: Unknown, suspects: readonly Unknown[]): boolean {
  const indexes = new Set(suspects.map((one) => one.index));
  let [first, last] = [index, index];
  while (indexes.has(first - 1)) first--;
  while (indexes.has(last + 1)) last++;
  return last - first + 1 >= foreignRun;
}
