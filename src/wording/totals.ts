import type { Block } from './blocks.ts';

/** All that a text says in a language. */
export type Total = Pick<Block, 'language' | 'words' | 'sentences' | 'facts'>;

/** The languages of a text, the one of most words first. */
export function totalsOf(text: readonly Block[]): readonly Total[] {
  const totals = new Map<string, { language: string; words: number; sentences: number; facts: Set<string> }>();
  for (const { language, words, sentences, facts } of text) {
    const total = totals.get(language) ?? { language, words: 0, sentences: 0, facts: new Set() };
    total.words += words;
    total.sentences += sentences;
    for (const fact of facts) total.facts.add(fact);
    totals.set(language, total);
  }
  return Array.from(totals.values()).sort((one, other) => other.words - one.words);
}

/** Whether a text says about as much in one language as in another: in as many sentences, or with a fact in common. */
export function isTranslation(one: Total, other: Total): boolean {
  if (Math.max(one.words, other.words) > 2 * Math.min(one.words, other.words)) return false;
  const isAsLong = Math.abs(one.sentences - other.sentences) <= one.sentences / 4;
  return isAsLong || [...one.facts].some((fact) => other.facts.has(fact));
}
