import { functionWords } from '../../data/function-words.ts';
import { lazy } from '../lazy.ts';

const sets = new Map(Object.entries(functionWords).map(([tag, words]) => [tag, lazy(() => new Set(words.split(' ')))]));

/** Whether a word, in lower case and without accents, is one of the commonest of a language. */
export function isFunctionWord(word: string, language: string): boolean {
  return sets.get(language)?.().has(word) ?? false;
}
