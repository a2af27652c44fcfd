import type { Text as TextNode } from 'hast';
import type { Part } from '../message/message.ts';
import type { Span } from '../span.ts';
import { seenCount } from './seen-text.ts';
import type { Styled } from './styled.ts';

/** Words that are seen. */
export interface Words {
  readonly type: 'text';
  readonly value: string;
  /** How many of its characters are seen. */
  readonly seen: number;
  readonly parent: Styled;
  /** Without the blanks around it. */
  readonly at: Span;
  /** Where each line of `value` ends but the last; all of it where that cannot be told. */
  lineEnds(): readonly Span[];
}

/** Computes what is asked for: most words are only counted. */
export class WrittenWords implements Words {
  readonly type = 'text';
  readonly value: string;
  readonly parent: Styled;
  readonly #node: TextNode;
  readonly #part: Part;
  #seen: number | undefined;

  constructor(node: TextNode, parent: Styled, part: Part) {
    this.value = node.value;
    this.parent = parent;
    this.#node = node;
    this.#part = part;
  }

  get seen(): number {
    this.#seen ??= seenCount(this.value);
    return this.#seen;
  }

  get at(): Span {
    const [start, end] = this.#range();
    const inner = innerOf(this.#part.body.value.slice(start, end));
    return this.#part.body.span(start + inner.start, start + inner.end);
  }

  lineEnds(): readonly Span[] {
    const [start, end] = this.#range();
    const written = placesOf('\n', this.#part.body.value.slice(start, end));
    const count = placesOf('\n', this.value).length;
    // The line end at the beginning of `<pre>` is dropped; references, and what is filled in, may hold others.
    const isTold = written.length === count || written.length === count + 1;
    return isTold
      ? written.slice(written.length - count).map((at) => this.#part.body.span(start + at, start + at + 1))
      : Array.from({ length: count }, () => this.at);
  }

  #range(): [start: number, end: number] {
    const { position } = this.#node;
    const start = position?.start.offset ?? 0;
    return [start, position?.end.offset ?? start];
  }
}

function placesOf(sign: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) places.push(at);
  return places;
}

/** Where a text stands within the blanks that layout drops around it. */
export function innerOf(value: string): Span {
  let [start, end] = [0, value.length];
  while (start < end && isDroppedSign(value.charCodeAt(start))) start++;
  while (end > start && isDroppedSign(value.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether layout drops all of a text, as it does between the rows and cells of a table. */
export function isDropped(value: string): boolean {
  for (let at = 0; at < value.length; at++) if (!isDroppedSign(value.charCodeAt(at))) return false;
  return true;
}

function isDroppedSign(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}
