import type { LanguageLoaders } from '../src/wording/language.ts';

/** What loads the phrases of each language. */
export const phrases: LanguageLoaders = {
  de: async () => (await import('./de/index.ts')).default,
  en: async () => (await import('./en/index.ts')).default,
  nl: async () => (await import('./nl/index.ts')).default,
  sv: async () => (await import('./sv/index.ts')).default,
  fr: async () => (await import('./fr/index.ts')).default,
  es: async () => (await import('./es/index.ts')).default,
  pt: async () => (await import('./pt/index.ts')).default,
  it: async () => (await import('./it/index.ts')).default,
  pl: async () => (await import('./pl/index.ts')).default,
  tr: async () => (await import('./tr/index.ts')).default,
  ja: async () => (await import('./ja/index.ts')).default,
};
