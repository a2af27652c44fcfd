import { testRule } from '../../support/test-rule.ts';

const message = (text: string, head = '') => `---\n${head}\n---\n${text}`;

testRule('professional-tone', {
  good: [
    '<p>Your USB-C PD charger works with LED and HDMI. The ASIN is B0EXAMPLE1, the FBA label is inside.</p>',
    '<p>Thank you for your message! We will send the screws tomorrow.</p>',
    '<p>Do NOT wash it above 30 °C. It comes in S, M, L, XL and XXL.</p>',
    // Names, addresses and titles are often in capitals.
    '<p>ANNA EXAMPLE<br>12 SAMPLE STREET<br>SPRINGFIELD IL 62701 USA</p>',
    '<p>WATERPROOF DRY BAG 20L ORANGE PRO SERIES MK2</p>',
    '<p>Press the button marked “PRESS HERE NOW TO START”.</p>',
    '<p>Die LED-Lampe hat das CE-Zeichen, TÜV und VDE haben die IP65-Dichtung geprüft.</p>',
    '<p>Dear [[YOUR NAME]], {!! $order !!} {{THIS IS YOUR ORDER}}</p>',
    '<p>Urgent orders are packed first. If the matter is urgent, tell us the date.</p>',
    { message: message('Which colour?', 'subject: Important information about your engraving'), path: 'message.txt' },
    { message: message('It comes on Friday.', 'subject: "Re: Where is it?"\npurpose: reply'), path: 'message.txt' },
    { message: message('Which one?', 'subject: "{{order_id}} and IKEA"'), path: 'message.txt' },
    { message: 'Caf?? is what a lost letter looks like: Gr??e.', path: 'message.txt' },
    { message: 'thx for the photo', path: 'message.txt', config: { allow: { words: ['thx'] } } },
    { message: 'One two three four. Five six.', path: 'message.txt', options: { maxWords: 6, maxSentenceWords: 4 } },
    // Swedish for a bridge, Dutch for size, a unit, a carrier.
    { message: 'Leksaken är en bro.', path: 'message.txt', config: { context: { language: 'sv' } } },
    { message: 'Der Akku hat 5 Ah und kommt mit UPS.', path: 'message.txt', config: { context: { language: 'de' } } },
  ],
  bad: [
    {
      message: '<p>Hello, [|PLEASE DO NOT OPEN A CASE BEFORE FRIDAY|].</p>',
      says: ['Shouts in capitals: "PLEASE DO NOT OPEN A CASE BEFORE FRIDAY"'],
    },
    '<p>Hello, kindly [|SEND THE GOODS AGAIN|] this week.</p>',
    { message: '[|WYSYŁAMY TYLKO RAZ W TYGODNIU|] i kropka.', path: 'message.txt' },
    // The marks that end it are of the same cause.
    { message: '<p>[|READ THIS NOW!!!|]</p>', says: ['Shouts in capitals: "READ THIS NOW!!!"'] },
    {
      message: '[|BITTE LESEN SIE DIE ANLEITUNG|], bevor Sie anfangen.',
      path: 'message.txt',
      config: { context: { language: 'de' } },
    },
    {
      message: '[|LÜTFEN BU MESAJI HEMEN OKUYUN|]',
      path: 'message.txt',
      config: { context: { language: 'tr' } },
    },
    {
      message: '<p>Thanks for waiting[|!!|] It never arrived[|?!|] Why[|??|] ありがとうございます[|！！|]</p>',
      says: [
        'Puts several marks in a row: "!!"',
        'Puts several marks in a row: "?!"',
        'Puts several marks in a row: "??"',
        'Puts several marks in a row: "！！"',
      ],
    },
    {
      message: '<p>[|URGENT|]: the house number is missing. [|Urgent!|] Please answer.</p>',
      says: ['Sounds the alarm: "URGENT"', 'Sounds the alarm: "Urgent!"'],
    },
    {
      message: message('Which size?', 'subject: "[|Re:|] Your order"'),
      path: 'message.txt',
      says: ['Looks like a reply or a forwarded message, and is none: "Re:"'],
    },
    { message: message('Welche Größe?', 'subject: "[|WG:|] Ihre Bestellung"'), path: 'message.txt' },
    {
      message: message('Which size?', 'subject: "[|YOUR ORDER NEEDS ATTENTION|]"'),
      path: 'message.txt',
      says: ['Shouts in the subject: "YOUR ORDER NEEDS ATTENTION"'],
    },
    {
      message: "<p>[|lol|] that was us. We're [|gonna|] send a new one.</p>",
      says: ['Is slang or chat language: "lol"', 'Is slang or chat language: "gonna"'],
    },
    {
      message: 'This is your [|final notice|].',
      path: 'message.txt',
      says: ['Presses or scares the buyer: "final notice"'],
    },
    {
      message: 'It is [|totally rad|].',
      path: 'message.txt',
      options: { phrases: ['totally rad'] },
      says: ['Is no tone for a shop: "totally rad"'],
    },
    {
      message: 'Six. [|One two three four five.|]',
      path: 'message.txt',
      options: { maxSentenceWords: 4 },
      says: ['Is a sentence of 5 words: "One two three four five."'],
    },
    {
      message: '[|One two three. Four five six.|]',
      path: 'message.txt',
      options: { maxWords: 5 },
      says: ['Has 6 words, more than 5'],
    },
  ],
});
