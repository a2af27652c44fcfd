import type { Message, Tag } from '../message/message.ts';
import { removalAt, unwrapped, withoutAttribute } from '../message/removal.ts';
import type { Edit, Span } from '../span.ts';
import { changed } from '../span.ts';
import type { Text } from '../text.ts';
import { declarations } from './css.ts';
import type { Cause } from './reach.ts';

/**
 * Takes declarations out of the `style` of an element, with the attribute if it has no others; or out of the rule of a
 * style sheet in which the one at `at` stands. The edit covers all of the attribute's value, so that none of two rules
 * that empty it leaves it behind.
 */
export function undeclared(message: Message, tag: Tag, at: Span, doomed: readonly Span[]): Edit | undefined {
  if (tag.name === 'style') return inSheet(message, tag.content, at, doomed);
  const style = tag.attribute('style');
  if (!style) return undefined;
  const text = without(message, style.value, doomed);
  // A `span` that said nothing but that says nothing now. Within others it waits for them, so it stays there.
  const isBare = tag.name === 'span' && tag.attributes.length === 1 && !/<span/i.test(tag.content.value);
  if (text === '') return (isBare ? unwrapped(message, tag) : undefined) ?? withoutAttribute(message, style);
  return text === undefined ? undefined : { at: style.value.span(), text: text.trimEnd() };
}

/** Takes what sets a style away, and with it the `doomed` ones beside it, which go as well. */
export function unset(message: Message, { place, setter }: Cause, doomed: Iterable<Cause>): Edit | undefined {
  const { by } = setter.declared;
  const { tag } = setter.element;
  const places = Array.from(doomed, (one) => one.place.at);
  if (by === 'style') return tag && undeclared(message, tag, place.at, places);
  if (typeof by === 'object') return inSheet(message, by.text(), place.at, places);
  if (by === 'attribute') return withoutAttributeAt(message, tag, place.at, places);
  // A block of its own stays one.
  const inner = tag && unwrapped(message, tag);
  return inner && { at: inner.at, text: `<div>${inner.text}</div>` };
}

/** A `font` without attributes says nothing. */
function withoutAttributeAt(
  message: Message,
  from: Tag | undefined,
  at: Span,
  doomed: readonly Span[],
): Edit | undefined {
  let tag = from;
  const isIts = (one: Span) => one.start === at.start;
  while (tag && !tag.attributes.some((one) => isIts(one.at))) tag = tag.parent;
  const attribute = tag?.attributes.find((one) => isIts(one.at));
  const goes =
    tag?.name === 'font' && tag.attributes.every((one) => doomed.some(({ start }) => start === one.at.start));
  if (tag && goes) return unwrapped(message, tag);
  return attribute && withoutAttribute(message, attribute);
}

/** Takes declarations out of the rule of a style sheet in which one of them stands, with the rule if it has no others. */
function inSheet(message: Message, css: Text, at: Span, doomed: readonly Span[]): Edit | undefined {
  const place = css.range(at);
  if (!place) return undefined;
  const open = css.value.lastIndexOf('{', place.start);
  const close = css.value.indexOf('}', place.end);
  if (open < 0 || close < 0) return undefined;
  const block = css.slice(open + 1, close);
  const text = without(message, block, doomed);
  const end = block.value.slice(block.value.trimEnd().length);
  if (text !== '') return text === undefined ? undefined : { at: block.span(), text: text.trimEnd() + end };
  const before = /[^{};/]*$/.exec(css.value.slice(Math.max(0, open - 1000), open))?.[0] ?? '';
  return removalAt(message, css.span(open - before.trimStart().length, close + 1));
}

/** What the file says of a text of declarations without some of them; empty if it has no others. */
function without({ parts }: Message, css: Text, doomed: readonly Span[]): string | undefined {
  const body = parts.find((part) => part.body.range(css.span()))?.body;
  const whole = body?.range(css.span());
  if (!body || !whole) return undefined;
  const starts = new Set(doomed.map(({ start }) => start));
  const all = declarations(css);
  const gone = all.filter(({ text }) => starts.has(text.span().start));
  if (gone.length === all.length) return '';
  const cuts = gone.flatMap(({ text }) => {
    const place = body.range(text.span());
    if (!place) return [];
    const behind = /^\s{0,99};\s{0,99}/.exec(body.value.slice(place.end, whole.end))?.[0].length ?? 0;
    return [{ start: place.start - whole.start, end: place.end + behind - whole.start, text: '' }];
  });
  return changed(body.value.slice(whole.start, whole.end), cuts);
}
