import { phraseOption } from '../../src/options.ts';
import { quote } from '../../src/quote.ts';
import { defineRule } from '../../src/rule.ts';
import { oneBySentence } from '../../src/wording/hits.ts';

const says: Readonly<Record<string, (quoted: string) => string>> = {
  divert: (quoted) => `Sends unhappy buyers elsewhere instead of to a review: ${quoted}`,
  'divert-asked': (quoted) => `Sends unhappy buyers elsewhere instead of to a review: ${quoted}`,
  first: (quoted) => `Asks buyers to get in touch before they review: ${quoted}`,
  split: (quoted) => `Sends happy and unhappy buyers to different places: ${quoted}`,
};

export default defineRule({
  id: 'no-review-gating',
  summary: 'Disallow review requests that only happy buyers get',
  why: 'Amazon forbids asking only satisfied buyers for a review, and leading dissatisfied ones to another channel.',
  advice: 'Ask every buyer in the same words, and offer help in a message of its own.',
  policy: 'CG-REVIEW.3',
  fixes: ['suggestion'],
  options: { phrases: phraseOption() },
  async *check(message, { find, options }) {
    for (const { group, at, value, suggestions } of oneBySentence(await find(options.phrases))) {
      yield {
        at,
        says: says[group]?.(quote(value)) ?? `Asks only satisfied buyers for a review: ${quote(value)}`,
        suggestions,
      };
    }
    for (const { name, value, span } of message.placeholders) {
      if (/^not[\W_]*so[\W_]*great$|^(?:negative|poor|bad)[\W_]*(?:feedback|review|experience)/i.test(name)) {
        yield { at: span, says: `Sends unhappy buyers elsewhere instead of to a review: ${quote(value)}` };
      }
    }
  },
});
