import { testRule } from '../../support/test-rule.ts';

testRule('a11y-contrast', {
  good: [
    '<p>Hello <a href="https://www.amazon.com">Amazon</a></p>',
    // At the limit
    '<p style="color:#767676">4.54</p>',
    '<h1 style="color:#949494">3.03</h1>',
    '<p style="font-size:24px;color:#949494">Large</p>',
    '<p style="font-size:14pt;font-weight:bold;color:#949494">Large</p>',
    '<body bgcolor="black" text="white"><p>Hello</p></body>',
    // Nothing is seen
    '<p style="color:#eee">&nbsp;</p><p style="color:#eee;display:none">Hello</p><div style="background:#222"></div>',
    // Hidden, and reported as that
    '<p style="color:#fff">Hello</p>',
    // Nobody knows
    '<div style="background-image:url(cid:a);color:#eee">Hello</div>',
    '<div background="x"><table background="cid:a"><tr><td><font color="#eeeeee">Hello</font></td></tr></table></div>',
    '<div style="background:linear-gradient(#000,#fff)"><p style="color:#eee">Hello</p></div>',
    '<p style="color:oklch(90% 0 0)">Hello</p><p style="background:lab(10% 0 0)">Hello</p>',
    // Covered
    '<div style="background:url(cid:a)"><p style="background:#fff">Hello</p></div>',
    '<div style="background:#000"><p style="background:rgba(255,255,255,.8)">Hello</p></div>',
    '<!--[if mso]><p style="color:#eee">Hello</p><![endif]-->',
    'Hi.<blockquote type="cite"><p style="color:#eee">x</p></blockquote>',
    { message: 'Hello', path: 'message.txt' },
  ],
  bad: [
    {
      message: '<p style="[|color:#777|];margin:0">Hello</p>',
      says: ['Paints p "#777777" on "#ffffff", a contrast of 4.47:1 where 4.5:1 is needed'],
    },
    {
      message: '<h1 style="[|color:#959595|]">Hello</h1>',
      says: ['Paints h1 "#959595" on "#ffffff", a contrast of 2.99:1 where 3:1 is needed'],
    },
    '<p style="font-size:18.6px;font-weight:bold;[|color:#949494|]">Hello</p>',
    '<p style="font-size:23.9px;[|color:#949494|]">Hello</p>',
    '<body [|bgcolor="#23384d"|]>Hello</body>',
    '<table><tr><td [|bgcolor=#5b0f2b|]>Hello</td></tr></table>',
    '<div style="[|background-color:#004d40|];padding:9px">Hello</div>',
    '<div style="[|background:#000|]">Hello</div>',
    '<table bgcolor="000080"><tr><td><font [|color="#333333"|]>Hello</font></td></tr></table>',
    '<body text="#333" style="margin:0"><table><tr><td [|bgcolor="#445"|]>Hello</td></tr></table></body>',
    // Once for all that it reaches, with the worst of it
    {
      message:
        '<style>.m, .n { [|color: #aaa|] }</style>\r\n<p class="m">😀 a</p><table><tr><td class="n" bgcolor="#cccccc">b</td></tr></table><p class=m>c</p>',
      says: ['Paints td.n "#aaaaaa" on "#cccccc", a contrast of 1.44:1 where 4.5:1 is needed, and 2 more'],
    },
    // Transparent
    {
      message: '<p style="[|color:rgba(0,0,0,.5)|]">Hello</p>',
      says: ['Paints p "#808080" on "#ffffff", a contrast of 3.97:1 where 4.5:1 is needed'],
    },
    { message: '<div style="[|opacity:.5|]"><p>Hello</p></div>' },
    '<div style="background:#000;color:#fff;[|opacity:.4|]">Hello</div>'.replace(
      'color:#fff;[|opacity:.4|]',
      '[|color:#fff|];opacity:.4',
    ),
    '<div style="background:#000"><p style="[|background:rgba(255,255,255,.3)|]">Hello</p></div>',
    // A link as browsers paint it
    '<table><tr><td [|bgcolor="#333333"|]><a href="https://www.amazon.com">Hello</a></td></tr></table>',
    '<body [|link="#ffcc00"|]><a href="https://www.amazon.com">Hello</a></body>',
    // Colours as attributes have always been read
    '<p><font [|color="chucknorris"|] style="background:#888">Hello</font></p>',
    '<style>@media (max-width:600px){p{[|color:#aaa|]}}</style><p>Hello</p>',
    {
      message: '<div style="[|background:url(cid:a)|]">Hello</div>',
      options: { unknown: 'warn' },
      says: ['Lies behind div, and nobody knows with what contrast'],
      levels: ['warn'],
    },
  ],
});
