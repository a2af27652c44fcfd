import { testRule } from '../../support/test-rule.ts';

const rows = (...all: string[][]) =>
  all.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
const laidOut = 'Arranges the message, and is read aloud as a table of data';

testRule('a11y-table', {
  good: [
    '<table role="presentation"><tr><td>Hello</td></tr></table>',
    '<table role="none"><tr><td><table role=presentation><tr><td>Hello</td></tr></table></td></tr></table>',
    '<table><tr><th>Item</th><th>Qty</th></tr><tr><td>Lamp</td><td>2</td></tr></table>',
    '<table><tr><th scope="row">Font</th><td>Garamond</td></tr><tr><th scope="row">Thread</th><td>Navy</td></tr></table>',
    '<table role="presentation"><tr><td><b>Item</b></td><td><b>Qty</b></td></tr><tr><td>Lamp</td><td>2</td></tr></table>',
    // Can be read either way
    `<table>${rows(['Anna Berg', 'Shop Linde'], ['Elmstreet', 'Oak Road'])}</table>`,
    `<table>${rows(['<img src="cid:a" alt="">', 'Fit the panel'], ['<img src="cid:b" alt="">', 'Fix the screws'])}</table>`,
    `<table>${rows(['<a href="#a">Order</a>', '<a href="#b">Return</a>'], ['<a href="#c">Help</a>', '<a href="#d">Shop</a>'])}</table>`,
    `<table>{% for item in items %}${rows(['{{item.name}}', '{{item.qty}}'])}{% endfor %}</table>`,
    '<table></table><table><tr></tr></table>',
    '<table style="display:none"><tr><td>x</td></tr></table>',
    '<table role="grid"><tr><td>x</td></tr></table>',
    'Hi.<blockquote type="cite"><table><tr><td>x</td></tr></table></blockquote>',
    { message: '<table><tr><td>Hello</td></tr></table>', options: { layout: false } },
  ],
  bad: [
    {
      message: '[|<table width="600">|]<tr><td>Hello</td></tr></table>',
      says: [laidOut],
      fixed: '<table role="presentation" width="600"><tr><td>Hello</td></tr></table>',
    },
    {
      message:
        '😀\r\n[|<TABLE>|]<tr><td>[|<table\nrole="">|]<tr><td>Hello</td><td>you</td></tr></table></td></tr></TABLE>',
      fixed:
        '😀\r\n<TABLE role="presentation"><tr><td><table\nrole="presentation"><tr><td>Hello</td><td>you</td></tr></table></td></tr></TABLE>',
    },
    '[|<table>|]<tr><th><p>Frameworks write every cell so</p></th></tr></table>',
    {
      message:
        '<table border="1"><tr>[|<td>Carrier</td>|]<td>UPS Ground</td></tr><tr><td>Expected</td><td>Thursday</td></tr></table>',
      says: ['Shows data without a head cell <th>: "Carrier", "Expected"'],
    },
    '<table><tr>[|<td>Item</td><td>Qty</td><td>Price</td>|]</tr><tr><td>Lamp</td><td>2</td><td>$ 12.00</td></tr></table>',
    '<table><thead><tr>[|<td>Item</td><td>Qty</td>|]</tr></thead><tbody>{% for i in items %}<tr><td>{{i.name}}</td><td>{{i.qty}}</td></tr>{% endfor %}</tbody></table>',
    '<table><tr>[|<td><b>Part</b></td><td><strong>Length</strong></td>|]</tr><tr><td>Rail</td><td>long</td></tr></table>',
    '<table><tr>[|<td>Order:</td>|]<td>of May</td></tr><tr><td>Carrier:</td><td>UPS</td></tr></table>',
    '<style>td { border: 1px solid #ccc }</style><table><tr>[|<td>Carrier</td>|]<td>UPS</td></tr><tr><td>Day</td><td>Thursday</td></tr></table>',
    '<table><tr style="background:#eee">[|<td>Part</td><td>Place</td>|]</tr><tr><td>Rail</td><td>left</td></tr></table>',
    `<table><tr>[|<td>Part</td><td>Colour</td><td>Place</td>|]</tr>${rows(['Rail', 'red', 'left'], ['Foot', 'blue', 'right'])}</table>`,
    '<table><tr>[|<td>Order</td>|]<td>112-5540927-3318846</td></tr><tr><td>Item</td><td>Lamp</td></tr><tr><td>Carrier</td><td>UPS</td></tr></table>',
    // A column of nothing is none
    '<table><tr>[|<td>Order</td>|]<td width="20">&nbsp;</td><td>112-5540927-3318846</td></tr><tr><td>Amount</td><td></td><td>12,00 €</td></tr></table>',
    '<table><tr>[|<td>Item</td><td>Price</td>|]</tr><tr><td>Lamp</td><td>12.00</td></tr><tr><td colspan="2">All prices with tax</td></tr></table>',
    {
      message:
        '[|<table role="presentation">|]<tr><th>Item</th><th>Qty</th></tr><tr><td>Lamp</td><td>2</td></tr></table>',
      says: ['Says that it is no table, and has the head cells "Item", "Qty"'],
    },
  ],
});
