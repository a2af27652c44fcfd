import { Block, inlineBlock } from './block.ts';
import { cellHints, hintsOf, linkHint } from './hints.ts';
import type { Matcher } from './matched.ts';
import type { Styled } from './styled.ts';
import { browserStyle } from './user-agent.ts';

const nothing = new Block();

/** Returns what finds all that is said of an element, the strongest first. */
export function cascadeOf(matched: Matcher, isQuirky: boolean): (element: Styled) => readonly Block[] {
  /** What attributes say of the links within. */
  let links: Block | undefined;

  return (element) => {
    const { style, link } = element.element.properties;
    if (element.name === 'body' && typeof link === 'string') links = linkHint(link);
    const layers: Block[] = [];
    const said = typeof style === 'string' && style.includes(':') ? inlineBlock(style, isQuirky) : nothing;
    const own = said.isEmpty ? undefined : said;
    const sheet = matched(element);
    if (own && sheet && (sheet.hasImportant || own.hasImportant)) layers.push(together(sheet, own));
    else {
      if (own) layers.push(own);
      if (sheet) layers.push(sheet);
    }
    const hints = hintsOf(element);
    if (hints) layers.push(hints);
    const outer = element.isLink
      ? links
      : element.name === 'td' || element.name === 'th'
        ? cellBlock(element)
        : undefined;
    if (outer) layers.push(outer);
    layers.push(browserStyle(element));
    return layers;
  };
}

const important = new WeakMap<Block, WeakMap<Block, Block>>();

/** What a style sheet and an element say, where not all of it gives way to the element. */
function together(sheet: Block, own: Block): Block {
  let blocks = important.get(sheet);
  if (!blocks) {
    blocks = new WeakMap();
    important.set(sheet, blocks);
  }
  let block = blocks.get(own);
  if (!block) {
    block = Block.of([...sheet.all(), ...own.all()]);
    blocks.set(own, block);
  }
  return block;
}

/** What the attributes of a table say of its cells. */
function cellBlock({ parent }: Styled): Block | undefined {
  let table = parent;
  while (table && table.name !== 'table') table = table.parent;
  return table && cellHints(table);
}
