import type { Width } from './layout.ts';
import type { Styled } from './styled.ts';

/** What a cell asks for its column: px, or a share of the table. */
export type Asked = { readonly px: number } | { readonly share: number } | undefined;

/** The columns of a table. */
export interface Grid {
  readonly columns: number;
  /** How wide a cell is, with its padding, in a table that is so wide between its edges. */
  widthOf(cell: Styled, table: Width, spacing: number): Width;
  /** The cells of the rows that a cell is in, from the left to the right; those of later rows that it reaches into. */
  besides(cell: Styled): readonly Styled[];
}

interface Place {
  readonly column: number;
  readonly span: number;
}

/** Columns that are looked at: a table of more is data. */
const maxColumns = 100;

export function gridOf(table: Styled, askedBy: (cell: Styled) => Asked): Grid {
  const places = new Map<Styled, Place>();
  const rowsOfCells = new Map<Styled, Styled[]>();
  /** The cells that reach into a row from above. */
  let reaching: { readonly cell: Styled; rows: number }[] = [];
  const asked: Asked[] = [];
  let columns = 0;
  /** For how many more rows a cell of an earlier row takes a column. */
  const taken: number[] = [];
  let last: { readonly table: Width; readonly widths: readonly Width[] } | undefined;

  for (const row of rowsOf(table)) {
    let column = 0;
    const cells: Styled[] = reaching.map(({ cell }) => cell);
    for (const cell of row.children) {
      if (!cell.isCell) continue;
      while ((taken[column] ?? 0) > 0 && column < maxColumns) column++;
      if (column >= maxColumns) break;
      const span = spanOf(cell, 'colSpan');
      cells.push(cell);
      rowsOfCells.set(cell, cells);
      places.set(cell, { column, span });
      if (span === 1) asked[column] = wider(asked[column], askedBy(cell));
      const rows = spanOf(cell, 'rowSpan');
      if (rows > 1) reaching.push({ cell, rows });
      for (let index = column; index < column + span; index++) taken[index] = rows;
      column += span;
      columns = Math.max(columns, column);
    }
    reaching = reaching.filter((one) => --one.rows > 0);
    for (const [index, rows] of taken.entries()) taken[index] = Math.max(0, (rows ?? 0) - 1);
  }

  return {
    columns,
    besides: (cell) =>
      (rowsOfCells.get(cell) ?? [cell]).toSorted(
        (one, other) => (places.get(one)?.column ?? 0) - (places.get(other)?.column ?? 0),
      ),
    widthOf(cell, width, spacing) {
      const place = places.get(cell);
      if (!place) return { lo: 0, hi: width.hi };
      const { column, span } = place;
      if (span >= columns) return width;
      const widths = columnsOf(width);
      const own = widths.slice(column, column + span);
      const gaps = spacing * (own.length - 1);
      return {
        lo: own.reduce((sum, { lo }) => sum + lo, gaps),
        hi: Math.min(
          width.hi,
          own.reduce((sum, { hi }) => sum + hi, gaps),
        ),
      };
    },
  };

  /** All cells of a table ask the same, one after the other. */
  function columnsOf(width: Width): readonly Width[] {
    if (last && last.table.lo === width.lo && last.table.hi === width.hi) return last.widths;
    last = { table: width, widths: computed(width) };
    return last.widths;
  }

  function computed(width: Width): readonly Width[] {
    const isKnown = width.lo === width.hi;
    const px = Array.from({ length: columns }, (_, index) => {
      const one = asked[index];
      if (one === undefined) return undefined;
      return 'px' in one ? one.px : isKnown ? one.share * width.hi : undefined;
    });
    const sum = px.reduce<number>((total, one) => total + (one ?? 0), 0);
    const open = px.filter((one) => one === undefined).length;
    const rest = Math.max(0, width.hi - sum);
    // Where no column is open, all of them share what the table has to give.
    const scale = isKnown && open === 0 && sum > 0 ? width.hi / sum : 1;
    return px.map((one) => {
      if (one !== undefined) return { lo: one * scale, hi: one * scale };
      return { lo: isKnown && open === 1 ? rest : 0, hi: rest };
    });
  }
}

function* rowsOf(table: Styled): Generator<Styled> {
  for (const child of table.children) {
    if (child.display === 'table-row') yield child;
    if (/^table-(?:row|header|footer)-group$/.test(child.display)) {
      for (const row of child.children) if (row.display === 'table-row') yield row;
    }
  }
}

function spanOf({ element }: Styled, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(element.properties[name] ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, maxColumns) : 1;
}

function wider(one: Asked, other: Asked): Asked {
  if (!one || !other) return one ?? other;
  // Shares win over px.
  if ('share' in one) return 'share' in other && other.share > one.share ? other : one;
  return 'share' in other || other.px > one.px ? other : one;
}
