import { phraseOption } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';

const says: Readonly<Record<string, string>> = {
  contact: 'Asks for private contact data',
  identity: 'Asks for proof of identity',
  bank: 'Asks for payment data',
  account: 'Asks for access data',
  social: 'Asks for a social network account',
  review: 'Asks for a proof of the review or a profile',
  life: 'Asks for personal circumstances',
};

export default defineRule({
  id: 'no-personal-data-request',
  summary: 'Disallow asking for data that the order does not need',
  why: 'Amazon lets a seller ask only for what is needed to complete the order.',
  advice: 'Ask only for what the order needs, such as the text of an engraving or a missing house number.',
  policy: 'CG-TYPE.13',
  options: { phrases: phraseOption() },
  async *check(_, { find, options }) {
    for (const { group, at, value } of await find(options.phrases)) {
      yield { at, says: `${says[group] ?? 'Asks for personal data'}: ${quote(value)}` };
    }
  },
});
