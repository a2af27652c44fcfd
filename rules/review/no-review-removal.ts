import { phraseOption } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';
import { oneBySentence } from '../../src/wording/hits.ts';

export default defineRule({
  id: 'no-review-removal',
  summary: 'Disallow requests to remove or change a review',
  why: 'Amazon forbids asking a buyer to remove, change or update a review or feedback, even after the problem is solved.',
  advice: 'Solve the problem, and leave the review out of the message.',
  policy: 'CG-REVIEW.5',
  options: { phrases: phraseOption() },
  async *check(_, { find, options }) {
    for (const { group, at, value } of oneBySentence(await find(options.phrases))) {
      const verb = group === 'remove' ? 'remove' : 'change';
      yield { at, says: `Asks the buyer to ${verb} a review: ${quote(value)}` };
    }
  },
});
