import { ConfigError } from './config/config.ts';
import { isDay } from './day.ts';
import type { Diagnostic, Report, Suppressed } from './report.ts';
import { isObject } from './values/placed.ts';

/** A problem that is known: it is not reported. */
export interface KnownProblem {
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason?: string;
  /** The last day on which it is not reported, as `2026-11-25`. */
  readonly until?: string;
}

/** The known problems of each file, by its path as seen from the folder of the baseline. */
export type Baseline = ReadonlyMap<string, readonly KnownProblem[]>;

/** Reads a baseline. Throws a ConfigError whose message follows the name of the file. */
export function readBaseline(text: string): Baseline {
  const { version, files, ...others } = parsed(text);
  if (version !== 1) throw new ConfigError(`has the version ${JSON.stringify(version)}, and this sellerlint knows 1`);
  const [other] = Object.keys(others);
  if (other !== undefined) throw new ConfigError(`has an unknown key ${JSON.stringify(other)}`);
  if (!isObject(files)) throw new ConfigError('has no object under "files"');
  return new Map(Object.entries(files).map(([path, entries]) => [path, entriesOf(entries, path)]));
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  const conflict = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})/.test(line));
  if (conflict >= 0) throw new ConfigError(`has a merge conflict in line ${conflict + 1}`);
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (error) {
    throw new ConfigError(`is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  throw new ConfigError('holds no object');
}

function entriesOf(entries: unknown, path: string): KnownProblem[] {
  const place = `"files", ${JSON.stringify(path)}`;
  if (!Array.isArray(entries)) throw new ConfigError(`has no list under ${place}`);
  return entries.map((entry: unknown, index) => {
    const at = `entry ${index + 1} of ${place}`;
    if (!isObject(entry)) throw new ConfigError(`has no object as ${at}`);
    const wrong = Object.entries(entry).find(([key, value]) => !keys.includes(key) || typeof value !== 'string');
    if (wrong) throw new ConfigError(`has a wrong ${JSON.stringify(wrong[0])} in ${at}`);
    const { rule, fingerprint, until } = entry as Partial<KnownProblem>;
    if (rule === undefined || fingerprint === undefined) throw new ConfigError(`lacks rule or fingerprint in ${at}`);
    if (until !== undefined && !isDay(until)) {
      throw new ConfigError(`has an "until" that is no date such as 2026-11-25 in ${at}`);
    }
    return entry as unknown as KnownProblem;
  });
}

const keys = ['rule', 'fingerprint', 'reason', 'until'];

/** A baseline as text, one problem a line and sorted, so that git can merge it. */
export function baselineText(baseline: Baseline): string {
  const files = [...baseline].filter(([, entries]) => entries.length > 0).sort(([one], [other]) => order(one, other));
  const blocks = files.map(([path, entries]) => {
    const lines = entries.toSorted(
      (one, other) => order(one.rule, other.rule) || order(one.fingerprint, other.fingerprint),
    );
    return `${JSON.stringify(path)}:[\n${lines.map(line).join(',\n')}\n]`;
  });
  return `{"version":1,"files":{\n${blocks.join(',\n')}\n}}\n`;
}

function line({ rule, fingerprint, reason, until }: KnownProblem): string {
  return JSON.stringify({ rule, fingerprint, reason, until });
}

function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The report without the problems that are known, which count as suppressed, and what of the baseline it has no more. */
export function withoutKnown(
  report: Report,
  known: readonly KnownProblem[],
  today: string,
): { readonly report: Report; readonly stale: readonly KnownProblem[] } {
  const entries = new Map(known.map((entry) => [entry.fingerprint, entry]));
  const diagnostics: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  const met = new Set<KnownProblem>();
  for (const one of report.diagnostics) {
    const entry = isKnowable(one) ? entries.get(one.fingerprint) : undefined;
    if (entry) met.add(entry);
    if (!entry || entry.rule !== one.rule || isOver(entry, today)) diagnostics.push(one);
    else suppressed.push({ ...one, reason: entry.reason ?? '', isKnown: true });
  }
  const stale = known.filter((entry) => !met.has(entry));
  if (suppressed.length === 0) return { report, stale };
  return { report: { ...report, diagnostics, suppressed: [...report.suppressed, ...suppressed] }, stale };
}

/** All problems of a report, as known. What is written about one already stays; a day that is over does not. */
export function problemsOf(
  { diagnostics }: Report,
  before: readonly KnownProblem[],
  { reason, today }: { readonly reason: string | undefined; readonly today: string },
): KnownProblem[] {
  const entries = new Map(before.map((entry) => [entry.fingerprint, entry]));
  return diagnostics.filter(isKnowable).map(({ rule, fingerprint }) => {
    const entry = entries.get(fingerprint);
    if (entry && !isOver(entry, today)) return entry;
    const why = reason ?? entry?.reason;
    return { rule, fingerprint, ...(why !== undefined && { reason: why }) };
  });
}

/** Whether a baseline may hold it: what a rule found. A file that was not checked is never silent. */
export function isKnowable(one: Diagnostic): one is Diagnostic & { readonly rule: string } {
  return one.rule !== null && !one.isFatal;
}

function isOver({ until }: KnownProblem, today: string): boolean {
  return until !== undefined && until < today;
}
