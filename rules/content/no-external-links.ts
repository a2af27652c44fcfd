import { appSchemes, domainNames } from '../../data/hosts.ts';
import { forwards, hostOf } from '../../src/message/destinations.ts';
import { hostName, isAmazon, isCovered, isPrivate, ownerOf } from '../../src/message/hosts.ts';
import { imitatesAmazon } from '../../src/message/imitation.ts';
import type { Address, Message, Reference } from '../../src/message/message.ts';
import { isPointer } from '../../src/message/opt-out.ts';
import { unwrapped } from '../../src/message/removal.ts';
import { flag, strings } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Suggestion } from '../../src/rule.ts';

/** Opened by a program other than a browser: "whatsapp:". */
const app = new RegExp(`^(?:${appSchemes.join('|')}):`, 'i');

export default defineRule({
  id: 'no-external-links',
  summary: 'Disallow links that leave Amazon',
  why: 'Amazon allows links to Amazon, and links that the buyer needs to complete the order, such as to a carrier.',
  advice: 'Remove the link. If the buyer needs it to complete the order, name its host in `allowHosts`.',
  policy: 'CG-CONTENT.1',
  fixes: ['suggestion'],
  options: {
    allowHosts: strings('Hosts that may be linked. A host covers its subdomains.'),
    allowCarriers: flag('Whether carriers such as dhl.de and usps.com may be linked.', true),
    checkText: flag('Whether an address counts that stands in the text and is not a link.', true),
    checkBareDomains: flag('Whether an address in the text counts without https:// and www.: "shop.example".', true),
  },
  async *check(message, { options, allow }) {
    const allowed = [...options.allowHosts, ...allow.domains];
    const addresses = (await message.addresses()).filter(({ kind }) => kind === 'web');
    const labels = new Map(addresses.filter(isLabel).map((address) => [address.link, address]));
    const reported = new Set<Reference>();
    for (const link of message.links) {
      const host = await hostOf(link);
      const says = app.test(link.value.value) ? `Opens another program: ${quote(link.value.value)}` : of(link, host);
      if (!says) continue;
      reported.add(link);
      const suggestions = labels.has(link) ? undefined : unlinked(message, link);
      yield { at: link.value.span(), says, isMild: isUncertain(host), suggestions };
    }
    if (!options.checkText) return;
    const pictured = new Set(message.tags.map((tag) => tag.name === 'img' && tag.attribute('title')?.value));
    for (const address of addresses) {
      const says = address.link && reported.has(address.link) ? undefined : ofText(address);
      if (says) yield { at: address.value.span(), says, isMild: isUncertain(address.url.hostname) };
    }

    function of(link: Reference, host: string | undefined): string | undefined {
      // Without a dot it is no domain, which no-broken-links reports.
      if (!host?.includes('.')) return undefined;
      if (isFine(host)) {
        const target = link.url && Array.from(forwards(link.url)).find((other) => !isFine(other));
        return target && `Leads through ${hostName(host)} to ${hostName(target)}, ${whose(target)}`;
      }
      const label = labels.get(link)?.url.hostname;
      if (label && isFine(label)) return `Shows ${hostName(label)}, but leads to ${hostName(host)}`;
      return `${link.role === 'form' ? 'Sends a form' : 'Links'} to ${hostName(host)}, ${whose(host)}`;
    }

    function ofText(address: Address): string | undefined {
      const { value, url, isExplicit, isDisguised, link, prose } = address;
      const host = isDisguised ? real(value.value, url.hostname) : url.hostname;
      // What a picture says is the business of no-linked-logo.
      if (prose.from === 'alt' || pictured.has(prose.text) || isFine(host)) return undefined;
      if (isDisguised) return `Names ${hostName(host)}, written as ${quote(value.value)}`;
      if (!isExplicit && (!options.checkBareDomains || domainNames.includes(value.value.toLowerCase())))
        return undefined;
      const target = link?.url?.hostname;
      return target && isLabel(address)
        ? `Shows ${hostName(host)}, but leads to ${hostName(target)}`
        : `Names ${hostName(host)}, ${whose(host)}`;
    }

    function isFine(host: string): boolean {
      const owner = ownerOf(host);
      if (owner === 'carrier' && options.allowCarriers) return true;
      return (isAmazon(host) && owner !== 'amazon-images') || isPrivate(host) || isCovered(host, allowed);
    }
  },
});

/** The words without their link, where they say something by themselves. */
function unlinked(message: Message, { tag, role }: Reference): readonly Suggestion[] | undefined {
  const isAlone = role === 'link' && tag.name === 'a' && !isPointer(tag.text.value);
  const edit = isAlone ? unwrapped(message, tag) : undefined;
  return edit && [{ says: 'Remove the link, and keep its words', edit }];
}

/** Whether an address is all that a link shows. */
function isLabel({ link, value }: Address): boolean {
  return link?.tag.text.value.trim() === value.value;
}

function whose(host: string): string {
  const owner = ownerOf(host);
  if (owner === 'amazon-images') return 'where Amazon keeps pictures, not pages';
  if (owner === 'parcel-tracker') return 'which shows parcels, but carries none';
  if (owner === 'carrier') return 'a carrier';
  return imitatesAmazon(host) ? 'which looks like Amazon, but is not' : 'which is not Amazon';
}

function isUncertain(host: string | undefined): boolean {
  const owner = host && ownerOf(host);
  return owner === 'amazon-images' || owner === 'parcel-tracker';
}

/** The host as a browser reads it: letters of other alphabets that look like Latin ones are others to it. */
function real(written: string, seen: string): string {
  const url = `https://${written.replace(/^[a-z]*:\/\//i, '')}`;
  const host = URL.canParse(url) ? new URL(url).hostname : seen;
  return host.includes('xn--') ? host : seen;
}
