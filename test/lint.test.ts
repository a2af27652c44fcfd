import { describe, expect, test } from '@jest/globals';
import { lint, refusal } from '../src/lint.ts';
import type { Format } from '../src/message/draft.ts';
import { verdict } from '../src/report.ts';
import type { Finding } from '../src/rule.ts';
import { Text } from '../src/text.ts';
import { looking, settingsOf } from './support/read.ts';

/** A rule that reports each match of a pattern in the words of the message. */
function finds(id: string, pattern: RegExp, more: Partial<Finding> = {}) {
  return looking(id, function* ({ parts }) {
    for (const { text } of parts) {
      for (const { span, value } of text.matchAll(pattern)) yield { at: span, says: `Has ${value}`, ...more };
    }
  });
}

const crash = (id: string, error: unknown) =>
  looking(id, function* ({ whole }) {
    yield { at: whole, says: 'Is about to crash' };
    throw error;
  });

describe('reports', () => {
  test('all that a finding says, with lines and columns', async () => {
    const fix = { at: { start: 4, end: 5 }, text: 'b' };
    const rule = finds('no-x', /x/g, { advice: 'Write b.', fix, related: [{ at: fix.at, says: 'here' }] });
    const { diagnostics, suppressed } = await lint({ path: 'a.txt', text: 'a\r\n x' }, settingsOf([rule]));
    expect(diagnostics).toEqual([
      {
        rule: 'no-x',
        policy: 'CG-STYLE.2',
        severity: 'error',
        at: { start: 4, end: 5 },
        says: 'Has x',
        advice: 'Write b.',
        fix,
        related: [{ at: fix.at, says: 'here' }],
        isFatal: false,
        isCrash: false,
        start: { line: 2, column: 2 },
        end: { line: 2, column: 3 },
        fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
      },
    ]);
    expect(suppressed).toEqual([]);
  });

  test('what is mild as a warning, whatever the level of the rule', async () => {
    const rules = [finds('no-x', /x/g, { isMild: true }), finds('no-y', /y/g)];
    const { diagnostics } = await lint({ path: 'a.txt', text: 'xy' }, settingsOf(rules));
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['no-x', 'warn'],
      ['no-y', 'error'],
    ]);
    expect(diagnostics[0]).not.toHaveProperty('isMild');
  });

  test('in the order of the file, then of ends, then of rules', async () => {
    const rules = [finds('b', /yz|x/g), finds('a', /x|y/g), finds('c', /^/g)];
    const { diagnostics } = await lint({ path: 'a.txt', text: 'zyzx' }, settingsOf(rules));
    expect(diagnostics.map(({ rule, at }) => `${rule} ${at.start}–${at.end}`)).toEqual([
      'c 0–0',
      'a 1–2',
      'b 1–3',
      'a 3–4',
      'b 3–4',
    ]);
  });

  test('150,000 findings of one rule', async () => {
    const text = 'x'.repeat(150_000);
    const { diagnostics } = await lint({ path: 'a.txt', text }, settingsOf([finds('no-x', /x/g)]));
    expect(diagnostics.length).toBe(150_000);
  }, 20_000);

  test('what an asynchronous rule finds', async () => {
    const rule = looking('later', async function* ({ whole, addresses }) {
      for (const { url } of await addresses()) yield { at: whole, says: `Has ${url.host}` };
    });
    const { diagnostics } = await lint({ path: 'a.txt', text: 'shop.com' }, settingsOf([rule]));
    expect(diagnostics.map(({ says }) => says)).toEqual(['Has shop.com']);
  });
});

