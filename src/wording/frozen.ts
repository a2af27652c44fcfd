import type { GrammarTables } from './compiled.ts';
import { rarities } from './rarity.ts';
import { row, rowsOf } from './rows.ts';
import { type Phrase, steps } from './signs.ts';
import { needed, type Term } from './terms.ts';

/** Terms and phrases as tables, in which each chain waits for the rarest of its terms. */
export function frozen(terms: readonly Term[], phrases: readonly Phrase[], counts: Int32Array): GrammarTables {
  const rarity = rarities(terms, counts);
  const ofPhrases = phrases.map(({ parts }) => parts.map((id) => (id << 2) | steps.term));
  const chains = [...terms.flatMap((term) => term.chains), ...ofPhrases];
  const needs = chains.map((chain) =>
    needed(chain).toSorted((one, other) => (rarity[one] ?? 0) - (rarity[other] ?? 0)),
  );
  const firsts = [0];
  for (const term of terms) firsts.push((firsts.at(-1) ?? 0) + term.chains.length);
  return {
    terms: rowsOf(
      inverted(
        terms.map(({ forms }) => forms),
        counts.length,
      ),
    ),
    most: Int32Array.from(terms, ({ most }) => most),
    chains: Int32Array.from(firsts),
    owners: Int32Array.from(terms.flatMap((term, id) => term.chains.map(() => id))),
    steps: rowsOf(chains),
    needs: rowsOf(needs),
    waiting: rowsOf(
      inverted(
        needs.map((ids) => ids.slice(0, 1)),
        terms.length,
      ),
    ),
    apart: Int32Array.from(phrases, ({ apart }) => apart),
    never: rowsOf(phrases.map(({ never }) => never.flatMap(({ id, within }) => [id, within]))),
  };
}

/** For each number below `size` which of the lists hold it. */
function inverted(lists: readonly Iterable<number>[], size: number): readonly (readonly number[])[] {
  const all = Array.from({ length: size }, (): number[] => []);
  for (const [index, numbers] of lists.entries()) for (const number of numbers) all[number]?.push(index);
  return all;
}

export function thawedTerms({ terms, most, chains, steps: rows }: GrammarTables): Term[] {
  const all = Array.from(most, (most, id): Term => {
    const own: (readonly number[])[] = [];
    for (let chain = chains[id] ?? 0; chain < (chains[id + 1] ?? 0); chain++) own.push([...row(rows, chain)]);
    return { forms: new Set(), chains: own, most };
  });
  const forms = (terms[0] ?? 1) - 1;
  for (let form = 0; form < forms; form++) for (const id of row(terms, form)) all[id]?.forms.add(form);
  return all;
}

export function thawedPhrases({ chains, steps: rows, apart, never }: GrammarTables): Phrase[] {
  const first = chains.at(-1) ?? 0;
  return Array.from(apart, (apart, phrase) => {
    const pairs = row(never, phrase);
    return {
      parts: Array.from(row(rows, first + phrase), (step) => step >> 2),
      apart,
      never: Array.from({ length: pairs.length / 2 }, (_, index) => ({
        id: pairs[index * 2] ?? 0,
        within: pairs[index * 2 + 1] ?? 0,
      })),
    };
  });
}
