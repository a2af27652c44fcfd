import type { Obstacle } from '../message/draft.ts';
import type { Text } from '../text.ts';

/** Bytes made characters. */
export interface Decoded {
  readonly text: Text;
  /** What could not be decoded, and stands as U+FFFD in the text; the first of it where there is more. */
  readonly obstacle: Obstacle | undefined;
}

/** Bytes made characters, with the first place in `text` that is none. */
export interface Reading {
  readonly text: Text;
  readonly flaw: Flaw | undefined;
}

/** A place in a text that is being made, and what is wrong with the bytes there. */
export interface Flaw {
  readonly index: number;
  readonly says: string;
}

/** Told where a text being made has got to, and which bytes are no character there. */
export type Report = (index: number, bytes: string) => void;
