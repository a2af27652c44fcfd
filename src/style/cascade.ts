import { type Block, inlineBlock, nothing } from './block.ts';
import { cellHints, hintsOf, linkHint } from './hints.ts';
import type { Matcher } from './matched.ts';
import type { Styled } from './styled.ts';
import { browserStyle } from './user-agent.ts';

/** Returns what finds all that is said of an element: by the browser, by attributes, by style sheets, by itself. */
export function cascadeOf(matched: Matcher, isQuirky: boolean): (element: Styled) => void {
  /** What attributes say of the links within. */
  let links = nothing;

  return (element) => {
    const { style, link } = element.element.properties;
    if (element.name === 'body' && typeof link === 'string') links = linkHint(link);
    element.plain = browserStyle(element);
    let said = element.plain;
    if (element.isLink) said = said.under(links);
    else if (element.name === 'td' || element.name === 'th') said = said.under(cellBlock(element));
    said = said.under(hintsOf(element)).under(matched(element));
    if (typeof style === 'string' && style.includes(':')) said = said.under(inlineBlock(style, isQuirky));
    element.said = said;
  };
}

/** What the attributes of a table say of its cells. */
function cellBlock({ parent }: Styled): Block {
  let table = parent;
  while (table && table.name !== 'table') table = table.parent;
  return table ? cellHints(table) : nothing;
}
