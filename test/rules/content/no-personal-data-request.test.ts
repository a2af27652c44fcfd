import { testRule } from '../../support/test-rule.ts';

testRule('no-personal-data-request', {
  good: [
    { message: 'Please send us the text for the engraving.', path: 'message.txt' },
    { message: 'The driver needs a phone number to call you before.', path: 'message.txt' },
    { message: 'We do not need your date of birth.', path: 'message.txt' },
    { message: 'Which VAT number shall we put on the invoice?', path: 'message.txt' },
  ],
  bad: [
    {
      message: 'Please [|send us your e-mail|] address.',
      path: 'message.txt',
      says: ['Asks for private contact data: "send us your e-mail"'],
    },
    {
      message: 'We need a [|copy of your passport|].',
      path: 'message.txt',
      says: ['Asks for proof of identity: "copy of your passport"'],
    },
    {
      message: 'Just [|reply with a screenshot|] of your review.',
      path: 'message.txt',
      says: ['Asks for a proof of the review or a profile: "reply with a screenshot"'],
    },
  ],
});
