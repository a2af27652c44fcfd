import { ConfigError } from '../config/config.ts';
import { relative } from '../paths.ts';
import type { Failure } from '../reporters/reporter.ts';
import { plural } from '../reporters/summary.ts';
import { type Baselines, baselines } from './baselines.ts';
import { type Configurations, configurations } from './configurations.ts';
import { emit } from './emit.ts';
import type { Flags } from './flags.ts';
import { findJobs } from './jobs.ts';
import { linting } from './linting.ts';
import { type Output, outputsOf } from './outputs.ts';
import { progress } from './progress.ts';
import { quiet } from './quiet.ts';
import { reason } from './read.ts';
import type { Job } from './reports.ts';
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
  const { jobs, settingsFor, baseline } = await prepared();
  const bar = progress(process.stderr, jobs.length, process.env);
  const tally: Tally = { errors: 0, warnings: 0, crashes: new Map() };
  const { rules, reports: made } = linting(jobs, { cwd, talk, fail, settingsFor, step: bar.step }, baseline);
  const reports = quiet(counted(made, tally), tally, flags);
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
  for (const says of baseline?.stale() ?? []) talk.note(says);
  for (const { path, says } of failures) {
    if (path === undefined) talk.mistake(says);
    else talk.error(`${relative(path, cwd)} ${says}`);
  }
  for (const [says, path] of tally.crashes) talk.error(`${relative(path, cwd)}: ${says}`);
  if (isOver(tally, flags))
    talk.error(`${plural(tally.warnings, 'warning')}, and --max-warnings allows ${flags.maxWarnings}`);
  return exitCode(tally, failures.length > 0, flags);

  /** What to lint, and how. If that is wrong, there is nothing to lint, and a report that says so. */
  async function prepared(): Promise<{
    readonly jobs: readonly Job[];
    readonly settingsFor: Configurations['settingsFor'];
    readonly baseline?: Baselines | undefined;
  }> {
    try {
      const found = await configurations(cwd, flags, process.env);
      const jobs = await findJobs(paths, flags, found, { cwd, talk, fail });
      return { jobs, settingsFor: found.settingsFor, baseline: flags.baseline ? baselines(found, flags) : undefined };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      fail({ path: undefined, says: sentence(error) });
      return { jobs: [], settingsFor: () => Promise.reject(error) };
    }
  }
}

function unwritten({ file }: Output, error: unknown): string {
  return `cannot write to ${file ?? 'standard output'}: ${reason(error)}`;
}
