import { lstatSync, realpathSync, statSync } from 'node:fs';
import type { Settings } from '../config/config.ts';
import { ConfigError } from '../config/config.ts';
import { fix } from '../fix.ts';
import type { FixType } from '../fix-types.ts';
import { lint } from '../lint.ts';
import type { Source } from '../message/message.ts';
import { relative } from '../paths.ts';
import type { Report } from '../report.ts';
import type { Flags } from './flags.ts';
import type { Output } from './outputs.ts';
import { contents, reason } from './read.ts';
import type { Desk, Job } from './reports.ts';
import { writeWhole } from './write.ts';

/** What is done with the fixes of messages. */
export interface Fixing {
  readonly types: readonly FixType[];
  /** Where a fixed message goes: into its file, to standard output, or nowhere. */
  readonly to: 'file' | 'output' | 'nowhere';
}

/** Throws a ConfigError for flags that do not go together. */
export function checkFixing({ fix, fixDryRun, fixType }: Flags): void {
  if (fix && fixDryRun) throw new ConfigError('--fix and --fix-dry-run cannot both hold');
  if (fixType && !fix && !fixDryRun) throw new ConfigError('--fix-type means nothing without --fix or --fix-dry-run');
}

/**
 * What the flags ask for, and the outputs that go with it: where standard output is for a message or for differences,
 * a report for people goes to standard error.
 */
export async function fixingOf(
  outputs: readonly Output[],
  { fix, fixDryRun, fixType, stdin }: Flags,
  paths: readonly string[],
): Promise<{ readonly fixing?: Fixing; readonly outputs: readonly Output[] }> {
  if (!fix && !fixDryRun) return { outputs };
  const isInput = stdin === true || paths.includes('-');
  const isFree = outputs.every(({ file, isForPeople }) => file !== undefined || isForPeople);
  const isTaken = isFree && (fixDryRun === true || isInput);
  const moved = outputs.map((one): Output => (isTaken && one.file === undefined ? { ...one, stream: 'stderr' } : one));
  if (isTaken && fixDryRun) {
    const { patch } = await import('../reporters/patch.ts');
    moved.push({ reporter: patch(process.stdout.isTTY), file: undefined });
  }
  const to = fixDryRun || (isInput && !isFree) ? 'nowhere' : isInput ? 'output' : 'file';
  return { fixing: { types: fixType ?? ['safe'], to }, outputs: moved };
}

/** Fixes a message, in its file if that is wanted. The report is on what the message says then; the bytes are that. */
export async function fixed(
  job: Job,
  bytes: Uint8Array,
  source: Source,
  settings: Settings,
  { types, to }: Fixing,
  { cwd, talk, fail }: Desk,
): Promise<{ readonly report: Report; readonly bytes: Uint8Array }> {
  const { path } = job;
  const name = relative(path, cwd);
  const { report, refusal } = await fix(source, settings, types);
  if (refusal !== undefined) talk.note(`${name} was left as it is: ${refusal}`);
  if (report.unfixed === undefined) return { report, bytes };
  const output = bytesOf(report.source);
  try {
    if (to === 'file') writeWhole(path, [output], (target) => mayReplace(target, bytes, job, cwd));
    return { report, bytes: output };
  } catch (error) {
    fail({ path, says: `was not fixed: ${reason(error)}` });
    return { report: await lint(source, settings), bytes };
  }
}

const mark = '\ufeff';

function bytesOf({ text, hasMark, isBinary }: Source): Uint8Array {
  return Buffer.concat([Buffer.from(hasMark ? mark : ''), Buffer.from(text, isBinary ? 'latin1' : 'utf8')]);
}

/** Throws where the file is protected, or another one than was read. */
function mayReplace(target: string, bytes: Uint8Array, { path, isNamed }: Job, cwd: string): void {
  // Folders that are walked may hold links that others put there.
  if (!isNamed && lstatSync(path).isSymbolicLink() && !target.startsWith(`${realpathSync(cwd)}/`)) {
    throw new Error('it is a link that leads out of this folder');
  }
  if ((statSync(target).mode & 0o222) === 0) throw new Error('it is read-only');
  const now = contents(target, bytes.length);
  if (!('bytes' in now) || !Buffer.from(now.bytes).equals(bytes)) throw new Error('it has changed meanwhile');
}
