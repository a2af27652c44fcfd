import { expect, test } from '@jest/globals';
import { clauses } from '../../src/wording/clauses.ts';

test.each([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  ['Call Mr. Smith, tel. 030 1. Then wait.', ['Call Mr. Smith, tel. 030 1.', 'Then wait.']],
  ['お電話ください。ありがとう！はい', ['お電話ください。', 'ありがとう！', 'はい']],
  ['Heading\nLine', ['Heading', 'Line']],
  ['', []],
])('cuts "%s"', (text, expected) => {
  const found = clauses(text, false);
  expect(found.map(({ start, end }) => text.slice(start, end).trim())).toEqual(expected);
});

test('a line that an editor wrapped goes on', () => {
  const text = 'This line is as long as lines of mail are, because an editor wrapped\nit here. Next.';
  expect(clauses(text, true).map(({ start }) => start)).toEqual([0, text.indexOf(' Next')]);
});
