/** How long it took to lint a file, in milliseconds. */
export interface Times {
  /** To make a message of the file. */
  readonly reading: number;
  /** For each rule, by its id. What several rules share is counted for the first that asks for it. */
  readonly rules: Readonly<Record<string, number>>;
  readonly total: number;
}

/** Tells at each call how long ago the last one was. Without a clock no time passes. */
export function stopwatch(clock: () => number = () => 0): () => number {
  let last = clock();
  return () => {
    const now = clock();
    const lap = now - last;
    last = now;
    return lap;
  };
}
