import { stand } from '../message/shape.ts';
import { tableOf } from './flow.ts';
import type { Step } from './rendering.ts';
import type { Styled } from './styled.ts';
import { partsOf } from './tables.ts';

/** A price or a count, with its currency or unit; what is filled in for each buyer may be one. */
const number = /^[^\p{L}]{0,5}(?:\p{L}{1,3}[.\s]{0,2})?[^\p{L}]{1,20}(?:\p{L}{1,3}\.?)?$/u;

const digitOrStand = new RegExp(`[\\d${stand}]`);

/** Returns what tells whether a block stands in a cell that shows nothing but a number, or that heads a column of those. */
export function numberFinder(steps: readonly Step[]): (block: Styled) => boolean {
  const texts = new Map<Styled, string>();
  for (const step of steps) {
    const cell = step.type === 'text' ? cellAround(step.parent) : undefined;
    if (step.type === 'text' && cell) texts.set(cell, (texts.get(cell) ?? '') + step.value);
  }
  const rows = new Map<Styled, readonly Styled[][]>();

  return (block) => {
    const cell = cellAround(block);
    return cell !== undefined && (isNumber(textOf(cell)) || headsNumbers(cell));
  };

  function headsNumbers(cell: Styled): boolean {
    const table = tableOf(cell);
    if (!table) return false;
    let cells = rows.get(table);
    if (!cells) {
      cells = partsOf(table).rows.map(({ children }) => children.filter(({ isCell }) => isCell));
      rows.set(table, cells);
    }
    const [heads = [], ...others] = cells;
    const column = heads.indexOf(cell);
    const below = others.map((row) => textOf(row[column])).filter((text) => text !== '');
    return column >= 0 && below.length > 0 && below.every(isNumber);
  }

  function textOf(cell: Styled | undefined): string {
    return cell ? (texts.get(cell) ?? '').trim() : '';
  }
}

function isNumber(text: string): boolean {
  return digitOrStand.test(text) && number.test(text);
}

function cellAround(element: Styled): Styled | undefined {
  let one: Styled | undefined = element;
  while (one && !one.isCell) one = one.parent;
  return one;
}
