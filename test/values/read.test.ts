import { describe, expect, test } from '@jest/globals';
import { placeOf } from '../../src/values/placed.ts';
import { read, type Syntax } from '../../src/values/read.ts';
import { promptly } from '../support/promptly.ts';

/** What stands at `keys`, as the text writes it. */
async function written(text: string, keys: readonly (string | number)[], isKey = false): Promise<string> {
  const { root } = await read(text);
  if (!root) return 'nothing';
  const { start, end } = placeOf(root, keys, isKey);
  return text.slice(start, end);
}

test.each([
  ['{ "a": [1, { "b": "x" }] }', { a: [1, { b: 'x' }] }],
  ['  \n{ // remark\n "a": 1, }', { a: 1 }],
  ['// remark\n{ "a": 1 }', { a: 1 }],
  ['/* remark */ { "a": [] }', { a: [] }],
  ['a: [1, { b: x }]', { a: [1, { b: 'x' }] }],
  ['# remark\na:\n  - 1\n  - b: x', { a: [1, { b: 'x' }] }],
  ['a: off\nb: yes\nc: 0o10\nd: 2026-01-01\ne: ~', { a: 'off', b: 'yes', c: 8, d: '2026-01-01', e: null }],
  ['a: &x [1]\nb: *x', { a: [1], b: [1] }],
  ['1: a\ntrue: b', { 1: 'a', true: 'b' }],
  ['%YAML 1.2\n---\na: 1', { a: 1 }],
])('%s', async (text, value) => {
  const { root, complaints } = await read(text);
  expect(complaints).toEqual([]);
  expect(JSON.parse(JSON.stringify(root?.value))).toEqual(value);
});

test('the ending of the name decides before the content', async () => {
  expect((await read('{ a: 1 }', 'yaml')).root?.value).toEqual(Object.assign(Object.create(null), { a: 1 }));
  expect((await read('a: 1', 'json')).complaints).toHaveLength(1);
});

test.each([
  ['{ "a": { "b": [1, "two"] } }', ['a', 'b', 1], false, '"two"'],
  ['{ "a": { "b": [1, "two"] } }', ['a', 'b'], true, '"b"'],
  ['{ "a": { "b": [1, "two"] } }', ['a', 'c'], true, '{ "b": [1, "two"] }'],
  ['{ "a": 1 }', [], false, '{ "a": 1 }'],
  ['a:\n  b: [1, two]', ['a', 'b', 1], false, 'two'],
  ['a:\n  b: [1, two]', ['a', 'b'], true, 'b'],
  ['a: &x { b: 1 }\nc: *x', ['c', 'b'], true, 'b'],
])('%s has a place for %j', async (text, keys, isKey, expected) => {
  expect(await written(text, keys, isKey)).toBe(expected);
});

test('keys of prototypes are keys', async () => {
  for (const text of ['{ "__proto__": { "a": 1 }, "constructor": 2 }', '__proto__: { a: 1 }\nconstructor: 2']) {
    const { root } = await read(text);
    expect(Object.entries(root?.value as object)).toMatchObject([
      ['__proto__', { a: 1 }],
      ['constructor', 2],
    ]);
    expect(({} as { a?: unknown }).a).toBeUndefined();
  }
});

describe('a bomb ends soon', () => {
  const million = 1_000_000;

  test.each<[string, Syntax, string, string | undefined]>([
    ['brackets', 'json', '['.repeat(million), 'values stand more than 50 deep'],
    ['objects', 'json', '{"a":'.repeat(million / 5), 'values stand more than 50 deep'],
    ['many values', 'json', `[${'1,'.repeat(million / 2 - 2)}1]`, 'more than 200,000 keys, values and signs'],
    ['keys', 'json', `{${Array.from({ length: 40_000 }, (_, n) => `"key${n}":1`).join()}}`, undefined],
    ['a long string', 'json', `{"a":"${'b'.repeat(million)}"}`, undefined],
    ['brackets', 'yaml', '['.repeat(million), 'more than 200,000 keys, values and signs'],
    ['brackets', 'yaml', '['.repeat(90_000), 'values stand more than 50 deep'],
    ['lists', 'yaml', '- '.repeat(90_000), 'values stand more than 50 deep'],
    ['keys in keys', 'yaml', '? '.repeat(90_000), 'values stand more than 50 deep'],
    [
      'steps',
      'yaml',
      Array.from({ length: 1400 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
      'values stand more than 50 deep',
    ],
    ['keys', 'yaml', Array.from({ length: 25_000 }, (_, n) => `key${n}: 1`).join('\n'), undefined],
    ['anchors', 'yaml', Array.from({ length: 20_000 }, (_, n) => `- &a${n} 1`).join('\n'), undefined],
    ['documents', 'yaml', '---\n'.repeat(60_000), 'only one document may stand in the file'],
    [
      'directives',
      'yaml',
      '%a\n'.repeat(60_000),
      'a line that begins with % is no setting: put what it says into quotes',
    ],
    ['comments', 'yaml', '#\n'.repeat(90_000), undefined],
  ])('%s in %s', async (_, syntax, text, says) => {
    const { complaints } = await promptly(() => read(text, syntax));
    expect(complaints[0]?.says).toBe(says);
  });
});
