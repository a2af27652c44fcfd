import type { Message, Reference, Tag } from './message.ts';

/** The link that an element is in. */
export function linkAround(tag: Tag, links: ReadonlyMap<Tag, Reference>): Reference | undefined {
  for (let one = tag.parent; one; one = one.parent) {
    const link = one.name === 'a' && links.get(one);
    if (link) return link;
  }
  return undefined;
}

/** What links say: their words, and those for the pictures in them. */
export function labelsOf({ links, tags }: Message): ReadonlyMap<Tag, readonly string[]> {
  const said = (tag: Tag, names: readonly string[]) => names.flatMap((name) => tag.attribute(name)?.value.value ?? []);
  const byTag = new Map<Tag, Reference>(links.map((link) => [link.tag, link]));
  const labels = new Map(
    links.map(({ tag }) => [tag, [tag.text.value, ...said(tag, ['alt', 'title', 'aria-label', 'value'])]]),
  );
  for (const tag of tags) {
    const link = tag.name === 'img' && linkAround(tag, byTag);
    if (link) labels.get(link.tag)?.push(...said(tag, ['alt', 'title']));
  }
  return labels;
}
