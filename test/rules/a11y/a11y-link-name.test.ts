import { describe, expect, test } from '@jest/globals';
import { linkWords } from '../../../data/link-words.ts';
import { emptiness } from '../../../src/message/link-labels.ts';
import { testRule } from '../../support/test-rule.ts';

const a = (label: string, rest = '') => `<a href="https://www.amazon.com/gp/help"${rest}>${label}</a>`;

testRule('a11y-link-name', {
  good: [
    a('Click here to view warranty information'),
    a('Return the lamp'),
    a('Amazon.com'),
    a('ups.com'),
    a('Manual at https://www.amazon.com/gp/help'),
    a('<img src="cid:x" alt="Your order">'),
    // The picture itself is reported
    a('<img src="cid:x" alt="">'),
    a('<img src="cid:x">'),
    a('here', ' aria-label="Warranty of the lamp"'),
    a('here', ' title="Warranty of the lamp"'),
    '<h2 id="w">Warranty</h2><a href="https://www.amazon.com/gp/help" aria-labelledby="w">here</a>',
    a('{{link_text}}'),
    a('{{here}}'),
    '<a name="top"></a><a id="parts"></a>',
    '<div style="display:none"><a href="https://www.amazon.com/gp/help">here</a></div>',
    '<a href="https://www.amazon.com/gp/help" aria-hidden="true"></a>',
    '<a href="mailto:jane@shop.example">jane@shop.example</a>',
    'Hi.<blockquote type="cite"><a href="https://shop.example">here</a></blockquote>',
    { message: 'See https://www.amazon.com/gp/help', path: 'message.txt' },
    // The same place
    `<p>${a('your order')} <a href="https://www.amazon.com/gp/help/?ref_=x&utm_source=mail">Your  order</a></p>`,
    // Their rows tell them apart
    '<ul><li>Lamp: <a href="https://www.amazon.com/a.pdf">manual</a></li><li>Cable: <a href="https://www.amazon.com/b.pdf">manual</a></li></ul>',
    '<p>Lamp: <a href="https://www.amazon.com/a.pdf">manual</a></p><p>Cable: <a href="https://www.amazon.com/b.pdf">manual</a></p>',
    // Shown by a style sheet
    `<style>.b { font-size: 13px }</style><div style="font-size:0">${a('Your order', ' class="b"')}</div>`,
    // The buyer sees one of them
    '{% if fba %}<a href="https://www.amazon.com/a">Return it</a>{% else %}<a href="https://www.amazon.com/b">Return it</a>{% endif %}',
    '<a href="{% if uk %}https://www.amazon.co.uk{% else %}https://www.amazon.com{% endif %}/gp/help">Ask Amazon</a>',
    {
      message: '<a href="https://www.amazon.com/a">Manual</a> <a href="https://www.amazon.com/b">Manual</a>',
      options: { duplicates: false },
    },
  ],
  bad: [
    { message: a('[|click here|]'), says: ['Is a link that does not say where it leads: "click here"'] },
    { message: a('[|<b>Here</b>|]').replace('[|<b>', '<b>[|').replace('</b>|]', '|]</b>') },
    a(' [|&raquo; this link|] '),
    {
      message: a('[|Mehr erfahren|]'),
      says: ['Is a link that hardly says where it leads: "Mehr erfahren"'],
      levels: ['warn'],
    },
    {
      message: `<p>See [|<a href="https://www.amazon.com/gp/help">|]&nbsp;</a></p>`,
      says: ['Is a link without words'],
    },
    '[|<a href="https://www.amazon.com/gp/help">|]</a>',
    '[|<a href="https://www.amazon.com/gp/help">|]<img src="cid:x" role="presentation"></a>',
    '[|<a href="https://www.amazon.com/gp/help">|]<img src="cid:x" alt="" aria-hidden="true"></a>',
    {
      message: a('[|https://www.amazon.com/gp/help|]'),
      says: ['Is a link that says nothing but its address: "https://www.amazon.com/gp/help"'],
      suggested: a('amazon.com'),
    },
    a('[|www.amazon.com|]'),
    a('[|(https://www.amazon.com/<wbr>gp/help)|]'),
    a('[|Link: https://www.amazon.com/gp/help|]'),
    '[|<a href="https://www.amazon.com/gp/help">|]<img src="cid:x" alt="https://www.amazon.com/gp/help"></a>',
    '<p>Read the <a href="https://www.amazon.com/a">details</a>.</p><p>See the <a href="https://www.amazon.com/b">[|details|]</a>.</p>'.replaceAll(
      'details',
      'conditions',
    ),
    a('[|amazon.com/gp/help|]'),
    '<a href="{{tracking_url}}">[|{{tracking_url}}|]</a>',
    `[|<a href="https://www.amazon.com/gp/help">|]<img src="cid:x" alt="click here"></a>`,
    {
      message:
        '<p><a href="https://www.amazon.com/a">Manual</a> or <a href="https://www.amazon.com/b">[|manual|]</a></p>\r\n<p>😀 <a href="https://www.amazon.com/b">Manual</a></p>',
      says: ['Says the same as another link and leads elsewhere: "manual"'],
      levels: ['warn'],
    },
    '<a href="{{a}}">Rate it</a> <a href="{{b}}">[|Rate it|]</a>',
  ],
});

describe.each(Object.entries(linkWords))('labels in %s', (_, { examples, not }) => {
  test.each([...examples])('%s says too little', (label) => expect(emptiness(label)).toBeDefined());
  test.each([...not])('%s says enough', (label) => expect(emptiness(label)).toBeUndefined());
});
