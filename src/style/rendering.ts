import type { Element, Nodes, Text as TextNode } from 'hast';
import { replaced } from '../../data/user-agent.ts';
import { attached } from '../attached.ts';
import { lazy } from '../lazy.ts';
import { BeyondLimit } from '../limits.ts';
import type { Part, Tag } from '../message/message.ts';
import { type Span, within } from '../span.ts';
import { cascadeOf } from './cascade.ts';
import { matcherOf } from './matched.ts';
import type { Medium } from './media.ts';
import { type Page, pageOf } from './page.ts';
import { isQuirky } from './quirks.ts';
import { sightOf } from './sight.ts';
import { Styled } from './styled.ts';
import { textStyleOf } from './text-style.ts';
import { isDropped, type Words, WrittenWords } from './words.ts';

/** A step through what the buyer sees, in the order of the tree. */
export type Step =
  /** Where a block or a cell begins and ends; a `<br>`. */
  | { readonly type: 'open' | 'close'; readonly element: Styled }
  /** An element that is shown as a whole: a picture, a field. */
  | { readonly type: 'object'; readonly element: Styled }
  | Words
  /** An earlier message stands here. */
  | { readonly type: 'quote' };

/** A part as a browser renders it in a window of one width. */
export interface Rendering {
  readonly maxWidth: number;
  /** Whether it is laid out as before the standards. */
  readonly isQuirky: boolean;
  readonly steps: readonly Step[];
  /** The style of an element; that of the whole where the element is not in the tree. */
  styleOf(tag: Pick<Tag, 'element'>): Styled;
}

const wholes = new Set(replaced);

/** What becomes of media queries: they are evaluated, while it is light or dark, or what depends on them is passed over. */
type MediaQueries = 'evaluate' | 'ignore' | 'dark';

/** Those of a part by their width. */
const widthsOf = attached((_: Part): Readonly<Record<MediaQueries, Map<number, Rendering | BeyondLimit>>> => {
  return { evaluate: new Map(), ignore: new Map(), dark: new Map() };
});

/**
 * The rendering of an HTML part; computed once for each width. What depends on the window can be passed over.
 * Throws `BeyondLimit` where its style sheets cost too much.
 */
export function renderingOf(part: Part, maxWidth: number, mediaQueries: MediaQueries = 'evaluate'): Rendering {
  const rendering = rendered(part, maxWidth, mediaQueries);
  if (rendering instanceof BeyondLimit) throw rendering;
  return rendering;
}

/** The same; `undefined` where its style sheets cost too much. */
export function renderingWithin(part: Part, maxWidth: number): Rendering | undefined {
  const rendering = rendered(part, maxWidth, 'evaluate');
  return rendering instanceof BeyondLimit ? undefined : rendering;
}

function rendered(part: Part, maxWidth: number, mediaQueries: MediaQueries): Rendering | BeyondLimit {
  const widths = widthsOf(part)[mediaQueries];
  let rendering = widths.get(maxWidth);
  if (!rendering) {
    const scheme = mediaQueries === 'dark' ? 'dark' : 'light';
    rendering = tried(part, maxWidth, mediaQueries === 'ignore' ? undefined : { width: maxWidth, scheme });
    widths.set(maxWidth, rendering);
  }
  return rendering;
}

function tried(part: Part, maxWidth: number, medium: Medium | undefined): Rendering | BeyondLimit {
  try {
    return render(part, maxWidth, medium);
  } catch (error) {
    if (error instanceof BeyondLimit) return error;
    throw error;
  }
}

