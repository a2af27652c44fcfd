import { jargon } from '../../data/jargon.ts';
import { homographs, slippedParts, slips } from '../../data/slips.ts';
import { capitalized } from '../capitalized.ts';
import { isBid, isKnown, placesOf } from './parts.ts';
import type { Speller } from './speller.ts';
import { isCapital, isSign, plainly, type Token } from './token.ts';

/** What can be said of a word alone: it is none, it is right, or that depends on its place and on what the user allows. */
type Verdict = 'none' | 'right' | 'open';

/** Judges words of one language, as they are written. */
export interface Judge {
  /** Remembers what it was asked: most words of a message were in one before. */
  verdict(written: string): Verdict;
  /** Whether a word is right where a sentence begins with it, or not. */
  isRight(word: string, isFirst: boolean, isAllowed: (word: string) => boolean): boolean;
  /** Whether a word is right as it is written in Switzerland, which has no ß: "Strasse". */
  isSwiss(word: string): boolean;
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
  const inPlaces = new Set(homographs[language]?.flatMap(({ written }) => written));

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
    const lower = word.toLowerCase();
    if (slipOf(lower, language) !== undefined || inPlaces.has(lower)) return false;
    return isRight(word, false, () => false);
  }

  function isRight(word: string, isFirst: boolean, isAllowed: (word: string) => boolean): boolean {
    const isExempt = (part: string) => isJargon(part) || isAllowed(part);
    if (language === 'de' && isBid(isFirst ? word.toLowerCase() : word, speller)) return true;
    if (!isKnown(word, language, speller, isExempt)) return false;
    return language !== 'de' || isFirst || isNoun(word.slice(word.lastIndexOf('-') + 1));
  }

  /** Within a sentence a German noun is one: "Geräte", where "Gerate" would be a verb with a capital. */
  function isNoun(word: string): boolean {
    const lower = word.toLowerCase();
    if (!isCapital(word) || speller.lists(word) || (/(?:en|[er]ln|ern)$/.test(word) && speller.lists(lower)))
      return true;
    if (neighbours(word).some((near) => speller.lists(near))) return false;
    return !slippedParts.de?.some(([wrong, right]) => {
      return wrong.test(lower) && speller.knows(capitalized(lower.replace(wrong, right)));
    });
  }

  function isSwiss(word: string): boolean {
    if (language !== 'de') return false;
    return placesOf(word, /ss/g, 'ß').some((one) => isRight(one, true, () => false));
  }

  return { verdict, isRight, isSwiss };
}

export function isJargon(word: string): boolean {
  const lower = word.toLowerCase();
  return jargon.has(lower) || (lower.endsWith('s') && jargon.has(lower.slice(0, -1)));
}

/** What is nearly always meant by a word that a dictionary has, here or anywhere. */
export function meant(token: Token, language: string): string | undefined {
  const lower = token.word.toLowerCase();
  const found = slipOf(lower, language) ?? homographOf(lower, token, language);
  return found && isCapital(token.word) ? capitalized(found) : found;
}

function slipOf(lower: string, language: string): string | undefined {
  const own = slips[language];
  return own && Object.hasOwn(own, lower) ? own[lower] : undefined;
}

function homographOf(lower: string, { left, right }: Token, language: string): string | undefined {
  const found = homographs[language]?.find(
    ({ written, before, after }) =>
      written.includes(lower) && (before?.test(left) ?? true) && (after?.test(right) ?? true),
  );
  if (!found) return undefined;
  const [from, to] = found.ending;
  const at = lower.lastIndexOf(from);
  return lower.slice(0, at) + to + lower.slice(at + from.length);
}

/** German nouns that a verb is near: with an umlaut, or its last letters in another order ("Kable"). */
function neighbours(word: string): readonly string[] {
  const marked = Array.from(word, (letter, at) => {
    const other = { a: 'ä', o: 'ö', u: 'ü' }[letter];
    return other ? word.slice(0, at) + other + word.slice(at + 1) : word;
  });
  return [...marked, word.replace(/le$/, 'el').replace(/re$/, 'er')].filter((one) => one !== word);
}
