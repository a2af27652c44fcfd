import { phraseOption } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'no-repeat-review-request',
  summary: 'Disallow a second request for a review',
  why: 'Amazon allows one request for a review or feedback per order, whether by message or by its own button.',
  advice: 'Ask once. Drop the reminder, or the message that came before it.',
  policy: 'CG-REVIEW.6',
  options: { phrases: phraseOption() },
  async *check(_, { find, options }) {
    for (const { group, at, value } of await find(options.phrases)) {
      if (group === 'missing') yield { at, says: `Presses the buyer for a missing review: ${quote(value)}` };
      else if (group === 'earlier') yield { at, says: `Refers to an earlier request for a review: ${quote(value)}` };
      else yield { at, says: `Asks for a review once more: ${quote(value)}` };
    }
  },
});
