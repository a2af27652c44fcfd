import { expect, test } from '@jest/globals';
import { postalForms } from '../../../data/buyer-data.ts';
import { testRule } from '../../support/test-rule.ts';

const txt = { path: 'message.txt' };
const front = (facts: string, body: string) => ({ message: `---\n${facts}\n---\n${body}`, ...txt });

testRule('no-buyer-pii', {
  good: [
    'Hello {{buyer_name}}, thanks for order {{order_id}}.',
    // What is not the buyer's
    { message: 'Call us at 312-555-0177 or write to jane@example.com.', ...txt },
    { message: 'Our shop: Am Hang 3, 88045 Friedrichshafen', ...txt },
    // Messages about the address, or about when to deliver
    front('purpose: delivery-scheduling', 'Is your phone number +1 312 555 0177 right? [[ship-address1]]'),
    front('subject: Address check', 'We have [[ship-address1]], [[ship-city]].'),
    { message: 'The courier could not find your address 12 Rose Lane, York YO1 7HH.', ...txt },
    { message: 'Ist Ihre Lieferadresse Am Hang 3, 88045 Friedrichshafen vollständig?', ...txt },
    { message: 'Which day suits you? We come to your address 12 Rose Lane, York YO1 7HH.', ...txt },
    { message: 'Hello.\n\n> your e-mail jane@example.com\n', ...txt },
  ],
  bad: [
    {
      message: 'Hi [[name]]: [|[[buyer-email]]|] [|[[ship-address1]]|] [|{{buyer_phone}}|]',
      says: [
        'Puts in the buyer\'s e-mail address: "[[buyer-email]]"',
        'Puts in the buyer\'s address: "[[ship-address1]]"',
        'Puts in the buyer\'s telephone number: "{{buyer_phone}}"',
      ],
    },
    '<a href="mailto:[|{{customer_email}}|]">Mail</a>',
    front('purpose: delivery-scheduling', 'We write to [|[[buyer-email]]|]'),
    {
      message: 'Your e-mail [|jane@example.com|] was confirmed.',
      ...txt,
      says: ['Repeats the buyer\'s e-mail address "jane@example.com"'],
    },
    { message: 'Ihre bei uns gespeicherte Mobilnummer ist die [|0171 39200 44|].', ...txt },
    { message: 'Ihre E-Mail-Adresse [|jane@example.com|] ist gespeichert.', ...txt },
    {
      message: 'We saved your phone number [|+1 312 555 0177|].',
      ...txt,
      says: ['Repeats the buyer\'s telephone number "+1 312 555 0177"'],
    },
    {
      message: 'It will be delivered to: [|12 Rose Lane, York YO1 7HH|]',
      ...txt,
      says: ['Repeats the buyer\'s address "12 Rose Lane, York YO1 7HH"'],
    },
    { message: 'お届け先：[|〒150-0001 東京都|]渋谷区神宮前1-2-3', ...txt },
    front('purpose: review-request', 'Is your address still [|[[ship-address1]]|]?'),
  ],
});

test.each(postalForms)('$pattern', ({ pattern, examples, not }) => {
  for (const example of examples) expect(example).toMatch(new RegExp(pattern, 'u'));
  for (const example of not) expect(example).not.toMatch(new RegExp(pattern, 'u'));
});
