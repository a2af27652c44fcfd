import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Flags } from './flags.ts';
import type { Outcome, Threads } from './reports.ts';
import { firstLine } from './run.ts';

/** What threads need to know to lint as the main thread does. */
export interface Orders {
  readonly cwd: string;
  readonly flags: Flags;
}

/** What a thread answers. */
export interface Answer extends Outcome {
  readonly id: number;
}

/** Starts threads. One that crashes takes the messages with it that it was given. */
export function threads(count: number, orders: Orders): Threads {
  const waiting = new Map<number, { readonly worker: Worker; readonly path: string; answer(outcome: Outcome): void }>();
  const loads = new Map<Worker, number>();
  let next = 0;
  for (let index = 0; index < count; index++) {
    const worker = new Worker(join(dirname(__dirname), 'bin', 'worker.js'), { workerData: orders });
    loads.set(worker, 0);
    worker.on('message', ({ id, ...answer }: Answer) => {
      waiting.get(id)?.answer(answer);
      waiting.delete(id);
      loads.set(worker, (loads.get(worker) ?? 1) - 1);
    });
    worker.on('error', (error) => lose(worker, firstLine(error)));
    worker.on('exit', () => lose(worker, 'its thread has ended'));
  }

  function lose(worker: Worker, why: string): void {
    loads.delete(worker);
    for (const [id, { worker: its, path, answer }] of waiting) {
      if (its !== worker) continue;
      waiting.delete(id);
      answer(lost(path, why));
    }
  }

  return {
    count,
    lint(job) {
      const [idle] = [...loads].sort(([, one], [, other]) => one - other);
      if (!idle) return Promise.resolve(lost(job.path, 'all threads have ended'));
      const [worker, load] = idle;
      loads.set(worker, load + 1);
      const id = next++;
      return new Promise((answer) => {
        waiting.set(id, { worker, path: job.path, answer });
        worker.postMessage({ id, job });
      });
    },
    async stop() {
      await Promise.all(Array.from(loads.keys(), (worker) => worker.terminate()));
    },
  };
}

function lost(path: string, why: string): Outcome {
  const failure = { path, says: `could not be checked, which is the fault of sellerlint or of a plugin: ${why}` };
  return { report: undefined, remarks: [{ kind: 'fail', failure }] };
}
