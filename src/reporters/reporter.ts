import type { Severity } from '../config/config.ts';
import type { Message } from '../message/message.ts';
import { type Diagnostic, type Report, type Verdict, verdict } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Sets words apart for a reader who sees colours. */
export interface Paint {
  /** The name of a file. */
  title(text: string): string;
  error(text: string): string;
  warn(text: string): string;
  good(text: string): string;
  /** What is there to be looked up. */
  dim(text: string): string;
  /** A name that leads to a page. */
  link(text: string, url: string): string;
  /** Underlines the words that a finding is about; missing where signs below them must do. */
  mark?(text: string, severity: Severity): string;
}

/** A report to print, perhaps without its warnings: these count, and are not shown. */
export type Shown = Report & { readonly hidden?: readonly Diagnostic[] };

/** Why a run can't be trusted: a file that cannot be read, a configuration that is wrong. */
export interface Failure {
  /** The file that was not checked; `undefined` where it is not about one. */
  readonly path: string | undefined;
  readonly says: string;
}

/** What a reporter is given besides the reports. */
export interface ReporterContext {
  /** The absolute path that shown paths are relative to, with `/`. */
  readonly cwd: string;
  /** The absolute path of the repository, with `/`: what paths in formats for CI systems are relative to. */
  readonly root: string;
  readonly paint: Paint;
  /** How many cells a line may take. */
  readonly width: number;
  /** The rules by id. It has those of a report when the report arrives. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** The message that a report is about; `undefined` where it cannot be read. */
  messageOf(report: Report): Promise<Message | undefined>;
  /** Complete when the reports end. */
  readonly failures: readonly Failure[];
}

/** Turns reports into a text, piece by piece, as the reports come. */
export type Reporter = (
  reports: AsyncIterable<Shown> | Iterable<Shown>,
  context: ReporterContext,
) => AsyncIterable<string>;

const same = (text: string): string => text;

/** No colours. */
export const plain: Paint = { title: same, error: same, warn: same, good: same, dim: same, link: same };

/** What a seller should do with the message, hidden warnings counted. */
export function verdictOf({ diagnostics, hidden = [] }: Shown): Verdict {
  return verdict({ diagnostics: [...diagnostics, ...hidden] });
}
