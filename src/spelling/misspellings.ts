import { type Spoken, withoutAside } from '../wording/spoken.ts';
import { apostrophes } from './apostrophes.ts';
import { commonWords, type IsCommon } from './common.ts';
import { type Need, packagesOf, spellerOf } from './dictionaries.ts';
import { lastPart, likelyWords } from './likelihood.ts';
import { namesAmong, type Unknown } from './names.ts';
import { isFingerSlip, isSoundSlip } from './nearness.ts';
import { withoutRegional } from './regional.ts';
import type { Speller } from './speller.ts';
import type { Token } from './token.ts';
import { type Cursor, wordsOf } from './tokens.ts';
import { isJargon, type Judge, judgeOf, meant } from './verdicts.ts';

export interface Misspelling {
  readonly word: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** What may have been meant, the likeliest first. */
  readonly suggestions: readonly string[];
}

/** Where this many words in a row are unknown, or of at least so many this share of all, they are in another language. */
const foreignRun = 3;
const foreignFew = 5;
const foreignShare = 0.4;
const mostSuggestions = 3;
/** After what a word is a noun, whatever it is elsewhere: "alles Gute". */
const beforeNoun: Readonly<Record<string, RegExp>> = { de: /\b(?:alles|etwas|nichts|viel|wenig|allerlei) $/i };
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
  const value = withoutAside(spoken, '#');
  const words = wordsOf(value);
  if (!words.next()) return [];
  const isAllowed = (word: string) => allowed.has(word.toLowerCase());
  const isSwiss = /^de-(?:ch|li)$/i.test(spoken.language) || !value.includes('ß');
  const spellers: Speller[] = [];
  const judges: Judge[] = [];
  let sorted: Sorted | undefined;
  for (const name of packages) {
    if (sorted?.unknown.length === 0) break;
    const speller = await spellerOf(name, need);
    if (!speller) continue;
    spellers.push(speller);
    const judge = judgeOf(language, speller);
    judges.push(judge);
    const isWrong = ({ word, isFirst, left }: Token) =>
      !judge.isRight(word, isFirst || beforeNoun[language]?.test(left) === true, isAllowed) &&
      !(isSwiss && judge.isSwiss(word));
    sorted = sorted
      ? { ...sorted, unknown: sorted.unknown.filter(({ token }) => isWrong(token)) }
      : sort(words, language, judge, isWrong);
  }
  if (!sorted) return [];
  const { count, slips } = sorted;
  const isExempt = ({ word }: Token) => isAllowed(word) || isJargon(word);
  const slipped = slips
    .filter(({ token }) => !isExempt(token))
    .map(({ token: { word, start, end }, meant }) => {
      return { word, start, end, suggestions: [meant] };
    });
  const [first] = spellers;
  const unknown = first ? withoutRegional(sorted.unknown, spoken.language.toLowerCase(), first) : sorted.unknown;
  const around = unknown.filter(({ token }) => !isExempt(token));
  const isName = namesAmong(around, language);
  // "Vorder- und Rückseite", "Bürgerm.-Smidt-Str."
  const suspects = around.filter((one) => !isName(one) && !/^(?:-(?:\s|$)|\.-)/.test(one.token.right));
  if (isForeign(suspects.length, count)) return [];
  const marked = language === 'it' && first ? apostrophes(value, first) : [];
  const english = language === 'en' || suspects.length === 0 ? undefined : await spellerOf('dictionary-en', need);
  const isCommon = suspects.length === 0 ? () => true : await commonWords(language);
  const isBorrowed = borrowedAmong(suspects, english, isCommon);
  const isAlone = aloneAmong(around);
  const isRight = (part: string) => judges.some((judge) => judge.isRight(part, false, isAllowed));
  const lexicon = { language, spellers, isCommon, isRight };
  const wrong = withoutRuns(suspects).flatMap((one, nth) => {
    const { word, start, end } = one.token;
    const likely = nth < mostSuspects ? likelyWords(one.token, isAlone(one), lexicon) : [];
    // What is near no word is a name, a term, or of another language.
    if (likely.length === 0 || isBorrowed(one, likely)) return [];
    return [{ word, start, end, suggestions: likely.slice(0, mostSuggestions) }];
  });
  const begins = new Set(marked.map(({ start }) => start));
  return [...marked, ...[...slipped, ...wrong].filter(({ start }) => !begins.has(start))];
}

/** The words of a text, of which only those are kept that may be wrong: most are right. */
interface Sorted {
  readonly slips: readonly { readonly token: Token; readonly meant: string }[];
  readonly unknown: readonly Unknown[];
  readonly count: number;
}

function sort(words: Cursor, language: string, { verdict }: Judge, isWrong: (token: Token) => boolean): Sorted {
  const slips: { token: Token; meant: string }[] = [];
  const unknown: Unknown[] = [];
  let count = 0;
  do {
    const known = verdict(words.written());
    if (known === 'none') continue;
    if (known === 'open') {
      const token = words.token();
      const other = meant(token, language);
      if (other !== undefined) slips.push({ token, meant: other });
      else if (isWrong(token)) unknown.push({ token, index: count });
    }
    count++;
  } while (words.next());
  return { slips, unknown, count };
}

function isForeign(unknown: number, all: number): boolean {
  return unknown >= foreignFew && unknown > all * foreignShare;
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

/** Whether a word is taken from English as it is, and not a slip that happens to look so ("compatible" for "compatibile"). */
function borrowedAmong(
  suspects: readonly Unknown[],
  english: Speller | undefined,
  isCommon: IsCommon,
): (one: Unknown, near: readonly string[]) => boolean {
  if (!english) return () => false;
  const isEnglish = ({ token }: Unknown) => english.knows(lastPart(token.word).toLowerCase());
  const indexes = new Set(suspects.filter(isEnglish).map(({ index }) => index));
  return (one, near) => {
    if (!indexes.has(one.index)) return false;
    if (indexes.has(one.index - 1) || indexes.has(one.index + 1)) return true;
    const { word } = one.token;
    // "stream" is no "strema", but nobody drops one letter of a word in another language by chance.
    return !near.some(
      (other) => (isFingerSlip(word, other) && isCommon(lastPart(other).toLowerCase())) || isSoundSlip(word, other),
    );
  };
}

/** Whether no other unknown word stands beside one. */
function aloneAmong(unknown: readonly Unknown[]): (one: Unknown) => boolean {
  const indexes = new Set(unknown.map(({ index }) => index));
  return ({ index }) => !indexes.has(index - 1) && !indexes.has(index + 1);
}
