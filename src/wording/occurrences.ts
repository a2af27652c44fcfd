import { lowest, planes } from './planes.ts';
import { mostWords } from './terms.ts';

/** Where terms stand in a run of words, and how long: words are counted from the first of the run. */
export interface Occurrences {
  /** Forgets all, for a run of `size` words. */
  clear(size: number): void;
  enter(id: number, at: number, length: number): void;
  count(id: number): number;
  next(id: number, from: number): number;
  previous(id: number, from: number): number;
  has(id: number, at: number): boolean;
  /** The lengths that a term has at a word where it begins, as bits. */
  lengths(id: number, at: number): number;
  /** From the words that are reached from `start` on, as bits, to those behind a term. */
  advance(id: number, reached: number, start: number): number;
}

/** Of terms below `terms`. */
export function occurrences(terms: number): Occurrences {
  const bits = planes();
  /** For each term: how often it stands here, the planes of its places, of those with a length of 1, and all lengths as bits. */
  const counts = new Int32Array(terms);
  const starts = new Int32Array(terms);
  const ones = new Int32Array(terms);
  const masks = new Int32Array(terms);
  /** The planes of longer occurrences. */
  const longer = new Map<number, number>();
  const touched: number[] = [];

  const longerAt = (id: number, length: number) => longer.get(id * 32 + length) ?? 0;

  /** The plane for places with a length. */
  function planeOf(id: number, length: number, mask: number): number {
    const start = starts[id] ?? 0;
    if (length === 1) {
      // As long as a term is single words only, one plane serves both.
      if ((mask & 2) === 0) ones[id] = mask === 0 ? start : bits.add();
      return ones[id] ?? 0;
    }
    if (mask === 2 && ones[id] === start) {
      const single = bits.add();
      bits.copy(start, single);
      ones[id] = single;
    }
    if ((mask & (1 << length)) !== 0) return longerAt(id, length);
    const plane = bits.add();
    longer.set(id * 32 + length, plane);
    return plane;
  }

  return {
    clear(size) {
      for (const id of touched) {
        counts[id] = 0;
        masks[id] = 0;
      }
      touched.length = 0;
      longer.clear();
      bits.clear(size);
    },
    enter(id, at, length) {
      if (length > mostWords) return;
      const mask = masks[id] ?? 0;
      if (mask === 0) {
        starts[id] = bits.add();
        touched.push(id);
      }
      counts[id] = (counts[id] ?? 0) + 1;
      bits.put(planeOf(id, length, mask), at);
      bits.put(starts[id] ?? 0, at);
      masks[id] = mask | (1 << length);
    },
    count: (id) => counts[id] ?? 0,
    next: (id, from) => bits.next(starts[id] ?? 0, from),
    previous: (id, from) => bits.previous(starts[id] ?? 0, from),
    has: (id, at) => bits.has(starts[id] ?? 0, at),
    lengths(id, at) {
      const all = masks[id] ?? 0;
      let lengths = (all & 2) !== 0 && bits.has(ones[id] ?? 0, at) ? 2 : 0;
      for (let mask = all & ~2; mask !== 0; mask &= mask - 1) {
        const length = lowest(mask);
        if (bits.has(longerAt(id, length), at)) lengths |= 1 << length;
      }
      return lengths;
    },
    advance(id, reached, start) {
      const all = masks[id] ?? 0;
      let beyond = (all & 2) === 0 ? 0 : (reached & bits.window(ones[id] ?? 0, start)) << 1;
      for (let mask = all & ~2; mask !== 0; mask &= mask - 1) {
        const length = lowest(mask);
        beyond |= (reached & bits.window(longerAt(id, length), start)) << length;
      }
      return beyond;
    },
  };
}
