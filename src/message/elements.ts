import type { Element, Nodes, Root, Text as TextNode } from 'hast';
import type { Span } from '../span.ts';
import type { Text } from '../text.ts';
import { attributes } from './attributes.ts';
import { type Presence, presenceOf, type Styles, shown } from './hidden.ts';
import type { Attribute, Tag } from './message.ts';
import type { Shape } from './shape.ts';
import { tagEnd } from './tokens.ts';

/** A tree, walked once. */
export interface Walk {
  /** The elements that the file writes, in its order. */
  readonly tags: readonly Tag[];
  /** Those and the copies of them that a parser makes: of a `<b>` for each paragraph that does not close it. */
  readonly byElement: ReadonlyMap<Element, WalkedTag>;
  readonly texts: readonly { readonly node: TextNode; readonly parent: WalkedTag | undefined }[];
  /** The comments, without their signs. */
  readonly comments: readonly Text[];
}

/** A tag that knows why it is hidden. */
interface WalkedTag extends Tag {
  readonly presence: Presence;
}

/** What the walk asks its part: what styles say, whether an element is quoted, what it shows. */
interface Asks extends Styles {
  isQuoted(tag: Tag): boolean;
  text(tag: Tag): Text;
}

export function walk(tree: Root, shape: Shape, asks: Asks): Walk {
  const tags: WrittenTag[] = [];
  const others: WrittenTag[] = [];
  const byElement = new Map<Element, WalkedTag>();
  const texts: { node: TextNode; parent: WalkedTag | undefined }[] = [];
  const comments: Text[] = [];
  // A stack of its own: the depth of a message is not ours to choose.
  const stack: { node: Nodes; parent: WrittenTag | undefined }[] = [{ node: tree, parent: undefined }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, parent } = next;
    if (node.type === 'text') texts.push({ node, parent });
    if (node.type === 'comment') comments.push(comment(node, shape.body));
    if (!('children' in node)) continue;
    const own = node.type === 'element' && node.position ? new WrittenTag(node, parent, shape, asks) : undefined;
    if (own) {
      byElement.set(own.element, own);
      (own.start > (tags.at(-1)?.start ?? -1) ? tags : others).push(own);
    }
    const inner =
      node.type === 'element' && node.tagName === 'template' && 'content' in node ? node.content : undefined;
    const children = inner?.children ?? node.children;
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) stack.push({ node: child as Nodes, parent: own ?? parent });
    }
  }
  return { tags: others.length === 0 ? tags : inOrder([...tags, ...others]), byElement, texts, comments };
}

/** What stands in a table, but in none of its cells, is before it in the tree; a copy is where its original is. */
function inOrder(tags: readonly WrittenTag[]): Tag[] {
  const first = new Map<number, WrittenTag>();
  for (const tag of tags) if (!first.has(tag.start)) first.set(tag.start, tag);
  return Array.from(first.values()).sort((one, other) => one.start - other.start);
}

function comment(node: Nodes, body: Text): Text {
  const start = node.position?.start.offset ?? 0;
  const text = body.slice(start, node.position?.end.offset);
  const from = /^<!--|^<[!?/]/.exec(text.value)?.[0].length ?? 0;
  const to = /(?:--!?)?>$/.exec(text.value)?.index ?? text.length;
  return text.slice(from, Math.max(from, to));
}

/** Computes each answer when it is first asked for. A class, since there may be two hundred thousand of them. */
class WrittenTag implements WalkedTag {
  readonly name: string;
  readonly element: Element;
  readonly parent: WrittenTag | undefined;
  readonly start: number;
  readonly #shape: Shape;
  readonly #asks: Asks;
  #openEnd: number | undefined;
  #attributes: readonly Attribute[] | undefined;
  #presence: Presence | undefined;
  #isQuoted: boolean | undefined;
  #text: Text | undefined;

  constructor(element: Element, parent: WrittenTag | undefined, shape: Shape, asks: Asks) {
    this.name = element.tagName;
    this.element = element;
    this.parent = parent;
    this.start = element.position?.start.offset ?? 0;
    this.#shape = shape;
    this.#asks = asks;
  }

  get at(): Span {
    return this.#shape.body.span(this.start, this.#end());
  }

  get opening(): Text {
    return this.#shape.body.slice(this.start, this.#end());
  }

  get whole(): Span {
    return this.#shape.body.span(this.start, Math.max(this.#end(), this.element.position?.end.offset ?? 0));
  }

  get attributes(): readonly Attribute[] {
    this.#attributes ??= attributes(this.#shape, this.#nameEnd());
    return this.#attributes;
  }

  get isHidden(): boolean {
    const { isGone, isInvisible, isTiny } = this.presence;
    return isGone || isInvisible || isTiny;
  }

  get presence(): Presence {
    this.#presence ??= presenceOf(this.element, this.parent ? this.parent.presence : shown, this.#asks);
    return this.#presence;
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
    const isOwn = inner.value.slice(close + 2, close + 2 + this.name.length).toLowerCase() === this.name;
    return close >= 0 && isOwn ? inner.slice(0, close) : inner;
  }

  attribute(name: string): Attribute | undefined {
    return this.attributes.find((one) => one.name === name);
  }

  /** Where the opening tag ends. */
  #end(): number {
    this.#openEnd ??= tagEnd(this.#shape.masked, this.#nameEnd());
    return this.#openEnd;
  }

  /** Where the name in it ends: `<image` is an `img` to a parser. */
  #nameEnd(): number {
    const { masked } = this.#shape;
    const end = this.start + 1 + this.name.length;
    return this.name === 'img' && /^<image/i.test(masked.slice(this.start, this.start + 6)) ? end + 2 : end;
  }
}
