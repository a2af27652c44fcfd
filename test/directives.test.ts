import { describe, expect, test } from '@jest/globals';
import type { Settings } from '../src/config/config.ts';
import { lint } from '../src/lint.ts';
import { promptly } from './support/promptly.ts';
import { looking, settingsOf } from './support/read.ts';

/** Rules that report each of a letter in the words of the message. */
const rules = ['x', 'y'].map((letter) =>
  looking(`no-${letter}`, function* ({ parts }) {
    for (const { text } of parts) {
      for (const { span } of text.matchAll(new RegExp(letter, 'g'))) yield { at: span, says: `Has ${letter}` };
    }
  }),
);

const unused: Partial<Settings> = { directives: { unused: 'warn', requireReason: false } };

/** The text with its findings in brackets: `[x]`, and `(x)` where a directive silences one. */
async function marked(text: string, path = 'a.html', given: Partial<Settings> = {}): Promise<string> {
  const { diagnostics, suppressed } = await lint({ path, text }, settingsOf(rules, given));
  const places = [
    ...diagnostics.filter(({ rule }) => rule !== null).map(({ at }) => ({ at, signs: '[]' })),
    ...suppressed.map(({ at }) => ({ at, signs: '()' })),
  ].sort((one, other) => other.at.start - one.at.start);
  return places.reduce(
    (said, { at, signs }) =>
      `${said.slice(0, at.start)}${signs[0]}${said.slice(at.start, at.end)}${signs[1]}${said.slice(at.end)}`,
    text,
  );
}

/** What is wrong with the directives of a text: where, and why. */
async function wrong(text: string, path = 'a.html', given: Partial<Settings> = {}) {
  const { diagnostics } = await lint({ path, text }, settingsOf(rules, given));
  return diagnostics
    .filter(({ rule }) => rule === null)
    .map(({ at, says, severity }) => [text.slice(at.start, at.end).trim(), says, severity]);
}

const d = (said: string) => `<!-- sellerlint-${said} -->`;

