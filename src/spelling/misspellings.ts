import { functionWords } from '../../data/function-words.ts';
import { type Spoken, withoutAside } from '../wording/spoken.ts';
import { type Need, packagesOf, spellerOf } from './dictionaries.ts';
import { namesAmong, type Unknown } from './names.ts';
import type { Speller } from './speller.ts';
import { type Cursor, isCapital, type Token, wordsOf } from './tokens.ts';
import { isJargon, type Judge, judgeOf, slipOf } from './verdicts.ts';

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
/** For how many words of a text it is looked for what may have been meant. */
const mostSuspects = 300;

/** What is misspelled in a text; nothing where there is no dictionary for its language. */
export async function misspellings(
  spoken: Spoken,
  allowed: ReadonlySet<string>,
  need: Need,
): Promise<readonly Misspelling[]> {
  const language = spoken.language.toLowerCase().split('-')[0] ?? '';
  const packages = packagesOf(spoken.language);
  if (packages.length === 0) return [];
  const words = wordsOf(withoutAside(spoken, '#'));
  if (!words.next()) return [];
  const isAllowed = (word: string) => allowed.has(word.toLowerCase());
  const spellers: Speller[] = [];
  let sorted: Sorted | undefined;
  for (const name of packages) {
    if (sorted?.unknown.length === 0) break;
    const speller = await spellerOf(name, need);
    if (!speller) continue;
    spellers.push(speller);
    const judge = judgeOf(language, speller);
    const isWrong = ({ word, isFirst }: Token) => !judge.isRight(word, isFirst, isAllowed);
    sorted = sorted
      ? { ...sorted, unknown: sorted.unknown.filter(({ token }) => isWrong(token)) }
      : sort(words, language, judge, isWrong);
  }
  if (!sorted) return [];
  const { count, slips } = sorted;
  const isExempt = ({ word }: Token) => isAllowed(word) || isJargon(word, language);
  const slipped = slips.filter((token) => !isExempt(token)).map((token) => slip(token, language));
  const around = sorted.unknown.filter(({ token }) => !isExempt(token));
  const isName = namesAmong(around, language);
  const suspects = around.filter((one) => !isName(one));
  if (isForeign(suspects.length, count)) return [];
  const english = language === 'en' || suspects.length === 0 ? undefined : await spellerOf('dictionary-en', need);
  const isAlone = aloneAmong(around);
  const wrong = withoutRuns(suspects).flatMap((one, nth) => {
    const near = nth < mostSuspects ? [...new Set(spellers.flatMap((speller) => speller.suggest(one.token.word)))] : [];
    const likely = near.filter((word) => isLikely(word, one.token, isAlone(one), language, spellers));
    // What is near no word is a name, or of another language.
    if (likely.length === 0 && (one.token.isCapital || near.length > 0 || english?.knows(one.token.word))) return [];
    const { word, start, end } = one.token;
    return [{ word, start, end, suggestions: likely.slice(0, mostSuggestions) }];
  });
  return [...slipped, ...wrong];
}

/** The words of a text, of which only those are kept that may be wrong: most are right. */
interface Sorted {
  readonly slips: readonly Token[];
  readonly unknown: readonly Unknown[];
  readonly count: number;
}

function sort(words: Cursor, language: string, { verdict }: Judge, isWrong: (token: Token) => boolean): Sorted {
  const slips: Token[] = [];
  const unknown: { token: Token; index: number; before: string; isBeforeCapital: boolean }[] = [];
  let before = '';
  let count = 0;
  do {
    const written = words.written();
    const known = verdict(written);
    if (known === 'none') continue;
    const last = unknown.at(-1);
    if (last?.index === count - 1) last.isBeforeCapital = words.isNext() && isCapital(written);
    if (known === 'open') {
      const token = words.token();
      if (slipOf(token.word, language) !== undefined) slips.push(token);
      else if (isWrong(token)) unknown.push({ token, index: count, before, isBeforeCapital: false });
    }
    before = written;
    count++;
  } while (words.next());
  return { slips, unknown, count };
}

function slip({ word, start, end }: Token, language: string): Misspelling {
  const meant = slipOf(word, language) ?? word;
  const cased = isCapital(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
  return { word, start, end, suggestions: [cased] };
}

/** Whether a word near an unknown one is likely what was meant. */
function isLikely(near: string, one: Token, isAlone: boolean, language: string, spellers: readonly Speller[]): boolean {
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
  return isPlain || (one.word.length >= 10 && isAlone);
}

function isForeign(unknown: number, all: number): boolean {
  return unknown >= foreignRun && unknown > all * foreignShare;
}

/** Takes out runs of suspects that stand side by side. */
function withoutRuns(suspects: readonly Unknown[]): readonly Unknown[] {
  const kept: Unknown[] = [];
  for (let from = 0; from < suspects.length; ) {
    let to = from + 1;
    while (suspects[to] && suspects[to]?.index === (suspects[to - 1]?.index ?? 0) + 1) to++;
    if (to - from < foreignRun) for (const one of suspects.slice(from, to)) kept.push(one);
    from = to;
  }
  return kept;
}

/** Whether no other unknown word stands beside one. */
function aloneAmong(unknown: readonly Unknown[]): (one: Unknown) => boolean {
  const indexes = new Set(unknown.map(({ index }) => index));
  return ({ index }) => !indexes.has(index - 1) && !indexes.has(index + 1);
}
