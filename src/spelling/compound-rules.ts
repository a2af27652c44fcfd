import type { CompoundItem, Grammar } from './affixes.ts';
import type { Entries } from './entries.ts';
import type { Forms } from './forms.ts';

/** A word that a rule may use: where it ends, and the flags of each line that the dictionary has for it. */
interface Part {
  readonly end: number;
  readonly lines: readonly string[];
}

/** Which words are a row of words as a rule of the dictionary describes it: "vijf+honderd". */
export function ruledCompounds(
  { compoundRules, has, shortest }: Grammar,
  entries: Entries,
  forms: Forms,
): (word: string) => boolean {
  const used = [...new Set(compoundRules.flatMap((rule) => rule.map(({ flag }) => flag)))];
  if (used.length === 0) return () => false;

  function partsAt(word: string, at: number): readonly Part[] {
    const parts: Part[] = [];
    for (let end = at + shortest; end <= word.length; end++) {
      const part = word.slice(at, end);
      // Only the last word of a compound takes endings.
      const lines = end < word.length ? entries(part) : Array.from(forms(part), ({ flags }) => flags);
      if (lines.some((flags) => used.some((flag) => has(flags, flag)))) parts.push({ end, lines });
    }
    return parts;
  }

  return (word) => {
    const parts = new Map<number, readonly Part[]>();
    const open = compoundRules.map((rule) => ({ rule, next: 0, at: 0 }));
    const seen = new Set<string>();
    for (let state = open.pop(); state; state = open.pop()) {
      const { rule, next, at } = state;
      const here = parts.get(at) ?? partsAt(word, at);
      parts.set(at, here);
      for (const item of usable(rule, next)) {
        const { flag, isRepeated } = rule[item] ?? { flag: '', isRepeated: false };
        for (const { end, lines } of here) {
          if (!lines.some((flags) => has(flags, flag))) continue;
          if (end === word.length && at > 0 && rule.slice(item + 1).every(({ isOptional }) => isOptional)) return true;
          const key = `${compoundRules.indexOf(rule)} ${item} ${end}`;
          if (seen.has(key)) continue;
          seen.add(key);
          open.push({ rule, next: isRepeated ? item : item + 1, at: end });
        }
      }
    }
    return false;
  };
}

/** The items that may come next: those that can be left out, and the first that can't. */
function usable(rule: readonly CompoundItem[], from: number): readonly number[] {
  const needed = rule.findIndex(({ isOptional }, index) => index >= from && !isOptional);
  const length = (needed < 0 ? rule.length : needed + 1) - from;
  return Array.from({ length: Math.max(0, length) }, (_, index) => from + index);
}
