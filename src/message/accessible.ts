import { attached } from '../attached.ts';
import type { Span } from '../span.ts';
import { renderingOf } from '../style/rendering.ts';
import { isBlank } from '../style/seen-text.ts';
import type { Styled } from '../style/styled.ts';
import { linkAround } from './labels.ts';
import type { Message, Tag } from './message.ts';

/** How much of a name is looked at. */
const longest = 500;

/** Whether an element reaches those who have the message read to them: the seller's own, shown, and not kept from them. */
export function isExposed(tag: Tag, message: Message): boolean {
  const { sight, text } = message.styleOf(tag);
  if (tag.isQuoted || sight.isGone || !text.isVisible) return false;
  for (let one: Tag | undefined = tag; one; one = one.parent) if (said(one, 'aria-hidden') === 'true') return false;
  return true;
}

/** Whether an element says that it is only there for its looks. */
export function isPresentational(tag: Tag): boolean {
  return /^(?:none|presentation)(?:\s|$)/.test(said(tag, 'role'));
}

/** The name that `aria-label` or `aria-labelledby` gives an element; empty for none. */
export function ariaName(tag: Tag, message: Message): string {
  const ids = said(tag, 'aria-labelledby');
  if (ids) {
    const known = idsOf(message);
    // Nobody names more; and what one id names may be all of the message.
    const names = ids.split(/\s+/, 10).map((id) => known.get(id)?.text.value.slice(0, longest) ?? '');
    const name = names.join(' ').trim();
    if (name) return name;
  }
  return tag.attribute('aria-label')?.value.value.trim() ?? '';
}

const idsOf = attached(({ tags }: Message): ReadonlyMap<string, Tag> => {
  const ids = new Map<string, Tag>();
  for (const tag of tags) {
    const id = tag.attribute('id')?.value.value.toLowerCase();
    if (id !== undefined && !ids.has(id)) ids.set(id, tag);
  }
  return ids;
});

/** The nearest elements of a kind around the words that are seen. */
export function aroundWords(message: Message, isKind: (tag: Tag) => boolean): ReadonlySet<Tag> {
  const found = new Set<Tag>();
  for (const part of message.parts) {
    if (!part.tree) continue;
    for (const step of renderingOf(part, message.context.maxWidth).steps) {
      if (step.type !== 'text' || isBlank(step.value)) continue;
      let one: Styled | undefined = step.parent;
      while (one && !(one.tag && isKind(one.tag))) one = one.parent;
      if (one?.tag) found.add(one.tag);
    }
  }
  return found;
}

/** Where an attribute can be added: behind the name of the element. */
export function attributePlace({ opening }: Tag): Span {
  const name = /^<[^\s/>]{1,40}/.exec(opening.value)?.[0].length ?? 0;
  return opening.span(name, name);
}

/** What each link is called: what ARIA says, or its words, the texts of its pictures and its tool tip; empty for nothing. */
export const namesOfLinks = attached((message: Message): ReadonlyMap<Tag, string> => {
  const links = new Map(message.links.map((link) => [link.tag, link]));
  const names = new Map(
    message.links.map(({ tag }) => [tag, ariaName(tag, message) || `${tag.text.value} ${ownText(tag)}`.trim()]),
  );
  for (const tag of message.tags) {
    const link = tag.name === 'img' && isExposed(tag, message) ? linkAround(tag, links)?.tag : undefined;
    const name = link && names.get(link);
    if (link && name !== undefined && name.length < longest)
      names.set(link, `${name} ${ariaName(tag, message) || ownText(tag)}`.trim());
  }
  return names;
});

/** What attributes say in place of an element or with it. */
function ownText(tag: Tag): string {
  return ['alt', 'title', 'value']
    .map((name) => tag.attribute(name)?.value.value ?? '')
    .join(' ')
    .trim();
}

/** The nearest elements of a kind around the pictures of a part. */
export function aroundPictures(tags: readonly Tag[], isKind: (tag: Tag) => boolean): ReadonlySet<Tag> {
  const found = new Set<Tag>();
  for (const tag of tags) {
    if (!/^(?:img|input|object|svg)$/.test(tag.name)) continue;
    let one = tag.parent;
    while (one && !isKind(one)) one = one.parent;
    if (one) found.add(one);
  }
  return found;
}

/** An attribute, in lower case; empty for none. */
function said(tag: Tag, name: string): string {
  return tag.attribute(name)?.value.value.trim().toLowerCase() ?? '';
}
