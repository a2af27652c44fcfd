import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Baseline, baselineText, isKnowable, type KnownProblem, problemsOf } from '../baseline.ts';
import { ConfigError } from '../config/config.ts';
import { escaped } from '../escape.ts';
import { relative } from '../paths.ts';
import type { Report } from '../report.ts';
import type { Failure } from '../reporters/reporter.ts';
import { plural } from '../reporters/summary.ts';
import { baselineIn, keyIn, newBaseline } from './baselines.ts';
import { configurations } from './configurations.ts';
import type { Flags } from './flags.ts';
import { findJobs, isFromInput } from './jobs.ts';
import { linting } from './linting.ts';
import { progress } from './progress.ts';
import { reason as refusal } from './read.ts';
import type { Talk } from './talk.ts';
import { writeWhole } from './write.ts';

/** What `sellerlint baseline` alone is told. */
export interface BaselineFlags {
  readonly prune?: true;
  readonly reason?: string;
}

/** Writes what is wrong with messages into baselines, or takes out of them what is not any more. Returns the exit code. */
export async function baselineCommand(
  paths: readonly string[],
  { prune, reason }: BaselineFlags,
  flags: Flags,
  { cwd, talk }: { readonly cwd: string; readonly talk: Talk },
): Promise<number> {
  if (isFromInput(paths, flags)) throw new ConfigError('standard input has no baseline: name files or folders');
  if (prune && reason !== undefined)
    throw new ConfigError('--reason means nothing with --prune, which adds no problem');
  const failures: Failure[] = [];
  const fail = (failure: Failure) => void failures.push(failure);
  const found = await configurations(cwd, flags, process.env);
  const jobs = await findJobs(paths, flags, found, { cwd, talk, fail });
  const bar = progress(process.stderr, jobs.length, process.env);
  const books = new Map<string, Book>();
  let left = 0;

  for await (const report of linting(jobs, { cwd, talk, fail, settingsFor: found.settingsFor, step: bar.step })
    .reports) {
    const { path } = report.source;
    const book = bookFor((await found.baselineFor(path)) ?? newBaseline(path, cwd));
    const key = keyIn(book.file, path);
    const before = book.before.get(key) ?? [];
    book.after.set(key, entriesNow(report, before));
    left += report.diagnostics.filter((one) => !isKnowable(one)).length;
  }
  bar.clear();

  for (const { path, says } of failures) {
    if (path === undefined) talk.mistake(says);
    else talk.error(`${relative(path, cwd)} ${says}`);
  }
  if (failures.length > 0) {
    talk.error('no baseline was written');
    return 2;
  }
  for (const book of books.values()) write(book);
  if (left > 0)
    talk.note(`${plural(left, 'problem')} that no rule found ${left === 1 ? 'is' : 'are'} reported all the same`);
  return 0;

  function bookFor(file: string): Book {
    if (prune && !existsSync(file)) throw new ConfigError(`there is no ${relative(file, cwd)} to prune`);
    const before: Baseline = books.get(file)?.before ?? (existsSync(file) ? baselineIn(file, cwd) : new Map());
    const book = books.get(file) ?? { file, before, after: new Map(stillThere(file, before)) };
    books.set(file, book);
    return book;
  }

  function entriesNow(report: Report, before: readonly KnownProblem[]): readonly KnownProblem[] {
    const now = problemsOf(report, before, { reason, today: found.today });
    if (!prune) return now;
    const prints = new Set(now.map(({ fingerprint }) => fingerprint));
    return before.filter(({ fingerprint }) => prints.has(fingerprint));
  }

  function write({ file, before, after }: Book): void {
    const name = relative(file, cwd);
    const [old, now] = [printsOf(before), printsOf(after)];
    const text = baselineText(after);
    try {
      if (now.size > 0 || existsSync(file)) writeWhole(file, [text]);
    } catch (error) {
      throw new ConfigError(`${name} cannot be written: ${refusal(error)}`);
    }
    const fresh = [...now].filter((print) => !old.has(print)).length;
    const gone = [...old].filter((print) => !now.has(print)).length;
    const files = [...after.values()].filter((entries) => entries.length > 0).length;
    const says = `${plural(now.size, 'known problem')} in ${plural(files, 'message')} (${fresh} new, ${gone} gone)`;
    process.stdout.write(`${escaped(name)}: ${says}\n`);
  }
}

/** A baseline that is being written. */
interface Book {
  readonly file: string;
  readonly before: Baseline;
  readonly after: Map<string, readonly KnownProblem[]>;
}

/** What a baseline says of files that are there. */
function stillThere(file: string, baseline: Baseline): Baseline {
  return new Map([...baseline].filter(([path]) => existsSync(resolve(dirname(file), path))));
}

/** What tells all problems of a baseline apart. */
function printsOf(baseline: Baseline): ReadonlySet<string> {
  return new Set(
    [...baseline].flatMap(([path, entries]) => entries.map(({ fingerprint }) => `${path}\n${fingerprint}`)),
  );
}
