import type { Grammar } from './grammar.ts';

/** A grammar in the form in which it is read fastest. */
export interface Tables {
  readonly lasts: Int32Array;
  readonly most: Int32Array;
  readonly waiting: Int32Array;
  readonly code: Int32Array;
  /** For each term its words. */
  readonly words: Rows;
  /** For each word the terms that it belongs to and that a chain waits for. */
  readonly waited: Rows;
}

/** Numbers in rows, one row behind the other: row `n` begins at `starts[n]` and ends where the next one begins. */
interface Rows {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

export function tablesOf({ lasts, most, waiting, words, code }: Grammar, entries: number): Tables {
  return {
    lasts: new Int32Array(lasts),
    most: new Int32Array(most),
    waiting: new Int32Array(waiting),
    code: new Int32Array(code),
    words: rowsOf(words),
    waited: waitedRows(words, waiting, entries),
  };
}

function rowsOf(all: readonly (readonly number[])[]): Rows {
  const starts = new Int32Array(all.length + 1);
  let at = 0;
  for (let row = 0; row < all.length; row++) {
    at += all[row]?.length ?? 0;
    starts[row + 1] = at;
  }
  const values = new Int32Array(at);
  at = 0;
  for (const some of all) for (const value of some) values[at++] = value;
  return { starts, values };
}

function waitedRows(words: Grammar['words'], waiting: readonly number[], entries: number): Rows {
  const starts = new Int32Array(entries + 1);
  for (let id = 0; id < words.length; id++) {
    if ((waiting[id] ?? -1) < 0) continue;
    for (const entry of words[id] ?? []) starts[entry + 1] = (starts[entry + 1] ?? 0) + 1;
  }
  for (let entry = 0; entry < entries; entry++) starts[entry + 1] = (starts[entry + 1] ?? 0) + (starts[entry] ?? 0);
  const values = new Int32Array(starts[entries] ?? 0);
  const ends = starts.slice();
  for (let id = 0; id < words.length; id++) {
    if ((waiting[id] ?? -1) < 0) continue;
    for (const entry of words[id] ?? []) {
      const end = ends[entry] ?? 0;
      values[end] = id;
      ends[entry] = end + 1;
    }
  }
  return { starts, values };
}
