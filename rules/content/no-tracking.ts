import { hostName, isAmazon, ownerOf } from '../../src/message/hosts.ts';
import type { Message, Reference, Tag } from '../../src/message/message.ts';
import { isNeverShown, isTiny } from '../../src/message/pixels.ts';
import { removalAt } from '../../src/message/removal.ts';
import { countsClicks, countsOpenings, isPersonalAddress, trackingParametersOf } from '../../src/message/tracking.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';
import type { Text } from '../../src/text.ts';

/** Loaded from elsewhere when the message is opened. */
const remote = /^(?:https?:)?\/\//i;

/** What a `link` element names without loading it. */
const unloaded = /^(?:alternate|author|canonical|help|license|next|prev|profile|search)$/i;

export default defineRule({
  id: 'no-tracking',
  summary: 'Disallow what tells that a buyer opened or clicked',
  why: 'Amazon forbids tracking pixels and images, and style sheets, fonts and counted links report the buyer as well.',
  advice: 'Remove it. Link straight to the page, and send pictures with the message.',
  policy: 'CG-CONTENT.9',
  fixes: ['safe'],
  async *check(message) {
    const reported = new Set<Tag | Reference>();
    // What is quoted is loaded again, too.
    for (const one of message.references) {
      const found = loading(one, message);
      if (!found || (one.role === 'image' && reported.has(one.tag))) continue;
      reported.add(one.tag);
      yield found;
    }
    for (const link of message.links) {
      const found = following(link.value, link.url);
      if (!found) continue;
      reported.add(link);
      yield found;
    }
    for (const { kind, value, url, link, prose } of await message.addresses()) {
      if (kind === 'email' || prose.from === 'alt' || (link && reported.has(link))) continue;
      const found = following(value, url);
      if (found) yield found;
    }
  },
});

/** What an address reports that is loaded as soon as the message is opened. */
function loading(one: Reference, message: Message): Finding | undefined {
  const { role, value, url, tag, placeholders } = one;
  const at = value.span();
  const isRemote = remote.test(value.value) || placeholders.some(({ index }) => index === 0);
  if (!isRemote || role === 'link' || role === 'form') return undefined;
  if (url && ownerOf(url.hostname) === 'tracker')
    return { at, says: `Loads ${quote(value.value)}, which counts readers` };
  if (role === 'style' || role === 'background') {
    if (!url || isAmazon(url.hostname) || unloaded.test(tag.attribute('rel')?.value.value.trim() ?? ''))
      return undefined;
    return { at, says: `Loads ${quote(value.value)} when the message is opened` };
  }
  if (role !== 'image' || tag.name === 'video') return undefined;
  const isPixel = isTiny(message.styleOf(tag));
  if (isPixel || isNeverShown(tag, message)) {
    const says = `Loads ${isPixel ? 'an image too small to be seen' : 'a hidden image'}, which tells that the message was opened`;
    return { at, says, fix: tag.name === 'img' ? removalAt(message, tag.at) : undefined };
  }
  if (url && countsOpenings(url)) return { at, says: `Loads ${quote(value.value)}, which counts readers` };
  if (!isPersonalAddress(one) || (url && isAmazon(url.hostname))) return undefined;
  return { at, says: `Loads an image by an address made for one buyer: ${quote(value.value)}`, isMild: true };
}

/** What an address reports that is clicked. */
function following(value: Text, url: URL | undefined): Finding | undefined {
  if (url && countsClicks(url)) {
    return { at: value.span(), says: `Leads through ${hostName(url.hostname)}, which counts clicks` };
  }
  const parameters = trackingParametersOf(value);
  if (!parameters) return undefined;
  const isMild = !url || isAmazon(url.hostname) || ownerOf(url.hostname) === 'carrier';
  const says = `Tells where the reader comes from: ${quote(parameters.value)}`;
  const advice = 'Remove what stands behind the question mark, as far as the page does not need it.';
  return { at: parameters.span(), says, isMild, advice };
}
