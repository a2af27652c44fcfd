import type { Book } from './book.ts';
import type { CompiledGroup } from './compiled.ts';
import { type Matcher, matcher as matcherOf } from './match.ts';
import { type Range, rangesIn, shifted } from './ranges.ts';
import { firstReading, runs } from './runs.ts';
import type { Sentence, Words } from './words.ts';

/** Where a phrase stands in a sentence: words are counted from the first one of the sentence. */
interface Found {
  readonly phrase: number;
  readonly ranges: Range[];
}

/** What is known of a sentence, whatever message it stands in. */
export interface Recalled {
  readonly found: Found[];
  /** For the groups that were asked for, the words that parts of their phrases cover. */
  readonly covered: Map<CompiledGroup, readonly number[]>;
}

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
    const all = new Map(indexes.map((index): [number, Recalled] => [index, { found: [], covered: new Map() }]));
    for (const run of runs(words, indexes)) {
      matcher.focus(words, passages, run);
      const rangesOf = rangesIn(matcher, words);
      for (const phrase of matcher.candidates()) {
        for (const range of rangesOf(phrase)) {
          const sentence = words.sentences[words.sentenceOf[range.first] ?? -1];
          if (sentence) enter(all.get(sentence.index)?.found ?? [], phrase, shifted(range, -sentence.first));
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
      if (remembered.size > mostRemembered) remembered.clear();
      for (const [index, one] of fresh) {
        const key = keys[index] ?? '';
        if (key.length <= longestRemembered) remembered.set(key, one);
      }
      return known.flatMap((one, index) => one ?? fresh.get(index) ?? []);
    },
  };
}

function enter(all: Found[], phrase: number, range: Range): void {
  const last = all.at(-1);
  if (last?.phrase === phrase) last.ranges.push(range);
  else all.push({ phrase, ranges: [range] });
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
