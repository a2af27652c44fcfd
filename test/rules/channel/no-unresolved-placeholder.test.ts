import { blanks } from '../../../data/blanks.ts';
import { mail } from '../../support/mail.ts';
import { testRule } from '../../support/test-rule.ts';

const config = { context: { stage: 'final' } } as const;
const txt = { path: 'message.txt', config };
const html = (message: string) => ({ message, config });
const lines = (...all: readonly string[]) => all.map((message) => ({ message, ...txt }));

testRule('no-unresolved-placeholder', {
  good: [
    // A template has them
    { message: 'Dear {{name}}, your order {{order_id}} XXXXX ____ is here. [Your name]', path: 'message.txt' },
    '<p>Dear {{name}},</p>',
    // Remarks, notes, code
    ...lines(
      'As you wrote [1], "teh [sic] lamp" is [Important] or [Wichtig]. [x] done [ ] to do',
      'See [the manual](https://www.amazon.com/help) and [Name](https://www.amazon.com/).',
      'Set p{color:red} or {"a": 1, "b": [2]} in #fff or #a1b2c3; use %s and %d.',
      '50% … 20%, 100%, 80%cotton20%polyester, 5 % and 7 %',
      'Open https://www.amazon.de/s?k=F%C3%BCr%20dich%20da',
      'a < b and c > d, x <y> z, <3, size XXXL, love xxx',
      'Colour: ____\nSize: ________\n____________________\nKind regards',
      'Please insert the battery here. Enter the code HERE.',
      '[Delivery update] Your sofa, [Order confirmation], [see picture]',
      'Usi il pulsante <<Contatta il venditore>> o <<Ciao>>.',
      'Order 111-2223334-5556667 and 302-1195527-8830614',
      'The value is null, undefined or none.',
      '様々な商品、皆様、お客様 田中様',
    ),
    // Salutations that are complete
    ...lines(
      ...'Hello,|Hello , my friend|Dear customer,|Dear,|Hi null problem|Liebe Grüße|Liebe Frau Schulz,|Guten Tag,'.split(
        '|',
      ),
      ...'Sehr geehrte Damen und Herren,|Cher client,|Bonjour, merci|Ciao,|Estimado cliente,|Beste klant,|Hej,'.split(
        '|',
      ),
      ...'Kära kund,|Sayın Ahmet Bey,|Prezado cliente,|Drogi Kliencie,'.split('|'),
    ),
    ...lines(...blanks.flatMap(({ not }) => not)),
    html('<style>.a{color:red}</style><p style="color:#fff">Hello</p><script>let a = 1;</script>'),
    { message: 'Hello.\n\n> Dear {{name}}, [Your name] XXXXX\n', ...txt },
    html('<blockquote type="cite">{{name}}</blockquote><p>Hello</p>'),
    { message: '---\nstage: template\n---\nDear {{name}}', path: 'message.txt' },
  ],
  bad: [
    {
      message: 'Dear [|{{name}}|], [|%SHOP%|] sends [|[[product-name]]|].',
      ...txt,
      says: [
        'Leaves the placeholder "{{name}}" as it is',
        'Leaves the placeholder "%SHOP%" as it is',
        'Leaves the placeholder "[[product-name]]" as it is',
      ],
    },
    { message: '---\nstage: final\nsubject: Order [|{order_id}|]\n---\nHello', path: 'message.txt' },
    html('<p>Dear [|&lt;Name&gt;|]</p><a href="[|{{url}}|]">Link</a><p title="x">[|#name#|]</p>'),
    html('<p>Dear [|{{buyer <b>name</b>}}|]</p>'.replace('{{buyer <b>name</b>}}', '{{buyer name}}')),
    // A mail is final
    { message: 'Subject: [|{ORDER_NO}|]\r\n\r\nDear [|{CUSTOMER}|],\r\n', path: 'message.eml' },
    mail('Hello', [{ name: 'Invoice [|{{order_id}}|].pdf' }]),
    // Tags that steer
    ...lines('[|{% if x %}|]Hello[|{% endif %}|]', '[|{{#if x}}|]a[|{{else}}|]b[|{{/if}}|]', 'x [|{# note #}|]'),
    // Blanks
    {
      message: 'Your order [|XXX-XXXXXXX-XXXXXXX|] costs [|____|] EUR.',
      ...txt,
      says: ['Leaves "XXX-XXXXXXX-XXXXXXX" to be filled in', 'Leaves "____" to be filled in'],
    },
    ...lines(
      'a\r\n😀 [|INSERT SIGNATURE HERE|]\r\n',
      '[|HIER NAMEN EINFÜGEN|], [|INSÉRER LE NOM|]',
      'Dear [|[Name]|], [|[Your Company]|], [|[insert tracking link here]|], [|{customer name}|]',
      'Hallo [|[Ihr Name]|], [|<Bestellnummer>|], [|<Link einfügen>|]',
      '[|[nom du client]|] [|[NOMBRE DEL CLIENTE]|] [|[nome cliente]|] [|[klantnaam]|] [|[imię klienta]|]',
      '[|[kundens namn]|] [|[nome da loja]|] [|[müşteri adı]|]',
      '[|【お名前】|]様、[|○○|]様、[|ここに名前を入力|]',
      '[|[object Object]|]',
    ),
    // Salutations without a name
    { message: '[|Dear|] , thank you', ...txt, says: ['Leaves "Dear" to be filled in'] },
    ...lines(
      '[|Dear|]   ,\nHello',
      '[|Hello undefined|],',
      '[|Dear null|],',
      '[|Hi None|]!',
      '[|Dear XXX|],',
      '[|Dear (name)|],',
      ...'Liebe|Sehr geehrter Herr|Bonjour M.|Gentile|Estimado|Geachte heer|Drogi|Kära|Prezado|Sayın'
        .split('|')
        .map((one) => `[|${one}|] ,`),
    ),
    // Order ids of examples
    ...lines('Order [|123-1234567-1234567|]', '[|000-1234567-1234567|]', '[|111-1111111-1111111|]'),
    // A placeholder that the configuration knows
    {
      message: 'Dear [|~~name~~|]',
      path: 'message.txt',
      config: { context: { stage: 'final' }, placeholders: { delimiters: [['~~', '~~']] } },
    },
  ],
});
