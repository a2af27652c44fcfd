import { fingerprints } from './fingerprint.ts';
import type { Diagnostic, Report, SharedBy } from './report.ts';
import type { Rule } from './rule.ts';
import { pointer } from './span.ts';

/** The reports of a run, with what only several of its messages together show. The first message of a clash is the measure. */
export async function across(reports: readonly Report[], known: ReadonlyMap<string, Rule>): Promise<readonly Report[]> {
  const first = new Map<string, Report>();
  const added = new Map<Report, (SharedBy & { readonly says: string })[]>();
  for (const report of reports) {
    for (const shared of report.shared ?? []) {
      const key = `${shared.rule} ${shared.key}`;
      const other = first.get(key);
      if (!other) first.set(key, report);
      else if (other !== report) {
        const says = known.get(shared.rule)?.clash?.(shared, other.source.path);
        const list = added.get(report) ?? [];
        // One place is reported once, however many keys it shares.
        if (says && !list.some(({ at }) => at.start === shared.at.start)) list.push({ ...shared, says });
        added.set(report, list);
      }
    }
  }
  return Promise.all(reports.map((report) => withMore(report, added.get(report) ?? [], known)));
}

async function withMore(
  report: Report,
  more: readonly (SharedBy & { readonly says: string })[],
  known: ReadonlyMap<string, Rule>,
): Promise<Report> {
  if (more.length === 0) return report;
  const point = pointer(report.source.text);
  const fresh = more.map(({ rule, severity, at, says }): Omit<Diagnostic, 'fingerprint'> => {
    const place = { start: point(at.start), end: point(at.end) };
    return { rule, severity, at, says, ...place, isFatal: false, isCrash: false, policy: known.get(rule)?.policy };
  });
  const prints = await fingerprints([...report.diagnostics, ...fresh], report.source.text);
  const all = [
    ...report.diagnostics,
    ...fresh.map((one, index) => ({ ...one, fingerprint: prints[report.diagnostics.length + index] ?? '' })),
  ];
  return {
    ...report,
    diagnostics: all.sort((one, other) => one.at.start - other.at.start || one.at.end - other.at.end),
  };
}
