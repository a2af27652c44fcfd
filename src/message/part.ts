import type { Element, Nodes } from 'hast';
import { lazy } from '../lazy.ts';
import { lastAtMost, type Span, within } from '../span.ts';
import { isQuirky } from '../style/quirks.ts';
import { renderingWithin } from '../style/rendering.ts';
import { Text } from '../text.ts';
import { usualWidth } from './context.ts';
import type { Body, Obstacle } from './draft.ts';
import { walk } from './elements.ts';
import { isUnrendered, mayHide } from './hidden.ts';
import type { Part, Reference, Tag } from './message.ts';
import { parse } from './parse.ts';
import type { PlaceholderFinder } from './placeholders.ts';
import { prescan, tooDeep } from './prescan.ts';
import { introducesQuote, quotes, quotesByNature, quotesTheRest, without } from './quotes.ts';
import { references } from './references.ts';
import { plainly, type Shape, shape } from './shape.ts';
import { type Shown, visible } from './visible.ts';
import { written } from './written.ts';

/** What begins and ends a comment of a template. */
const commentSigns =
  /^(?:\{\{~?!(?:--)?|\{#|<%(?:--|#)|\{%-? #|\{%[^%]{1,40}%\})|(?:(?:--)?~?\}\}|#\}|(?:--)?%>|\{%[^%]{1,40}%\}|-?%\})$/g;

const nothing: Shown = { words: 'none', isBlock: false };

/** What every part has, however it is written. */
type Base = Pick<Part, 'type' | 'body' | 'placeholders'>;

/** One text of a draft as a part of a message; or what makes it too dear to look into. */
export function part(
  { type, text: body }: Body,
  finder: PlaceholderFinder,
  stage: 'template' | 'final',
  maxWidth = usualWidth,
): Part | Obstacle {
  const placeholders = finder.placeholders(body);
  const controls = finder.controls(body.value);
  const comments = controls
    .filter(({ isComment }) => isComment)
    .map(({ start, end }) => body.slice(start, end).replaceAll(commentSigns, () => ''));
  const base: Base = { type, body, placeholders };
  // In a final message nothing steers: what looks like a tag of a template reaches the buyer.
  const form = shape(body, placeholders, stage === 'template' ? controls : []);
  return type === 'html' ? html(base, form, comments, finder, maxWidth) : plain(base, form, comments);
}

/** What of a part is found when it is first asked for. */
type Late = { readonly [key in 'text' | 'hidden' | 'quoted' | 'references']: () => Part[key] };

class MadePart implements Part {
  readonly type: Part['type'];
  readonly body: Text;
  readonly placeholders: Part['placeholders'];
  readonly tree: Part['tree'];
  readonly tags: readonly Tag[];
  readonly comments: readonly Text[];
  readonly written: Part['written'];
  readonly #late: Late;

  constructor({ type, body, placeholders, tree, tags, comments, written }: Omit<Part, keyof Late>, late: Late) {
    this.type = type;
    this.body = body;
    this.placeholders = placeholders;
    this.tree = tree;
    this.tags = tags;
    this.comments = comments;
    this.written = written;
    this.#late = late;
  }

  get text(): Text {
    return this.#late.text();
  }

  get hidden(): readonly Text[] {
    return this.#late.hidden();
  }

  get quoted(): readonly Span[] {
    return this.#late.quoted();
  }

  get references(): readonly Reference[] {
    return this.#late.references();
  }
}

function plain(base: Base, { shown }: Shape, comments: readonly Text[]): Part {
  const whole = lazy(() => plainly(shown));
  const places = lazy(() => quotes(whole().value, true, false));
  const text = lazy(() => Text.join(without(whole(), places())));
  const quoted = lazy(() => places().map(({ start, end }) => whole().span(start, end)));
  const none = () => [];
  return new MadePart(
    { ...base, tree: undefined, tags: [], comments, written: () => Text.empty },
    { text, hidden: none, quoted, references: none },
  );
}

function html(
  base: Base,
  form: Shape,
  templateComments: readonly Text[],
  finder: PlaceholderFinder,
  maxWidth: number,
): Part | Obstacle {
  const refusal = prescan(form.masked);
  if (refusal) return { at: form.body.span(refusal.start, refusal.end), says: refusal.says };
  const tree = parse(form.masked);
  if (!tree) return { at: form.body.span(), says: tooDeep };
  const { tags, byElement, texts, comments } = walk(tree, form, {
    isQuirky: lazy(() => isQuirky({ tree, body: base.body })),
    styleOf: (element) => rendering()?.styleOf({ element }),
    isQuoted: (tag) => isQuoted(tag),
    text: (tag) => visible(tag.element, places(), shows),
  });
  const shows = (element: Element): Shown | undefined => {
    const tag = byElement.get(element);
    if (!tag) return undefined;
    const { isGone, isBlock } = tag.presence;
    return { words: isGone ? 'none' : tag.isHidden ? 'inner' : 'all', isBlock };
  };
  const places = lazy(() =>
    written(
      texts.map(({ node }) => node),
      form,
    ),
  );

  const said = lazy(() => texts.filter(({ node }) => node.value.trim() !== ''));
  const starts = lazy(() => said().map(({ node }) => placeOf(node)));
  const quoting = lazy(() => {
    const before = ({ element }: Tag) => said()[lastAtMost(starts(), placeOf(element))]?.node.value ?? '';
    const isQuote = (tag: Tag) => quotesByNature(tag) || (tag.name === 'blockquote' && introducesQuote(before(tag)));
    return new Set(tags.filter(isQuote));
  });
  const showsOwn = (element: Element) => {
    const tag = quoting().size > 0 ? byElement.get(element) : undefined;
    return tag && quoting().has(tag) ? nothing : shows(element);
  };
  const whole = lazy(() => visible(tree, places(), showsOwn));
  const rest = lazy(() => tags.find(quotesTheRest)?.at.start ?? Number.POSITIVE_INFINITY);
  const quotedText = lazy(() => {
    const from = indexOf(whole(), rest());
    const found = quotes(whole().value.slice(0, from), false, quoting().size > 0 || from < whole().length);
    return from < whole().length ? [...found, { start: from, end: whole().length }] : found;
  });
  const quotedPlaces = lazy(() => quotedText().map(({ start, end }) => whole().span(start, end)));
  const isInQuote = lazy(() => within(quotedPlaces()));
  const quoted = lazy(() => [...Array.from(quoting(), (tag) => tag.whole), ...quotedPlaces()]);
  const text = lazy(() => Text.join(without(whole(), quotedText())));

  const hasQuotes = lazy(() => rest() < Number.POSITIVE_INFINITY || quoted().length > 0);

  function isQuoted(tag: Tag): boolean {
    if (!hasQuotes()) return false;
    const { start } = tag.at;
    return quoting().has(tag) || (tag.parent?.isQuoted ?? false) || start >= rest() || isInQuote()(start);
  }

  const hidden = lazy(() =>
    texts.flatMap(({ node, parent }) =>
      parent?.isHidden && !isUnrendered(parent) && !parent.isQuoted && node.value.trim()
        ? new Text(places()(node))
        : [],
    ),
  );
  const addresses = lazy(() => Array.from(references(tags, finder)));
  /** As the message is wide; only where a style sheet decides what is seen, and is not too dear to read. */
  const rendering = lazy(() => (tags.some(hidesOthers) ? renderingWithin(made, maxWidth) : undefined));
  const allComments = [...templateComments, ...comments].sort((one, other) => one.span().start - other.span().start);
  const made = new MadePart(
    { ...base, tree, tags, comments: allComments, written: (node) => new Text(places()(node)) },
    { text, hidden, quoted, references: addresses },
  );
  return made;
}

/** Where a node begins in the body of its part. */
function placeOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

/** Whether it is a style sheet that may hide elements. */
function hidesOthers({ name, element }: Tag): boolean {
  const [css] = element.children;
  return name === 'style' && css?.type === 'text' && mayHide(css.value);
}

/** Where in a text what stands at `offset` of the file begins, or what follows it. */
function indexOf(text: Text, offset: number): number {
  if (offset === Number.POSITIVE_INFINITY) return text.length;
  let index = 0;
  for (const { value, start } of text.pieces()) {
    if (start >= offset) return index;
    index += value.length;
  }
  return index;
}
