import { expect, test } from '@jest/globals';
import { sellingPages } from '../../../data/selling.ts';
import { testRule } from '../../support/test-rule.ts';

const txt = { path: 'message.txt' };

testRule('no-selling-links', {
  good: [
    '<a href="https://www.amazon.com/review/create-review?asin=B0EXAMPLE1">Review</a>',
    '<a href="https://www.amazon.com/hz/feedback?order=111-2223334-5556667">Feedback</a>',
    '<a href="https://www.amazon.de/gp/feedback/leave-customer-feedback.html/?order=1&amp;pageSize=1">Feedback</a>',
    '<a href="https://www.amazon.com/gp/css/order-details?orderId=111-2223334-5556667">Order</a>',
    '<a href="https://www.amazon.com/gp/your-account/order-history">Orders</a> <a href="https://www.amazon.com/">Amazon</a>',
    '<a href="https://www.amazon.com/gp/help/contact/contact.html?marketplaceID=A&amp;sellerID=A1EXAMPLE2SHOP">Contact</a>',
    '<a href="https://www.amazon.com/ss/help/contact/?sellerID=A1EXAMPLE2SHOP">Contact</a>',
    '<a href="https://www.amazon.com/gp/help/seller/at-a-glance.html?seller=A1EXAMPLE2SHOP">Seller</a>',
    '<a href="https://www.amazon.com/-/es/returns">Returns</a> <a href="https://www.amazon.de/spr/returns/cart">Returns</a>',
    '<a href="https://www.amazon.com/product-reviews/B0EXAMPLE1">Reviews</a>',
    '<a href="https://www.amazon.com/progress-tracker/package/?orderId=1">Track</a>',
    '<a href="https://shop.example/dp/B0EXAMPLE1?tag=shop-20">Not Amazon</a>',
    '<a href="[[product-review-link]]">Review</a> <a href="{{feedback_url}}">Feedback</a> <a href="{{order_link}}">Order</a>',
    { message: 'See https://www.amazon.com/your-orders or amazon.com/help.', ...txt },
    'Hi.<blockquote type="cite"><a href="https://www.amazon.com/dp/B0EXAMPLE1">x</a> {{store_link}}</blockquote>',
    { message: 'Hi.\n\n> https://www.amazon.com/dp/B0EXAMPLE1\n', ...txt },
  ],
  bad: [
    {
      message: '<a href="[|https://www.amazon.com/dp/B0EXAMPLE1|]">Lamp</a>',
      says: ['Leads to a product page of amazon.com'],
    },
    '<a href="[|https://www.amazon.de/Desk-Lamp/dp/B0EXAMPLE1/ref=sr_1_1?th=1&amp;psc=1|]">a</a> <a href="[|https://amazon.co.jp/gp/product/B0EXAMPLE1|]">b</a>',
    '<a href="[|https://www.amazon.com/-/es/dp/B0EXAMPLE1|]">a</a> <a href="[|https://www.amazon.com/gp/aw/d/B0EXAMPLE1|]">b</a>',
    {
      message:
        '<a href="[|https://www.amazon.com/stores/NordLamp/page/1|]">a</a> <a href="[|https://www.amazon.it/shops/A1EXAMPLE2SHOP|]">b</a> <a href="[|https://www.amazon.com/gp/aag/main?seller=A1EXAMPLE2SHOP|]">c</a> <a href="[|https://www.amazon.com/s?me=A1EXAMPLE2SHOP|]">d</a>',
      says: [
        'Leads to a store of amazon.com',
        'Leads to a store of amazon.it',
        'Leads to a store of amazon.com',
        'Leads to a store of amazon.com',
      ],
    },
    {
      message:
        '<a href="[|https://www.amazon.com/s?k=lamp|]">a</a> <a href="[|https://www.amazon.com/b?node=1|]">b</a> <a href="[|https://www.amazon.com/promocode/A1|]">c</a> <a href="[|https://www.amazon.com/gp/offer-listing/B0EXAMPLE1|]">d</a>',
      says: [
        'Leads to a search of amazon.com',
        'Leads to a search of amazon.com',
        'Leads to an offer of amazon.com',
        'Leads to a list of offers of amazon.com',
      ],
    },
    {
      message: '<a href="[|https://www.amazon.com/your-orders?tag=shop-20|]">a</a>',
      says: ['Pays a partner of Amazon for what is bought: "tag=shop-20"'],
    },
    // One cause, one finding
    '<a href="[|https://www.amazon.com/dp/B0EXAMPLE1?tag=shop-20|]">https://www.amazon.com/dp/B0EXAMPLE1?tag=shop-20</a>',
    // Placeholders
    {
      message: '<a href="[|[[store-link]]|]">Store</a> <a href="[|{{ product_link }}|]">Lamp</a>',
      says: ['Puts in a link to a store: "[[store-link]]"', 'Puts in a link to a product: "{{ product_link }}"'],
    },
    { message: '😀 More: [|[[store-link:our store]]|], [|[#product-link#]|].\r\n', ...txt },
    { message: 'More: [|{brand_page}|]', ...txt, config: { placeholders: { storeLink: ['brand_page'] } } },
    { message: 'See [|https://www.amazon.com/dp/B0EXAMPLE1|] or [|amazon.de/stores/NordLamp|].', ...txt },
  ],
});

test.each(sellingPages.flatMap(({ pattern, examples }) => examples.map((path) => ({ pattern, path }))))(
  '$path fits $pattern',
  ({ pattern, path }) => {
    expect(path).toMatch(new RegExp(pattern, 'i'));
  },
);
