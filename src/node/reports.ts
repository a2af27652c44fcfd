import type { Settings } from '../config/config.ts';
import { ConfigError } from '../config/config.ts';
import { decodeFile } from '../formats/decode-file.ts';
import { lint, refusal } from '../lint.ts';
import { relative } from '../paths.ts';
import type { Report } from '../report.ts';
import type { Failure } from '../reporters/reporter.ts';
import type { Fixing } from './fixing.ts';
import { type Contents, contents } from './read.ts';
import { firstLine } from './run.ts';
import { isMail } from './stdin.ts';
import type { Talk } from './talk.ts';

/** A message to lint. */
export interface Job {
  /** Absolute, with `/`. */
  readonly path: string;
  /** Given by the user, not met on the way. */
  readonly isNamed: boolean;
  /** What was read already: standard input, or what is staged. */
  readonly contents?: Contents | undefined;
}

export interface Desk {
  readonly cwd: string;
  readonly talk: Talk;
  settingsFor(path: string): Promise<Settings>;
  fail(failure: Failure): void;
  /** `undefined` where nothing is to be fixed. */
  readonly fixing?: Fixing | undefined;
  /** Given what standard input says, fixed or not, where that goes on to standard output. */
  passOn?(bytes: Uint8Array): Promise<void>;
  /** Told how many messages are done. */
  step(done: number): void;
}

const most = { mail: 50_000_000, other: 10_000_000 };

/** Lints one message after the other. Throws a ConfigError where a configuration is wrong. */
export async function* reportsOf(jobs: readonly Job[], desk: Desk): AsyncGenerator<Report> {
  for (const [done, job] of jobs.entries()) {
    const { path } = job;
    desk.step(done);
    try {
      const report = await reportOf(job, await desk.settingsFor(path), desk);
      if (report) yield report;
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      desk.talk.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
      desk.fail({ path, says: `could not be checked, which is sellerlint's fault: ${firstLine(error)}` });
    }
  }
}

async function reportOf(job: Job, settings: Settings, desk: Desk): Promise<Report | undefined> {
  const { cwd, talk, fail } = desk;
  const { path } = job;
  const found = job.contents ?? contents(path, limitFor(path, settings));
  if ('bytes' in found) {
    const { report, bytes } = await checked(job, found.bytes, settings, desk);
    if (job.contents) await desk.passOn?.(bytes);
    return report;
  }
  if (found.lacks === 'large') {
    return refusal(
      { path, text: '' },
      { at: { start: 0, end: 0 }, says: `The file ${found.says} and was not checked` },
    );
  }
  // A name that is not UTF-8 comes with such a character, and leads nowhere.
  if (found.lacks === 'missing' && path.includes('\ufffd')) fail({ path, says: 'has a name that is not UTF-8' });
  else if (found.lacks === 'missing' && !job.isNamed) talk.note(`${relative(path, cwd)} is gone, or a link to nothing`);
  else fail({ path, says: found.says });
  return undefined;
}

/** The report on the bytes of a message, and what they are when its fixes are made. */
async function checked(
  job: Job,
  bytes: Uint8Array,
  settings: Settings,
  desk: Desk,
): Promise<{ readonly report: Report; readonly bytes: Uint8Array }> {
  const { path } = job;
  const decoded = decodeFile(bytes, path);
  if ('says' in decoded) return { report: await refusal(decoded.source, decoded), bytes };
  const isUnnamedMail = job.contents && settings.as === undefined && isUnnamed(path) && isMail(decoded.text);
  const own = isUnnamedMail ? { ...settings, as: 'eml' as const } : settings;
  if (!desk.fixing) return { report: await lint(decoded, own), bytes };
  const { fixed } = await import('./fixing.ts');
  return fixed(job, bytes, decoded, own, desk.fixing, desk);
}

export function limitFor(path: string, { as }: Pick<Settings, 'as'>): number {
  return as === 'eml' || path.toLowerCase().endsWith('.eml') ? most.mail : most.other;
}

/** What standard input is called without `--stdin-filename`. */
export const unnamed = '<stdin>';

function isUnnamed(path: string): boolean {
  return path.endsWith(`/${unnamed}`);
}
