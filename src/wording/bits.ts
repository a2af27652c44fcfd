/** A set of places among the words of a message. */
export type Bits = Int32Array;

export function bitsFor(size: number): Bits {
  return new Int32Array((size >> 5) + 2);
}

export function put(bits: Bits, at: number): void {
  const index = at >> 5;
  bits[index] = (bits[index] ?? 0) | (1 << (at & 31));
}

/** The 32 places from `at` on, the first in the lowest bit. */
export function windowOf(bits: Bits, at: number): number {
  const index = at >> 5;
  const shift = at & 31;
  const low = (bits[index] ?? 0) >>> shift;
  return shift === 0 ? low : low | ((bits[index + 1] ?? 0) << (32 - shift));
}

/** The first place at or after `from`; -1 where there is none. */
export function next(bits: Bits, from: number): number {
  let index = from >> 5;
  let word = (bits[index] ?? 0) & (-1 << (from & 31));
  while (word === 0) {
    index++;
    if (index >= bits.length) return -1;
    word = bits[index] ?? 0;
  }
  return (index << 5) + lowest(word);
}

/** The last place at or before `from`; -1 where there is none. */
export function previous(bits: Bits, from: number): number {
  if (from < 0) return -1;
  let index = from >> 5;
  let word = (bits[index] ?? 0) & (-1 >>> (31 - (from & 31)));
  while (word === 0) {
    index--;
    if (index < 0) return -1;
    word = bits[index] ?? 0;
  }
  return (index << 5) + highest(word);
}

/** The index of the lowest bit that is set. */
export function lowest(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** The index of the highest bit that is set. */
export function highest(word: number): number {
  return 31 - Math.clz32(word);
}

/** Whether a place from `start` up to `end` is in the set. */
export function within(bits: Bits, start: number, end: number): boolean {
  const at = next(bits, Math.max(0, start));
  return at >= 0 && at < end;
}
