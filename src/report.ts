import type { Severity } from './config/config.ts';
import type { Format } from './message/draft.ts';
import type { MessageContext, Source } from './message/message.ts';
import type { Finding, Shared } from './rule.ts';
import type { Point } from './span.ts';
import type { Times } from './times.ts';
import type { Assumed } from './wording/reader.ts';

/** A finding, and all that its reader may want to know. */
export interface Diagnostic extends Omit<Finding, 'isMild'> {
  /** `null` where no rule found it: a file that cannot be read, a directive that is wrong, a rule that crashed. */
  readonly rule: string | null;
  readonly severity: Severity;
  /** The file, or a part of it, was not checked. */
  readonly isFatal: boolean;
  /** A rule failed: the run can't be trusted. */
  readonly isCrash: boolean;
  /** The clause of the policy, such as `CG-CONTENT.1`. */
  readonly policy: string | undefined;
  readonly start: Point;
  readonly end: Point;
  /** Stays the same when lines move: what baselines and CI systems tell findings apart by. */
  readonly fingerprint: string;
}

/** A diagnostic that a directive or a baseline silenced, and why. */
export interface Suppressed extends Diagnostic {
  readonly reason: string;
  /** By a baseline. */
  readonly isKnown?: boolean;
}

/** What lint() says of one file. */
export interface Report {
  readonly source: Source;
  /** How the file was read; `undefined` where it was not. */
  readonly format?: Format['name'];
  /** The facts that were stated, and those that were assumed. */
  readonly context: MessageContext;
  /** What the words of the message added to the facts; `undefined` where no rule read them. */
  readonly assumed?: Assumed;
  /** What the file said before it was fixed; `source` is what it says after that. `undefined` where nothing changed. */
  readonly unfixed?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** What rules compare between the messages of a run: for `across`. */
  readonly shared?: readonly SharedBy[];
  /** Where the settings have a clock. */
  readonly times?: Times;
  /** What was not checked, for want of a package. */
  readonly lacks?: readonly Lack[];
}

/** A package that a rule needed and that is not installed. */
export interface Lack {
  readonly rule: string;
  readonly name: string;
  /** The user turned the rule on, and it can't do its work. */
  readonly isGrave: boolean;
}

/** What a rule compares, with the level it has here. */
export interface SharedBy extends Shared {
  readonly rule: string;
  readonly severity: Severity;
}

/** What a seller should do with the message: send it, look at it again, or stop. */
export type Verdict = 'ready' | 'review' | 'stop';

export function verdict({ diagnostics }: Pick<Report, 'diagnostics'>): Verdict {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 'stop';
  return diagnostics.length > 0 ? 'review' : 'ready';
}
