import { lazy } from '../lazy.ts';
import type { Span } from '../span.ts';
import { renderingOf } from '../style/rendering.ts';
import type { Text } from '../text.ts';
import { addresses } from './addresses.ts';
import type { Draft, Obstacle } from './draft.ts';
import type { Message, MessageContext, Part, Prose, Source } from './message.ts';
import { part } from './part.ts';
import type { PlaceholderFinder } from './placeholders.ts';

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

/** A draft as the message that the rules see. What is dear to compute is computed when a rule first asks. */
export function build(
  source: Source,
  { subject, headers, attachments }: Draft,
  parts: readonly Part[],
  { facts, context }: { readonly facts: Partial<MessageContext>; readonly context: MessageContext },
  finder: PlaceholderFinder,
): Message {
  const tags = lazy(() => parts.flatMap((one) => one.tags));
  const partOf = lazy(() => new Map(parts.flatMap((one) => one.tags.map((tag) => [tag, one]))));
  const references = lazy(() => parts.flatMap((one) => one.references));
  const links = lazy(() =>
    references().filter(({ role, isQuoted }) => (role === 'link' || role === 'form') && !isQuoted),
  );
  const prose = lazy(() => [
    ...proseOf(
      subject,
      parts,
      attachments.map(({ name }) => name),
    ),
  ]);
  const placeholders = lazy(() => [
    ...(subject ? finder.placeholders(subject) : []),
    ...parts.flatMap((one) => one.placeholders),
    ...attachments.flatMap(({ name }) => finder.placeholders(name)),
  ]);
  const found = lazy(() => addresses(prose(), links(), finder));
  return {
    source,
    context,
    stated: facts,
    subject,
    headers,
    parts,
    attachments,
    get prose(): Message['prose'] {
      return prose();
    },
    get tags(): Message['tags'] {
      return tags();
    },
    get references(): Message['references'] {
      return references();
    },
    get links(): Message['links'] {
      return links();
    },
    get placeholders(): Message['placeholders'] {
      return placeholders();
    },
    get whole(): Span {
      return wholeOf(parts, subject);
    },
    styleOf(tag, maxWidth = context.maxWidth) {
      const part = partOf().get(tag);
      if (!part) throw new RangeError(`<${tag.name}> is no element of this message`);
      return renderingOf(part, maxWidth).styleOf(tag);
    },
    addresses: found,
  };
}

function* proseOf(subject: Text | undefined, parts: readonly Part[], names: readonly Text[]): Generator<Prose> {
  if (subject) yield { from: 'subject', text: subject };
  for (const { text, tags } of parts) {
    yield { from: 'body', text };
    for (const tag of tags) {
      if (!/^(?:a|area|img|input|abbr|td|th|table|button|span|div)$/.test(tag.name) || tag.isHidden || tag.isQuoted)
        continue;
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
