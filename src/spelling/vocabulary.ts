import type { Entries } from './entries.ts';

/** Words that a dictionary lacks, by a word of it whose forms they have; by `''` where they have one alone. */
export type Vocabulary = Readonly<Record<string, string>>;

/** What a dictionary says of its words, and of those that it lacks. */
export function extended(entries: Entries, vocabulary: Vocabulary): Entries {
  const models = new Map<string, string>();
  for (const [model, words] of Object.entries(vocabulary)) for (const word of words.split(' ')) models.set(word, model);
  return (word) => {
    const model = models.get(word);
    if (model === undefined) return entries(word);
    return [...entries(word), ...(model === '' ? [''] : entries(model))];
  };
}
