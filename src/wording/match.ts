import { type Bits, bitsFor, lowest, next, put, windowOf } from './bits.ts';
import { type Book, type Chain, mostWords } from './book.ts';
import type { Words } from './words.ts';

/** Where a term stands among the words of a message. */
export interface Occurrences {
  /** The words it begins at. */
  readonly starts: Bits;
  /** The words it begins at, for each length it has there. */
  readonly byLength: (Bits | undefined)[];
  count: number;
}

/** Finds terms among the words of a message, each at most once. */
export interface Matcher {
  readonly words: Words;
  /** `undefined` where the term does not occur. */
  occurrences(id: number): Occurrences | undefined;
}

/** Looks the words up in the book: one pass. Chains are matched as they are asked for. */
export function matcher(words: Words, passages: readonly string[], book: Book): Matcher {
  const size = words.values.length;
  const direct: (Occurrences | undefined)[] = [];
  const settled: boolean[] = [];
  let known = 0;

  const add = (id: number, at: number, length: number) => {
    direct[id] ??= { starts: bitsFor(size), byLength: [], count: 0 };
    enter(direct[id], at, length, size);
  };

  /** A rule may bring new words into the lexicon after the first pass; then it is made again. */
  function lookUp(): void {
    if (known === book.terms.length) return;
    const from = known;
    known = book.terms.length;
    const take = (id: number, at: number, length: number) => {
      if (id >= from) add(id, at, length);
    };
    words.values.forEach((word, at) => {
      for (const id of book.lexicon.ids(word)) take(id, at, 1);
    });
    for (const { at, length, value } of words.readings) {
      for (const id of book.lexicon.ids(value)) take(id, at, length);
    }
    if (!book.language.script?.segments) return;
    for (const { first, last, passage } of words.sentences) {
      const wordAt = wordsByOffset(words, first, last);
      const value = passages[passage] ?? '';
      book.lexicon.scan(value, words.starts[first] ?? 0, words.ends[last - 1] ?? 0, (id, start, end) => {
        const at = wordAt(start);
        take(id, at, wordAt(end - 1) - at + 1);
      });
    }
  }

  function occurrences(id: number): Occurrences | undefined {
    if (settled[id]) return direct[id];
    lookUp();
    settled[id] = true;
    for (const chain of book.terms[id]?.chains ?? []) matchChain(id, chain);
    return direct[id];
  }

  function matchChain(id: number, { steps, anchors }: Chain): void {
    let rarest: { starts: Bits; before: number; count: number } | undefined;
    for (const { id: needed, before } of anchors) {
      const found = occurrences(needed);
      if (!found) return;
      if (!rarest || found.count < rarest.count) rarest = { starts: found.starts, before, count: found.count };
    }
    if (!rarest) return;
    const [opener] = steps;
    const openers = opener?.is === 'term' && !opener.isOptional ? occurrences(opener.id)?.starts : undefined;
    let done = 0;
    for (let anchor = next(rarest.starts, 0); anchor >= 0; anchor = next(rarest.starts, anchor + 1)) {
      const sentence = words.sentences[words.sentenceOf[anchor] ?? 0];
      if (!sentence) return;
      const { first, last, isQuestion } = sentence;
      const from = Math.max(first, anchor - rarest.before, done);
      for (let start = openers ? next(openers, from) : from; start >= 0 && start <= anchor; ) {
        let ends = reach(steps, start, first, last, isQuestion);
        while (ends !== 0) {
          const length = lowest(ends);
          if (length > 0) add(id, start, length);
          ends &= ends - 1;
        }
        start = openers ? next(openers, start + 1) : start + 1;
      }
      done = anchor + 1;
    }
  }

  /** The lengths that a chain may have from `start` on, as bits. */
  function reach(steps: Chain['steps'], start: number, first: number, last: number, isQuestion: boolean): number {
    const room = Math.min(last - start, mostWords);
    const limit = -1 >>> (31 - room);
    let reached = 1;
    for (const step of steps) {
      if (step.is === 'term') {
        const found = occurrences(step.id);
        const beyond = found ? advance(found, reached, start) : 0;
        reached = (step.isOptional ? reached | beyond : beyond) & limit;
      } else if (step.is === 'gap') {
        for (let words = 0; words < step.most; words++) reached |= reached << 1;
        reached &= limit;
      } else if (step.is === 'start') {
        reached = start === first ? reached & 1 : 0;
      } else {
        const isEnd = last - start <= mostWords && (step.is === 'end' || isQuestion);
        reached = isEnd ? reached & (1 << (last - start)) : 0;
      }
      if (reached === 0) return 0;
    }
    return reached;
  }

  return { words, occurrences };
}

function advance({ byLength }: Occurrences, reached: number, start: number): number {
  let beyond = 0;
  for (let length = 1; length < byLength.length; length++) {
    const bits = byLength[length];
    if (bits) beyond |= (reached & windowOf(bits, start)) << length;
  }
  return beyond;
}

function enter(occurrences: Occurrences, at: number, length: number, size: number): void {
  if (length > mostWords) return;
  let bits = occurrences.byLength[length];
  if (!bits) {
    bits = bitsFor(size);
    occurrences.byLength[length] = bits;
  }
  put(bits, at);
  put(occurrences.starts, at);
  occurrences.count++;
}

function wordsByOffset({ starts }: Words, first: number, last: number): (offset: number) => number {
  return (offset) => {
    let low = first;
    let high = last - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
