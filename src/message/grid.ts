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
  readonly tag: Tag;
  blocks: number;
  isFilled: boolean;
  isLong: boolean;
  hasPicture: boolean;
  readonly links: Tag[];
  readonly strong: Tag[];
}

/** The tables of a part, the outer ones first. */
export function gridsOf({ tags }: Part): Grid[] {
  const tables = tags.filter(({ name }) => name === 'table');
  if (tables.length === 0) return [];
  const contents = contentsOf(tags);
  return tables.map((tag) => {
    const sections = inner(tag.element, sectionNames);
    const rows = sections.flatMap((section) => inner(section, rowNames));
    return {
      tag,
      rows: rows.map((row) => inner(row, cellNames).flatMap((cell) => cellOf(contents.get(cell)))),
      hasCaption: inner(tag.element, captionNames).length > 0,
    };
  });
}

const sectionNames: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
const rowNames: ReadonlySet<string> = new Set(['tr']);
const cellNames: ReadonlySet<string> = new Set(['td', 'th']);
const captionNames: ReadonlySet<string> = new Set(['caption']);

function cellOf(content: Content | undefined): Cell[] {
  if (!content) return [];
  const { tag, isFilled } = content;
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
function contentsOf(tags: readonly Tag[]): ReadonlyMap<Element, Content> {
  const contents = new Map<Element, Content>();
  /** The cell that a tag is, or is in. */
  const around = new Map<Tag, Content>();
  for (const tag of tags) {
    let here = tag.parent && around.get(tag.parent);
    if (cellNames.has(tag.name)) {
      here = { tag, blocks: 0, isFilled: false, isLong: false, hasPicture: false, links: [], strong: [] };
      contents.set(tag.element, here);
    } else if (here) add(tag, here);
    if (here) around.set(tag, here);
  }
  return contents;
}

/** What an element makes of the cell that it is in, by its name. */
const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    picture: 'img svg object video input',
    filling: 'table h1 h2 h3 h4 h5 h6 form hr center',
    long: 'ul ol dl blockquote',
    block: 'p div',
    link: 'a',
    strong: 'b strong',
  }).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);

function add(tag: Tag, content: Content): void {
  const kind = kinds.get(tag.name);
  if (kind === 'picture') content.hasPicture = true;
  else if (kind === 'filling') content.isFilled = true;
  else if (kind === 'long') content.isLong = true;
  else if (kind === 'block') content.blocks++;
  else if (kind === 'link') content.links.push(tag);
  else if (kind === 'strong') content.strong.push(tag);
}

function inner({ children }: Element, names: ReadonlySet<string>): Element[] {
  const found: Element[] = [];
  for (const child of children) if (child.type === 'element' && names.has(child.tagName)) found.push(child);
  return found;
}
