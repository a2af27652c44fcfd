import type { Book } from './book.ts';
import type { CompiledGroup } from './compiled.ts';
import { type Matcher, matcher as matcherOf } from './match.ts';
import { type Range, rangesIn } from './ranges.ts';
import { firstReading, runs } from './runs.ts';
import type { Heard } from './signal.ts';
import type { Sentence, Words } from './words.ts';

/** What is known of a sentence, whatever message it stands in. */
export interface Recalled {
  /**
   * Where phrases stand, the phrases ascending: `columns` numbers for each range. Its phrase, and where it begins and ends, is
   * shown to end and ends at the longest, counted from the first word of the sentence.
   */
  readonly found: number[];
  /** For the groups that were asked for, the words that parts of their phrases cover. */
  covered?: Map<CompiledGroup, readonly number[]>;
  /** What it sounds like, where that was asked for. */
  heard?: Heard;
}

export const columns = 5;

/** A matcher that remembers what phrases match in a sentence: templates repeat theirs in each message. */
export interface Recall {
  readonly matcher: Matcher;
  /** What phrases match in each sentence; `passages` are the texts that the words stand in. */
  find(words: Words, passages: readonly string[]): readonly Recalled[];
}

/** How many sentences are remembered, and how many characters they have at most. */
const mostRemembered = 4000;
const longestRemembered = 400;

/** Returns what finds the phrases of a book: another one when more of the book is compiled. */
export function recallOf(book: Book): () => Recall {
  let known: Recall | undefined;
  return () => {
    const { compiled, language } = book;
    if (known?.matcher.terms !== compiled) known = recall(matcherOf(compiled, language.script?.segments !== undefined));
    return known;
  };
}

function recall(matcher: Matcher): Recall {
  const remembered = new Map<string, Recalled>();

  /** Enters what phrases match in some sentences, which are ascending. */
  function match(
    words: Words,
    passages: readonly string[],
    indexes: readonly number[],
    all: readonly Recalled[],
  ): void {
    for (const run of runs(words, indexes)) {
      matcher.focus(words, passages, run);
      const rangesOf = rangesIn(matcher, words);
      for (const phrase of matcher.candidates()) {
        for (const range of rangesOf(phrase)) {
          const sentence = words.sentences[words.sentenceOf[range.first] ?? -1];
          if (sentence) enter(all[sentence.index]?.found ?? [], phrase, range, sentence.first);
        }
      }
    }
  }

  function remember(fresh: ReadonlyMap<string, Recalled>): void {
    if (remembered.size >= mostRemembered) remembered.clear();
    for (const [key, one] of fresh) {
      if (key.length <= longestRemembered && remembered.size < mostRemembered) remembered.set(key, one);
    }
  }

  return {
    matcher,
    find(words, passages) {
      const fresh = new Map<string, Recalled>();
      const unknown: number[] = [];
      const all = words.sentences.map((sentence) => {
        const key = keyOf(sentence, words, passages[sentence.passage] ?? '');
        const known = remembered.get(key) ?? fresh.get(key);
        if (known) return known;
        const one = { found: [] };
        fresh.set(key, one);
        unknown.push(sentence.index);
        return one;
      });
      match(words, passages, unknown, all);
      remember(fresh);
      return all;
    },
  };
}

function enter(all: number[], phrase: number, { first, last, shown, longest }: Range, from: number): void {
  all.push(phrase, first - from, last - from, shown - from, longest - from);
}

/** Where what was found of a phrase begins. */
export function firstRow(found: readonly number[], phrase: number): number {
  let [low, high] = [0, found.length / columns];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle * columns] ?? 0) < phrase) low = middle + 1;
    else high = middle;
  }
  return low * columns;
}

/** A range that was found, `at` a place of `found`, in the sentence whose first word is `from`. */
export function rangeAt(found: readonly number[], at: number, from: number): Range {
  const [first = 0, last = 0, shown = 0, longest = 0] = [found[at + 1], found[at + 2], found[at + 3], found[at + 4]];
  return { first: first + from, last: last + from, shown: shown + from, longest: longest + from };
}

/** All that tells what matches in a sentence: what is written, and what placeholders and addresses are read as. */
function keyOf({ first, last, isQuestion }: Sentence, words: Words, text: string): string {
  const { values, starts, ends, readings } = words;
  const [start, end] = [starts[first] ?? 0, ends[last - 1] ?? 0];
  let key = `${end - start}${isQuestion ? '?' : '.'}${text.slice(start, end)}`;
  for (let at = first; at < last; at++) {
    const value = values[at] ?? '';
    if (isNamed(value)) key += `${(starts[at] ?? 0) - start}-${(ends[at] ?? 0) - start}${value}`;
  }
  for (let index = firstReading(readings, first); ; index++) {
    const { at, length, value } = readings[index] ?? { at: last, length: 0, value: '' };
    if (at >= last) return key;
    if (isNamed(value)) key += `${at - first}+${length}${value}`;
  }
}

/** Whether a word is none that is written. */
function isNamed(value: string): boolean {
  return value.charCodeAt(0) === 0x7b;
}
