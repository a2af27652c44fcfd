import {
  afterNames,
  beforeNames,
  beforePlaces,
  calendar,
  closings,
  particles,
  politeWords,
} from '../../data/name-words.ts';
import { isFunctionWord } from '../wording/function-words.ts';
import { isFingerSlip, isSoundSlip } from './nearness.ts';
import { withoutArticle } from './parts.ts';
import { isCapital, isSign, type Token } from './token.ts';

/** A word that no dictionary of its language knows. */
export interface Unknown {
  readonly token: Token;
  /** Its number among the words of the text. */
  readonly index: number;
}

/** Tells of unknown words of a text which can be names: of a person, a product, a brand. */
export function namesAmong(unknown: readonly Unknown[], language: string): (one: Unknown) => boolean {
  const counts = new Map<string, number>();
  for (const { word } of unknown.map(({ token }) => token)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return ({ token }) => {
    if (particles.has(token.word) && token.after?.isCapital) return true;
    if (!isCapital(withoutArticle(token.word, language))) return false;
    if (
      token.isOnShortLine ||
      token.isBehindLast ||
      closings.has(token.before?.word.toLowerCase() ?? '') ||
      isTitled(token)
    )
      return true;
    if ((counts.get(token.word) ?? 0) > 1) return true;
    // Nouns bear capitals in German, which say nothing there.
    const { isFirst, after } = token;
    if (isFirst && language !== 'de' && token.isOnOpenLine && isOfSomewhere(token)) return true;
    if (language === 'de' || (isFirst && !(after?.isCapital && !isSign(after.word)))) return false;
    return !isInCalendar(token.word, language);
  };
}

/** Whether a German noun stands where names do: beside another noun, or behind a preposition without an article. */
export function standsAsName({ before, after, isNext }: Token): boolean {
  if (after && isNoun(after) && !beforeNames.has(after.word.toLowerCase())) return true;
  if (!before || !isNext) return false;
  return before.isCapital ? !before.isFirst && isNoun(before) : beforePlaces.has(before.word.toLowerCase());
}

/** "Orla from Puddle & Pip". */
function isOfSomewhere({ after }: Token): boolean {
  return afterNames.has(after?.word ?? '') && after?.after?.isCapital === true;
}

/** A title, then perhaps a first name or small words: "Mr van der Hoeven". */
function isTitled(token: Token): boolean {
  let one = token;
  for (let steps = 0; steps < 3; steps++) {
    const { before, isNext } = one;
    if (!before || !(isNext || /\p{L}\. $/u.test(one.left))) return false;
    const lower = before.word.toLowerCase();
    if (beforeNames.has(lower)) return true;
    if (!particles.has(lower) && !isNoun(before)) return false;
    one = before;
  }
  return false;
}

function isNoun({ word }: Token): boolean {
  const lower = word.toLowerCase();
  return isCapital(word) && !politeWords.has(lower) && !isFunctionWord(lower, 'de');
}

function isInCalendar(word: string, language: string): boolean {
  for (const one of calendar[language] ?? []) {
    if (one.length > 4 && (isFingerSlip(word, one) || isSoundSlip(word, one))) return true;
  }
  return false;
}
