import { testRule } from '../../support/test-rule.ts';

testRule('no-order-confirmation', {
  good: [
    { message: 'Your order will arrive three days later than promised.', path: 'message.txt' },
    { message: 'Has your order arrived?', path: 'message.txt' },
    { message: 'We will ship as soon as you confirm the engraving.', path: 'message.txt' },
    { message: '---\ndirection: reply\n---\nYour order was shipped on Monday.', path: 'message.txt' },
  ],
  bad: [
    {
      message: 'Your [|order has been shipped|].',
      path: 'message.txt',
      says: ['Announces the dispatch: "order has been shipped"'],
    },
    {
      message: 'We have [|received your order|].',
      path: 'message.txt',
      says: ['Confirms the order or the payment: "received your order"'],
    },
    {
      message: 'Here is [|your tracking number|]: 1Z88E2040391175526',
      path: 'message.txt',
      says: ['Repeats the tracking: "your tracking number"'],
    },
  ],
});
