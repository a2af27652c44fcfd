import { functionWords } from '../../data/function-words.ts';
import { standsAsName } from './names.ts';
import { isClose, isFingerSlip, isLonger, isSoundSlip } from './nearness.ts';
import { isCompound } from './parts.ts';
import type { Speller } from './speller.ts';
import type { Token } from './token.ts';

/** From how many letters on a word is no name by its length alone. */
const longName = 10;
/** In shorter words nobody makes two slips. */
const shortTwice = 8;

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
): boolean {
  if (near.includes(' ')) {
    const parts = near.toLowerCase().split(' ');
    const [isHead, isTail] = parts.map((part) => functionWords[language]?.has(part) ?? false);
    // "thank you", "a lot"; but "brushless" is none of two words
    if (language !== 'de') return isHead === true || isTail === true;
    // "Mitfreundlichen", but neither "Billund" nor "einschrauben"
    return isHead === true && one.isCapital && one.isFirst;
  }
  if (language !== 'de') return true;
  if (one.isCapital) return isLikelyNoun(near, one, isAlone, spellers);
  // What a noun says a verb can say: "einschrauben".
  return near.toLowerCase() !== one.word || !/(?<!ung|[hk]eit|schaft|ion|tät)en$/.test(near);
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
