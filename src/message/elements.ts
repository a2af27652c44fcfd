import type { Element, Nodes, Root, Text as TextNode } from 'hast';
import type { Span } from '../span.ts';
import type { Text } from '../text.ts';
import { attributes } from './attributes.ts';
import { isHidden } from './hidden.ts';
import type { Attribute, Tag } from './message.ts';
import type { Shape } from './shape.ts';
import { tagEnd } from './tokens.ts';

/** A tree, walked once. */
export interface Walk {
  /** The elements that the file writes, in document order. */
  readonly tags: readonly Tag[];
  readonly texts: readonly { readonly node: TextNode; readonly parent: Tag | undefined }[];
  /** The comments, without their signs. */
  readonly comments: readonly Text[];
}

/** What the walk asks its part: whether an element is quoted, and what it shows. */
interface Asks {
  isQuoted(tag: Tag): boolean;
  text(tag: Tag): Text;
}

export function walk(tree: Root, shape: Shape, asks: Asks): Walk {
  const tags: Tag[] = [];
  const texts: { node: TextNode; parent: Tag | undefined }[] = [];
  const comments: Text[] = [];
  // A stack of its own: the depth of a message is not ours to choose.
  const stack: { node: Nodes; parent: Tag | undefined }[] = [{ node: tree, parent: undefined }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, parent } = next;
    if (node.type === 'text') texts.push({ node, parent });
    if (node.type === 'comment') comments.push(comment(node, shape.body));
    if (!('children' in node)) continue;
    const own = node.type === 'element' && node.position ? new WrittenTag(node, parent, shape, asks) : undefined;
    if (own) tags.push(own);
    const inner =
      node.type === 'element' && node.tagName === 'template' && 'content' in node ? node.content : undefined;
    const children = inner?.children ?? node.children;
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) stack.push({ node: child as Nodes, parent: own ?? parent });
    }
  }
  return { tags, texts, comments };
}

function comment(node: Nodes, body: Text): Text {
  const start = node.position?.start.offset ?? 0;
  const text = body.slice(start, node.position?.end.offset);
  const from = /^<!--|^<[!?/]/.exec(text.value)?.[0].length ?? 0;
  const to = /(?:--!?)?>$/.exec(text.value)?.index ?? text.length;
  return text.slice(from, Math.max(from, to));
}

/** Computes each answer when it is first asked for. A class, since there may be two hundred thousand of them. */
class WrittenTag implements Tag {
  readonly name: string;
  readonly element: Element;
  readonly parent: Tag | undefined;
  readonly #start: number;
  readonly #shape: Shape;
  readonly #asks: Asks;
  #openEnd: number | undefined;
  #attributes: readonly Attribute[] | undefined;
  #isHidden: boolean | undefined;
  #isQuoted: boolean | undefined;
  #text: Text | undefined;

  constructor(element: Element, parent: Tag | undefined, shape: Shape, asks: Asks) {
    this.name = element.tagName;
    this.element = element;
    this.parent = parent;
    this.#start = element.position?.start.offset ?? 0;
    this.#shape = shape;
    this.#asks = asks;
  }

  get at(): Span {
    return this.#shape.body.span(this.#start, this.#end());
  }

  get whole(): Span {
    return this.#shape.body.span(this.#start, Math.max(this.#end(), this.element.position?.end.offset ?? 0));
  }

  get attributes(): readonly Attribute[] {
    this.#attributes ??= attributes(this.#shape.body, this.#shape.masked, this.#start, this.#end());
    return this.#attributes;
  }

  get isHidden(): boolean {
    this.#isHidden ??= isHidden(this);
    return this.#isHidden;
  }

  get isQuoted(): boolean {
    this.#isQuoted ??= this.#asks.isQuoted(this);
    return this.#isQuoted;
  }

  get text(): Text {
    this.#text ??= this.#asks.text(this);
    return this.#text;
  }

  get content(): Text {
    const inner = this.#shape.body.slice(this.#end(), this.element.position?.end.offset);
    const close = inner.value.lastIndexOf('</');
    return close < 0 ? inner : inner.slice(0, close);
  }

  attribute(name: string): Attribute | undefined {
    return this.attributes.find((one) => one.name === name);
  }

  /** Where the opening tag ends. */
  #end(): number {
    this.#openEnd ??= tagEnd(this.#shape.masked, this.#start + this.name.length + 1);
    return this.#openEnd;
  }
}
