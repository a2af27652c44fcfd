import { lazy } from '../lazy.ts';
import { type Asked, type Column, columnWidths } from './columns.ts';
import type { Styled } from './styled.ts';
import type { Width } from './width.ts';

/** The columns of a table. */
export interface Grid {
  readonly columns: number;
  /** How wide all columns ask to be together, in px; `undefined` where one of them asks for nothing, or for a share. */
  asked(): number | undefined;
  /** How wide a cell is, with its padding, in a table that is so wide between its edges. */
  widthOf(cell: Styled, table: Width, spacing: number): Width;
  /** The cells of the rows that a cell is in, from the left to the right; those of later rows that it reaches into. */
  besides(cell: Styled): readonly Styled[];
}

interface Place {
  readonly column: number;
  readonly span: number;
  /** The cells of its first row, with those that reach into it. */
  readonly row: Styled[];
}

/** Columns that are looked at: a table of more is data. */
const maxColumns = 100;

/** The grid of a table whose cells ask for a width and need one, in px. */
export function gridOf(table: Styled, askedBy: (cell: Styled) => Asked, leastOf: (cell: Styled) => number): Grid {
  const places = new Map<Styled, Place>();
  /** The cells that reach into a row from above. */
  let reaching: { readonly cell: Styled; rows: number }[] = [];
  /** The cells that say how wide a column is: they span no other. */
  const measured: { readonly cell: Styled; readonly column: number; readonly asks: boolean }[] = [];
  let columns = 0;
  /** For how many more rows a cell of an earlier row takes a column. */
  const taken: number[] = [];
  let last: { readonly table: Width; readonly widths: readonly Width[] } | undefined;
  // Of a fixed layout, the first row decides.
  const isFixed = table.value('table-layout') === 'fixed' && !/^(?:undefined|auto)$/.test(String(table.value('width')));
  let isFirst = true;

  for (const cell of columnsIn(table)) {
    if (columns < maxColumns) measured.push({ cell, column: columns++, asks: true });
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
      places.set(cell, { column, span, row: cells });
      if (span === 1) measured.push({ cell, column, asks: isFirst || !isFixed });
      const rows = spanOf(cell, 'rowSpan');
      if (rows > 1) reaching.push({ cell, rows });
      for (let index = column; index < column + span; index++) taken[index] = rows;
      column += span;
      columns = Math.max(columns, column);
    }
    isFirst = false;
    if (reaching.length === 0) {
      taken.length = 0;
      continue;
    }
    cells.sort((one, other) => (places.get(one)?.column ?? 0) - (places.get(other)?.column ?? 0));
    reaching = reaching.filter((one) => --one.rows > 0);
    for (const [index, rows] of taken.entries()) taken[index] = Math.max(0, (rows ?? 0) - 1);
  }

  /** Those that ask for less than they need get what they need. Most tables are never asked. */
  const all = lazy((): readonly Column[] => {
    const asked: Asked[] = [];
    const leasts: number[] = [];
    for (const { cell, column, asks } of measured) {
      if (asks) asked[column] = wider(asked[column], askedBy(cell));
      if (!isFixed && cell.isCell) leasts[column] = Math.max(leasts[column] ?? 0, leastOf(cell));
    }
    return Array.from({ length: columns }, (_, index) => {
      const [own, least] = [asked[index], leasts[index] ?? 0];
      return { asked: own && 'px' in own ? { px: Math.max(own.px, least) } : own, least };
    });
  });

  return {
    columns,
    asked: lazy(sumAsked),
    besides: (cell) => places.get(cell)?.row ?? [cell],
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
