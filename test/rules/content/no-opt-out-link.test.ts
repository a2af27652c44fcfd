import { testRule } from '../../support/test-rule.ts';

const txt = { path: 'message.txt' };
const link = (words: string, url = 'https://shop.example/x') => `<a href="${url}">${words}</a>`;

testRule('no-opt-out-link', {
  good: [
    '<p>You can change your communication preferences in your Amazon account.</p>',
    '<p>Unsubscribe in your Amazon account. We do not send newsletters.</p>',
    link('Communication preferences', 'https://www.amazon.com/gp/help/customer'),
    link('Communication preferences in your Amazon account', '{{url}}'),
    // What the seller promises
    { message: 'You will not get any reminder from us.', ...txt },
    { message: 'There will be no more messages about this.', ...txt },
    { message: 'We will stop sending reminders once the label is used.', ...txt },
    '<p>You can cancel your Subscribe &amp; Save delivery in your account.</p>',
    link('Click here to see the warranty information'),
    link('Switch off notifications in the app'),
    link('To stop the alarm, press the button twice'),
    link('Return the item', 'https://www.amazon.com/returns'),
    link('Artikel zurücksenden'),
    link('Melden Sie das Gerät zuerst im WLAN ab.'),
    link('アプリの通知は設定でオフにできます。'),
    `<p>We do not send newsletters. You find the manual ${link('here')}.</p>`,
    `<p>One more mail? No.</p><p>You find the manual ${link('here')}.</p>`,
    { message: 'To stop the alarm: https://shop.example/alarm', ...txt },
    'Hi.<blockquote type="cite"><a href="https://shop.example/unsubscribe">Unsubscribe</a> {{unsubscribe_url}}</blockquote>',
    '<!-- <a href="https://shop.example/unsubscribe">Unsubscribe</a> -->',
  ],
  bad: [
    {
      message: 'Hello.\n\n[|Reply "stop" if you want no more messages from us|].',
      ...txt,
      says: [`Tells how to stop messages: "Reply 'stop' if you want no more messages from us"`],
      levels: ['warn'],
    },
    { message: '[|Answer STOP and you will not get any mail|].', ...txt, levels: ['warn'] },
    {
      message: `<p>Bye. [|${link('Unsubscribe')}|]</p>`,
      says: ['Links to where messages are stopped: "Unsubscribe"'],
      fixed: '<p>Bye.</p>',
    },
    // What is left without it
    { message: `<p>Bye.</p>\n<p>[|${link('Unsubscribe')}|].</p>\n<p>Jane</p>\n`, fixed: '<p>Bye.</p>\n<p>Jane</p>\n' },
    {
      message: `<p>${link('Terms')} | [|${link('Unsubscribe')}|] | ${link('Imprint')}</p>`,
      fixed: `<p>${link('Terms')} | ${link('Imprint')}</p>`,
    },
    { message: `<p>${link('Terms')} | [|${link('Unsubscribe')}|]</p>`, fixed: `<p>${link('Terms')}</p>` },
    {
      message: `<div>Bye.<br>To stop these emails please [|${link('click here')}|].<br>Jane</div>`,
      fixed: '<div>Bye.<br>Jane</div>',
    },
    {
      message: `<p>Bye. If you no longer wish to receive these emails, <b>[|${link('click here')}|]</b>! Jane</p>`,
      fixed: '<p>Bye. Jane</p>',
    },
    { message: `<p>Bye. Click here to [|${link('unsubscribe')}|]. Jane</p>`, fixed: '<p>Bye. Jane</p>' },
    { message: `<p><small>Enough of this? [|${link('Opt out here')}|]</small></p>Jane`, fixed: 'Jane' },
    {
      message: `<p>Write to us about your order, or [|${link('unsubscribe', 'https://shop.example/optout')}|].</p>`,
      fixed: `<p>Write to us about your order, or ${link('unsubscribe', 'https://shop.example/optout')}.</p>`,
    },
    {
      message: 'Hello.\n\nTo unsubscribe open [|https://shop.example/optout|].\n\nJane\n',
      ...txt,
      fixed: 'Hello.\n\nJane\n',
    },
    { message: 'Hello.\n\n[|{{unsubscribe_url}}|]\n', ...txt, fixed: 'Hello.\n' },
    {
      message: `<p>{% if a %}[|${link('Unsubscribe')}|]{% endif %}</p>`,
      fixed: '<p>{% if a %}{% endif %}</p>',
    },
    // By the words of the link
    ...[
      'Opt out here',
      'Take me off the mailing',
      'No more mails please',
      "Don't want these e-mails?",
      'Stop receiving these messages',
      'Manage preferences',
      'E-mail preferences',
      'Cancel your subscription',
      'Hier abmelden',
      'Newsletter abbestellen',
      'Aus dem Verteiler austragen',
      'Keine Nachrichten mehr erhalten',
      'Se d&eacute;sabonner',
      'Me désinscrire',
      'Ne plus recevoir nos courriels',
      'Disiscriviti',
      'Non voglio più ricevere messaggi',
      'Darme de baja',
      'Cancelar suscripción',
      'No recibir más correos',
      'Afmelden',
      'Uitschrijven',
      'Wypisz mnie z listy',
      'Rezygnacja z subskrypcji',
      'Avregistrera dig',
      'Sluta få mejl',
      'Cancelar inscrição',
      'Descadastre-se',
      'E-posta listesinden çık',
      'Aboneliği sonlandır',
      '配信停止はこちら',
      'メルマガ解除',
    ].map((words) => `[|${link(words)}|]`),
    '[|<a href="https://shop.example/x"><b>Un</b>subscribe</a>|] [|<a href="https://shop.example/x"><img src="a.png" alt="Unsubscribe"></a>|]',
    '[|<a href="https://shop.example/x" title="Unsubscribe">x</a>|]',
    // By its address
    `[|${link('Bye', 'https://shop.example/unsubscribe?id=1&amp;u=2')}|]`,
    ...[
      'https://shop.example/optout?id=8823',
      'https://shop.example/Opt-Out',
      'https://shop.example/abmelden',
      'https://shop.example/d%C3%A9sinscription',
      'https://shop.example/baja',
      'https://shop.example/newsletter/off?m=9',
      'https://shop.us14.list-manage.com/profile?u=1',
      'mailto:list@shop.example?subject=Unsubscribe',
      '[[unsubscribe-link]]',
      '{{ unsubscribe_url }}',
      '*|UNSUB|*'.replace('UNSUB', 'UNSUBSCRIBE'),
    ].map((url) => `[|${link('Bye', url)}|]`),
    // By the sentence around it
    `<p>If you no longer wish to receive our e-mails, [|${link('click here')}|]. The manual is ${link('in this file')}.</p>`,
    `<div><span>Wenn Sie keine Nachrichten mehr wünschen, klicken Sie <b>[|${link('hier')}|]</b>.</span></div>`,
    // Placeholders
    {
      message: 'Bye\r\n[|[[unsubscribe-link]]|] [|[[unsubscribe-link:Stop mails]]|]\r\n',
      ...txt,
      says: [
        'Puts in a link to stop messages: "[[unsubscribe-link]]"',
        'Puts in a link to stop messages: "[[unsubscribe-link:Stop mails]]"',
      ],
    },
    { message: 'Abmeldelink: [|{abmelden}|] Lien de désabonnement : [|{desabo}|]', ...txt },
    { message: 'To opt out of our mails: [|{{bye_url}}|]. Your order: {{order_url}}', ...txt },
    // Addresses in the text
    {
      message: '😀 To stop receiving these messages:\nhttps://shop.example/x'.replace(
        'https://shop.example/x',
        '[|https://shop.example/x|]',
      ),
      ...txt,
      says: ['Names the address where messages are stopped: "https://shop.example/x"'],
    },
    { message: 'See https://shop.example/a and [|https://shop.example/unsubscribe|].', ...txt },
    // The header of a mail
    {
      message: [
        'Subject: Your order',
        'List-Unsubscribe: [|<https://mail.shop.example/u/7Hk2>|]',
        'Content-Type: text/plain',
        '',
        'Hello',
        '',
      ].join('\r\n'),
      path: 'message.eml',
      says: ['Offers mail programs a button to stop messages: "<https://mail.shop.example/u/7Hk2>"'],
      levels: ['warn'],
    },
  ],
});
