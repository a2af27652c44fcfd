import type { Book } from './book.ts';
import type { CompiledGroup } from './compiled.ts';
import { type Matcher, matcher as matcherOf } from './match.ts';
import { type Range, rangesIn } from './ranges.ts';
import { firstReading, runs } from './runs.ts';
import type { Sentence, Words } from './words.ts';

/** What is known of a sentence, whatever message it stands in. */
export interface Recalled {
  /**
   * Where phrases stand: `columns` numbers for each range, those of a phrase together. A phrase, and where its range begins and
   * ends, is shown to end and ends at the longest (-1 where it does not say so), counted from the first word of the sentence.
   */
  readonly found: number[];
  /** For the groups that were asked for, the words that parts of their phrases cover. */
  covered?: Map<CompiledGroup, readonly number[]>;
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

  /** What phrases match in some sentences, which are ascending, by the numbers of the sentences. */
  function match(words: Words, passages: readonly string[], indexes: readonly number[]): Map<number, Recalled> {
    const all = new Map(indexes.map((index): [number, Recalled] => [index, { found: [] }]));
    for (const run of runs(words, indexes)) {
      matcher.focus(words, passages, run);
      const rangesOf = rangesIn(matcher, words);
      for (const phrase of matcher.candidates()) {
        for (const range of rangesOf(phrase)) {
          const sentence = words.sentences[words.sentenceOf[range.first] ?? -1];
          if (sentence) enter(all.get(sentence.index)?.found ?? [], phrase, range, sentence.first);
        }
      }
    }
    return all;
  }

  return {
    matcher,
    find(words, passages) {
      const keys = words.sentences.map((sentence) => keyOf(sentence, words, passages[sentence.passage] ?? ''));
      const known = keys.map((key) => remembered.get(key));
      const unknown = Array.from(known.keys()).filter((index) => known[index] === undefined);
      const fresh = match(words, passages, unknown);
      if (remembered.size >= mostRemembered) remembered.clear();
      for (const [index, one] of fresh) {
        const key = keys[index] ?? '';
        if (key.length <= longestRemembered && remembered.size < mostRemembered) remembered.set(key, one);
      }
      return known.flatMap((one, index) => one ?? fresh.get(index) ?? []);
    },
  };
}

function enter(all: number[], phrase: number, { first, last, shown, longest }: Range, from: number): void {
  const [end, most] = [shown ?? from - 1, longest ?? from - 1];
  all.push(phrase, first - from, last - from, end - from, most - from);
}

/** A range that was found, `at` a place of `found`, in the sentence whose first word is `from`. */
export function rangeAt(found: readonly number[], at: number, from: number): Range {
  const [first = 0, last = 0, shown = -1, longest = -1] = found.slice(at + 1, at + columns);
  return {
    first: first + from,
    last: last + from,
    ...(shown >= 0 && { shown: shown + from }),
    ...(longest >= 0 && { longest: longest + from }),
  };
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
