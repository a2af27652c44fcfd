import type { Span } from '../span.ts';
import { isThin } from './given-size.ts';
import type { Rendering, Step } from './rendering.ts';
import { isBlank } from './seen-text.ts';
import type { Styled } from './styled.ts';
import { innerOf, type Words } from './words.ts';

/** What counts as a break. */
export interface BreakMeasures {
  /** Whether the end of a paragraph counts as a break, and the space that a margin makes. */
  readonly paragraphGaps: boolean;
  /** The least margin that does, in px. */
  readonly minGap: number;
  /** The least height of an empty line, in px. */
  readonly minLine: number;
}

/** An empty line. */
export interface EmptyLine {
  /** The `<br>` or the blank that makes it. */
  readonly at: Span;
  /** The element around it. */
  readonly parent: Styled;
  /** `undefined` for the first of a run. */
  readonly before: EmptyLine | undefined;
}

/** Line breaks in a row, between two lines that say something. */
export interface Run {
  /** From the first `<br>` or blank to the last. */
  readonly at: Span;
  /** The end of the line before, if there is one; empty lines; gaps between paragraphs. */
  readonly breaks: number;
  readonly gaps: number;
  readonly lastEmpty: EmptyLine | undefined;
  /** In a text that is shown as it is written. */
  readonly isPreformatted: boolean;
}

/** What has been laid out so far. */
interface State {
  /** `thin`: nothing but a picture that is not seen, which before the standards made no line of text. */
  line: 'none' | 'thin' | 'blank' | 'seen';
  /** Whether a line that says something stands above, and whether a break ended it. */
  isBelow: boolean;
  isBroken: boolean;
  empties: number;
  gaps: number;
  lastEmpty: EmptyLine | undefined;
  /** The first `<br>` of the run and its last mark. */
  first: Span | undefined;
  last: Span | undefined;
  /** The margin since the last line; that of the browser itself apart, which cells swallow. */
  margin: number;
  ownMargin: number;
  isPreformatted: boolean;
}

/** A row of a table: its cells stand beside each other. */
interface Row {
  readonly before: Readonly<State>;
  /** The state after the cells so far: after the last that says something, else after the emptiest. */
  after: Readonly<State> | undefined;
  isSeen: boolean;
}

interface Cell {
  isSeen: boolean;
  isStart: boolean;
}

const fresh: Readonly<State> = {
  line: 'none',
  isBelow: false,
  isBroken: false,
  empties: 0,
  gaps: 0,
  lastEmpty: undefined,
  first: undefined,
  last: undefined,
  margin: 0,
  ownMargin: 0,
  isPreformatted: false,
};

/** Whether there may be a run of more than so many breaks: most messages have none, and that is told at a glance. */
function mayExceed(steps: readonly Step[], max: number): boolean {
  let breaks = 0;
  for (const step of steps) {
    if (step.type === 'open' && step.element.name === 'br') breaks++;
    else if (step.type === 'text') {
      if (step.parent.text.isPreformatted) return true;
      breaks = isBlank(step.value) ? breaks + 1 : 0;
    }
    if (breaks > max) return true;
  }
  return false;
}