describe('a rule that crashes', () => {
  test.each([
    [new Error('no luck'), 'no luck'],
    ['a word', 'a word'],
    [undefined, 'undefined'],
    [new RangeError('Maximum call stack size exceeded'), 'Maximum call stack size exceeded'],
  ])('says so, and others go on: %p', async (error, message) => {
    const rules = [crash('bad', error), finds('no-x', /x/g)];
    const report = await lint({ path: 'a.txt', text: ' x' }, settingsOf(rules));
    expect(
      report.diagnostics.map(({ rule, says, isFatal, isCrash, at }) => [rule, says, isFatal, isCrash, at.start]),
    ).toEqual([
      [null, `The rule bad crashed: ${message}`, true, true, 1],
      ['bad', 'Is about to crash', false, false, 1],
      ['no-x', 'Has x', false, false, 1],
    ]);
  });

  test('before it finds anything', async () => {
    const rule = looking('bad', () => {
      throw new Error('no luck');
    });
    const { diagnostics } = await lint({ path: 'a.txt', text: 'x' }, settingsOf([rule]));
    expect(diagnostics.map(({ says }) => says)).toEqual(['The rule bad crashed: no luck']);
  });

  test('by a finding without a place, as a rule in plain JavaScript may have one', async () => {
    const rule = looking('bad', () => [{ says: 'Somewhere' } as never]);
    const { diagnostics } = await lint({ path: 'a.txt', text: 'x' }, settingsOf([rule]));
    expect(diagnostics.map(({ says }) => says)).toEqual(['The rule bad crashed: it found something without a place']);
  });

  test.each([
    [{ at: 3, says: 'Here' }, 'it found something without a place'],
    [{ at: { start: 2, end: 1 }, says: 'Here' }, 'it found something without a place'],
    [{ at: { start: 0, end: 1 }, says: 3 }, 'it found something and does not say what'],
  ])('by a finding that is none: %j', async (finding, why) => {
    const { diagnostics } = await lint(
      { path: 'a.txt', text: 'x' },
      settingsOf([looking('bad', () => [finding as never])]),
    );
    expect(diagnostics.map(({ says }) => says)).toEqual([`The rule bad crashed: ${why}`]);
  });

  test('because the message itself does', async () => {
    const text = new Proxy(Text.whole('x'), {
      get: (whole, name) => {
        if (name === 'replaceAll') throw new Error('no luck');
        return Reflect.get(whole, name, whole);
      },
    });
    const broken: Format = {
      name: 'plain',
      extensions: ['.txt'],
      stage: 'final',
      read: () => ({
        subject: undefined,
        headers: [],
        bodies: [{ type: 'plain', text }],
        attachments: [],
        declarations: [],
        obstacles: [],
      }),
    };
    const settings = settingsOf([finds('no-x', /x/g)], { formats: [broken] });
    const { diagnostics } = await lint({ path: 'a.txt', text: 'x' }, settings);
    expect(diagnostics.map(({ says, isCrash, at }) => [says, isCrash, at])).toEqual([
      ['The rule no-x crashed: no luck', true, { start: 0, end: 0 }],
    ]);
  });

  test('is not silenced', async () => {
    const text = '<!-- sellerlint-disable-file -->x';
    const { diagnostics } = await lint({ path: 'a.html', text }, settingsOf([crash('bad', new Error('no luck'))]));
    expect(diagnostics.map(({ says }) => says)).toEqual(['The rule bad crashed: no luck']);
  });
});

describe('obstacles', () => {
  test('are fatal errors, and the rest is checked', async () => {
    const text = `---\nfoo: 1\n---\n${'<div>'.repeat(600)}x`;
    const { diagnostics } = await lint({ path: 'a.html', text }, settingsOf([finds('no-x', /x/g)]));
    expect(
      diagnostics.map(({ rule, severity, isFatal, isCrash, policy, start }) => [
        rule,
        severity,
        isFatal,
        isCrash,
        policy,
        start.line,
      ]),
    ).toEqual([
      [null, 'error', true, false, undefined, 2],
      [null, 'error', true, false, undefined, 4],
    ]);
  });

  test('are not silenced', async () => {
    const { diagnostics } = await lint(
      { path: 'a.txt', text: '---\nfoo: 1\ndisable: x\n---\n' },
      settingsOf([finds('x', /x/g)]),
    );
    expect(diagnostics.map(({ isFatal }) => isFatal)).toEqual([true]);
  });

  test('of a file that could not be read', async () => {
    const report = await refusal({ path: 'a.txt', text: '' }, { at: { start: 0, end: 0 }, says: 'Is too large' });
    expect(report.diagnostics).toEqual([
      expect.objectContaining({ rule: null, isFatal: true, says: 'Is too large', start: { line: 1, column: 1 } }),
    ]);
    expect(report.context).toMatchObject({ marketplace: 'amazon.com', stage: 'template', maxWidth: 600 });
  });
});

