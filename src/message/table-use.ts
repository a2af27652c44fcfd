import { isPresentational } from './accessible.ts';
import type { Cell, Grid } from './grid.ts';
import type { Message } from './message.ts';

/** What a table is for. */
export interface TableUse {
  /** `undefined` where it can be read either way. */
  readonly is: 'data' | 'layout' | undefined;
  /** The cells that head its columns or rows, whether they say so or not. */
  readonly heads: readonly Cell[];
}

/** Longer words are text that is laid out, not data. */
const longestData = 100;

/** A number, a price, a date, an order id, what is put in for each buyer. */
const figure = /^[\d#(+-][\d\s.,:/%()x×*#+-]{0,40}(?:\p{L}{1,4}|\p{Sc})?$|^\p{Sc}|^[{[<%][{[<%$]|^\p{Lu}{3}\s[\d]/u;

/** What a table is for, by what it holds: `message` says how its cells look. */
export function useOf(grid: Grid, message: Message): TableUse {
  const rows = columnsOf(grid);
  const heads = headsIn(grid, rows);
  const cells = rows.flat();
  const isLaidOut = cells.some(({ isFilled }) => isFilled);
  const isSingle = rows.length < 2 || rows.every((row) => row.filter(isUsed).length < 2);
  if (isLaidOut) return { is: heads.length > 0 && !isSingle ? undefined : 'layout', heads };
  if (heads.length > 0) return { is: isSingle || grid.hasCaption ? undefined : 'data', heads };
  if (grid.hasCaption) return { is: undefined, heads };
  if (isSingle) return { is: rows.some((row) => row.length > 1 && row.some(isFigure)) ? undefined : 'layout', heads };
  if (cells.some(({ isLong, words }) => isLong || words.length > longestData)) return { is: undefined, heads };
  const found = isGrid(rows) ? evidentHeads(rows, message) : undefined;
  return { is: found && 'data', heads: found ?? [] };
}

/** The rows that hold anything, by the columns that hold anything. */
function columnsOf({ rows }: Grid): Cell[][] {
  const used = new Set<number>();
  const placed = rows.map((row) => {
    let column = 0;
    return row.map((cell) => {
      const at = column;
      column += cell.span;
      if (isUsed(cell)) used.add(at);
      return { cell, at };
    });
  });
  return placed
    .map((row) => row.filter(({ at }) => used.has(at)).map(({ cell }) => cell))
    .filter((row) => row.some(isUsed));
}

function isUsed({ words, isFilled, hasPicture }: Cell): boolean {
  return isFilled || hasPicture || /[\p{L}\p{N}]/u.test(words);
}

function isFigure({ words }: Cell): boolean {
  return figure.test(words);
}

/** The `th` that head something. */
function headsIn({ rows }: Grid, used: readonly (readonly Cell[])[]): Cell[] {
  const heads = rows
    .flat()
    .filter((cell) => cell.tag.name === 'th' && cell.words !== '' && !isPresentational(cell.tag));
  // Some frameworks write every cell of a layout as one.
  return used.flat().every(({ tag }) => tag.name === 'th') ? [] : heads;
}

/** Rows and columns of words and figures. */
function isGrid(rows: readonly (readonly Cell[])[]): boolean {
  const cells = rows.flat().filter(isUsed);
  const wide = rows.filter((row) => row.filter(isUsed).length > 1);
  const isEven = wide.every((row) => row.length === wide[0]?.length);
  return (
    isEven &&
    wide.length >= Math.max(2, rows.length / 2) &&
    cells.every(({ hasPicture }) => !hasPicture) &&
    cells.filter(({ isLink }) => isLink).length <= cells.length / 3
  );
}

/** The cells that surely head the columns or the rows of a grid; `undefined` where nothing tells that there is data. */
function evidentHeads(rows: readonly (readonly Cell[])[], message: Message): Cell[] | undefined {
  const [top = [], ...others] = rows;
  const firsts = rows.flatMap(([first]) => first ?? []);
  const rests = rows.map(([, ...rest]) => rest);
  const isBold = (cell: Cell) => cell.isStrong || message.styleOf(cell.tag).text.fontWeight >= 600;
  const marks = (heads: readonly Cell[], body: readonly Cell[], isMarked: (cell: Cell) => boolean) =>
    heads.length > 0 && heads.filter(isUsed).every(isMarked) && !body.filter(isUsed).every(isMarked);
  const isShaded = (cell: Cell) => backgroundOf(cell, message) > 0;
  const body = others.flat();
  const isHeaded =
    top.length > 1 &&
    top.every((cell) => !isFigure(cell)) &&
    (marks(top, body, isBold) || marks(top, body, isShaded) || others.some((row) => row.some(isFigure)));
  const isWide = top.length > 2;
  if (isHeaded && (isWide || !others.every(([first]) => first && isLabel(first)) || marks(top, body, isBold)))
    return [...top];
  const isLabelled =
    firsts.every((cell) => !isFigure(cell)) &&
    (firsts.every(isLabel) ||
      marks(firsts, rests.flat(), isBold) ||
      rests.filter(([cell]) => cell && isFigure(cell)).length * 3 >= rows.length);
  if (isLabelled) return firsts;
  if (isHeaded) return [...top];
  const isRuled = rows
    .flat()
    .filter(isUsed)
    .every((cell) => hasLine(cell, message));
  if (isRuled || (isWide && rows.length > 2)) return isWide ? [...top] : firsts;
  return undefined;
}

/** "Order:" */
function isLabel({ words }: Cell): boolean {
  return /[:：]$/.test(words);
}

function backgroundOf({ tag }: Cell, message: Message): number {
  const { backgroundColor, parent } = message.styleOf(tag);
  return backgroundColor.alpha || (parent?.name === 'tr' ? parent.backgroundColor.alpha : 0);
}

function hasLine({ tag }: Cell, message: Message): boolean {
  const style = message.styleOf(tag);
  return ['top', 'right', 'bottom', 'left'].some(
    (side) =>
      !/^(?:none|hidden)$/.test(style.value(`border-${side}-style`) ?? 'none') &&
      !/^0/.test(style.value(`border-${side}-width`) ?? ''),
  );
}
