import { type Asked, type Column, columnWidths } from './columns.ts';
import { sizesOf } from './sizes.ts';
import type { Styled } from './styled.ts';
import type { Width } from './width.ts';

/** Where a cell stands in its table. */
export interface Place {
  readonly column: number;
  readonly span: number;
  /** The cells of its first row, with those that reach into it. */
  readonly row: Styled[];
}

/** A cell, or a `<col>`, that says how wide a column is: it spans no other. */
interface Measured {
  readonly cell: Styled;
  readonly column: number;
  readonly asks: boolean;
}

/** Columns that are looked at: a table of more is data. */
const maxColumns = 100;

/** The columns of a table. */
export class Grid {
  columns = 0;
  /** The width that a cell asks for, and that it needs in px. */
  readonly #askedBy: (cell: Styled) => Asked;
  readonly #leastOf: (cell: Styled) => number;
  /** Of a fixed layout, the first row decides. */
  readonly #isFixed: boolean;
  readonly #measured: Measured[] = [];
  #all: readonly Column[] | undefined;
  #last: { readonly table: Width; readonly widths: readonly Width[] } | undefined;

  constructor(table: Styled, askedBy: (cell: Styled) => Asked, leastOf: (cell: Styled) => number) {
    this.#askedBy = askedBy;
    this.#leastOf = leastOf;
    this.#isFixed = table.value('table-layout') === 'fixed' && (table.value('width') ?? 'auto') !== 'auto';
    const { columns, rows } = partsOf(table);
    for (const cell of columns) {
      for (let count = spanOf(cell, 'span'); count > 0 && this.columns < maxColumns; count--)
        this.#measured.push({ cell, column: this.columns++, asks: true });
    }
    this.#place(rows);
  }

  #place(rows: readonly Styled[]): void {
    /** The cells that reach into a row from above. */
    let reaching: { readonly cell: Styled; rows: number }[] = [];
    /** For how many more rows a cell of an earlier row takes a column. */
    const taken: number[] = [];
    for (const [index, row] of rows.entries()) {
      let column = 0;
      const cells = reaching.map(({ cell }) => cell);
      for (const cell of row.children) {
        if (!cell.isCell) continue;
        while ((taken[column] ?? 0) > 0 && column < maxColumns) column++;
        if (column >= maxColumns) break;
        const span = spanOf(cell, 'colSpan');
        cells.push(cell);
        sizesOf(cell).place = { column, span, row: cells };
        if (span === 1) this.#measured.push({ cell, column, asks: index === 0 || !this.#isFixed });
        const rowSpan = spanOf(cell, 'rowSpan');
        if (rowSpan > 1) reaching.push({ cell, rows: rowSpan });
        for (let at = column; at < column + span; at++) taken[at] = rowSpan;
        column += span;
        this.columns = Math.max(this.columns, column);
      }
      if (reaching.length === 0) {
        taken.length = 0;
        continue;
      }
      cells.sort((one, other) => columnOf(one) - columnOf(other));
      reaching = reaching.filter((one) => --one.rows > 0);
      for (const [at, count] of taken.entries()) taken[at] = Math.max(0, (count ?? 0) - 1);
    }
  }

  /** How wide all columns ask to be together, in px; `undefined` where one of them asks for nothing, or for a share. */
  asked(): number | undefined {
    let sum = 0;
    for (const { asked } of this.#columns()) {
      if (!asked || 'share' in asked) return undefined;
      sum += asked.px;
    }
    return sum;
  }

  /** How wide a cell is, with its padding, in a table that is so wide between its edges. */
  widthOf(cell: Styled, table: Width, spacing: number): Width {
    const { place } = sizesOf(cell);
    if (!place) return { lo: 0, hi: table.hi };
    const { column, span } = place;
    if (span >= this.columns) return table;
    const widths = this.#widths(table);
    const end = Math.min(widths.length, column + span);
    const gaps = spacing * (end - column - 1);
    let [lo, hi] = [gaps, gaps];
    for (let at = column; at < end; at++) {
      lo += widths[at]?.lo ?? 0;
      hi += widths[at]?.hi ?? 0;
    }
    return { lo, hi: Math.min(table.hi, hi) };
  }

  /** All cells of a table ask the same, one after the other. */
  #widths(table: Width): readonly Width[] {
    if (this.#last?.table.lo !== table.lo || this.#last.table.hi !== table.hi)
      this.#last = { table, widths: columnWidths(this.#columns(), table, this.#isFixed) };
    return this.#last.widths;
  }

  /** Those that ask for less than they need get what they need. Most tables are never asked. */
  #columns(): readonly Column[] {
    if (this.#all) return this.#all;
    const asked: Asked[] = [];
    const leasts: number[] = [];
    for (const { cell, column, asks } of this.#measured) {
      if (asks) asked[column] = wider(asked[column], this.#askedBy(cell));
      if (!this.#isFixed && cell.isCell) leasts[column] = Math.max(leasts[column] ?? 0, this.#leastOf(cell));
    }
    this.#all = Array.from({ length: this.columns }, (_, index) => {
      const [own, least] = [asked[index], leasts[index] ?? 0];
      return { asked: own && 'px' in own ? { px: Math.max(own.px, least) } : own, least };
    });
    return this.#all;
  }
}

function columnOf(cell: Styled): number {
  return sizesOf(cell).place?.column ?? 0;
}

/** The `<col>` elements of a table, and its rows. */
export function partsOf(table: Styled): { readonly columns: readonly Styled[]; readonly rows: readonly Styled[] } {
  const columns: Styled[] = [];
  const rows: Styled[] = [];
  const { children } = table;
  // Cells without a row make one.
  if (children.some(({ isCell }) => isCell)) rows.push(table);
  for (const child of children) {
    const { display } = child;
    if (display === 'table-row') rows.push(child);
    else if (display === 'table-column') columns.push(child);
    else if (display === 'table-column-group') columns.push(...within(child, 'table-column'));
    else if (/^table-(?:row|header|footer)-group$/.test(display)) rows.push(...within(child, 'table-row'));
  }
  return { columns, rows };
}

function within({ children }: Styled, display: string): Styled[] {
  return children.filter((child) => child.display === display);
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
