import { testRule } from '../../support/test-rule.ts';

const txt = { path: 'message.txt' };
const lines = (...all: readonly string[]) => all.map((message) => ({ message, ...txt }));

testRule('no-phone-numbers', {
  good: [
    // Numbers of orders, parcels, articles
    ...lines(
      'Your order 111-2223334-5556667 is ready, call it 302–1195527–8830614 or 302 1195527 8830614.',
      'Tracking: 1Z999AA10123456784, RR123456785DE, RR 123 456 785 DE, 9400 1000 0000 0000 0000 00',
      'Sendungsnummer: 0034 0434 1612 3456 7890, Paket 01495011223344',
      'The EAN is 4006381333931, UPC 036000291452, EAN 4 006381 333931, ISBN 978-3-16-148410-0',
      'ASIN B08N5WRWNW, SKU 1234567-890, part no. 415-555-0132, S/N: 0123456789',
      'VAT id DE123456789, USt-IdNr. DE 123 456 789, Partita IVA 01234567890, SIRET 123 456 789 00012',
      'IBAN DE89 3704 0044 0532 0130 00, IBAN: GB29 NWBK 6016 1331 9268 19',
      'Ihre Nummer des Vorgangs lautet 0171 39200 44, Ihre Nummer in der Reihe 4711 2233.',
      'Please quote reference 0171 555 0123 in your reply. Your customer number is 0123 456 789.',
      'Case ID 206-555-0114 is closed, ticket #2065550114 too.',
      'Licence key: 1234-5678-9012-3456, code 123456 7890, IMEI 35 209900 176148 1',
      'Localizador 612 345 678, NIF 12345678Z, pedido 405-7719943-2284410',
      'NIP 123-456-78-90, paczka nr 620011559933447700112, CPF 123.456.789-09',
      'Kargo takip no: 2765001193304, sipariş 403-5528848-7713383',
      'ご注文番号 250-1234567-1234567、伝票番号 1234-5678-9012、〒150-0001 東京都',
      'See https://www.amazon.com/gp/help/display.html?nodeId=2025551234',
    ),
    // Dates, times, amounts, measures
    ...lines(
      'On 03.05.2024 10:00, 2024-05-03 10:00:30, 14 02 2020 or 2012-2016',
      'Between 8.00-12.00 and 13.00-17.00, or 9-12 13-17. Call? No need.',
      'Refund of 1.234.567,00 EUR or 1 234 567 €, $1,234,567 or 1.234.567.890',
      'Dimensions 120-60-75, 1200 x 800 x 2000 mm, battery 10000000 mAh, 48.137154, 11.576124',
      'Open 24/7, delivery in 48/72 hours, 60601-1234 Chicago',
      'The dial says one two three four five six seven eight nine.',
      'Sizes thirty-six, thirty-eight, forty, forty-two, forty-four and forty-six are left.',
      'Please confirm: two large, three medium, one small, four sets, five spoons, six forks.',
    ),
    // Numbers that are not given
    ...lines(
      'Is the phone number in the order still right for the driver?',
      'Many ask for WhatsApp or phone; sorry, we can only use the messages.',
      'Call {{support_phone}}.',
    ),
    { message: 'Hello.\n\n> call me on 312-555-0177\n', ...txt },
    '<p>Hello <span style="display:none">312-555-0177</span></p>',
    // Warranty, carrier, manufacturer, customs: in the same sentence or the one beside it
    ...lines(
      'For warranty claims please call 020 7946 0188.',
      'Your lamp has a 2-year warranty. The service line is +49 30 23125 447.',
      'The manufacturer answers questions at 312-555-0177.',
      'Die Schweizerische Post hilft unter 089 99998 221, der Kundendienst der Post auch.',
      'PostNords kundtjänst nås på 08-465 004 12.',
      'DHL can be reached at +49 30 23125 610. Customs: +49 30 23125 611.',
      'Bitte rufen Sie die Spedition unter 030 23125 418 an.',
      'Die Garantie läuft über den Hersteller. Sie erreichen ihn unter 040 66969 120.',
      'Le transporteur est joignable au 01 99 00 42 17.',
      'Pour la garantie, appelez le 02 61 91 33 08.',
      'Il corriere risponde al +49 30 23125 771.',
      'Puede llamar a la agencia de transporte: +49 30 23125 238.',
      'U kunt de vervoerder bellen op 020 7946 0188.',
      'Gwarancja producenta: infolinia +49 30 23125 914.',
      'Ring transportören på 08-465 004 12.',
      'A transportadora atende no +1 305 555 0171.',
      'Kargo firmasını +49 30 23125 267 numarasından arayabilirsiniz.',
      '配送業者（電話 +49 30 23125 830）までお願いいたします。',
    ),
    '<p>For warranty repairs, <a href="tel:+493023125447">call the service</a>.</p>',
    // What the configuration allows
    { message: 'Call +1 (312) 555-0177.', ...txt, config: { allow: { phones: ['312-555-0177'] } } },
    { message: '<a href="tel:+13125550177">Call</a>', config: { allow: { phones: ['+1 312 555 0177'] } } },
  ],
  bad: [
    { message: 'Call us at [|(312) 555-0198|] today.', ...txt, says: ['Gives the telephone number "(312) 555-0198"'] },
    ...lines(
      'My cell: [|312.555.0198|]',
      '[|312-555-0198|]',
      'a 😀\r\nRoom 7, [|312-555-0198|]',
      'Bergwind, Am Hang 3, 88045 Friedrichshafen, [|030 23125 418|]',
      'Tel.[|07700 900123|], phone:\n[|020 7946 0188|]',
      'Rufen Sie an: [|0171/39200 44|] oder mobil [|+49 (0) 171 392 00 44|]',
      'Tél : [|01 99 00 42 17|] / [|06.39.98.21.07|]',
      'Chiamami al [|347 123 4567|], cell. [|347/1234567|]',
      'Llámanos al [|612 34 56 78|]. Mi móvil es el [|612345678|].',
      'Bel ons op [|06-12345678|]',
      'Zadzwoń pod [|501-234-567|]',
      'Ring mig på [|070-174 06 05|]',
      'Ligue para [|(11) 91234-5678|]. Meu zap é [|11 91234 5678|].',
      'Bizi arayın: [|0532 123 45 67|]',
      'お電話は[|03-1234-5678|]まで',
      'Whatsapp: [|0049 171 3920044|], fax [|030-23125418|]',
      'Our number is [|1-800-555-0199|].',
      'We answer at [|206-555-\n0114|] too',
    ),
    // Links
    { message: '<a href="[|tel:+13125550176|]">Our hotline</a>', says: ['Links to "tel:+13125550176"'] },
    '[|<a href="tel:+13125550176">+1 312 555 0176</a>|]',
    '<a href="[|sms:3125550176|]">Text</a> <a href="[|https://wa.me/13125550176|]">Chat</a>',
    '<a href="[|https://api.whatsapp.com/send?phone=13125550176&amp;text=Hi|]">Chat</a>',
    { message: 'Chat: [|wa.me/13125550176|]', ...txt },
    // Other places and signs
    '<img src="cid:1" alt="Call [|312-555-0177|]">',
    '<p>Call <b>312</b>-555-<i>0177</i></p>'.replace('312</b>-555-<i>0177', '[|312</b>-555-<i>0177|]'),
    'Call [|&#51;12-555-0177|]',
    '---\nsubject: Call [|312-555-0177|]\n---\nHello',
    ...lines(
      'Or [|３１２－５５５－０１９９|] after 6 pm',
      '携帯 [|＋４４　７７００　９００１２８|] まで',
      'Call [|312\u200B-555\u200B-0198|]',
      'Call [|O17l 392OO 44|]',
      'text me: [|3 1 2 5 5 5 0 1 9 8|]',
    ),
    // Words
    {
      message: 'Call or text: [|three one two, five five five, zero one six eight|].',
      ...txt,
      says: ['Spells out the telephone number "three one two, five five five, zero one six eight"'],
    },
    ...lines(
      'ring me on [|oh double seven, double-oh nine, double-oh one two three|]',
      'meine Nummer ist [|null eins sieben eins, drei neun zwei null null, sieben sieben|]',
      'appelez le [|zéro six, trente-neuf, quatre-vingt-dix-huit, vingt et un, zéro sept|]',
      'móvil: [|+44 siete siete cero cero nueve cero cero ocho uno dos|]',
      'chiama il [|tre quattro sette uno due tre quattro cinque sei sette|]',
      'bel [|nul zes een twee drie vier vijf zes zeven acht|]',
      'zadzwoń: [|pięć zero jeden dwa trzy cztery pięć sześć siedem|]',
      'Ring mig på [|noll sju noll, ett sju fyra noll, sex noll fem|]',
      'ligue [|nove um dois três quatro cinco seis sete oito|]',
      '[|sıfır beş yüz otuz iki yüz yirmi üç kırk beş altmış yedi|] numarasını arayın',
      '携帯は[|〇九〇－一二三四－五六七八|]です',
    ),
    // The seller's own number beside a carrier
    ...lines(
      'Your parcel was shipped with DHL. Call us at [|312-555-0177|] if it is late.',
      'Zu Bestellung 302-1195527-8830614 ist Ihre Nummer [|0171 39200 44|] notiert.',
      'DHL hat das Paket verloren. Sie erreichen mich unter [|0171 39200 44|].',
      'Votre colis est chez Colissimo, appelez-nous au [|01 99 00 42 17|].',
      'El transportista va con retraso. Llámenos al [|612 345 678|].',
      'Sent with UPS. It arrives soon. Call [|312-555-0177|] for help.',
    ),
    // Options and stores
    { message: 'For warranty claims call [|312-555-0177|].', ...txt, options: { allowService: false } },
    { message: 'Contact [|(11) 91234-5678|]', ...txt, config: { context: { marketplace: 'amazon.com.br' } } },
  ],
});
