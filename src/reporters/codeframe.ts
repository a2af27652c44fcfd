import { code, escaped } from '../escape.ts';
import type { Span } from '../span.ts';
import { graphemes } from './cells.ts';

/** A line of the file, cut to fit, and the cells that must be underlined. */
export interface Frame {
  readonly before: string;
  readonly culprit: string;
  readonly after: string;
  /** How many cells `before` takes. */
  readonly indent: number;
  /** How many cells `culprit` takes. */
  readonly width: number;
}

/** What a reader takes for one character. */
interface Cell extends Span {
  readonly shown: string;
  readonly width: number;
}

/** A grapheme may have any number of marks. */
const longest = 32;

/** The line that a span begins on, in at most `width` cells; a span of several lines ends where its first one does. */
export async function frame(text: string, span: Span, width: number): Promise<Frame | undefined> {
  const { line, isCutBefore, isCutAfter } = around(text, span.start, 2 * width);
  const cells = await split(text, line);
  const first = index(cells, (cell) => cell.end > span.start);
  const last = Math.max(
    index(cells, (cell) => cell.start >= span.end),
    first,
  );
  const before = trimStart(cells.slice(0, first), isCutBefore);
  const after = trimEnd(cells.slice(last), isCutAfter);
  const culprit = cells.slice(first, last);
  if (culprit.length === 0) culprit.push(nothing(text, span, after.shift()));
  if (![before, culprit, after].some((some) => some.some(({ shown }) => shown.trim() !== ''))) return undefined;
  return fit({ before, culprit, after, isCutBefore, isCutAfter }, width);
}

/** The line around an offset, as far as `reach` characters from it: a message may be one line of megabytes. */
function around(text: string, at: number, reach: number) {
  let [start, end] = [at, at];
  while (start > 0 && at - start < reach && !isBreak(text[start - 1])) start--;
  while (end < text.length && end - at < reach && !isBreak(text[end])) end++;
  const isCutBefore = start > 0 && !isBreak(text[start - 1]);
  const isCutAfter = end < text.length && !isBreak(text[end]);
  return { line: { start, end }, isCutBefore, isCutAfter };
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

async function split(text: string, { start, end }: Span): Promise<Cell[]> {
  const all = await graphemes(text.slice(start, end));
  return all.map(({ value, index, width }) => cell(text, start + index, value, width));
}

function cell(text: string, start: number, value: string, width: number): Cell {
  const end = start + value.length;
  if (value === '\t') return { start, end, shown: '  ', width: 2 };
  const isPlain = value.length === 1 && value >= ' ' && value <= '~' && value !== '[';
  if (isPlain) return { start, end, shown: value, width };
  const isHidden = width === 0 || escaped(value) !== value || isCommand(text, { start, end });
  const shown = isHidden ? code(value.slice(0, longest)) : value.slice(0, longest);
  return { start, end, shown, width: isHidden ? shown.length : width };
}

/** Whether `escaped` would take the character for a part of a command, if it saw what stands before. */
function isCommand(text: string, { start, end }: Span): boolean {
  const piece = text.slice(Math.max(0, start - longest), end);
  return piece.endsWith('[') && !escaped(piece).endsWith('[');
}

/** What stands for an empty span, or for one that begins with the end of a line. */
function nothing(text: string, { start, end }: Span, next: Cell | undefined): Cell {
  return next ?? { start, end, shown: end > start && isBreak(text[start]) ? '⏎' : ' ', width: 1 };
}

interface Line {
  readonly before: Cell[];
  readonly culprit: Cell[];
  readonly after: Cell[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

function fit({ before, culprit, after, isCutBefore, isCutAfter }: Line, width: number): Frame {
  const ends = sum(before) + sum(culprit) + sum(after) > width || isCutBefore || isCutAfter ? 2 : 0;
  const middle = take(culprit, width - ends);
  const room = width - ends - sum(middle);
  const right = take(after, Math.max(room - sum(before), Math.ceil(room / 2)));
  const left = take(before.toReversed(), room - sum(right)).toReversed();
  const isCut = middle.length < culprit.length;
  const start = left.length < before.length || isCutBefore ? '…' : '';
  return {
    before: start + print(left),
    culprit: print(middle) + (isCut ? '…' : ''),
    after: print(right) + (!isCut && (right.length < after.length || isCutAfter) ? '…' : ''),
    indent: start.length + sum(left),
    width: sum(middle) + (isCut ? 1 : 0),
  };
}

function take(cells: readonly Cell[], room: number): Cell[] {
  let used = 0;
  const end = index(cells, ({ width }) => {
    used += width;
    return used > room;
  });
  return cells.slice(0, end);
}

function trimStart(cells: Cell[], isCut: boolean): Cell[] {
  return isCut ? cells : cells.slice(index(cells, ({ shown }) => shown.trim() !== ''));
}

function trimEnd(cells: Cell[], isCut: boolean): Cell[] {
  return isCut ? cells : trimStart(cells.toReversed(), false).toReversed();
}

function index(cells: readonly Cell[], wanted: (cell: Cell) => boolean): number {
  const found = cells.findIndex(wanted);
  return found < 0 ? cells.length : found;
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, { width }) => total + width, 0);
}

function print(cells: readonly Cell[]): string {
  return cells.map(({ shown }) => shown).join('');
}
