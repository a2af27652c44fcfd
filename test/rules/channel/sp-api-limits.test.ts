import { spApiTypes } from '../../../data/sp-api.ts';
import { mail } from '../../support/mail.ts';
import { testRule } from '../../support/test-rule.ts';

const draft = (type: string, body: string, facts = 'stage: final') => ({
  message: `---\nchannel: sp-api:${type}\n${facts}\n---\n${body}\n`,
  path: 'message.txt',
});
const api = (type: string) => ({ config: { context: { channel: `sp-api:${type}` } } });

/** A text of a type's subject, so many characters long. */
const words: Readonly<Record<string, string>> = {
  confirmCustomizationDetails: 'Please check the engraving. ',
  confirmDeliveryDetails: 'Which delivery day suits you? ',
  confirmOrderDetails: 'Please confirm the size. ',
  confirmServiceDetails: 'Please choose an appointment. ',
  unexpectedProblem: 'Sorry for the delay. ',
  digitalAccessKey: 'Your key is ready. ',
};
const long = (type: string, length: number) =>
  (words[type] ?? 'x')
    .padEnd(length - 1, 'and so on ')
    .slice(0, length - 1)
    .concat('.');
const texts = spApiTypes.flatMap(({ type, text }) => (text ? [{ type, max: text.max }] : []));

testRule('sp-api-limits', {
  good: [
    // Other channels
    { message: `<p>${'x'.repeat(3000)}</p> jane@shop.example`, path: 'message.txt' },
    // Exactly as long as allowed
    ...texts.map(({ type, max }) => draft(type, long(type, max))),
    draft('digitalAccessKey', long('digitalAccessKey', 398).replace('so on', '😀 on')),
    draft('digitalAccessKey', `${long('digitalAccessKey', 200)}\r\n${long('digitalAccessKey', 199)}`),
    // What a template puts in has no length
    draft(
      'digitalAccessKey',
      `{{a_very_long_name_of_a_placeholder}} ${long('digitalAccessKey', 399)}`,
      'stage: template',
    ),
    // No HTML
    draft('confirmOrderDetails', 'Is the size < 3 mm or a < b and c > d? <<size>> & <3'),
    // Links of the type
    draft(
      'confirmDeliveryDetails',
      'Choose a delivery day: https://www.ups.com/freight/schedule or https://haulier.example/delivery-slots',
    ),
    draft('confirmCustomizationDetails', 'Your engraving: https://proofs.shop.example/preview/1'),
    draft('confirmServiceDetails', 'Choose a day: https://fitters.example/appointment'),
    draft('unexpectedProblem', 'Sorry, it is late: https://www.dhl.de/track and https://www.amazon.de/your-orders'),
    draft('digitalAccessKey', 'Your key: ABCD. Enter it on https://activate.shop.example.'),
    // Other languages
    draft('confirmCustomizationDetails', 'Welchen Namen dürfen wir auf der Platte eingravieren, Anna oder Anne?'),
    draft('confirmDeliveryDetails', 'Quel jour vous conviendrait pour la livraison de votre canapé ?'),
    draft('unexpectedProblem', '大変申し訳ございませんが、商品の発送が遅れております。今しばらくお待ちください。'),
    // Files
    { message: '---\nchannel: sp-api:invoice\n---\n', path: 'message.txt' },
    { ...mail('Your key is in the file.', [{ name: 'key.pdf' }]), ...api('digitalAccessKey') },
  ],
  bad: [
    ...texts.map(({ type, max }) => ({
      ...draft(type, `${long(type, max + 2).slice(0, max)}[|${long(type, max + 2).slice(max)}|]`),
      says: [`Is ${max + 2} characters long, and this message type takes ${max}`],
    })),
    {
      ...draft('digitalAccessKey', `${long('digitalAccessKey', 399)}[|😀|]`),
      says: ['Is 401 UTF-16 units long, and this message type takes 400'],
      levels: ['warn' as const],
    },
    // HTML
    {
      ...draft('confirmOrderDetails', '[|<p>Which <b>size</b> do you want, S &amp; M?</p>|]'),
      says: ['Contains HTML, which the Messaging API does not take: "<p>"'],
    },
    draft('confirmOrderDetails', 'Which size, S [|&amp;|] M?'),
    draft('confirmOrderDetails', 'Which size?[|<br/>|]'),
    { ...api('confirmOrderDetails'), message: '[|<p>Which size?</p>|]' },
    // E-mail addresses and links
    {
      ...draft('unexpectedProblem', 'Sorry, write to [|claims@shop.example|].'),
      says: ['Has the e-mail address "claims@shop.example", which the Messaging API does not take'],
    },
    {
      ...draft('unexpectedProblem', 'Sorry, sign here: [|https://www.shop.example/lost-box|]'),
      says: ['Links to www.shop.example, which is not what unexpectedProblem is for'],
    },
    draft('confirmOrderDetails', 'Which size? [|www.shop.example/new|]'),
    draft('confirmCustomizationDetails', 'The engraving: [|https://www.dhl.de/track|]'),
    ...texts.map(({ type }) => ({
      ...draft(type, `${words[type]}[|https://www.amazon.com/review/create-review?asin=B0|]`),
      says: ['Links to a review page, which fits no message type'],
    })),
    draft('confirmDeliveryDetails', 'Which delivery day? [|https://www.amazon.com/hz/feedback?order=1|]'),
    draft('confirmDeliveryDetails', 'Which delivery day? [|{{review_link}}|]', 'stage: template'),
    // Text where none is taken, and none where one is needed
    ...['legalDisclosure', 'warranty', 'invoice'].map((type) => ({
      ...draft(type, '[|Here it is.|]'),
      says: [`Has a text, and a message of the type ${type} takes none`],
    })),
    // Another purpose
    {
      ...draft('confirmDeliveryDetails', '[|Thank you for your order, we hope that you enjoy the lamp very much.|]'),
      says: ['Says nothing about arranging a delivery or confirming whom to contact for it'],
      levels: ['warn' as const],
    },
    // Files
    {
      ...mail('Which size?', [{ name: '[|a.pdf|]' }, { name: 'b.pdf' }]),
      ...api('confirmOrderDetails'),
      says: ['Is one attachment too many: confirmOrderDetails takes none'],
    },
    {
      ...mail(
        'Your key: ABCD',
        ['1', '2', '3', '4', '5', '[|6|]'].map((name) => ({ name })),
      ),
      ...api('digitalAccessKey'),
      says: ['Is one attachment too many: digitalAccessKey takes at most 5'],
    },
  ],
});
