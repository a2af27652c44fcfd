import { testRule } from '../../support/test-rule.ts';

const txt = { path: 'message.txt' };

testRule('no-tracking', {
  good: [
    // Pictures that are seen, and pictures that come with the message
    '<img src="https://cdn.shop.example/logo.png" width="120" height="40" alt="Shop">',
    '<img src="https://cdn.shop.example/logo.png" alt="Shop"><img src="https://cdn.shop.example/i/8f2c77a1b0c2d3e4.jpg" alt="">',
    '<img src="https://cdn.shop.example/a.png?v=1712345678abcdef&amp;w=600" alt="Step">',
    '<img src="https://cdn.shop.example/proofs/{{order_id}}.png" alt="Your engraving">',
    '<img src="https://cdn.shop.example/pixel-8-case.jpg" alt="Case"><img src="https://cdn.shop.example/open.png" alt="Open the lid">',
    '<img src="https://cdn.shop.example/track/lamp.jpg" alt="Track lamp">',
    '<img src="cid:spacer" width="1" height="1"><img src="data:image/gif;base64,R0lGOD" width="1" height="1">',
    '<img src="spacer.gif" width="1" height="1"><img src="https://cdn.shop.example/line.png" width="600" height="1" alt="">',
    '<td style="font-size:0"><img src="https://cdn.shop.example/logo.png" width="120" alt="Shop"></td>',
    '<img src="{{product_image}}" width="200" alt=""><img src="https://m.media-amazon.com/images/I/1.jpg" alt="">',
    // Shown on some screens
    '<style>@media (max-width: 480px) { .phone { display: block !important } }</style><div class="phone" style="display:none"><img src="https://cdn.shop.example/s.png" alt=""></div>',
    // A tracked parcel is no tracked reader
    '<a href="https://www.ups.com/track?tracknum=1Z88E2040391175526">Track your parcel</a>',
    '<a href="https://tracking.dpd.de/status/click/1">Sendung verfolgen</a> <a href="https://t.17track.net/en#nums=1">Track</a>',
    '<p>Your tracking number is {{tracking_number}}. Click on "Track package".</p>',
    // Amazon's own parameters
    '<a href="https://www.amazon.com/gp/css/order-details?orderId=111-2223334-5556667&amp;ref_=pe_1">Order</a>',
    '<a href="https://shop.example/manual?page=2#utm">Manual</a>',
    '<link rel="canonical" href="https://shop.example/"><style>.a { background: url(cid:bg) }</style>',
    '<p style="background: url(https://m.media-amazon.com/images/bg.png)">Hello</p>',
    { message: 'See https://www.amazon.com/your-orders and utm_source=mail.', ...txt },
    'Hi.<blockquote type="cite"><a href="https://click.shop.example/?utm_source=a">x</a></blockquote>',
  ],
  bad: [
    // Pixels
    {
      message: 'a<img src="[|https://shop.example/z.php?m=303-6628190-4471925|]" width="1" height="1" alt="">b',
      says: ['Loads an image too small to be seen, which tells that the message was opened'],
      fixed: 'ab',
    },
    {
      message: '<p>Hi</p>\r\n<img src=[|https://shop.example/4411.png|] width=0 height=0>\r\n',
      fixed: '<p>Hi</p>\r\n',
    },
    '<img src="[|https://shop.example/a.png|]" style="width:1px;height:1px" width="200">',
    '<img src="[|https://shop.example/a.png|]" width="1"><img src="[|//shop.example/b.png|]" style="max-height: 0">',
    '<img src="[|{{pixel_url}}|]" width="1" height="1"><img src="[|https://m.media-amazon.com/t.gif|]" width="1px" height="1px">',
    {
      message: '<img src="[|https://shop.example/abriu?id=8830635|]" style="display:none">',
      says: ['Loads a hidden image, which tells that the message was opened'],
      fixed: '',
    },
    '<div style="display: none"><img src="[|https://shop.example/a.png|]"></div><img hidden src="[|https://shop.example/b.png|]">',
    '<img style="visibility:hidden" src="[|https://shop.example/a.png|]"><img style="opacity:0" src="[|https://shop.example/b.png|]">',
    '<img style="position:absolute;left:-9999px" src="[|https://shop.example/a.png|]">',
    '<div class="px" style="display:none"><img src="[|https://shop.example/a.png|]"></div>',
    // Addresses that say so
    {
      message: '<img src="[|https://pixel.shop.example/p?id=99|]" alt="">',
      says: ['Loads "https://pixel.shop.example/p?id=99", which counts readers'],
    },
    '<img src="[|https://r.shop.example/open/9913|]" alt=""><img src="[|https://trk.shop.example/wf/open?upn=Qm3yT8aa|]" alt="">',
    '<img src="[|https://shop.us14.list-manage.com/track/open.php?u=8f2c&amp;e={{buyer_id}}|]" alt="">',
    '<img src="[|https://t.shop.example/o.gif|]" alt=""><img src="[|https://shop.example/img/pixel.png|]" alt="">',
    '<img src="[|https://www.google-analytics.com/collect?v=1|]" alt=""><iframe src="[|https://www.googletagmanager.com/ns.html|]"></iframe>',
    // Addresses for one buyer
    {
      message: '<img src="[|https://shop.example/banner?order={{order_id}}|]" alt="Thanks">',
      says: ['Loads an image by an address made for one buyer: "https://shop.example/banner?order={{order_id}}"'],
      levels: ['warn'],
    },
    {
      message:
        '<img src="[|https://shop.example/b?o=111-2223334-5556667|]" alt="a"><img src="[|https://shop.example/b.png?u=3f2a9c1e7b5d4f60|]" alt="b">',
      levels: ['warn', 'warn'],
    },
    // Styles and fonts
    {
      message: '<style>@import url([|https://fonts.googleapis.com/css?family=Lato|]);</style>',
      says: ['Loads "https://fonts.googleapis.com/css?family=Lato" when the message is opened'],
    },
    `<p style="background:url('[|https://e.shop.example/b/bg.png|]')">x</p><table background="[|https://shop.example/bg.png|]"></table>`,
    '<link rel="stylesheet" href="[|https://fonts.googleapis.com/css2?family=Lato|]">',
    '<style>@font-face { font-family: L; src: url("[|https://fonts.gstatic.com/l.woff2|]") }</style>',
    // Counted clicks
    {
      message: '<a href="[|https://ablink.mail.shop.example/ls/click?upn=u001.Qx8Lw2|]">Guide</a>',
      says: ['Leads through ablink.mail.shop.example, which counts clicks'],
    },
    '<a href="[|https://click.shop.example/r/1|]">a</a> <a href="[|https://x1y2.r.eu-west-1.awstrack.me/L0/https:%2F%2Fshop.example|]">b</a>',
    '<a href="[|https://shop.us14.list-manage.com/track/click?u=1|]">a</a>',
    // Parameters
    {
      message: '<a href="https://shop.example/video?[|utm_source=amazon&amp;utm_medium=email|]#top">Video</a>',
      says: ['Tells where the reader comes from: "utm_source=amazon&utm_medium=email"'],
    },
    '<a href="https://shop.example/?a=1&amp;[|gclid=Cj0KCQ|]&amp;b=2">a</a> <a href="https://shop.example/?[|MC_EID={{email}}|]">b</a>',
    {
      message:
        '<a href="https://www.amazon.com/your-orders?[|utm_source=mail|]">a</a> <a href="https://www.dhl.de/?[|utm_campaign=x|]">b</a> <a href="{{url}}?[|utm_source=mail|]">c</a>',
      levels: ['warn', 'warn', 'warn'],
    },
    { message: '<a href="https://www.amazon.com/dp/B0EXAMPLE1?[|maas=maas_adg_1|]">a</a>', levels: ['warn'] },
    // In the text
    { message: '😀 See https://shop.example/?[|utm_source=amazon|].\r\n', ...txt },
    { message: 'See [|https://click.shop.example/r/1|]', ...txt },
    '<a href="https://shop.example/?[|utm_source=a|]">https://shop.example/?utm_source=a</a>',
    // What is quoted is loaded again
    'Hi.<blockquote type="cite"><img src="[|https://shop.example/a.png|]" width="1" height="1"></blockquote>',
  ],
});
