import type { Element } from 'hast';
import { blocks } from '../../data/user-agent.ts';
import type { Tag } from '../message/message.ts';
import type { Styles } from './styles.ts';

const blockNames = new Set(blocks);

/** Whether an element begins and ends a line. */
export function isBlock({ declared }: Styles, element: Element, tag: Tag | undefined): boolean {
  const display = tag && declared(tag, 'display')?.value;
  if (!display || /^(?:inherit|initial|unset|revert)/.test(display)) return blockNames.has(element.tagName);
  return !/^(?:inline|contents|ruby|table-cell)/.test(display);
}
