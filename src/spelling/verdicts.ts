import { jargon, slips } from '../../data/spelling.ts';
import { isKnown } from './parts.ts';
import type { Speller } from './speller.ts';
import { isCapital, isSign, plainly } from './tokens.ts';

/** What can be said of a word alone: it is none, it is right, or that depends on its place and on what the user allows. */
type Verdict = 'none' | 'right' | 'open';

/** Judges words of one language, as they are written. */
export interface Judge {
  /** Remembers what it was asked: most words of a message were in one before. */
  verdict(written: string): Verdict;
  /** Whether a word is right where a sentence begins with it, or not. */
  isRight(word: string, isFirst: boolean, isAllowed: (word: string) => boolean): boolean;
}

const mostRemembered = 50_000;
const judges = new WeakMap<Speller, Judge>();

/** The judge of a language by its one dictionary, or one of them. */
export function judgeOf(language: string, speller: Speller): Judge {
  const known = judges.get(speller) ?? judge(language, speller);
  judges.set(speller, known);
  return known;
}

function judge(language: string, speller: Speller): Judge {
  const remembered = new Map<string, Verdict>();

  function verdict(written: string): Verdict {
    const known = remembered.get(written);
    if (known) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const answer = isSign(written) ? 'none' : isPlain(plainly(written)) ? 'right' : 'open';
    // A slice would keep all of its text in memory.
    remembered.set(`${written} `.slice(0, -1), answer);
    return answer;
  }

  function isPlain(word: string): boolean {
    return slipOf(word, language) === undefined && isRight(word, false, () => false);
  }

  function isRight(word: string, isFirst: boolean, isAllowed: (word: string) => boolean): boolean {
    const isExempt = (part: string) => isJargon(part, language) || isAllowed(part);
    if (!isKnown(word, language, speller, isExempt)) return false;
    // Within a sentence a German noun is one: "Geräte", where "Gerate" would be a verb with a capital.
    if (language !== 'de' || isFirst || !isCapital(word) || speller.lists(word)) return true;
    return !umlauts(word).some((near) => speller.lists(near));
  }

  return { verdict, isRight };
}

export function isJargon(word: string, language: string): boolean {
  const lower = word.toLowerCase();
  return jargon['*']?.has(lower) || jargon[language]?.has(lower) || false;
}

/** What is nearly always meant by a word that a dictionary has; in lower case. */
export function slipOf(word: string, language: string): string | undefined {
  const own = slips[language];
  const lower = word.toLowerCase();
  return own && Object.hasOwn(own, lower) ? own[lower] : undefined;
}

function umlauts(word: string): readonly string[] {
  return Array.from(word, (letter, at) => {
    const other = { a: 'ä', o: 'ö', u: 'ü' }[letter];
    return other ? word.slice(0, at) + other + word.slice(at + 1) : word;
  }).filter((one) => one !== word);
}
