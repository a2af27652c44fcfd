import { edges, steps } from './signs.ts';

/** The longest match, in words: what one window of bits holds. */
export const mostWords = 30;

/** What stands for one or more words: forms, by their numbers, and what chains of steps match. */
export interface Term {
  readonly forms: Set<number>;
  readonly chains: (readonly number[])[];
  /** The most words that it may cover. */
  most: number;
}

/** The terms that a chain cannot do without. */
export function needed(chain: readonly number[]): readonly number[] {
  return [...new Set(chain.filter((step) => (step & 3) === steps.term).map((step) => step >> 2))];
}

/** The most words that a step may cover, by what each term may. */
export function mostOf(step: number, ofTerm: (id: number) => number | undefined): number {
  const value = step >> 2;
  if ((step & 3) === steps.gap) return value;
  if ((step & 3) === steps.edge) return value === edges.any ? 1 : 0;
  return ofTerm(value) ?? 1;
}
