import { resolve } from 'node:path';
import type { Settings } from '../config/config.ts';
import { ConfigError } from '../config/config.ts';
import { relative } from '../paths.ts';
import type { Failure } from '../reporters/reporter.ts';
import { plural } from '../reporters/summary.ts';
import { type Baselines, baselines } from './baselines.ts';
import type { Cache } from './cache.ts';
import { crewFor } from './concurrency.ts';
import { type Configurations, configurations } from './configurations.ts';
import { emit } from './emit.ts';
import { checkFixing, fixingOf } from './fixing.ts';
import type { Flags } from './flags.ts';
import { findJobs, isFromInput } from './jobs.ts';
import { lacking } from './lacks.ts';
import { linting } from './linting.ts';
import { messageOf } from './message-of.ts';
import { type Output, outputsOf } from './outputs.ts';
import { progress } from './progress.ts';
import { quiet } from './quiet.ts';
import { reason } from './read.ts';
import type { Job } from './reports.ts';
import { repositoryOf } from './repository.ts';
import { slashed } from './resolve.ts';
import { firstLine } from './run.ts';
import { share } from './share.ts';
import { signals } from './signals.ts';
import { sentence, type Talk } from './talk.ts';
import { counted, exitCode, isOver, type Tally } from './tally.ts';
import { writeAll } from './write.ts';

/** Lints and reports. Returns the exit code. */
export async function lintCommand(
  paths: readonly string[],
  flags: Flags,
  { cwd, talk }: { readonly cwd: string; readonly talk: Talk },
): Promise<number> {
  if (flags.watch) return watching(paths, flags, cwd);
  const { fixing, outputs } = await fixingOf(await outputsOf(flags, { cwd, env: process.env }), flags, paths);
  const failures: Failure[] = [];
  const fail = (failure: Failure) => void failures.push(failure);
  const passOn = async (bytes: Uint8Array) => {
    if (fixing?.to === 'output') await writeAll(process.stdout, [bytes]);
  };
  const { jobs, settingsFor, baseline, cache } = await prepared();
  const bar = progress(process.stderr, jobs.length, process.env);
  const tally: Tally = { errors: 0, warnings: 0, changed: [], crashes: new Map() };
  const halt = signals();
  const crew = await crewFor(jobs, flags, cwd);
  const desk = {
    cwd,
    talk,
    fail,
    fixing,
    passOn,
    settingsFor: careful,
    cache,
    threads: crew?.start,
    isOver: halt.isOver,
    step: bar.step,
  };
  const { rules, reports: made } = linting(jobs, desk, baseline);
  const times = flags.stats ? (await import('./stats.ts')).stats() : undefined;
  const told = flags.debug ? (await import('./doubts.ts')).doubting(made, talk, cwd) : made;
  const reports = quiet(counted(lacking(told, { talk, fail }), tally, times), tally, flags);
  const root = repositoryOf(cwd) ?? cwd;
  const context = { cwd, root, rules, failures, messageOf: messageOf({ settingsFor }) };
  const readers = outputs.length === 1 ? [reports] : share(reports, outputs.length);
  await Promise.all(
    outputs.map((output, index) =>
      emit(output, readers[index] ?? reports, context, flags, bar).catch((error) => {
        // Nobody asked for the summary of a job.
        if (output.isAppended) talk.note(unwritten(output, error));
        else fail({ path: undefined, says: unwritten(output, error) });
      }),
    ),
  );
  bar.clear();
  halt.ignore();
  await crew?.stop();
  try {
    cache?.write();
  } catch (error) {
    fail({ path: undefined, says: `cannot write the cache: ${reason(error)}` });
  }
  if (times) process.stderr.write(times.text(cwd));
  if (flags.staged && flags.fix) await restage();
  const changes = changesMade(tally, flags);
  if (changes !== undefined) talk.note(changes);
  for (const says of baseline?.stale() ?? []) talk.note(says);
  for (const { path, says } of failures) {
    if (path === undefined) talk.mistake(says);
    else talk.error(`${relative(path, cwd)} ${says}`);
  }
  for (const [says, path] of tally.crashes) talk.error(`${relative(path, cwd)}: ${says}`);
  if (isOver(tally, flags))
    talk.error(`${plural(tally.warnings, 'warning')}, and --max-warnings allows ${flags.maxWarnings}`);
  return halt.code() ?? exitCode(tally, failures.length > 0, flags);

  /** A rule of a plugin may never end, and until it does no signal is noted: then signals end the run at once. */
  async function careful(path: string): Promise<Settings> {
    const settings = await settingsFor(path);
    if (settings.rules.some(({ rule }) => rule.id.includes('/'))) halt.ignore();
    return settings;
  }

  /** What was fixed must be committed so. */
  async function restage(): Promise<void> {
    try {
      if (tally.changed.length > 0) (await import('./changes.ts')).stage(tally.changed, cwd);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      fail({ path: undefined, says: sentence(error) });
    }
  }

  /** What to lint, and how. If that is wrong, there is nothing to lint, and a report that says so. */
  async function prepared(): Promise<{
    readonly jobs: readonly Job[];
    readonly settingsFor: Configurations['settingsFor'];
    readonly baseline?: Baselines | undefined;
    readonly cache?: Cache | undefined;
  }> {
    try {
      checkFixing(flags);
      if (flags.cacheLocation !== undefined && !flags.cache) {
        throw new ConfigError('--cache-location means nothing without --cache');
      }
      const found = await configurations(cwd, flags, process.env);
      const all = await findJobs(paths, flags, found, { cwd, talk, fail, passOn });
      // What this run writes is no message, even if its name ends like one.
      const written = new Set(outputs.map(({ file }) => file && slashed(resolve(cwd, file))));
      const jobs = all.filter(({ path, isNamed }) => isNamed || !written.has(path));
      const baseline = flags.baseline ? baselines(found, flags) : undefined;
      const isKept = flags.cache && !fixing && !isFromInput(paths, flags);
      const cache = isKept ? (await import('./cache.ts')).cache(found, flags, talk) : undefined;
      return { jobs, settingsFor: found.settingsFor, baseline, cache };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      fail({ path: undefined, says: sentence(error) });
      return { jobs: [], settingsFor: () => Promise.reject(error) };
    }
  }
}

