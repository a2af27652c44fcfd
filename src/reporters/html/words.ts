import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { escaped } from '../../escape.ts';

/** A path, its folder less prominent than its name. */
export function path(written: string): (ElementContent | string)[] {
  const at = written.lastIndexOf('/') + 1;
  const folder = escaped(written.slice(0, at));
  return [...(at > 0 ? [h('span', { className: 'folder' }, folder)] : []), escaped(written.slice(at))];
}

/** A sentence of a rule's, in which backquotes stand around what is written as it is. */
export function sentence(written: string): (ElementContent | string)[] {
  return escaped(written)
    .split('`')
    .map((part, index, { length }) => (index % 2 === 1 && index < length - 1 ? h('code', part) : part));
}
