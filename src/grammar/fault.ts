/** What is wrong at a place of a text. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  readonly says: string;
  /** What to write there instead. */
  readonly instead?: string;
  /** Whether that never alters what the message says. */
  readonly isSafe?: boolean;
}
