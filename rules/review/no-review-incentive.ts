import { phraseOption } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'no-review-incentive',
  summary: 'Disallow offers of anything of value for a review',
  why: 'Amazon forbids any reward for a review or feedback, good or bad: money, a gift, a discount, a refund, a favour.',
  advice: 'Ask for an honest review and offer nothing, or do not ask.',
  policy: 'CG-REVIEW.1',
  options: { phrases: phraseOption() },
  async *check(_, { find, options }) {
    for (const { group, at, value, part } of await find(options.phrases)) {
      if (group === 'refund') yield { at, says: `Ties a refund or replacement to a review: ${quote(value)}` };
      else if (group === 'draw') yield { at, says: `Lets reviewers win something: ${quote(value)}` };
      else if (group === 'donation') yield { at, says: `Gives to a good cause for reviews: ${quote(value)}` };
      else yield { at, says: offer(value, part('gift') ?? part('refund')) };
    }
  },
});

function offer(value: string, reward: string | undefined): string {
  if (reward === undefined || reward === value) return `Offers something for a review: ${quote(value)}`;
  return `Offers ${quote(reward)} for a review: ${quote(value)}`;
}
