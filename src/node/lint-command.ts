import { comparer } from '../across.ts';
import { ConfigError } from '../config/config.ts';
import { relative } from '../paths.ts';
import type { Report } from '../report.ts';
import type { Failure } from '../reporters/reporter.ts';
import { plural } from '../reporters/summary.ts';
import type { Rule } from '../rule.ts';
import { type Configurations, configurations } from './configurations.ts';
import { emit } from './emit.ts';
import type { Flags } from './flags.ts';
import { findJobs } from './jobs.ts';
import { type Output, outputsOf } from './outputs.ts';
import { progress } from './progress.ts';
import { quiet } from './quiet.ts';
import { reason } from './read.ts';
import { type Job, reportsOf } from './reports.ts';
import { repositoryOf } from './repository.ts';
import { share } from './share.ts';
import { sentence, type Talk } from './talk.ts';
import { counted, exitCode, isOver, type Tally } from './tally.ts';

/** Lints and reports. Returns the exit code. */
export async function lintCommand(
  paths: readonly string[],
  flags: Flags,
  { cwd, talk }: { readonly cwd: string; readonly talk: Talk },
): Promise<number> {
  const outputs = await outputsOf(flags, { cwd, env: process.env });
  const failures: Failure[] = [];
  const fail = (failure: Failure) => void failures.push(failure);
  const { jobs, settingsFor } = await prepared();
  const bar = progress(process.stderr, jobs.length, process.env);
  const tally: Tally = { errors: 0, warnings: 0, crashes: new Map() };
  const rules = new Map<string, Rule>();

  const made = reportsOf(jobs, { cwd, talk, fail, settingsFor: noting(settingsFor, rules), step: bar.step });
  const compare = comparer(rules, (path) => relative(path, cwd));
  const reports = quiet(counted(through(made, compare), tally), tally, flags);
  const context = { cwd, root: repositoryOf(cwd) ?? cwd, rules, failures };
  const readers = outputs.length === 1 ? [reports] : share(reports, outputs.length);
  await Promise.all(
    outputs.map((output, index) =>
      emit(output, readers[index] ?? reports, context, flags, bar).catch((error) => {
        fail({ path: undefined, says: error instanceof ConfigError ? sentence(error) : unwritten(output, error) });
      }),
    ),
  );
  bar.clear();
  for (const { path, says } of failures) {
    if (path === undefined) talk.mistake(says);
    else talk.error(`${relative(path, cwd)} ${says}`);
  }
  for (const [says, path] of tally.crashes) talk.error(`${relative(path, cwd)}: ${says}`);
  if (isOver(tally, flags))
    talk.error(`${plural(tally.warnings, 'warning')}, and --max-warnings allows ${flags.maxWarnings}`);
  return exitCode(tally, failures.length > 0, flags);

  /** What to lint, and how. If that is wrong, there is nothing to lint, and a report that says so. */
  async function prepared(): Promise<{ jobs: readonly Job[]; settingsFor: Configurations['settingsFor'] }> {
    try {
      const found = await configurations(cwd, flags, process.env);
      return { jobs: await findJobs(paths, flags, found, { cwd, talk, fail }), settingsFor: found.settingsFor };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      fail({ path: undefined, says: sentence(error) });
      return { jobs: [], settingsFor: () => Promise.reject(error) };
    }
  }
}

async function* through(reports: AsyncIterable<Report>, step: (report: Report) => Report): AsyncGenerator<Report> {
  for await (const report of reports) yield step(report);
}

function unwritten({ file }: Output, error: unknown): string {
  return `cannot write to ${file ?? 'standard output'}: ${reason(error)}`;
}

/** The same settings; the rules that they know are noted. */
function noting(settingsFor: Configurations['settingsFor'], rules: Map<string, Rule>): Configurations['settingsFor'] {
  const seen = new Set<ReadonlyMap<string, Rule>>();
  return async (path) => {
    const settings = await settingsFor(path);
    if (!seen.has(settings.known)) for (const [id, rule] of settings.known) rules.set(id, rule);
    seen.add(settings.known);
    return settings;
  };
}
