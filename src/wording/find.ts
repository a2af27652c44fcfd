import { firstAtLeast } from '../span.ts';
import type { CompiledGroup, Conditions, PhraseRange, Where } from './compiled.ts';
import { coverage } from './coverage.ts';
import type { Matcher } from './match.ts';
import type { Range } from './ranges.ts';
import { columns, type Recall, type Recalled, rangeAt } from './recall.ts';
import { runOf } from './runs.ts';
import type { Sentence, Words } from './words.ts';

/** Finds the phrases of a book among the words of a message. */
export interface Finder {
  /** Whether one of some phrases was found, its conditions aside. */
  isFound(phrases: PhraseRange): boolean;
  /** What a group's phrases match, in the order of the message. */
  all(group: CompiledGroup): readonly Range[];
  sentenceAt(word: number): Sentence | undefined;
  /** What a match in a sentence has its force from, in the order of the message: the sentence, and the nearest that meets each condition. */
  carriers(group: CompiledGroup, sentence: Sentence): readonly Sentence[];
  /** The words of a sentence, counted from its first, that parts of a group's phrases cover. */
  covered(group: CompiledGroup, sentence: Sentence): readonly number[];
  /** The matcher, with its eyes on the words around a sentence. */
  around(sentence: Sentence): Matcher;
}

const reachOf: Readonly<Record<Where, readonly [number, number]>> = {
  sentence: [0, 0],
  before: [-1, -1],
  after: [1, 1],
  near: [-1, 1],
  message: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
};

const none: readonly Range[] = [];

/** Where a phrase was found: the numbers of sentences, ascending, and where in what was found in each its ranges begin. */
interface Places {
  readonly sentences: number[];
  readonly rows: number[];
}

/** Finds all phrases at once, when a group is first asked for. `passages` are the texts that the words stand in. */
export function finder(recall: () => Recall, words: Words, passages: readonly string[]): Finder {
  const { sentences, sentenceOf } = words;
  const groups = new Map<CompiledGroup, readonly Range[]>();
  /** Where phrases were found, and the numbers of those, ascending. */
  const found = new Map<number, Places>();
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
    for (const [index, { found: all }] of recalled.entries()) {
      for (let at = 0; at < all.length; at += columns) {
        const phrase = all[at] ?? 0;
        if (at > 0 && all[at - columns] === phrase) continue;
        const places = found.get(phrase) ?? { sentences: [], rows: [] };
        places.sentences.push(index);
        places.rows.push(at);
        found.set(phrase, places);
      }
    }
    numbers = Array.from(found.keys()).sort((one, other) => one - other);
  }

  function isFound({ from, to }: PhraseRange): boolean {
    return (numbers[firstAtLeast(numbers, from)] ?? to) < to;
  }

  /** Calls `take` with what was found of each phrase of some, until it returns true. */
  function each({ from, to }: PhraseRange, take: (places: Places) => boolean): boolean {
    for (let at = firstAtLeast(numbers, from); at < numbers.length; at++) {
      const number = numbers[at] ?? to;
      if (number >= to) return false;
      const places = found.get(number);
      if (places && take(places)) return true;
    }
    return false;
  }

  function holds(conditions: Conditions, sentence: Sentence): boolean {
    return conditions.every(({ where, some }) =>
      each(some, (places) => nearest(places, where, sentence) !== undefined),
    );
  }

  /** Of some places where another sentence asks for one, the nearest to it. */
  function nearest(places: Places, where: Where, { index, passage }: Sentence): Sentence | undefined {
    const [from, to] = reachOf[where];
    const at = firstAtLeast(places.sentences, index);
    let best: Sentence | undefined;
    for (const number of places.sentences.slice(Math.max(0, at - 1), at + 2)) {
      const other = sentences[number];
      if (!other || number < index + from || number > index + to) continue;
      if (where !== 'message' && other.passage !== passage) continue;
      if (!best || Math.abs(number - index) < Math.abs(best.index - index)) best = other;
    }
    return best;
  }

  function carriers(group: CompiledGroup, sentence: Sentence): readonly Sentence[] {
    const all = new Set([sentence]);
    for (const { where, some } of group.with) {
      let best: Sentence | undefined;
      each(some, (places) => {
        const other = nearest(places, where, sentence);
        const isNearer =
          other && !(best && Math.abs(best.index - sentence.index) <= Math.abs(other.index - sentence.index));
        if (isNearer) best = other;
        return best === sentence;
      });
      if (best) all.add(best);
    }
    return Array.from(all).sort((one, other) => one.index - other.index);
  }

  function all(group: CompiledGroup): readonly Range[] {
    read();
    if (!isFound(group.phrases)) return none;
    const before = groups.get(group);
    if (before) return before;
    const list: Range[] = [];
    each(group.phrases, (places) => {
      for (const [at, index] of places.sentences.entries()) {
        const sentence = sentences[index];
        if (!sentence || !holds(group.with, sentence)) continue;
        if (group.without.some((one) => holds([one], sentence))) continue;
        const rows = recalled[index]?.found ?? [];
        const row = places.rows[at] ?? 0;
        for (let next = row; next < rows.length && rows[next] === rows[row]; next += columns) {
          list.push(rangeAt(rows, next, sentence.first));
        }
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
    isFound(phrases) {
      read();
      return isFound(phrases);
    },
    all,
    sentenceAt,
    carriers,
    around,
    covered(group, sentence) {
      read();
      const one = recalled[sentence.index];
      const words = one?.covered?.get(group) ?? coverage(around(sentence), group, sentence);
      if (one) {
        one.covered ??= new Map();
        one.covered.set(group, words);
      }
      return words;
    },
  };
}
