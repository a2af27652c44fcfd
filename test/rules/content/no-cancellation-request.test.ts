import { testRule } from '../../support/test-rule.ts';

testRule('no-cancellation-request', {
  good: [
    { message: 'We have cancelled your order and refunded you in full.', path: 'message.txt' },
    { message: 'The noise cancelling headphones need to be charged.', path: 'message.txt' },
    {
      message:
        '---\ndirection: reply\n---\nYes, you can still cancel: go to Your Orders and click "Request Cancellation".',
      path: 'message.txt',
    },
  ],
  bad: [
    {
      message: 'We are out of stock, [|please cancel|] from your side.',
      path: 'message.txt',
      says: ['Asks the buyer to cancel: "please cancel"'],
    },
    {
      message: 'It would help us if the [|order disappeared from your side|].',
      path: 'message.txt',
      says: ['Urges the buyer to cancel: "order disappeared from your side"'],
    },
  ],
});
