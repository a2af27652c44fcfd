import { describe, expect, test } from '@jest/globals';
import { derivations } from '../../data/derivations.ts';
import { dictionaries } from '../../data/dictionaries.ts';
import { homographs, slips } from '../../data/slips.ts';
import { packagesOf, spellerOf } from '../../src/spelling/dictionaries.ts';
import { isKnown } from '../../src/spelling/parts.ts';
import { type Dictionary, type Speller, speller } from '../../src/spelling/speller.ts';
import { wordsOf } from '../../src/spelling/tokens.ts';
import { meant } from '../../src/spelling/verdicts.ts';
import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

const need = (name: string): Promise<unknown> => import(name);

/** What knows the words of a language. */
async function spellersOf(language: string): Promise<readonly Speller[]> {
  const found = await Promise.all(packagesOf(language).map((name) => spellerOf(name, need)));
  return found.filter((one) => one !== undefined);
}

/** What is meant by the words of a text that are a slip where they stand. */
function slipsIn(text: string, language: string): readonly string[] {
  const words = wordsOf(text);
  const found: string[] = [];
  while (words.next()) {
    const other = meant(words.token(), language);
    if (other !== undefined) found.push(other);
  }
  return found;
}

test.each(Object.entries(dictionaries))(
  'the dictionaries of %s know their examples',
  async (tag, { examples, not }) => {
    const spellers = await spellersOf(tag);
    const knows = (word: string) => spellers.some((speller) => speller.knows(word));
    expect(examples.filter((word) => !knows(word))).toEqual([]);
    expect(not.filter(knows)).toEqual([]);
  },
);

test.each(Object.entries(derivations))('words are derived in %s', async (language, { examples, not }) => {
  const spellers = await spellersOf(language);
  const isWord = (word: string) => spellers.some((speller) => isKnown(word, language, speller, () => false));
  expect(examples.filter((word) => !isWord(word))).toEqual([]);
  expect(not.filter(isWord)).toEqual([]);
  // What the dictionary has needs no rule.
  expect(examples.filter((word) => spellers.some((speller) => speller.knows(word)))).toEqual([]);
});

describe.each(['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv', 'tr'])('The vocabulary of %s', (language) => {
  async function bareSpellers(): Promise<readonly Speller[]> {
    const found = await Promise.all(packagesOf(language).map(need));
    return found.map((one) => speller((one as { readonly default: Dictionary }).default));
  }

  test('has no word that a dictionary knows, and none twice', async () => {
    const { default: vocabulary } = (await import(`../../data/vocabulary/${language}.ts`)) as { default: Vocabulary };
    const words = Object.values(vocabulary).flatMap((all) => all.split(' '));
    const spellers = await bareSpellers();
    const isNeedless = (word: string) => spellers.some((one) => isKnown(word, language, one, () => false));
    expect(words.filter(isNeedless)).toEqual([]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    const extended = await spellersOf(language);
    expect(words.filter((word) => !extended.every((one) => one.knows(word)))).toEqual([]);
    const models = Object.keys(vocabulary).filter((model) => model !== '');
    expect(models.filter((model) => !spellers.every((one) => one.lists(model)))).toEqual([]);
  });
});

describe('Slips', () => {
  test.each(Object.entries(slips))('what is meant is a word of %s', async (language, own) => {
    const spellers = await spellersOf(language);
    const isWord = (word: string) => word.split(' ').every((one) => spellers.some((speller) => speller.knows(one)));
    expect(Object.values(own).filter((word) => !isWord(word))).toEqual([]);
    expect(Object.keys(own).filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  test.each(Object.entries(homographs))('in %s hang on their place', (language, all) => {
    for (const { examples, not } of all) {
      for (const example of examples) expect([example, slipsIn(example, language).length]).toEqual([example, 1]);
      for (const one of not) expect([one, slipsIn(one, language)]).toEqual([one, []]);
    }
  });
});
