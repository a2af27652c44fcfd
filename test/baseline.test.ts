import { describe, expect, test } from '@jest/globals';
import { baselineText, problemsOf, readBaseline, withoutKnown } from '../src/baseline.ts';
import { ConfigError } from '../src/config/config.ts';
import { lint } from '../src/lint.ts';
import fc from './support/property.ts';
import { settingsFor } from './support/settings.ts';

const day = { today: '2026-11-25', reason: undefined };
const smile = (text: string) => lint({ path: 'a.txt', text }, settingsFor('no-emoji'));

describe('what is known is not reported', () => {
  test('and a new problem of the same rule is reported alone', async () => {
    const known = problemsOf(await smile('😀 and 😀'), [], day);
    const { report, stale } = withoutKnown(await smile('one\n😀 two\n\n 😀 three 🎉'), known, day.today);
    expect(report.diagnostics.map(({ says }) => says)).toEqual(['Shows the emoji "🎉"']);
    expect(report.suppressed.map(({ isKnown }) => isKnown)).toEqual([true, true]);
    expect(stale).toEqual([]);
  });

  test('and what is there no more is told', async () => {
    const known = problemsOf(await smile('😀 🎉'), [], day);
    expect(withoutKnown(await smile('🎉'), known, day.today).stale).toEqual([known[0]]);
  });

  test('until the day that it is let be', async () => {
    const [entry] = problemsOf(await smile('😀'), [], day);
    const known = entry ? [{ ...entry, until: '2026-11-24' }] : [];
    const report = await smile('😀');
    expect(withoutKnown(report, known, '2026-11-24').report.diagnostics).toEqual([]);
    expect(withoutKnown(report, known, '2026-11-25')).toMatchObject({ report, stale: [] });
  });

  test('but a file that was not checked is', async () => {
    const report = await smile('---\nsubjekt: x\n---\n😀');
    const known = problemsOf(report, [], day);
    expect(known.map(({ rule }) => rule)).toEqual(['no-emoji']);
    expect(withoutKnown(report, known, day.today).report.diagnostics.map(({ rule }) => rule)).toEqual([null]);
  });
});

test('what is written about a problem stays when the baseline is written anew', async () => {
  const [entry] = problemsOf(await smile('😀'), [], { ...day, reason: 'old' });
  expect(entry).toMatchObject({ rule: 'no-emoji', reason: 'old' });
  const until = entry ? [{ ...entry, until: '2026-12-01' }] : [];
  expect(problemsOf(await smile('😀'), until, { ...day, reason: 'new' })).toEqual(until);
  const over = problemsOf(await smile('😀'), until, { today: '2026-12-02', reason: undefined });
  expect(over).toEqual([entry]);
});

const word = fc.string({ unit: 'grapheme', maxLength: 12 });
const problem = fc.record({ rule: word, fingerprint: word, reason: word }, { requiredKeys: ['rule', 'fingerprint'] });

test('is read as it was written, one problem a line, in one order', () => {
  fc.assert(
    fc.property(fc.dictionary(word, fc.array(problem, { minLength: 1, maxLength: 4 }), { maxKeys: 4 }), (files) => {
      const text = baselineText(new Map(Object.entries(files)));
      expect(baselineText(readBaseline(text))).toBe(text);
      expect(baselineText(new Map(Object.entries(files).reverse()))).toBe(text);
      const entries = Object.values(files).flat();
      expect(text.split('\n').filter((line) => line.startsWith('{"rule"'))).toHaveLength(entries.length);
    }),
    { numRuns: 50 },
  );
});

const entry = (text: string) => `{"version":1,"files":{"a.txt":[${text}]}}`;

test.each([
  ['', /^is no JSON: /],
  ['[]', /^holds no object$/],
  ['{}', /^has the version undefined/],
  ['{"version":2,"files":{}}', /^has the version 2, and this sellerlint knows 1$/],
  ['{"version":1,"files":{},"file":{}}', /^has an unknown key "file"$/],
  ['{"version":1,"files":[]}', /^has no object under "files"$/],
  ['{"version":1,"files":{"a.txt":{}}}', /^has no list under "files", "a.txt"$/],
  ['{\n<<<<<<< ours\n', /^has a merge conflict in line 2$/],
  [entry('1'), /^has no object as entry 1 of "files", "a.txt"$/],
  [entry('{"rule":"x"}'), /^lacks rule or fingerprint in entry 1/],
  [entry('{"rule":"x","fingerprint":1}'), /^has a wrong "fingerprint" in entry 1/],
  [entry('{"rule":"x","fingerprint":"1","untill":"2026-01-01"}'), /^has a wrong "untill" in entry 1/],
  [entry('{"rule":"x","fingerprint":"1","until":"soon"}'), /^has an "until" that is no date/],
  [entry('{"rule":"x","fingerprint":"1","until":"2099-99-01"}'), /^has an "until" that is no date/],
])('%s is refused', (text, says) => {
  expect(() => readBaseline(text)).toThrow(ConfigError);
  expect(() => readBaseline(text)).toThrow(says);
});
