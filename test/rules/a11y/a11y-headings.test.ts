import { testRule } from '../../support/test-rule.ts';

testRule('a11y-headings', {
  good: [
    '<h1>Your order</h1><h2>Delivery</h2><h3>Date</h3><h2>Return</h2>',
    // A message may begin at any level
    '<h3>Your order</h3><h4>Delivery</h4><h2>Return</h2>',
    '<h1>Your order</h1><h1>Your return</h1>',
    '<h1><img src="cid:a" alt="Shop"></h1><h2>Delivery</h2>',
    // The picture itself is reported
    '<h2><img src="cid:a"></h2>',
    '<h1>Your order</h1><h4 role="presentation">Small</h4><h2 aria-level="2">x</h2>',
    '<h1>Your order</h1><h4 style="display:none">Small</h4>',
    '<h2>{{title}}</h2>',
    '<h2 aria-label="Delivery"></h2>',
    '<h2 hidden></h2>',
    '<style>.b { font-size: 13px }</style><div style="font-size:0"><h2 class="b">Delivery</h2></div>',
    'Hi.<blockquote type="cite"><h1>x</h1><h4>y</h4></blockquote>',
    '<p role="heading">Order</p><p role="heading" aria-level="3">Date</p>',
  ],
  bad: [
    {
      message: '<h1>Your order</h1>\r\n<p>😀</p>[|<h4 class="a">|]Caf&eacute;</h4><h4>Date</h4>',
      says: ['Jumps from a heading of level 1 to level 4: "Café"'],
    },
    '<h2>a</h2>[|<h4>|]b</h4><h2>c</h2>[|<H5>|]d</H5>',
    { message: '<p>a</p>[|<h2>|]&nbsp;</h2>', says: ['Is an empty heading, <h2>'] },
    '[|<h3>|]<br></h3>',
    '[|<h3>|]<img src="cid:line" alt=""></h3>',
    '<h1>a</h1>[|<h2>|]<span style="display:none">x</span></h2>',
    '<h1>a</h1>[|<div role="heading" aria-level="3">|]b</div>',
    '<h1><img src="cid:a" alt="Shop"></h1>[|<h3>|]b</h3>',
  ],
});
