import { expect, test } from '@jest/globals';
import { markdown } from '../../src/reporters/markdown.ts';
import { failures, reports } from '../support/hostile.ts';
import fc from '../support/property.ts';
import { printed, sample } from '../support/sample.ts';

const pages = 'https://github.com/sellerlint/sellerlint/blob/main/docs';

test('has the verdict, and a table for each message with findings', async () => {
  const report = sample('/shop/de/a_b.html', '[|x|]', [{ says: 'Shows "|" to @you' }]);
  expect(await printed(markdown, [report, sample('/shop/b.html', 'fine', [])])).toBe(`## sellerlint

**Stop: 1 error in 1 of 2 messages**

### de/a\\_b.html

review request, German, template

| | Place | What is wrong | Rule |
| --- | ---: | --- | --- |
| **error** | 1:1 | Shows "\\|" to \\@\u2060you<br>→ Remove the emoji. | [no-emoji](${pages}/rules/no-emoji.md)<br>[CG-STYLE.2](${pages}/policy.md#CG-STYLE.2) |
`);
});

test('tells what failed', async () => {
  const failures = [{ path: '/shop/gone.html', says: 'does not exist' }];
  expect(await printed(markdown, [], { failures })).toBe(
    '## sellerlint\n\n**Stop: nothing could be checked**\n\n- gone.html does not exist\n',
  );
});

test('is no longer than a comment may be, and says what is left out', async () => {
  const findings = Array.from({ length: 400 }, () => ({}));
  const some = [sample('/shop/a.html', 'x', findings), sample('/shop/b.html', 'x', findings)];
  const text = await printed(markdown, some);
  expect(text.length).toBeGreaterThan(50_000);
  expect(text.length).toBeLessThan(65_536);
  const shown = text.split('\n').filter((line) => line.startsWith('| **error**')).length;
  expect(text).toContain(`\n… and ${800 - shown} other findings, left out because comments can hold no more.\n`);
});

test('links nowhere that a message names, notifies nobody, and keeps its rows', async () => {
  await fc.assert(
    fc.asyncProperty(reports, failures, async (some, failed) => {
      const text = await printed(markdown, some, { failures: failed });
      const rows = text.split('\n').filter((line) => /^\| (?:\*\*error\*\*|warning) \|/.test(line));
      expect(rows).toHaveLength(2 * some.length);
      const said = text.replaceAll(pages, '').replaceAll('<br>', '');
      expect(said).not.toMatch(/[<>]|@you|:\/\/|www\.|#1|[^\P{Cc}\n]/u);
      for (const row of rows) expect(row.replace(/\\./g, '').split('|')).toHaveLength(6);
    }),
    { numRuns: 60 },
  );
});
