import type { Compiled } from './compiled.ts';

type Tables = Compiled['tables'];

/** A compiled language without the numbers of its tables: JSON. */
export interface Head extends Omit<Compiled, 'tables'> {
  /** The tables by their names, with how many numbers each has. */
  readonly sizes: readonly (readonly [keyof Tables, number])[];
}

/** Divides a compiled language into what is JSON and one row of numbers. */
export function pack({ tables, ...rest }: Compiled): { readonly head: Head; readonly numbers: Int32Array } {
  const names = Object.keys(tables) as (keyof Tables)[];
  const sizes = names.map((name) => [name, tables[name].length] as const);
  return { head: { ...rest, sizes }, numbers: Int32Array.from(names.flatMap((name) => Array.from(tables[name]))) };
}

/** The same as before; the numbers are not copied. */
export function unpack({ sizes, ...rest }: Head, numbers: Int32Array): Compiled {
  let end = 0;
  const tables = sizes.map(([name, size]) => {
    end += size;
    return [name, numbers.subarray(end - size, end)] as const;
  });
  return { ...rest, tables: Object.fromEntries(tables) as unknown as Tables };
}
