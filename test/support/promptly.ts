import { expect } from '@jest/globals';

/** Far more than a slow and busy machine needs for what grows in proportion to its input; what does not takes minutes. */
const seconds = 20;

/** Does work, and fails where it seems never to end. Processor time: what else the machine does says nothing. */
export async function promptly<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000_000).toBeLessThan(seconds);
  return result;
}
