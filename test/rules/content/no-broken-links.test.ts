import { testRule } from '../../support/test-rule.ts';

const txt = { path: 'message.txt' };

testRule('no-broken-links', {
  good: [
    '<a href="https://www.amazon.com/your-orders?orderId=111-2223334-5556667">Your Orders</a>',
    '<a href="http://www.amazon.com/your-orders">Your Orders</a> <a href="//www.amazon.com/">Amazon</a>',
    '<a href="https://www.mybrand.com/a?b[]=1&amp;b[]=2#part">Page</a> <a href="https://mybrand.github.io">x</a>',
    '<a href="mailto:jane@mybrand.com?subject=A%20question">Mail</a> <a href="tel:+1 202 555 0123">Call</a>',
    '<a href="sms:+12025550123">Text</a> <a href="cid:manual">Manual</a> <a href="whatsapp://send">Chat</a>',
    // Placeholders
    '<a href="[[feedback-link]]">Review</a> <a href="{{ order.url | escape }}">Order</a> <a href="%%url%%">Page</a>',
    '<a href="https://www.amazon.com/gp/css/order-details?orderId={{ order id }}">Order</a>',
    '<a href="https://{{ host }}/review">Review</a> <a href="{{base}}/review">Review</a>',
    '<a href="{% if de %}https://www.amazon.de/{% else %}https://www.amazon.com/{% endif %}">Amazon</a>',
    '<a href="https://www.amazon.de/{% if order %}order{% endif %}">Amazon</a> <a href="{% if a %}{{b}}{% endif %}">c</a>',
    '<a href="<%= url %>">Page</a> <a href="*|URL|*">Page</a>',
    // Places within
    '<a href="#parts">Parts</a> <a href="#top">Top</a> <h2 id="parts">Parts</h2>',
    '<a href="#n%C3%A4chste">x</a> <a name="nächste">Nächste</a>',
    '<a name="a">No link</a>',
    '<img src="cid:gasket" alt="Gasket"><img src="logo.png" alt=""><img src="" alt="">',
    '<img src="https://bit.ly/logo" alt="">',
    // Text
    { message: 'See https://www.amazon.com/your-orders, amazon.de and 24/7 help (http:// or https://).', ...txt },
    { message: 'Hi.\n\n> https://bit.ly/1\n', ...txt },
    'Hi.<blockquote type="cite"><a href="#">x</a> https://bit.ly/1</blockquote>',
    // Options
    { message: '<a href="https://amzn.to/abc">x</a>', options: { amazonShorteners: 'off' } },
    { message: '<a href="https://bit.ly/abc">x</a>', config: { allow: { domains: ['bit.ly'] } } },
  ],
  bad: [
    // Nowhere
    {
      message: '[|<a href="">|]UK</a> [|<a class="b" href>|]US</a> <a href="[|#|]">BOOK NOW</a>',
      says: [
        'Leads nowhere: the address is ""',
        'Leads nowhere: the address is ""',
        'Leads nowhere: the address is "#"',
      ],
    },
    {
      message: '<a href="[|#parts|]">Parts</a>',
      says: ['Leads to a place that the message does not have: "#parts"'],
    },
    '<a href="[|javascript:void(0)|]">US</a> <a href="[|JavaScript:history.back()|]">Back</a>',
    {
      message: '<a href="[|file:///C:/Users/anna/slots.pdf|]">Slots</a> <a href="[|C:\\Users\\anna\\a.pdf|]">Slots</a>',
      says: [
        'Opens a file that only one computer has: "file:///C:/Users/anna/slots.pdf"',
        'Opens a file that only one computer has: "C:\\Users\\anna\\a.pdf"',
      ],
    },
    '<a href="[|about:blank|]">x</a> <a href="[|\\\\server\\share\\a.pdf|]">y</a>',
    '<img src="[|file:///C:/logo.png|]" alt=""><img src="[|D:\\logo.png|]" alt="">',
    // Ill-formed
    {
      message: '<a href="[|https:/www.mybrand.com/slot|]">Slot</a> <a href="[|https:///mybrand.com|]">Slot</a>',
      says: ['Is no address: "https:/www.mybrand.com/slot"', 'Is no address: "https:///mybrand.com"'],
    },
    '<a href="[|https://|]">a</a> <a href="[|http:mybrand.com|]">b</a> <a href="[|https:\\\\mybrand.com|]">c</a>',
    '<a href="[|https://https://mybrand.com|]">a</a> <a href="[|http://http//mybrand.com|]">b</a>',
    { message: '<a href="[|htp://mybrand.com|]">a</a>', says: ['Begins with "htp:", which opens nothing'] },
    {
      message: '<a href="[|www.mybrand.com|]">a</a> <a href="[|/gp/help|]">b</a> <a href="[|manual.html|]">c</a>',
      says: [
        'Leaves out https:// or more: "www.mybrand.com"',
        'Leaves out https:// or more: "/gp/help"',
        'Leaves out https:// or more: "manual.html"',
      ],
    },
    '<a href="[|https;//mybrand.com|]">a</a> <a href="[|https//mybrand.com|]">b</a> <a href="[|LINK|]">c</a>',
    {
      message:
        '<a href="[|https://docs.mybrand shop.com/plugs|]">a</a> <a href="[|https://mybrand.com/my manual.pdf|]">b</a>',
      says: [
        'Has a blank within the address: "https://docs.mybrand shop.com/plugs"',
        'Has a blank within the address: "https://mybrand.com/my manual.pdf"',
      ],
    },
    '<a href="[|https://www.mybrand.con/a|]">a</a> <a href="[|https://mybrand/|]">b</a> <a href="[|https://www.amazon,de/|]">c</a>',
    '<a href="[|https://www..amazon.de|]">a</a> <a href="[|https://www.|]">b</a>',
    // Placeholders
    {
      message: '<a href="[|https://www.amazon.com/review?order={{order-id}|]">Review</a>',
      says: ['Holds half a placeholder: "https://www.amazon.com/review?order={{order-id}"'],
    },
    '<a href="[|https://www.amazon.com/?o=order_id}}|]">a</a> <a href="[|[[feedback-link]|]">b</a>',
    {
      message: '<a href="[|https://www.amazon.com/?o=%7B%7Border_id%7D%7D|]">a</a>',
      says: ['Holds a placeholder that no program fills in: "https://www.amazon.com/?o=%7B%7Border_id%7D%7D"'],
    },
    // Hosts
    {
      message: '<a href="[|http://203.0.113.44/slot|]">a</a> <a href="[|http://192.168.1.20/slot|]">b</a>',
      says: ['Opens a number instead of a name: 203.0.113.44', 'Opens 192.168.1.20, which no buyer can reach'],
    },
    '<a href="[|http://localhost:3000/|]">a</a> <a href="[|http://nas.local/|]">b</a> <a href="[|http://127.0.0.1|]">c</a>',
    {
      message: '<a href="[|https://www.example.com/manual|]">a</a>',
      says: ['Opens www.example.com, a host for examples'],
    },
    '<a href="https://shop.example">a</a> <a href="[|https://yourdomain.com/a|]">b</a>',
    {
      message: '<a href="[|https://bit.ly/slot-0000|]">book</a>',
      says: ['Hides behind bit.ly where it leads'],
    },
    '<a href="[|https://tinyurl.com/a|]">a</a> <a href="[|https://t.ly/b|]">b</a> <a href="[|https://is.gd/c|]">c</a>',
    {
      message: '<a href="[|https://amzn.to/abc|]">a</a> <a href="[|https://a.co/d/abc|]">b</a>',
      says: ['Hides behind amzn.to where it leads', 'Hides behind a.co where it leads'],
      levels: ['warn', 'warn'],
    },
    { message: '<a href="[|https://amzn.to/abc|]">a</a>', options: { amazonShorteners: 'error' }, levels: ['error'] },
    { message: '<a href="[|https://go.mybrand.com/1|]">a</a>', options: { shorteners: ['go.mybrand.com'] } },
    {
      message: '<a href="[|https://sellercentral.amazon.de/orders|]">a</a>',
      says: ['Opens sellercentral.amazon.de, which is for sellers only'],
      levels: ['warn'],
    },
    '<form action="[|https://bit.ly/1|]"></form><map><area href="[|#|]"></map>',
    "<a\r\n href='[|#|]'>😀</a>",
    // One cause, one finding
    '<a href="[|https://bit.ly/slot|]">https://bit.ly/slot</a> <a href="[|https:/www.mybrand.com|]">https:/www.mybrand.com</a>',
    // In the text
    { message: 'Book at [|https://bit.ly/slot|] or [|bit.ly/slot|].\r\n', ...txt },
    { message: '😀 Book at [|https:/www.mybrand.com/slot|], [|htp://mybrand.com|], [|https;//mybrand.com|].', ...txt },
    { message: 'See [|https://www.example.com/manual|] and [|http://localhost:8080/a|].', ...txt },
    '<p>Book at [|https://is.gd/slot&amp;a|]</p>',
    '---\nsubject: Book at [|tinyurl.com/slot|]\n---\n<p>Hello</p>',
  ],
});
