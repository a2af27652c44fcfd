import { phraseOption } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';

const says: Readonly<Record<string, string>> = {
  discount: 'Offers a discount',
  shop: 'Advertises the shop',
  news: 'Announces products',
  newsletter: 'Asks the buyer to subscribe',
  club: 'Invites the buyer to a club or a draw',
  other: 'Advertises other products',
  refer: 'Passes on offers of others or asks for referrals',
};

export default defineRule({
  id: 'no-marketing',
  summary: 'Disallow advertising',
  why: "Amazon forbids marketing and promotion in messages: coupons, other products, newsletters, third parties' offers.",
  advice: 'Write only about this order.',
  policy: 'CG-TYPE.5',
  options: { phrases: phraseOption() },
  async *check(_, { find, options }) {
    for (const { group, at, value } of await find(options.phrases)) {
      yield { at, says: `${says[group] ?? 'Advertises'}: ${quote(value)}` };
    }
  },
});
