/** Sets of places among the words of a message: a place is a bit. */
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

/** How many planes are side by side in one block. Blocks are added, never copied: those of a long message are large. */
const perBlock = 256;

/** Planes for places below `size`. */
export function planes(size: number): Planes {
  const stride = (size >> 5) + 2;
  const blocks: Int32Array[] = [];
  const none = new Int32Array(0);
  let count = 0;
  const blockOf = (plane: number) => blocks[Math.trunc(plane / perBlock)] ?? none;
  const offsetOf = (plane: number) => (plane % perBlock) * stride;
  return {
    add() {
      if (count % perBlock === 0) blocks.push(new Int32Array(stride * perBlock));
      return count++;
    },
    put(plane, at) {
      const bits = blockOf(plane);
      const index = offsetOf(plane) + (at >> 5);
      bits[index] = (bits[index] ?? 0) | (1 << (at & 31));
    },
    has: (plane, at) => ((blockOf(plane)[offsetOf(plane) + (at >> 5)] ?? 0) & (1 << (at & 31))) !== 0,
    window(plane, at) {
      const bits = blockOf(plane);
      const index = offsetOf(plane) + (at >> 5);
      const shift = at & 31;
      const low = (bits[index] ?? 0) >>> shift;
      return shift === 0 ? low : low | ((bits[index + 1] ?? 0) << (32 - shift));
    },
    next(plane, from) {
      if (from >= size) return -1;
      const bits = blockOf(plane);
      const first = offsetOf(plane);
      let index = from >> 5;
      let word = (bits[first + index] ?? 0) & (-1 << (from & 31));
      while (word === 0) {
        index++;
        if (index >= stride) return -1;
        word = bits[first + index] ?? 0;
      }
      return (index << 5) + lowest(word);
    },
    previous(plane, from) {
      if (from < 0) return -1;
      const bits = blockOf(plane);
      const first = offsetOf(plane);
      let index = from >> 5;
      let word = (bits[first + index] ?? 0) & (-1 >>> (31 - (from & 31)));
      while (word === 0) {
        index--;
        if (index < 0) return -1;
        word = bits[first + index] ?? 0;
      }
      return (index << 5) + 31 - Math.clz32(word);
    },
    copy(from, to) {
      blockOf(to).set(blockOf(from).subarray(offsetOf(from), offsetOf(from) + stride), offsetOf(to));
    },
  };
}

/** The index of the lowest bit that is set. */
export function lowest(word: number): number {
  return 31 - Math.clz32(word & -word);
}
