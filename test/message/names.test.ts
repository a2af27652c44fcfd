import { expect, test } from '@jest/globals';
import { namePattern, nameWords } from '../../src/message/names.ts';

test.each([
  ['Care_Instructions-v2.pdf', ' care instructions v 2 pdf '],
  ['ReturnLabelGF7719', ' return label gf 7719 '],
  ['Größentabelle Łódź', ' grossentabelle lodz '],
  ['ＦＡＱ　ガイド', ' faq カイト '],
  ['', '  '],
])('%s', (name, words) => {
  expect(nameWords(name)).toBe(words);
});

test.each([
  ['price list', 'Trade_PriceList.pdf', true],
  ['price list', 'price-listing.pdf', false],
  ['label*', 'labels.pdf', true],
  ['label*', 'relabel.pdf', false],
  ['*anleitung*', 'Bedienungsanleitungen.pdf', true],
  ['*sheet', 'datasheets', false],
  ["mode d'emploi", 'Mode d’emploi.pdf', true],
  ['mode d emploi', 'Mode d’emploi.pdf', true],
  ['ガイド', '設置ガイド.pdf', true],
  ['5 star*', '5-stars.png', true],
  ['a.b', 'axb', false],
])('%s in %s: %s', (word, name, found) => {
  expect(namePattern([word]).test(nameWords(name))).toBe(found);
});
