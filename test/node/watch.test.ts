import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, jest, test } from '@jest/globals';
import { project } from '../support/project.ts';

jest.setTimeout(60_000);

const config = '{"root": true, "extends": [], "rules": {"no-emoji": "error"}}';

test('--watch checks again what has changed, and is not woken by its own report', async () => {
  const { cwd, write } = project({ '.linterrc': config, 'a.txt': 'Hello 😀\n' });
  const bin = `${process.cwd()}/bin/sellerlint.js`;
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const args = [bin, '--watch', '-f', 'stylish', '-f', 'json=report.json'];
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const shows = async (text: RegExp) => {
    while (!text.test(output)) await once(child.stdout, 'data');
  };
  await shows(/Stop: 1 error in 1 message/);
  write({ 'a.txt': 'Hello\n' });
  await shows(/Ready to send: 1 message checked/);
  write({ '.linterrc': config.replace('"no-emoji": "error"', '"no-emoji": "warn"'), 'b/b.txt': 'Hello 😀\n' });
  await shows(/Review: 1 warning in 1 of 2 messages/);
  await new Promise((done) => setTimeout(done, 1500));
  expect(output.match(/^(?:Stop|Ready|Review)/gm)).toHaveLength(3);
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  expect(code).toBe(130);
});

test('standard input does not change', async () => {
  const { run } = project({});
  expect(await run('--watch', '-')).toMatchObject({
    stderr: 'sellerlint: --watch needs files that can change\n',
    code: 2,
  });
});
