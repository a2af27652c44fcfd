import { attached } from '../attached.ts';
import { lazy } from '../lazy.ts';
import type { Dimensions } from '../picture.ts';
import type { Asked } from './columns.ts';
import { containerOf, isBorderBox, isShrinking, tableOf } from './flow.ts';
import { drawingWidth, viewOf } from './given-size.ts';
import { lineLengths } from './line-lengths.ts';
import type { Rendering } from './rendering.ts';
import { isShare, Sides } from './sides.ts';
import { sizesOf } from './sizes.ts';
import type { Styled } from './styled.ts';
import { Grid } from './tables.ts';
import { exactly, unknown, type Width, widened } from './width.ts';

/** The layout of a rendering; made once for all that ask. */
export const layoutOf = attached((rendering: Rendering) => new Layout(rendering));

/** The widths of the boxes of a part, as far as its styles say. */
export class Layout {
  readonly #maxWidth: number;

  readonly sides = new Sides((element) => this.#percentOf(element));

  /** Few boxes are as wide as what they hold. */
  readonly #lengths: () => ReadonlyMap<Styled, number>;

  constructor(rendering: Rendering) {
    this.#maxWidth = rendering.maxWidth;
    this.#lengths = lazy(() => lineLengths(rendering));
  }

  /** Of a picture, with its border and padding. `ratio`: how many times wider than high it may be. */
  ofImage(image: Styled, naturalOf: (image: Styled) => Dimensions | undefined, ratio: number): Width {
    const width = this.#said(image, 'width', true) ?? this.#ownOfImage(image, naturalOf(image), ratio);
    const limited = this.#limited(image, width);
    return isBorderBox(image) ? limited : widened(limited, this.sides.inset(image));
  }

  /** The width that a picture brings itself, or that its height leaves it. */
  #ownOfImage(image: Styled, natural: Dimensions | undefined, ratio: number): Width {
    if (image.name === 'svg') return this.#ownOfDrawing(image);
    const height = this.#said(image, 'height', false)?.lo ?? natural?.height;
    if (natural) return exactly(natural.width * (height === undefined ? 1 : height / natural.height));
    return { lo: 0, hi: height === undefined ? unknown.hi : ratio * height };
  }

