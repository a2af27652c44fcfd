import { testRule } from '../../support/test-rule.ts';

testRule('no-style-override', {
  good: [
    '<p>Text <b>bold</b> <i>italic</i> <a href="https://www.amazon.com/">link</a></p>',
    '<p style="background-color:#eee;border:1px solid red;font-weight:bold;text-decoration:underline">Text</p>',
    // What a browser does anyway.
    '<p style="color:#000;line-height:normal">Text <a href="#" style="color:#0000EE">link</a> <code style="font-family:monospace">x</code></p>',
    '<p style="color:inherit;line-height:unset;font-family:initial">Text</p>',
    // Nothing is seen of it.
    '<p style="color:red"> &nbsp;</p><td style="color:red"><img src="a.png"></td>',
    '<div style="display:none;color:red">Text</div>',
    '<style>.none { color: red } @media print { p { color: red } } a:hover { color: red }</style><p>Text</p>',
    '<p style="mso-line-height-rule:exactly;color:notacolour">Text</p>',
    '<!--[if mso]><p style="color:red">Text</p><![endif]--><p>Text</p>',
    '<blockquote type="cite"><p style="color:red">Text</p></blockquote>',
    '<p style="color:red"><span style="color:black">Text</span></p>',
    { message: '<p style="color:red">Text</p>', options: { properties: ['line-height'] } },
    { message: 'color: red', path: 'message.txt' },
  ],
  bad: [
    {
      message: '<p style="margin:0;[|color:red|];top:0">Text</p>',
      says: ['Sets the text colour of p to "red"'],
      levels: ['error'],
      fixed: '<p style="margin:0;top:0">Text</p>',
    },
    {
      message: '<div style="[|font:12px/18px Arial, sans-serif|]"><p class="a">x</p><p>y</p><h1>z</h1><b>u</b></div>',
      says: ['Sets the line height and font of p.a, p and 2 more to "18px, arial, sans-serif"'],
    },
    {
      message:
        '<style>td.n { [|color: #333333|]; padding: 0 }</style><table><tr><td class="n">x</td><td class="n">y</td></tr></table>',
      says: ['Sets the text colour of td.n to "#333333"'],
    },
    {
      message: '<font [|face="Verdana"|] [|color="#333"|]>x</font>',
      says: ['Sets the font of font to "verdana"', 'Sets the text colour of font to "rgb(51, 51, 51)"'],
    },
    { message: '<body [|text="#222222"|] [|link="red"|]>x <a href="#">y</a></body>' },
    { message: '<a href="#" style="[|color:#000|]">x</a>', fixed: '<a href="#">x</a>' },
    // What is left without it
    { message: '<p class="a" style="[|color:red|]; [|line-height: 2|]">x</p>', fixed: '<p class="a">x</p>' },
    { message: '<p style="[|font-family: &quot;A b&quot;|];margin:0; ">x</p>', fixed: '<p style="margin:0;">x</p>' },
    {
      message: 'a <font [|face="Verdana"|]><font [|color="red"|] size="2">x</font></font>',
      fixed: 'a <font size="2">x</font>',
    },
    {
      message:
        '<style>\n.a, .b { [|color: red|]; [|font-family:x|] }\n.c { margin: 0; [|line-height:2|] }\n</style>\n<p class="a c">x</p>',
      fixed: '<style>\n.c { margin: 0; }\n</style>\n<p class="a c">x</p>',
    },
    { message: '<head><style>p { [|color: red|] }</style></head><p>x</p>', fixed: '<head></head><p>x</p>' },
    { message: '<p>a <span style="[|color:red|]">x</span></p>', fixed: '<p>a x</p>' },
    {
      message: '<span style="[|font-family:Wingdings|]">J</span>',
      fixed: '<span style="font-family:Wingdings">J</span>',
    },
    // Nothing would be read without it, or more than it would be lost
    {
      message: '<p style="background:#000;[|color:#fff|]">x</p>',
      fixed: '<p style="background:#000;color:#fff">x</p>',
    },
    { message: '<p style="[|font:12px Arial|]">x</p>', fixed: '<p style="font:12px Arial">x</p>' },
    '<p style="[|color:rgba(0,0,0,.5)|]">x</p>',
    '<style>@media (max-width:600px) { p { [|line-height:1.5 !important|] } }</style><p style="line-height:normal">x</p>',
    '<style>:root { --c: #123456 } p { [|color: var(--c)|] }</style><p>x</p>',
    'Grüße 🎁\r\n<p style=\'[|font-family: "Open Sans"|]\'>{{name}} x</p>',
    { message: '<p style="[|color:black|]">x</p>', options: { strict: true } },
  ],
});
