import { containerOf, freeShare, standsInRow, tableOf } from './flow.ts';
import { isThin } from './given-size.ts';
import type { Layout } from './layout.ts';
import type { Rendering } from './rendering.ts';
import type { Side } from './sides.ts';
import type { Styled } from './styled.ts';

/** What stands beside the text of an element, in px, and what each element adds to it. */
export interface Margin {
  readonly px: number;
  readonly element: Styled | undefined;
  readonly own: number;
  readonly outer: Margin | undefined;
}

const none: Margin = { px: 0, element: undefined, own: 0, outer: undefined };

/** Beside what there is a margin: the middle character of the text, the text with the most beside it, all of the text. */
export type Basis = 'text' | 'any' | 'all';

/** The least share of the text that a wide margin of one element must reach. */
const leastShare = 0.15;

/**
 * The margin of the text, mostly that of its middle character; `undefined` without text. A single element that makes more room than
 * `limit` at one side of a good part of the text counts before. `sides` are looked at, and what stands there is added up.
 */
export function marginOf(
  rendering: Rendering,
  layout: Layout,
  limit: number,
  basis: Basis = 'text',
  sides: readonly Side[] = ['left', 'right'],
): Margin | undefined {
  const filled = new Set<Styled>();
  const amounts = new Map<Styled, number>();
  for (const step of rendering.steps) {
    if (step.type === 'object' && !isThin(step.element)) fill(filled, step.element);
    if (step.type !== 'text') continue;
    const characters = step.seen;
    if (characters === 0) continue;
    fill(filled, step.parent);
    const block = step.parent.lineBox;
    amounts.set(block, (amounts.get(block) ?? 0) + characters);
  }
  const margins = new Margins(layout, filled, sides);
  const all = Array.from(amounts, ([block, characters]) => ({ margin: margins.of(block), characters }));
  all.sort((one, other) => one.margin.px - other.margin.px);
  if (basis !== 'text') return all.at(basis === 'any' ? -1 : 0)?.margin;
  const total = all.reduce((sum, { characters }) => sum + characters, 0);
  let rest = total / 2;
  const middle = all.find(({ characters }) => {
    rest -= characters;
    return rest <= 0;
  })?.margin;
  return middle && middle.px > limit ? middle : (margins.single(amounts, limit, leastShare * total) ?? middle);
}

/** Marks what holds something that is seen. */
function fill(filled: Set<Styled>, element: Styled): void {
  for (let one: Styled | undefined = element; one && !filled.has(one); one = one.parent) filled.add(one);
}

class Margins {
  readonly #layout: Layout;
  readonly #filled: ReadonlySet<Styled>;
  readonly #sides: readonly Side[];
  readonly #known = new Map<Styled, Margin>();

  constructor(layout: Layout, filled: ReadonlySet<Styled>, sides: readonly Side[]) {
    this.#layout = layout;
    this.#filled = filled;
    this.#sides = sides;
  }

  of(element: Styled | undefined): Margin {
    // From the outside inwards, since the depth of a message is not ours to choose.
    const chain: Styled[] = [];
    let outer = element;
    for (; outer && !this.#known.has(outer); outer = this.#outer(outer)) chain.push(outer);
    let margin = (outer && this.#known.get(outer)) ?? none;
    for (let one = chain.pop(); one; one = chain.pop()) {
      const own = one.isCell ? this.#besideCell(one) : this.#beside(one);
      margin = { px: margin.px + own, element: one, own, outer: margin };
      this.#known.set(one, margin);
    }
    return margin;
  }

  /** The margin of an element that alone makes more room than `limit` at one side of so many characters. */
  single(amounts: ReadonlyMap<Styled, number>, limit: number, characters: number): Margin | undefined {
    const reached = new Map<Margin, number>();
    for (const [block, count] of amounts) {
      for (let one: Margin | undefined = this.of(block); one?.element; one = one.outer) {
        if (one.own > limit && this.#said(one.element) > limit) reached.set(one, (reached.get(one) ?? 0) + count);
      }
    }
    for (const [margin, count] of reached) if (count >= characters) return margin;
    return undefined;
  }

  /** Margin and padding of the element itself, at the wider side. */
  #said(element: Styled): number {
    let most = 0;
    for (const side of this.#sides)
      most = Math.max(
        most,
        this.#layout.sides.of(element, 'margin', side) + this.#layout.sides.of(element, 'padding', side),
      );
    return most;
  }

  #outer(element: Styled): Styled | undefined {
    return (element.isCell ? tableOf(element) : undefined) ?? containerOf(element);
  }

  #beside(element: Styled): number {
    let sum = 0;
    for (const side of this.#sides) {
      sum += this.#layout.sides.of(element, 'margin', side);
      if (!element.flow.isTable) sum += this.#edge(element, side);
    }
    if (!this.#layout.isLimited(element)) return sum;
    const slack = this.#slack(element);
    const [side, ...others] = this.#sides;
    return sum + (side && others.length === 0 ? slack * freeShare(element, side) : slack);
  }

  /** What a box leaves free that says how wide it is; boxes in one line leave it together. */
  #slack(element: Styled): number {
    const margins =
      this.#layout.sides.of(element, 'margin', 'left') + this.#layout.sides.of(element, 'margin', 'right');
    const container = this.#layout.contentOf(containerOf(element)).lo;
    const own = this.#layout.mostOf(element) + margins;
    let together = 0;
    for (const one of standsInRow(element) ? (element.parent?.children ?? []) : []) {
      if (standsInRow(one) && this.#filled.has(one)) together += this.#layout.boxOf(one).hi;
    }
    return Math.max(0, container - (together > container ? own : Math.max(own, together)));
  }

  /** What stands beside the text of a row: padding, and cells in which nothing is seen. */
  #besideCell(cell: Styled): number {
    const table = tableOf(cell);
    if (!table) return this.#edges(cell, cell);
    const cells = this.#layout.besides(cell);
    const spacing = this.#layout.spacingOf(table);
    const isFilled = (one: Styled) => this.#filled.has(one);
    const [first, last] = [cells.findIndex(isFilled), cells.findLastIndex(isFilled)];
    const [left, right] = [cells[first] ?? cell, cells[last] ?? cell];
    let widths = 0;
    for (const [index, one] of cells.entries()) {
      const side = index < first ? 'left' : 'right';
      if ((index < first || index > last) && this.#sides.includes(side)) widths += this.#layout.boxOf(one).lo + spacing;
    }
    const around = table.text.isCollapsed ? 0 : this.#edges(table, table);
    return this.#edges(left, right) + this.#sides.length * spacing + widths + around;
  }

  /** What stands to the left of one element and to the right of another. */
  #edges(left: Styled, right: Styled): number {
    let sum = 0;
    for (const side of this.#sides) sum += this.#edge(side === 'left' ? left : right, side);
    return sum;
  }

  #edge(element: Styled, side: 'left' | 'right'): number {
    return this.#layout.sides.of(element, 'padding', side) + this.#layout.sides.of(element, 'border', side);
  }
}