  /** A drawing is as wide as its height makes the view in it; without a height it fills what it lies in, without a view it has a fixed width. */
  #ownOfDrawing(drawing: Styled): Width {
    const view = viewOf(drawing);
    const height = this.#said(drawing, 'height', false)?.lo;
    if (!view) return exactly(drawingWidth);
    return height === undefined ? this.#around(drawing) : exactly((height * view.width) / view.height);
  }

  /** The width that 100 % stands for in what an element directly holds; that of the message outside of all. */
  contentOf(element: Styled | undefined): Width {
    if (!element) return exactly(this.#maxWidth);
    const sizes = sizesOf(element);
    sizes.content ??= element.isCell
      ? this.#cellContent(element)
      : widened(this.boxOf(element), -this.sides.inset(element));
    return sizes.content;
  }

  /** Of an element that begins and ends a line, a table, a cell: with its border and padding. */
  boxOf(element: Styled): Width {
    const sizes = sizesOf(element);
    sizes.outer ??= element.isCell ? widened(this.contentOf(element), this.sides.inset(element)) : this.#box(element);
    return sizes.outer;
  }

  /** The cells beside a cell, itself among them, in the order of their columns. */
  besides(cell: Styled): readonly Styled[] {
    const table = tableOf(cell);
    if (table) this.#gridOf(table);
    return sizesOf(cell).place?.row ?? [cell];
  }

  /** Between the cells of a table, in px. */
  spacingOf(table: Styled): number {
    return table.text.isCollapsed ? 0 : table.text.spacing;
  }

  /** Whether the styles of an element, not its content and not what it lies in, say how wide it may be. */
  isLimited(element: Styled): boolean {
    const said = (value: string | undefined) => value !== undefined && value !== 'auto' && value !== 'none';
    return said(element.value('width')) || said(element.value('max-width'));
  }

  /** The most that a box may be: of one that fits its content, what limits it. */
  mostOf(element: Styled): number {
    const isFitting = isShrinking(element) && (element.value('width') ?? 'auto') === 'auto';
    return (isFitting ? this.#limited(element, this.#around(element)) : this.boxOf(element)).hi;
  }

  /** Shares of paddings and margins are of the box around; where its width is not known, of the most it can be. */
  #percentOf(element: Styled): number {
    const table = element.isCell ? tableOf(element) : undefined;
    // Those of a cell are of its table, as far as that says how wide it is.
    const { hi } = (table && this.#said(table, 'width', true)) ?? this.#around(table ?? element);
    return Math.min(hi, this.#maxWidth);
  }

  #box(element: Styled): Width {
    const inset = isBorderBox(element) || element.flow.isTable ? 0 : this.sides.inset(element);
    const width = this.#limited(element, this.#said(element, 'width', true) ?? this.#free(element, inset));
    if (!element.flow.isTable) return widened(width, inset);
    // A table grows with what it holds.
    const least = this.#leastOf(element);
    return width.lo >= least ? width : { lo: least, hi: Math.max(width.hi, least) };
  }

  /** What is left to a box that does not say how wide it is. */
  #free(element: Styled, inset: number): Width {
    const margins = this.sides.of(element, 'margin', 'left') + this.sides.of(element, 'margin', 'right');
    const free = widened(this.#around(element), -margins - inset);
    return isShrinking(element) ? this.#shrunk(element, free.hi) : free;
  }

  /** A table whose columns all say how wide they are is as wide as they, where there is room; others, as what they hold. */
  #shrunk(element: Styled, most: number): Width {
    const grid = element.flow.isTable ? this.#gridOf(element) : undefined;
    const asked = grid?.asked();
    if (!grid || !asked) return { lo: Math.min(this.#lengths().get(element) ?? 0, most), hi: most };
    return exactly(Math.min(most, asked + this.#betweenCells(element, grid.columns)));
  }

  /** What a table puts around its cells, and between them. */
  #betweenCells(table: Styled, columns: number): number {
    return table.text.isCollapsed ? 0 : this.sides.inset(table) + this.spacingOf(table) * (columns + 1);
  }

  /** The least width of what an element holds, and of itself, as far as it is said in px: with its border and padding. */
  #leastOf(element: Styled): number {
    const sizes = sizesOf(element);
    sizes.least ??= this.#least(element);
    return sizes.least;
  }

  #least(element: Styled): number {
    // A picture that is a share at most gives way.
    if (element.sight.isGone || element.value('max-width')?.endsWith('%')) return 0;
    // What a cell asks for, it gets only where there is room.
    const asked = element.isCell ? undefined : this.#said(element, 'width', false);
    const isSaid = asked && asked.lo === asked.hi;
    const { isTable, isCell, isRow, holdsLines } = element.flow;
    const inset = isBorderBox(element) ? 0 : this.sides.insetInPx(element);
    const limit = isTable || isCell ? undefined : element.px('max-width', undefined);
    const most = limit === undefined ? Number.POSITIVE_INFINITY : limit + inset;
    const own = isSaid ? Math.min(asked.lo + inset, most) : 0;
    if (own > 0 && !isTable) return own;
    let inner = 0;
    for (let child = element.last; child; child = child.previous) {
      const one = this.#leastOf(child);
      inner = isRow ? inner + one : Math.max(inner, one);
    }
    if (inner === 0) return own;
    if (isTable) inner += this.spacingOf(element) * (this.#gridOf(element).columns + 1);
    return Math.min(most, Math.max(own, inner + (holdsLines || isTable ? this.sides.insetInPx(element) : 0)));
  }

  #cellContent(cell: Styled): Width {
    const table = tableOf(cell);
    // A cell without a table lies in what is around it.
    if (!table) return this.contentOf(containerOf(cell));
    const grid = this.#gridOf(table);
    const inner = widened(this.boxOf(table), -this.#betweenCells(table, grid.columns));
    return widened(grid.widthOf(cell, inner, this.spacingOf(table)), -this.sides.inset(cell));
  }

  #gridOf(table: Styled): Grid {
    const sizes = sizesOf(table);
    sizes.grid ??= new Grid(
      table,
      (cell) => this.#askedColumn(cell),
      (cell) => this.#leastOf(cell),
    );
    return sizes.grid;
  }

  /** The width that a cell asks for its column: with its padding in px, or as a share of the table. */
  #askedColumn(cell: Styled): Asked {
    const value = cell.value('width');
    const percent = value && /^([\d.]{1,10})%$/.exec(value)?.[1];
    if (percent) return { share: Number(percent) / 100 };
    const px = value === undefined ? undefined : cell.length(value, undefined);
    if (px === undefined || px <= 0) return undefined;
    // Before the standards, the attribute of a cell held its padding as well.
    const holds = isBorderBox(cell) || (cell.isQuirky && cell.declared('width')?.by === 'attribute');
    return { px: px + (holds ? 0 : this.sides.inset(cell)) };
  }

  /** The content of the box that an element lies in. */
  #around(element: Styled): Width {
    return this.contentOf(containerOf(element));
  }

  /** What is asked for a side; `undefined` for nothing. Shares are of what is around, if that is asked for. */
  #said(element: Styled, side: 'width' | 'height', isShared: boolean): Width | undefined {
    const value = element.value(side);
    if (value === undefined || value === 'auto') return undefined;
    const found = this.#between(value, element, isShared);
    return found ?? (side === 'width' && /%|\(|-/.test(value) ? unknown : undefined);
  }

  #limited(element: Styled, width: Width): Width {
    const most = this.#bound(element, 'max-width');
    const least = this.#bound(element, 'min-width');
    if (!most && !least) return width;
    const { lo, hi } = width;
    return {
      lo: Math.max(Math.min(lo, most?.lo ?? lo), least?.lo ?? 0),
      hi: Math.max(Math.min(hi, most?.hi ?? hi), least?.hi ?? 0),
    };
  }

  #bound(element: Styled, property: string): Width | undefined {
    const value = element.value(property);
    if (value === undefined || value === 'none' || value === 'auto') return undefined;
    return this.#between(value, element, true);
  }

  /** A length for the least and for the most that is around, which is asked for only where the length is a share of it. */
  #between(value: string, element: Styled, isShared: boolean): Width | undefined {
    const around = isShared && isShare(value) ? this.#around(element) : undefined;
    const lo = element.length(value, around?.lo);
    const hi = around && around.lo !== around.hi ? element.length(value, around.hi) : lo;
    return lo === undefined || hi === undefined ? undefined : { lo, hi };
  }
}
