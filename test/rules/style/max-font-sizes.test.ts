import { testRule } from '../../support/test-rule.ts';

const sizes = (...list: string[]) =>
  list.map((size) => `<p style="font-size:${size}">Some words in ${size}</p>`).join('');

testRule('max-font-sizes', {
  good: [
    '<h1>Hello</h1><p>Text</p><small>Small</small>',
    sizes('14px', '10.5pt', '0.875em', '87.5%', '16px', '12px'),
    '<p>Text</p><h4>Four</h4><h2>Two</h2><h3>Three</h3>'.replace('<h3>Three</h3>', ''),
    // Words and their px.
    sizes('medium', '16px', 'large', '18px', 'small', '13px'),
    '<font size="3">a</font><font size="+1">b</font><font size="4">c</font><font size="2">d</font><font size="-1">e</font>',
    // What nobody sees.
    `<p>a</p><h1>b</h1><h2>c</h2><div style="display:none;font-size:9px">d</div><p style="font-size:10px"> &nbsp;&zwnj;</p>
     <p style="font-size:0">e</p><p style="font-size:1px">f</p><p style="font-size:11px;color:transparent">g</p>
     <p style="font-size:19px;opacity:0">h</p><p style="font-size:21px;max-height:0;overflow:hidden">i</p><style>x{}</style>
     <p style="position:absolute;left:-9999px;font-size:22px">j</p><p style="visibility:hidden;font-size:23px">k</p>
     <!--[if mso]><p style="font-size:24px">l</p><![endif]--><p style="font-size:25px"><img src="a.png" alt="m"></p>`,
    '<p>a</p><h1>b</h1><h2>c</h2>{{#if x}}<p style="font-size:9px">{{/if}}</p>',
    '<p>a</p><h1>b</h1><h2>c</h2><blockquote type="cite"><h3>d</h3><h6>e</h6></blockquote>',
    // In a document by the standards, tables inherit; before them, they do not.
    '<!DOCTYPE html><div style="font-size:13px"><table><tr><td>a</td></tr></table>b</div><h1>c</h1><p>d</p>',
    '<style>p { font-size: 12px } .big { font-size: 30px } @media print { h1 { font-size: 9px } }</style><p>a</p><p class="big">b</p><h1>c</h1>',
    '<style>.x { display: none } .y { font-size: 9px }</style><p>a</p><h1>b</h1><h2>c</h2><p class="x y">d</p>',
    // A typewriter's font in the size of the text around it.
    '<p style="font-size:14px">a <code>b</code></p><h1>c</h1><p>d</p>',
    '<p style="font:bold 14px/20px Arial,sans-serif">a</p><p style="font-size:14px">b</p><p>c</p><h1>d</h1>',
    '<p style="font-size:calc(1em + 2px)">a</p><p style="font-size:18px">b</p><p>c</p><h1>d</h1>',
    '<p style="font-size:12px!important;font-size:30px">a</p><p style="font-size:12px">b</p><p>c</p><h1>d</h1>',
    '<p style="font-size:{{size}}px">a</p><p>b</p><h1>c</h1><h2>d</h2>',
    { message: '<p>a</p><h1>b</h1><h2>c</h2><h3>d</h3>', options: { max: 4 } },
    { message: '<h1>a</h1> <h2>b</h2> <h3>c</h3> <h5>d</h5>', path: 'message.txt' },
  ],
  bad: [
    {
      message:
        '<h1>Thank you</h1><p>We are honoured that you picked us.</p><p style="color:red;[|font-size:11px|]">x</p><p style="font-size:14px">Some more</p>',
      says: ['Sets p in 11 px, size 4 of 4: 16 px 63 %, 32 px 17 %, 14 px 17 %, 11 px 2 %'],
      levels: ['error'],
    },
    '<p>Some text that is long</p><h1>Heading</h1><h2>Another</h2>[|<small>|]tiny</small>',
    '<p>Some text that is long</p><h1>Heading</h1><h2>Another</h2><p>H[|<sub>|]2</sub>O</p>',
    // The size of all text is one of them.
    '<p style="font-size:20px">Long words here</p><p style="font-size:21px">Long words here</p><p style="[|font-size:22px|]">Long words here</p>Bye',
    '<p>Long words here</p><p><font size="6">Longer</font> <font size="5">words</font> <font [|size="4"|]>in</font></p>',
    '<p>Long words here</p><p><font size="6">Longer</font> <font size="5">words</font> <font [|size="+1"|]>in</font></p>',
    {
      message: `${sizes('14px', '15px', '16px')}<p style="[|font-size:17px|]">x</p><p style="[|font-size:18px|]">y</p>`,
    },
    `${sizes('14px', '15px', '16px')}<div style="[|font-size:1.5em|]"><p>x</p><p>y</p></div>`,
    `${sizes('14px', '15px', '16px')}<div style="font-size:20px"><p style="[|font-size:50%|]">x</p></div>`,
    `${sizes('14px', '15px', '16px')}<p style="[|font:italic 12pt/1.2 Arial|]">x</p>`.replace('12pt', '13pt'),
    // What the message sets is blamed before what an element brings.
    `${sizes('14px', '15px')}<p style="[|font-size:16px|]">Some words</p><code>x</code>`,
    `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">${sizes('14px', '15px', '16px')}<div style="[|font-size:20px|]"><table><tr><td>x</td></tr></table></div>`,
    `${sizes('14px', '15px', '16px')}<p style="[|font-size:x-large|]">x</p>`,
    `${sizes('14px', '15px', '16px')}<p style="[|font-size:11PX|]">Gr&uuml;&szlig;e 🎁 {{name}}</p>`,
    `<p>a</p>\r\n${sizes('14px', '15px', '16px')}\r\n<p style='[|font-size: 11px|]'>x</p>`,
    '<style>.a { [|font-size: 11px|] }</style><p>Long words here</p><h1>Heading</h1><h2>Another</h2><p class="a">x</p>',
    { message: '<p>Some text</p><h1>[|x|]</h1>'.replace('<h1>[|x|]</h1>', '[|<h1>|]x</h1>'), options: { max: 1 } },
  ],
});