describe('silences', () => {
  test.each([
    ['from here on', `x${d('disable no-x')}x y x`, `[x]${d('disable no-x')}(x) [y] (x)`],
    ['up to there', `${d('disable no-x')}x${d('enable no-x')}x`, `${d('disable no-x')}(x)${d('enable no-x')}[x]`],
    ['all rules', `${d('disable')}x y${d('enable')}x y`, `${d('disable')}(x) (y)${d('enable')}[x] [y]`],
    [
      'all rules but one',
      `${d('disable')}x y${d('enable no-x')}x y`,
      `${d('disable')}(x) (y)${d('enable no-x')}[x] (y)`,
    ],
    [
      'all rules but one, and that again',
      `${d('disable')}${d('enable no-x')}x${d('disable no-x')}x y`,
      `${d('disable')}${d('enable no-x')}[x]${d('disable no-x')}(x) (y)`,
    ],
    ['several rules', `${d('disable no-x, no-y')}x y`, `${d('disable no-x, no-y')}(x) (y)`],
    [
      'one of several',
      `${d('disable no-x, no-y')}${d('enable no-y')}x y`,
      `${d('disable no-x, no-y')}${d('enable no-y')}(x) [y]`,
    ],
    ['the file', `x${d('disable-file no-x')}x y`, `(x)${d('disable-file no-x')}(x) [y]`],
    ['the file, all rules', `x y${d('disable-file')}x`, `(x) (y)${d('disable-file')}(x)`],
    ['the line', `x\nx${d('disable-line no-x')}x y\nx`, `[x]\n(x)${d('disable-line no-x')}(x) [y]\n[x]`],
    ['the line, in a file with CR', `x\rx${d('disable-line no-x')}\rx`, `[x]\r(x)${d('disable-line no-x')}\r[x]`],
    ['the next line', `${d('disable-next-line no-x')}\nx y x\nx`, `${d('disable-next-line no-x')}\n(x) [y] (x)\n[x]`],
    [
      'the next line with content',
      `${d('disable-next-line no-x')} \r\n\r\n  \r\nx\r\nx`,
      `${d('disable-next-line no-x')} \r\n\r\n  \r\n(x)\r\n[x]`,
    ],
    ['not its own line', `x ${d('disable-next-line no-x')}\nx`, `[x] ${d('disable-next-line no-x')}\n(x)`],
    [
      'the next element',
      `x${d('disable-next-line no-x')}<p>x y</p><p>x</p>`,
      `[x]${d('disable-next-line no-x')}<p>(x) [y]</p><p>[x]</p>`,
    ],
    [
      'the next element with others in it',
      `${d('disable-next-line no-x')} <div><div>x</div>x</div><b>x`,
      `${d('disable-next-line no-x')} <div><div>(x)</div>(x)</div><b>[x]`,
    ],
    [
      'the next element behind a closing tag',
      `<td>${d('disable-next-line no-x')}</td> <p>x</p><p>x`,
      `<td>${d('disable-next-line no-x')}</td> <p>(x)</p><p>[x]`,
    ],
    ['the next element that is void', `${d('disable-next-line no-x')}<br>x`, `${d('disable-next-line no-x')}<br>[x]`],
    [
      'the next element to the end of its line',
      `${d('disable-next-line no-x')}<div>x\nx</div>`,
      `${d('disable-next-line no-x')}<div>(x)\n[x]</div>`,
    ],
    [
      'the next text',
      `<p>${d('disable-next-line no-x')}x y <b>x</b>`,
      `<p>${d('disable-next-line no-x')}(x) [y] <b>[x]</b>`,
    ],
    ['nothing at the end of the file', `x${d('disable-next-line no-x')}`, `[x]${d('disable-next-line no-x')}`],
    ['with a comment of Handlebars', '{{!-- sellerlint-disable no-x --}}x', '{{!-- sellerlint-disable no-x --}}(x)'],
    ['with a short comment of Handlebars', '{{! sellerlint-disable no-x }}x', '{{! sellerlint-disable no-x }}(x)'],
    ['with a comment of Liquid', '{# sellerlint-disable no-x #}x', '{# sellerlint-disable no-x #}(x)'],
    [
      'with comments of both kinds',
      `${d('disable no-x')}x{{!-- sellerlint-enable no-x --}}x`,
      `${d('disable no-x')}(x){{!-- sellerlint-enable no-x --}}[x]`,
    ],
    [
      'the next line of a template',
      '{{!-- sellerlint-disable-next-line no-x --}}\nx\nx',
      '{{!-- sellerlint-disable-next-line no-x --}}\n(x)\n[x]',
    ],
    [
      'the rest of a line of a template',
      '{# sellerlint-disable-next-line no-x #} x\nx',
      '{# sellerlint-disable-next-line no-x #} (x)\n[x]',
    ],
    ...[
      '{% comment %} sellerlint-disable-next-line no-x {% endcomment %}',
      '{%- comment -%}\n sellerlint-disable-next-line no-x\n{%- endcomment -%}',
      '{% # sellerlint-disable-next-line no-x %}',
      '{%- # sellerlint-disable-next-line no-x -%}',
      '<%-- sellerlint-disable-next-line no-x --%>',
      '<%# sellerlint-disable-next-line no-x %>',
    ].map((comment) => [comment, `${comment}\nx\nx`, `${comment}\n(x)\n[x]`] as const),
    ['with front matter', '---\ndisable: no-x\n---\nx y', '---\ndisable: no-x\n---\n(x) [y]'],
    [
      'with a comment over several lines',
      '<!--\n sellerlint-disable\n no-x,\n no-y\n -- a reason\n-->x y',
      '<!--\n sellerlint-disable\n no-x,\n no-y\n -- a reason\n-->(x) (y)',
    ],
    [
      'with a comment in a table',
      `<table>${d('disable no-x')}<tr><td>x</table>`,
      `<table>${d('disable no-x')}<tr><td>(x)</table>`,
    ],
  ])('%s', async (_, text, expected) => {
    expect(await marked(text)).toBe(expected);
    expect(await wrong(text)).toEqual([]);
  });

  test('in plain text', async () => {
    expect(await marked('{# sellerlint-disable-next-line no-x #}\nx\nx', 'a.txt')).toBe(
      '{# sellerlint-disable-next-line no-x #}\n(x)\n[x]',
    );
  });

  test('a finding that only begins or ends there', async () => {
    const rule = looking('all', function* ({ whole }) {
      yield { at: whole, says: 'Says something' };
    });
    const text = `a\n${d('disable-next-line all')}\nb\nc`;
    const { suppressed } = await lint({ path: 'a.html', text }, settingsOf([rule]));
    expect(suppressed.length).toBe(1);
  });

  test('nothing where directives are switched off', async () => {
    const text = `---\ndisable: no-x\nrules: {no-y: off}\n---\n${d('disable')}x y`;
    expect(await marked(text, 'a.html', { inlineConfig: false })).toBe(text.replace('x y', '[x] [y]'));
    expect(await wrong(text, 'a.html', { inlineConfig: false, ...unused })).toEqual([]);
  });

  test.each([
    '<!-- note -->',
    '<!-- sellerlint is good -->',
    '<!-- sellerlinted -->',
    '<!-- my sellerlint-disable -->',
    '<p title="sellerlint-disable">',
  ])('nothing by %s', async (text) => {
    expect(await marked(`${text}x`)).toBe(`${text}[x]`);
    expect(await wrong(`${text}x`)).toEqual([]);
  });
});

