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

/** About how many words a run has: most messages are one, and a long one needs no more memory. */
const wordsOfRun = 4096;

/** Cuts the words of a message into runs. */
export function runs({ sentences, readings }: Words): readonly Run[] {
  const all: Run[] = [];
  let before: Run | undefined;
  for (const { index, last } of sentences) {
    const first = before?.last ?? 0;
    if (last - first < wordsOfRun && index < sentences.length - 1) continue;
    const firstReading = before?.readings.last ?? 0;
    let lastReading = firstReading;
    while ((readings[lastReading]?.at ?? last) < last) lastReading++;
    before = {
      first,
      last,
      sentences: { first: before?.sentences.last ?? 0, last: index + 1 },
      readings: { first: firstReading, last: lastReading },
    };
    all.push(before);
  }
  return all;
}
