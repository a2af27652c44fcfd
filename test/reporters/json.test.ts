import { expect, test } from '@jest/globals';
import { compact } from '../../src/reporters/compact.ts';
import { json } from '../../src/reporters/json.ts';
import { jsonWithMetadata } from '../../src/reporters/json-with-metadata.ts';
import { printed, sample } from '../support/sample.ts';

const pages = 'https://github.com/sellerlint/sellerlint/blob/main/docs';

const report = sample('/shop/a.html', 'one [|two|]\n[|three|]', [
  {
    fix: { at: { start: 4, end: 7 }, text: '2' },
    suggestions: [{ says: 'Leave it out', edit: { at: { start: 4, end: 7 }, text: '' } }],
    related: [{ at: { start: 8, end: 13 }, says: 'Three is here' }],
  },
  { rule: null, policy: undefined, severity: 'error', isFatal: true, says: 'Not closed' },
]);

test('json is the array of results that ESLint writes, and more', async () => {
  const text = await printed(json, [report, sample('/shop/b.html', 'fine', [])]);
  expect(JSON.parse(text)).toEqual([
    {
      filePath: '/shop/a.html',
      messages: [
        {
          ruleId: 'no-emoji',
          severity: 2,
          message: 'Has an emoji',
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 8,
          fix: { range: [4, 7], text: '2' },
          suggestions: [{ desc: 'Leave it out', fix: { range: [4, 7], text: '' } }],
          policy: { clause: 'CG-STYLE.2', url: `${pages}/policy.md#CG-STYLE.2` },
          url: `${pages}/rules/no-emoji.md`,
          fingerprint: '0123456789abcdef',
          related: [{ message: 'Three is here', filePath: '/shop/a.html', line: 2, column: 1 }],
        },
        {
          ruleId: null,
          severity: 2,
          message: 'Not closed',
          fatal: true,
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 6,
          url: 'https://github.com/sellerlint/sellerlint#readme',
          fingerprint: '0123456789abcdef',
        },
      ],
      suppressedMessages: [],
      errorCount: 2,
      fatalErrorCount: 1,
      warningCount: 0,
      fixableErrorCount: 1,
      fixableWarningCount: 0,
      source: 'one two\nthree',
      usedDeprecatedRules: [],
      verdict: 'stop',
      context: report.context,
    },
    {
      filePath: '/shop/b.html',
      messages: [],
      suppressedMessages: [],
      errorCount: 0,
      fatalErrorCount: 0,
      warningCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
      usedDeprecatedRules: [],
      verdict: 'ready',
      context: report.context,
    },
  ]);
});

test('json keeps what is silenced apart, and the verdict on what is not shown', async () => {
  const [warning] = sample('/shop/a.html', '[|x|]', [{ severity: 'warn' }]).diagnostics;
  if (!warning) throw new Error('There is no warning');
  const quiet = {
    ...sample('/shop/a.html', 'x', []),
    hidden: [warning],
    suppressed: [{ ...warning, reason: 'It is art' }],
  };
  const [result] = JSON.parse(await printed(json, [quiet]));
  expect(result).toMatchObject({
    verdict: 'review',
    warningCount: 0,
    suppressedMessages: [{ ruleId: 'no-emoji', suppressions: [{ kind: 'directive', justification: 'It is art' }] }],
  });
  expect(result.source).toBeUndefined();
});

test('json tells what failed, and keeps the truth about any text', async () => {
  const evil = '\u001b[31m"\\\u2028\ud800';
  const failures = [
    { path: '/shop/gone.html', says: evil },
    { path: undefined, says: 'no' },
  ];
  const results = JSON.parse(await printed(json, [sample(`/shop/${evil}`, evil, [{ says: evil }])], { failures }));
  expect(results[0]).toMatchObject({ filePath: `/shop/${evil}`, source: evil, messages: [{ message: evil }] });
  expect(results[1]).toMatchObject({
    filePath: '/shop/gone.html',
    messages: [{ message: evil, fatal: true, severity: 2 }],
  });
  expect(results[2]).toMatchObject({ filePath: '/shop', verdict: 'stop', fatalErrorCount: 1 });
});

test('json of nothing is an empty array', async () => {
  expect(await printed(json, [])).toBe('[]\n');
});

test('json-with-metadata describes the rules that are named', async () => {
  const { results, metadata } = JSON.parse(await printed(jsonWithMetadata, [report]));
  expect(results).toEqual(JSON.parse(await printed(json, [report])));
  expect(metadata).toEqual({
    cwd: '/shop',
    rulesMeta: {
      'no-emoji': {
        docs: {
          description: 'Disallow emoji',
          why: 'Amazon forbids emoji.',
          advice: 'Remove the emoji.',
          url: `${pages}/rules/no-emoji.md`,
        },
        policy: { clause: 'CG-STYLE.2', url: `${pages}/policy.md#CG-STYLE.2` },
        schema: {},
      },
    },
  });
});

test('compact is one line a finding, as editors read it', async () => {
  expect(await printed(compact, [report, sample('/shop/b.html', '[|x|]', [{ severity: 'warn', says: 'a\nb' }])])).toBe(
    `/shop/a.html: line 1, col 5, Error - Has an emoji (no-emoji)
/shop/a.html: line 2, col 1, Error - Not closed
/shop/b.html: line 1, col 1, Warning - a\\u000ab (no-emoji)

3 problems
`,
  );
  expect(await printed(compact, [])).toBe('');
});
