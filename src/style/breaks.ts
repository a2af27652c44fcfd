import { blockMargins, lists, preformatted } from '../../data/user-agent.ts';
import type { Part, Tag } from '../message/message.ts';
import type { Span } from '../span.ts';
import { isBlock } from './blocks.ts';
import { type Edge, type Flow, flowOf, innerOf, isBlank, type Words } from './flow.ts';
import { lengthOf } from './lengths.ts';

/** What counts as a break. */
export interface BreakMeasures {
  /** Whether the end of a paragraph counts as a break, and the space that a margin makes. */
  readonly paragraphGaps: boolean;
  /** The least margin that does, in px. */
  readonly minGap: number;
  /** The least height of an empty line, in px. */
  readonly minLine: number;
  readonly maxWidth: number;
}

/** An empty line. */
export interface EmptyLine {
  /** The `<br>` or the blank that makes it. */
  readonly at: Span;
  /** The element around it; `undefined` outside of any. */
  readonly parent: Tag | undefined;
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
  readonly line: 'none' | 'blank' | 'seen';
  /** Whether a line that says something stands above, and whether a break ended it. */
  readonly isBelow: boolean;
  readonly isBroken: boolean;
  readonly empties: number;
  readonly gaps: number;
  readonly lastEmpty: EmptyLine | undefined;
  /** The first `<br>` of the run and its last mark. */
  readonly first: Span | undefined;
  readonly last: Span | undefined;
  /** The margin since the last line; that of the browser itself apart, which cells swallow. */
  readonly margin: number;
  readonly ownMargin: number;
  readonly isPreformatted: boolean;
}

/** A row of a table: its cells stand beside each other. */
interface Row {
  readonly before: State;
  /** The state after the cells so far: after the last that says something, else after the emptiest. */
  after: State | undefined;
  isSeen: boolean;
}

interface Cell {
  isSeen: boolean;
  isStart: boolean;
}

