import { elementStyles, linkColor, lists, quirkyTable } from '../../data/user-agent.ts';
import { type Block, nothing, read } from './block.ts';
import type { Styled } from './styled.ts';

/** What browsers say, by element. */
const said = new Map<string, string>();
for (const [names, declarations] of Object.entries(elementStyles)) {
  for (const name of names.split(' ')) said.set(name, `${said.get(name) ?? ''}${declarations};`);
}

const known = new Map<string, Block>();

/** Those of elements that are the same everywhere. */
const ordinary = new Map<string, Block>();

function blockOf(key: string, css: string): Block {
  const before = known.get(key);
  if (before) return before;
  const block = read(css, 'browser', false);
  known.set(key, block);
  return block;
}

/** What a browser says of an element before anything else is. */
export function browserStyle(element: Styled): Block {
  const { name } = element;
  const usual = ordinary.get(name);
  if (usual) return usual;
  const css = said.get(name);
  if (css === undefined) return element.isLink ? blockOf('a:link', `color: ${linkColor}`) : nothing;
  if (name === 'table' && element.isQuirky) return blockOf('quirky table', css + quirkyTable);
  if (name === 'dialog')
    return element.element.properties.open === true ? blockOf(name, css) : blockOf('closed dialog', 'display: none');
  if (lists.includes(name) && isInList(element))
    return blockOf(`${name} in a list`, `${css}margin-top: 0; margin-bottom: 0`);
  const block = blockOf(name, css);
  if (name !== 'table' && !lists.includes(name)) ordinary.set(name, block);
  return block;
}

function isInList({ parent }: Styled): boolean {
  for (let outer = parent; outer; outer = outer.parent) if (lists.includes(outer.name)) return true;
  return false;
}