/** The runs of more than `max` line breaks in a part, as it is rendered. */
export function runsOf({ steps, isQuirky }: Rendering, max: number, measures: BreakMeasures): readonly Run[] {
  const runs: Run[] = [];
  if (!mayExceed(steps, measures.paragraphGaps ? 0 : max)) return runs;
  const rows: Row[] = [];
  const cells: Cell[] = [];
  let state: State = { ...fresh };

  for (const step of steps) {
    if (step.type === 'quote') state = { ...fresh };
    else if (step.type === 'object') object(step.element);
    else if (step.type === 'text') text(step);
    else if (step.type === 'open') open(step.element);
    else close(step.element);
  }
  return runs;

  function open(element: Styled): void {
    const { name, tag } = element;
    if (name === 'br') {
      if (tag) breakLine(tag.at, element.parent ?? element);
    } else if (element.isCell) enterCell();
    else if (element.isBlock) {
      endLine();
      addMargin(element, 'top');
      if (element.display === 'table-row') rows.push({ before: { ...state }, after: undefined, isSeen: false });
      if (name === 'hr') {
        see();
        endLine();
      }
    }
  }

  function close(element: Styled): void {
    if (element.isCell) leaveCell();
    else if (element.name !== 'br' && element.isBlock) {
      endLine();
      addMargin(element, 'bottom');
      if (element.display === 'table-row') state = { ...(rows.pop()?.after ?? state) };
    }
  }

  function object(element: Styled): void {
    if (isThin(element)) {
      if (isQuirky && state.line === 'none' && !element.isBlock) state.line = 'thin';
      return;
    }
    if (element.isBlock) endLine();
    see();
    if (element.isBlock) endLine();
  }

  function text(step: Words): void {
    const { value, parent } = step;
    // Within a line there is nothing to find, but the sign of a signature.
    if (state.line === 'seen' && state.isBelow && !parent.text.isPreformatted && !value.includes('--')) return;
    if (!parent.text.isPreformatted) {
      const { start, end } = innerOf(value);
      if (end > start) words(value.slice(start, end), step);
      return;
    }
    const ends = step.lineEnds();
    for (const [index, line] of value.split('\n').entries()) {
      const end = ends[index - 1];
      if (end) breakLine(end, parent, true);
      if (!isBlank(line)) words(line, step);
    }
  }

  function words(value: string, step: Words): void {
    if (!isBlank(value)) {
      // What follows is a signature: the gap above it is a custom.
      if (value.trim() === '--') state = { ...fresh, line: state.line };
      see();
    } else if (hasNoText() && step.parent.lineHeight >= measures.minLine) startBlank(step.at, step.parent, false);
  }

  /** Something is seen: the run above it ends, and with it the search for one. */
  function see(): void {
    // Within a line there is nothing to find.
    if (state.line === 'seen' && state.isBelow) return;
    if (state.line !== 'seen') {
      if (hasNoText()) closeGap();
      const { isBelow, isBroken, empties, gaps, first, last, isPreformatted } = state;
      // A blank on the line itself makes no empty line.
      const lastEmpty = state.line === 'blank' ? state.lastEmpty?.before : state.lastEmpty;
      const hasEnd = isBroken || (isBelow && measures.paragraphGaps);
      const breaks = (hasEnd ? 1 : 0) + empties + gaps;
      if (first && last && breaks > max) {
        runs.push({ at: { start: first.start, end: last.end }, breaks, gaps, lastEmpty, isPreformatted });
      }
    }
    state = { ...fresh, line: 'seen', isBelow: true };
    const cell = cells.at(-1);
    if (cell) cell.isSeen = true;
  }

  function hasNoText(): boolean {
    return state.line === 'none' || state.line === 'thin';
  }

  function breakLine(at: Span, parent: Styled, isPreformatted = false): void {
    if (state.line === 'none' && parent.lineHeight >= measures.minLine) startBlank(at, parent, isPreformatted);
    const { line, lastEmpty } = state;
    // The sign that ends an empty line is part of it.
    if (line === 'blank' && lastEmpty) {
      state.lastEmpty = { ...lastEmpty, at: { start: lastEmpty.at.start, end: at.end } };
    }
    state.isBroken ||= line === 'seen';
    state.first ??= at;
    state.last = at;
    state.isPreformatted ||= isPreformatted;
    endLine();
  }

  function startBlank(at: Span, parent: Styled, isPreformatted: boolean): void {
    closeGap();
    state.line = 'blank';
    state.first ??= at;
    state.last = at;
    state.lastEmpty = { at, parent, before: state.lastEmpty };
    state.isPreformatted ||= isPreformatted;
  }

  function endLine(): void {
    if (state.line === 'blank') state.empties++;
    state.line = 'none';
  }

  /** A line begins: the margin above it may be a gap. */
  function closeGap(): void {
    const cell = cells.at(-1);
    const own = isQuirky && cell?.isStart ? 0 : state.ownMargin;
    if (cell) cell.isStart = false;
    const isGap = measures.paragraphGaps && Math.max(state.margin, own) >= measures.minGap;
    state.margin = 0;
    state.ownMargin = 0;
    if (isGap) state.gaps++;
  }

  function enterCell(): void {
    endLine();
    const row = rows.at(-1);
    cells.push({ isSeen: false, isStart: true });
    if (row?.after) state = { ...(row.isSeen ? fresh : row.before) };
    state.margin = Math.max(state.margin, state.ownMargin);
    state.ownMargin = 0;
  }

  function leaveCell(): void {
    endLine();
    const row = rows.at(-1);
    const isSeen = cells.pop()?.isSeen ?? false;
    // Before the standards, the margin of a paragraph ended with the cell.
    if (!isQuirky) state.margin = Math.max(state.margin, state.ownMargin);
    state.ownMargin = 0;
    const outer = cells.at(-1);
    if (isSeen && outer) outer.isSeen = true;
    if (!row) return;
    if (isSeen || (!row.isSeen && state.empties >= (row.after?.empties ?? 0))) row.after = { ...state };
    row.isSeen ||= isSeen;
  }

  function addMargin(element: Styled, side: 'top' | 'bottom'): void {
    const declared = measures.paragraphGaps ? element.declared(`margin-${side}`) : undefined;
    if (!declared) return;
    const px = element.px(`margin-${side}`, element.page.maxWidth) ?? 0;
    if (declared.by === 'browser') state.ownMargin = Math.max(state.ownMargin, px);
    else state.margin = Math.max(state.margin, px);
  }
}