describe('front matter', () => {
  const rules = [finds('no-x', /x/g), finds('no-y', /y/g)];
  const settings = { ...settingsOf(rules), rules: settingsOf([finds('no-x', /x/g)]).rules };

  async function ruled(lines: string) {
    const { diagnostics } = await lint({ path: 'a.txt', text: `---\nrules: ${lines}\n---\nx y` }, settings);
    return diagnostics.map(({ rule, severity, says }) => [rule, severity, says]);
  }

  test.each([
    ['{no-x: off}', []],
    ['{no-x: 0}', []],
    ['{no-x: warn}', [['no-x', 'warn', 'Has x']]],
    ['{no-x: 1}', [['no-x', 'warn', 'Has x']]],
    [
      '{no-y: error}',
      [
        ['no-x', 'error', 'Has x'],
        ['no-y', 'error', 'Has y'],
      ],
    ],
    ['{no-x: off, no-y: 2}', [['no-y', 'error', 'Has y']]],
  ])('sets levels: %s', async (lines, expected) => {
    expect(await ruled(lines)).toEqual(expected);
  });

  test.each([
    ['{no-z: off}', 'Unknown rule "no-z" in front matter; did you mean "no-x"?'],
    ['{something: off}', 'Unknown rule "something" in front matter'],
    ['{no-x: loud}', 'The level of no-x must be off, warn or error, not "loud"'],
    ['{no-x: 3}', 'The level of no-x must be off, warn or error, not 3'],
    ['{no-x: [warn, {max: 1}]}', 'The level of no-x must be off, warn or error, not ["warn",{"max":1}]'],
    ['{no-x: }', 'The level of no-x must be off, warn or error, not null'],
  ])('says what is wrong: %s', async (lines, says) => {
    expect(await ruled(lines)).toEqual([
      [null, 'error', says],
      ['no-x', 'error', 'Has x'],
    ]);
  });
});

describe('fingerprints', () => {
  async function prints(text: string, path = 'a.txt', rules = [finds('no-x', /x\w*/gi)]): Promise<string[]> {
    const { diagnostics, suppressed } = await lint({ path, text }, settingsOf(rules));
    return [...diagnostics, ...suppressed].map(({ fingerprint }) => fingerprint);
  }

  test('stay when lines move', async () => {
    const [one, two] = await prints('x1 and x2');
    expect(await prints('\n\nBefore.\n  x1\r\n and\tx2 behind')).toEqual([one, two]);
  });

  test('stay when letters and blanks change', async () => {
    const rules = [finds('no-x', /x\s+y/gi)];
    const [one] = await prints('x y', 'a.txt', rules);
    expect(await prints('X\r\n  Y', 'a.txt', rules)).toEqual([one]);
  });

  test('tell words, rules and equal findings apart', async () => {
    const all = [
      ...(await prints('x1 x1 x1')),
      ...(await prints('x2')),
      ...(await prints('x1', 'a.txt', [finds('no-y', /x1/g)])),
    ];
    expect(new Set(all).size).toBe(5);
  });

  test('do not depend on what is silenced', async () => {
    const [first, second] = await prints('<p>x</p>\n<p>x</p>', 'a.html');
    const text = '<!-- sellerlint-disable-next-line no-x -->\n<p>x</p>\n<p>x</p>';
    const { diagnostics, suppressed } = await lint({ path: 'a.html', text }, settingsOf([finds('no-x', /x/g)]));
    expect(suppressed.map(({ fingerprint }) => fingerprint)).toEqual([first]);
    expect(diagnostics.map(({ fingerprint }) => fingerprint)).toEqual([second]);
  });

  test('are those of SHA-256', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('no-x\nx1\n0'));
    const [print] = await prints('X1');
    expect(print).toBe(Buffer.from(digest).toString('hex').slice(0, 16));
  });
});

describe('a format', () => {
  const type = looking('type', function* ({ parts }) {
    for (const part of parts) yield { at: part.body.span(), says: part.type };
  });
  test.each([
    ['a.html', 'Hello', 'html'],
    ['A.HTM', 'Hello', 'html'],
    ['a.txt', '<p>Hello</p>', 'plain'],
    ['a.hbs', '<p>Hello</p>', 'html'],
    ['a.hbs', 'Hello {{name}}, 1 < 2 > 1', 'plain'],
    ['a.liquid', 'See <a href="x">this</a>', 'html'],
    ['a.njk', '<!doctype html>Hello', 'html'],
    ['a.mustache', 'Hello <Jane>', 'plain'],
    ['message', '<p>Hello</p>', 'html'],
    ['message', 'Hello', 'plain'],
    ['a.eml', 'Subject: a\n\nHello', 'plain'],
  ])('of %s that says %j is %s', async (path, text, expected) => {
    const { diagnostics } = await lint({ path, text }, settingsOf([type]));
    expect(diagnostics.map(({ says }) => says)).toEqual([expected]);
  });

  test('is what an override chooses', async () => {
    const { diagnostics } = await lint({ path: 'a.txt', text: '<p>x' }, settingsOf([type], { as: 'html' }));
    expect(diagnostics.map(({ says }) => says)).toEqual(['html']);
  });
});

test.each([
  ['', 'ready'],
  ['y', 'review'],
  ['x y', 'stop'],
])('the verdict of %j is %s', async (text, expected) => {
  const rules = [finds('no-x', /x/g), finds('no-y', /y/g, { isMild: true })];
  expect(verdict(await lint({ path: 'a.txt', text }, settingsOf(rules)))).toBe(expected);
});
