import type { Report } from '../report.ts';
import type { Failure } from '../reporters/reporter.ts';
import type { Talk } from './talk.ts';

/**
 * The same reports. Each package that a rule lacked is told of once: as a failure where the user turned that rule on, and it
 * can't do its work.
 */
export async function* lacking(
  reports: AsyncIterable<Report>,
  { talk, fail }: { readonly talk: Talk; fail(failure: Failure): void },
): AsyncGenerator<Report> {
  const told = new Set<string>();
  for await (const report of reports) {
    for (const { rule, name, isGrave } of report.lacks ?? []) {
      if (told.has(name)) continue;
      told.add(name);
      const says = `${rule} needs the package ${name} for some of what it checks; run npm install --save-dev ${name}`;
      if (isGrave) fail({ path: undefined, says });
      else talk.note(says);
    }
    yield report;
  }
}
