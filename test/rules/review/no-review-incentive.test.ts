import { testRule } from '../../support/test-rule.ts';

testRule('no-review-incentive', {
  good: [
    { message: 'We would be grateful for an honest review.', path: 'message.txt' },
    { message: 'Thank you for your feedback. We have refunded 12 EUR for the cracked lid.', path: 'message.txt' },
    { message: 'Please review the proof of your gift card.', path: 'message.txt' },
  ],
  bad: [
    {
      message: 'Leave a [|review and we will send you a $10 Amazon gift card|].',
      path: 'message.txt',
      says: ['Offers "$10 Amazon gift card" for a review: "review and we will send you a $10 Amazon gift card"'],
    },
    {
      message: '<p>Once your <b>[|rev</b>iew is online, a gift card|] is yours.</p>',
      path: 'message.html',
      says: ['Offers "gift card" for a review: "review is online, a gift card"'],
    },
    {
      message: '[|Want the cable for nothing|]? Then share your experience on Amazon.',
      path: 'message.txt',
      says: ['Offers something for a review: "Want the cable for nothing"'],
    },
    {
      message: 'Every [|reviewer takes part in our raffle|].',
      path: 'message.txt',
      says: ['Offers something for a review: "reviewer takes part in our raffle"'],
    },
    {
      message: 'For each [|review we plant a tree|].',
      path: 'message.txt',
      says: ['Gives to a good cause for reviews: "review we plant a tree"'],
    },
    {
      message: 'We have [|refunded you, so please reconsider your stars|].',
      path: 'message.txt',
      says: ['Ties a refund or replacement to a review: "refunded you, so please reconsider your stars"'],
    },
    {
      message: 'f r e e  [|g i f t for your review|]!',
      path: 'message.txt',
      says: ['Offers "g i f t" for a review: "g i f t for your review"'],
    },
  ],
});
