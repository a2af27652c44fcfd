import type { Affix, Change, Grammar } from './affixes.ts';
import type { Entries } from './entries.ts';

/** One way to read a string as a word of the dictionary, with the affixes that make the one of the other. */
export interface Form {
  /** The flags of the word in the dictionary. */
  readonly flags: string;
  readonly prefix?: Affix;
  /** The outer one of two. */
  readonly suffix?: Affix;
  readonly inner?: Affix;
}

/** All ways to read a string as a form of one word. */
export type Forms = (word: string) => Iterable<Form>;

export function formsOf(grammar: Grammar, entries: Entries): Forms {
  const { has, prefixes, suffixes } = grammar;

  /** The stems that suffixes could have been put on, with those suffixes. */
  function* withoutSuffix(word: string): Generator<readonly [stem: string, change: Change]> {
    for (let length = Math.min(suffixes.longest, word.length); length >= 0; length--) {
      const changes = suffixes.byAdded.get(word.slice(word.length - length));
      if (!changes) continue;
      const rest = word.slice(0, word.length - length);
      for (const change of changes) if (rest + change.strip !== '') yield [rest + change.strip, change];
    }
  }

  /** Forms without prefix; where `prefix` is given, it must go with them. */
  function* suffixed(word: string, prefix?: Affix): Generator<Form> {
    const by = prefix ? { prefix } : {};
    for (const flags of entries(word)) if (!prefix || has(flags, prefix.flag)) yield { flags, ...by };
    for (const [stem, { affixes, isGiven }] of withoutSuffix(word)) {
      const words = entries(stem);
      if (words.length === 0 && !isGiven) continue;
      for (const suffix of affixes) {
        if (prefix && !(suffix.isCross && prefix.isCross)) continue;
        const isFree = !prefix || has(suffix.flags, prefix.flag);
        for (const flags of words) {
          const isTaken = has(flags, suffix.flag) || (prefix && has(prefix.flags, suffix.flag));
          if (isTaken && (isFree || has(flags, prefix.flag)) && suffix.fits(stem)) yield { flags, suffix, ...by };
        }
        if (!isGiven || !suffix.fits(stem)) continue;
        for (const { inner, flags } of giving(stem, suffix)) {
          if (isFree || has(inner.flags, prefix.flag) || has(flags, prefix.flag)) yield { flags, suffix, inner, ...by };
        }
      }
    }
  }

  /** The forms that an outer suffix could have been put on, because an inner one allows it. */
  function* giving(word: string, outer: Affix): Generator<{ readonly inner: Affix; readonly flags: string }> {
    for (const [stem, { affixes }] of withoutSuffix(word)) {
      const words = entries(stem);
      if (words.length === 0) continue;
      for (const inner of affixes) {
        if (!has(inner.flags, outer.flag) || !inner.fits(stem)) continue;
        for (const flags of words) if (has(flags, inner.flag)) yield { inner, flags };
      }
    }
  }

  return function* forms(word) {
    yield* suffixed(word);
    for (let length = Math.min(prefixes.longest, word.length); length >= 0; length--) {
      for (const { strip, affixes } of prefixes.byAdded.get(word.slice(0, length)) ?? []) {
        const stem = strip + word.slice(length);
        for (const prefix of affixes) if (stem !== '' && prefix.fits(stem)) yield* suffixed(stem, prefix);
      }
    }
  };
}
