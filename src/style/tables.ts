import { type Asked, type Column, columnWidths } from './columns.ts';
import type { Width } from './layout.ts';
import type { Styled } from './styled.ts';

/** The columns of a table. */
export interface Grid {
  readonly columns: number;
  /** How wide all columns ask to be together, in px; `undefined` where one of them asks for nothing, or for a share. */
  readonly asked: number | undefined;
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

/** The grid of a table whose cells ask for a width and need one, in px. */
export function gridOf(table: Styled, askedBy: (cell: Styled) => Asked, leastOf: (cell: Styled) => number): Grid {
  const places = new Map<Styled, Place>();
  const rowsOfCells = new Map<Styled, Styled[]>();
  /** The cells that reach into a row from above. */
  let reaching: { readonly cell: Styled; rows: number }[] = [];
  const asked: Asked[] = [];
  const leasts: number[] = [];
  let columns = 0;
  /** For how many more rows a cell of an earlier row takes a column. */
  const taken: number[] = [];
  let last: { readonly table: Width; readonly widths: readonly Width[] } | undefined;
  // Of a fixed layout, the first row decides.
  const isFixed = table.value('table-layout') === 'fixed' && !/^(?:undefined|auto)$/.test(String(table.value('width')));
  let isFirst = true;

  for (const column of columnsIn(table)) {
    if (columns < maxColumns) asked[columns++] = askedBy(column);
  }
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
      if (span === 1 && (isFirst || !isFixed)) asked[column] = wider(asked[column], askedBy(cell));
      if (span === 1 && !isFixed) leasts[column] = Math.max(leasts[column] ?? 0, leastOf(cell));
      const rows = spanOf(cell, 'rowSpan');
      if (rows > 1) reaching.push({ cell, rows });
      for (let index = column; index < column + span; index++) taken[index] = rows;
      column += span;
      columns = Math.max(columns, column);
    }
    cells.sort((one, other) => (places.get(one)?.column ?? 0) - (places.get(other)?.column ?? 0));
    reaching = reaching.filter((one) => --one.rows > 0);
    for (const [index, rows] of taken.entries()) taken[index] = Math.max(0, (rows ?? 0) - 1);
    isFirst = false;
  }

  return {
    columns,
    asked: sumAsked(),
    besides: (cell) => rowsOfCells.get(cell) ?? [cell],
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
    last = { table: width, widths: columnWidths(all(), width, isFixed) };
    return last.widths;
  }

  function sumAsked(): number | undefined {
    let sum = 0;
    for (const { asked } of all()) {
      if (!asked || 'share' in asked) return undefined;
      sum += asked.px;
    }
    return sum;
  }

  /** Those that ask for less than they need get what they need. */
  function all(): readonly Column[] {
    return Array.from({ length: columns }, (_, index) => {
      const [own, least] = [asked[index], leasts[index] ?? 0];
      return { asked: own && 'px' in own ? { px: Math.max(own.px, least) } : own, least };
    });
  }
}

/** The `<col>` elements of a table. */
function* columnsIn(table: Styled): Generator<Styled> {
  for (const child of table.children) {
    for (const column of child.display === 'table-column-group' ? child.children : [child]) {
      if (column.display !== 'table-column') continue;
      for (let count = spanOf(column, 'span'); count > 0; count--) yield column;
    }
  }
}

function* rowsOf(table: Styled): Generator<Styled> {
  // Cells without a row make one.
  if (table.children.some(({ isCell }) => isCell)) yield table;
  for (const child of table.children) {
    if (child.display === 'table-row') yield child;
    if (/^table-(?:row|header|footer)-group$/.test(child.display)) {
      for (const row of child.children) if (row.display === 'table-row') yield row;
    }
  }
}

function spanOf({ element }: Styled, name: 'colSpan' | 'rowSpan' | 'span'): number {
  const span = Number(element.properties[name] ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, maxColumns) : 1;
}

function wider(one: Asked, other: Asked): Asked {
  if (!one || !other) return one ?? other;
  // Shares win over px.
  if ('share' in one) return 'share' in other && other.share > one.share ? other : one;
  return 'share' in other || other.px > one.px ? other : one;
}
