import type { LanguageLoaders } from '../src/wording/language.ts';

/** What loads the phrases of each language. */
export const phrases: LanguageLoaders = {
  en: async () => (await import('./en/index.ts')).default,
};
