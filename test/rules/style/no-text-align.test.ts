import { testRule } from '../../support/test-rule.ts';

const table = (attributes: string, cells: string) => `<table ${attributes}><tr>${cells}</tr></table>`;

testRule('no-text-align', {
  good: [
    '<p>Text</p>',
    '<p style="text-align:left">Text</p><p style="text-align:start">Text</p><p align="left">Text</p>',
    '<p dir="rtl" style="text-align:right">שלום</p><div dir="rtl"><p align="right">שלום</p></div>',
    table('align="center"', '<td>Text</td>'),
    table('', '<th>Head</th>'),
    table('', '<th align="left">Head</th>'),
    // A table does not take over how attributes place text; before the standards, nor what styles say.
    `<center>${table('', '<td>Text</td>')}</center>`,
    `<div style="text-align:center">${table('', '<td>Text</td>')}</div>`,
    '<div style="margin:0 auto;width:300px">Text</div>',
    '<p style="text-align:center"><img src="a.png"></p><p style="text-align:center">&nbsp;</p>',
    '<p>Text <span style="text-align:center">span</span></p>',
    '<p style="text-align:center;display:none">Text</p>',
    '<style>.c { text-align: center }</style><p>Text</p>',
    '<div style="text-align:center"><p style="text-align:left">Text</p></div>',
    '<blockquote type="cite"><center>Text</center></blockquote>',
    {
      message: '<p style="text-align:center">x</p><p>A long text that is not centred at all</p>',
      options: { minTextShare: 10 },
    },
    {
      message: '<style>@media (min-width: 480px) { p { text-align: center } }</style><p>Text</p>',
      options: { mediaQueries: 'ignore' },
    },
    '<style>@media (max-width: 480px) { p { text-align: center } }</style><p>Text</p>',
    '<body dir="rtl"><p>שלום</p><p>Order 111</p><p dir="ltr">Order 111</p></body>',
    '<html dir="ltr"><body dir="auto"><p>Text</p><p dir="rtl">123</p></body></html>',
  ],
  bad: [
    {
      message: '<body [|dir="rtl"|]><p>Text</p><p dir="ltr">שלום</p></body>'.replace('dir="ltr"', '[|dir="ltr"|]'),
      says: [
        'Runs the text of p from the right to the left, which its letters do not',
        'Runs the text of p from the left to the right, which its letters do not',
      ],
    },
    '<p style="[|direction: rtl|]">Text</p>',
    {
      message:
        '<style>@media (max-width: 480px) { .a { [|text-align: center|] } }</style><p class="a">x</p><p style="[|text-align:right|]">y</p>',
      options: { mobileWidth: 375 },
      says: ['Centres the text of p.a, where the screen is 375 px wide', 'Puts the text of p to the right'],
    },
    {
      message:
        '<style>@media not all and (max-width: 480px) { p { color: red } } p { [|text-align: center|] }</style><p>x',
      options: { mediaQueries: 'ignore', mobileWidth: 375 },
      says: ['Centres the text of p'],
    },
    {
      message: '<p style="[|text-align:center|]">Text</p>',
      says: ['Centres the text of p'],
      levels: ['error'],
      fixed: '<p>Text</p>',
    },
    {
      message: '[|<center>|]Text <b>x</b><p class="a">y</p></center>',
      says: ['Centres the text of center and p.a'],
      fixed: '<div>Text <b>x</b><p class="a">y</p></div>',
    },
    {
      message: '<div [|align="right"|]><p>Text</p></div>',
      says: ['Puts the text of p to the right'],
      fixed: '<div><p>Text</p></div>',
    },
    {
      message: '<div style="text-align:center"><p style="[|text-align:center|];margin:0">x</p></div>',
      fixed: '<div><p style="margin:0">x</p></div>',
    },
    '<h2 [|align=middle|]>Text</h2>',
    {
      message: '<style>td { [|text-align:justify|] }</style><table><tr><td>Text</td></tr></table>',
      says: ['Justifies the text of td'],
    },
    `<!DOCTYPE html><div style="[|text-align:center|]">${table('', '<td>Text</td>')}</div>`,
    { message: '<p dir="rtl" style="[|text-align:left|]">שלום</p>', says: ['Puts the text of p to the left'] },
    {
      message: table('', '<td [|align="right"|]>$ 12.50</td><td style="[|text-align:right|]">3 kg each</td>'),
      levels: ['warn', 'error'],
    },
    // Of a column of numbers, the head stands as they do.
    {
      message:
        '<table><tr><th>Item</th><th [|align="right"|]>Price</th><th [|align="right"|]>Note</th></tr>' +
        '<tr><td>Lamp</td><td [|align="right"|]><p>12,50 kr</p></td><td>a</td></tr>' +
        '<tr><td>Bulb</td><td [|align="right"|]><p>{{price}}</p></td><td>b</td></tr></table>',
      levels: ['warn', 'error', 'warn', 'warn'],
    },
    table('', '<td [|align="center"|] bgcolor="#fff"><a href="#" style="display:inline-block">Open</a></td>'),
    '<p style="[|text-align:end|]">Text</p>',
    { message: '<p style="[|text-align:left|]">Text</p>', options: { strict: true } },
  ],
});
