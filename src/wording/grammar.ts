import { edges, PhraseError, steps } from './signs.ts';

/** Terms and chains as plain data, flat: the build writes it. */
export interface GrammarData {
  /** For each term its last chain, -1 where it has none, and the most words it may cover. */
  readonly lasts: readonly number[];
  readonly most: readonly number[];
  /** For each chain the one before it of the same term, its term, and where its steps end among those of all. */
  readonly befores: readonly number[];
  readonly owners: readonly number[];
  readonly stepEnds: readonly number[];
  readonly steps: readonly number[];
  /** For each term the last chain that waits for it, -1 where there is none; for each chain the one before it that does. */
  readonly waiting: readonly number[];
  readonly waitingBefore: readonly number[];
}

/**
 * What stands for one or more words, the terms: words of the lexicon with their number, and what one of their chains
 * matches. A phrase is a chain as well, of its parts, in any order; its owner is a number below 0.
 */
export interface Grammar extends GrammarData {
  addTerm(): number;
  addChain(owner: number, chain: readonly number[]): void;
  /** The terms that every match of a chain has, each followed by how many words there may be before it; single words first. */
  anchors(chain: number): readonly number[];
  data(): GrammarData;
}

/** The longest match, in words: what one window of bits holds. */
export const mostWords = 30;

const empty: GrammarData = {
  lasts: [],
  most: [],
  befores: [],
  owners: [],
  stepEnds: [],
  steps: [],
  waiting: [],
  waitingBefore: [],
};

/** A grammar that begins with what `base` holds, which stays as it is. */
export function grammar(base: GrammarData = empty): Grammar {
  const lasts = base.lasts.slice();
  const most = base.most.slice();
  const befores = base.befores.slice();
  const owners = base.owners.slice();
  const stepEnds = base.stepEnds.slice();
  const all = base.steps.slice();
  const waiting = base.waiting.slice();
  const waitingBefore = base.waitingBefore.slice();
  const anchorsOf = new Map<number, readonly number[]>();
  /** How many chains wait for each term, of those that were added here. */
  const crowds: number[] = [];

  /** The most words that a step may cover. */
  function lengthOf(step: number): number {
    const [kind, value] = [step & 3, step >> 2];
    if (kind === steps.gap) return value;
    if (kind === steps.edge) return value === edges.any ? 1 : 0;
    return most[value] ?? 1;
  }

  /** A chain waits for the anchor for which the fewest others do: it is likely to be rare. */
  function wait(index: number, chain: readonly number[]): void {
    let rarest = -1;
    for (const step of chain) {
      const id = step >> 2;
      if ((step & 3) === steps.term && (rarest < 0 || (crowds[id] ?? 0) < (crowds[rarest] ?? 0))) rarest = id;
    }
    crowds[rarest] = (crowds[rarest] ?? 0) + 1;
    waitingBefore.push(waiting[rarest] ?? -1);
    waiting[rarest] = index;
  }

  return {
    lasts,
    most,
    befores,
    owners,
    stepEnds,
    steps: all,
    waiting,
    waitingBefore,
    addTerm() {
      most.push(1);
      waiting.push(-1);
      return lasts.push(-1) - 1;
    },
    addChain(owner, chain) {
      if (!chain.some((step) => (step & 3) === steps.term)) throw new PhraseError('Nothing that must be there');
      const index = owners.push(owner) - 1;
      for (const step of chain) all.push(step);
      stepEnds.push(all.length);
      befores.push(lasts[owner] ?? -1);
      wait(index, chain);
      if (owner < 0) return;
      lasts[owner] = index;
      const length = chain.reduce((sum, step) => sum + lengthOf(step), 0);
      if (length > (most[owner] ?? 1)) most[owner] = Math.min(length, mostWords);
    },
    anchors(chain) {
      const known = anchorsOf.get(chain);
      if (known) return known;
      const simple: number[] = [];
      const complex: number[] = [];
      let length = 0;
      for (const step of all.slice(stepEnds[chain - 1] ?? 0, stepEnds[chain])) {
        const id = step >> 2;
        if ((step & 3) === steps.term) (lasts[id] === -1 ? simple : complex).push(id, Math.min(length, mostWords));
        length += lengthOf(step);
      }
      const found = [...simple, ...complex];
      anchorsOf.set(chain, found);
      return found;
    },
    data: () => ({ lasts, most, befores, owners, stepEnds, steps: all, waiting, waitingBefore }),
  };
}
