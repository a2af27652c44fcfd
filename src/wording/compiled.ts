import type { LexiconData } from './lexicon.ts';
import type { Phrase } from './signs.ts';

/**
 * Where a phrase must stand for another one to count: in the same sentence, the one before, the one after, any of these
 * three, or anywhere in the message.
 */
export type Place = 'sentence' | 'before' | 'after' | 'near' | 'message';

export type Conditions = readonly { readonly place: Place; readonly some: readonly Phrase[] }[];

/** A group of phrases, compiled. */
export interface CompiledGroup {
  readonly name: string;
  readonly phrases: readonly Phrase[];
  readonly with: Conditions;
  readonly without: Conditions;
}

/** A language, compiled: plain data, which the build writes, because to compile takes longer than to read. */
export interface Compiled {
  /** For each term its last chain, -1 where it has none, and the most words it may cover. */
  readonly lasts: readonly number[];
  readonly most: readonly number[];
  /** For each chain the one before it of the same term, its term and its steps. */
  readonly befores: readonly number[];
  readonly owners: readonly number[];
  readonly chains: readonly (readonly number[])[];
  /** For each term the last chain that waits for it, -1 where there is none; for each chain the one before it that does. */
  readonly waiting: readonly number[];
  readonly waitingBefore: readonly number[];
  /** The terms of the classes. */
  readonly classes: Readonly<Record<string, number>>;
  readonly groups: Readonly<Record<string, readonly CompiledGroup[]>>;
  readonly lexicon: LexiconData;
}
