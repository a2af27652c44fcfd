import type { Severity } from './config.ts';
import type { MessageContext, Source } from './message/message.ts';
import type { Finding } from './rule.ts';
import type { Point } from './span.ts';

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

/** A diagnostic that a directive silenced, and why. */
export interface Suppressed extends Diagnostic {
  readonly reason: string;
}

/** What lint() says of one file. */
export interface Report {
  readonly source: Source;
  readonly context: MessageContext;
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

/** What a seller should do with the message: send it, look at it again, or stop. */
export type Verdict = 'ready' | 'review' | 'stop';

export function verdict({ diagnostics }: Pick<Report, 'diagnostics'>): Verdict {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 'stop';
  return diagnostics.length > 0 ? 'review' : 'ready';
}
