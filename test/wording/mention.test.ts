import { expect, test } from '@jest/globals';
import { level, mention } from '../../src/wording/mention.ts';

test.each([
  ['Größe ÉTÉ İstanbul ŁÓDŹ', 'grose ete istanbul lodz'],
  ['ＡＢＣ［重要］', 'abc[重要]'],
  ['がぎぐ 😀 x', 'がぎぐ 😀 x'],
])('levels %s, and keeps its length', (text, expected) => {
  expect(level(text)).toBe(expected);
  expect(level(text)).toHaveLength(text.length);
});

test.each([
  [['call'], 'please call us', ['call']],
  [['call'], 'recall the calls', []],
  [['engrav*'], 'The Engraving is engraved', ['engraving', 'engraved']],
  [['*termin'], 'Liefertermin, Termine', ['liefertermin']],
  [['your e-mail'], 'Your  e mail or your e-mail', ['your  e mail', 'your e-mail']],
  [['tel.'], 'Tel. 1, tel 2, hotel', ['tel.', 'tel']],
  [['numéro'], 'NUMERO, numéros', ['numero']],
  [['電話'], 'お電話ください', ['電話']],
  [[], 'anything', []],
] as const)('finds %j in "%s"', (words, text, expected) => {
  expect(Array.from(level(text).matchAll(mention(words)), ([found]) => found)).toEqual(expected);
});
