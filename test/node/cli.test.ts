import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sellerlint } from '../support/command.ts';

const shop = `${process.cwd()}/fixtures/projects/cli-shop`;

/** Runs in a folder whose rules are its own. */
function inShop(args: readonly string[], more = {}) {
  return sellerlint(args, { cwd: shop, ...more });
}

test('reports on a folder', async () => {
  expect(await inShop([])).toEqual({
    stdout: `de/stop.txt  review request, German, template
  2:11  error  Says "shop"  shop/no-shop  SHOP.1
        │ visit our shop, and hurry to our SHOP.
        │           ^^^^
        → Leave out the shop.
  2:21  warn   Says "hurry"  shop/no-hurry  SHOP.2
        │ visit our shop, and hurry to our SHOP.
        │                     ^^^^^
        → Take your time.
  2:34  error  Says "SHOP"  shop/no-shop  SHOP.1
        │ visit our shop, and hurry to our SHOP.
        │                                  ^^^^

review.html  review request, English, template
  2:11  warn   Says "hurry"  shop/no-hurry  SHOP.2
        │ <p>please hurry.</p>
        │           ^^^^^
        → Take your time.

Stop: 2 errors and 2 warnings in 2 of 3 messages
`,
    stderr: '',
    code: 1,
  });
});

describe('exit codes', () => {
  test.each([
    [0, ['ready.html']],
    [0, ['review.html']],
    [1, ['de/stop.txt']],
    [1, ['lint', 'de']],
    [1, ['review.html', '--fail-on', 'warn']],
    [0, ['.', '--fail-on', 'never']],
    [0, ['review.html', '--max-warnings', '1']],
    [1, ['review.html', '--max-warnings=0']],
    [1, ['.', '--fail-on', 'never', '--max-warnings', '1']],
    [1, ['de', '--quiet']],
    [1, ['review.html', '--quiet', '--max-warnings', '0']],
    [1, ['review.html', '--quiet', '--fail-on', 'warn']],
    [0, ['review.html', '--rule', 'shop/no-hurry:off', '--max-warnings', '0']],
    [1, ['review.html', '--rule', 'shop/no-hurry: error']],
    [1, ['ready.html', '--rule', 'shop/no-hurry: [error, {words: [order]}]']],
    [1, ['ready.html', '--rule', '{"shop/no-hurry": ["error", {"words": ["order"]}]}']],
    [0, ['de', '--only', 'shop/no-hurry']],
    [0, ['de', '--no-config', '--only', 'no-emoji']],
    [2, ['ready.html', '--rule', 'shop/no-peace: error']],
    [2, ['ready.html', '--rule', 'shop/no-peace: warn', '--fail-on', 'never']],
    [2, ['ready.html', 'gone.html', '--fail-on', 'never']],
    [0, ['ready.html', 'gone.html', '--no-error-on-unmatched-pattern']],
    [0, ['--help']],
    [0, ['--version']],
    [0, ['rules']],
    [0, ['config', 'ready.html']],
  ])('%i: %j', async (code, args) => {
    const formats = args[0] === 'rules' || args[0] === 'config' ? [[]] : [[], ['-f', 'json'], ['-f', 'compact']];
    const outcomes = await Promise.all(formats.map((format) => inShop([...args, ...format])));
    expect(outcomes.map((outcome) => outcome.code)).toEqual(formats.map(() => code));
  });
});

test('--quiet shows errors alone, unless warnings fail the run', async () => {
  const { stdout } = await inShop(['--quiet']);
  expect(stdout).not.toContain('hurry.');
  expect(stdout).toMatch(/Stop: 2 errors and 2 warnings in 2 of 3 messages \(warnings not shown\)\n$/);
  const over = await inShop(['--quiet', '--max-warnings', '1']);
  expect(over.stdout).toBe((await inShop([])).stdout);
  expect(over.stderr).toBe('sellerlint: 2 warnings, and --max-warnings allows 1\n');
  const within = await inShop(['--quiet', '--max-warnings', '2']);
  expect([within.stdout, within.stderr]).toEqual([stdout, '']);
});

describe('commands', () => {
  test('rules', async () => {
    const { stdout } = await inShop(['rules']);
    expect(stdout).toMatch(/^shop\/no-hurry +warn +SHOP\.2 +Disallow hurry$/m);
    expect(stdout).toMatch(/^shop\/no-peace +off +SHOP\.3 +Disallow peace$/m);
    const { stdout: json } = await inShop(['rules', '--json', '--rule', 'shop/no-hurry: error']);
    expect(JSON.parse(json)).toContainEqual({
      id: 'shop/no-hurry',
      level: 'error',
      options: { words: ['hurry'] },
      fixes: [],
      summary: 'Disallow hurry',
      policy: { clause: 'SHOP.2' },
      url: 'https://github.com/sellerlint/sellerlint#readme',
    });
  });

  test('config', async () => {
    const { stdout } = await inShop([
      'config',
      'de/new.html',
      '--context',
      'stage=final',
      '--rule',
      'shop/no-shop: off',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      plugins: ['shop'],
      context: { purpose: 'review-request', language: 'de-DE', marketplace: 'amazon.de', stage: 'final' },
      rules: { 'shop/no-hurry': ['warn', { words: ['hurry'] }], 'shop/no-shop': 'off', 'no-emoji': 'off' },
      $sources: {
        'context.language': '.linterrc:8',
        'context.purpose': '.linterrc:6',
        'context.stage': '--context',
        'rules.shop/no-hurry': '.linterrc:7',
        'rules.shop/no-shop': '--rule',
      },
    });
  });

  test('help has each flag, an example for each group, and the exit codes', async () => {
    const { stdout } = await inShop(['--help']);
    for (const flag of ['--config', '--no-ignore', '--max-warnings', '--stdin-filename', '-v, --version']) {
      expect(stdout).toContain(flag);
    }
    expect(stdout.match(/^ {2}\$ sellerlint /gm)).toHaveLength(6);
    expect(stdout).toMatch(/\nExit codes\n/);
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
    expect((await inShop(['rules', '-h'])).stdout).toMatch(
      /^List the rules.*\n\nUsage\n {2}sellerlint rules\n\nFlags\n/,
    );
  });

  test('version', async () => {
    expect((await inShop(['-v'])).stdout).toBe(`${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`);
  });
});
