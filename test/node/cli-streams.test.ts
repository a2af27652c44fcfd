import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { sellerlint } from '../support/command.ts';

const shop = `${process.cwd()}/fixtures/projects/cli-shop`;
const command = `"${process.env.SELLERLINT_NODE ?? process.execPath}" "${process.cwd()}/bin/sellerlint.js"`;

/** Runs in a folder whose rules are its own. */
function inShop(args: readonly string[], more = {}) {
  return sellerlint(args, { cwd: shop, ...more });
}

/** What a line of the shell says on standard error, and how it ends. */
async function shell(line: string): Promise<readonly [stderr: string, code: number]> {
  const child = spawn('sh', ['-c', line], { cwd: shop });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return [stderr, code];
}

describe('standard input', () => {
  test('is read by -, --stdin, and called by --stdin-filename', async () => {
    const input = 'visit our shop';
    expect((await inShop(['-', '-f', 'compact'], { input })).stdout).toMatch(/^.*\/<stdin>: line 1, col 11, Error/);
    expect((await inShop(['--stdin', '-f', 'compact'], { input })).stdout).toMatch(/<stdin>: line 1/);
    const { stdout } = await inShop(['-', '--stdin-filename', 'de/new.html', '-f', 'json'], { input });
    expect(JSON.parse(stdout)[0]).toMatchObject({ filePath: `${shop}/de/new.html`, context: { language: 'de-DE' } });
  });

  test('is a mail, if it looks like one', async () => {
    const { stdout } = await inShop(['-'], { input: 'From: a@shop.example\r\nSubject: hurry\r\n\r\nHello\r\n' });
    expect(stdout).toMatch(/^<stdin> {2}review request, English, final\n +2:10 {2}warn/);
  });

  test('is read beyond ASCII by patterns, too', async () => {
    const { stdout } = await sellerlint(['-', '--no-config', '-f', 'compact'], { input: 'Please leave ★★★★★ soon' });
    expect(stdout).toContain('no-positive-review-request');
  });

  test('may be nothing', async () => {
    expect((await inShop(['-'])).code).toBe(0);
  });

  test('is left out where its name is', async () => {
    const args = ['-', '--stdin-filename', 'de/x.html', '--ignore-pattern', 'de', '-f', 'json'];
    expect(await inShop(args, { input: 'shop' })).toEqual({
      stdout: '[]\n',
      stderr: 'sellerlint: de/x.html is ignored (--ignore-pattern)\n',
      code: 0,
    });
  });
});

test.each([
  [false, [], {}],
  [true, ['--color'], {}],
  [true, ['--color'], { FORCE_COLOR: '0' }],
  [true, [], { FORCE_COLOR: '1' }],
  [true, [], { FORCE_COLOR: '' }],
  [false, [], { FORCE_COLOR: '0' }],
  [false, ['--no-color'], { FORCE_COLOR: '1' }],
  [true, [], { FORCE_COLOR: '1', TERM: 'dumb' }],
  [false, ['--color', '-f', 'json'], {}],
])('colours: %p for %j with %j', async (expected, args, env) => {
  const { stdout } = await inShop(['de', ...args], { env });
  expect(stdout.includes('\u001b[')).toBe(expected);
  expect(stdout).not.toContain('\u001b]8');
});

describe('standard output', () => {
  test('is whole, though it is 50 MB in a pipe', async () => {
    // A word far down is found with a longer line number, and all of the text is in the report.
    const input = `${'\n'.repeat(9_000_000)}${'shop\n'.repeat(130_000)}`;
    const { stdout } = await inShop(['-', '-f', 'json'], { input });
    expect(stdout.length).toBeGreaterThan(50_000_000);
    expect(JSON.parse(stdout)[0].messages).toHaveLength(130_000);
  }, 60_000);

  test('that nobody reads ends quietly', async () => {
    expect(await shell(`${command} -f json | head -c 5`)).toEqual(['', 0]);
  });

  test('that takes nothing is an error', async () => {
    const says = 'sellerlint: cannot write to standard output: no space left on device\n';
    expect(await shell(`${command} -f json > /dev/full`)).toEqual([says, 2]);
  });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends it at once, even in a busy rule', async (signal, code) => {
  // Who starts it without a shell is told of the signal itself.
  const line = `${command} ready.html --rule shop/no-end:error & echo $!; wait $!; exit $?`;
  const child = spawn('bash', ['-c', line], { cwd: shop });
  const [pid] = await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  process.kill(Number(pid), signal);
  expect(await once(child, 'close')).toEqual([code, null]);
});