describe('keeps the reason', () => {
  test.each([
    [d('disable no-x -- the shop is ours'), 'the shop is ours'],
    [d('disable no-x --  the   shop\n is ours'), 'the shop is ours'],
    [d('disable no-x -- a -- b'), 'a -- b'],
    [d('disable no-x -- why until 2026-12-31'), 'why'],
    [d('disable no-x -- wait until Monday'), 'wait until Monday'],
    [d('disable no-x -- why, until: 2026-12-31'), 'why,'],
    [d('disable no-x -- why (until 2026-12-31)'), 'why'],
    [d('disable no-x -- why Until 2026-12-31'), 'why'],
    [d('disable -- all of it'), 'all of it'],
    [d('disable no-x'), ''],
    ['---\ndisable: [{rule: no-x, reason: "why: because"}]\n---\n', 'why: because'],
  ])('%j', async (directive, reason) => {
    const { suppressed } = await lint({ path: 'a.html', text: `${directive}x` }, settingsOf(rules));
    expect(suppressed.map((one) => [one.rule, one.reason])).toEqual([['no-x', reason]]);
  });
});

describe('reports', () => {
  test.each([
    [d('disable no-z'), 'no-z', 'Unknown rule "no-z" in a directive; did you mean "no-x"?'],
    [d('disable completely-else'), 'completely-else', 'Unknown rule "completely-else" in a directive'],
    [d('disable no-x no-y'), 'no-x no-y', 'Unknown rule "no-x no-y" in a directive'],
    [
      d('disabel no-x'),
      'sellerlint-disabel no-x',
      'Unknown directive "sellerlint-disabel"; did you mean "sellerlint-disable"?',
    ],
    [d('off'), 'sellerlint-off', 'Unknown directive "sellerlint-off"'],
    [d(''), 'sellerlint-', 'Unknown directive "sellerlint-"'],
    [
      '<!-- sellerlint disable no-x -->',
      'sellerlint disable no-x',
      'Unknown directive "sellerlint disable"; did you mean "sellerlint-disable"?',
    ],
    [
      '<!-- sellerlint:disable-line -->',
      'sellerlint:disable-line',
      'Unknown directive "sellerlint:disable-line"; did you mean "sellerlint-disable-line"?',
    ],
    [d('enable'), 'sellerlint-enable', 'Enables rules, but none is disabled here'],
    [d('enable no-x'), 'sellerlint-enable no-x', 'Enables no-x, which is not disabled here'],
    [
      d('disable no-x until 2026-02-30'),
      'sellerlint-disable no-x until 2026-02-30',
      '"2026-02-30" is not a date such as 2026-12-31',
    ],
    [
      d('disable no-x until 31.12.2026'),
      'sellerlint-disable no-x until 31.12.2026',
      '"31.12.2026" is not a date such as 2026-12-31',
    ],
    [d('disable no-x until tomorrow'), 'no-x until tomorrow', 'Unknown rule "no-x until tomorrow" in a directive'],
    ['---\ndisable: no-z\n---\n', 'no-z', 'Unknown rule "no-z" in a directive; did you mean "no-x"?'],
    ['---\ndisable: [5]\n---\n', '5', 'Each entry of "disable" needs a rule, and may have a reason and an until'],
    [
      '---\ndisable: [{rule: no-x, reason: 5}]\n---\n',
      '{rule: no-x, reason: 5}',
      'Each entry of "disable" needs a rule, and may have a reason and an until',
    ],
    [
      '---\ndisable: [{rule: no-x, until: soon}]\n---\n',
      '{rule: no-x, until: soon}',
      '"soon" is not a date such as 2026-12-31',
    ],
  ])('%s', async (directive, place, says) => {
    expect(await wrong(`${directive}x`)).toEqual([[place, says, 'error']]);
    expect(await marked(`${directive}x`)).toBe(`${directive}[x]`);
  });

  test('one unknown rule among others, which work', async () => {
    const text = `${d('disable no-z, no-x')}x`;
    expect((await wrong(text)).map(([place]) => place)).toEqual(['no-z']);
    expect(await marked(text)).toBe(`${d('disable no-z, no-x')}(x)`);
  });

  test('a rule that is enabled twice after all were disabled', async () => {
    expect(await wrong(`${d('disable')}${d('enable no-x')}${d('enable no-x')}`)).toEqual([
      ['sellerlint-enable no-x', 'Enables no-x, which is not disabled here', 'error'],
    ]);
  });

  test('what has expired, which works no longer', async () => {
    const text = `${d('disable no-x -- why until 2025-12-31')}x`;
    expect(await marked(text)).toBe(`${d('disable no-x -- why until 2025-12-31')}[x]`);
    expect(await wrong(text)).toEqual([
      [
        'sellerlint-disable no-x -- why until 2025-12-31',
        'This directive expired on 2025-12-31; mend what it hides, or give it a new date',
        'warn',
      ],
    ]);
  });

  test('not what expires today', async () => {
    expect(await marked(`${d('disable no-x until 2026-01-01')}x`)).toContain('(x)');
  });

  test('a directive without a reason, where one is asked for', async () => {
    const given: Partial<Settings> = { directives: { unused: 'off', requireReason: true } };
    const says = 'This directive does not say why; add "-- " and a reason';
    expect(await wrong(`${d('disable no-x')}x${d('enable no-x')}`, 'a.html', given)).toEqual([
      ['sellerlint-disable no-x', says, 'error'],
    ]);
    expect(await wrong(`${d('disable no-x -- why')}x`, 'a.html', given)).toEqual([]);
    expect((await wrong('---\ndisable: no-x\n---\nx', 'a.html', given)).map(([, said]) => said)).toEqual([says]);
  });

  test('a directive in a final message', async () => {
    const final: Partial<Settings> = { context: { stage: 'final' } };
    const says = 'This directive would be sent to the buyer; remove it from the final message';
    expect(await wrong(`${d('disable no-x')}x`, 'a.html', final)).toEqual([['sellerlint-disable no-x', says, 'error']]);
    expect(await wrong('{{!-- sellerlint-disable no-x --}}x', 'a.html', final)).toEqual([
      ['sellerlint-disable no-x', says, 'error'],
    ]);
    expect(await wrong('---\ndisable: no-x\n---\nx', 'a.html', final)).toEqual([]);
    expect((await wrong(`Subject: a\nContent-Type: text/html\n\n${d('disable no-x')}`, 'a.eml')).length).toBe(1);
  });

  test('a comment of HTML in plain text', async () => {
    expect(await wrong(`${d('disable no-x')}x`, 'a.txt')).toEqual([
      [
        '<!-- sellerlint-disable',
        'This directive is text that would be sent to the buyer; write it in front matter',
        'error',
      ],
    ]);
  });

  test('a directive that is no comment', async () => {
    const says = 'This directive is text that would be sent to the buyer; write it in';
    expect(await wrong('y\n// sellerlint-disable no-x\nsellerlint-enable no-x -- z', 'a.txt')).toEqual([
      ['// sellerlint-disable', `${says} front matter`, 'error'],
      ['sellerlint-enable', `${says} front matter`, 'error'],
    ]);
    expect(await wrong('<p>y</p><p>sellerlint-disable no-x</p>')).toEqual([
      ['sellerlint-disable', `${says} a comment, or in front matter`, 'error'],
    ]);
    expect(await wrong('<p>See sellerlint-disable in its manual.</p>')).toEqual([]);
  });
});

