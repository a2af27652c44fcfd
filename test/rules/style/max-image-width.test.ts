import { mail } from '../../support/mail.ts';
import { testRule } from '../../support/test-rule.ts';

/** A PNG of 640 × 90 px, and a GIF of 90 × 90. */
const wide = 'iVBORw0KGgoAAAANSUhEUgAAAoAAAABaCAIAAAA=';
const narrow = 'R0lGODlhWgBaAIAAAP///wAAACw=';
const table = (attributes: string, cells: string) => `<table ${attributes}><tr>${cells}</tr></table>`;

testRule('max-image-width', {
  good: [
    '<img src="a.png" width="480">',
    '<img src="a.png" style="width:80%">',
    '<img src="a.png" style="width:100%;max-width:480px">',
    '<img src="a.png" style="max-width:480px" width="600">',
    '<img src="a.png" style="width:90px" width="100%">',
    // Nothing says how wide.
    '<img src="a.png">',
    '<img src="a.png" style="max-width:100%">',
    '<img src="a.png" style="width:auto" width="600">',
    '<img src="a.png" height="40">',
    '<img src="a.png" width="{{width}}">',
    // What is limited itself makes no table wider.
    table(
      'width="480"',
      '<td><img src="a.png" width="100%"><img src="b.png" width="900" style="max-width:200px"></td>',
    ),
    // Columns that need more take it from the others.
    table('width="600"', '<td width="85%"><img src="a.png" width="100%"></td><td><img src="b.png" width="300"></td>'),
    // As wide as a box that is as wide as its content.
    '<div style="display:table"><img src="a.png" style="max-width:100%;min-width:100%" width="400"></div>',
    // As wide as what it lies in.
    '<div style="width:300px"><img src="a.png" width="100%"></div>',
    '<div style="max-width:50%"><p><a href="#"><img src="a.png" style="width:100%"></a></p></div>',
    '<div style="padding:0 60px"><img src="a.png" width="100%"></div>',
    '<blockquote><blockquote><img src="a.png" width="100%"></blockquote></blockquote>',
    '<ul><li><ol><li><ul><li><img src="a.png" width="100%"></li></ul></li></ol></li></ul>',
    table('', '<td style="width:150px"><img src="a.png" style="width:100%" width="150"></td>'),
    table('width="600"', '<td width="50%"><img src="a.png" width="100%"></td><td>Text</td>'),
    table('width="600"', '<td width="200">Text</td><td><img src="a.png" width="100%"></td>'),
    table('width="600"', '<td>Text</td><td><img src="a.png" width="100%"></td>'),
    table('', '<td><img src="a.png" width="100%"></td>'),
    table('width="600" cellpadding="60"', '<td><img src="a.png" width="100%"></td>'),
    table('width="80%"', '<td><img src="a.png" width="100%"></td>'),
    '<table width="600"><tr><td width="300"><img src="a.png" width="100%"></td><td>b</td></tr><tr><td colspan="2">c</td></tr></table>',
    '<div style="display:inline-block"><img src="a.png" width="100%"></div>',
    '<div style="width:600px;box-sizing:border-box;padding:60px"><img src="a.png" width="100%"></div>',
    '<style>img { width: 600px } .s { max-width: 100px }</style><img class="s" src="a.png">',
    '<style>@media (max-width: 600px) { .w { width: 50% !important } }</style><img class="w" src="a.png" width="600">',
    // What nobody sees, or what only keeps a place free.
    '<img src="a.png" width="600" style="display:none">',
    '<div style="max-height:0;overflow:hidden"><img src="a.png" width="600"></div>',
    '<img src="a.png" width="600" height="1">',
    '<img src="a.png" width="1" height="1">',
    '<!--[if mso]><img src="a.png" width="600"><![endif]-->',
    '<blockquote type="cite"><img src="a.png" width="600"></blockquote>',
    // Pictures that the message carries.
    `<img src="data:image/gif;base64,${narrow}">`,
    `<img src="data:image/png;base64,${wide}" width="300">`,
    `<img src="data:image/png;base64,${wide}" height="45">`,
    `<img src="data:image/png;base64,${wide}" style="max-width:50%">`,
    '<svg width="300"><rect width="600"/></svg>',
    '<p style="background:url(a.png)">Text</p>',
    { message: '<img src="a.png" width="600">', options: { max: 100 } },
    { message: '<img src="a.png" width="600">', config: { context: { maxWidth: 800 } } },
    { message: 'width="600"', path: 'message.txt' },
    { message: '<p style="width:300px;background:url(a.png)">Text</p>', options: { backgrounds: true } },
  ],
  bad: [
    {
      message: '[|<img src="a.png" width="490">|]',
      says: ['Is 490 px wide, 82 % of the message; 80 % is the most'],
      levels: ['warn'],
    },
    {
      message: 'Grüße 🎁\r\n[|<img src="a.png" width="100%">|]',
      says: ['Is 600 px wide, 100 % of the message; 80 % is the most'],
      levels: ['error'],
    },
    { message: '[|<img src="a.png" style="width:90%" width="20">|]', levels: ['error'] },
    { message: '[|<img src="a.png" style="width:500px" width="100%">|]', levels: ['warn'] },
    '<p>[|<img src="a.png" style="width:81%">|]</p>',
    table('', '<td>[|<img src="a.png" width="640" style="max-width:100%">|]</td>'),
    // A table that holds a long line is as wide as there is room.
    table('', `<td>[|<img src="a.png" width="100%">|]<p>${'We look into it. '.repeat(20)}</p></td>`),
    '<p>[|<img src="a.png" style="width:31em" width="20">|]</p>',
    '[|<img src="a.png" style="max-width:100%" width="600">|]',
    '[|<img src="a.png" style="width:50px;min-width:500px">|]',
    '[|<img src="a.png" width="470" border="10">|]',
    '<style>img.w { width: 100% }</style>[|<img class="w" src="a.png" width="90">|]',
    '[|<img src="a.png" width="470" style="padding:10px">|]',
    '<p><a href="#">[|<img src="a.png" style="width:calc(100% - 20px)">|]</a></p>',
    table('width="100%"', '<td>[|<img src="a.png" width="100%">|]</td>'),
    table(
      'width="600" cellspacing="0" cellpadding="0"',
      '<td align="center">[|<img src="a.png" style="width:100%">|]</td>',
    ),
    {
      message: table('width="600"', '<td>[|<img src="a.png" style="width:100%">|]</td>'),
      says: ['Is 594 px wide, 99 % of the message; 80 % is the most'],
    },
    table('width="100%"', `<td>${table('width="600"', '<td>[|<img src="a.png" width="95%">|]</td>')}</td>`),
    table('width="600"', '<td width="50">a</td><td>[|<img src="a.png" width="100%">|]</td>'),
    '<table width="600"><tr><td colspan="2">[|<img src="a.png" width="100%">|]</td></tr><tr><td>a</td><td>b</td></tr></table>',
    '<table width="600"><tr><td rowspan="2" width="60">a</td><td>b</td></tr><tr><td>[|<img src="a.png" width="100%">|]</td></tr></table>',
    { message: '[|<video src="a.mp4" width="560">|]</video>' },
    '[|<svg width="560">|]<rect/></svg>',
    '[|<svg viewBox="0 0 1 1">|]<rect/></svg>',
    '[|<input type="image" src="a.png" width="560">|]',
    `[|<img src="data:image/png;base64,${wide}">|]`,
    `<div style="width:560px">[|<img src="data:image/png;base64,${wide}" style="max-width:100%">|]</div>`,
    {
      ...mail('<p>[|<img src="cid:a">|]</p>', [
        {
          name: '',
          type: 'image/png',
          content: wide,
          header: ['Content-Disposition: inline; filename="a.png"', 'Content-ID: <a>'],
        },
      ]),
      says: ['Is 640 px wide, 107 % of the message; 80 % is the most'],
    },
    { message: '{{#if a}}[|<img src="{{banner}}" width="600" alt="a &gt; b">|]{{/if}}' },
    { message: '[|<img src="a.png">|]', options: { unknown: 'warn' }, levels: ['warn'] },
    {
      message: '[|<img src="a.png" height="60">|]<img src="a.png" height="40">',
      options: { unknown: 'warn' },
      levels: ['warn'],
    },
    { message: '[|<img src="a.png" width="310">|]', options: { max: 50 } },
    {
      message: '[|<img src="a.png" width="310">|]',
      options: { mobileWidth: 375 },
      says: ['Is 310 px wide, 83 % of the message; 80 % is the most, where the screen is 375 px wide'],
    },
    {
      message: '[|<p style="background:url(a.png)">|]Text</p>',
      options: { backgrounds: true },
      says: ['Lies on a picture 600 px wide, 100 % of the message; 80 % is the most'],
    },
    { message: table('width="600" ', '[|<td background="a.png">|]Text</td>'), options: { backgrounds: true } },
  ],
});
