import type { Element, Nodes, Root, Text as TextNode } from 'hast';
import { lazy } from '../lazy.ts';
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
    const own = node.type === 'element' && node.position ? tag(node, parent, shape, asks) : undefined;
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

function tag(element: Element, parent: Tag | undefined, { body, masked }: Shape, asks: Asks): Tag {
  const start = element.position?.start.offset ?? 0;
  const openEnd = lazy(() => tagEnd(masked, start + element.tagName.length + 1));
  const all = lazy(() => attributes(body.slice(start, openEnd()), masked.slice(start, openEnd())));
  const hidden = lazy(() => isHidden(own));
  const text = lazy(() => asks.text(own));
  const quoted = lazy(() => asks.isQuoted(own));
  const own: Tag = {
    name: element.tagName,
    element,
    parent,
    get at(): Span {
      return body.span(start, openEnd());
    },
    get whole(): Span {
      return body.span(start, Math.max(openEnd(), element.position?.end.offset ?? 0));
    },
    get attributes(): readonly Attribute[] {
      return all();
    },
    get isHidden(): boolean {
      return hidden();
    },
    get isQuoted(): boolean {
      return quoted();
    },
    get text(): Text {
      return text();
    },
    get content(): Text {
      const inner = body.slice(openEnd(), element.position?.end.offset);
      return inner.slice(0, inner.value.lastIndexOf('</') < 0 ? inner.length : inner.value.lastIndexOf('</'));
    },
    attribute: (name) => all().find((one) => one.name === name),
  };
  return own;
}
