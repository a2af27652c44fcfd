import type { Hit } from './wording.ts';

/** The first hit of each sentence: what counts where one sentence says one thing in several ways. */
export function firstBySentence(hits: readonly Hit[]): readonly Hit[] {
  const told = new Set<Hit['sentence']>();
  return hits.filter(({ sentence }) => !told.has(sentence) && told.add(sentence));
}
