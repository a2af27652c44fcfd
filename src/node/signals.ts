/** What may end a run before its time. */
export interface Signals {
  /** Lets a signal come in, and tells whether one has. */
  isOver(): Promise<boolean>;
  /** What a shell says of a program that the signal ended. */
  code(): number | undefined;
  /** From here on signals do what they do otherwise. */
  ignore(): void;
}

const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Takes note of signals, so that a report that goes to a program or into a file ends as a whole document. A second signal
 * ends all at once, and on a terminal so does the first.
 */
export function signals(): Signals {
  let code: number | undefined;
  const note = (signal: keyof typeof codes) => {
    code ??= codes[signal];
  };
  if (process.stdout.isTTY) return { isOver: async () => false, code: () => undefined, ignore: () => {} };
  for (const signal of Object.keys(codes)) process.once(signal, note);
  return {
    async isOver() {
      await new Promise(setImmediate);
      return code !== undefined;
    },
    code: () => code,
    ignore() {
      for (const signal of Object.keys(codes)) process.off(signal, note);
    },
  };
}