/** Why a report is not where it belongs: the system, the user's own format, or a fault of ours. */
function unwritten({ file = 'standard output' }: Output, error: unknown): string {
  if (error instanceof ConfigError) return sentence(error);
  if (error instanceof Error && 'errno' in error) return `cannot write to ${file}: ${reason(error)}`;
  return `the report for ${file} could not be made, which is sellerlint's fault: ${firstLine(error)}`;
}

/** What was fixed, in one sentence. */
function changesMade({ changed }: Tally, { fixDryRun }: Flags): string | undefined {
  if (changed.length === 0) return undefined;
  const messages = plural(changed.length, 'message');
  return fixDryRun
    ? `--fix would change ${messages}, and the report is on what would stand there then`
    : `fixed ${messages}`;
}

/** Lints again and again, each time in a new process: what configurations and plugins say is then read anew. */
async function watching(paths: readonly string[], flags: Flags, cwd: string) {
  const { staged, stdin, format = [], outputFile, cacheLocation = '.sellerlintcache' } = flags;
  if (staged || stdin || paths.includes('-')) throw new ConfigError('--watch needs files that can change');
  const files = format.filter((one) => one.includes('=')).map((one) => one.slice(one.indexOf('=') + 1));
  const written = [...files, ...(outputFile === undefined ? [] : [outputFile]), cacheLocation];
  const args = process.argv.slice(1).filter((arg) => arg !== '--watch' && arg !== '-w');
  const { watchAndRun } = await import('./watch.ts');
  return watchAndRun({ cwd, paths, written, args });
}