describe('says that it is not needed', () => {
  const x = 'This directive is not needed: no-x reports nothing here';
  const all = 'This directive is not needed: nothing is reported here';
  test.each([
    [`${d('disable no-x')}y`, [['sellerlint-disable no-x', x]]],
    [`${d('disable')}a`, [['sellerlint-disable', all]]],
    [`${d('disable no-x')}`, [['sellerlint-disable no-x', x]]],
    [`${d('disable no-x, no-y')}y`, [['sellerlint-disable no-x, no-y', x]]],
    [`x${d('disable-next-line no-x')}\ny\nx`, [['sellerlint-disable-next-line no-x', x]]],
    [`${d('disable no-x')}${d('disable no-x')}x`, [['sellerlint-disable no-x', x]]],
    [`${d('disable no-x')}x${d('disable no-x')}y`, [['sellerlint-disable no-x', x]]],
    [`${d('disable-file no-x')}${d('disable-line no-x')}x`, [['sellerlint-disable-line no-x', x]]],
    [`${d('disable')}x${d('enable no-x')}y`, []],
    [`${d('disable')}a${d('enable no-x')}y`, []],
    [`${d('disable no-x')}x${d('enable no-x')}`, []],
    ['---\ndisable: [no-x, no-y]\n---\ny', [['no-x', x]]],
  ])('%j', async (text, expected) => {
    expect(await wrong(text, 'a.html', unused)).toEqual(expected.map(([place, says]) => [place, says, 'warn']));
  });

  test('at the level of the configuration', async () => {
    const text = `${d('disable no-x')}y`;
    const at = (level: 'off' | 'error') => ({ directives: { unused: level, requireReason: false } });
    expect((await wrong(text, 'a.html', at('error'))).map(([, , severity]) => severity)).toEqual(['error']);
    expect(await wrong(text, 'a.html', at('off'))).toEqual([]);
  });

  test('not where only some rules run', async () => {
    expect(await wrong(`${d('disable no-x')}y`, 'a.html', { ...unused, isPartial: true })).toEqual([]);
  });
});

describe('is quick', () => {
  const rule = looking('all', function* ({ parts }) {
    for (const { text } of parts) {
      for (const { span } of text.matchAll(/x/g)) yield { at: span, says: 'Has x' };
    }
  });
  test.each([
    ['lines', d('disable-line all').concat('x')],
    ['next lines', d('disable-next-line all').concat('<p>x')],
    ['regions', d('disable all').concat('x', d('enable all'), 'x')],
    ['files', d('disable-file all').concat('x')],
    ['comments of a template', '{{! sellerlint-disable-next-line all }}x'],
  ])('with many %s in one line', async (_, unit) => {
    await promptly(() => lint({ path: 'a.html', text: unit.repeat(5000) }, settingsOf([rule], unused)));
  });

  test.each([
    ['blanks', ' '.repeat(100_000)],
    ['rules', 'all,'.repeat(30_000)],
    ['unknown rules', 'al,'.repeat(5000)],
    ['ends', ' until x'.repeat(20_000)],
    ['digits', ` until ${'1'.repeat(100_000)} x`],
  ])('with many %s in one directive', async (_, said) => {
    await promptly(() => lint({ path: 'a.html', text: d(`disable all ${said}`) }, settingsOf([rule], unused)));
  });
});
