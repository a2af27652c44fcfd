import { testRule } from '../../support/test-rule.ts';

const txt = { path: 'message.txt' };

testRule('no-insecure-urls', {
  good: [
    '<a href="https://www.amazon.com/gp/help">Help</a>',
    '<a href="HTTPS://www.amazon.com/gp/help">Help</a>',
    '<a href="https://www.amazon.com/gp/r.html?U=http%3A%2F%2Fshop.example">Help</a>',
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml"><p>Hello</p></html>',
    '<img src="cid:logo"><img src="data:image/gif;base64,R0lGOD"><img src="logo.png">',
    '<a href="{{url}}">Help</a> <a href="mailto:jane@shop.example">Mail</a> <a href="#http:">Top</a>',
    '<p>Type http before the address of the router, or http:// if it asks.</p>',
    '<style>@namespace url(http://www.w3.org/1999/xhtml);</style>',
    '<!-- http://shop.example --><p data-url="http://shop.example">Hello</p>',
    'Hi.<blockquote type="cite"><a href="http://shop.example">x</a> http://shop.example</blockquote>',
    { message: 'Hi.\n\n> http://shop.example\n', ...txt },
    { message: 'More at shop.example, www.shop.example and https://shop.example.', ...txt },
  ],
  bad: [
    {
      message: '<a href="[|http://www.amazon.com/gp/help?a=1&amp;b=2|]">Help</a>',
      says: ['Opens "http://www.amazon.com/gp/help?a=1&b=2" without encryption'],
      fixed: '<a href="https://www.amazon.com/gp/help?a=1&amp;b=2">Help</a>',
    },
    {
      message: '<img src="[|//example.com/x.png|]">',
      says: ['Loads "//example.com/x.png" without saying https'],
      fixed: '<img src="//example.com/x.png">',
    },
    '<img src="[|http://cdn.shop.example/a.png|]" srcset="[|http://cdn.shop.example/b.png|] 2x, https://cdn.shop.example/c.png 3x">',
    '<table background="[|http://cdn.shop.example/a.png|]"><tr><td>x</td></tr></table>',
    '<p style="background: url([|http://cdn.shop.example/a.png|])">x</p>',
    `<style>.a { background: url('[|http://cdn.shop.example/a.png|]') } @import "[|http://shop.example/b.css|]";</style>`,
    '<link rel="stylesheet" href="[|http://shop.example/a.css|]">',
    '<form action="[|http://shop.example/survey|]"></form><map><area href="[|http://shop.example|]"></map>',
    '<a href="[|http://{{host}}/review|]">Review</a> <a href="[|HTTP://shop.example|]">Shop</a>',
    '<a href="[|http&#58;//shop.example|]">Shop</a>\r\n<p>😀</p>\r\n<img src=[|http://shop.example/a.png|]>',
    '<a href="[|ftp://shop.example/manual.pdf|]">Manual</a>',
    '<a href="[|http://192.168.1.20/slot|]">Slots</a>',
    // Amazon and carriers answer by https
    {
      message: '<a href="[|http://www.dhl.de/x|]">DHL</a> <a href="[|http://shop.example|]">Shop</a>',
      fixed: '<a href="https://www.dhl.de/x">DHL</a> <a href="http://shop.example">Shop</a>',
    },
    {
      message: '<img src="[|//m.media-amazon.com/images/I/1.jpg|]"><img src="[|HTTP://m.media-amazon.com/2.jpg|]">',
      fixed: '<img src="https://m.media-amazon.com/images/I/1.jpg"><img src="https://m.media-amazon.com/2.jpg">',
    },
    { message: '<a href="[|http://www.amazon.de:8080/|]">x</a>', fixed: '<a href="http://www.amazon.de:8080/">x</a>' },
    {
      message: '<a href="[|http://amazon.de.shop.example/|]">x</a>',
      fixed: '<a href="http://amazon.de.shop.example/">x</a>',
    },
    // Once, if the label says the same
    '<a href="[|http://shop.example/a|]">http://shop.example/a</a>',
    '<a href="https://shop.example/a">[|http://shop.example/a|]</a>',
    // In the text
    {
      message: 'Order page: [|http://www.amazon.com/gp/css/order-details?orderId={{order_id}}|].\r\n',
      ...txt,
      says: ['Names "http://www.amazon.com/gp/css … details?orderId={{order_id}}", which is not encrypted'],
      fixed: 'Order page: https://www.amazon.com/gp/css/order-details?orderId={{order_id}}.\r\n',
    },
    { message: '😀 See [|http://shop.example/x|]', ...txt, fixed: '😀 See http://shop.example/x' },
    '<p>See [|http://shop.exam&#112;le/x|]</p>',
  ],
});
