import { testRule } from '../../support/test-rule.ts';

const txt = { path: 'message.txt' };
const front = (facts: string, body: string) => ({ message: `---\n${facts}\n---\n${body}`, ...txt });

testRule('require-order-id', {
  good: [
    '<p>Hello, your order 111-2223334-5556667 is ready.</p>',
    { message: 'Bestellung: 302-1195527-8830614.', ...txt },
    { message: '(注文番号302-1195527-8830614)をお買い上げいただき', ...txt },
    front('subject: Order 111-2223334-5556667', 'Hello'),
    '<p>Order <b>111</b>-2223334-<i>5556667</i></p>',
    '<p>Order&nbsp;111&#45;2223334-5556667</p>',
    // Placeholders
    ...[
      '{{order_id}}',
      '[[order-id]]',
      '[#order-id#]',
      '%%order_id%%',
      '%AMAZON_ORDERID%',
      '#order_id#',
      '{amazon_order_id}',
      '$' + '{item.AmazonOrderId}',
      '##BESTELLNUMMER##',
      '{{numero_commande}}',
      '{{commande_id}}',
      '{{numero_pedido}}',
      '{numeroOrdine}',
      '{{bestelnummer}}',
      '{{nr_zamowienia}}',
      '{{注文番号}}',
      '[order id]',
    ].map((token) => `<p>Your order ${token}</p>`),
    { message: 'Order {{auftrag}}', ...txt, config: { placeholders: { orderId: ['auftrag'] } } },
    // Where none is asked for
    front('direction: reply', 'You are welcome.'),
    front('purpose: reply', 'You are welcome.'),
    front('channel: sp-api:confirmOrderDetails', 'Which size?'),
    {
      message: 'In-Reply-To: <1@example.com>\r\nSubject: Re: Order\r\n\r\nYou are welcome.\r\n',
      path: 'message.eml',
    },
    '<p> </p>',
    // Options
    { message: 'Order 11122233345556667', ...txt, options: { bareDigits: true } },
    { ...front('subject: Order 111-2223334-5556667', 'Hello'), options: { where: 'subject' } },
  ],
  bad: [
    { message: '<p>[|Hello Jane, how are you?|]</p>', says: ['Does not name the order id'], levels: ['error'] },
    { message: '[|Hello\r\n\r\n😀 bye|]\r\n', ...txt },
    { message: '---\nsubject: [|Your lamp\n---\nHello {{name}}, see {{order_date}}|]\n', ...txt },
    { message: '[|Order S01-1234567-1234567, D01-1234567-1234567, 11122233345556667|]', ...txt },
    { message: '[|Tracking 1112-2223334-5556667-1|]', ...txt },
    { message: '[|Hello|]\n\n> Hi,\n> my order 111-2223334-5556667\n', ...txt },
    // A line for it, as the message writes placeholders
    {
      message: '<p>[|Hello {{ first_name }},</p>\n  <p>how are you?|]</p>',
      suggested: '<p>Hello {{ first_name }},</p>\n  <p>Order {{ order_id }}</p>\n  <p>how are you?</p>',
    },
    {
      message: '[|Hallo %%NAME%%,\r\n\r\nwie geht es Ihnen?|]\r\n',
      ...txt,
      config: { context: { language: 'de-DE' } },
      suggested: 'Hallo %%NAME%%,\r\n\r\nBestellung %%ORDER_ID%%\r\n\r\nwie geht es Ihnen?\r\n',
    },
    {
      message: '[|Your [[product-name]] is here|]',
      ...txt,
      suggested: 'Order [[order-id]]\n\nYour [[product-name]] is here',
    },
    { message: '[|Hello Jane|]', ...txt, suggested: 'Hello Jane' },
    { message: '[|Hello {{name}}|]', ...txt, options: { where: 'subject' }, suggested: 'Hello {{name}}' },
    // Written so that nobody finds it
    {
      message: 'Order [|111–2223334–5556667|]',
      ...txt,
      says: ['Writes the order id as "111–2223334–5556667", which nobody can search for'],
      fixed: 'Order 111-2223334-5556667',
      levels: ['warn'],
    },
    { message: 'Order [|111 - 2223334 - 5556667|] and 112 2223334 5556667', ...txt, levels: ['warn'] },
    { message: 'ご注文 [|１１１－２２２３３３４－５５５６６６７|]', ...txt, levels: ['warn'] },
    // Not in plain sight
    {
      message: '<p>Hello <a href="[|https://www.amazon.com/your-orders?id=111-2223334-5556667|]">order</a></p>',
      says: ['Names the order id only where the buyer does not read it'],
      levels: ['warn'],
    },
    { message: '<p>Hello</p><img src="cid:1" alt="[|Order 111-2223334-5556667|]">', levels: ['warn'] },
    { message: '<p>Hello</p><p style="display:none">[|{{order_id}}|]</p>', levels: ['warn'] },
    // Options
    {
      message: '---\nsubject: [|Hello\n---\nOrder 111-2223334-5556667|]',
      ...txt,
      options: { where: 'subject' },
      says: ['Does not name the order id in the subject'],
    },
    { message: '---\nsubject: [|Order 111-2223334-5556667\n---\nHello|]', ...txt, options: { where: 'body' } },
  ],
});
