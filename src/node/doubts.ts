import { relative } from '../paths.ts';
import { quote } from '../quote.ts';
import type { Report } from '../report.ts';
import { pointer } from '../span.ts';
import type { Talk } from './talk.ts';

/** The same reports. What phrases found and the signals dropped is told to whoever wonders why nothing was reported. */
export async function* doubting(
  reports: AsyncIterable<Report>,
  talk: Pick<Talk, 'debug'>,
  cwd: string,
): AsyncGenerator<Report> {
  for await (const report of reports) {
    const { source, assumed } = report;
    const point = pointer(source.text);
    for (const { rule, at, value, odds, because } of assumed?.judged.filter(({ isDoubted }) => isDoubted) ?? []) {
      const { line, column } = point(at.start);
      const words = because.map((one) => quote(one)).join(', ');
      talk.debug(
        `${relative(source.path, cwd)}:${line}:${column} ${quote(value)} is no finding of ${rule}: it sounds honest (${odds.toFixed(1)}), most by ${words}`,
      );
    }
    yield report;
  }
}
