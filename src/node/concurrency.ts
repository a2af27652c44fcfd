import { availableParallelism } from 'node:os';
import type { Flags } from './flags.ts';
import type { Job, Threads } from './reports.ts';

/** Threads that start when they are first wanted. */
export interface Crew {
  start(): Threads;
  stop(): Promise<void>;
}

/** From so many messages on, threads are likely to save more time than they take to start. */
const worthwhile = 150;

/** More of them wait for each other. */
const most = 8;

/** Threads for a run; `undefined` where it is shorter without them. */
export async function crewFor(jobs: readonly Job[], flags: Flags, cwd: string): Promise<Crew | undefined> {
  const count = wanted(jobs.length, flags);
  // What was read already stays in its thread, and files are changed by one alone.
  if (count < 2 || flags.fix || flags.fixDryRun || jobs.some(({ contents }) => contents)) return undefined;
  const { threads } = await import('./threads.ts');
  let running: Threads | undefined;
  return {
    start() {
      running ??= threads(Math.min(count, jobs.length), { cwd, flags });
      return running;
    },
    stop: async () => running?.stop(),
  };
}

function wanted(jobs: number, { concurrency = 'auto' }: Flags): number {
  if (concurrency === 'off') return 1;
  if (concurrency !== 'auto') return concurrency;
  // Each keeps another processor busy, with its garbage and its compiler: two on two of them take as long as one.
  return jobs < worthwhile ? 1 : Math.min(most, Math.floor(availableParallelism() / 2));
}
