import { sideSpaces } from '../../data/user-agent.ts';
import type { Part, Tag } from '../message/message.ts';
import type { Dimensions } from '../picture.ts';
import { isBlock } from './blocks.ts';
import type { Flow } from './flow.ts';
import { lengthOf } from './lengths.ts';
import { type Grid, gridOf } from './tables.ts';

/** A width in px, as far as it is known: at least `lo`, at most `hi`. */
export interface Width {
  readonly lo: number;
  readonly hi: number;
}

/** The widths of the boxes of a part. */
export interface Widths {
  /** Of a picture, with its border and padding. `ratio`: how many times wider than high it may be. */
  ofImage(tag: Tag, natural: Dimensions | undefined, ratio: number): Width;
  /** Of an element that begins and ends a line, or a cell, with its border and padding. */
  ofBox(tag: Tag): Width;
}

const unknown: Width = { lo: 0, hi: Number.POSITIVE_INFINITY };

const exactly = (px: number): Width => ({ lo: px, hi: px });

const mapped = ({ lo, hi }: Width, by: (px: number) => number): Width => ({
  lo: Math.max(0, by(lo)),
  hi: Math.max(0, by(hi)),
});

export function widthsOf(part: Part, { styles, fontSizeOf }: Flow, maxWidth: number): Widths {
  const contents = new WeakMap<Tag, Width>();
  const tables = new WeakMap<Tag, Width>();
  const grids = new WeakMap<Tag, Grid>();
  const tags = new Map(part.tags.map((tag) => [tag.element, tag]));

  return {
    ofImage(tag, natural, ratio) {
      const container = around(tag);
      const height = said(tag, 'height', undefined)?.lo ?? natural?.height;
      const scale = natural && height !== undefined ? height / natural.height : 1;
      const own = natural
        ? exactly(natural.width * scale)
        : { lo: 0, hi: height === undefined ? unknown.hi : ratio * height };
      const asked = said(tag, 'width', container);
      const width = limited(tag, asked ?? (tag.name === 'svg' ? container : own), container);
      return isBorderBox(tag) ? width : mapped(width, (px) => px + inset(tag));
    },
    ofBox(tag) {
      if (tag.name === 'table') return tableWidth(tag);
      return mapped(contentOf(tag), (px) => px + inset(tag));
    },
  };

  /** The width that 100 % stands for in what an element directly holds. */
  function contentOf(tag: Tag | undefined): Width {
    if (!tag) return exactly(maxWidth);
    const before = contents.get(tag);
    if (before) return before;
    const width = isCell(tag) ? cellContent(tag) : blockContent(tag);
    contents.set(tag, width);
    return width;
  }

  /** The content box that an element lies in. */
  function around(tag: Tag): Width {
    let outer = tag.parent;
    while (outer && !isContainer(outer)) outer = outer.parent;
    return contentOf(outer);
  }

  function isContainer(tag: Tag): boolean {
    if (isCell(tag)) return true;
    if (/^(?:table|thead|tbody|tfoot|tr)$/.test(tag.name)) return false;
    return isBlock(styles, tag.element, tag) || isShrinking(tag);
  }

  /** As wide as its content asks for, where nothing else is said. */
  function isShrinking(tag: Tag): boolean {
    const display = styles.declared(tag, 'display')?.value ?? '';
    const float = styles.declared(tag, 'float')?.value ?? 'none';
    const position = styles.declared(tag, 'position')?.value ?? '';
    return (
      /^(?:inline-|table)/.test(display) || /^(?:left|right)$/.test(float) || /^(?:absolute|fixed)$/.test(position)
    );
  }

  function blockContent(tag: Tag): Width {
    const container = around(tag);
    const margins = sides(tag, 'margin');
    const asked = said(tag, 'width', container);
    const free = mapped(container, (px) => px - margins - (isBorderBox(tag) ? 0 : inset(tag)));
    const width = limited(tag, asked ?? (isShrinking(tag) ? { lo: 0, hi: free.hi } : free), container);
    return isBorderBox(tag) ? mapped(width, (px) => px - inset(tag)) : width;
  }

  function tableWidth(tag: Tag): Width {
    const before = tables.get(tag);
    if (before) return before;
    const container = around(tag);
    const free = Math.max(0, container.hi - sides(tag, 'margin'));
    const width = limited(tag, said(tag, 'width', container) ?? { lo: 0, hi: free }, container);
    tables.set(tag, width);
    return width;
  }

  function cellContent(cell: Tag): Width {
    const table = tableOf(cell);
    // A cell without a table lies in what is around it.
    if (!table) return around(cell);
    let grid = grids.get(table);
    if (!grid) {
      grid = gridOf(table, tags, (tag) => askedColumn(tag));
      grids.set(table, grid);
    }
    const spacing = spacingOf(table);
    const edges = spacing * (grid.columns + 1) + 2 * borderOf(table);
    const inner = mapped(tableWidth(table), (px) => px - edges);
    const { lo, hi } = grid.widthOf(cell, inner, spacing);
    return mapped({ lo, hi }, (px) => px - inset(cell));
  }

  /** The width that a cell asks for its column: with its padding in px, or as a share of the table. */
  function askedColumn(tag: Tag): { readonly px: number } | { readonly share: number } | undefined {
    const value = askedValue(tag, 'width');
    const percent = value && /^([\d.]{1,10})%$/.exec(value)?.[1];
    if (percent) return { share: Number(percent) / 100 };
    const px = value === undefined ? undefined : length(value, tag, undefined);
    return px === undefined || px <= 0 ? undefined : { px: px + (isBorderBox(tag) ? 0 : inset(tag)) };
  }

  function tableOf(cell: Tag): Tag | undefined {
    let outer = cell.parent;
    while (outer && outer.name !== 'table' && !isCell(outer)) outer = outer.parent;
    return outer?.name === 'table' ? outer : undefined;
  }

  /** What a style, or else an attribute, asks for a side; `undefined` for nothing. */
  function said(tag: Tag, side: 'width' | 'height', container: Width | undefined): Width | undefined {
    const value = askedValue(tag, side);
    if (value === undefined) return undefined;
    const [lo, hi] = [length(value, tag, container?.lo), length(value, tag, container?.hi)];
    if (lo !== undefined && hi !== undefined) return { lo, hi };
    return side === 'width' && /^[\d.]*%|\(/.test(value) ? unknown : undefined;
  }

  function askedValue(tag: Tag, side: 'width' | 'height'): string | undefined {
    const declared = styles.declared(tag, side)?.value;
    if (declared === 'auto') return undefined;
    if (declared !== undefined) return declared;
    if (!/^(?:canvas|col|embed|iframe|img|input|object|svg|table|td|th|video)$/.test(tag.name)) return undefined;
    const [, number, percent = ''] =
      /^\s{0,20}(\d{1,9}(?:\.\d{1,9})?)\s{0,20}(%)?/.exec(tag.attribute(side)?.value.value ?? '') ?? [];
    return number === undefined ? undefined : `${number}${percent || 'px'}`;
  }

  function limited(tag: Tag, width: Width, container: Width): Width {
    const bound = (property: string, px: number) => {
      const value = styles.declared(tag, property)?.value;
      return value === undefined || value === 'none' || value === 'auto' ? undefined : length(value, tag, px);
    };
    const cap = ({ lo, hi }: Width): Width => ({
      lo: Math.min(lo, bound('max-width', container.lo) ?? lo),
      hi: Math.min(hi, bound('max-width', container.hi) ?? hi),
    });
    const { lo, hi } = cap(width);
    return {
      lo: Math.max(lo, bound('min-width', container.lo) ?? 0),
      hi: Math.max(hi, bound('min-width', container.hi) ?? 0),
    };
  }

  /** Padding and border, left and right. */
  function inset(tag: Tag): number {
    return sides(tag, 'padding') + sides(tag, 'border');
  }

  function sides(tag: Tag, kind: 'margin' | 'padding' | 'border'): number {
    return (['left', 'right'] as const).reduce((sum, side) => {
      const property = kind === 'border' ? `border-${side}-width` : `${kind}-${side}`;
      const value = styles.declared(tag, property)?.value;
      if (value !== undefined) return sum + (value === 'auto' ? 0 : (length(value, tag, maxWidth) ?? 0));
      return sum + ownSide(tag, kind, side);
    }, 0);
  }

  /** What an attribute, or the browser, puts to a side. */
  function ownSide(tag: Tag, kind: 'margin' | 'padding' | 'border', side: 'left' | 'right'): number {
    if (isCell(tag)) return kind === 'padding' ? paddingOf(tag) : kind === 'border' ? cellBorderOf(tag) : 0;
    if (kind === 'border')
      return tag.name === 'table' ? borderOf(tag) : tag.name === 'img' ? (numeric(tag, 'border') ?? 0) : 0;
    const isList = /^(?:dir|menu|ol|ul)$/.test(tag.name);
    return kind === (isList ? 'padding' : 'margin') ? (sideSpaces[tag.name]?.[side] ?? 0) : 0;
  }

  function paddingOf(cell: Tag): number {
    const table = tableOf(cell);
    return (table && numeric(table, 'cellpadding')) ?? 1;
  }

  function cellBorderOf(cell: Tag): number {
    const table = tableOf(cell);
    return table && borderOf(table) > 0 ? 1 : 0;
  }

  function borderOf(table: Tag): number {
    const border = table.attribute('border');
    return border ? (numeric(table, 'border') ?? 1) : 0;
  }

  function spacingOf(table: Tag): number {
    if (styles.declared(table, 'border-collapse')?.value === 'collapse') return 0;
    const value = styles.declared(table, 'border-spacing')?.value.split(' ', 1)[0];
    return (value && length(value, table, undefined)) || (value ? 0 : (numeric(table, 'cellspacing') ?? 2));
  }

  function length(value: string, tag: Tag, percent: number | undefined): number | undefined {
    return lengthOf(value, { em: fontSizeOf(tag).px, percent, maxWidth, isQuirky: styles.isQuirky });
  }

  function isBorderBox(tag: Tag): boolean {
    return styles.declared(tag, 'box-sizing')?.value === 'border-box';
  }
}

function isCell({ name }: Tag): boolean {
  return name === 'td' || name === 'th';
}

function numeric(tag: Tag, name: string): number | undefined {
  const number = /^\s{0,20}(\d{1,9})/.exec(tag.attribute(name)?.value.value ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}
