import { edges, PhraseError, steps } from './signs.ts';

/** Terms and chains as plain data, flat: the build writes it. */
export interface GrammarData {
  /** For each term its last chain, -1 where it has none, and the most words it may cover. */
  readonly lasts: readonly number[];
  readonly most: readonly number[];
  /** For each term the last chain that waits for it, -1 where there is none. */
  readonly waiting: readonly number[];
  /** For each term its words: what the lexicon knows by these numbers. */
  readonly words: readonly (readonly number[])[];
  /** All chains, one behind the other: what `chain` names, and then its steps. */
  readonly code: readonly number[];
}

/** A chain is known by where it begins in the code. What stands there: */
export const chain = {
  /** Its term; for a phrase, which is a chain of its parts in any order, a number below 0. */
  owner: 0,
  /** The chain before it of the same term. */
  before: 1,
  /** The chain before it that waits for the same term. */
  waitingBefore: 2,
  /** How many steps it has. */
  size: 3,
  steps: 4,
} as const;

/** What stands for one or more words, the terms: words of the lexicon with their number, and what their chains match. */
export interface Grammar extends GrammarData {
  addTerm(): number;
  addWord(id: number, entry: number): void;
  addChain(owner: number, chain: readonly number[]): void;
}

/** The longest match, in words: what one window of bits holds. */
export const mostWords = 30;

const empty: GrammarData = { lasts: [], most: [], waiting: [], words: [], code: [] };

/** A grammar that begins with what `base` holds, which stays as it is. */
export function grammar(base: GrammarData = empty): Grammar {
  const lasts = base.lasts.slice();
  const most = base.most.slice();
  const waiting = base.waiting.slice();
  const words = base.words.slice();
  const code = base.code.slice();
  /** How many chains wait for each term, of those that were added here. */
  const crowds: number[] = [];

  /** The term for which the fewest others wait is likely to be rare. */
  function rarestOf(wanted: readonly number[]): number {
    let rarest = -1;
    for (const step of wanted) {
      const id = step >> 2;
      if ((step & 3) === steps.term && (rarest < 0 || (crowds[id] ?? 0) < (crowds[rarest] ?? 0))) rarest = id;
    }
    if (rarest < 0) throw new PhraseError('Nothing that must be there');
    crowds[rarest] = (crowds[rarest] ?? 0) + 1;
    return rarest;
  }

  return {
    lasts,
    most,
    waiting,
    words,
    code,
    addTerm() {
      most.push(1);
      waiting.push(-1);
      words.push([]);
      return lasts.push(-1) - 1;
    },
    addWord(id, entry) {
      words[id] = [...(words[id] ?? []), entry];
    },
    addChain(owner, wanted) {
      const rarest = rarestOf(wanted);
      const index = code.length;
      code.push(owner, lasts[owner] ?? -1, waiting[rarest] ?? -1, wanted.length);
      for (const step of wanted) code.push(step);
      waiting[rarest] = index;
      if (owner < 0) return;
      lasts[owner] = index;
      const length = wanted.reduce((sum, step) => sum + mostOf(step, most), 0);
      if (length > (most[owner] ?? 1)) most[owner] = Math.min(length, mostWords);
    },
  };
}

/** The most words that a step may cover, by what its term may. */
export function mostOf(step: number, most: ArrayLike<number>): number {
  const [kind, value] = [step & 3, step >> 2];
  if (kind === steps.gap) return value;
  if (kind === steps.edge) return value === edges.any ? 1 : 0;
  return most[value] ?? 1;
}
