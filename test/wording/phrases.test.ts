import { describe, expect, test } from '@jest/globals';
import { phraseOption } from '../../src/options.ts';
import { compile } from '../../src/wording/book.ts';
import { cut } from '../../src/wording/cut.ts';
import { finder } from '../../src/wording/find.ts';
import type { Language, Phrases } from '../../src/wording/language.ts';
import { matches } from '../../src/wording/matches.ts';
import { recallOf } from '../../src/wording/recall.ts';
import { PhraseError } from '../../src/wording/signs.ts';

const classes = { review: ['review*|feedback', 'few words'], write: ['leave|write'], all: ['<write> ~2 <review>'] };

/** What the phrases find in a text, as the text writes it. */
function found(phrases: Phrases | readonly string[], value: string, language: Partial<Language> = {}): string[] {
  const rule = Array.isArray(phrases) ? { group: phrases as readonly string[] } : (phrases as Phrases);
  const book = compile([{ classes, ...language, rules: { rule } }]);
  const words = cut([{ value, isPlain: false, named: [] }], language.script ?? {});
  const find = finder(recallOf(book), words, [value]);
  return matches(book.groups('rule'), find).map(({ first, last }) =>
    value.slice(words.starts[first], words.ends[last - 1]),
  );
}

describe('signs', () => {
  test.each<[phrase: string, text: string, expected: string[]]>([
    ['gift card', 'A Gift  Card for you', ['Gift  Card']],
    ['review*', 'two Reviews, reviewer', ['Reviews, reviewer']],
    ['*mail', 'an Email', ['Email']],
    ['*view*', 'an interviewer', ['interviewer']],
    ['(a|one two) three', 'one two three', ['one two three']],
    ['your [honest] review', 'your review', ['your review']],
    ['your [honest|own] review', 'your own review', ['your own review']],
    ['leave ~2 review', 'leave us a review', ['leave us a review']],
    ['leave ~2 review', 'leave us a short review', []],
    ['free _ now', 'free apron now, free of it', ['free apron now']],
    ['<write> ~3 <review>', 'please write a few words', ['write a few words']],
    ['<all> now', 'leave feedback now', ['leave feedback now']],
    ['^ thanks .', 'Thanks!', ['Thanks']],
    ['^ thanks .', 'Many thanks!', []],
    ['happy ?', 'Are you happy? I am happy.', ['happy']],
    ['gift & review', 'A review gets a gift. A gift.', ['review gets a gift']],
    ['gift &1 review', 'A review gets a gift.', []],
    ['gift & review', 'A gift! Review it and you get a gift.', ['Review it and you get a gift']],
    ['gift for review !2 never', 'We never offer a gift for review.', ['gift for review']],
    ['gift for review !3 never', 'We never offer a gift for review.', []],
    ['gift ! (no|not) &9 review', 'gift review', ['gift review']],
    ['gift ! not', 'This is not, as you know very well, a gift', []],
    ['e-mail', 'email, e-mail, e mail', ['email, e-mail, e mail']],
    ['<number> stars', '5 stars, five stars', ['5 stars']],
    ['use <code>', 'use SAVE15', ['use SAVE15']],
    ['gift ! <question>', 'A gift? A gift.', ['gift']],
    ['für Grüße', 'fuer Gruesse', ['fuer Gruesse']],
    ['=où', 'ou, où, Où', ['où, Où']],
    ['stars', 's t a r s', ['s t a r s']],
    ['review', 'A review. Another one', ['review']],
    ['review another', 'A review. Another one', []],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(found([phrase], text)).toEqual(expected);
  });

  test('an elision is two words where the language says so', () => {
    expect(found(["l'avis"], 'laissez l’avis', { script: { apostropheSplits: true } })).toEqual(['l’avis']);
  });

  test('words of unspaced scripts are found within others', () => {
    const script = { segments: 'ja' };
    expect(found(['レビュー ~5 書い'], 'ぜひレビューを書いてください', { script })).toHaveLength(1);
    expect(found(['(レビュー|口コミ) & お願い'], '口コミをどうかお願いします', { script })).toHaveLength(1);
  });

  test.each([
    ['(a|b', '"(" without its partner'],
    ['a)', '")" without its partner'],
    ['a || b', 'an empty alternative'],
    ['~3 a', 'a gap at an end'],
    ['a (b ~3|c)', 'a gap at an end'],
    ['a & ((~2 b|c)|d) e', 'a gap at an end'],
    ['a &', 'nothing after "&"'],
    ['<none>', 'There is no class <none>'],
    ['[a]', 'Nothing that must be there'],
    ['a *', '"*", though * stands for any beginning or ending, and _ for any word, in the phrase'],
    ['(a*b|c)', '"a*b", though'],
  ])('%s is a mistake: %s', (phrase, says) => {
    expect(() => found([phrase], 'a')).toThrow(PhraseError);
    expect(() => found([phrase], 'a')).toThrow(says);
    expect(() => found([phrase], 'a')).toThrow(`in the phrase "${phrase}"`);
  });

  test.each([
    ['flash ~1 sale', true],
    ['(a|b', false],
    ['<whatever> sale', true],
    ['[a]', false],
    ['flash * sale', false],
  ])('the option of a rule accepts %s: %s', (phrase, expected) => {
    expect(phraseOption().accepts([phrase])).toBe(expected);
  });

  test('a phrase of a seller counts in the languages that have its classes', () => {
    const book = compile([{ classes, rules: {} }]);
    expect(book.own(['<review> now', '<none> now']).phrases).toEqual({ from: 0, to: 1 });
  });

  test('a class that holds itself is a mistake', () => {
    expect(() => found(['<a>'], 'a', { classes: { a: ['x <b>'], b: ['<a> y'] } })).toThrow('holds itself');
  });
});

