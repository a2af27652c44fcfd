/** Pages of Amazon's stores that sell: docs/policy.md, CG-CONTENT.4. Each pattern looks at path and query. */
export const sellingPages: readonly {
  /** What is there, as the object of "Leads to". */
  readonly what: string;
  readonly pattern: string;
  readonly examples: readonly string[];
}[] = [
  {
    what: 'a product page',
    pattern: '/(?:dp|gp/product|gp/aw/d|exec/obidos/asin|o/asin|vdp|clouddrive/dp)/',
    examples: [
      '/dp/B0EXAMPLE1',
      '/Desk-Lamp-Black/dp/B0EXAMPLE1/ref=sr_1_1',
      '/gp/product/B0EXAMPLE1?psc=1',
      '/gp/aw/d/B0EXAMPLE1',
    ],
  },
  {
    what: 'a list of offers',
    pattern: '/gp/(?:offer-listing|aws/cart|cart/add|buy)',
    examples: ['/gp/offer-listing/B0EXAMPLE1', '/gp/aws/cart/add.html?ASIN.1=B0EXAMPLE1'],
  },
  {
    what: 'a store',
    pattern:
      '/(?:stores?|shops?|storefront|brands?|gp/aag|gp/browse|gp/shop|sp)(?:[/?.]|$)|[?&](?:me|merchant|seller)=[a-z\\d]{10,20}',
    examples: [
      '/stores/NordLamp/page/1',
      '/shops/A1EXAMPLE2SHOP',
      '/gp/aag/main?seller=A1EXAMPLE2SHOP',
      '/sp?seller=A1EXAMPLE2SHOP',
      '/s?me=A1EXAMPLE2SHOP',
    ],
  },
  {
    what: 'a search',
    pattern: '^/(?:s|b|l|gp/search|gp/node)(?:[/?]|$)',
    examples: ['/s?k=desk+lamp', '/b?node=10000001', '/s/ref=nb_sb_noss'],
  },
  {
    what: 'an offer',
    pattern:
      '/(?:promocode|deals?|gp/goldbox|goldbox|coupons?|gp/coupons?|gp/promotions?|promotions?|promos?|gp/bestsellers|bestsellers|gp/new-releases|subscribe-and-save|live)(?:[/?]|$)',
    examples: ['/promocode/A1EXAMPLE', '/deal/12ab34cd', '/gp/goldbox', '/coupons'],
  },
];

/** Pages of Amazon's stores that serve an order: whatever their query says, they do not sell. */
export const servicePages: readonly string[] = [
  '/review/',
  '/reviews/',
  '/product-reviews/',
  '/gp/customer-reviews/',
  '/hz/',
  '/gp/feedback/',
  '/gp/css/',
  '/gp/your-account',
  '/your-account',
  '/your-orders',
  '/gp/help',
  '/help',
  '/ss/help',
  '/returns',
  '/spr/returns',
  '/progress-tracker',
  '/gp/message',
  '/message-us',
  '/contact-us',
  '/gp/legacy',
  '/gp/buyagain',
];

/** The parameter by which a partner of Amazon's earns on a sale. */
export const affiliateParameters: readonly string[] = ['tag', 'ascsubtag', 'linkcode'];
