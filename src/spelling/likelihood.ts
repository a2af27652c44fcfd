import { beforeGoods } from '../../data/name-words.ts';
import { joined, slippedParts } from '../../data/slips.ts';
import { capitalized } from '../capitalized.ts';
import { isFunctionWord } from '../wording/function-words.ts';
import { standsAsName } from './names.ts';
import { isClose, isFingerSlip, isLonger, isSkeletonKept, isSoundSlip, isTypicalSlip, partsApart } from './nearness.ts';
import { isCompound, withoutArticle } from './parts.ts';
import type { Speller } from './speller.ts';
import { isCapital, type Token } from './token.ts';
import { isListedNoun, isUsual, type Lexicon } from './usual.ts';

/** From how many letters on a word is no name by its length alone. */
const longName = 10;
/** In shorter words nobody makes two slips. */
const shortTwice = 8;
/** Of which lengths parts of compounds are looked at, and compounds. */
const shortPart = 5;
const longest = 30;
/** What stands between the parts of German compounds. */
const joints = ['s', 'e', 'n', 'en', 'er', 'es'];

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
    .map((one) => (isCapital(word) ? capitalized(one) : one))
    .filter(isRight);
}

/** "umweltvertraglich": a compound of which one part has a slip. */
function nearCompounds(word: string, { spellers, isRight }: Lexicon): string[] {
  const near = new Set<string>();
  for (let at = shortPart; at <= word.length - shortPart; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (!isRight(capitalized(head))) continue;
    for (const other of spellers.flatMap((speller) => speller.suggest(tail))) {
      if (isFingerSlip(tail, other) || isSoundSlip(tail, other)) near.add(head + other.toLowerCase());
    }
  }
  return [...near].filter(isRight);
}

function nearWords(word: string, lexicon: Lexicon): string[] {
  const { language, spellers, isRight } = lexicon;
  const whole = spellers.flatMap((speller) => speller.suggest(word));
  if (whole.length > 0) return [...new Set(whole)];
  if (!word.includes('-'))
    return language === 'de' && word.length >= longName && word.length <= longest ? nearCompounds(word, lexicon) : [];
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
    const [isHead, isTail] = parts.map((part) => isFunctionWord(part, language));
    if (!parts.every((part) => isCommon(part) || isFunctionWord(part, language))) return false;
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
  if (unmarked !== written && meant === unmarked && (standsAsName(one) || !isCommon(meant.toLowerCase()))) return false;
  // "Leerguttransport": where compounds are joined by an s, and where not, nobody knows.
  if (spellers.some((speller) => isJoint(written, meant, speller))) return false;
  const lower = meant.toLowerCase();
  // "Meersalz" is no "Emmersalz".
  if (written[0] !== meant[0] && !isCommon(lower)) return false;
  // "Hefeteig" is not "Heftig".
  if (!one.isFirst && spellers.some(({ lists }) => lists(lower)) && !isListedNoun(meant, spellers)) return false;
  const isListed = isCommon(lower) || spellers.some((speller) => speller.lists(meant) || speller.lists(lower));
  const isSlip = isFingerSlip(written, meant);
  const isMade = isSlip && spellers.some((speller) => isCompound(meant, 'de', speller));
  if (standsAsName(one)) {
    const isOfGoods = isMade && beforeGoods.has(one.before?.word.toLowerCase() ?? '') && !one.after?.isCapital;
    return (isListed || isOfGoods) && isSlip && meant.slice(0, -1) !== written;
  }
  if (written.length < shortTwice && !isClose(written, meant) && !isTypicalSlip(written, meant)) return false;
  if (isListed || isSoundSlip(written, meant) || isMade) return true;
  return written.length >= longName && isAlone && !isLonger(written, meant);
}

export function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

function isJoint(written: string, meant: string, speller: Speller): boolean {
  for (const joint of joints) {
    for (let at = meant.indexOf(joint, 3); at > 0; at = meant.indexOf(joint, at + 1)) {
      const [head, tail] = [meant.slice(0, at), meant.slice(at + joint.length)];
      if (head + tail === written && speller.knows(head) && speller.knows(capitalized(tail))) return true;
    }
  }
  return false;
}
