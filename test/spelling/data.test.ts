import { describe, expect, test } from '@jest/globals';
import { derivations } from '../../data/derivations.ts';
import { dictionaries } from '../../data/dictionaries.ts';
import { jargon } from '../../data/jargon.ts';
import { homographs, slips } from '../../data/slips.ts';
import { packagesOf, spellerOf } from '../../src/spelling/dictionaries.ts';
import { isKnown } from '../../src/spelling/parts.ts';
import type { Speller } from '../../src/spelling/speller.ts';
import { wordsOf } from '../../src/spelling/tokens.ts';
import { meant } from '../../src/spelling/verdicts.ts';

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

test.each(Object.keys(jargon).filter((language) => language !== '*'))(
  'jargon of %s is in no dictionary',
  async (language) => {
    const spellers = await spellersOf(language);
    const isKnownThere = (word: string) => spellers.every((speller) => speller.knows(word));
    expect([...(jargon[language] ?? [])].filter((word) => isKnownThere(word) || jargon['*']?.has(word))).toEqual([]);
  },
);
