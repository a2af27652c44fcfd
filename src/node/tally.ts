import type { Report } from '../report.ts';
import type { Flags } from './flags.ts';
import type { Stats } from './stats.ts';

/** What the exit code depends on, whatever is shown. */
export interface Tally {
  errors: number;
  warnings: number;
  /** The messages whose fixes were made, or would be. */
  readonly changed: string[];
  /** What each rule that crashed said first, and about which file. */
  readonly crashes: Map<string, string>;
}

/** The same reports, counted. */
export async function* counted(
  reports: AsyncIterable<Report>,
  tally: Tally,
  times?: Pick<Stats, 'add'>,
): AsyncGenerator<Report> {
  for await (const report of reports) {
    for (const { severity, isCrash, says } of report.diagnostics) {
      tally[severity === 'error' ? 'errors' : 'warnings']++;
      if (isCrash && !tally.crashes.has(says)) tally.crashes.set(says, report.source.path);
    }
    if (report.unfixed !== undefined) tally.changed.push(report.source.path);
    times?.add(report);
    yield report;
  }
}

/** Whether there are more warnings than allowed. */
export function isOver({ warnings }: Tally, { maxWarnings }: Flags): boolean {
  return maxWarnings !== undefined && warnings > maxWarnings;
}

/** 0: nothing that matters. 1: problems in the messages, or what a dry run would fix. 2: the run can't be trusted. */
export function exitCode(tally: Tally, hasFailed: boolean, flags: Flags): 0 | 1 | 2 {
  if (hasFailed || tally.crashes.size > 0) return 2;
  if (flags.fixDryRun && flags.failOn !== 'never' && tally.changed.length > 0) return 1;
  const counts = { error: tally.errors, warn: tally.errors + tally.warnings, never: 0 };
  return counts[flags.failOn] > 0 || isOver(tally, flags) ? 1 : 0;
}
