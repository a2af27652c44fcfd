import type { Side } from './sides.ts';
import type { Styled } from './styled.ts';

/** How boxes of one `display` stand among others. */
export interface Flow {
  /** Begins and ends a line. */
  readonly isBlock: boolean;
  readonly isCell: boolean;
  readonly isTable: boolean;
  readonly isRow: boolean;
  /** Stands in a line with words. */
  readonly isInLine: boolean;
  /** Whether lines of text stand in it as in a box of their own. */
  readonly holdsLines: boolean;
}

const known = new Map<string, Flow>();

/** What a `display` stands for. There are few, and many elements ask. */
export function flowOf(display: string): Flow {
  let flow = known.get(display);
  if (!flow) {
    flow = read(display);
    known.set(display, flow);
  }
  return flow;
}

function read(display: string): Flow {
  const isBlock = !/^(?:inline|contents|ruby|table-cell|none)/.test(display);
  const isCell = display === 'table-cell';
  const isInLine = /^(?:-webkit-)?inline-/.test(display);
  return {
    isBlock,
    isCell,
    isTable: display === 'table' || display === 'inline-table',
    isRow: display === 'table-row',
    isInLine,
    holdsLines: isBlock ? !/^table(?:-row|-header|-footer|-column|$)/.test(display) : isCell || isInLine,
  };
}

/** As wide as its content asks for, where nothing else is said. */
export function isShrinking(element: Styled): boolean {
  return element.flow.isInLine || element.display.startsWith('table') || isBeside(element);
}

/** Stands beside others, as far as there is room: floats, stands in a line, in a flexible box. */
export function standsInRow(element: Styled): boolean {
  return isBeside(element) || element.flow.isInLine || /flex|grid/.test(element.parent?.display ?? '');
}

/** Floats, or is placed by itself. */
function isBeside(element: Styled): boolean {
  const float = element.value('float');
  if (float === 'left' || float === 'right') return true;
  const position = element.value('position');
  return position === 'absolute' || position === 'fixed';
}

/** The box that an element lies in. */
export function containerOf(element: Styled): Styled | undefined {
  let inner = element;
  let outer = element.parent;
  while (outer && !outer.flow.holdsLines && !isBeside(outer)) {
    // What is no part of a table lies in a cell that nobody wrote.
    if (outer.flow.isTable && !inner.display.startsWith('table-')) return outer;
    inner = outer;
    outer = outer.parent;
  }
  return outer;
}

/** The table that a cell is in. */
export function tableOf(cell: Styled): Styled | undefined {
  let outer = cell.parent;
  while (outer && !outer.flow.isTable && !outer.isCell) outer = outer.parent;
  return outer?.flow.isTable ? outer : undefined;
}

/** How much of the place that a box leaves free is at a side of it: all, half, nothing. */
export function freeShare(element: Styled, side: Side): number {
  const left = leftShare(element);
  return side === 'left' ? left : 1 - left;
}

function leftShare(element: Styled): number {
  const [left, right] = [element.value('margin-left') === 'auto', element.value('margin-right') === 'auto'];
  if (left || right) return left && right ? 0.5 : Number(left);
  const float = element.value('float');
  if (float === 'left' || float === 'right') return Number(float === 'right');
  const { textAlign, isRightToLeft } = element.parent?.text ?? element.text;
  // Only `align` and `center` place blocks as well as words.
  const align = element.flow.isInLine || textAlign.startsWith('-webkit-') ? textAlign.replace('-webkit-', '') : 'start';
  if (align === 'center') return 0.5;
  const isRight = align === 'right' || (align === 'start' && isRightToLeft) || (align === 'end' && !isRightToLeft);
  return Number(isRight);
}

export function isBorderBox(element: Styled): boolean {
  return element.value('box-sizing') === 'border-box';
}
