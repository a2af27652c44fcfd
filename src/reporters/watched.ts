import type { Shown } from './reporter.ts';

/** The same reports; each is noted on its way. */
export async function* watched(
  reports: AsyncIterable<Shown> | Iterable<Shown>,
  note: (report: Shown) => void,
): AsyncGenerator<Shown> {
  for await (const report of reports) {
    note(report);
    yield report;
  }
}
