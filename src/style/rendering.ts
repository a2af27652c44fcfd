import type { Element, Nodes, Text as TextNode } from 'hast';
import { replaced } from '../../data/user-agent.ts';
import type { Part, Tag } from '../message/message.ts';
import { type Span, within } from '../span.ts';
import type { Sheet } from './block.ts';
import { cascadeOf } from './cascade.ts';
import { mediaHolds } from './media.ts';
import { isQuirky } from './quirks.ts';
import { sightOf } from './sight.ts';
import { Styled } from './styled.ts';
import { textStyleOf } from './text-style.ts';

/** A step through what the buyer sees, in the order of the tree. */
type Step =
  | { readonly type: 'open' | 'close'; readonly element: Styled }
  /** An element that is shown as a whole: a picture, a field. */
  | { readonly type: 'object'; readonly element: Styled }
  | Words
  /** An earlier message stands here. */
  | { readonly type: 'quote' };

/** Words that are seen. */
export interface Words {
  readonly type: 'text';
  readonly value: string;
  readonly parent: Styled;
  /** Without the blanks around it. */
  readonly at: Span;
  /** Where some of the characters of `value` stand; all of it where that cannot be told. */
  place(start: number, end: number): Span;
}

/** A part as a browser renders it in a window of one width. */
export interface Rendering {
  readonly maxWidth: number;
  /** Whether it is laid out as before the standards. */
  readonly isQuirky: boolean;
  /** Whether its style sheets say one thing for one window and something else for another. */
  readonly isResponsive: boolean;
  readonly steps: readonly Step[];
  /** The style of an element; that of the whole where the element is not in the tree. */
  styleOf(tag: Tag): Styled;
  styledOf(element: Element): Styled | undefined;
}

const wholes = new Set(replaced);

const known = new WeakMap<Part, Map<number, Rendering>>();

/** The rendering of an HTML part; computed once for each width. */
export function renderingOf(part: Part, maxWidth: number): Rendering {
  let widths = known.get(part);
  if (!widths) {
    widths = new Map();
    known.set(part, widths);
  }
  let rendering = widths.get(maxWidth);
  if (!rendering) {
    rendering = render(part, maxWidth);
    widths.set(maxWidth, rendering);
  }
  return rendering;
}

/** What is to be walked: a node, or the end of an element. */
interface Task {
  readonly node: Nodes | undefined;
  readonly around: Styled | undefined;
  /** Within what is seen. */
  readonly isOpen: boolean;
}

function render(part: Part, maxWidth: number): Rendering {
  const quirky = isQuirky(part);
  const styleTags = part.tags.filter(({ name }) => name === 'style');
  const layersOf = cascadeOf(sheetsOf(styleTags, quirky, maxWidth), quirky, maxWidth);
  // A copy that the parser makes of an element begins where the element does.
  const tags = new Map(part.tags.map((tag) => [tag.element.position?.start.offset, tag]));
  const styles = new Map<Tag, Styled>();
  const byElement = new Map<Element, Styled>();
  const quotes = part.quoted;
  const isQuoted = within(quotes);
  const steps: Step[] = [];
  let root: Styled | undefined;

  // A stack of its own: the depth of a message is not ours to choose.
  const stack: Task[] = [{ node: part.tree, around: undefined, isOpen: true }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, around, isOpen } = next;
    if (!node) {
      if (around) steps.push({ type: 'close', element: around });
    } else if (node.type === 'text') {
      if (isOpen && around) text(node, around);
    } else if (node.type === 'root') inner(node.children, around, isOpen);
    else if (node.type === 'element') element(node, around, isOpen);
  }
  const whole =
    root ??
    new Styled({ type: 'element', tagName: 'html', properties: {}, children: [] }, undefined, undefined, quirky);

  return {
    maxWidth,
    isQuirky: quirky,
    isResponsive: styleTags.some((tag) => tag.attribute('media') || /@media/i.test(tag.content.value)),
    steps,
    styleOf: (tag) => styles.get(tag) ?? whole,
    styledOf: (element) => byElement.get(element),
  };

  function element(node: Element, around: Styled | undefined, isOpen: boolean): void {
    const tag = tags.get(node.position?.start.offset ?? -1);
    const one = new Styled(node, tag, around, quirky);
    one.layers = layersOf(one);
    one.text = textStyleOf(one, maxWidth, root?.text);
    one.sight = sightOf(one, maxWidth);
    root ??= one;
    byElement.set(node, one);
    if (tag && !styles.has(tag)) styles.set(tag, one);
    const isSeen = isOpen && !one.sight.isGone;
    if (isSeen && quotes.length > 0 && tag?.isQuoted) {
      steps.push({ type: 'quote' });
      inner(node.children, one, false);
      return;
    }
    const isWhole = wholes.has(one.name);
    if (isSeen && isWhole && one.text.isVisible) steps.push({ type: 'object', element: one });
    // The words of a button are words.
    if (!isSeen || (isWhole && one.name !== 'button')) {
      inner(node.children, one, false);
      return;
    }
    steps.push({ type: 'open', element: one });
    stack.push({ node: undefined, around: one, isOpen });
    inner(node.children, one, true);
  }

  function inner(children: readonly Nodes[], around: Styled | undefined, isOpen: boolean): void {
    for (let index = children.length - 1; index >= 0; index--) {
      const node = children[index];
      if (node) stack.push({ node, around, isOpen });
    }
  }

  function text(node: TextNode, parent: Styled): void {
    const { fontSize, isVisible, color } = parent.text;
    if (!isVisible || fontSize <= 2 || color.alpha === 0) return;
    const words = new WrittenWords(node, parent, part);
    if (quotes.length > 0 && node.value.trim() && isQuoted(words.at.start)) steps.push({ type: 'quote' });
    else steps.push(words);
  }
}

class WrittenWords implements Words {
  readonly type = 'text';
  readonly value: string;
  readonly parent: Styled;
  readonly #node: TextNode;
  readonly #part: Part;

  constructor(node: TextNode, parent: Styled, part: Part) {
    this.value = node.value;
    this.parent = parent;
    this.#node = node;
    this.#part = part;
  }

  get at(): Span {
    const [start, end] = this.#range();
    const inner = innerOf(this.#part.body.value.slice(start, end));
    return this.#part.body.span(start + inner.start, start + inner.end);
  }

  place(first: number, last: number): Span {
    const [start, end] = this.#range();
    // References differ from what they stand for; a line end at the beginning of `<pre>` is dropped.
    if (!this.#part.body.value.slice(start, end).endsWith(this.value)) return this.at;
    const shift = end - this.value.length;
    return this.#part.body.span(shift + first, shift + last);
  }

  #range(): [start: number, end: number] {
    const { position } = this.#node;
    const start = position?.start.offset ?? 0;
    return [start, position?.end.offset ?? start];
  }
}

/** The style sheets in the message that hold for a window of a width. */
function sheetsOf(tags: readonly Tag[], quirky: boolean, maxWidth: number): Sheet[] {
  return tags.flatMap((tag) => {
    const [node] = tag.element.children;
    const type = tag.attribute('type')?.value.value.trim() ?? '';
    if (node?.type !== 'text' || !/^(?:text\/css)?$/i.test(type)) return [];
    if (!mediaHolds(tag.attribute('media')?.value.value ?? '', maxWidth)) return [];
    // A parser reads each line end as one sign.
    return { css: node.value, isQuirky: quirky, text: () => tag.content.replaceAll(/\r\n?/g, () => '\n') };
  });
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
