import { phraseOption } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';
import { type Hit, oneBySentence } from '../../src/wording/hits.ts';

export default defineRule({
  id: 'no-review-incentive',
  summary: 'Disallow offers of anything of value for a review',
  why: 'Amazon forbids any reward for a review or feedback, good or bad: money, a gift, a discount, a refund, a favour.',
  advice: 'Ask for an honest review and offer nothing, or do not ask.',
  policy: 'CG-REVIEW.1',
  fixes: ['suggestion'],
  options: { phrases: phraseOption() },
  async *check(_, { find, options }) {
    for (const hit of oneBySentence(await find(options.phrases))) {
      yield { at: hit.at, says: says(hit), suggestions: hit.suggestions };
    }
  },
});

function says({ group, value, part }: Hit): string {
  if (group === 'refund') return `Ties a refund or replacement to a review: ${quote(value)}`;
  if (group === 'draw') return `Lets reviewers win something: ${quote(value)}`;
  if (group === 'donation') return `Gives to a good cause for reviews: ${quote(value)}`;
  const reward = part('gift') ?? part('refund');
  if (reward === undefined || reward === value) return `Offers something for a review: ${quote(value)}`;
  return `Offers ${quote(reward)} for a review: ${quote(value)}`;
}
