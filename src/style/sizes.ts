import type { Styled } from './styled.ts';
import type { Grid, Place } from './tables.ts';
import type { Width } from './width.ts';

/** What a layout found out about the box of an element, as far as it was asked for. */
export class Sizes {
  /** What 100 % stands for in it. */
  content: Width | undefined;
  /** With its border and padding. */
  outer: Width | undefined;
  /** The least that what is in it needs, in px. */
  least: number | undefined;
  /** The columns of a table, and where in them a cell stands. */
  grid: Grid | undefined;
  place: Place | undefined;
}

export function sizesOf(element: Styled): Sizes {
  element.sizes ??= new Sizes();
  return element.sizes;
}
