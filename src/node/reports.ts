import type { Settings } from '../config/config.ts';
import { ConfigError } from '../config/config.ts';
import { decodeFile } from '../formats/decode-file.ts';
import { lint, refusal } from '../lint.ts';
import { relative } from '../paths.ts';
import type { Report } from '../report.ts';
import type { Failure } from '../reporters/reporter.ts';
import type { Cache } from './cache.ts';
import type { Fixing } from './fixing.ts';
import { expectShortLives, makeRoomFor } from './heap.ts';
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
  /** Its fixes must not be made. */
  readonly isFrozen?: boolean;
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
  /** What earlier runs found; `undefined` where nothing is kept. */
  readonly cache?: Cache | undefined;
  /** Starts threads at the first call; `undefined` where none are wanted. */
  readonly threads?: (() => Threads) | undefined;
  /** Whether no more messages are to be linted. */
  isOver?(): Promise<boolean>;
  /** Told how many messages are done. */
  step(done: number): void;
}

/** What is said while a message is linted, told when its turn comes. */
export type Remark =
  | { readonly kind: 'fail'; readonly failure: Failure }
  | { readonly kind: keyof Talk; readonly says: string };

/** What became of a message. */
export interface Outcome {
  readonly report: Report | undefined;
  readonly remarks: readonly Remark[];
}

/** Threads that lint messages. */
export interface Threads {
  readonly count: number;
  lint(job: Job): Promise<Outcome>;
  stop(): Promise<void>;
}

const most = { mail: 50_000_000, other: 10_000_000 };

/** So many messages are linted before threads are started: with a cache there may be no more. */
const few = 20;

/** How many messages each thread is given at a time, so that it is never idle. */
const ahead = 4;

/** Lints messages. Their reports come in order. Throws a ConfigError where a configuration is wrong. */
export async function* reportsOf(jobs: readonly Job[], desk: Desk): AsyncGenerator<Report> {
  const started: Promise<Outcome>[] = [];
  const crew = desk.threads;
  if (jobs.length > few) await expectShortLives();
  let linted = 0;
  let error: unknown;
  for (const [done, job] of jobs.entries()) {
    desk.step(done);
    if (await desk.isOver?.()) {
      desk.fail({ path: undefined, says: 'interrupted: not all messages were checked' });
      return;
    }
    try {
      const settings = await desk.settingsFor(job.path);
      started.push(recalled(job, settings, desk, start));
    } catch (reason) {
      error = reason;
      break;
    }
    const most = crew && linted > few ? crew().count * ahead : 0;
    while (started.length > most) yield* told(started.shift());
  }
  while (started.length > 0) yield* told(started.shift());
  if (error !== undefined) throw error;

  function start(job: Job, settings: Settings): Promise<Outcome> {
    linted++;
    if (crew && linted > few) return crew().lint(job);
    return attempt(job, settings, desk).then((report) => ({ report, remarks: [] }));
  }

  /** The report, once what is to be said of it is said. */
  async function* told(outcome: Promise<Outcome> | undefined): AsyncGenerator<Report> {
    const { report, remarks = [] } = (await outcome) ?? {};
    for (const remark of remarks) {
      if (remark.kind === 'fail') desk.fail(remark.failure);
      else desk.talk[remark.kind](remark.says);
    }
    if (report) yield report;
  }
}

/** What is known of a message from an earlier run; else it is linted. */
async function recalled(
  job: Job,
  settings: Settings,
  { cache }: Desk,
  start: (job: Job, settings: Settings) => Promise<Outcome>,
): Promise<Outcome> {
  const { path } = job;
  const found = cache && (job.contents ?? contents(path, limitFor(path, settings)));
  if (!cache || !found || !('bytes' in found)) return start(job, settings);
  const key = await cache.keyOf(path, found.bytes, settings);
  const kept = cache.get(path, key);
  const source = kept && decodeFile(found.bytes, path);
  if (source && !('says' in source)) return { report: { source, ...kept }, remarks: [] };
  const outcome = await start({ ...job, contents: found }, settings);
  if (outcome.report) cache.put(path, key, outcome.report);
  return outcome;
}

/** Lints one message. What goes wrong is told. */
export async function attempt(job: Job, settings: Settings, desk: Desk): Promise<Report | undefined> {
  const { path } = job;
  try {
    return await reportOf(job, settings, desk);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    desk.talk.trace(error);
    desk.fail({ path, says: `could not be checked, which is sellerlint's fault: ${firstLine(error)}` });
    return undefined;
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
  await makeRoomFor(bytes);
  const decoded = decodeFile(bytes, path);
  if ('says' in decoded) return { report: await refusal(decoded.source, decoded), bytes };
  const isUnnamedMail = job.contents && settings.as === undefined && isUnnamed(path) && isMail(decoded.text);
  const own = isUnnamedMail ? { ...settings, as: 'eml' as const } : settings;
  if (!desk.fixing || job.isFrozen) return { report: await lint(decoded, own), bytes };
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
