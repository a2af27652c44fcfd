import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { configurations } from './configurations.ts';
import { attempt, type Desk, type Job, type Remark } from './reports.ts';
import { stackOf } from './talk.ts';
import type { Answer, Orders } from './threads.ts';

/** Lints the messages that the main thread asks for, in a thread of its own. */
export async function work(): Promise<void> {
  const { cwd, flags } = workerData as Orders;
  const { settingsFor } = await configurations(cwd, flags, process.env);
  const port = parentPort as MessagePort;
  port.on('message', async ({ id, job }: { readonly id: number; readonly job: Job }) => {
    const remarks: Remark[] = [];
    const desk: Desk = {
      cwd,
      settingsFor,
      step: () => {},
      fail: (failure) => void remarks.push({ kind: 'fail', failure }),
      talk: {
        error: (says) => void remarks.push({ kind: 'error', says }),
        mistake: (says) => void remarks.push({ kind: 'mistake', says }),
        note: (says) => void remarks.push({ kind: 'note', says }),
        debug: (says) => void remarks.push({ kind: 'debug', says }),
        trace: (error) => void remarks.push({ kind: 'trace', says: stackOf(error) }),
      },
    };
    const report = await attempt(job, await settingsFor(job.path), desk);
    const answer: Answer = { id, report, remarks };
    port.postMessage(answer);
  });
}
