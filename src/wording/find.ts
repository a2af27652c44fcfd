import { firstAtLeast } from '../span.ts';
import type { CompiledGroup, Conditions, PhraseRange, Place } from './compiled.ts';
import { coverage } from './coverage.ts';
import type { Matcher } from './match.ts';
import { firstFrom, type Range, shifted } from './ranges.ts';
import type { Recall, Recalled } from './recall.ts';
import { runOf } from './runs.ts';
import type { Sentence, Words } from './words.ts';

/** Finds the phrases of a book among the words of a message. */
export interface Finder {
  /** What a group's phrases match, in the order of the message. */
  all(group: CompiledGroup): readonly Range[];
  sentenceAt(word: number): Sentence | undefined;
  /** The words of a sentence, counted from its first, that parts of a group's phrases cover. */
  covered(group: CompiledGroup, sentence: Sentence): readonly number[];
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
export function finder(recall: () => Recall, words: Words, passages: readonly string[]): Finder {
  const { sentences, sentenceOf } = words;
  const groups = new Map<CompiledGroup, readonly Range[]>();
  /** What was found of the phrases, and the numbers of those, ascending. */
  const found = new Map<number, Range[]>();
  let numbers: readonly number[] = [];
  let known: Recall | undefined;
  let recalled: readonly Recalled[] = [];
  const sentenceAt = (word: number) => sentences[sentenceOf[word] ?? -1];

  /** Looks for all phrases that are compiled by now. */
  function read(): void {
    const now = recall();
    if (known === now) return;
    known = now;
    found.clear();
    recalled = now.find(words, passages);
    for (const { index, first } of sentences) {
      for (const { phrase, ranges } of recalled[index]?.found ?? []) {
        const list = found.get(phrase) ?? [];
        for (const range of ranges) list.push(shifted(range, first));
        found.set(phrase, list);
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

  function around({ index }: Sentence): Matcher {
    const { matcher } = recall();
    matcher.focus(words, passages, runOf(words, index, index + 1));
    return matcher;
  }

  return {
    all,
    sentenceAt,
    around,
    covered(group, sentence) {
      read();
      const known = recalled[sentence.index]?.covered;
      const words = known?.get(group) ?? coverage(around(sentence), group, sentence);
      known?.set(group, words);
      return words;
    },
  };
}
