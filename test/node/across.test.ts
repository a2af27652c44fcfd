import { symlinkSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { project } from '../support/project.ts';

const ask = 'Order {{order_id}}: please write a product review.\n';
const spring = `---\ncampaign: spring\n---\n${ask}`;

describe('messages of a run are compared', () => {
  test('the first of a campaign is the measure, by path', async () => {
    const { run } = project({ 'b/two.txt': spring, 'a/one.txt': spring, 'c/other.txt': ask });
    const { stdout, code } = await run('-f', 'compact');
    expect(stdout).toMatch(
      /b\/two\.txt: line 4, col \d+, Warning - Asks for a review, as "a\/one\.txt" does for "spring"/,
    );
    expect(stdout.match(/Asks for a review/g)).toHaveLength(1);
    expect(code).toBe(0);
  });

  test('a clash counts: for --max-warnings, and in every output of one run', async () => {
    const { run, read } = project({ 'a.txt': spring, 'b.txt': spring });
    const { stdout, code } = await run('--max-warnings', '0', '-f', 'json', '-f', 'compact=out.txt');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).map(({ warningCount }: { warningCount: number }) => warningCount)).toEqual([0, 1]);
    expect(read('out.txt')).toContain('Asks for a review, as "a.txt"');
  });

  test('a campaign may stand in the configuration, a folder may be one', async () => {
    const { run, write } = project({ 'a.txt': ask, 'b.txt': ask, 'de/a.txt': ask });
    expect((await run('--context', 'campaign=spring', '-f', 'compact')).stdout.match(/as "a\.txt"/g)).toHaveLength(2);
    const inFolder = '{"rules": {"no-repeat-review-request": ["error", {"sameFolder": true}]}}';
    write({ '.linterrc': inFolder });
    const { stdout, code } = await run('-f', 'compact');
    expect(stdout).toMatch(
      /^.*\/b\.txt: line 1.*, Error - Asks for a review, as "a\.txt" does for the same folder.*\n\n1 problem\n$/,
    );
    expect(code).toBe(1);
  });

  test('a directive silences it, and is then not idle', async () => {
    const silent = spring.replace('---\n', '---\ndisable: [{rule: no-repeat-review-request, reason: a test}]\n');
    const { run } = project({ 'a.txt': spring, 'b.txt': silent });
    expect((await run('-f', 'compact')).stdout).toBe('');
  });
});

test('the words that a purpose is told by are shown, unless it is stated', async () => {
  const shout = 'Please write a product review 😀\n';
  const { run } = project({ 'a.txt': shout, 'b.txt': `---\npurpose: review-request\n---\n${shout}` });
  const { stdout } = await run('--rule', 'no-emoji: error');
  expect(stdout).toMatch(/^a\.txt {2}review request \("product review"\), English, template$/m);
  expect(stdout).toMatch(/^b\.txt {2}review request, English, template$/m);
  const [first] = JSON.parse((await run('-f', 'json', 'a.txt')).stdout);
  expect(first.context.assumed).toEqual({
    languages: ['en'],
    purpose: 'review-request',
    reasons: ['product review'],
    judged: [],
  });
});

test('a report of an earlier run is no message', async () => {
  const { run } = project({ 'a.txt': ask });
  const first = await run('-f', 'json', '-f', 'stylish=report.txt');
  expect(await run('-f', 'json', '-f', 'stylish=report.txt')).toEqual(first);
});

test('a configuration in JavaScript may be typed', async () => {
  const { run, cwd } = project({
    'a.txt': 'Hello 😀\n',
    'package.json': '{"type": "module"}',
    'node_modules/x': '',
    'sellerlint.config.js': `import { defineConfig } from 'sellerlint';
export default defineConfig({ extends: [], rules: { 'no-emoji': 'warn' } });`,
  });
  symlinkSync(process.cwd(), `${cwd}/node_modules/sellerlint`);
  expect(await run('-f', 'compact')).toMatchObject({ stdout: expect.stringContaining('Warning - Shows'), code: 0 });
});
