import { fingerprints } from './fingerprint.ts';
import type { Diagnostic, Report, SharedBy } from './report.ts';
import type { Rule } from './rule.ts';
import { pointer } from './span.ts';

/** What rules say of one message because of those before it. */
type Clash = SharedBy & { readonly says: string };

/**
 * Compares the messages of a run as they come: each report is returned with what it and earlier ones together show.
 * The first message of a clash is the measure, and of it only the name is kept.
 */
export function comparer(
  known: ReadonlyMap<string, Rule>,
  nameOf: (path: string) => string = (path) => path,
): (report: Report) => Report {
  const first = new Map<string, string>();
  return (report) => {
    const { path } = report.source;
    const clashes: Clash[] = [];
    for (const shared of report.shared ?? []) {
      const folder = shared.inFolder ? path.replace(/[^\\/]*$/, '') : '';
      const key = `${shared.rule}\n${folder}\n${shared.key}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, path);
      // One place is reported once, however many keys it shares.
      else if (other !== path && !clashes.some(({ at }) => at.start === shared.at.start)) {
        const says = known.get(shared.rule)?.clash?.(shared, nameOf(other));
        if (says !== undefined) clashes.push({ ...shared, says });
      }
    }
    return clashes.length === 0 ? report : withMore(report, clashes, known);
  };
}

/** The reports of a run, with what only several of its messages together show. */
export function across(reports: readonly Report[], known: ReadonlyMap<string, Rule>): readonly Report[] {
  return reports.map(comparer(known));
}

function withMore(report: Report, clashes: readonly Clash[], known: ReadonlyMap<string, Rule>): Report {
  const { diagnostics, suppressed, source } = report;
  const point = pointer(source.text);
  const prints = fingerprints([...diagnostics, ...suppressed, ...clashes], source.text).slice(-clashes.length);
  const added = clashes.map(({ rule, severity, at, says }, index): Diagnostic => {
    const place = { start: point(at.start), end: point(at.end) };
    const policy = known.get(rule)?.policy;
    return {
      rule,
      severity,
      at,
      says,
      ...place,
      isFatal: false,
      isCrash: false,
      policy,
      fingerprint: prints[index] ?? '',
    };
  });
  const all = [...diagnostics, ...added];
  return {
    ...report,
    diagnostics: all.sort((one, other) => one.at.start - other.at.start || one.at.end - other.at.end),
  };
}
