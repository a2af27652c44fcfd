import { testRule } from '../../support/test-rule.ts';

testRule('no-linked-logo', {
  good: [
    '<img src="https://cdn.shop.example/logo-small.png" alt="Shop">',
    '<img src="cid:logo" alt="Nordlampen">',
    '<a href="https://www.amazon.com/your-orders"><img src="https://cdn.shop.example/logo.png" alt="Shop"></a>',
    '<a href="https://www.dhl.de/x"><img src="cid:dhl" alt="DHL"></a>',
    '<a href="{{store_url}}"><img src="cid:logo" alt="Shop"></a> <a href="#"><img src="cid:logo" alt="Shop"></a>',
    '<a href="https://shop.example">Our shop</a> <img src="cid:logo" alt="Shop">',
    '<a href="mailto:jane@shop.example"><img src="cid:logo" alt="Shop"></a>',
    '<a href="https://shop.example">x<img src="https://shop.example/p.gif" width="1" height="1" alt=""></a>',
    // Names of files that are no address
    '<img src="https://cdn.shop.example/logo.fr.png" alt=""><img src="https://cdn.shop.example/logo.min.png" alt="">',
    '<img src="https://cdn.shop.example/step.one.png" alt=""><img src="https://cdn.shop.example/v1.2/logo.v3.png" alt="">',
    '<img src="https://cdn.shop.example/amazon.de-logo.png" alt="Amazon.de"><img src="https://cdn.shop.example/photo.jpg.webp" alt="">',
    '<img src="data:image/png;base64,www.shop.example" alt="Shop"><img src="{{logo}}" alt="Shop">',
    '<p>shop.example</p>',
    'Hi.<blockquote type="cite"><a href="https://shop.example"><img src="cid:l" alt="www.shop.example"></a></blockquote>',
    {
      message: '<a href="https://www.shop.example"><img src="cid:l" alt="shop.example"></a>',
      config: { allow: { domains: ['shop.example'] } },
    },
  ],
  bad: [
    // Without the link
    {
      message: '<p><a href="https://shop.example/"><img src="[|cid:logo|]"></a></p>',
      fixed: '<p><img src="cid:logo"></p>',
    },
    {
      message: '<a href="https://shop.example/"><img src="[|cid:logo|]"> Our shop</a>',
      fixed: '<a href="https://shop.example/"><img src="cid:logo"> Our shop</a>',
      suggested: '<img src="cid:logo"> Our shop',
    },
    {
      message: '<a href="https://www.shop.example"><img src="[|https://cdn.shop.example/logo.png|]" alt="Shop"></a>',
      says: ['Links a picture to www.shop.example, which is not Amazon'],
    },
    "<a\r\nhref='http://shop.example'><b>😀 <img alt=Logo src=[|cid:logo1|]></b></a>",
    '<a href="https://www.instagram.com/shop"><img src="[|https://cdn.shop.example/i.png|]" alt="Instagram"></a>',
    '<a href="www.shop.example"><img src="[|logo.png|]" alt="Shop"></a>',
    '<a href="https://shop.example">[|<svg viewBox="0 0 9 9">|]<image href="cid:logo" /></svg></a>',
    '<a href="https://shop.example">[|<svg viewBox="0 0 9 9">|]<path d="M0 0h9v9z"/></svg></a>',
    // One link, one finding
    '<a href="https://shop.example"><img src="[|a.png|]" alt="www.shop.example"><img src="b.png" alt="Shop"></a>',
    // What the picture shows
    {
      message: '<img src="[|https://cdn.shop.example/bilder/www.nordlampen.se-logga.png|]" alt="www.nordlampen.se">',
      says: ['Shows www.nordlampen.se in the name of a picture: "www.nordlampen.se-logga.png"'],
    },
    '<img src="[|logo_nordvik-lampen.de.jpg|]" alt=""><img src="[|https://cdn.shop.example/i/mybrand.com_logo.png|]" alt="">',
    '<img src="[|logo-my%2Dbrand.co.uk.png|]" alt=""><img src="[|logo-shop.example.svg|]" alt="">',
    {
      message: '<img src="cid:logo" alt="Visit [|mybrand.com|]"><img src="cid:b" title="[|www.shop.example|]" alt="">',
      says: ['Shows mybrand.com in the words for a picture', 'Shows www.shop.example in the words for a picture'],
    },
    '<a href="https://www.amazon.com"><img src="cid:logo" alt="[|shop.example|]"></a>',
    {
      message: [
        'Subject: Your order',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; boundary=b',
        '',
        '--b',
        'Content-Type: text/html; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '<p>Hello</p><img src=3D"[|cid:l1|]" alt=3D"Shop">',
        '--b',
        'Content-Type: image/png; name="logo-mybrand.com.png"',
        'Content-ID: <l1>',
        'Content-Transfer-Encoding: base64',
        '',
        'iVBORw0KGgo=',
        '--b--',
        '',
      ].join('\r\n'),
      path: 'message.eml',
    },
  ],
});
