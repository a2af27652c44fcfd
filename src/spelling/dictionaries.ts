import { dictionaries } from '../../data/dictionaries.ts';
import { lazy } from '../lazy.ts';
import { type Dictionary, type Speller, speller } from './speller.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What loads a package by its name; `undefined` where there is none. */
export type Need = (name: string) => Promise<unknown>;

/** Dictionaries that sellerlint brings along. The build puts them into files of their own. */
const brought: Readonly<Record<string, () => Promise<{ readonly default: Dictionary }>>> = {
  'dictionary-en': lazy(() => import('dictionary-en')),
  'dictionary-en-gb': lazy(() => import('dictionary-en-gb')),
};

/** Words that dictionaries lack, by the language in the name of their package. The build puts these into files of their own, too. */
const vocabularies: Readonly<Record<string, () => Promise<{ readonly default: Vocabulary }>>> = {
  de: lazy(() => import('../../data/vocabulary/de.ts')),
  en: lazy(() => import('../../data/vocabulary/en.ts')),
  es: lazy(() => import('../../data/vocabulary/es.ts')),
  fr: lazy(() => import('../../data/vocabulary/fr.ts')),
  it: lazy(() => import('../../data/vocabulary/it.ts')),
  nl: lazy(() => import('../../data/vocabulary/nl.ts')),
  pl: lazy(() => import('../../data/vocabulary/pl.ts')),
  pt: lazy(() => import('../../data/vocabulary/pt.ts')),
  sv: lazy(() => import('../../data/vocabulary/sv.ts')),
  tr: lazy(() => import('../../data/vocabulary/tr.ts')),
};

const spellers = new WeakMap<Dictionary, Speller>();

/** The packages of a language; none where no dictionary is known. */
export function packagesOf(language: string): readonly string[] {
  const tag = language.toLowerCase();
  return (dictionaries[tag] ?? dictionaries[tag.split('-')[0] ?? ''])?.packages ?? [];
}

/** What a package knows of words, read once; `undefined` where it is not installed. */
export async function spellerOf(name: string, need: Need): Promise<Speller | undefined> {
  const dictionary = brought[name]
    ? (await brought[name]()).default
    : ((await need(name)) as { default?: Dictionary } | undefined)?.default;
  if (!dictionary) return undefined;
  const known = spellers.get(dictionary) ?? speller(dictionary, await vocabularyOf(name));
  spellers.set(dictionary, known);
  return known;
}

async function vocabularyOf(name: string): Promise<Vocabulary> {
  return (await vocabularies[name.split('-')[1] ?? '']?.())?.default ?? {};
}
