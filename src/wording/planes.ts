/** Sets of places below a number: a place is a bit. */
export interface Planes {
  /** Empties all, for places below `size`. The memory stays. */
  clear(size: number): void;
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

/** How many numbers are kept for the next time; of a very long text there are more. */
const mostKept = 1 << 20;

export function planes(): Planes {
  /** Side by side; a plane is known by where it begins. */
  let bits = new Int32Array(1 << 14);
  let size = 0;
  let stride = 0;
  let used = 0;
  return {
    clear(places) {
      if (bits.length > mostKept) bits = new Int32Array(1 << 14);
      size = places;
      stride = (places >> 5) + 2;
      used = 0;
    },
    add() {
      const plane = used;
      used += stride;
      if (used > bits.length) {
        const more = new Int32Array(Math.max(used, bits.length * 2));
        more.set(bits);
        bits = more;
      }
      bits.fill(0, plane, used);
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
      const last = plane + stride - 1;
      let index = plane + (from >> 5);
      let word = (bits[index] ?? 0) & (-1 << (from & 31));
      while (word === 0) {
        if (index >= last) return -1;
        index++;
        word = bits[index] ?? 0;
      }
      return ((index - plane) << 5) + lowest(word);
    },
    previous(plane, from) {
      if (from < 0) return -1;
      let index = plane + (from >> 5);
      let word = (bits[index] ?? 0) & (-1 >>> (31 - (from & 31)));
      while (word === 0) {
        if (index <= plane) return -1;
        index--;
        word = bits[index] ?? 0;
      }
      return ((index - plane) << 5) + 31 - Math.clz32(word);
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
