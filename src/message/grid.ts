import type { Element } from 'hast';
import type { Part, Tag } from './message.ts';

/** More columns than anyone reads. */
const maxSpan = 50;

/** A cell of a table. */
export interface Cell {
  readonly tag: Tag;
  /** How many columns it takes. */
  readonly span: number;
  /** What the buyer reads in it; only for cells that hold nothing but words. */
  readonly words: string;
  /** Holds tables, headings, forms: parts of a message. */
  readonly isFilled: boolean;
  /** Holds lists, or more than one paragraph. */
  readonly isLong: boolean;
  readonly hasPicture: boolean;
  /** All of its words are a link. */
  readonly isLink: boolean;
  /** All of its words are bold by an element. */
  readonly isStrong: boolean;
}

/** A table by its own rows: those of tables within it are not among them. */
export interface Grid {
  readonly tag: Tag;
  readonly rows: readonly (readonly Cell[])[];
  readonly hasCaption: boolean;
}

/** What is found in a cell, tables within tables left out. */
interface Content {
  blocks: number;
  isFilled: boolean;
  isLong: boolean;
  hasPicture: boolean;
  readonly links: Tag[];
  readonly strong: Tag[];
}

/** The tables of a part, the outer ones first. */
export function gridsOf({ tags }: Part): Grid[] {
  if (!tags.some(({ name }) => name === 'table')) return [];
  const contents = contentsOf(tags);
  const byElement = new Map(tags.map((tag) => [tag.element, tag]));
  return tags
    .filter(({ name }) => name === 'table')
    .map((tag) => {
      const sections = inner(tag.element, /^(?:thead|tbody|tfoot)$/);
      const rows = sections.flatMap((section) => inner(section, /^tr$/));
      return {
        tag,
        rows: rows.map((row) => inner(row, /^t[dh]$/).flatMap((cell) => cellOf(byElement.get(cell), contents))),
        hasCaption: inner(tag.element, /^caption$/).length > 0,
      };
    });
}

function cellOf(tag: Tag | undefined, contents: ReadonlyMap<Tag, Content>): Cell[] {
  const content = tag && contents.get(tag);
  if (!tag || !content) return [];
  const { isFilled } = content;
  const words = isFilled ? '' : tag.text.value.trim();
  const isAll = (one: Tag) => one.text.value.trim() === words;
  const span = Number(tag.attribute('colspan')?.value.value ?? 1);
  return [
    {
      tag,
      span: Number.isInteger(span) && span > 0 ? Math.min(span, maxSpan) : 1,
      words,
      isFilled,
      isLong: content.isLong || content.blocks > 1,
      hasPicture: content.hasPicture,
      isLink: words !== '' && content.links.some(isAll),
      isStrong: words !== '' && content.strong.some(isAll),
    },
  ];
}

/** What is in each cell, told by one walk. */
function contentsOf(tags: readonly Tag[]): ReadonlyMap<Tag, Content> {
  const contents = new Map<Tag, Content>();
  const cells = new Map<Tag, Content>();
  for (const tag of tags) {
    const around = tag.parent && cells.get(tag.parent);
    let here = around;
    if (tag.name === 'td' || tag.name === 'th') {
      here = { blocks: 0, isFilled: false, isLong: false, hasPicture: false, links: [], strong: [] };
      contents.set(tag, here);
    } else if (around) add(tag, around);
    if (here) cells.set(tag, here);
  }
  return contents;
}

function add(tag: Tag, content: Content): void {
  if (/^(?:img|svg|object|video|input)$/.test(tag.name)) content.hasPicture = true;
  else if (/^(?:table|h[1-6]|form|hr|center)$/.test(tag.name)) content.isFilled = true;
  else if (/^(?:ul|ol|dl|blockquote)$/.test(tag.name)) content.isLong = true;
  else if (/^(?:p|div)$/.test(tag.name)) content.blocks++;
  else if (tag.name === 'a') content.links.push(tag);
  else if (/^(?:b|strong)$/.test(tag.name)) content.strong.push(tag);
}

function inner({ children }: Element, name: RegExp): Element[] {
  return children.flatMap((child) => (child.type === 'element' && name.test(child.tagName) ? child : []));
}
