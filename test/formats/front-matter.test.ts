import { describe, expect, test } from '@jest/globals';
import { frontMatter } from '../../src/formats/front-matter.ts';
import { lint } from '../../src/lint.ts';
import { promptly } from '../support/promptly.ts';
import { looking, settingsOf } from '../support/read.ts';

async function take(text: string) {
  return frontMatter({ path: 'a.html', text });
}

/** What is wrong with it: where, and why. */
async function wrong(lines: string) {
  const text = `---\n${lines}\n---\nHello`;
  const { obstacles } = await take(text);
  return obstacles.map(({ at, says }) => [text.slice(at.start, at.end), says]);
}

describe('is taken off', () => {
  test.each([
    ['---\nsubject: a\n---\nHello', 'Hello', 19],
    ['---\nsubject: a\n...\nHello', 'Hello', 19],
    ['--- \t\r\nsubject: a\r\n---\t\r\nHello', 'Hello', 25],
    ['---\rsubject: a\r---\rHello', 'Hello', 19],
    ['---\nsubject: a\n---', '', 18],
    ['---\n---\nHello', 'Hello', 8],
    ['---\n# nothing\n---\nHello', 'Hello', 18],
    ['---\nsubject: a\n---\n---\nHello', '---\nHello', 19],
  ])('%j', async (text, rest, start) => {
    const { rest: taken, obstacles } = await take(text);
    expect([taken.value, taken.span().start, obstacles]).toEqual([rest, start, []]);
  });

  test.each([
    'Hello',
    '',
    ' ---\nsubject: a\n---\n',
    '\n---\nsubject: a\n---\n',
    '----\nsubject: a\n----\n',
    '--- a\nsubject: a\n---\n',
    '---\nDear buyer,\nthank you.\n',
    '---',
  ])('not from %j', async (text) => {
    const taken = await take(text);
    expect([taken.rest.value, taken.subject, taken.declarations, taken.obstacles]).toEqual([text, undefined, [], []]);
  });
});

describe('a subject', () => {
  test.each([
    ['subject: Your order', 'Your order', ['Your order']],
    ['subject: "Order {{order_id}}" # note', 'Order {{order_id}}', ['Order {{order_id}}']],
    ["subject: 'it''s here'", "it's here", ['it', "''", 's here']],
    ["subject: 'a\\n'", 'a\\n', ['a\\n']],
    ['subject: "a \\u00e9\\x41 \\"b\\""', 'a éA "b"', ['a ', '\\u00e9', '\\x41', ' ', '\\"', 'b', '\\"']],
    ['subject: "\\U0001F600"', '😀', ['\\U0001F600']],
    ['subject: "a\\tb"', 'a\tb', ['a', '\\t', 'b']],
    ['subject: "a\n  b"', 'a b', ['a', '\n  ', 'b']],
    ['subject: a\n  b', 'a b', ['a', '\n  ', 'b']],
    ['subject: >-\n  a\n  b', 'a b', ['>-\n  a\n  b\n']],
    ['subject: 12', '12', ['12']],
    ['subject: 2026-11-25', '2026-11-25', ['2026-11-25']],
    ['subject: yes', 'yes', ['yes']],
    ['subject: ""', '', []],
  ])('%j', async (lines, value, places) => {
    const text = `---\n${lines}\n---\nHello`;
    const { subject, obstacles } = await take(text);
    expect([subject?.value, obstacles]).toEqual([value, []]);
    expect(Array.from(subject?.pieces() ?? [], ({ start, end }) => text.slice(start, end))).toEqual(places);
  });

  test('in a file with CR LF', async () => {
    const text = '---\r\npurpose: return\r\nsubject: "Your\r\n  order"\r\n---\r\nHello';
    const { subject, declarations } = await take(text);
    expect([subject?.value, declarations.map(({ key, value }) => [key, value])]).toEqual([
      'Your order',
      [['purpose', 'return']],
    ]);
  });
});

describe('declares', () => {
  test.each([
    ['purpose: return', [['purpose', 'return', 'return']]],
    ['maxWidth: 700', [['maxWidth', 700, '700']]],
    [
      'marketplace: amazon.de\nlanguage: de',
      [
        ['marketplace', 'amazon.de', 'amazon.de'],
        ['language', 'de', 'de'],
      ],
    ],
    [
      'rules:\n  no-emoji: off\n  max: 2',
      [
        ['rule', ['no-emoji', 'off'], 'no-emoji'],
        ['rule', ['max', 2], 'max'],
      ],
    ],
    ['rules: {a: [warn, {b: 1}]}', [['rule', ['a', ['warn', { b: 1 }]], 'a']]],
    ['disable: no-emoji', [['disable', { rule: 'no-emoji' }, 'no-emoji']]],
    [
      'disable: [a, b]',
      [
        ['disable', { rule: 'a' }, 'a'],
        ['disable', { rule: 'b' }, 'b'],
      ],
    ],
    [
      'disable: [{rule: a, reason: why, until: 2026-12-31}]',
      [['disable', { rule: 'a', reason: 'why', until: '2026-12-31' }, '{rule: a, reason: why, until: 2026-12-31}']],
    ],
    ['x-note: [a, {b: c}]', []],
  ])('%j', async (lines, expected) => {
    const text = `---\n${lines}\n---\nHello`;
    const { declarations, obstacles } = await take(text);
    expect(declarations.map(({ key, value, at }) => [key, value, text.slice(at.start, at.end)])).toEqual(expected);
    expect(obstacles).toEqual([]);
  });
});

