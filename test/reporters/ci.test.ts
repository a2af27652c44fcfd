import { describe, expect, test } from '@jest/globals';
import { bytePointer } from '../../src/reporters/bytes.ts';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { rdjson } from '../../src/reporters/rdjson.ts';
import { pointer } from '../../src/span.ts';
import { failures, reports } from '../support/hostile.ts';
import fc from '../support/property.ts';
import { printed, sample } from '../support/sample.ts';

const failed = [
  { path: '/shop/gone.html', says: 'does not exist' },
  { path: undefined, says: 'no' },
];

describe('gitlab', () => {
  test('has an issue for each finding, seen from the root', async () => {
    const report = sample('/shop/de/a.html', '\n[|x\n|]', [{}]);
    expect(JSON.parse(await printed(gitlab, [report], { failures: failed }))).toEqual([
      {
        check_name: 'no-emoji',
        description: 'Has an emoji',
        severity: 'major',
        fingerprint: expect.stringMatching(/^[\da-f]{32}$/),
        location: { path: 'de/a.html', lines: { begin: 2, end: 3 } },
      },
      expect.objectContaining({ severity: 'blocker', location: { path: 'gone.html', lines: { begin: 1, end: 1 } } }),
      expect.objectContaining({ severity: 'blocker', location: { path: '.', lines: { begin: 1, end: 1 } } }),
    ]);
    expect(await printed(gitlab, [])).toBe('[]\n');
  });

  test('has no fingerprint twice, and the same ones for the same messages', async () => {
    await fc.assert(
      fc.asyncProperty(reports, failures, async (some, failures) => {
        const text = await printed(gitlab, [...some, ...some], { failures });
        const prints = JSON.parse(text).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
        expect(prints).toHaveLength(4 * some.length + failures.length);
        expect(new Set(prints).size).toBe(prints.length);
        expect(await printed(gitlab, [...some, ...some], { failures })).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

describe('rdjson', () => {
  test('counts columns in bytes', async () => {
    const at = { start: 3, end: 5 };
    const report = sample('/shop/a.html', 'ä€ [|😀|] x', [{ fix: { at, text: '' } }], {});
    const range = { start: { line: 1, column: 7 }, end: { line: 1, column: 11 } };
    const parsed = JSON.parse(await printed(rdjson, [report], { failures: failed }));
    expect(parsed).toEqual({
      source: { name: 'sellerlint', url: 'https://github.com/sellerlint/sellerlint#readme' },
      diagnostics: [
        {
          message: 'Has an emoji',
          location: { path: 'a.html', range },
          severity: 'ERROR',
          code: {
            value: 'no-emoji',
            url: 'https://github.com/sellerlint/sellerlint/blob/main/docs/rules/no-emoji.md',
          },
          suggestions: [{ range, text: '' }],
        },
        { message: 'does not exist', location: { path: 'gone.html' }, severity: 'ERROR' },
        { message: 'no', location: { path: '.' }, severity: 'ERROR' },
      ],
    });
  });

  test('is JSON whatever the messages hold', async () => {
    await fc.assert(
      fc.asyncProperty(reports, failures, async (some, failures) => {
        const { diagnostics } = JSON.parse(await printed(rdjson, some, { failures }));
        expect(diagnostics).toHaveLength(2 * some.length + failures.length);
      }),
      { numRuns: 40 },
    );
  });

  test('bytes are those that an encoder makes', () => {
    const text = fc.array(fc.constantFrom('a', 'ä', '€', '😀', '\n', '\r\n', 'x'.repeat(1500)), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(), (parts, some) => {
        const text = parts.join('');
        const whole = Array.from(text);
        const offset = whole.slice(0, some % (whole.length + 1)).join('').length;
        const { line, column } = pointer(text)(offset);
        const bytes = Buffer.byteLength(text.slice(offset - column + 1, offset));
        expect(bytePointer({ path: 'a', text })(offset)).toEqual({ line, column: bytes + 1 });
      }),
      { numRuns: 100 },
    );
    // Each character of such a text stands for a byte.
    expect(bytePointer({ path: 'a', text: 'ää', isBinary: true })(1)).toEqual({ line: 1, column: 2 });
  });
});
