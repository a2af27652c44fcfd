import { expect, test } from '@jest/globals';
import { frame } from '../../src/reporters/codeframe.ts';
import { promptly } from '../support/promptly.ts';

/** The frame of the text between `[|` and `|]`, its culprit underlined. */
async function framed(marked: string, width = 40): Promise<string | undefined> {
  const start = marked.indexOf('[|');
  const end = marked.indexOf('|]') - 2;
  const found = await frame(marked.replace('[|', '').replace('|]', ''), { start, end }, width);
  return (
    found && `${found.before}${found.culprit}${found.after}\n${' '.repeat(found.indent)}${'^'.repeat(found.width)}`
  );
}

test.each([
  ['a word', 'one\nsee [|shop|] here\nthree', 'see shop here\n    ^^^^'],
  ['the first word', '[|shop|] here', 'shop here\n^^^^'],
  ['the last word', 'see [|shop|]', 'see shop\n    ^^^^'],
  ['an indented line', '\t  <p>[|shop|]</p>  ', '<p>shop</p>\n   ^^^^'],
  ['an indent', 'a\n  [|  |]b', '  b\n^^'],
  ['tabs', 'a\tb[|\t|]c', 'a  b  c\n    ^^'],
  ['several lines', 'see [|one\ntwo|] three', 'see one\n    ^^^'],
  ['old Mac lines', 'one\rsee [|shop|]\rthree', 'see shop\n    ^^^^'],
  ['an empty place', 'see [||]shop', 'see shop\n    ^'],
  ['the end of a line', 'see shop[||]\nnext', 'see shop \n        ^'],
  ['line breaks', 'one[|\r\n\r\n|]two', 'one⏎\n   ^'],
  ['wide characters', '日本[|語|]ショップ', '日本語ショップ\n    ^^'],
  ['an emoji of several characters', 'a 👨‍👩‍👧‍👦 b [|🎉|]', 'a 👨‍👩‍👧‍👦 b 🎉\n       ^^'],
  ['a part of an emoji', '👨[|\u200d|]👩', '👨\u200d👩\n^^'],
  ['combining marks', 'e\u0301e\u0301[|x|]', 'e\u0301e\u0301x\n  ^'],
  ['a mark that no cell shows', 'a[|\u200b|]b', 'a\\u200bb\n ^^^^^^'],
  ['terminal escapes', '\u001b[31m[|shop|]\u009b0m', '\\u001b[31mshop\\u009b0m\n          ^^^^'],
  ['a turn of direction', '[|a\u202eb|]', 'a\\u202eb\n^^^^^^^^'],
  ['a command to CI', '##vso[|[task.x]|]', '##vso\\u005btask.x]\n     ^^^^^^^^^^^^^'],
])('%s', async (_, marked, expected) => {
  expect(await framed(marked)).toBe(expected);
});

test.each([
  ['in the middle', `${'a'.repeat(50)}[|shop|]${'b'.repeat(50)}`, `…${'a'.repeat(17)}shop${'b'.repeat(17)}…`],
  ['near the start', `aaa[|shop|]${'b'.repeat(50)}`, `aaashop${'b'.repeat(31)}…`],
  ['near the end', `${'a'.repeat(50)}[|shop|]bbb`, `…${'a'.repeat(31)}shopbbb`],
  ['too long itself', `a[|${'x'.repeat(50)}|]b`, `…${'x'.repeat(38)}…`],
  ['wide', `[|${'日'.repeat(50)}|]`, `${'日'.repeat(19)}…`],
])('cuts a line with a culprit %s', async (_, marked, expected) => {
  expect((await framed(marked))?.split('\n')[0]).toBe(expected);
});

test('shows nothing of an empty file, or of blank lines', async () => {
  expect(await framed('[||]')).toBeUndefined();
  expect(await framed('a\n[|  |]\nb')).toBeUndefined();
});

test('takes no longer for a file of one line of megabytes', async () => {
  const text = `${'é'.repeat(5_000_000)}shop${'é'.repeat(5_000_000)}`;
  await promptly(async () => {
    for (let time = 0; time < 2000; time++) await frame(text, { start: 5_000_000, end: 5_000_004 }, 100);
  });
});

test('a grapheme of a thousand marks is cut', async () => {
  const found = await frame(`a${'\u0301'.repeat(1000)}b`, { start: 1001, end: 1002 }, 40);
  expect(found?.before.length).toBeLessThan(40);
});
