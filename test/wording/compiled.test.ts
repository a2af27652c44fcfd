import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { phrases } from '../../phrases/index.ts';
import { compile } from '../../src/wording/book.ts';
import { build } from '../../src/wording/build.ts';
import { cut } from '../../src/wording/cut.ts';
import { finder } from '../../src/wording/find.ts';
import type { Language } from '../../src/wording/language.ts';
import { matches } from '../../src/wording/matches.ts';
import { pack, unpack } from '../../src/wording/packed.ts';
import { recallOf } from '../../src/wording/recall.ts';

/** A language as the build leaves it. */
function built(language: Language): Language {
  const { head, numbers } = pack(build(language, ['You get a gift for a review.']));
  const compiled = unpack(JSON.parse(JSON.stringify(head)), numbers);
  return { ...language, classes: {}, rules: {}, compiled };
}

/** What the rules find in a text. */
function found(parts: readonly Language[], rules: readonly string[], value: string) {
  const book = compile(parts);
  const words = cut([{ value, isPlain: false, named: [] }], book.language.script ?? {});
  const find = finder(recallOf(book), words, [value]);
  return rules.map((rule) =>
    matches(book.groups(rule), find).map(({ group, first, last }) => [group.name, first, last]),
  );
}

test.each(['en', 'de', 'fr', 'ja'])('%s finds the same when it is compiled by the build', async (tag) => {
  const language = await phrases[tag]?.();
  if (!language) throw new Error(`There is no language ${tag}`);
  const rules = Object.keys(language.rules);
  const text = ['no-review-incentive', 'no-review-gating', 'no-marketing', 'no-off-platform-contact']
    .map((rule) => readFileSync(`fixtures/phrases/${tag}/${rule}.txt`, 'utf8').replaceAll(/^[-+#] /gm, ''))
    .join('\n\n');
  const one = found([language], rules, text);
  expect(found([built(language)], rules, text)).toEqual(one);
  expect(one.flat().length).toBeGreaterThan(50);
});

describe('a compiled language', () => {
  const language: Language = {
    classes: { review: ['review*'], gift: ['gift|<money> off'], money: ['<number> dollars'] },
    rules: { rule: { group: ['<gift> ~2 <review>'] } },
  };
  const more: Language = {
    classes: { gift: ['bribe|(free|nice) coffee'], other: ['<review> page'] },
    rules: { rule: { group: ['our <other>'] } },
  };

  test.each([
    ['a gift for reviews', [['group', 1, 4]]],
    ['10 dollars off for a review', [['group', 0, 6]]],
    ['free coffee for reviews', [['group', 0, 4]]],
    ['bribe for reviews', [['group', 0, 3]]],
    ['see our reviews page', [['group', 1, 4]]],
  ])('grows by what plugins add: %s', (text, expected) => {
    expect(found([language, more], ['rule'], text)).toEqual([expected]);
    expect(found([built(language), more], ['rule'], text)).toEqual([expected]);
    expect(found([more, built(language)], ['rule'], text)).toEqual([expected]);
  });

  test('takes phrases of sellers with its classes', () => {
    const book = compile([built(language)]);
    expect(book.own(['<gift> now', '<none> now']).phrases).toEqual({ from: 1, to: 2 });
    expect(book.classId('money')).toEqual(expect.any(Number));
    expect(book.classId('none')).toBeUndefined();
  });
});