describe('groups', () => {
  const offer = { phrases: ['gift'], with: { near: ['review'] }, without: { sentence: ['not'] } };

  test.each<[text: string, expected: string[]]>([
    ['A review. A gift.', ['gift']],
    ['A gift. A review.', ['gift']],
    ['A review. Yes. A gift.', []],
    ['A review. It is not a gift.', []],
    ['A gift.', []],
  ])('conditions on neighbours: %s', (text, expected) => {
    expect(found({ offer }, text)).toEqual(expected);
  });

  test.each<[place: string, text: string, expected: string[]]>([
    ['before', 'Yes. A gift.', ['gift']],
    ['before', 'A gift. Yes.', []],
    ['after', 'A gift. Yes.', ['gift']],
    ['sentence', 'Yes, a gift.', ['gift']],
    ['message', 'Yes. No. Or so. A gift.', ['gift']],
  ])('%s: %s', (place, text, expected) => {
    expect(found({ offer: { phrases: ['gift'], with: { [place]: ['yes'] } } }, text)).toEqual(expected);
  });

  test('what allow covers is excused', () => {
    const rule = { offer: ['gift ~3 review'], allow: ['never ~3 gift'] };
    expect(found(rule, 'We never offer a gift for a review.')).toEqual([]);
    expect(found(rule, 'A gift for a review.')).toEqual(['gift for a review']);
  });

  test('of matches that overlap the one of the first group counts; neighbours are one', () => {
    expect(found({ one: ['a b'], other: ['b c'] }, 'a b c')).toEqual(['a b']);
    expect(found({ one: ['a|d e f'], other: ['y'] }, 'a x y x x d e f')).toEqual(['a', 'y', 'd e f']);
    expect(found({ one: ['a|d e f'] }, 'a x d e f')).toEqual(['a x d e f']);
  });

  test('what plugins add to a language grows it', () => {
    const more: Language = { classes: { write: ['pen'] }, rules: { rule: { group: ['bribe'] } } };
    const book = compile([{ classes, rules: { rule: { group: ['<write> it'] } } }, more]);
    const value = 'Pen it. A bribe.';
    const words = cut([{ value, isPlain: false, named: [] }], {});
    expect(matches(book.groups('rule'), finder(recallOf(book), words, [value])).map(({ group }) => group.name)).toEqual(
      ['group', 'group'],
    );
  });
});
