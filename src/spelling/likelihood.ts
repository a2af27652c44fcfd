import { functionWords } from '../../data/function-words.ts';
import { joined, slippedParts } from '../../data/slips.ts';
import type { IsCommon } from './common.ts';
import { standsAsName } from './names.ts';
import { isClose, isFingerSlip, isLonger, isSkeletonKept, isSoundSlip, isTypicalSlip, partsApart } from './nearness.ts';
import { isCompound, withoutArticle } from './parts.ts';
import type { Speller } from './speller.ts';
import { isCapital, type Token } from './token.ts';
import { isUsual } from './usual.ts';

/** From how many letters on a word is no name by its length alone. */
const longName = 10;
/** In shorter words nobody makes two slips. */
const shortTwice = 8;

/** What is known of a language when one looks for what was meant. */
export interface Lexicon {
  readonly language: string;
  readonly spellers: readonly Speller[];
  readonly isCommon: IsCommon;
  isRight(word: string): boolean;
}

/** What was likely meant by an unknown word, common words first; `isAlone`: no other unknown word stands beside it. */
export function likelyWords(one: Token, isAlone: boolean, lexicon: Lexicon): readonly string[] {
  const { language, spellers, isCommon } = lexicon;
  const whole = respelled(one.word, lexicon);
  if (whole.length > 0) return whole;
  const isOften = (word: string) => isCommon(withoutArticle(word, language).toLowerCase());
  const isLikelyHere = (near: string) => isLikely(near, one, isAlone, lexicon);
  const likely = nearWords(one.word, lexicon).filter(isLikelyHere);
  if (likely.length > 0) return likely.sort((near, other) => Number(isOften(other)) - Number(isOften(near)));
  const isHeardSo = (near: string) => isTypicalSlip(one.word, near) || isSkeletonKept(one.word, near);
  return spellers
    .flatMap((speller) => speller.suggestFarther(one.word, isOften))
    .filter(isHeardSo)
    .filter(isLikelyHere);
}

/** "Waschmaschiene": what is often written for a part of a word. */
function respelled(word: string, { language, isRight }: Lexicon): readonly string[] {
  const lower = word.toLowerCase();
  return (slippedParts[language] ?? [])
    .filter(([wrong]) => wrong.test(lower))
    .map(([wrong, right]) => lower.replace(wrong, right))
    .map((one) => (isCapital(word) ? one.charAt(0).toUpperCase() + one.slice(1) : one))
    .filter(isRight);
}

function nearWords(word: string, { spellers, isRight }: Lexicon): string[] {
  const whole = spellers.flatMap((speller) => speller.suggest(word));
  if (whole.length > 0 || !word.includes('-')) return [...new Set(whole)];
  // "USB-Kable", "scrach-resistant"
  const parts = word.split('-');
  const last = parts.length - 1;
  const at = parts.findLastIndex((part, nth) => {
    return (nth === last ? part.length > 3 : part.length > 4 && !isCapital(part)) && !isRight(part);
  });
  if (at < 0) return [];
  const near = spellers.flatMap((speller) => speller.suggest(parts[at] ?? word));
  return [...new Set(near)].map((one) => parts.with(at, one).join('-'));
}

function isLikely(near: string, one: Token, isAlone: boolean, lexicon: Lexicon): boolean {
  const { language, isCommon } = lexicon;
  if (near.includes(' ')) {
    const parts = near.toLowerCase().split(' ');
    const [isHead, isTail] = parts.map((part) => functionWords[language]?.has(part) ?? false);
    if (!parts.every((part) => isCommon(part) || functionWords[language]?.has(part))) return false;
    if (parts.some((part) => joined.has(part))) return false;
    // "thank you", "a lot"; but "brushless" is none of two words
    if (language !== 'de') return isHead === true || isTail === true;
    // "garnicht", "Mitfreundlichen", but neither "Billund" nor "einschrauben"
    return one.isCapital ? isHead === true && one.isFirst : isTail === true;
  }
  if (!isUsual(one.word, near, lexicon)) return false;
  if (language !== 'de') return true;
  if (one.isCapital) return isLikelyNoun(near, one, isAlone, lexicon);
  // What a noun says a verb can say: "einschrauben".
  return near.toLowerCase() !== one.word || !/(?<!ung|[hk]eit|schaft|ion|tät)en$/.test(near);
}

/** Nearly any name is near a compound that nobody ever wrote. */
function isLikelyNoun(near: string, one: Token, isAlone: boolean, { spellers, isCommon }: Lexicon): boolean {
  const [written, meant] = partsApart(one.word, near);
  // Umlauts are left out, not put in.
  const unmarked = written.replace(/[äöü]/g, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? '');
  if (unmarked !== written && meant === unmarked) return false;
  // "Leerguttransport": where compounds are joined by an s, and where not, nobody knows.
  if (spellers.some((speller) => isJoint(written, meant, speller))) return false;
  const lower = meant.toLowerCase();
  // "Meersalz" is no "Emmersalz".
  if (written[0] !== meant[0] && !isCommon(lower)) return false;
  const isListed = isCommon(lower) || spellers.some((speller) => speller.lists(meant) || speller.lists(lower));
  const isSlip = isFingerSlip(written, meant);
  if (standsAsName(one)) return isListed && isSlip && meant.slice(0, -1) !== written;
  if (written.length < shortTwice && !isClose(written, meant)) return false;
  if (
    isListed ||
    isSoundSlip(written, meant) ||
    (isSlip && spellers.some((speller) => isCompound(meant, 'de', speller)))
  )
    return true;
  return written.length >= longName && isAlone && !isLonger(written, meant);
}

export function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

function isJoint(written: string, meant: string, speller: Speller): boolean {
  for (let at = meant.indexOf('s', 3); at > 0; at = meant.indexOf('s', at + 1)) {
    const [head, tail] = [meant.slice(0, at), meant.slice(at + 1)];
    if (head + tail === written && speller.knows(head) && speller.knows(tail.charAt(0).toUpperCase() + tail.slice(1)))
      return true;
  }
  return false;
}
