import { chain, type GrammarData } from './grammar.ts';
import { steps } from './signs.ts';

/**
 * A grammar in which each chain waits for the term that is likely to be the rarest of those that it needs: phrases use
 * common words often, rare ones seldom.
 */
export function byRarity({ lasts, most, words, code }: GrammarData): GrammarData {
  const uses: number[] = [];
  for (const some of words) for (const entry of some) uses[entry] = (uses[entry] ?? 0) + 1;
  const known: number[] = [];

  /** How often a term is likely to stand in a message, in no unit. */
  function weight(id: number): number {
    known[id] ??=
      (words[id] ?? []).reduce((sum, entry) => sum + (uses[entry] ?? 0), 0) +
      chainsOf(lasts[id] ?? -1).reduce((sum, at) => sum + weight(rarest(at)), 0);
    return known[id] ?? 0;
  }

  function chainsOf(last: number): number[] {
    const all: number[] = [];
    for (let at = last; at >= 0; at = code[at + chain.before] ?? -1) all.push(at);
    return all;
  }

  /** The rarest term that a chain needs. */
  function rarest(at: number): number {
    const from = at + chain.steps;
    const needed = code.slice(from, from + (code[at + chain.size] ?? 0)).filter((step) => (step & 3) === steps.term);
    const ids = needed.map((step) => step >> 2);
    return ids.reduce((best, id) => (weight(id) < weight(best) ? id : best), ids[0] ?? 0);
  }

  const waiting = lasts.map(() => -1);
  const ordered = code.slice();
  for (let at = 0; at < code.length; at += chain.steps + (code[at + chain.size] ?? 0)) {
    const id = rarest(at);
    ordered[at + chain.waitingBefore] = waiting[id] ?? -1;
    waiting[id] = at;
  }
  return { lasts, most, waiting, words, code: ordered };
}
