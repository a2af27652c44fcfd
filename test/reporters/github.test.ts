import { expect, test } from '@jest/globals';
import { actions, github } from '../../src/reporters/github.ts';
import { stylish } from '../../src/reporters/stylish.ts';
import { failures, reports } from '../support/hostile.ts';
import fc from '../support/property.ts';
import { printed, sample } from '../support/sample.ts';

test('each finding is an annotation at its place, with the way out', async () => {
  const report = sample('/shop/de/a,b.html', '[|x|]\n[|y\nz|]', [
    { says: '100 % wrong' },
    { severity: 'warn', rule: null, policy: undefined },
  ]);
  expect(await printed(github, [report])).toBe(
    `::error file=de/a%2Cb.html,line=1,endLine=1,col=1,endColumn=2,title=no-emoji CG-STYLE.2::100 %25 wrong%0ARemove the emoji.
::warning file=de/a%2Cb.html,line=2,endLine=3,title=sellerlint::Has an emoji
`,
  );
});

test('ten of a kind are all that GitHub shows: errors first, and the last says how many more', async () => {
  const many = (severity: 'error' | 'warn', count: number) =>
    Array.from({ length: count }, (_, index) => ({ severity, says: `Number ${index}` }));
  const report = sample('/shop/a.html', 'x', [...many('warn', 12), ...many('error', 10)]);
  const lines = (await printed(github, [report])).trimEnd().split('\n');
  expect(lines.map((line) => /^::\w+/.exec(line)?.[0])).toEqual([
    ...Array(10).fill('::error'),
    ...Array(10).fill('::warning'),
  ]);
  expect(lines.at(-1)).toBe('::warning title=sellerlint::… and 3 more warnings');
  const failures = [{ path: '/shop/gone.html', says: 'does not exist' }];
  const failed = (await printed(github, [report], { failures })).split('\n');
  expect(failed[0]).toBe('::error title=sellerlint::gone.html does not exist');
  expect(failed[9]).toBe('::error title=sellerlint::… and 2 more errors');
});

test('a step prints the report for people, then the annotations', async () => {
  const report = sample('/shop/a.html', '[|x|]', [{}]);
  expect(await printed(actions, [report])).toBe((await printed(stylish, [report])) + (await printed(github, [report])));
});

test('nothing that is checked gives a command', async () => {
  await fc.assert(
    fc.asyncProperty(reports, failures, async (some, failed) => {
      const text = await printed(github, some, { failures: failed });
      const lines = text.split('\n').filter((line) => line !== '');
      expect(lines).toHaveLength(2 * some.length + failed.length);
      for (const line of lines) {
        expect(line).toMatch(/^::(?:error|warning) (?:\w+=[^,:\p{Cc}]*(?:,|(?=::)))+::[^\p{Cc}]*$/u);
        expect(line).not.toContain('##[');
      }
    }),
    { numRuns: 60 },
  );
});
