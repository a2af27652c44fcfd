import { phraseOption } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';

const says: Readonly<Record<string, string>> = {
  chat: 'Moves the contact to a messenger',
  phone: 'Moves the contact to the telephone',
  mail: 'Moves the contact to e-mail or letters',
  site: 'Moves the contact to a web site or an app',
  social: 'Moves the contact to a social network',
  code: 'Leads the buyer outside of Amazon by a code or a card',
  pay: 'Moves a payment outside of Amazon',
  elsewhere: 'Moves the contact outside of Amazon',
};

export default defineRule({
  id: 'no-off-platform-contact',
  summary: "Disallow invitations to leave Amazon's messages",
  why: 'Buyer-Seller Messaging is the only channel that Amazon allows between seller and buyer.',
  advice: 'Ask the buyer to reply to this message.',
  policy: 'CG-TYPE.16',
  fixes: ['suggestion'],
  options: { phrases: phraseOption() },
  async *check(_, { find, options }) {
    for (const { group, at, value, suggestions } of await find(options.phrases)) {
      yield { at, says: `${says[group] ?? 'Moves the contact outside of Amazon'}: ${quote(value)}`, suggestions };
    }
  },
});
