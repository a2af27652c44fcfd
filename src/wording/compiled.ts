import type { GrammarData } from './grammar.ts';
import type { Phrase } from './signs.ts';

/**
 * Where a phrase must stand for another one to count: in the same sentence, the one before, the one after, any of these
 * three, or anywhere in the message.
 */
export type Place = 'sentence' | 'before' | 'after' | 'near' | 'message';

/** Some phrases of a book: from the one with the number `from` up to `to`, which is not among them. */
export interface PhraseRange {
  readonly from: number;
  readonly to: number;
}

export type Conditions = readonly { readonly place: Place; readonly some: PhraseRange }[];

/** A group of phrases, compiled. */
export interface CompiledGroup {
  readonly name: string;
  readonly phrases: PhraseRange;
  readonly with: Conditions;
  readonly without: Conditions;
}

/** A language, compiled: plain data, which the build writes, because to compile takes longer than to read. */
export interface Compiled {
  /** The forms of its words, by their numbers. */
  readonly lexicon: readonly string[];
  readonly grammar: GrammarData;
  readonly phrases: readonly Phrase[];
  /** The terms of the classes. */
  readonly classes: Readonly<Record<string, number>>;
  readonly groups: Readonly<Record<string, readonly CompiledGroup[]>>;
}
