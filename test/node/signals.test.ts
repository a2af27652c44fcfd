import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, jest, test } from '@jest/globals';
import { project } from '../support/project.ts';

jest.setTimeout(60_000);

test.each([
  ['SIGINT', 130, 'off'],
  ['SIGTERM', 143, 'off'],
  ['SIGINT', 130, '2'],
] as const)('%s ends with %i, and the document is whole (threads: %s)', async (signal, code, threads) => {
  const text = `${'<p>Order {{order_id}}: please confirm the engraving 😀</p>\n'.repeat(200)}`;
  const files = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}.html`, text]));
  // What needs a package says so, and that is not what this is about.
  const { cwd } = project({ ...files, '.linterrc': '{ "rules": { "grammar": "off" } }' });
  const args = [`${process.cwd()}/bin/sellerlint.js`, '-f', 'json', '--concurrency', threads];
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.on('data', (chunk) => {
    if (stdout === '') child.kill(signal);
    stdout += chunk;
  });
  expect(await once(child, 'close')).toEqual([code, null]);
  expect(stderr).toBe('sellerlint: interrupted: not all messages were checked\n');
  const results = JSON.parse(stdout);
  expect(results.length).toBeLessThan(400);
  expect(results.at(-1).messages).toMatchObject([{ fatal: true, message: expect.stringMatching(/^interrupted/) }]);
});
