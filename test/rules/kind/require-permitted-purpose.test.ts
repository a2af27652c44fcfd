import { testRule } from '../../support/test-rule.ts';

testRule('require-permitted-purpose', {
  good: [
    { message: 'The colour you chose is out of stock. Is grey fine for you?', path: 'message.txt' },
    { message: 'Our family has made candles.', path: 'message.txt' },
    {
      message: '---\ndirection: reply\n---\nOur family has made candles in Vermont for three generations now.',
      path: 'message.txt',
    },
    {
      message: '---\npurpose: order-problem\n---\nOur family has made candles in Vermont for three generations now.',
      path: 'message.txt',
    },
    { message: 'Please read the care guide below before you wash the wool blanket.', path: 'message.txt' },
  ],
  bad: [
    {
      message: '[|Our family has made candles in Vermont for three generations now.|]',
      path: 'message.txt',
      says: ['Names no reason for which Amazon permits a message'],
    },
  ],
});
