import { firstAtLeast, lastAtMost } from '../span.ts';
import type { CompiledGroup, Conditions, PhraseRange, Place } from './compiled.ts';
import type { Matcher } from './match.ts';
import { firstFrom, type Range, rangesIn } from './ranges.ts';
import { runs } from './runs.ts';
import type { Sentence, Words } from './words.ts';

/** Finds the phrases of a book among the words of a message. */
export interface Finder {
  /** What a group's phrases match, in the order of the message. */
  all(group: CompiledGroup): readonly Range[];
  sentenceAt(word: number): Sentence | undefined;
  /** The matcher, with its eyes on the words around a sentence. */
  around(sentence: Sentence): Matcher;
}

const reachOf: Readonly<Record<Exclude<Place, 'message'>, readonly [number, number]>> = {
  sentence: [0, 0],
  before: [-1, -1],
  after: [1, 1],
  near: [-1, 1],
};

const none: readonly Range[] = [];

/** Finds all phrases at once, when a group is first asked for. `passages` are the texts that the words stand in. */
export function finder(matcherNow: () => Matcher, words: Words, passages: readonly string[]): Finder {
  const { sentences, sentenceOf } = words;
  const parts = runs(words);
  const starts = parts.map(({ first }) => first);
  const groups = new Map<CompiledGroup, readonly Range[]>();
  /** What was found of the phrases, and the numbers of those, ascending. */
  const found = new Map<number, Range[]>();
  let numbers: readonly number[] = [];
  let known: Matcher | undefined;
  const sentenceAt = (word: number) => sentences[sentenceOf[word] ?? -1];

  /** Looks for all phrases that are compiled by now. */
  function read(): void {
    const matcher = matcherNow();
    if (known === matcher) return;
    known = matcher;
    found.clear();
    for (const run of parts) {
      matcher.focus(words, passages, run);
      const rangesOf = rangesIn(matcher, words);
      for (const number of matcher.candidates()) {
        const ranges = rangesOf(number);
        if (ranges.length === 0) continue;
        const list = found.get(number) ?? [];
        for (const range of ranges) list.push(range);
        found.set(number, list);
      }
    }
    numbers = Array.from(found.keys()).sort((one, other) => one - other);
  }

  /** Calls `take` with what was found of each phrase of some, until it returns true. */
  function each({ from, to }: PhraseRange, take: (ranges: readonly Range[]) => boolean): boolean {
    for (let at = firstAtLeast(numbers, from); at < numbers.length; at++) {
      const number = numbers[at] ?? to;
      if (number >= to) return false;
      if (take(found.get(number) ?? [])) return true;
    }
    return false;
  }

  function holds(conditions: Conditions, sentence: Sentence): boolean {
    return conditions.every(({ place, some }) => each(some, (ranges) => isIn(ranges, place, sentence)));
  }

  function isIn(ranges: readonly Range[], place: Place, { index, passage }: Sentence): boolean {
    if (place === 'message') return ranges.length > 0;
    const [from, to] = reachOf[place];
    const first = sentences[Math.max(0, index + from)]?.first ?? Number.POSITIVE_INFINITY;
    const last = index + to < 0 ? 0 : (sentences[Math.min(index + to, sentences.length - 1)]?.last ?? 0);
    for (let at = firstFrom(ranges, first); at < ranges.length; at++) {
      const word = ranges[at]?.first ?? 0;
      if (word >= last) return false;
      if (sentenceAt(word)?.passage === passage) return true;
    }
    return false;
  }

  function all(group: CompiledGroup): readonly Range[] {
    read();
    const { from, to } = group.phrases;
    if ((numbers[firstAtLeast(numbers, from)] ?? to) >= to) return none;
    const before = groups.get(group);
    if (before) return before;
    const list: Range[] = [];
    each(group.phrases, (ranges) => {
      for (const range of ranges) {
        const sentence = sentenceAt(range.first);
        if (!sentence || !holds(group.with, sentence)) continue;
        if (!group.without.some((one) => holds([one], sentence))) list.push(range);
      }
      return false;
    });
    list.sort((one, other) => one.first - other.first || one.last - other.last);
    groups.set(group, list);
    return list;
  }

  return {
    all,
    sentenceAt,
    around({ first }) {
      const run = parts[lastAtMost(starts, first)];
      const matcher = matcherNow();
      if (run) matcher.focus(words, passages, run);
      return matcher;
    },
  };
}
