import { lastAtMost } from '../span.ts';
import { type Book, mostWords } from './book.ts';
import { lowest, type Planes, planes } from './planes.ts';
import { edges, steps } from './signs.ts';
import type { Words } from './words.ts';

/** Finds terms among the words of a message, each at most once. */
export interface Matcher {
  readonly words: Words;
  /** Whether a term may stand there: a cheap test. */
  isPossible(id: number): boolean;
  /** How often a term stands there. */
  count(id: number): number;
  /** The first word at or after `from` at which a term begins; -1 where there is none. */
  next(id: number, from: number): number;
  /** The last word at or before `from` at which a term begins; -1 where there is none. */
  previous(id: number, from: number): number;
  /** The lengths that a term has at a word where it begins, as bits. */
  lengths(id: number, at: number): number;
}

/** Looks the words up in the book: one pass. Chains are matched as they are asked for. */
export function matcher(words: Words, passages: readonly string[], book: Book): Matcher {
  const size = words.values.length;
  const { terms } = book;
  const bits: Planes = planes(size);
  /** For each term: how often it stands here, at which words, and at which of them with a length of 1. */
  let counts = new Int32Array(0);
  let starts = new Int32Array(0);
  let ones = new Int32Array(0);
  /** The planes of longer occurrences, and for each term their lengths as bits. */
  const longer = new Map<number, number>();
  let masks = new Int32Array(0);
  let settled = new Uint8Array(0);
  /** 1 where what a term cannot do without is there. */
  let possible = new Uint8Array(0);
  let known = 0;
  let knownChains = terms.chains();
  /** Terms that turned out to be possible, whose chains are still to be looked at. */
  const reached: number[] = [];
  /** The chains that wait for one more term of theirs. */
  const waiting = new Map<number, number[]>();

  function grow(size: number): void {
    const larger = (numbers: Int32Array<ArrayBuffer>) => {
      const more = new Int32Array(size);
      more.set(numbers);
      return more;
    };
    [counts, starts, ones, masks] = [larger(counts), larger(starts), larger(ones), larger(masks)];
    const largerStill = (flags: Uint8Array<ArrayBuffer>) => {
      const more = new Uint8Array(size);
      more.set(flags);
      return more;
    };
    [settled, possible] = [largerStill(settled), largerStill(possible)];
  }

  function enter(id: number, at: number, length: number): void {
    if (length > mostWords) return;
    const mask = masks[id] ?? 0;
    if (mask === 0) {
      starts[id] = bits.add();
      admit(id);
    }
    const start = starts[id] ?? 0;
    counts[id] = (counts[id] ?? 0) + 1;
    if (length === 1) {
      if ((mask & 2) === 0) ones[id] = mask === 0 ? start : bits.add();
      bits.put(ones[id] ?? 0, at);
    } else {
      // The plane of single words was that of all starts until now.
      if (mask === 2 && ones[id] === start) {
        const single = bits.add();
        bits.copy(start, single);
        ones[id] = single;
      }
      const key = id * 32 + length;
      let plane = longer.get(key);
      if (plane === undefined) {
        plane = bits.add();
        longer.set(key, plane);
      }
      bits.put(plane, at);
    }
    bits.put(start, at);
    masks[id] = mask | (1 << length);
  }

  /** Looks up the words of phrases that were compiled since the last time. */
  function lookUp(): void {
    const from = known;
    known = terms.size();
    if (from === known) return;
    grow(known);
    const { values, readings } = words;
    for (let at = 0; at < size; at++) {
      for (const id of book.lexicon.ids(values[at] ?? '')) if (id >= from) enter(id, at, 1);
    }
    for (const { at, length, value } of readings) {
      for (const id of book.lexicon.ids(value)) if (id >= from) enter(id, at, length);
    }
    if (book.language.script?.segments) scan(from);
    for (; knownChains < terms.chains(); knownChains++) tryChain(knownChains);
    spread();
  }

  /** Looks up the words of an unspaced script. */
  function scan(from: number): void {
    for (const { first, last, passage } of words.sentences) {
      const places = words.starts.slice(first, last);
      const value = passages[passage] ?? '';
      book.lexicon.scan(value, places[0] ?? 0, words.ends[last - 1] ?? 0, (id, start, end) => {
        const at = lastAtMost(places, start);
        if (id >= from) enter(id, first + at, lastAtMost(places, end - 1) - at + 1);
      });
    }
  }

  function admit(id: number): void {
    if (possible[id] === 1) return;
    possible[id] = 1;
    reached.push(id);
  }

  /** From the terms that are there to those that they make possible: no phrase is looked at that has nothing here. */
  function spread(): void {
    for (let id = reached.pop(); id !== undefined; id = reached.pop()) {
      for (let chain = terms.waiting(id); chain >= 0; chain = terms.waitingBefore(chain)) tryChain(chain);
      for (const chain of waiting.get(id) ?? []) tryChain(chain);
      waiting.delete(id);
    }
  }

  /** A chain makes its term possible if all of its anchors are, and else waits for one that is not. */
  function tryChain(chain: number): void {
    const owner = terms.owner(chain);
    if (possible[owner] === 1) return;
    const anchors = terms.anchors(chain);
    for (let at = 0; at < anchors.length; at += 2) {
      const anchor = anchors[at] ?? 0;
      if (possible[anchor] === 1) continue;
      const others = waiting.get(anchor);
      if (others) others.push(chain);
      else waiting.set(anchor, [chain]);
      return;
    }
    admit(owner);
  }

  /** Whether what a term cannot do without is there: a cheap test before its chains are matched. */
  function isPossible(id: number): boolean {
    if (id >= known) lookUp();
    return possible[id] === 1;
  }

  function isWhole(anchors: readonly number[]): boolean {
    for (let at = 0; at < anchors.length; at += 2) if (!isPossible(anchors[at] ?? 0)) return false;
    return true;
  }

  function count(id: number): number {
    if (id >= known || settled[id] === 0) {
      lookUp();
      settled[id] = 1;
      for (let chain = terms.last(id); chain >= 0; chain = terms.before(chain)) matchChain(id, chain);
    }
    return counts[id] ?? 0;
  }

  function matchChain(id: number, chain: number): void {
    const anchors = terms.anchors(chain);
    if (!isWhole(anchors)) return;
    let rarest = -1;
    let before = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (let at = 0; at < anchors.length; at += 2) {
      const often = count(anchors[at] ?? 0);
      if (often === 0) return;
      if (often < fewest) [rarest, before, fewest] = [anchors[at] ?? 0, anchors[at + 1] ?? 0, often];
    }
    const code = terms.steps(chain);
    const plane = starts[rarest] ?? 0;
    const opener = code[0] ?? 0;
    const openers = (opener & 3) === steps.term ? (starts[opener >> 2] ?? 0) : undefined;
    let done = 0;
    for (let anchor = bits.next(plane, 0); anchor >= 0; anchor = bits.next(plane, anchor + 1)) {
      const sentence = words.sentences[words.sentenceOf[anchor] ?? 0];
      if (!sentence) return;
      const from = Math.max(sentence.first, anchor - before, done);
      let start = openers === undefined ? from : bits.next(openers, from);
      while (start >= 0 && start <= anchor) {
        let ends = reach(code, start, sentence.first, sentence.last, sentence.isQuestion);
        for (; ends !== 0; ends &= ends - 1) {
          const length = lowest(ends);
          if (length > 0) enter(id, start, length);
        }
        start = openers === undefined ? start + 1 : bits.next(openers, start + 1);
      }
      done = anchor + 1;
    }
  }

  /** The lengths that a chain may have from `start` on, as bits. */
  function reach(code: readonly number[], start: number, first: number, last: number, isQuestion: boolean): number {
    const limit = -1 >>> (31 - Math.min(last - start, mostWords));
    let reached = 1;
    for (const step of code) {
      const [kind, value] = [step & 3, step >> 2];
      if (kind === steps.gap) {
        for (let more = value; more > 0; more--) reached |= reached << 1;
      } else if (kind === steps.edge) {
        if (value === edges.any) {
          reached = (reached << 1) & limit;
          if (reached === 0) return 0;
          continue;
        }
        const isEnd = last - start <= mostWords && (value === edges.end || isQuestion);
        if (value === edges.start) reached = start === first ? reached & 1 : 0;
        else reached = isEnd ? reached & (1 << (last - start)) : 0;
      } else {
        const beyond = count(value) > 0 ? advance(value, reached, start) : 0;
        reached = kind === steps.optional ? reached | beyond : beyond;
      }
      reached &= limit;
      if (reached === 0) return 0;
    }
    return reached;
  }

  /** From the words reached to those behind a term. */
  function advance(id: number, reached: number, start: number): number {
    const lengths = masks[id] ?? 0;
    let beyond = (lengths & 2) === 0 ? 0 : (reached & bits.window(ones[id] ?? 0, start)) << 1;
    for (let mask = lengths & ~2; mask !== 0; mask &= mask - 1) {
      const length = lowest(mask);
      beyond |= (reached & bits.window(longer.get(id * 32 + length) ?? 0, start)) << length;
    }
    return beyond;
  }

  return {
    words,
    isPossible,
    count,
    next: (id, from) => (count(id) > 0 ? bits.next(starts[id] ?? 0, from) : -1),
    previous: (id, from) => (count(id) > 0 ? bits.previous(starts[id] ?? 0, from) : -1),
    lengths(id, at) {
      if (count(id) === 0 || !bits.has(starts[id] ?? 0, at)) return 0;
      const all = masks[id] ?? 0;
      let lengths = (all & 2) !== 0 && bits.has(ones[id] ?? 0, at) ? 2 : 0;
      for (let mask = all & ~2; mask !== 0; mask &= mask - 1) {
        const length = lowest(mask);
        if (bits.has(longer.get(id * 32 + length) ?? 0, at)) lengths |= 1 << length;
      }
      return lengths;
    },
  };
}
