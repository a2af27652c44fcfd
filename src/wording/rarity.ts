import { needed, type Term } from './terms.ts';

/**
 * How often each term is likely to stand in messages, in no unit: as often as its forms stand in sentences of a sample;
 * those that stand in none are the rarer, the fewer terms they belong to.
 */
export function rarities(terms: readonly Term[], counts: Int32Array): readonly number[] {
  const uses = new Map<number, number>();
  for (const { forms } of terms) for (const form of forms) uses.set(form, (uses.get(form) ?? 0) + 1);
  const known: number[] = [];

  function rarity(id: number): number {
    const before = known[id];
    if (before !== undefined) return before;
    // What a plugin adds to a class may lead back to it.
    known[id] = 0;
    let sum = 0;
    for (const form of terms[id]?.forms ?? []) sum += (counts[form] ?? 0) * perSentence + (uses.get(form) ?? 0);
    for (const chain of terms[id]?.chains ?? []) sum += Math.min(...needed(chain).map(rarity));
    known[id] = sum;
    return sum;
  }

  return terms.map((_, id) => rarity(id));
}

const perSentence = 10;
