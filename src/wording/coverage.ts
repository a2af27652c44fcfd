import type { CompiledGroup, GrammarTables } from './compiled.ts';
import type { Matcher } from './match.ts';
import { row } from './rows.ts';
import type { Sentence } from './words.ts';

/** The words of a sentence, counted from its first, that parts of a group's phrases cover. Phrases with conditions do not count. */
export function coverage(matcher: Matcher, group: CompiledGroup, { first, last }: Sentence): readonly number[] {
  const all = new Set<number>();
  for (const id of partsOf(matcher.terms.tables, group)) {
    for (let at = matcher.next(id, first); at >= 0 && at < last; at = matcher.next(id, at + 1)) {
      const end = at + 31 - Math.clz32(matcher.lengths(id, at));
      for (let word = at; word < end; word++) all.add(word - first);
    }
  }
  return [...all];
}

const parts = new WeakMap<CompiledGroup, ReadonlySet<number>>();

/** The parts of the phrases of a group that have no conditions. */
function partsOf({ chains, steps, never }: GrammarTables, group: CompiledGroup): ReadonlySet<number> {
  const known = parts.get(group);
  if (known) return known;
  const firstPhrase = chains.at(-1) ?? 0;
  const all = new Set<number>();
  for (let phrase = group.phrases.from; phrase < group.phrases.to; phrase++) {
    if (never[phrase] !== never[phrase + 1]) continue;
    for (const step of row(steps, firstPhrase + phrase)) all.add(step >> 2);
  }
  parts.set(group, all);
  return all;
}