describe('says what is wrong', () => {
  test.each([
    ['subjekt: a', 'subjekt', 'Unknown key "subjekt" in front matter; did you mean "subject"?'],
    ['foo: a', 'foo', 'Unknown key "foo" in front matter; keys of your own begin with "x-"'],
    ['__proto__: a', '__proto__', 'Unknown key "__proto__" in front matter; keys of your own begin with "x-"'],
    ['constructor: a', 'constructor', 'Unknown key "constructor" in front matter; keys of your own begin with "x-"'],
    ['subject: a\nsubject: b', 'subject', 'In front matter, "subject" stands here twice'],
    ['rules: {a: off, a: warn}', 'a', 'In front matter, "a" stands here twice'],
    ['subject: [a]', '[a]', 'The subject must be a line of text'],
    ['subject: true', 'true', 'The subject must be a line of text'],
    ['rules: [a]', '[a]', '"rules" must be a list of "rule: level" lines'],
    ['- a', '- a\n', 'Front matter must be a list of "key: value" lines'],
    ['Hello', 'Hello', 'Front matter must be a list of "key: value" lines'],
    ['subject: a: b', 'a', 'In front matter, a second colon stands in the line: put the value into quotes'],
    [
      'subject: [Important] Order',
      'Order',
      'In front matter, a value that begins with a sign, such as [ or @, stands in quotes as a whole',
    ],
    [
      'subject: @you',
      '@',
      'In front matter, a value that begins with a sign, such as [ or @, stands in quotes as a whole',
    ],
    [
      'subject: - a',
      '-',
      'In front matter, a value that begins with a sign, such as [ or @, stands in quotes as a whole',
    ],
    ['subject: Your order #12', '#', 'What follows # is a comment: put the subject into quotes'],
    ['subject: #12', '#', 'What follows # is a comment: put the subject into quotes'],
    ['\tsubject: a', '\t', 'In front matter, lines are indented by blanks, not by tabs'],
    ['disable: *a', '*a', 'In front matter, nothing that ends before this bears the anchor &a'],
  ])('%j', async (lines, place, says) => {
    expect(await wrong(lines)).toEqual([[place, says]]);
  });

  test('nothing, where a comment stands behind quotes or another key', async () => {
    expect(await wrong('subject: "Order #12" # ours\npurpose: other # ours')).toEqual([]);
  });

  test('of each of several keys', async () => {
    expect((await wrong('foo: 1\nsubject: []\nbar: 2')).map(([place]) => place)).toEqual(['foo', '[]', 'bar']);
  });

  test('where it never ends', async () => {
    const { obstacles, rest } = await take('---\nsubject: a\n\nHello');
    expect(obstacles).toEqual([
      { at: { start: 0, end: 3 }, says: 'Front matter begins here and never ends: a line "---" is missing' },
    ]);
    expect(rest.value).toBe('---\nsubject: a\n\nHello');
  });

  test.each([
    ['keys', Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['brackets', '['.repeat(100_000)],
  ])('where it is too long: 50,000 %s', async (_, lines) => {
    const text = `---\n${lines}\n---\nHello`;
    const { obstacles, rest } = await promptly(() => take(text));
    expect(obstacles).toEqual([{ at: { start: 0, end: 3 }, says: 'Front matter is longer than 32,768 characters' }]);
    expect(rest.value).toBe('Hello');
  });

  test.each([
    ['keys', Array.from({ length: 3300 }, (_, index) => `k${index}: 1`).join('\n')],
    ['brackets', `x-a: ${'['.repeat(32_000)}`],
    [
      'aliases',
      `x-a: &a [b,b,b,b,b,b,b,b,b]\n${Array.from({ length: 20 }, (_, index) => `x-${index}: &a [*a,*a,*a,*a,*a,*a,*a,*a,*a]`).join('\n')}\ndisable: *a`,
    ],
    ['escapes', `subject: "${'\\x41'.repeat(8000)}"`],
    ['blanks', `subject: a${' '.repeat(32_000)}b`],
  ])('soon, whatever it holds: %s', async (_, lines) => {
    await promptly(() => take(`---\n${lines}\n---\nHello`));
  });
});

test('what is wrong is fatal, and the message is checked all the same', async () => {
  const rule = looking('sees', function* (message) {
    yield { at: message.whole, says: 'Says something' };
  });
  const text = '---\nsubjekt: a\nmarketplace: amazon.xy\n---\nHello';
  const { diagnostics } = await lint({ path: 'a.txt', text }, settingsOf([rule]));
  expect(diagnostics.map(({ start, isFatal, rule: id }) => [start.line, start.column, isFatal, id])).toEqual([
    [2, 1, true, null],
    [3, 14, true, null],
    [5, 1, false, 'sees'],
  ]);
});

test('facts reach the message, and the configuration of the command line wins', async () => {
  const text = '---\nmarketplace: amazon.de\npurpose: return\nlanguage: auto\n---\nHello';
  const { context } = await lint(
    { path: 'a.txt', text },
    settingsOf([], { context: { marketplace: 'amazon.fr', maxWidth: 500 }, forced: { purpose: 'invoice' } }),
  );
  expect(context).toMatchObject({ marketplace: 'amazon.de', purpose: 'invoice', maxWidth: 500 });
});
