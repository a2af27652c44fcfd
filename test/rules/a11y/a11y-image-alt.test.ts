import { testRule } from '../../support/test-rule.ts';

testRule('a11y-image-alt', {
  good: [
    '<img src="cid:step4" alt="Step 4: fit the back panel">',
    // Decoration
    '<img src="cid:line" alt="">',
    '<img src="cid:line" alt>',
    '<img src="cid:line" role="presentation"><img src="cid:line" role="none">',
    '<img src="cid:line" aria-hidden="true"><div aria-hidden="TRUE"><img src="cid:line"></div>',
    '<img src="cid:a" aria-label="Step 4"><img src="cid:a" title="Step 4">',
    '<p id="d">Step 4</p><img src="cid:a" aria-labelledby="none d">',
    '<img src="cid:a" alt="{{product_name}}"><img src="cid:a" alt="{% if x %}{% endif %}">',
    // Not shown
    '<img src="cid:a" style="display:none"><div style="visibility:hidden"><img src="cid:a"></div><img src="cid:a" hidden>',
    '<style>.m { display: none }</style><img class="m" src="cid:a">',
    '<style>@media (max-width: 600px) { .m { display: none } }</style><img class="m" src="cid:a">',
    // The link has words, or another picture names it
    '<a href="https://www.amazon.com/a"><img src="cid:a" alt=""> Your order</a>',
    '<a href="https://www.amazon.com/a"><img src="cid:a" alt=""><img src="cid:b" alt="Your order"></a>',
    '<a href="https://www.amazon.com/a" aria-label="Your order"><img src="cid:a" alt=""></a>',
    '<input type="image" src="cid:a" alt="Send"><input type="text">',
    '<map><area alt="Left half" href="#a"><area></map>',
    'Hi.<blockquote type="cite"><img src="cid:a"></blockquote>',
    '<!--[if mso]><img src="cid:a"><![endif]-->',
  ],
  bad: [
    {
      message: '<p>[|<img src="https://m.media-amazon.com/mail/Step-4_back-panel.png?x=1" width="300">|]</p>',
      says: ['Shows the picture "Step-4_back-panel.png" without a text for it'],
      suggested:
        '<p><img alt="step 4 back panel" src="https://m.media-amazon.com/mail/Step-4_back-panel.png?x=1" width="300"></p>',
    },
    { message: '[|<img src="data:image/gif;base64,R0lGOD">|]', says: ['Shows a picture without a text for it'] },
    { message: '[|<img src="cid:a" alt="  ">|]', suggested: '<img src="cid:a" alt="">' },
    // The name of the file says nothing
    { message: '[|<img src="IMG_1234.jpg">|]', suggested: '<img alt="" src="IMG_1234.jpg">' },
    { message: '[|<img src="{{picture}}.png">|]', suggested: '<img alt="" src="{{picture}}.png">' },
    '[|<img src="cid:a" alt="&nbsp;">|]',
    '[|<img src="cid:a" title=" " aria-label="">|]',
    {
      message: '<a href="https://www.amazon.com/a">[|<img src="logo.png" alt="">|]<img src="b.png" alt=""></a>',
      says: ['Shows the picture "logo.png" that is clicked, and does not say what for'],
    },
    '<a href="https://www.amazon.com/a">[|<img src="logo.png">|]</a>',
    // Beside words, too, a picture without any alt is read by the name of its file
    '<a href="https://www.amazon.com/a">[|<img src="cid:a">|] Your order</a>',
    '[|<IMG SRC=cid:a>|]\r\n😀 [|<image src="cid:b">|]',
    '<div style="display:none"><p>x</p></div>[|<img src="https://shop.example/o.gif" width="1" height="1">|]',
    '[|<input type="image" src="cid:send">|]',
    '<map name="m">[|<area href="https://www.amazon.com/a">|]</map>',
    '<style>@media (max-width: 480px) { .m { display: none } }</style>[|<img class="m" src="cid:a">|]',
  ],
});
