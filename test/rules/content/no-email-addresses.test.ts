import { testRule } from '../../support/test-rule.ts';

const txt = { path: 'message.txt' };

testRule('no-email-addresses', {
  good: [
    // Amazon's own aliases
    { message: 'It came to abc123def456ghi@marketplace.amazon.de and to x1@marketplace.amazon.co.uk.', ...txt },
    // Signs that look like a part of an address
    '<style>@media print { p { color: red } } @import "x.css";</style><p>Hello</p>',
    '<img src="cid:proof@nordvik" alt="Proof"> <img src="https://cdn.example.com/logo@2x.png" alt="Logo@2x">',
    { message: '3 @ 5 EUR, 2 @ $4.00 each, 20 pieces @ 1.99', ...txt },
    { message: 'The sign says "@the_goldbergs_bak". Follow @bergwind.outdoor?', ...txt },
    { message: 'npm install @scope/name, image@2x.png, user@host', ...txt },
    // "at" and "dot" as words
    { message: 'You bought it at amazon.com. Visit us at shop.example. Your parcel is at ups.com.', ...txt },
    { message: 'See the mark at point 3, and the price (at checkout) dot dot dot.', ...txt },
    { message: 'Les produits et amazon.fr vont bien ensemble (et vice versa).', ...txt },
    { message: 'Write your name (at most 10 letters) here.', ...txt },
    { message: 'Rate it ★★★★★ on amazon.com', ...txt },
    // What a template puts in is opaque
    'Write to {{support_contact}} or {at} {dot}',
    // Quoted words are the buyer's
    { message: 'Hello,\n\nhere it is.\n\n> my mail is jane@example.com\n', ...txt },
    'Hello.<blockquote type="cite">Write to jane@example.com</blockquote>',
    {
      message: 'Yes.\n\nOn Tue, 4 Mar 2026 at 10:12, Jo Example <jo@example.com> wrote:\n\n> When?\n',
      ...txt,
    },
    // Hidden words
    '<p>Hello <span style="display:none">jane@example.com</span></p><!-- jane@example.com -->',
    // The headers of a mail
    {
      message:
        'From: Shop <shop@example.com>\r\nTo: abc@marketplace.amazon.com\r\nReply-To: help@example.com\r\nMessage-ID: <1@example.com>\r\nSubject: Order\r\n\r\nHello Jane.\r\n',
      path: 'message.eml',
    },
    // Options and what the configuration allows
    { message: 'jane (at) shop (dot) example', ...txt, options: { disguised: false } },
    { message: 'jane@shop.example', ...txt, config: { allow: { emails: ['Jane@shop.example'] } } },
    '<p>Plain words</p>',
    {
      message: '<a href="mailto:help@shop.example?subject=Hi">help@shop.example</a>',
      config: { allow: { emails: ['*@shop.example'] } },
    },
  ],
  bad: [
    {
      message: 'Write to [|jane@shop.example|].',
      ...txt,
      says: ['Gives the e-mail address "jane@shop.example"'],
    },
    { message: '---\nsubject: Ask [|jane@shop.example|]\n---\nHello', ...txt },
    // Links
    {
      message: '<a href="[|mailto:jane@shop.example?subject=Order|]">Write to us</a>',
      says: ['Links to the e-mail address "jane@shop.example"'],
    },
    '[|<a href="mailto:jane@shop.example">jane@shop.example</a>|]',
    '<a href="https://www.amazon.com/help">[|jane@shop.example|]</a>',
    { message: '<a href="[|mailto:|]">Write</a>', says: ['Opens a new e-mail'] },
    '<a href="[|MAILTO:&#106;ane%40shop.example|]">x</a>',
    '<a href="[|mailto:{{support_email}}|]">x</a>',
    // Encoded, split, in other places
    'jan&eacute; [|jane&#64;shop&#46;example|] &amp; more',
    '<p>[|help<span>&#64;</span>shop<span>.</span>example|]</p>',
    'sat<span style="display:none">x</span>@<!-- -->shop.example'.replace(/^.*$/, (all) => `[|${all}|]`),
    '<img src="cid:1" alt="Mail [|jane@shop.example|]">',
    '<a href="#top" title="[|jane@shop.example|]">Hello</a>',
    { message: 'a 😀 b\r\n[|jane@shop.example|]\r\nc', ...txt },
    { message: 'Mail:[|jane@shop.example|],[|joe@shop.example|]', ...txt },
    { message: 'ご質問は[|info@shop.example|]まで。連絡先：[|info@shop.example|]', ...txt },
    { message: '[|josé@shop.example|]', ...txt },
    // Disguised
    {
      message: '[|jane [at] shop [dot] example|]',
      ...txt,
      says: ['Disguises the e-mail address "jane [at] shop [dot] example"'],
    },
    ...[
      'jane(at)shop.de',
      'jane (at) shop (dot) com',
      'jane{at}shop{dot}com',
      'jane at shop dot com',
      'jane @ shop . com',
      'jane＠shop.example',
      'ja\u200Bne@sh\u200Bop.example',
      'jаne@shop.example',
      'jane-at-shop-dot-com',
      'jane_AT_shop_DOT_com',
      'j a n e @ s h o p . c o m',
      'jane@gmail',
      // Other languages
      'info(ät)laden(punkt)de',
      'info arobase boutique point fr',
      'info <chiocciola> negozio <punto> it',
      'info [arroba] loja [ponto] pt',
      'info apenstaartje winkel punt nl',
      'sklep (małpa) dom (kropka) pl',
      'destek(et)atolye(nokta)com',
    ].map((address) => ({ message: `Ask [|${address}|] please`, ...txt })),
    { message: 'Fråga [|info snabel-a butik punkt se|].', ...txt },
    // A sign that stands for "@", and the text that says so
    { message: '[|shop★mail-shop.jp|]（★を@に変えてください）', ...txt },
    { message: '[|jane#shop.example|] (replace # with @)', ...txt },
    { message: '[|jane*shop.example|] – bitte * durch @ ersetzen', ...txt },
    // Names of attachments
    {
      message:
        'Subject: Order\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n--b\r\nContent-Type: application/pdf; name="[|jane@shop.example|].pdf"\r\nContent-Disposition: attachment\r\n\r\nx\r\n--b--\r\n',
      path: 'message.eml',
    },
  ],
});
