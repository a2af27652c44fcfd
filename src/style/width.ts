/** A width in px, as far as it is known: at least `lo`, at most `hi`. */
export interface Width {
  readonly lo: number;
  readonly hi: number;
}

export const unknown: Width = { lo: 0, hi: Number.POSITIVE_INFINITY };

export function exactly(px: number): Width {
  return { lo: px, hi: px };
}

/** So much more at both ends, less where it is below zero; never less than nothing. */
export function widened({ lo, hi }: Width, px: number): Width {
  return { lo: Math.max(0, lo + px), hi: Math.max(0, hi + px) };
}
