import type { ConfigError } from '../config/config.ts';
import { escaped } from '../escape.ts';

/** What is said to the user on standard error: all but the results. */
export interface Talk {
  /** What went wrong, in one line. */
  error(says: string): void;
  /** A mistake of the user's, which may come with the lines that it stands in. */
  mistake(says: string): void;
  note(says: string): void;
  /** What only `--debug` shows: a line, and where something failed. */
  debug(says: string): void;
  trace(error: unknown): void;
}

export function talk(isDebug: boolean): Talk {
  const say = (says: string) => void process.stderr.write(`sellerlint: ${says}\n`);
  const lines = (says: string) => say(says.split('\n').map(escaped).join('\n'));
  return {
    error: (says) => say(escaped(says)),
    mistake: lines,
    note: (says) => say(escaped(says)),
    debug: (says) => isDebug && say(escaped(`debug: ${says}`)),
    trace: (error) => isDebug && lines(`debug: ${stackOf(error)}`),
  };
}

/** A mistake and what may have been meant. */
export function sentence({ message, hint }: ConfigError): string {
  return hint === undefined ? message : `${message}; ${hint}`;
}

/** Where an error comes from, in lines. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
