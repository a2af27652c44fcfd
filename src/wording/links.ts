/** Lists of numbers in one: each is known by its last link, which leads to the one before it. No link is 0. */
export interface Links {
  clear(): void;
  /** Adds a number to the list that ends with a link, 0 for an empty one; returns its new last link. */
  add(value: number, last: number): number;
  value(link: number): number;
  before(link: number): number;
}

export function links(): Links {
  let all = new Int32Array(1 << 12);
  let end = 2;
  return {
    clear() {
      end = 2;
    },
    add(value, last) {
      if (end === all.length) {
        const more = new Int32Array(end * 2);
        more.set(all);
        all = more;
      }
      all[end] = value;
      all[end + 1] = last;
      end += 2;
      return end - 2;
    },
    value: (link) => all[link] ?? 0,
    before: (link) => all[link + 1] ?? 0,
  };
}
