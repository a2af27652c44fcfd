import { misspeltSchemes } from '../../data/hosts.ts';
import { lazy } from '../../src/lazy.ts';
import { hostOf } from '../../src/message/destinations.ts';
import { addressFault, type Fault, hostFault } from '../../src/message/faults.ts';
import { hostName, isCovered, ownerOf } from '../../src/message/hosts.ts';
import type { Message, Reference } from '../../src/message/message.ts';
import { oneOf, strings } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';
import { overlaps } from '../../src/span.ts';

/** A web address in the text that begins wrongly: "https:/www", "http//www", "htp://www". */
const misspelt = new RegExp(
  `(?<![\\p{L}\\d])(?:https?:/(?:/{2,9}|(?!/))|https?[;,]//|https?//|(?:${misspeltSchemes.join('|')})://)[^\\s<>"]{0,200}[^\\s<>",.;:!?)\\]]`,
  'giu',
);

/** A picture on the seller's own disk. */
const isLocal = /^(?:file:|[a-z]:[\\/]|\\\\)/i;

export default defineRule({
  id: 'no-broken-links',
  summary: 'Disallow links that do not work',
  why: 'Amazon asks for links that work. What leads nowhere, or hides where it leads, does not help the buyer.',
  advice: 'Write the whole address, with https://, of a page that every buyer can open.',
  policy: 'CG-CONTENT.3',
  options: {
    shorteners: strings('More hosts that shorten addresses, besides bit.ly and the others that are known.'),
    amazonShorteners: oneOf(
      "What Amazon's own short addresses are, such as amzn.to.",
      ['off', 'warn', 'error'],
      'warn',
    ),
  },
  async *check(message, { options, allow }) {
    const reported = new Set<Reference>();
    const names = lazy(() => targets(message));
    for (const one of message.references) {
      const fault = one.isQuoted ? undefined : await faultOf(one);
      if (!fault) continue;
      reported.add(one);
      yield { at: one.value.length > 0 ? one.value.span() : one.tag.at, ...fault };
    }
    for (const { kind, value, url, link, prose } of await message.addresses()) {
      if (kind !== 'web' || prose.from === 'alt' || (link && reported.has(link))) continue;
      const fault = await hosted(url.hostname);
      if (fault) yield { at: value.span(), ...fault };
    }
    for (const { text } of message.prose) {
      for (const { value, span } of text.matchAll(misspelt)) {
        const isLabel = Array.from(reported).some(({ tag }) => overlaps(tag.whole, span));
        if (!isLabel) yield { at: span, says: `Is no address: ${quote(value)}` };
      }
    }

    async function faultOf(one: Reference): Promise<Fault | undefined> {
      const { role, value, placeholders } = one;
      const written = value.value;
      if (role === 'image') return isLocal.test(written) ? addressFault(written, placeholders) : undefined;
      if (role !== 'link' && role !== 'form') return undefined;
      if (role === 'link' && /^#./.test(written) && !names().has(decoded(written.slice(1)))) {
        return { says: `Leads to a place that the message does not have: ${quote(written)}` };
      }
      const fault = role === 'link' ? addressFault(written, placeholders) : undefined;
      const host = fault ? undefined : await hostOf(one);
      return fault ?? (host ? hosted(host) : undefined);
    }

    async function hosted(host: string): Promise<Fault | undefined> {
      const isAmazons = ownerOf(host) === 'amazon-shortener';
      if (isCovered(host, allow.domains) || (isAmazons && options.amazonShorteners === 'off')) return undefined;
      if (isCovered(host, options.shorteners)) return { says: `Hides behind ${hostName(host)} where it leads` };
      const fault = await hostFault(host);
      return fault && isAmazons ? { ...fault, isMild: options.amazonShorteners === 'warn' } : fault;
    }
  },
});

/** The places within a message that a link can lead to: "#parts". */
function targets({ tags }: Message): ReadonlySet<string> {
  return new Set([
    'top',
    ...tags.flatMap((tag) => ['id', 'name'].flatMap((name) => tag.attribute(name)?.value.value ?? [])),
  ]);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
