import { testRule } from '../../support/test-rule.ts';

testRule('no-repeat-review-request', {
  good: [
    { message: 'If you have time, please review your purchase.', path: 'message.txt' },
    { message: 'Just a reminder that we still need your engraving text.', path: 'message.txt' },
    { message: 'Thanks again for your order. We would be glad about a review.', path: 'message.txt' },
  ],
  bad: [
    {
      message: 'Just a friendly [|reminder: please leave a review|].',
      path: 'message.txt',
      says: ['Asks for a review once more: "reminder: please leave a review"'],
    },
    {
      message: 'We have [|not received your feedback|] yet.',
      path: 'message.txt',
      says: ['Presses the buyer for a missing review: "not received your feedback"'],
    },
    {
      message: '[|Last week we asked|] you for a few words. Please write a product review.',
      path: 'message.txt',
      says: ['Refers to an earlier request for a review: "Last week we asked"'],
    },
  ],
});
