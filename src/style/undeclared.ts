import type { Attribute, Message, Tag } from '../message/message.ts';
import { removalAt, unwrapped, withoutAttribute } from '../message/removal.ts';
import { type Change, changed, type Edit, type Span } from '../span.ts';
import type { Text } from '../text.ts';
import { declarationPlaces } from './css.ts';
import type { Cause } from './reach.ts';

/** Declarations and attributes that go, and what goes with them: the same for each of those in one attribute or rule. */
export class Doomed {
  readonly #starts: ReadonlySet<number>;
  readonly #edits = new Map<number, Edit | undefined>();

  constructor(places: readonly Span[]) {
    this.#starts = new Set(places.map(({ start }) => start));
  }

  has({ start }: Span): boolean {
    return this.#starts.has(start);
  }

  /** What `compute` makes of the declarations that begin there, computed once. */
  editOf({ start }: Span, compute: () => Edit | undefined): Edit | undefined {
    if (!this.#edits.has(start)) this.#edits.set(start, compute());
    return this.#edits.get(start);
  }
}

/**
 * Takes declarations out of the `style` of an element, with the attribute if it has no others; or out of the rule of a
 * style sheet in which the one at `at` stands. The edit covers all of the attribute's value, so that none of two rules
 * that empty it leaves it behind.
 */
export function undeclared(message: Message, tag: Tag, at: Span, doomed: Doomed): Edit | undefined {
  if (tag.name === 'style') return inSheet(message, tag.content, at, doomed);
  const style = tag.attribute('style');
  return style && doomed.editOf(style.value.span(), () => inAttribute(message, tag, style, doomed));
}

function inAttribute(message: Message, tag: Tag, style: Attribute, doomed: Doomed): Edit | undefined {
  const text = without(message, style.value, doomed);
  if (text === undefined) return undefined;
  if (text !== '') return { at: style.value.span(), text: text.trimEnd() };
  // A `span` that said nothing but that says nothing now. Within others it waits for them, so it stays there.
  const isBare = tag.name === 'span' && tag.attributes.length === 1 && !/<span/i.test(tag.content.value);
  return (isBare ? unwrapped(message, tag) : undefined) ?? withoutAttribute(message, style);
}

/** Takes what sets a style away, and with it the `doomed` ones beside it, which go as well. */
export function unset(message: Message, { place, setter }: Cause, doomed: Doomed): Edit | undefined {
  const { by } = setter.declared;
  const { tag } = setter.element;
  if (by === 'style') return tag && undeclared(message, tag, place.at, doomed);
  if (typeof by === 'object') return inSheet(message, setter.element.page.textOf(by), place.at, doomed);
  if (by === 'attribute') return withoutAttributeAt(message, tag, place.at, doomed);
  // A block of its own stays one.
  const inner = tag && unwrapped(message, tag);
  return inner && { at: inner.at, text: `<div>${inner.text}</div>` };
}

/** A `font` without attributes says nothing. */
function withoutAttributeAt(message: Message, from: Tag | undefined, at: Span, doomed: Doomed): Edit | undefined {
  let tag = from;
  const isIts = (one: Span) => one.start === at.start;
  while (tag && !tag.attributes.some((one) => isIts(one.at))) tag = tag.parent;
  const attribute = tag?.attributes.find((one) => isIts(one.at));
  const goes = tag?.name === 'font' && tag.attributes.every(({ at: own }) => doomed.has(own));
  if (tag && goes) return unwrapped(message, tag);
  return attribute && withoutAttribute(message, attribute);
}

/** Takes declarations out of the rule of a style sheet in which one of them stands, with the rule if it has no others. */
function inSheet(message: Message, css: Text, at: Span, doomed: Doomed): Edit | undefined {
  const place = css.range(at);
  if (!place) return undefined;
  const open = css.value.lastIndexOf('{', place.start);
  const close = css.value.indexOf('}', place.end);
  if (open < 0 || close < 0) return undefined;
  const block = css.slice(open + 1, close);
  return doomed.editOf(block.span(), () => {
    const text = without(message, block, doomed);
    const end = block.value.slice(block.value.trimEnd().length);
    if (text !== '') return text === undefined ? undefined : { at: block.span(), text: text.trimEnd() + end };
    let start = open;
    while (start > 0 && open - start < 1000 && !'{};/'.includes(css.value[start - 1] ?? '')) start--;
    while (/\s/.test(css.value[start] ?? '')) start++;
    return removalAt(message, css.span(start, close + 1));
  });
}

/** What the file says of a text of declarations without some of them; empty if it has no others. */
function without({ parts }: Message, css: Text, doomed: Doomed): string | undefined {
  const at = css.span();
  for (const { body } of parts) {
    const whole = body.range(at);
    if (whole) return remaining(body, whole, css, doomed);
  }
  return undefined;
}

function remaining(body: Text, whole: Span, css: Text, doomed: Doomed): string {
  const value = body.value.slice(whole.start, whole.end);
  const cuts: Change[] = [];
  let isEmpty = true;
  for (const { start, end } of declarationPlaces(css.value)) {
    const at = css.span(start, end);
    const place = doomed.has(at) ? body.range(at) : undefined;
    if (place)
      cuts.push({ start: place.start - whole.start, end: pastSemicolon(value, place.end - whole.start), text: '' });
    else isEmpty &&= doomed.has(at);
  }
  return isEmpty ? '' : changed(value, cuts);
}

/** Behind the semicolon that follows, and the blanks around it. */
function pastSemicolon(value: string, from: number): number {
  const sign = pastBlanks(value, from);
  return value[sign] === ';' ? pastBlanks(value, sign + 1) : from;
}

function pastBlanks(value: string, from: number): number {
  let at = from;
  while (/\s/.test(value[at] ?? '')) at++;
  return at;
}
