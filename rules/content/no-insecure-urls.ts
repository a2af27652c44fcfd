import { standardHosts } from '../../data/hosts.ts';
import { hostOf } from '../../src/message/destinations.ts';
import { isAmazon, isCovered, ownerOf } from '../../src/message/hosts.ts';
import type { Reference } from '../../src/message/message.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Edit } from '../../src/rule.ts';
import type { Text } from '../../src/text.ts';

/** What stands before the host of an address that is not, or need not be, encrypted. */
const insecure = /^(?:(?:http|ftp):\/\/|http:|\/\/)/i;

export default defineRule({
  id: 'no-insecure-urls',
  summary: 'Disallow addresses without encryption',
  why: 'Amazon asks for https in every link and image of a message.',
  advice: 'Write https:// and check that the page or image opens.',
  policy: 'CG-CONTENT.2',
  fixes: ['safe'],
  async *check(message) {
    const reported = new Set<Reference>();
    for (const one of message.references) {
      const { value, role, isQuoted } = one;
      if (isQuoted || !insecure.test(value.value)) continue;
      const host = await hostOf(one);
      if (host && isCovered(host, standardHosts)) continue;
      reported.add(one);
      const verb = role === 'link' || role === 'form' ? 'Opens' : 'Loads';
      const says = `${verb} ${quote(value.value)} ${value.value.startsWith('/') ? 'without saying https' : 'without encryption'}`;
      yield { at: value.span(), says, ...fixOf(value, host) };
    }
    // The label of a link that is reported says the same once more.
    const isWritten = message.prose.some(({ text }) => /(?:http|ftp):\/\//i.test(text.value));
    for (const { kind, value, url, link } of isWritten ? await message.addresses() : []) {
      if (kind !== 'web' || !/^(?:http|ftp):\/\//i.test(value.value) || (link && reported.has(link))) continue;
      if (isCovered(url.hostname, standardHosts)) continue;
      const says = `Names ${quote(value.value)}, which is not encrypted`;
      yield { at: value.span(), says, ...fixOf(value, url.hostname) };
    }
  },
});

/** Amazon and carriers answer by https at the same address; of others nobody knows. */
function fixOf(value: Text, host: string | undefined): { readonly fix?: Edit } {
  const start = /^(?:http:)?(?=\/\/[^/?#]*(?:$|[/?#]))(?!\/\/[^/?#]*:\d)/i.exec(value.value)?.[0];
  if (start === undefined || !host || !(isAmazon(host) || ownerOf(host) === 'carrier')) return {};
  return { fix: { at: value.span(0, start.length), text: 'https:' } };
}
