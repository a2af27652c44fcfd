import type { Rows } from './rows.ts';

/**
 * Where a phrase must stand for another one to count: in the same sentence, the one before, the one after, any of these
 * three, or anywhere in the message.
 */
export type Where = 'sentence' | 'before' | 'after' | 'near' | 'message';

/** Some phrases of a book: from the one with the number `from` up to `to`, which is not among them. */
export interface PhraseRange {
  readonly from: number;
  readonly to: number;
}

export type Conditions = readonly { readonly where: Where; readonly some: PhraseRange }[];

/** A group of phrases, compiled. */
export interface CompiledGroup {
  readonly name: string;
  readonly phrases: PhraseRange;
  readonly with: Conditions;
  readonly without: Conditions;
  /** Not of the language itself, but of a plugin or a configuration: no sentence taught anything about it. */
  readonly isAdded?: boolean;
}

/** The words and stems of a language, the forms, by their numbers. */
export interface LexiconData {
  /** One behind the other, with their signs. */
  readonly forms: string;
  /** The most characters that one has. */
  readonly longest: number;
  /** Those that may stand anywhere in a word. */
  readonly inner: readonly number[];
  readonly tables: LexiconTables;
}

interface LexiconTables {
  /** Where each form ends. */
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  /** The hash table of the forms. */
  readonly slots: Int32Array;
  /** How many sentences of a sample hold each form. */
  readonly counts: Int32Array;
}

/**
 * What stands for one or more words, the terms: forms, and what their chains match. A chain is a row of steps; those of a
 * term stand together, and after them stand the phrases: each is one chain, of its parts in any order.
 */
export interface GrammarTables {
  /** For each form the terms that it belongs to. */
  readonly terms: Rows;
  /** For each term the most words that it may cover. */
  readonly most: Int32Array;
  /** For each term its first chain; behind the last one, the first phrase. */
  readonly chains: Int32Array;
  /** For each chain of a term, which one that is. */
  readonly owners: Int32Array;
  readonly steps: Rows;
  /** For each chain the terms that it cannot do without, the rarest first. */
  readonly needs: Rows;
  /** For each term the chains that wait for it: those of which it is the rarest. */
  readonly waiting: Rows;
  /** For each phrase how many words there may be between neighbouring parts. */
  readonly apart: Int32Array;
  /** For each phrase the terms that must not be there, each with the words within which that holds. */
  readonly never: Rows;
}

/** What finds the terms and phrases of a language. */
export interface Terms extends LexiconData {
  readonly tables: LexiconTables & GrammarTables;
  /** The terms of the classes. */
  readonly classes: Readonly<Record<string, number>>;
}

/** A language, compiled: plain data, which the build writes, because to compile takes longer than to read. */
export interface Compiled extends Terms {
  readonly groups: Readonly<Record<string, readonly CompiledGroup[]>>;
}
