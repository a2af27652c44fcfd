import { capitalized } from '../capitalized.ts';
import type { IsCommon } from './common.ts';
import { isInLong, isPlausibleSlip, isTypicalSlip, partsApart, plain } from './nearness.ts';
import { withoutArticle } from './parts.ts';
import type { Speller } from './speller.ts';
import { plainly } from './token.ts';

/** What is known of a language when one looks for what was meant. */
export interface Lexicon {
  readonly language: string;
  readonly spellers: readonly Speller[];
  readonly isCommon: IsCommon;
  isRight(word: string): boolean;
}

/** Shorter words are near too many others for a rare one to be meant. */
const shortRare = 5;

/** Whether people make such a slip: any in a common word, in others those that fingers make, or that nobody hears. */
export function isUsual(word: string, near: string, { language, spellers, isCommon }: Lexicon): boolean {
  const [written, meant] = partsApart(withoutArticle(word, language), withoutArticle(plainly(near), language));
  if (isBorrowed(written, meant, language)) return false;
  const lower = meant.toLowerCase();
  const isOften = isCommon(lower) || (language === 'de' && isOfCommonWords(lower, isCommon));
  if (isOften && written.toLowerCase() === lower) return true;
  if (isOften) return isTypicalSlip(written, meant) || isPlausibleSlip(written, meant);
  if (written.toLowerCase() === lower || !(isTypicalSlip(written, meant) || isInLong(written, meant))) return false;
  if (language === 'de' && !isListedNoun(meant, spellers) && !hasCommonPart(lower, spellers, isCommon)) return false;
  return written.length >= shortRare || plain(written) === plain(meant);
}

function isOfCommonWords(compound: string, isCommon: IsCommon): boolean {
  for (let at = 4; at <= compound.length - 4; at++) {
    if (isCommon(compound.slice(0, at)) && isCommon(compound.slice(at))) return true;
  }
  return false;
}

/** Whether it is two words, long ones or one of them common: no compound that nobody ever wrote. */
function hasCommonPart(compound: string, spellers: readonly Speller[], isCommon: IsCommon): boolean {
  for (let at = 3; at <= compound.length - 3; at++) {
    const [head, tail] = [compound.slice(0, at).replace(/(?<=\p{L}{3})s$/u, ''), compound.slice(at)];
    const isEither = (isCommon(head) && isListed(tail, spellers)) || (isKnownNoun(head, spellers) && isCommon(tail));
    const isLong = head.length > 4 && tail.length > 4;
    if (isEither || (isLong && isKnownNoun(head, spellers) && isListed(tail, spellers))) return true;
  }
  return false;
}

function isKnownNoun(word: string, spellers: readonly Speller[]): boolean {
  return spellers.some((speller) => speller.knows(capitalized(word)));
}

function isListed(word: string, spellers: readonly Speller[]): boolean {
  return spellers.some((speller) => speller.lists(word) || speller.lists(capitalized(word)));
}

/** Nouns, and verbs that stand for what is done: "Auspacken". */
export function isListedNoun(word: string, spellers: readonly Speller[]): boolean {
  return spellers.some(
    (speller) => speller.lists(word) || (/(?:en|[er]ln|ern)$/.test(word) && speller.lists(word.toLowerCase())),
  );
}

/** "cafetière", "Rosé": borrowed with its accent. */
function isBorrowed(written: string, meant: string, language: string): boolean {
  return (language === 'en' || language === 'de') && /[à-ãç-ïñ-õù-û]/i.test(written) && plain(written) === plain(meant);
}
