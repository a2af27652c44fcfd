import { expect, test } from '@jest/globals';
import { share } from '../../src/node/share.ts';

async function* count(to: number, made: number[]) {
  for (let number = 1; number <= to; number++) {
    made.push(number);
    yield number;
  }
}

test('each reader gets all, and each item is made once, when it is asked for', async () => {
  const made: number[] = [];
  const [quick, slow] = share(count(3, made), 2).map((reader) => reader[Symbol.asyncIterator]());
  expect(await quick?.next()).toEqual({ done: false, value: 1 });
  expect(await quick?.next()).toEqual({ done: false, value: 2 });
  expect(made).toEqual([1, 2]);
  const seen: unknown[] = [];
  for (let step = await slow?.next(); step && !step.done; step = await slow?.next()) seen.push(step.value);
  expect(seen).toEqual([1, 2, 3]);
  expect(made).toEqual([1, 2, 3]);
  expect(await quick?.next()).toEqual({ done: false, value: 3 });
  expect(await quick?.next()).toEqual({ done: true, value: undefined });
});
