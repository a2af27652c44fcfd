import { lazy } from '../lazy.ts';
import type { Span } from '../span.ts';
import type { Scheme } from '../style/media.ts';
import { renderingOf } from '../style/rendering.ts';
import type { Styled } from '../style/styled.ts';
import type { Text } from '../text.ts';
import { addresses } from './addresses.ts';
import type { Draft, Obstacle } from './draft.ts';
import type { Message, MessageContext, Part, Prose, Source, Tag } from './message.ts';
import { part } from './part.ts';
import type { PlaceholderFinder } from './placeholders.ts';
import { plainly, steered } from './shape.ts';

/** The parts of a draft, and what kept some of its bodies from becoming one. */
export function partsOf(
  { bodies }: Draft,
  finder: PlaceholderFinder,
  stage: 'template' | 'final',
  maxWidth: number,
): { readonly parts: readonly Part[]; readonly obstacles: readonly Obstacle[] } {
  const parts: Part[] = [];
  const obstacles: Obstacle[] = [];
  for (const body of bodies) {
    const one = part(body, finder, stage, maxWidth);
    if ('says' in one) obstacles.push(one);
    else parts.push(one);
  }
  return { parts, obstacles };
}

/** The language that the HTML of a message says it is in. */
export function languageOf(parts: readonly Part[]): string | undefined {
  for (const { tags } of parts) {
    const root = tags.find(({ name }) => name === 'html');
    const lang = root?.attribute('lang')?.value.value.trim();
    if (lang && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang)) return lang;
  }
  return undefined;
}

/** A draft as the message that the rules see. */
export function build(
  source: Source,
  draft: Draft,
  parts: readonly Part[],
  context: { readonly facts: Partial<MessageContext>; readonly context: MessageContext },
  finder: PlaceholderFinder,
): Message {
  return new BuiltMessage(source, draft, parts, context, finder);
}

/** What is dear to compute is computed when a rule first asks. */
class BuiltMessage implements Message {
  readonly source: Source;
  readonly context: MessageContext;
  readonly stated: Partial<MessageContext>;
  readonly subject: Text | undefined;
  readonly headers: Message['headers'];
  readonly parts: readonly Part[];
  readonly attachments: Message['attachments'];
  readonly #finder: PlaceholderFinder;

  constructor(
    source: Source,
    { subject, headers, attachments }: Draft,
    parts: readonly Part[],
    { facts, context }: { readonly facts: Partial<MessageContext>; readonly context: MessageContext },
    finder: PlaceholderFinder,
  ) {
    this.source = source;
    this.context = context;
    this.stated = facts;
    this.subject =
      context.stage === 'template' ? subject && plainly(steered(subject, finder.controls(subject.value))) : subject;
    this.headers = headers;
    this.parts = parts;
    this.attachments = attachments;
    this.#finder = finder;
  }

  readonly #tags = lazy(() => ofAll(this.parts, ({ tags }) => tags));
  readonly #partOf = lazy(() => {
    const partOf = new Map<Tag, Part>();
    for (const one of this.parts) for (const tag of one.tags) partOf.set(tag, one);
    return partOf;
  });
  readonly #references = lazy(() => ofAll(this.parts, ({ references }) => references));
  readonly #links = lazy(() =>
    this.references.filter(({ role, isQuoted }) => (role === 'link' || role === 'form') && !isQuoted),
  );
  readonly #names = lazy(() => this.attachments.map(({ name }) => name));
  readonly #prose = lazy(() => Array.from(proseOf(this.subject, this.parts, this.#names())));
  readonly #placeholders = lazy(() => [
    ...(this.subject ? this.#finder.placeholders(this.subject) : []),
    ...this.parts.flatMap((one) => one.placeholders),
    ...this.#names().flatMap((name) => this.#finder.placeholders(name)),
  ]);
  readonly addresses = lazy(() => addresses(this.prose, this.links, this.#finder));

  get prose(): Message['prose'] {
    return this.#prose();
  }

  get tags(): Message['tags'] {
    return this.#tags();
  }

  get references(): Message['references'] {
    return this.#references();
  }

  get links(): Message['links'] {
    return this.#links();
  }

  get placeholders(): Message['placeholders'] {
    return this.#placeholders();
  }

  get whole(): Span {
    return wholeOf(this.parts, this.subject);
  }

  styleOf(tag: Tag, maxWidth = this.context.maxWidth, scheme: Scheme = 'light'): Styled {
    const part = this.#partOf().get(tag);
    if (!part) throw new RangeError(`<${tag.name}> is no element of this message`);
    return renderingOf(part, maxWidth, scheme === 'dark' ? 'dark' : 'evaluate').styleOf(tag);
  }
}

/** What the parts have, one after the other; most messages have one part. */
function ofAll<T>(parts: readonly Part[], listOf: (part: Part) => readonly T[]): readonly T[] {
  const [only] = parts;
  return only && parts.length === 1 ? listOf(only) : parts.flatMap(listOf);
}

/** Elements whose other texts are read. */
const explained = new Set(['a', 'area', 'img', 'input', 'abbr', 'td', 'th', 'table', 'button', 'span', 'div']);

function* proseOf(subject: Text | undefined, parts: readonly Part[], names: readonly Text[]): Generator<Prose> {
  if (subject) yield { from: 'subject', text: subject };
  for (const { text, tags } of parts) {
    yield { from: 'body', text };
    for (const tag of tags) {
      if (!explained.has(tag.name) || tag.isHidden || tag.isQuoted) continue;
      for (const from of ['alt', 'title'] as const) {
        const value = tag.attribute(from)?.value;
        if (value?.value.trim()) yield { from, text: value };
      }
    }
  }
  for (const name of names) if (name.value) yield { from: 'attachment', text: name };
}

function wholeOf(parts: readonly Part[], subject: Text | undefined): Span {
  for (const { text } of parts) {
    const start = text.value.search(/\S/);
    if (start >= 0) return text.span(start, text.value.trimEnd().length);
  }
  return parts[0]?.body.span() ?? subject?.span() ?? { start: 0, end: 0 };
}