function render(part: Part, maxWidth: number, medium: Medium | undefined): Rendering {
  const quirky = isQuirky(part);
  const page = pageOf(part, quirky, maxWidth, medium);
  const cascade = cascadeOf(matcherOf(page.sheets, quirky, medium), quirky);
  const tagOf = tagsOf(part);
  // Selectors may look into an element before anyone was there.
  const ahead = page.sheets.some((css) => css.includes(':has(')) ? structureOf(part, page, tagOf) : undefined;
  const all: Styled[] = [];
  const byElement = lazy(() => new Map(all.map((one) => [one.element, one])));
  const steps: Step[] = [];
  let root: Styled | undefined;

  // A stack of its own: the depth of a message is not ours to choose. An element in place of a node ends there.
  const nodes: (Nodes | undefined)[] = [part.tree];
  const arounds: (Styled | undefined)[] = [undefined];
  while (nodes.length > 0) {
    const node = nodes.pop();
    const around = arounds.pop();
    if (node === undefined) {
      if (around) steps.push({ type: 'close', element: around });
    } else if (node.type === 'text') {
      if (around?.isShown) text(node, around);
    } else if (node.type === 'root') inner(node.children, around);
    else if (node.type === 'element') element(node, around);
  }
  const whole =
    root ?? new Styled({ type: 'element', tagName: 'html', properties: {}, children: [] }, undefined, undefined, page);

  return new Rendered(page, steps, part, ({ element }) => byElement().get(element) ?? whole);

  function element(node: Element, around: Styled | undefined): void {
    const one = ahead?.get(node) ?? new Styled(node, tagOf(node), around, page);
    cascade(one);
    one.ground = one.said.paints ? one : around?.ground;
    one.text = textStyleOf(one);
    one.sight = sightOf(one);
    if (!root) page.rem = one.text.fontSize;
    root ??= one;
    all.push(one);
    if ((around?.isShown ?? true) && !one.sight.isGone) show(one);
    inner(node.children, one);
  }

  function show(one: Styled): void {
    if (wholes.has(one.name)) {
      if (one.text.isVisible) steps.push({ type: 'object', element: one });
      // The words of a button are words, and those in a field.
      if (one.name !== 'button' && one.name !== 'textarea') return;
    }
    one.isShown = true;
    if (!one.isBlock && !one.isCell && one.name !== 'br') return;
    steps.push({ type: 'open', element: one });
    nodes.push(undefined);
    arounds.push(one);
  }

  function inner(children: readonly Nodes[], around: Styled | undefined): void {
    for (let index = children.length - 1; index >= 0; index--) {
      nodes.push(children[index]);
      arounds.push(around);
    }
  }

  function text(node: TextNode, parent: Styled): void {
    const { fontSize, isVisible, color } = parent.text;
    if (!isVisible || fontSize <= 2 || color.alpha === 0) return;
    // Between rows and cells there is little else than what layout drops.
    if (!isDropped(node.value) || parent.text.isPreformatted) steps.push(new WrittenWords(node, parent, part));
  }
}

class Rendered implements Rendering {
  readonly maxWidth: number;
  readonly isQuirky: boolean;
  readonly styleOf: Rendering['styleOf'];
  readonly #steps: () => readonly Step[];

  constructor({ maxWidth, isQuirky }: Page, steps: readonly Step[], part: Part, styleOf: Rendering['styleOf']) {
    this.maxWidth = maxWidth;
    this.isQuirky = isQuirky;
    this.styleOf = styleOf;
    this.#steps = lazy(() => withoutQuotes(steps, part.quoted));
  }

  get steps(): readonly Step[] {
    return this.#steps();
  }
}

/** All elements, before anything is said of them. */
function structureOf({ tree }: Part, page: Page, tagOf: (element: Element) => Tag | undefined): Map<Element, Styled> {
  const all = new Map<Element, Styled>();
  const nodes: { readonly node: Nodes; readonly around: Styled | undefined }[] = [];
  if (tree) nodes.push({ node: tree, around: undefined });
  for (let next = nodes.pop(); next; next = nodes.pop()) {
    const { node, around } = next;
    if (node.type !== 'element' && node.type !== 'root') continue;
    const one = node.type === 'element' ? new Styled(node, tagOf(node), around, page) : undefined;
    if (one) all.set(one.element, one);
    for (const child of node.children.toReversed()) nodes.push({ node: child, around: one });
  }
  return all;
}

/** The steps with a mark in place of those through an earlier message. */
function withoutQuotes(steps: readonly Step[], quotes: readonly Span[]): readonly Step[] {
  if (quotes.length === 0) return steps;
  const isWithin = within(quotes);
  const isQuoted = (step: Step) => {
    if (step.type === 'quote') return true;
    let one: Styled | undefined = step.type === 'text' ? step.parent : step.element;
    while (one && !one.tag) one = one.parent;
    return one?.tag?.isQuoted || (step.type === 'text' && step.value.trim() !== '' && isWithin(step.at.start));
  };
  return steps.map((step) => (isQuoted(step) ? { type: 'quote' } : step));
}

/** Returns what finds the tag of each element, if they are asked for in the order of the tree: mostly that of the file. */
function tagsOf({ tags }: Part): (element: Element) => Tag | undefined {
  let next = 0;
  // A copy that the parser makes of an element begins where the element does.
  const byStart = lazy(() => new Map(tags.map((tag) => [tag.element.position?.start.offset, tag])));
  return (element) => {
    const tag = tags[next];
    if (tag?.element === element) {
      next++;
      return tag;
    }
    if (!element.position) return undefined;
    return byStart().get(element.position.start.offset);
  };
}