const fresh: State = {
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

/** The runs of line breaks in a part, as it is rendered. */
export function* runsOf(part: Part, measures: BreakMeasures): Generator<Run> {
  const flow = flowOf(part, measures.maxWidth);
  const { styles, fontSizeOf } = flow;
  const rows: Row[] = [];
  const cells: Cell[] = [];
  const keepsLines = preserving(flow);
  let state = fresh;

  for (const step of flow.steps()) {
    if (step.type === 'quote') state = fresh;
    else if (step.type === 'object') yield* object(step.tag);
    else if (step.type === 'text') yield* text(step);
    else if (step.type === 'open') yield* open(step);
    else if (step.type === 'close') close(step);
  }

  function* open({ element, tag }: Edge): Generator<Run> {
    const name = element.tagName;
    if (name === 'br') {
      if (tag) breakLine(tag.at, tag.parent);
      return;
    }
    if (name === 'td' || name === 'th') enterCell();
    else if (isBlock(styles, element, tag)) yield* openBlock(name, tag);
  }

  function* openBlock(name: string, tag: Tag | undefined): Generator<Run> {
    endLine();
    addMargin(tag, 'top');
    if (name === 'tr') rows.push({ before: state, after: undefined, isSeen: false });
    if (name === 'hr' && tag) {
      yield* see();
      endLine();
    }
  }

  function close({ element, tag }: Edge): void {
    const name = element.tagName;
    if (name === 'td' || name === 'th') leaveCell();
    if (name === 'td' || name === 'th' || name === 'br' || !isBlock(styles, element, tag)) return;
    endLine();
    addMargin(tag, 'bottom');
    if (name === 'tr') state = rows.pop()?.after ?? state;
  }

  function* object(tag: Tag): Generator<Run> {
    const side = (name: string) => pxOf(tag, name) ?? Number.parseFloat(tag.attribute(name)?.value.value ?? '');
    // What is so small keeps a place free, or counts readers.
    if (side('width') <= 3 || side('height') <= 3) return;
    const isOwnLine = isBlock(styles, tag.element, tag);
    if (isOwnLine) endLine();
    yield* see();
    if (isOwnLine) endLine();
  }

  function* text({ value, at, parent, place }: Words): Generator<Run> {
    if (!keepsLines(parent)) {
      const { start, end } = innerOf(value);
      yield* words(value.slice(start, end), at, parent);
      return;
    }
    let start = 0;
    for (const line of value.split('\n')) {
      if (start > 0) breakLine(place(start - 1, start), parent, true);
      if (!isBlank(line)) yield* words(line, at, parent);
      start += line.length + 1;
    }
  }

  function* words(value: string, at: Span, parent: Tag | undefined): Generator<Run> {
    if (value === '') return;
    if (!isBlank(value)) {
      // What follows is a signature: the gap above it is a custom.
      if (value.trim() === '--') state = { ...fresh, line: state.line };
      yield* see();
    } else if (state.line === 'none' && heightOf(parent) >= measures.minLine) startBlank(at, parent, false);
  }

  /** Something is seen: the run above it ends, and with it the search for one. */
  function* see(): Generator<Run> {
    if (state.line !== 'seen') {
      if (state.line === 'none') closeGap();
      const { isBelow, isBroken, empties, gaps, first, last, isPreformatted } = state;
      // A blank on the line itself makes no empty line.
      const lastEmpty = state.line === 'blank' ? state.lastEmpty?.before : state.lastEmpty;
      const hasEnd = isBroken || (isBelow && measures.paragraphGaps);
      const breaks = (hasEnd ? 1 : 0) + empties + gaps;
      if (first && last) yield { at: { start: first.start, end: last.end }, breaks, gaps, lastEmpty, isPreformatted };
    }
    state = { ...fresh, line: 'seen', isBelow: true };
    const cell = cells.at(-1);
    if (cell) cell.isSeen = true;
  }

  function breakLine(at: Span, parent: Tag | undefined, isPreformatted = false): void {
    if (state.line === 'none' && heightOf(parent) >= measures.minLine) startBlank(at, parent, isPreformatted);
    const { line, lastEmpty, first = at, isPreformatted: was } = state;
    // The sign that ends an empty line is part of it.
    const empty = line === 'blank' && lastEmpty && { ...lastEmpty, at: { start: lastEmpty.at.start, end: at.end } };
    const isBroken = state.isBroken || line === 'seen';
    state = {
      ...state,
      isBroken,
      first,
      last: at,
      lastEmpty: empty || lastEmpty,
      isPreformatted: was || isPreformatted,
    };
    endLine();
  }

  function startBlank(at: Span, parent: Tag | undefined, isPreformatted: boolean): void {
    closeGap();
    const { first = at, lastEmpty: before, isPreformatted: was } = state;
    state = {
      ...state,
      line: 'blank',
      first,
      last: at,
      lastEmpty: { at, parent, before },
      isPreformatted: was || isPreformatted,
    };
  }

  function endLine(): void {
    if (state.line === 'blank') state = { ...state, line: 'none', empties: state.empties + 1 };
    else if (state.line === 'seen') state = { ...state, line: 'none' };
  }

  /** A line begins: the margin above it may be a gap. */
  function closeGap(): void {
    const cell = cells.at(-1);
    const own = styles.isQuirky && cell?.isStart ? 0 : state.ownMargin;
    if (cell) cell.isStart = false;
    const isGap = measures.paragraphGaps && Math.max(state.margin, own) >= measures.minGap;
    state = { ...state, margin: 0, ownMargin: 0, gaps: state.gaps + (isGap ? 1 : 0) };
  }

  function enterCell(): void {
    endLine();
    const row = rows.at(-1);
    cells.push({ isSeen: false, isStart: true });
    if (row?.after) state = row.isSeen ? fresh : row.before;
    state = { ...state, margin: Math.max(state.margin, state.ownMargin), ownMargin: 0 };
  }

  function leaveCell(): void {
    endLine();
    const row = rows.at(-1);
    const isSeen = cells.pop()?.isSeen ?? false;
    // Before the standards, the margin of a paragraph ended with the cell.
    const margin = styles.isQuirky ? state.margin : Math.max(state.margin, state.ownMargin);
    state = { ...state, margin, ownMargin: 0 };
    const outer = cells.at(-1);
    if (isSeen && outer) outer.isSeen = true;
    if (!row) return;
    if (isSeen || (!row.isSeen && state.empties >= (row.after?.empties ?? 0))) row.after = state;
    row.isSeen ||= isSeen;
  }

  function addMargin(tag: Tag | undefined, side: 'top' | 'bottom'): void {
    if (!tag) return;
    const said = pxOf(tag, `margin-${side}`);
    if (said !== undefined) state = { ...state, margin: Math.max(state.margin, said) };
    else if (!(lists.includes(tag.name) && isInList(tag))) {
      const own = (blockMargins[tag.name] ?? 0) * fontSizeOf(tag).px;
      state = { ...state, ownMargin: Math.max(state.ownMargin, own) };
    }
  }

  function pxOf(tag: Tag, property: string): number | undefined {
    const value = styles.declared(tag, property)?.value;
    if (value === undefined) return undefined;
    if (value === 'auto') return property.startsWith('margin') ? 0 : undefined;
    const { maxWidth } = measures;
    return lengthOf(value, { em: fontSizeOf(tag).px, percent: maxWidth, maxWidth, isQuirky: styles.isQuirky });
  }

  /** The height of a line, as its element asks for it. */
  function heightOf(parent: Tag | undefined): number {
    const { px } = fontSizeOf(parent);
    for (let tag = parent; tag; tag = tag.parent) {
      const value = styles.declared(tag, 'line-height')?.value;
      if (value === undefined || value === 'inherit') continue;
      if (/^[\d.]+$/.test(value)) return Number(value) * px;
      const em = fontSizeOf(tag).px;
      return lengthOf(value, { em, percent: em, maxWidth: measures.maxWidth, isQuirky: false }) ?? 1.15 * px;
    }
    return 1.15 * px;
  }
}

function isInList(tag: Tag): boolean {
  for (let outer = tag.parent; outer; outer = outer.parent) if (lists.includes(outer.name)) return true;
  return false;
}

/** Returns what tells whether the text of an element keeps its line ends. */
function preserving({ styles }: Flow): (tag: Tag | undefined) => boolean {
  const known = new WeakMap<Tag, boolean>();
  return function keeps(tag): boolean {
    if (!tag) return false;
    const before = known.get(tag);
    if (before !== undefined) return before;
    const said = styles.declared(tag, 'white-space')?.value;
    const isOwn = said !== undefined && said !== 'inherit';
    const result = isOwn ? /^(?:pre|break-spaces)/.test(said) : preformatted.includes(tag.name) || keeps(tag.parent);
    known.set(tag, result);
    return result;
  };
}
