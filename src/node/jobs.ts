import { resolve } from 'node:path';
import { ConfigError } from '../config/config.ts';
import { relative } from '../paths.ts';
import { findAmong } from './among.ts';
import type { Change } from './changes.ts';
import type { Configurations } from './configurations.ts';
import { type Found, findFiles, messageEndings } from './files.ts';
import type { Flags } from './flags.ts';
import { type Ignore, ignore, ignoreNothing } from './ignore.ts';
import { commandNames } from './program.ts';
import { type Desk, type Job, limitFor, unnamed } from './reports.ts';
import { slashed } from './resolve.ts';
import { standardInput } from './stdin.ts';

/** Whether the message comes from standard input. Throws a ConfigError for what does not go with that. */
export function isFromInput(paths: readonly string[], flags: Flags): boolean {
  const { stdin, stdinFilename } = flags;
  const isInput = stdin === true || paths.includes('-');
  if (isInput && paths.some((path) => path !== '-'))
    throw new ConfigError('standard input and paths cannot both be checked');
  if (isInput && isOfGit(flags)) throw new ConfigError('standard input is not in git: leave --staged and --since out');
  if (!isInput && stdinFilename !== undefined)
    throw new ConfigError('--stdin-filename means nothing without --stdin or -');
  return isInput;
}

/** Finds what to lint. What is not there fails the run. */
export async function findJobs(
  paths: readonly string[],
  flags: Flags,
  { ignorePatternsFor, settingsFor }: Configurations,
  { cwd, talk, fail, passOn }: Pick<Desk, 'cwd' | 'talk' | 'fail' | 'passOn'>,
): Promise<Job[]> {
  const left = flags.ignore
    ? ignore({ cwd, patterns: flags.ignorePattern ?? [], configured: ignorePatternsFor })
    : ignoreNothing;
  if (isFromInput(paths, flags)) {
    const path = slashed(resolve(cwd, flags.stdinFilename ?? unnamed));
    const contents = await standardInput(limitFor(path, await settingsFor(path)));
    const by = flags.stdinFilename === undefined ? undefined : await ignoring(left, path);
    if (by === undefined) return [{ path, isNamed: true, contents }];
    talk.note(`${relative(path, cwd)} is ignored (${by})`);
    if ('bytes' in contents) await passOn?.(contents.bytes);
    return [];
  }
  const search = {
    cwd,
    extensions: flags.ext ?? messageEndings,
    ignore: left,
    commands: commandNames,
    note: talk.debug,
  };
  const patterns = paths.length > 0 ? paths : ['.'];
  const git = isOfGit(flags) ? await import('./changes.ts') : undefined;
  const changes = git && flags.staged ? git.staged(cwd) : [];
  const changed =
    git && flags.since !== undefined ? git.changedSince(flags.since, cwd) : changes.map(({ path }) => path);
  const found = await (git ? findAmong(changed, patterns, search) : findFiles(patterns, search));
  for (const says of found.ignored) talk.note(`${says}; --no-ignore checks it`);
  for (const failure of found.unreadable) fail(failure);
  if (flags.errorOnUnmatchedPattern) for (const failure of found.unmatched) fail(failure);
  return git && flags.staged ? fromIndex(found.files, changes) : [...found.files];

  /** The same, with what is staged of them. */
  async function fromIndex(files: Found['files'], changes: readonly Change[]): Promise<Job[]> {
    // What is fixed is the file: it must be what is staged, or no part of it.
    const differs = flags.fix ? (git?.unstaged(cwd) ?? new Set()) : undefined;
    for (const { path } of files) {
      if (differs?.has(path)) talk.note(`${relative(path, cwd)} was not fixed: it has changes that are not staged`);
    }
    const objects = new Map(changes.map(({ path, object }) => [path, object]));
    const wanted = files.map(async ({ path }) => {
      return { path, object: objects.get(path) ?? '', limit: limitFor(path, await settingsFor(path)) };
    });
    const contents = git?.stagedContents(await Promise.all(wanted), cwd) ?? [];
    return files.map((file, index) => {
      const isWhole = differs?.has(file.path) === false;
      return isWhole ? file : { ...file, contents: contents[index], isFrozen: flags.fix === true };
    });
  }
}

/** Whether git says which files are to be linted. Throws a ConfigError for what does not go together. */
function isOfGit({ staged, since }: Flags): boolean {
  if (staged && since !== undefined) throw new ConfigError('--staged and --since cannot both hold');
  return staged === true || since !== undefined;
}

function ignoring(left: Ignore, path: string): Promise<string | undefined> {
  left.from(slashed(resolve(path, '..')));
  return left.file(path);
}
