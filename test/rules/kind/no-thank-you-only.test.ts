import { testRule } from '../../support/test-rule.ts';

testRule('no-thank-you-only', {
  good: [
    { message: 'Thank you for your order. Which initials shall we engrave?', path: 'message.txt' },
    { message: '---\ndirection: reply\n---\nThank you so much!', path: 'message.txt' },
    { message: 'Your parcel is at the depot.', path: 'message.txt' },
  ],
  bad: [
    {
      message:
        'Dear Ann,\n\n[|thank you so much for your order! We are always here for you|].\n\nKind regards\nTallowmere',
      path: 'message.txt',
      says: ['Says nothing but thanks or an offer of help: "thank you so much for your order"'],
    },
  ],
});
