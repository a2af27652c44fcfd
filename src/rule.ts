import type { FixType } from './fix-types.ts';
import type { Message } from './message/message.ts';
import type { Options, Values } from './options.ts';
import type { Edit, Span } from './span.ts';
import type { Block } from './wording/blocks.ts';
import type { Hit } from './wording/hits.ts';
import type { Guess } from './wording/purpose.ts';
import type { Spoken } from './wording/spoken.ts';
import type { Wording } from './wording/wording.ts';

export type { Edit } from './span.ts';

/** A change that says something else, which the seller has to want. */
export interface Suggestion {
  /** What the change does, as an imperative. */
  readonly says: string;
  readonly edit: Edit;
}

/** Another place that a finding is about. */
interface Related {
  readonly at: Span;
  readonly says: string;
}

/** What a rule found. */
export interface Finding {
  readonly at: Span;
  /** What is wrong here, in one sentence without a full stop. */
  readonly says: string;
  /** What to do instead, where it differs from the rule's `advice`. */
  readonly advice?: string;
  /** Less certain, or less grave: a warning even where the rule is an error. */
  readonly isMild?: boolean;
  /** A safe change: it never alters what the message says. */
  readonly fix?: Edit | undefined;
  readonly suggestions?: readonly Suggestion[] | undefined;
  readonly related?: readonly Related[];
}

/** What the user allows in every rule. */
export interface Allow {
  readonly domains: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly words: readonly string[];
}

/** What a rule is given besides the message. */
export interface RuleContext<O extends Options = Options> {
  readonly options: Values<O>;
  readonly allow: Allow;
  /** Finds this rule's phrases, and those given, in the languages of the message. The first call loads them. */
  find(phrases?: readonly string[]): Promise<readonly Hit[]>;
  /** The words of the message in each of its languages. The first call loads them. */
  wordings(): Promise<readonly Wording[]>;
  /** For each text of the message, its runs of sentences in one language, as far as their words tell it. */
  blocks(): Promise<readonly (readonly Block[])[]>;
  /** The parts of its texts by their language. */
  spoken(): Promise<readonly Spoken[]>;
  /**
   * What a package exports that the user may have installed; `undefined` where it is not, which the run tells once.
   * Where `isVital`, a rule that the user turned on can't do without it.
   */
  need(name: string, isVital?: boolean): Promise<unknown>;
  /** What the message seems to be for; `undefined` where its words do not say it. What is stated is in its context. */
  guess(): Promise<Guess | undefined>;
}

/** What a message has in common with others of a run: plain data, which a cache can keep. */
export interface Shared {
  /** Messages with the same key clash. */
  readonly key: string;
  readonly at: Span;
  /** Only messages in the same folder clash. */
  readonly inFolder?: boolean;
}

/** A rule is a function from a message to findings. It keeps no state and reads nothing else. */
export interface Rule<O extends Options = Options> {
  readonly id: string;
  /** "Disallow …", "Require …" or "Limit …": one line, for lists. */
  readonly summary: string;
  /** Why Amazon asks for it: one or two sentences. */
  readonly why: string;
  /** What to do instead. */
  readonly advice: string;
  /** The clause in docs/policy.md that the rule stands on. */
  readonly policy: string;
  readonly options: O;
  /** The types of the changes that its findings may come with. */
  readonly fixes?: readonly Exclude<FixType, 'directive'>[];
  check(message: Message, context: RuleContext<O>): Iterable<Finding> | AsyncIterable<Finding>;
  /** What only several messages of a run together make a problem of. */
  shared?(message: Message, context: RuleContext<O>): Promise<readonly Shared[]>;
  /** What is wrong with a message that shares a key with the one at `first`. */
  clash?(shared: Shared, first: string): string;
}

/** Types a rule by its options. */
export function defineRule<const O extends Options>(rule: Omit<Rule<O>, 'options'> & { options?: O }): Rule<O> {
  return { ...rule, options: rule.options ?? ({} as O) };
}
