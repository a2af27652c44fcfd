import { testRule } from '../../support/test-rule.ts';

testRule('no-marketing', {
  good: [
    { message: 'The item was sold at a 10 % discount, so the refund is 42.90.', path: 'message.txt' },
    { message: 'The blue one is sold out. Would you like the same model in red?', path: 'message.txt' },
    { message: 'Your gift card design is ready for print.', path: 'message.txt' },
  ],
  bad: [
    {
      message: '[|Use code SAVE15|] on your next order.',
      path: 'message.txt',
      says: ['Offers a discount: "Use code SAVE15"'],
    },
    {
      message: 'Have a [|look at our|] new spring collection.',
      path: 'message.txt',
      says: ['Advertises the shop: "look at our"'],
    },
    {
      message: 'Subscribe to our [|newsletter|].',
      path: 'message.txt',
      says: ['Asks the buyer to subscribe: "newsletter"'],
    },
    { message: 'A [|mega big bargain|] begins.', path: 'message.txt', options: { phrases: ['mega ~1 bargain'] } },
  ],
});
