import type { Words } from './words.ts';

/** From the number `first` up to `last`, which is not in it. */
interface Numbers {
  readonly first: number;
  readonly last: number;
}

/** Words that are matched together: those of whole sentences. */
export interface Run extends Numbers {
  readonly sentences: Numbers;
  readonly readings: Numbers;
}

/** About how many words a run has at most: a long message needs no more memory. */
const wordsOfRun = 4096;

/** Cuts some sentences, ascending by their numbers, into runs of neighbours. */
export function runs(words: Words, indexes: readonly number[]): readonly Run[] {
  const { sentences } = words;
  const all: Run[] = [];
  for (let at = 0; at < indexes.length; ) {
    const from = indexes[at] ?? 0;
    const first = sentences[from]?.first ?? 0;
    let to = from;
    while (indexes[at] === to && (sentences[to]?.first ?? 0) - first < wordsOfRun) {
      at++;
      to++;
    }
    all.push(runOf(words, from, to));
  }
  return all;
}

/** The run of the sentences from the number `from` up to `to`. */
export function runOf({ sentences, readings }: Words, from: number, to: number): Run {
  const first = sentences[from]?.first ?? 0;
  const last = sentences[to - 1]?.last ?? first;
  return {
    first,
    last,
    sentences: { first: from, last: to },
    readings: { first: firstReading(readings, first), last: firstReading(readings, last) },
  };
}

/** The number of the first reading of the word `at`, or of one after it. */
export function firstReading(readings: Words['readings'], at: number): number {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readings[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
