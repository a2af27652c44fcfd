import { expect, test } from '@jest/globals';
import { spelled } from '../../src/message/numerals.ts';

test.each([
  ['three one two, five five five, zero one six eight', '3125550168'],
  ['oh double seven, double-oh nine, double-oh one two three', '07700900123'],
  ['null eins sieben eins, drei neun zwei null null', '017139200'],
  ['null eins einundsiebzig neununddreißig zwanzig null vierundvierzig', '01713920044'],
  ['zéro six, trente-neuf, quatre-vingt-dix-huit, vingt et un, zéro sept', '0639982107'],
  ['soixante-quinze soixante et un quatre vingt', '756180'],
  ['trentatré ventuno due tre quattro cinque', '33212345'],
  ['+44 siete siete cero cero nueve', '+4477009'],
  ['treinta y uno seis siete ocho nueve', '316789'],
  ['sıfır beş yüz otuz iki yüz yirmi üç', '0532123'],
  ['noll sju noll, ett sju fyra noll', '0701740'],
  ['〇九〇－一二三四－五六七八', '09012345678'],
  ['ゼロ九ゼロいちにさんよんごろく', '090123456'],
])('reads "%s"', (text, digits) => {
  expect(spelled(text).map((one) => one.digits)).toEqual([digits]);
});

test.each(['one or two', 'Wir nehmen zwei, drei oder vier Stück.', 'no numbers at all'])(
  'reads no number in "%s"',
  (text) => {
    expect(spelled(text)).toEqual([]);
  },
);
