import { hostOf } from '../../src/message/destinations.ts';
import { hostInName } from '../../src/message/file-names.ts';
import { hostName, isAmazon, isCovered, isPrivate, ownerOf } from '../../src/message/hosts.ts';
import { linkAround } from '../../src/message/labels.ts';
import type { Message, Reference, Tag } from '../../src/message/message.ts';
import { isNeverShown, isTiny } from '../../src/message/pixels.ts';
import { unwrapped } from '../../src/message/removal.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import { Text } from '../../src/text.ts';

export default defineRule({
  id: 'no-linked-logo',
  summary: 'Disallow logos that show a web site or link to one',
  why: "Amazon allows a seller's logo, but not one that contains or shows a link to the seller's web site.",
  advice: 'Keep the logo without a link, and use one that shows no web address.',
  policy: 'CG-CONTENT.6',
  fixes: ['safe', 'suggestion'],
  async *check(message, { allow }) {
    const isForeign = (host: string) =>
      !isAmazon(host) && ownerOf(host) !== 'carrier' && !isPrivate(host) && !isCovered(host, allow.domains);
    const links = new Map(message.links.map((link) => [link.tag, link]));
    const named = new Map((await message.addresses()).map((address) => [address.prose.text, address]));
    const sources = sourcesOf(message);
    const done = new Set<Reference>();
    for (const tag of message.tags) {
      const source = sources.get(tag);
      if (!(source || tag.name === 'svg') || tag.isQuoted || isTiny(message.styleOf(tag)) || isNeverShown(tag, message))
        continue;
      const at = source?.value.span() ?? tag.at;
      const link = linkAround(tag, links);
      const target = link && (await hostOf(link));
      if (link && target && isForeign(target)) {
        if (!done.has(link))
          yield {
            at,
            says: `Links a picture to ${hostName(target)}, which is not Amazon`,
            ...unlinked(link.tag, message),
          };
        done.add(link);
        continue;
      }
      const name = source && fileName(source, message);
      const shown = name && (await hostInName(name));
      if (shown && isForeign(shown)) {
        yield { at, says: `Shows ${hostName(shown)} in the name of a picture: ${quote(name)}` };
        continue;
      }
      const words = ['alt', 'title'].flatMap((attribute) => {
        const address = named.get(tag.attribute(attribute)?.value ?? Text.empty);
        return address?.kind === 'web' && isForeign(address.url.hostname) ? address : [];
      })[0];
      if (words)
        yield { at: words.value.span(), says: `Shows ${hostName(words.url.hostname)} in the words for a picture` };
    }
  },
});

/** Takes the link away and keeps the picture. Words without their link say less: that is for the seller to want. */
function unlinked(link: Tag, message: Message): Pick<Finding, 'fix' | 'suggestions'> {
  const edit = unwrapped(message, link);
  if (!edit) return {};
  return link.text.value.trim() === ''
    ? { fix: edit }
    : { suggestions: [{ says: 'Remove the link, and keep the picture and the words', edit }] };
}

/** The addresses of the pictures: the first of each. */
function sourcesOf({ references }: Message): ReadonlyMap<Tag, Reference> {
  const sources = new Map<Tag, Reference>();
  for (const one of references) if (one.role === 'image' && !sources.has(one.tag)) sources.set(one.tag, one);
  return sources;
}

/** The last part of the address, or the name of the attachment that it shows. */
function fileName({ value: { value }, url }: Reference, { attachments }: Message): string | undefined {
  if (value.startsWith('data:')) return undefined;
  if (value.startsWith('cid:')) return attachments.find(({ contentId }) => contentId === value.slice(4))?.name.value;
  const name = (url?.pathname ?? value).split(/[/\\]/).at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
