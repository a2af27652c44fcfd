import { describe, expect, test } from '@jest/globals';
import { cut } from '../../src/wording/cut.ts';
import type { Script } from '../../src/wording/words.ts';

function words(value: string, script: Script = {}, isPlain = false) {
  return cut([{ value, isPlain, named: [] }], script);
}

function sentences(value: string, isPlain = false): string[] {
  const { sentences: all, values } = words(value, {}, isPlain);
  return all.map(({ first, last }) => values.slice(first, last).join(' '));
}

describe('words', () => {
  test.each([
    ['Grüße aus Köln', 'grusse aus koln'],
    ['ÇOK TEŞEKKÜRLER, ışık', 'cok tesekkurler isik'],
    ['Dziękujemy, Łukasz', 'dziekujemy lukasz'],
    ["don’t, don't", "don't don't"],
    ['5star 10EUR 4.5 1,000', '5 star 10 eur 4.5 1,000'],
    ['★★★★★, ⭐️ ⭐️ ⭐️ or ★★★★☆', '★★★★★ ★★★ or ★★★★'],
    ['$10 = 20 %', '$ 10 = 20 %'],
    ['1Z88E204 SAVE15', '1z88e204 save15'],
    ['e-mail', 'e mail'],
    ['order 028-6617750-9938124, 028-66', 'order 02866177509938124 028 66'],
  ])('%s', (value, expected) => {
    expect(words(value).values.join(' ')).toBe(expected);
  });

  test('an apostrophe splits where the language says so', () => {
    expect(words("laissez l'avis d’une", { apostropheSplits: true }).values).toEqual([
      'laissez',
      'l',
      'avis',
      'd',
      'une',
    ]);
  });

  test('unspaced scripts are cut by their own rules', () => {
    const { values } = words('レビューを書いてください', { segments: 'ja' });
    expect(values.join('')).toBe('レビューを書いてください');
    expect(values[0]).toBe('レビュー');
  });

  test('each word knows its place', () => {
    const value = 'A “5-star” review — now!';
    const { values, starts, ends } = words(value);
    expect(values.map((_, index) => value.slice(starts[index], ends[index]))).toEqual([
      'A',
      '5',
      'star',
      'review',
      'now',
    ]);
  });

  test('a named place is one word', () => {
    const { values } = cut(
      [{ value: 'Hi {{ buyer.name }}!', isPlain: false, named: [{ start: 3, end: 19, name: 'buyerName' }] }],
      {},
    );
    expect(values).toEqual(['hi', '{buyername}']);
  });
});

describe('readings', () => {
  const values = (value: string) => words(value).readings.map((reading) => reading.value);

  test.each([
    ['e-mail', 'email'],
    ['re-view', 'review'],
    ['5star', '5star'],
    ["seller's", 'seller'],
    ['we’re', 'we'],
    ['f i v e  s t a r', 'five'],
    ['f i v e s t a r', 'fivestar'],
    ['s.t.a.r.s', 'stars'],
    ['use SAVE15', '#code'],
    ['now?', '#question'],
    ['now.', '#end'],
  ])('%s can be read as %s', (value, expected) => {
    expect(values(value)).toContain(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['Happy? Then rate us! Thanks.', ['happy', 'then rate us', 'thanks']],
    ['It costs 4.50 EUR. Mr. Smith knows, e.g. Anna.', ['it costs 4.50 eur', 'mr smith knows e g anna']],
    ['visit shop.example now', ['visit shop example now']],
    ['Wait... what? No... Yes!', ['wait what', 'no', 'yes']],
    ['Hello\n\nAnna', ['hello', 'anna']],
    ['One\tTwo | Three', ['one', 'two', 'three']],
    ['on 3. May we write', ['on 3', 'may we write']],
    ['Am 4. Mai im 2. Stock, inkl. Aufbau. Ja.', ['am 4 mai im 2 stock inkl aufbau', 'ja']],
    ['It is no. 5. We say no. Bye.', ['it is no 5', 'we say no', 'bye']],
  ])('%s', (value, expected) => {
    expect(sentences(value)).toEqual(expected);
  });

  test('a line that an editor wrapped goes on', () => {
    const value = 'Could you please tell us which of the two sizes would be the\nright one for you?';
    expect(sentences(value, true)).toHaveLength(1);
    expect(sentences('Kind regards\nAnna', true)).toHaveLength(2);
    expect(sentences('We ship it as soon as you have\nanswered.', true)).toHaveLength(1);
  });

  test('a full-width full stop ends one', () => {
    // The full stop may have been read as an ASCII one already.
    expect(words('ご覧ください.LINEです', { segments: 'ja' }).sentences).toHaveLength(2);
    const { sentences: all } = words('ありがとう。レビューを書いて', { segments: 'ja' });
    expect(all).toHaveLength(2);
  });

  test('questions and open lines', () => {
    const all = words('Happy? Yes.\nAnna').sentences;
    expect(all.map(({ isQuestion }) => isQuestion)).toEqual([true, false, false]);
    expect(all.map(({ isOpen }) => isOpen)).toEqual([false, false, true]);
  });
});
