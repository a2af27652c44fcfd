import { resolve } from 'node:path';
import { ConfigError } from '../config/config.ts';
import { relative } from '../paths.ts';
import type { Failure } from '../reporters/reporter.ts';
import type { Configurations } from './configurations.ts';
import { findFiles, messageEndings } from './files.ts';
import type { Flags } from './flags.ts';
import { type Ignore, ignore, ignoreNothing } from './ignore.ts';
import { commandNames } from './program.ts';
import { type Job, limitFor, unnamed } from './reports.ts';
import { slashed } from './resolve.ts';
import { standardInput } from './stdin.ts';
import type { Talk } from './talk.ts';

/** Whether the message comes from standard input. Throws a ConfigError for what does not go with that. */
function isFromInput(paths: readonly string[], { stdin, stdinFilename }: Flags): boolean {
  const isInput = stdin === true || paths.includes('-');
  if (isInput && paths.some((path) => path !== '-'))
    throw new ConfigError('standard input and paths cannot both be checked');
  if (!isInput && stdinFilename !== undefined)
    throw new ConfigError('--stdin-filename means nothing without --stdin or -');
  return isInput;
}

/** Finds what to lint. What is not there fails the run. */
export async function findJobs(
  paths: readonly string[],
  flags: Flags,
  { ignorePatternsFor, settingsFor }: Configurations,
  { cwd, talk, fail }: { readonly cwd: string; readonly talk: Talk; fail(failure: Failure): void },
): Promise<Job[]> {
  const patterns = flags.ignorePattern ?? [];
  const left = flags.ignore ? ignore({ cwd, patterns, configured: ignorePatternsFor }) : ignoreNothing;
  if (isFromInput(paths, flags)) {
    const path = slashed(resolve(cwd, flags.stdinFilename ?? unnamed));
    const contents = await standardInput(limitFor(path, await settingsFor(path)));
    const by = flags.stdinFilename === undefined ? undefined : await ignoring(left, path);
    if (by === undefined) return [{ path, isNamed: true, contents }];
    talk.note(`${relative(path, cwd)} is ignored (${by})`);
    return [];
  }
  const found = await findFiles(paths.length > 0 ? paths : ['.'], {
    cwd,
    extensions: flags.ext ?? messageEndings,
    ignore: left,
    commands: commandNames,
    note: talk.debug,
  });
  for (const says of found.ignored) talk.note(`${says}; --no-ignore checks it`);
  for (const failure of found.unreadable) fail(failure);
  if (flags.errorOnUnmatchedPattern) for (const failure of found.unmatched) fail(failure);
  return [...found.files];
}

function ignoring(left: Ignore, path: string): Promise<string | undefined> {
  left.from(slashed(resolve(path, '..')));
  return left.file(path);
}
