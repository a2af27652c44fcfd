import type { Report } from '../report.ts';
import type { Shown } from '../reporters/reporter.ts';
import type { Flags } from './flags.ts';
import { isOver, type Tally } from './tally.ts';

/** The reports as `--quiet` shows them: without warnings, but for those that make the run fail. */
export async function* quiet(reports: AsyncIterable<Report>, tally: Tally, flags: Flags): AsyncGenerator<Shown> {
  if (!flags.quiet || flags.failOn === 'warn') yield* reports;
  else if (flags.maxWarnings === undefined) for await (const report of reports) yield withoutWarnings(report);
  else {
    const all: Report[] = [];
    for await (const report of reports) all.push(report);
    yield* isOver(tally, flags) ? all : all.map(withoutWarnings);
  }
}

function withoutWarnings(report: Report): Shown {
  const diagnostics = report.diagnostics.filter(({ severity }) => severity === 'error');
  return { ...report, diagnostics, hidden: report.diagnostics.filter(({ severity }) => severity === 'warn') };
}
