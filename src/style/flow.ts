import type { Element, Nodes } from 'hast';
import { replaced } from '../../data/user-agent.ts';
import type { Part, Tag } from '../message/message.ts';
import { type Span, within } from '../span.ts';
import { type FontSize, fontSizes } from './font-size.ts';
import { type Seen, seeing } from './seen.ts';
import { type Styles, stylesOf } from './styles.ts';

/** A step through what the buyer sees, in the order of the file. */
type Step =
  | Edge
  /** An element that is shown as a whole: a picture, a field. */
  | { readonly type: 'object'; readonly tag: Tag }
  | Words
  /** An earlier message stands here. */
  | { readonly type: 'quote' };

/** Where an element begins or ends. */
export interface Edge {
  readonly type: 'open' | 'close';
  readonly element: Element;
  readonly tag: Tag | undefined;
}

export interface Words {
  readonly type: 'text';
  readonly value: string;
  /** Without the blanks around it. */
  readonly at: Span;
  readonly parent: Tag | undefined;
  /** Where some of the characters of `value` stand; all of it where that cannot be told. */
  place(start: number, end: number): Span;
}

/** A part as it is rendered, as far as its styles say. */
export interface Flow {
  readonly styles: Styles;
  fontSizeOf(tag: Tag | undefined): FontSize;
  seen(tag: Tag | undefined): Seen;
  steps(): Generator<Step>;
}

const wholes = new Set(replaced);

const known = new WeakMap<Part, Flow>();

export function flowOf(part: Part, maxWidth: number): Flow {
  const flow = known.get(part) ?? make(part, maxWidth);
  known.set(part, flow);
  return flow;
}

function make(part: Part, maxWidth: number): Flow {
  const styles = stylesOf(part, maxWidth);
  const seen = seeing(styles, maxWidth);
  const fontSizeOf = fontSizes(styles, maxWidth);
  const tags = new Map(part.tags.map((tag) => [tag.element, tag]));
  const isQuoted = within(part.quoted);

  return {
    styles,
    fontSizeOf,
    seen,
    *steps() {
      const stack: { node: Nodes; parent: Tag | undefined; isEnd: boolean }[] = part.tree
        ? [{ node: part.tree, parent: undefined, isEnd: false }]
        : [];
      for (let next = stack.pop(); next; next = stack.pop()) {
        const { node, parent, isEnd } = next;
        if (node.type === 'text') {
          const step = text(node.value, parent, node.position?.start.offset, node.position?.end.offset);
          if (step) yield step;
        }
        if (node.type !== 'element' && node.type !== 'root') continue;
        const tag = node.type === 'element' ? tags.get(node) : undefined;
        if (isEnd && node.type === 'element') yield { type: 'close', element: node, tag };
        if (isEnd) continue;
        if (tag && seen(tag).isGone) continue;
        if (tag?.isQuoted) {
          yield { type: 'quote' };
          continue;
        }
        if (tag && wholes.has(tag.name)) {
          if (!seen(tag).isInvisible) yield { type: 'object', tag };
          // The words of a button are words.
          if (tag.name !== 'button') continue;
        }
        if (node.type === 'element') {
          yield { type: 'open', element: node, tag };
          stack.push({ node, parent, isEnd: true });
        }
        for (let index = node.children.length - 1; index >= 0; index--) {
          const child = node.children[index];
          if (child) stack.push({ node: child, parent: tag ?? parent, isEnd: false });
        }
      }
    },
  };

  function text(value: string, parent: Tag | undefined, start = 0, end = 0): Step | undefined {
    if (seen(parent).isInvisible || fontSizeOf(parent).px <= 2) return undefined;
    const raw = part.body.value.slice(start, end);
    const inner = innerOf(raw);
    const at = part.body.span(start + inner.start, start + inner.end);
    if (isQuoted(at.start) && value.trim()) return { type: 'quote' };
    // References differ from what they stand for; a line end at the beginning of `<pre>` is dropped.
    const shift = raw.endsWith(value) ? end - value.length : undefined;
    const place = (first: number, last: number) =>
      shift === undefined ? at : part.body.span(shift + first, shift + last);
    return { type: 'text', value, at, parent, place };
  }
}

/** Where a text stands within the blanks that layout drops around it. */
export function innerOf(value: string): Span {
  let [start, end] = [0, value.length];
  while (start < end && isDropped(value.charCodeAt(start))) start++;
  while (end > start && isDropped(value.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isDropped(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

/** Characters that take no place, or an empty one. */
const unseen = /[\s\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]/u;
const everyUnseen = new RegExp(`${unseen.source}+`, 'gu');
const allUnseen = new RegExp(`^${unseen.source}*$`, 'u');

/** Whether none of the characters is seen. */
export function isBlank(value: string): boolean {
  return allUnseen.test(value);
}

/** How many characters are seen. */
export function seenCount(value: string): number {
  const seen = value.replace(everyUnseen, '');
  return seen.length - (seen.match(/[\uD800-\uDBFF]/g)?.length ?? 0);
}
