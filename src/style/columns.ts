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
  let [open, openLeast, px, least, share] = [0, 0, 0, 0, 0];
  for (const column of columns) {
    const { asked } = column;
    if (isOpen(column, isKnown)) {
      open++;
      openLeast += column.least;
    } else if (asked && 'px' in asked) {
      px += asked.px;
      least += column.least;
    }
    // All shares together are no more than the whole.
    else if (asked) share = Math.min(1, share + asked.share);
  }
  const given = Math.max(0, width.hi * (1 - share));
  // Where all ask for too much, they give way as far as what is in them does; where no column is open, they share the rest.
  const most = given - openLeast;
  const room = px > most && px > least ? Math.max(0, most - least) / (px - least) : 1;
  const rest = Math.max(0, given - (least + (px - least) * room));
  const scale = isKnown && open === 0 && px > 0 && px < given ? given / px : 1;
  const scaleOfShares = isKnown && open === 0 && px === 0 && share > 0 ? 1 / share : 1;
  const even = { lo: isKnown ? rest / open : 0, hi: rest / open };
  let left = 1;
  return columns.map((column) => {
    const { asked } = column;
    if (isOpen(column, isKnown)) return isFixed || open === 1 ? even : { lo: Math.min(column.least, rest), hi: rest };
    if (asked && 'px' in asked) return exactly((column.least + (asked.px - column.least) * room) * scale);
    const own = Math.min(left, asked?.share ?? 0);
    left -= own;
    return exactly(own * width.hi * scaleOfShares);
  });
}

function isOpen({ asked }: Column, isKnown: boolean): boolean {
  return asked === undefined || ('share' in asked && !isKnown);
}
