import { expect, test } from '@jest/globals';
import type { Paint } from '../../src/reporters/reporter.ts';
import { stylish } from '../../src/reporters/stylish.ts';
import { printed, sample } from '../support/sample.ts';

test('shows each file with what was assumed, each finding with its words, each advice once', async () => {
  const report = sample('/shop/de/review.html', '<p>Hallo [|🎉|]</p>\n<p>Danke [|🎉|]</p>', [
    { says: 'Has an emoji, "🎉"' },
    { says: 'Has an emoji, "🎉"', severity: 'warn' },
  ]);
  expect(await printed(stylish, [report, sample('/shop/ok.html', '', [])])).toBe(
    `de/review.html  review request, German, template
  1:10  error  Has an emoji, "🎉"  no-emoji  CG-STYLE.2
        │ <p>Hallo 🎉</p>
        │          ^^
        → Remove the emoji.
  2:10  warn   Has an emoji, "🎉"  no-emoji  CG-STYLE.2
        │ <p>Danke 🎉</p>
        │          ^^

Stop: 1 error and 1 warning in 1 of 2 messages
`,
  );
});

test('shows advice of a finding, and other places', async () => {
  const report = sample('/shop/a.html', '[|one|] two', [
    { advice: 'Say one.', related: [{ at: { start: 4, end: 7 }, says: 'Two is here' }] },
  ]);
  expect(await printed(stylish, [report])).toContain(
    '\n       │ one two\n       │ ^^^\n       1:5  Two is here\n       → Say one.\n',
  );
});

test.each([
  [{ purpose: undefined, language: undefined }, 'a.html  template'],
  [{ purpose: 'reply', direction: 'reply', stage: 'final' } as const, 'a.html  reply, German, final'],
  [{ direction: 'reply' } as const, 'a.html  review request, reply, German, template'],
  [{ language: 'zh-Hant-TW' }, 'a.html  review request, Traditional Chinese, template'],
  [{ language: 'DE-at' }, 'a.html  review request, German, template'],
  [{ language: 'x_y' }, 'a.html  review request, x_y, template'],
  [{ channel: 'sp-api:legalDisclosure' }, 'a.html  review request, German, sp-api:legalDisclosure, template'],
])('names the facts %j', async (context, heading) => {
  const report = sample('/shop/a.html', '[|x|]', [{}], context);
  expect((await printed(stylish, [report])).split('\n')[0]).toBe(heading);
});

test.each([
  ['Ready to send: 2 messages checked', [{}, {}], {}],
  ['Ready to send: 1 message checked', [{}], {}],
  ['No messages checked', [], {}],
  ['Review: 1 warning in 1 message', [{ warnings: 1 }], {}],
  ['Review: 3 warnings in 2 of 3 messages', [{ warnings: 1 }, {}, { warnings: 2 }], {}],
  ['Stop: 1 error in 1 of 2 messages', [{ errors: 1 }, {}], {}],
  ['Review: 2 warnings in 1 message (warnings not shown)', [{ hidden: 2 }], {}],
  ['Ready to send: 1 message checked (2 silenced by directives)', [{ suppressed: 2 }], {}],
  ['Stop: not all could be checked, 1 message checked', [{}], { failures: [{ path: undefined, says: 'is gone' }] }],
])('%s', async (expected, reports, context) => {
  const shown = reports.map(({ errors = 0, warnings = 0, hidden = 0, suppressed = 0 }: Counts) => {
    const many = (number: number, severity: 'error' | 'warn') => Array.from({ length: number }, () => ({ severity }));
    const report = sample('/shop/a.html', 'x', [...many(errors, 'error'), ...many(warnings, 'warn')]);
    const others = sample('/shop/a.html', 'x', [...many(hidden, 'warn'), ...many(suppressed, 'warn')]).diagnostics;
    const silenced = others.slice(hidden).map((one) => ({ ...one, reason: '' }));
    return { ...report, hidden: others.slice(0, hidden), suppressed: silenced };
  });
  expect((await printed(stylish, shown, context)).trimEnd().split('\n').at(-1)).toBe(expected);
});

interface Counts {
  readonly errors?: number;
  readonly warnings?: number;
  readonly hidden?: number;
  readonly suppressed?: number;
}

test('shows no more of one file than anyone reads', async () => {
  const report = sample(
    '/shop/a.html',
    'x',
    Array.from({ length: 520 }, () => ({})),
  );
  const lines = (await printed(stylish, [report])).split('\n');
  expect(lines.filter((line) => line.includes('no-emoji'))).toHaveLength(500);
  expect(lines.slice(-4)).toEqual(['       … and 20 others', '', 'Stop: 520 errors in 1 message', '']);
});

test('says nothing where nothing could be checked', async () => {
  expect(await printed(stylish, [], { failures: [{ path: undefined, says: 'is gone' }] })).toBe('');
});

test('prints no control character and no command to CI from any text it is given', async () => {
  const evil = '\u001b]0;x\u0007\u009b31m\u202e\u2028##[error]##vso[x]\r';
  const report = sample(
    `/shop/::error::${evil}.html`,
    `::error::[|${evil}|]`,
    [
      {
        says: `::error::${evil}`,
        rule: `acme/${evil}`,
        policy: evil,
        advice: `::error::${evil}`,
        related: [{ at: { start: 0, end: 1 }, says: evil }],
      },
      { rule: null, policy: undefined, says: evil },
    ],
    { language: evil, channel: evil },
  );
  const text = await printed(stylish, [report]);
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2028]/u);
  expect(text).not.toMatch(/^\s*::|##(?:vso)?\[/m);
});

test('underlines with colours where there are some, and links names to their pages', async () => {
  const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
  const paint: Paint = {
    title: tag('title'),
    error: tag('error'),
    warn: tag('warn'),
    good: tag('good'),
    dim: tag('dim'),
    link: (text, url) => `[${text}](${url})`,
    mark: tag('mark'),
  };
  const text = await printed(stylish, [sample('/shop/a.html', 'a [|b|] c', [{}])], { paint });
  expect(text).toContain('a <mark>b</mark> c\n');
  expect(text).not.toContain('^');
  expect(text).toContain('[no-emoji](https://github.com/sellerlint/sellerlint/blob/main/docs/rules/no-emoji.md)');
  expect(text).toContain('[CG-STYLE.2](https://github.com/sellerlint/sellerlint/blob/main/docs/policy.md#CG-STYLE.2)');
  expect(text).toContain('<error>Stop: 1 error in 1 message</error>\n');
});
