/**
 * Numbers in rows, all in one: row `n` is what stands from the place that the number `n` tells up to the one that the
 * number after it tells.
 */
export type Rows = Int32Array;

export function rowsOf(all: readonly (readonly number[])[]): Rows {
  const head = all.length + 1;
  const rows = new Int32Array(all.reduce((sum, { length }) => sum + length, head));
  let at = head;
  for (const [row, numbers] of all.entries()) {
    rows[row] = at;
    rows.set(numbers, at);
    at += numbers.length;
  }
  rows[all.length] = at;
  return rows;
}

/** One row of some. */
export function row(rows: Rows, index: number): Int32Array {
  return rows.subarray(rows[index], rows[index + 1]);
}
