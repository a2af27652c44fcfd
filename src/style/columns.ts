import { exactly, type Width } from './width.ts';

/** What a cell asks for its column: px, or a share of the table. */
export type Asked = { readonly px: number } | { readonly share: number } | undefined;

/** A column as its cells ask for it, and the px that what is in them needs. */
export interface Column {
  readonly asked: Asked;
  readonly least: number;
}

/** How wide the columns of a table are that has so much to give. */
export function columnWidths(columns: readonly Column[], width: Width, isFixed: boolean): readonly Width[] {
  const isKnown = width.lo === width.hi;
  let [open, openLeast, px, least, share, shared, sharedLeast] = [0, 0, 0, 0, 0, 0, 0];
  for (const column of columns) {
    const { asked } = column;
    if (isOpen(column, isKnown)) {
      open++;
      openLeast += column.least;
    } else if (asked && 'px' in asked) {
      px += asked.px;
      least += column.least;
    } else if (asked) {
      const own = ownShare(asked.share, share);
      share += own;
      shared += Math.max(own * width.hi, column.least);
      sharedLeast += column.least;
    }
  }
  // Where all ask for too much, they give way as far as what is in them does, shares last; where no column is open, they
  // share the rest.
  const roomOfShares = roomBetween(sharedLeast, shared, width.hi - openLeast - least);
  const given = Math.max(0, width.hi - sharedLeast - (shared - sharedLeast) * roomOfShares);
  const room = roomBetween(least, px, given - openLeast);
  const rest = Math.max(0, given - (least + (px - least) * room));
  const scale = isKnown && open === 0 && px > 0 && px < given ? given / px : 1;
  const scaleOfShares = isKnown && open === 0 && px === 0 && share > 0 ? 1 / share : 1;
  const even = { lo: isKnown ? rest / open : 0, hi: rest / open };
  let before = 0;
  return columns.map((column) => {
    const { asked } = column;
    if (isOpen(column, isKnown)) return isFixed || open === 1 ? even : { lo: Math.min(column.least, rest), hi: rest };
    if (asked && 'px' in asked) return exactly((column.least + (asked.px - column.least) * room) * scale);
    const own = ownShare(asked?.share ?? 0, before);
    before += own;
    const full = Math.max(own * width.hi * scaleOfShares, column.least);
    return exactly(column.least + (full - column.least) * roomOfShares);
  });
}

/** How much of what is asked for above the least there is. */
function roomBetween(least: number, asked: number, given: number): number {
  return asked > given && asked > least ? Math.max(0, given - least) / (asked - least) : 1;
}

/** All shares together are no more than the whole. */
function ownShare(asked: number, before: number): number {
  return Math.min(asked, 1 - before);
}

function isOpen({ asked }: Column, isKnown: boolean): boolean {
  return asked === undefined || ('share' in asked && !isKnown);
}
