import type { Message, Tag } from '../message/message.ts';
import { withoutAttribute } from '../message/removal.ts';
import type { Edit } from '../span.ts';
import { type Declaration, declarations } from './css.ts';

/**
 * Takes a declaration out of the `style` of an element, or out of a style sheet. Where the `doomed` ones, which go as
 * well, are all that an attribute has, it goes with them.
 */
export function undeclared(
  message: Message,
  tag: Tag,
  one: Declaration,
  doomed: readonly Declaration[],
): Edit | undefined {
  const style = tag.attribute('style');
  const css = tag.name === 'style' ? tag.content : style?.value;
  const place = css?.range(one.text.span());
  if (!css || !place) return undefined;
  if (css === style?.value && declarations(css).every((other) => doomed.includes(other))) {
    return withoutAttribute(message, style);
  }
  const behind = /^\s*;\s*/.exec(css.value.slice(place.end, place.end + 100))?.[0].length ?? 0;
  const isLast = place.end + behind === css.length;
  const before = isLast
    ? (/\s*$/.exec(css.value.slice(Math.max(0, place.start - 100), place.start))?.[0].length ?? 0)
    : 0;
  return { at: css.span(place.start - before, place.end + behind), text: '' };
}
