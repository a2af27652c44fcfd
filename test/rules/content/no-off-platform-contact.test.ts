import { testRule } from '../../support/test-rule.ts';

testRule('no-off-platform-contact', {
  good: [
    { message: 'Please reply to this message.', path: 'message.txt' },
    { message: 'FedEx will call you before the delivery.', path: 'message.txt' },
    { message: 'Our messenger bag has two pockets.', path: 'message.txt' },
    { message: 'We cannot use WhatsApp, only Amazon messages.', path: 'message.txt' },
  ],
  bad: [
    {
      message: 'Message us on [|WhatsApp|].',
      path: 'message.txt',
      says: ['Moves the contact to a messenger: "WhatsApp"'],
    },
    {
      message: '[|Please call our hotline|].',
      path: 'message.txt',
      says: ['Moves the contact to the telephone: "Please call our hotline"'],
    },
    {
      message: 'Visit [|our website|] for more.',
      path: 'message.txt',
      says: ['Moves the contact to a web site or an app: "our website"'],
    },
    {
      message: '[|Scan the QR code|] on the card in the box.',
      path: 'message.txt',
      says: ['Leads the buyer outside of Amazon by a code or a card: "Scan the QR code"'],
    },
  ],
});
