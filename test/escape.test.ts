import { expect, test } from '@jest/globals';
import { escaped } from '../src/escape.ts';
import { promptly } from './support/promptly.ts';

test.each([
  ['Grüße, 日本 🎉 – “ok”', 'Grüße, 日本 🎉 – “ok”'],
  ['\u001b[31m\u0000\u0007\u007f', '\\u001b[31m\\u0000\\u0007\\u007f'],
  ['\u009b31m', '\\u009b31m'],
  ['a\r\nb\tc', 'a\\u000d\\u000ab\\u0009c'],
  ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
  ['\u202eabc\u202c \u2066x\u2069 \u200e\u061c', '\\u202eabc\\u202c \\u2066x\\u2069 \\u200e\\u061c'],
  ['::error::x', '\\u003a:error::x'],
  ['  ::error::x', '  \\u003a:error::x'],
  ['a ::error::x', 'a ::error::x'],
  ['##[error]x', '##\\u005berror]x'],
  ['x ##vso[task.x]', 'x ##vso\\u005btask.x]'],
])('%j', (text, expected) => {
  expect(escaped(text)).toBe(expected);
});

test('takes time in proportion to the text', async () => {
  const texts = [' '.repeat(1e6), ':'.repeat(1e6), '#'.repeat(1e6), '##x'.repeat(3e5)];
  await promptly(() => texts.map(escaped));
});
