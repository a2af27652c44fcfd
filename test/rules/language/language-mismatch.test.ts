import { testRule } from '../../support/test-rule.ts';

const german = { context: { language: 'de-DE' } };
const on = (marketplace: string) => ({ context: { marketplace } });

const question = 'We need the width of the blind before we can cut it. Please tell us how wide it should be.';
const frage = 'Bevor wir das Rollo zuschneiden, brauchen wir die Breite. Bitte teilen Sie uns diese mit.';

testRule('language-mismatch', {
  good: [
    { message: frage, path: 'message.txt', config: german },
    { message: frage, path: 'message.txt', config: { context: { language: 'de' } } },
    // Nothing says who reads it.
    { message: frage, path: 'message.txt' },
    { message: question, path: 'message.txt', config: on('amazon.com') },
    // Stores with several languages.
    { message: question, path: 'message.txt', config: on('amazon.ca') },
    { message: question, path: 'message.txt', config: on('amazon.in') },
    { message: question, path: 'message.txt', config: on('amazon.de') },
    { message: frage, path: 'message.txt', config: on('amazon.com.be') },
    // Too short to be sure.
    { message: 'Your refund was issued today.', path: 'message.txt', config: german },
    {
      message: `<p>Guten Tag,</p><p>${frage}</p><p>Best regards<br>Your Example Support Team</p>`,
      config: german,
    },
    // Titles of products, quoted words, loan words, addresses.
    {
      message: 'Ihre „Bottle with a straw for the kids and for all of your friends and the family“ ist da.',
      path: 'message.txt',
      config: german,
    },
    {
      message: `${frage}\n\nStainless Steel Bottle with Straw Lid for Kids and Adults, Leak Proof and BPA Free`,
      path: 'message.txt',
      config: german,
    },
    {
      message:
        'Das Smart Home Starter Kit braucht ein Update: im Play Store auf Download tippen, danach Reset drücken.',
      path: 'message.txt',
      config: german,
    },
    {
      message: `${question} Our address: Muster GmbH, Abteilung für Rücksendungen der Geräte, Straße des 17. Juni 5, Berlin.`,
      path: 'message.txt',
      config: { context: { language: 'en' } },
    },
    // The same in two languages.
    { message: `${frage}\n\n${question}`, path: 'message.txt', config: german },
    {
      message: `Hallo, ${frage} Es geht um Bestellung 302-1234567-1234567.\n\nHello, ${question} Order: 302-1234567-1234567.`,
      path: 'message.txt',
      config: german,
    },
    // The buyer's words.
    {
      message: `${frage}\n\nOn 3 March 2026 at 10:12 Jane Example wrote:\n> ${question}`,
      path: 'message.txt',
      config: german,
    },
    // Norwegian has two forms, and Danish looks the same.
    {
      message: 'Vi beklager at lampen ble ødelagt under transporten, og vi sender deg en ny i morgen.',
      path: 'message.txt',
      config: { context: { language: 'nb' } },
    },
    { message: frage, options: { languages: ['de', 'fr'] }, config: on('amazon.com'), path: 'message.txt' },
    { message: question, options: { minWords: 50 }, config: german, path: 'message.txt' },
  ],
  bad: [
    {
      message: `[|${question.slice(0, -1)}|].`,
      path: 'message.txt',
      config: german,
      says: ['Is in English, while the buyer reads German: "We need the width … we can cut it"'],
    },
    {
      message: `[|${frage.slice(0, -1)}|].`,
      path: 'message.txt',
      config: on('amazon.co.uk'),
      levels: ['warn'],
      says: ['Is in German, while buyers on amazon.co.uk read English: "Bevor wir das … wir die Breite"'],
    },
    {
      message: `<p>Guten Tag,</p><p>${frage} Die Anleitung liegt bei, und das Werkzeug auch.</p><p>[|Please note that the battery must be charged for eight hours before you use it|].</p>`,
      config: german,
    },
    // Nothing is stated, but the rest speaks.
    {
      message: `${frage} Die Anleitung liegt bei, und das Werkzeug auch.\n\n[|Please note that the battery must be charged for eight hours before you use it|].`,
      path: 'message.txt',
      says: ['Is in English, while the rest is in German: "Please note that … before you use it"'],
      levels: ['warn'],
    },
    {
      message: `[|${question.slice(0, -1)}|].`,
      path: 'message.txt',
      options: { languages: ['de', 'fr'] },
      says: ['Is in English, while buyers read German or French: "We need the width … we can cut it"'],
      levels: ['warn'],
    },
    {
      message:
        'To: abc@marketplace.amazon.fr\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n[|We need the width of the blind before we can cut it|].\r\n',
      path: 'message.eml',
      says: ['Is in English, while buyers on amazon.fr read French: "We need the width … we can cut it"'],
      levels: ['warn'],
    },
    // Other scripts, and languages without phrases.
    {
      message: '[|お問い合わせいただきありがとうございます。不足している部品は明日発送いたします|]。',
      path: 'message.txt',
      config: german,
      says: ['Is in Japanese, while the buyer reads German: "お問い合わせいただきありがとうございます"'],
    },
    {
      message: '[|您好，我们已经收到您的留言，缺少的零件明天就会寄出，给您带来不便非常抱歉|]。',
      path: 'message.txt',
      config: german,
    },
    {
      message: '[|Здравствуйте, мы получили ваше сообщение и завтра отправим вам новую деталь для вашего стола|].',
      path: 'message.txt',
      config: german,
    },
    {
      message: '[|Vi beklager, at lampen gik i stykker, og vi sender en ny til dig i morgen|].',
      path: 'message.txt',
      config: german,
      says: ['Is in Danish or Norwegian, while the buyer reads German: "Vi beklager, at … til dig i morgen"'],
    },
    {
      message: '[|Merhaba, siparişinizdeki eksik parça yarın kargoya verilecek ve size bu hafta teslim edilecek|].',
      path: 'message.txt',
      config: german,
      says: ['Is in Turkish, while the buyer reads German: "Merhaba, … teslim edilecek"'],
    },
  ],
});
