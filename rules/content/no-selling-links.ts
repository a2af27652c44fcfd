import { affiliateParameters, sellingPages, servicePages } from '../../data/selling.ts';
import { ownerOf } from '../../src/message/hosts.ts';
import type { Reference } from '../../src/message/message.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';
import { within } from '../../src/span.ts';

const pages = sellingPages.map(({ what, pattern }) => ({ what, pattern: new RegExp(pattern, 'i') }));

export default defineRule({
  id: 'no-selling-links',
  summary: 'Disallow links to what Amazon sells',
  why: 'Amazon allows links to itself, but a link to a product, a store or an offer is read as marketing.',
  advice: "Remove the link, or lead to the buyer's order, to the review page or to Amazon's help.",
  policy: 'CG-CONTENT.4',
  async *check(message) {
    const reported = new Set<Reference>();
    for (const link of message.links) {
      const says = link.url && saysOf(link.url);
      if (!says) continue;
      reported.add(link);
      yield { at: link.value.span(), says };
    }
    for (const { kind, value, url, link } of await message.addresses()) {
      const says = kind === 'web' && !(link && reported.has(link)) && saysOf(url);
      if (says) yield { at: value.span(), says };
    }
    const isQuoted = within(message.parts.flatMap(({ quoted }) => quoted));
    for (const { kind, value, span } of message.placeholders) {
      if ((kind !== 'storeLink' && kind !== 'productLink') || isQuoted(span.start)) continue;
      yield { at: span, says: `Puts in a link to ${kind === 'storeLink' ? 'a store' : 'a product'}: ${quote(value)}` };
    }
  },
});

function saysOf({ hostname, pathname, search, searchParams }: URL): string | undefined {
  if (ownerOf(hostname) !== 'store') return undefined;
  const partner = Array.from(searchParams).find(([name]) => affiliateParameters.includes(name.toLowerCase()));
  if (partner) return `Pays a partner of Amazon for what is bought: ${quote(partner.join('='))}`;
  const path = pathname.replace(/^\/-\/[a-z]{2}(?:[-_][a-z]{2})?(?=\/)/i, '').toLowerCase();
  if (servicePages.some((start) => path.startsWith(start))) return undefined;
  const page = pages.find(({ pattern }) => pattern.test(`${path}${search}`));
  return page && `Leads to ${page.what} of ${hostname.replace(/^www\./, '')}`;
}
