import { beforeNames, closings } from '../../data/spelling.ts';
import type { Token } from './tokens.ts';

/** A word that no dictionary of its language knows, with those around it. */
export interface Unknown extends Token {
  /** Its number among the words of the text. */
  readonly index: number;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

/** Whether an unknown word can be a name: of a person, a product, a brand. */
export function isName(one: Unknown, unknown: readonly Unknown[], language: string): boolean {
  const { word, before, after, isCapital, isFirst, isNext, isOnShortLine } = one;
  if (!isCapital) return false;
  const last = before?.word.toLowerCase() ?? '';
  if (closings.has(last) || (isNext && beforeNames.has(last))) return true;
  if (isOnShortLine) return true;
  // Nouns bear capitals in German, which say nothing there.
  if (language !== 'de') return !isFirst || (after?.isCapital === true && after.isNext) || repeats(word, unknown);
  return repeats(word, unknown);
}

function repeats(word: string, unknown: readonly Unknown[]): boolean {
  return unknown.filter((one) => one.word === word).length > 1;
}
