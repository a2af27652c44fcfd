/** Sets of places among the words of a message, side by side in one array: a place is a bit. */
export interface Planes {
  /** A new, empty set. */
  add(): number;
  put(plane: number, at: number): void;
  has(plane: number, at: number): boolean;
  /** The 32 places from `at` on, the first in the lowest bit. */
  window(plane: number, at: number): number;
  /** The first place at or after `from`; -1 where there is none. */
  next(plane: number, from: number): number;
  /** The last place at or before `from`; -1 where there is none. */
  previous(plane: number, from: number): number;
  copy(from: number, to: number): void;
}

/** Planes for places below `size`. */
export function planes(size: number): Planes {
  const stride = (size >> 5) + 2;
  let bits = new Int32Array(stride * 128);
  let used = 0;
  return {
    add() {
      const plane = used;
      used += stride;
      if (used > bits.length) {
        const more = new Int32Array(bits.length * 2);
        more.set(bits);
        bits = more;
      }
      return plane;
    },
    put(plane, at) {
      const index = plane + (at >> 5);
      bits[index] = (bits[index] ?? 0) | (1 << (at & 31));
    },
    has: (plane, at) => ((bits[plane + (at >> 5)] ?? 0) & (1 << (at & 31))) !== 0,
    window(plane, at) {
      const index = plane + (at >> 5);
      const shift = at & 31;
      const low = (bits[index] ?? 0) >>> shift;
      return shift === 0 ? low : low | ((bits[index + 1] ?? 0) << (32 - shift));
    },
    next(plane, from) {
      if (from >= size) return -1;
      let index = from >> 5;
      let word = (bits[plane + index] ?? 0) & (-1 << (from & 31));
      while (word === 0) {
        index++;
        if (index >= stride) return -1;
        word = bits[plane + index] ?? 0;
      }
      return (index << 5) + lowest(word);
    },
    previous(plane, from) {
      if (from < 0) return -1;
      let index = from >> 5;
      let word = (bits[plane + index] ?? 0) & (-1 >>> (31 - (from & 31)));
      while (word === 0) {
        index--;
        if (index < 0) return -1;
        word = bits[plane + index] ?? 0;
      }
      return (index << 5) + 31 - Math.clz32(word);
    },
    copy(from, to) {
      bits.copyWithin(to, from, from + stride);
    },
  };
}

/** The index of the lowest bit that is set. */
export function lowest(word: number): number {
  return 31 - Math.clz32(word & -word);
}
