import { testRule } from '../../support/test-rule.ts';

const table = (attributes: string, cells: string) => `<table ${attributes}><tr>${cells}</tr></table>`;

testRule('max-margin-width', {
  good: [
    '<p>Text</p>',
    '<div style="padding:0 60px">Exactly a fifth</div>',
    '<div style="width:480px;margin:0 auto">Exactly a fifth</div>',
    '<div style="margin:0 auto">Text</div>',
    '<div style="margin:100px 0;padding:90px 10%">Text</div>',
    '<ul><li>A<ul><li>B</li></ul></li></ul>',
    // As wide as their content: nothing is left free.
    table('style="max-width:600px"', '<td width="200">Text</td>'),
    table('', '<td>Text</td>'),
    '<span style="display:inline-block">Text</span><div style="float:left">Text</div>',
    // Cells and boxes beside each other share the place they take.
    table('width="600"', '<td width="300">Left</td><td width="300">Right</td>'),
    table('width="600"', '<td width="200"><img src="a.png" width="180"></td><td>Right</td>'),
    '<div style="display:inline-block;width:290px">Left</div><div style="display:inline-block;width:290px">Right</div>',
    '<div style="float:left;width:280px">Left</div><div style="float:right;width:280px">Right</div>',
    // Less than half of the text.
    '<p>A text that is longer than the footer, and as wide as all of the message, from its left side to its right one.</p><div style="width:50%">Footer</div>',
    '<p>A text that is longer than what is quoted, and as wide as all of the message, from left to right.</p><p style="margin:0 90px">Quote</p>',
    '<p>A text that is longer than what is quoted, from left to right.</p><p style="margin:0 80px">A part of it, quoted</p>',
    '<p style="padding:0 200px;display:none">Text</p>',
    '<style>@media (max-width:600px) { .w { width: 100% !important } }</style><div class="w" style="width:300px">Text</div>',
    { message: '<div style="padding:0 90px">Text</div>', options: { max: 30 } },
    { message: '<div style="padding:0 90px">A long text</div><p>Text</p>', options: { basis: 'all' } },
    { message: '<div style="padding:0 110px">Text</div>', options: { sides: 'each' } },
    { message: '<div style="width:400px;margin:0 auto">Text</div>', options: { sides: 'each' } },
    { message: '<center><table width="400"><td>Text</table></center>', options: { sides: 'each' } },
    { message: '<div style="padding:0 70px">Text</div>', config: { context: { maxWidth: 800 } } },
  ],
  bad: [
    {
      message: '[|<div style="padding:0 61px">|]Text</div>',
      says: ['Leaves 122 px free beside the text, 21 % of the width: div 122 px'],
      levels: ['error'],
    },
    '[|<div style="width:479px;margin:0 auto">|]Text</div>',
    '[|<div style="padding-inline:61px">|]Text</div>',
    // A table that holds a long line is as wide as there is room.
    table('', `<td>[|<table width="75%">|]<td>${'We look into it. '.repeat(20)}</td></table></td>`),
    {
      message: '[|<div style="padding-left:130px">|]Text</div>',
      options: { sides: 'each' },
      says: ['Leaves 130 px free to the left of the text, 22 % of the width: div 130 px'],
    },
    {
      message: '[|<div style="width:400px">|]Text</div>',
      options: { sides: 'each' },
      says: ['Leaves 200 px free to the right of the text, 34 % of the width: div 200 px'],
    },
    { message: '[|<table align="right" width="400">|]<td>Text</table>', options: { sides: 'each' } },
    { message: '<div dir="rtl">[|<div style="width:400px">|]Text</div></div>', options: { sides: 'each' } },
    { message: '[|<div style="width:400px;margin-left:auto">|]Text</div>', options: { sides: 'each' } },
    { message: '<table width="600"><td width="150">[|<td>|]Text</table>', options: { sides: 'each' } },
    '[|<div style="max-width:75%">|]Text</div>',
    {
      message: '<blockquote>[|<blockquote class="q">|]Text</blockquote></blockquote>',
      says: ['Leaves 160 px free beside the text, 27 % of the width: blockquote.q 80 px, blockquote 80 px'],
    },
    table('width="450"', '<td>Text</td>').replace('<table width="450">', '[|<table width="450">|]'),
    table('width="600"', '<td width="65"></td>[|<td>|]Text</td><td width="65">&nbsp;</td>'),
    `<p>Some words before it.</p>[|<p style="margin-left:25%">|]A paragraph that was indented</p>`,
    'Grüße 🎁\r\n<div style="padding:0 5%">[|<p style="margin:0 4em">|]{{name}}</p></div>',
    { message: '[|<div style="padding:0 40px">|]Text</div>', options: { max: 10 } },
    { message: '<p>A long text that has no margins</p>[|<p style="margin:0 70px">|]x</p>', options: { basis: 'any' } },
  ],
});
