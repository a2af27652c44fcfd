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
    // An operation of the Messaging API is a reason.
    {
      message: '---\nchannel: sp-api:warranty\n---\nOur family has made candles in Vermont for three generations now.',
      path: 'message.txt',
    },
    // What is asked for against the rules is a reason as well: it has its own report.
    {
      message: 'We live from stars here. If you could click all five of them that would make our whole week.',
      path: 'message.txt',
    },
    {
      message: [
        'Content-Type: multipart/mixed; boundary=x',
        '',
        '--x',
        'Content-Type: text/plain',
        '',
        'Dear Sir, here is the paper of which we have spoken.',
        '--x',
        'Content-Type: application/pdf; name="Invoice.pdf"',
        'Content-Disposition: attachment; filename="Invoice.pdf"',
        '',
        'x',
        '--x--',
        '',
      ].join('\r\n'),
      path: 'message.eml',
    },
  ],
  bad: [
    {
      message: '[|Our family has made candles in Vermont for three generations now.|]',
      path: 'message.txt',
      says: ['Names no reason for which Amazon permits a message'],
    },
  ],
});
