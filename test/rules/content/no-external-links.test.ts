import { testRule } from '../../support/test-rule.ts';

const txt = { path: 'message.txt' };

testRule('no-external-links', {
  good: [
    // Amazon and its stores
    '<a href="https://www.amazon.de/gp/help/customer/display.html">Hilfe</a>',
    '<a href="http://amazon.co.uk">Amazon</a>',
    '<a href="https://WWW.AMAZON.COM/your-orders">Your Orders</a>',
    '<a href="https://www.amazon.com.:443/your-orders">Your Orders</a>',
    '<a href="https://www.amazon.at/your-orders">Bestellungen</a>',
    '<a href="https://sellercentral.amazon.fr/">Seller Central</a>',
    '<a href="https://pay.amazon.it/">Pay</a>',
    '<a href="https://amzn.to/abc">Short</a>',
    '<p>Open amazon.com/your-orders or www.amazon.co.jp to see it.</p>',
    '<a href="https://www.amazon.com/ap/signin?openid.ns=http%3A%2F%2Fspecs.openid.net%2Fauth%2F2.0&openid.return_to=https%3A%2F%2Fwww.amazon.com%2Fyour-orders">Sign in</a>',
    // Carriers
    '<a href="https://www.dhl.de/de/privatkunden.html?piececode=003404341610">Sendung verfolgen</a>',
    '<a href="https://track.dpd.co.uk/parcels/15501234567890">DPD</a>',
    '<a href="https://tools.usps.com/go/TrackConfirmAction?tLabels=94001">USPS</a>',
    '<a href="https://toi.kuronekoyamato.co.jp/cgi-bin/tneko">ヤマト運輸</a>',
    '<a href="https://inpost.pl/sledzenie-przesylek?number=1">InPost</a>',
    '<p>You can track your package at ups.com.</p>',
    { message: 'Suivez le colis sur https://www.laposte.fr/outils/suivre-vos-envois.', ...txt },
    // Not the business of this rule
    '<a href="mailto:jane@shop.example">Mail</a> <a href="tel:+12025550123">Call</a>',
    '<a href="">Empty</a> <a href="#">Top</a> <a href="#parts">Parts</a> <a name="parts">Parts</a>',
    '<a href="javascript:void(0)">Go</a> <a href="file:///C:/a.pdf">File</a>',
    '<a href="http://localhost:3000/">Test</a> <a href="http://192.168.1.20/slot">Router</a>',
    '<a href="https:/www.shop.example/slot">Slots</a> <a href="htp://shop.example">Shop</a>',
    '<a href="https://docs.shop example.com/x">Docs</a>',
    '<img src="https://cdn.shop.example/step.png" alt="Step 4">',
    '<img src="https://cdn.shop.example/logo.png" alt="shop.example" title="shop.example">',
    '<link rel="stylesheet" href="https://shop.example/a.css"><script src="https://shop.example/a.js"></script>',
    // Placeholders
    '<a href="{{feedback_url}}">Feedback</a> <a href="[[product-review-link]]">Review</a>',
    '<a href="https://{{host}}/review">Review</a> <a href="{{base}}/review?asin={{asin}}">Review</a>',
    { message: '<a href="https://{{host}}/review">Review</a>', config: { context: { stage: 'final' } } },
    // Words that look like an address
    '<p>See manual.pdf, version 2.0, e.g. page 3, i.e. the end. Node.js and end.Next are AT.DE style.</p>',
    '<p>Dimensions 12.5 x 3.5 cm, 1.000 EUR, z.B. u.a. inkl.MwSt, S.p.A., 8.00 a.m., setup.zip and readme.md.</p>',
    '<p>Your Booking.com gift card, the Hotels.com voucher and an ASP.NET book.</p>',
    '<p>Art.nr 12, p.es. questo, m.in. dwa, order.no 5, no.lu sipariş, etc.so on, 10.am, @my.shop.</p>',
    '<p>詳しくはAmazon.co.jpの注文履歴をご覧ください。</p>',
    // Quoted words are the buyer's
    'Here you are.\n<blockquote type="cite">I saw <a href="https://shop.example">this</a> on shop.example</blockquote>',
    { message: 'Here you are.\n\n> I saw it on https://shop.example\n', ...txt },
    // Hidden and commented
    '<!-- <a href="https://shop.example">x</a> -->',
    // Options
    {
      message: '<a href="https://help.shop.example/1">Manual</a> and shop.example',
      options: { allowHosts: ['shop.example'] },
    },
    {
      message: '<a href="https://help.shop.example/1">Manual</a> and www.shop.example',
      config: { allow: { domains: ['shop.example'] } },
    },
    { message: 'More at shop.example.', ...txt, options: { checkBareDomains: false } },
    { message: 'More at www.shop.example and https://shop.example/a.', ...txt, options: { checkText: false } },
  ],
  bad: [
    // Without the link
    {
      message: '<p>See <a href="[|https://shop.example/x|]">the <b>manual</b></a>.</p>',
      suggested: '<p>See the <b>manual</b>.</p>',
    },
    {
      message: '<a href="[|https://shop.example/x|]">click here</a>',
      suggested: '<a href="https://shop.example/x">click here</a>',
    },
    {
      message: '<a href="[|https://shop.example/x?a=1&amp;b=2|]">Shop</a>',
      says: ['Links to shop.example, which is not Amazon'],
    },
    "<a class=x href='[|http://shop.example|]'>Shop</a>",
    '<a href=[|https://shop.example|]>Shop</a>',
    '<a\r\n  href="[|https://shop.example|]"\r\n>😀 Shop</a>',
    '<a href=" [|https&#58;//shop.exa&#109;ple|] ">Shop</a>',
    '<map><area href="[|https://shop.example|]" alt="Shop"></map>',
    '<a href="[|//shop.example/a|]">Shop</a>',
    '<a href="[|ftp://shop.example/manual.pdf|]">Manual</a>',
    '<a href="[|https://jane:secret@shop.example:8443/|]">Shop</a>',
    '<a href="[|https://203.0.113.44/slot|]">Slots</a>',
    '<a href="[|https://www.instagram.com/shop|]"><img src="cid:i" alt="Instagram"></a>',
    '<a href="[|https://shop.s3.amazonaws.com/manual.pdf|]">Manual</a>',
    '<a href="[|https://d111111abcdef8.cloudfront.net/m.pdf|]">Manual</a>',
    '<a href="[|https://bit.ly/3abc|]">Slots</a>',
    '<a href="[|https://my-dhl.de/track|]">DHL</a> <a href="[|https://dhl.de.shop.example/|]">DHL</a>',
    {
      message: '<a href="[|https://shop.example|]">Shop</a>',
      path: 'message.html',
      config: { context: { stage: 'final' } },
    },
    // Without a scheme
    '<a href="[|www.shop.example/x|]">Shop</a> <a href="[|shop.com/x|]">Shop</a> <a href="manual.html">Manual</a>',
    // The domain is there, whatever the placeholder says
    '<a href="[|https://{{shop}}.myshopify.com/{{path}}|]">Shop</a>',
    '<a href="[|https://shop.example/?o={{order_id}}|]">Shop</a>',
    '<a href="{% if de %}[|https://shop.example|]{% else %}https://www.amazon.com/{{path}}{% endif %}">Shop</a>',
    '<a href="{% if de %}https://www.amazon.de/{% else %}[|https://shop.example|]{% endif %}">Shop</a>',
    // Look-alikes
    {
      message: '<a href="[|https://amazon.com.shop.example/ap/signin|]">Sign in</a>',
      says: ['Links to amazon.com.shop.example, which looks like Amazon, but is not'],
    },
    {
      message: '<a href="[|https://www.amaz0n.com/gp/help|]">a</a> <a href="[|https://arnazon.com|]">b</a>',
      says: [
        'Links to www.amaz0n.com, which looks like Amazon, but is not',
        'Links to arnazon.com, which looks like Amazon, but is not',
      ],
    },
    '<a href="[|https://amazon-support.example|]">Support</a> <a href="[|https://amazon.dk|]">Amazon</a>',
    {
      message: '<a href="[|https://www.amazоn.com/gp/help|]">Help</a>',
      says: ['Links to www.xn--amazn-mye.com, which looks like Amazon, but is not'],
    },
    '<a href="[|https://xn--mazon-3ve.com|]">Help</a>',
    {
      message: '<a href="[|https://www.amazon.com@shop.example/gp|]">Help</a>',
      says: ['Links to shop.example, which is not Amazon'],
    },
    // What the link shows
    {
      message: '<a href="[|https://shop.example/a|]">https://www.amazon.com/ap/signin</a>',
      says: ['Shows www.amazon.com, but leads to shop.example'],
    },
    {
      message: '<a href="[|https://shop.example/a|]">shop.example</a>',
      says: ['Links to shop.example, which is not Amazon'],
    },
    {
      message: '<a href="https://www.amazon.com/your-orders">[|www.shop.example|]</a>',
      says: ['Shows www.shop.example, but leads to www.amazon.com'],
    },
    '<a href="{{url}}">[|shop.example|]</a> <a href="#">[|www.shop.example|]</a>',
    // Through Amazon
    {
      message:
        '<a href="[|https://www.amazon.com/gp/r.html?R=2XK&amp;U=https%3A%2F%2Fshop.example%2Fmanual|]">Manual</a>',
      says: ['Leads through www.amazon.com to shop.example, which is not Amazon'],
    },
    '<a href="[|https://www.amazon.de/gp/redirect.html?location=https%253A%252F%252Fshop.example|]">Manual</a>',
    '<a href="[|https://www.amazon.de/gp/redirect.html?to=//shop.example|]">Manual</a>',
    // Forms and programs
    {
      message: '<form action="[|https://forms.shop.example/survey|]"><input name="q"></form>',
      says: ['Sends a form to forms.shop.example, which is not Amazon'],
    },
    {
      message: '<a href="[|whatsapp://send?phone=12025550123|]">Chat</a>',
      says: ['Opens another program: "whatsapp://send?phone=12025550123"'],
    },
    // Milder
    {
      message:
        '<a href="[|https://m.media-amazon.com/images/I/1.jpg|]">Picture</a> <a href="[|https://t.17track.net/en|]">Track</a>',
      says: [
        'Links to m.media-amazon.com, where Amazon keeps pictures, not pages',
        'Links to t.17track.net, which shows parcels, but carries none',
      ],
      levels: ['warn', 'warn'],
    },
    // In the text
    { message: 'See [|https://shop.example/x|] please.', ...txt, says: ['Names shop.example, which is not Amazon'] },
    { message: 'See [|www.shop.example/register|], [|mybrand.com|] (or [|shop.example|]).\r\n', ...txt },
    { message: '😀 Besuchen Sie uns auf [|meinshop.de|] oder [|WWW.MEINSHOP.DE|]!', ...txt },
    { message: '詳しくは [|hikage-garasu.jp|] をご覧ください。', ...txt },
    '<p>See [|https://shop.example/x|] for &eacute;more</p>',
    'a\r\nb &amp; <b>c</b> [|www.shop.exam&#112;le|]',
    '<span title="[|www.shop.example|]">Hello</span>',
    '---\nsubject: News from [|www.shop.example|]\n---\n<p>Hello</p>',
    { message: 'You can also find us at [|shop.example|] under Support.', ...txt },
    { message: 'Web:[|shop.example|], 当店サイトは[|hikage-garasu.jp|]です, odwiedź [|mybrand.pl|].', ...txt },
    {
      message: 'Track it at [|parcels.example|], visit us at [|shop.example|], see the video at [|shop.example/v|].',
      ...txt,
    },
    // Disguised
    {
      message: 'More at [|mybrand [dot] com|], [|mybrand(.)example|], [|mybrand dot com|].',
      ...txt,
      says: [
        'Names mybrand.com, written as "mybrand [dot] com"',
        'Names mybrand.example, written as "mybrand(.)example"',
        'Names mybrand.com, written as "mybrand dot com"',
      ],
    },
    { message: 'Kijk op [|mijnwinkel punt nl|] of [|laden punkt se|].', ...txt },
    { message: "L'expéditeur est [|boutique point fr|], pas Amazon.", ...txt },
    '<p>C’est [|boutique<span> point </span>fr|], pas Amazon.</p>',
    { message: 'See [|mybrand·com|] or [|hxxps://mybrand[.]example|].', ...txt },
    { message: 'Auf [|mein\u200Bshop.de|] und [|ｍｅｉｎｓｈｏｐ．ｄｅ|].', ...txt },
    {
      message: 'Sign in at [|https://amazоn.com/x|] please',
      ...txt,
      says: ['Names xn--amazn-mye.com, written as "https://amazоn.com/x"'],
    },
    {
      message: 'Amazon.com is fine, [|amazon.shop|] is not.',
      ...txt,
      says: ['Names amazon.shop, which looks like Amazon, but is not'],
    },
    // Options
    {
      message: '<a href="[|https://www.dhl.de/x|]">DHL</a>',
      options: { allowCarriers: false },
      says: ['Links to www.dhl.de, a carrier'],
    },
    {
      message: '<a href="https://www.dhl.de/x">DHL</a> <a href="[|https://www.ups.com|]">UPS</a>',
      options: { allowCarriers: false, allowHosts: ['dhl.de'] },
    },
    { message: 'At shop.example and [|www.shop.example|].', ...txt, options: { checkBareDomains: false } },
    { message: '<a href="[|https://shop.example.net|]">x</a>', options: { allowHosts: ['shop.example'] } },
  ],
});
