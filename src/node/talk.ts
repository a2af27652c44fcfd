import type { ConfigError } from '../config.ts';
import { escaped } from '../escape.ts';

/** What is said to the user on standard error: all but the results. */
export interface Talk {
  /** What went wrong. A text of several lines shows a place. */
  error(says: string): void;
  note(says: string): void;
  /** What only `--debug` shows. */
  debug(says: string): void;
}

export function talk(isDebug: boolean): Talk {
  const say = (says: string) => process.stderr.write(`${says.split('\n').map(escaped).join('\n')}\n`);
  return {
    error: (says) => say(`sellerlint: ${says}`),
    note: (says) => say(`sellerlint: ${says}`),
    debug: (says) => isDebug && say(`sellerlint: debug: ${says}`),
  };
}

/** A mistake and what may have been meant. */
export function sentence({ message, hint }: ConfigError): string {
  return hint === undefined ? message : `${message}; ${hint}`;
}
