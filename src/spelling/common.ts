import { lazy } from '../lazy.ts';

/** Tells of words, in lower case, whether people use them often. */
export type IsCommon = (word: string) => boolean;

/** What the forms of a word share, roughly: their first letters. */
const stemLength = 7;

const load: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
  de: () => import('../../data/common/de.ts'),
  en: () => import('../../data/common/en.ts'),
  es: () => import('../../data/common/es.ts'),
  fr: () => import('../../data/common/fr.ts'),
  it: () => import('../../data/common/it.ts'),
  nl: () => import('../../data/common/nl.ts'),
  pl: () => import('../../data/common/pl.ts'),
  pt: () => import('../../data/common/pt.ts'),
  sv: () => import('../../data/common/sv.ts'),
  tr: () => import('../../data/common/tr.ts'),
};

const known = new Map(
  Object.entries(load).map(([language, words]): [string, () => Promise<IsCommon>] => [
    language,
    lazy(async () => {
      const stems = new Set((await words()).default.split(' '));
      return (word: string) => stems.has(word.slice(0, stemLength));
    }),
  ]),
);

/** What tells common words of a language. */
export async function commonWords(language: string): Promise<IsCommon> {
  return (await known.get(language)?.()) ?? (() => true);
}
