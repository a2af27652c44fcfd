import { expect, test } from '@jest/globals';
import { frame } from '../../src/node/frame.ts';

/** The frame of what stands between `[|` and `|]`. */
async function framed(marked: string, hint?: string): Promise<string> {
  const start = marked.indexOf('[|');
  const end = marked.indexOf('|]') - 2;
  return frame(marked.replaceAll(/\[\||\|\]/g, ''), { says: 'wrong', at: { start, end }, hint }, '.linterrc');
}

test.each([
  ['one line', '{ [|"a"|]: 1 }', '.linterrc:1:3  wrong\n> 1 | { "a": 1 }\n    |   ^^^'],
  ['the line before', '{\r\n  [|"a"|]: 1\r\n}', '.linterrc:2:3  wrong\n  1 | {\n> 2 |   "a": 1\n    |   ^^^'],
  ['an empty line before', '\n\n[|a|]', '.linterrc:3:1  wrong\n  2 |\n> 3 | a\n    | ^'],
  ['several lines', '[|{\n}|]', '.linterrc:1:1  wrong\n> 1 | {\n    | ^'],
  ['the end', '{[||]', '.linterrc:1:2  wrong\n> 1 | {\n    |  ^'],
  ['tabs', '\t[|a|]\tb', '.linterrc:1:2  wrong\n> 1 |   a  b\n    |   ^'],
  ['wide characters', '"絵" [|文字|]', '.linterrc:1:5  wrong\n> 1 | "絵" 文字\n    |      ^^^^'],
  ['one character of several', '👩‍👩‍👧 [|a|]', '.linterrc:1:10  wrong\n> 1 | 👩‍👩‍👧 a\n    |    ^'],
  [
    'what moves the cursor',
    '\u001b[31m [|\u202e|]',
    '.linterrc:1:7  wrong\n> 1 | \\u001b[31m \\u202e\n    |            ^^^^^^',
  ],
  ['what is not seen', 'a\u200b[|b|]', '.linterrc:1:3  wrong\n> 1 | a\\u200bb\n    |        ^'],
])('%s', async (_, marked, expected) => {
  expect(await framed(marked)).toBe(expected);
});

test('a long line is cut on both sides', async () => {
  expect(await framed(`${'a'.repeat(500_000)}[|bc|]${'d'.repeat(500_000)}`, 'cut it')).toBe(
    `.linterrc:1:500001  wrong\n> 1 | …${'a'.repeat(60)}bc${'d'.repeat(38)}…\n    | ${' '.repeat(61)}^^ cut it`,
  );
});

test('nothing in a name, a sentence or a hint commands anyone', async () => {
  const says = 'a\n::error::b';
  expect(await frame('##[error]x', { says, at: { start: 0, end: 1 }, hint: '\u009b0m' }, '\u001b.json')).toBe(
    '\\u001b.json:1:1  a\\u000a::error::b\n> 1 | ##\\u005berror]x\n    | ^ \\u009b0m',
  );
});
