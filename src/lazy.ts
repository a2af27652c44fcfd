const nothing = Symbol();

/** Computes a value at the first call, and remembers it. */
export function lazy<T>(compute: () => T): () => T {
  let value: T | typeof nothing = nothing;
  return () => {
    if (value === nothing) value = compute();
    return value;
  };
}
