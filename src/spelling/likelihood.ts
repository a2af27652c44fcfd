import { functionWords } from '../../data/function-words.ts';
import type { IsCommon } from './common.ts';
import { standsAsName } from './names.ts';
import { isClose, isFingerSlip, isLonger, isPlausibleSlip, isSoundSlip, isTypicalSlip, plain } from './nearness.ts';
import { isCompound, withoutArticle } from './parts.ts';
import type { Speller } from './speller.ts';
import { plainly, type Token } from './token.ts';

/** From how many letters on a word is no name by its length alone. */
const longName = 10;
/** In shorter words nobody makes two slips. */
const shortTwice = 8;
/** Shorter words are near too many others for a rare one to be meant. */
const shortRare = 5;

/** What may have been meant by an unknown word, the likeliest first. */
export function nearWords(
  word: string,
  spellers: readonly Speller[],
  isRight: (part: string) => boolean,
): readonly string[] {
  const whole = spellers.flatMap((speller) => speller.suggest(word));
  const tail = lastPart(word);
  // "USB-Kable": what stands before is no matter.
  if (whole.length > 0 || tail === word || tail.length < 4 || isRight(tail)) return [...new Set(whole)];
  const head = word.slice(0, -tail.length);
  return [...new Set(spellers.flatMap((speller) => speller.suggest(tail)))].map((one) => head + one);
}

/** Whether a word near an unknown one is likely what was meant; `isAlone`: no other unknown word stands beside it. */
export function isLikely(
  near: string,
  one: Token,
  isAlone: boolean,
  language: string,
  spellers: readonly Speller[],
  isCommon: IsCommon,
): boolean {
  if (near.includes(' ')) {
    const parts = near.toLowerCase().split(' ');
    if (!parts.every(isCommon)) return false;
    const [isHead, isTail] = parts.map((part) => functionWords[language]?.has(part) ?? false);
    // "thank you", "a lot"; but "brushless" is none of two words
    if (language !== 'de') return isHead === true || isTail === true;
    // "Mitfreundlichen", but neither "Billund" nor "einschrauben"
    return isHead === true && one.isCapital && one.isFirst;
  }
  if (!isUsual(one.word, near, language, spellers, isCommon)) return false;
  if (language !== 'de') return true;
  if (one.isCapital) return isLikelyNoun(near, one, isAlone, spellers);
  // What a noun says a verb can say: "einschrauben".
  return near.toLowerCase() !== one.word || !/(?<!ung|[hk]eit|schaft|ion|tät)en$/.test(near);
}

/** Whether people make such a slip: any in a common word, in others those that fingers make, or that nobody hears. */
function isUsual(
  word: string,
  near: string,
  language: string,
  spellers: readonly Speller[],
  isCommon: IsCommon,
): boolean {
  const [written, meant] = [word, plainly(near)].map((one) => lastPart(withoutArticle(one, language))) as [
    string,
    string,
  ];
  const lower = meant.toLowerCase();
  const isOften = isCommon(lower) || (language === 'de' && isOfCommonWords(lower, isCommon));
  if (isOften && written.toLowerCase() === lower) return true;
  if (isOften) return isTypicalSlip(written, meant) || isPlausibleSlip(written, meant);
  if (written.toLowerCase() === lower || !isTypicalSlip(written, meant)) return false;
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
    if (isEither || (isLong && isListed(head, spellers) && isListed(tail, spellers))) return true;
  }
  return false;
}

function isKnownNoun(word: string, spellers: readonly Speller[]): boolean {
  return spellers.some((speller) => speller.knows(word.charAt(0).toUpperCase() + word.slice(1)));
}

function isListed(word: string, spellers: readonly Speller[]): boolean {
  return spellers.some((speller) => speller.lists(word) || speller.lists(word.charAt(0).toUpperCase() + word.slice(1)));
}

/** Nouns, and verbs that stand for what is done: "Auspacken". */
function isListedNoun(word: string, spellers: readonly Speller[]): boolean {
  return spellers.some(
    (speller) => speller.lists(word) || (/(?:en|[er]ln|ern)$/.test(word) && speller.lists(word.toLowerCase())),
  );
}

/** Nearly any name is near a compound that nobody ever wrote. */
function isLikelyNoun(near: string, one: Token, isAlone: boolean, spellers: readonly Speller[]): boolean {
  const [written, meant] = [lastPart(one.word), lastPart(near)];
  // Umlauts are left out, not put in.
  const unmarked = written.replace(/[äöü]/g, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? '');
  if (unmarked !== written && meant === unmarked) return false;
  const isListed = spellers.some((speller) => speller.lists(meant) || speller.lists(meant.toLowerCase()));
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
