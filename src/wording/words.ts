/** How a language writes its words: all that the cutting has to know of it. */
export interface Script {
  /** Whether an apostrophe stands between two words: "l'avis", "Amazon'da". */
  readonly apostropheSplits?: boolean;
  /** The language by whose rules words are told apart that stand side by side without blanks. */
  readonly segments?: string;
}

/** A text to cut. */
export interface Passage {
  readonly value: string;
  /** Whether a line end may be where an editor wrapped the line. */
  readonly isPlain: boolean;
  /** Places that count as one word each, such as placeholders; ascending. */
  readonly named: readonly Named[];
  /** Places whose words can also be read as one, such as addresses; ascending. */
  readonly alias?: readonly Named[];
}

/** A place in a passage with the name of what stands there. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** From the word `first` up to `last`, which is not in it. */
export interface Sentence {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** Which of the passages it is in. */
  readonly passage: number;
  readonly isQuestion: boolean;
  /** Whether a line begins after it. */
  readonly endsLine: boolean;
  /** Whether it ends its line without a full stop or a sign like it: headings, signatures, list items. */
  readonly isOpen: boolean;
}

/** Another way to read one or more words, from `at` on. */
interface Reading {
  readonly at: number;
  readonly length: number;
  readonly value: string;
}

/** The words of passages, cut into sentences. */
export interface Words {
  readonly values: string[];
  /** Where each word stands in its passage. */
  readonly starts: number[];
  readonly ends: number[];
  readonly sentences: Sentence[];
  /** For each word, the index of its sentence. */
  readonly sentenceOf: number[];
  /** In the order of their first words. */
  readonly readings: Reading[];
}
