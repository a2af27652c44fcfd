import { dictionaries } from '../../data/dictionaries.ts';
import { lazy } from '../lazy.ts';
import { type Dictionary, type Speller, speller } from './speller.ts';

/** What loads a package by its name; `undefined` where there is none. */
export type Need = (name: string) => Promise<unknown>;

/** Dictionaries that sellerlint brings along. The build puts them into files of their own. */
const brought: Readonly<Record<string, () => Promise<{ readonly default: Dictionary }>>> = {
  'dictionary-en': lazy(() => import('dictionary-en')),
  'dictionary-en-gb': lazy(() => import('dictionary-en-gb')),
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
  const known = spellers.get(dictionary) ?? speller(dictionary);
  spellers.set(dictionary, known);
  return known;
}
