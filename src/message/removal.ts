import { literal } from '../literal.ts';
import type { Edit, Span } from '../span.ts';
import type { Text } from '../text.ts';
import { emptied } from './emptied.ts';
import { withoutLine } from './empty-lines.ts';
import type { Attribute, Message, Part, Tag } from './message.ts';
import { seamless } from './seam.ts';
import { tokens } from './tokens.ts';

/** Takes a place of the file out, as `removal` does. */
export function removalAt({ parts }: Message, at: Span): Edit | undefined {
  for (const part of parts) {
    const place = part.body.range(at);
    if (place) return removal(part, place);
  }
  return undefined;
}

/**
 * Takes a place of a part's body out, and what would be left for nothing: an element without content, a blank that
 * meets another, a bracket, a separator, an empty line. `undefined` where elements would be torn apart.
 */
export function removal(part: Part, place: Span): Edit | undefined {
  const isHtml = part.tree !== undefined;
  const { value } = part.body;
  const own = isHtml ? balanced(value, place) : place;
  if (!own) return undefined;
  let whole = own;
  // What is emptied may leave something for nothing, too.
  for (let done = false; !done; ) {
    const { start, end } = whole;
    whole = seamless(value, isHtml ? emptied(part, whole) : whole, isHtml);
    done = whole.start === start && whole.end === end;
  }
  whole = withoutLine(value, whole);
  if (isHtml && balanced(value, whole) === undefined) return undefined;
  const isWord = !value.slice(place.start, place.end).includes('<');
  return { at: part.body.span(whole.start, whole.end), text: isWord ? between(value, whole) : '' };
}

/** Takes an attribute out of its tag, with the blanks before it. */
export function withoutAttribute({ parts }: Message, { at }: Attribute): Edit | undefined {
  for (const { body } of parts) {
    const place = body.range(at);
    if (!place) continue;
    const before = body.value.slice(Math.max(0, place.start - 200), place.start);
    const blanks = before.length - before.trimEnd().length;
    return { at: body.span(place.start - blanks, place.end), text: '' };
  }
  return undefined;
}

/** Takes the tags of an element away, and keeps what is in it. */
export function unwrapped(message: Message, tag: Tag): Edit | undefined {
  return isClosed(message, tag) ? { at: tag.whole, text: tag.content.value } : undefined;
}

/** Whether an element ends with a closing tag of its own. */
export function isClosed({ parts }: Message, { whole, name }: Tag): boolean {
  const place = parts.map(({ body }) => ({ body, range: body.range(whole) })).find(({ range }) => range);
  const end = place?.body.value.slice(0, place.range?.end).slice(-70) ?? '';
  return /<\/([^\s<>]{1,70})\s{0,20}>$/.exec(end)?.[1]?.toLowerCase() === name;
}

/** Takes some characters of an attribute's value out, as `removal` does. */
export function removalWithin(text: Text, place: Span): Edit {
  const whole = seamless(text.value, place, false);
  return { at: text.span(whole.start, whole.end), text: between(text.value, whole) };
}

/** A blank where two words would be joined, in scripts that write blanks. */
function between(value: string, { start, end }: Span): string {
  const isWord = (sign: string) =>
    /[\p{L}\p{N}]/u.test(sign) && !/[\u0e00-\u0e7f\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/.test(sign);
  return isWord(value[start - 1] ?? '') && isWord(value[end] ?? '') ? ' ' : '';
}

/** Elements that HTML lets be without a closing tag, and those that have none. */
const unclosed = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr tbody thead tfoot dt dd option'.split(
    ' ',
  ),
);

/** The place, with the tags next to it that open or close what is in it; nothing where an element would be torn apart. */
function balanced(value: string, { start, end }: Span): Span | undefined {
  if (!value.slice(start, end).includes('<')) return { start, end };
  const opened: string[] = [];
  const closed: string[] = [];
  for (const { type, name } of tokens(value, start, end)) {
    if (unclosed.has(name)) continue;
    if (type === 'open') opened.push(name);
    if (type !== 'close') continue;
    if (opened.length === 0) closed.push(name);
    else if (opened.pop() !== name) return undefined;
  }
  let [from, to] = [start, end];
  for (const name of opened.reverse()) {
    const [tag] = new RegExp(`^</${literal(name)}\\s{0,20}>`, 'i').exec(value.slice(to, to + 70)) ?? [];
    if (tag === undefined) return undefined;
    to += tag.length;
  }
  for (const name of closed) {
    const [tag] =
      new RegExp(`<${literal(name)}(?:\\s[^<>]{0,900})?>$`, 'i').exec(value.slice(Math.max(0, from - 999), from)) ?? [];
    if (tag === undefined) return undefined;
    from -= tag.length;
  }
  return { start: from, end: to };
}
