import { beforeNames, closings } from '../../data/spelling.ts';
import type { Token } from './tokens.ts';

/** A word that no dictionary of its language knows, with those around it. */
export interface Unknown {
  readonly token: Token;
  /** Its number among the words of the text. */
  readonly index: number;
  /** The word before, as it is written. */
  readonly before: string;
  /** Whether only a blank stands between it and a word with a capital. */
  readonly isBeforeCapital: boolean;
}

/** Tells of unknown words of a text which can be names: of a person, a product, a brand. */
export function namesAmong(unknown: readonly Unknown[], language: string): (one: Unknown) => boolean {
  const counts = new Map<string, number>();
  for (const { word } of unknown.map(({ token }) => token)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return ({ token, before, isBeforeCapital }) => {
    const { word, isCapital, isNext } = token;
    if (!isCapital) return false;
    const last = before.toLowerCase();
    if (token.isOnShortLine || closings.has(last) || (isNext && beforeNames.has(last))) return true;
    if ((counts.get(word) ?? 0) > 1) return true;
    // Nouns bear capitals in German, which say nothing there.
    return language !== 'de' && (!token.isFirst || isBeforeCapital);
  };
}
