import type { Address, Reference } from '../../src/message/message.ts';
import { flag } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule, type Finding } from '../../src/rule.ts';

/** What Amazon gives buyers and sellers to write to. */
const alias = /@marketplace\.amazon\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

export default defineRule({
  id: 'no-email-addresses',
  summary: 'Disallow e-mail addresses',
  why: 'Amazon forbids e-mail addresses in messages, also for a warranty, and takes them out.',
  advice: 'Remove the address and ask the buyer to reply to the message.',
  policy: 'CG-CONTENT.10',
  options: {
    disguised: flag(
      'Whether addresses count that are written so that a program does not see them: "jane (at) shop (dot) example".',
      true,
    ),
  },
  async *check(message, { options, allow }) {
    const written = (await message.addresses()).filter(({ kind }) => kind === 'email');
    const isFine = (address: string) => alias.test(address) || allow.emails.some((one) => covers(one, address));
    const linked = new Map<Reference, Address>();
    for (const one of written) if (one.link && opensMail(one.link)) linked.set(one.link, one);

    for (const link of message.links.filter(opensMail)) {
      const address = addressOf(link.value.value);
      if (isFine(address)) continue;
      const at = linked.has(link) ? link.tag.whole : link.value.span();
      yield { at, says: address ? `Links to the e-mail address ${quote(address)}` : 'Opens a new e-mail' };
    }
    yield* written.filter(({ link }) => !link || !opensMail(link)).flatMap(found);

    function found({ value, url, isDisguised }: Address): Finding[] {
      const address = addressOf(url.href);
      if (isFine(address) || (isDisguised && !options.disguised)) return [];
      const says = `${isDisguised ? 'Disguises' : 'Gives'} the e-mail address ${quote(value.value)}`;
      return [{ at: value.span(), says }];
    }
  },
});

function opensMail({ value }: Reference): boolean {
  return /^mailto:/i.test(value.value);
}

/** The first address of a `mailto:` URL, in lower case. */
function addressOf(url: string): string {
  const address = url.replace(/^mailto:\s*/i, '').replace(/[?,;].*$/s, '');
  try {
    return decodeURIComponent(address).toLowerCase();
  } catch {
    return address.toLowerCase();
  }
}

/** Whether an entry of the configuration is the address, or all of its domain: "*@shop.example". */
function covers(entry: string, address: string): boolean {
  const [one, other] = [entry.toLowerCase(), address];
  return one === other || (one.startsWith('*@') && other.endsWith(one.slice(1)));
}
