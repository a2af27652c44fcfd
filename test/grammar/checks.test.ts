import { expect, test } from '@jest/globals';
import { articles, doubled, quotations } from '../../data/grammar.ts';
import { planted, put } from '../support/planted.ts';

test.each(articles.examples)('%s', async (example) => {
  expect(await planted('en', example)).toEqual(put(example));
});

test.each(Object.entries(quotations))('quotation marks in %s', async (language, { wrong, right }) => {
  expect(await planted(language, `x ${right[0]}y z${right[1]} x`)).toEqual([]);
  for (const marks of wrong) expect(await planted(language, `x ${marks[0]}y z${marks[1]} x`)).toHaveLength(1);
});

test.each(Object.entries(doubled))('words that may stand twice in %s', async (language, words) => {
  for (const word of words) expect(await planted(language, `${word} ${word}`)).toEqual([]);
  expect(await planted(language, 'xyz xyz')).toEqual(['{xyz xyz|xyz}']);
});

test.each([
  ['de', 'Wir senden es heute{,|, }weil Sie es brauchen.'],
  ['en', 'It is 1,000 or 4.5, at 12:30. See p.4, e.g. node.js, and a) or (see 2).'],
  ['en', 'It is here{.|. }We sent {it it|it} with{  | }care.'],
])('%s: %s', async (language, example) => {
  expect([...(await planted(language, example))].sort()).toEqual([...put(example)].sort());
});
