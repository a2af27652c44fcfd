/** Amazon's stores: docs/policy.md, HOST.1. Messages go to addresses at `marketplace.` and the host. */
export const marketplaces: readonly {
  readonly host: string;
  /** What the Selling Partner API calls the store. */
  readonly id: string;
  /** Two letters, as sellers say them: `UK`. */
  readonly country: string;
  /** The languages buyers there usually read. */
  readonly languages: readonly string[];
  /** The other languages in which the store can be read. */
  readonly others?: readonly string[];
}[] = [
  { host: 'amazon.com', id: 'ATVPDKIKX0DER', country: 'US', languages: ['en'], others: ['es'] },
  { host: 'amazon.ca', id: 'A2EUQ1WTGCTBG2', country: 'CA', languages: ['en', 'fr'] },
  { host: 'amazon.com.mx', id: 'A1AM78C64UM0Y8', country: 'MX', languages: ['es'] },
  { host: 'amazon.com.br', id: 'A2Q3Y263D00KWC', country: 'BR', languages: ['pt'] },
  { host: 'amazon.co.uk', id: 'A1F83G8C2ARO7P', country: 'UK', languages: ['en'] },
  { host: 'amazon.de', id: 'A1PA6795UKMFR9', country: 'DE', languages: ['de'], others: ['en', 'nl', 'pl', 'tr', 'cs'] },
  { host: 'amazon.fr', id: 'A13V1IB3VIYZZH', country: 'FR', languages: ['fr'] },
  { host: 'amazon.it', id: 'APJ6JRA9NG5V4', country: 'IT', languages: ['it'] },
  { host: 'amazon.es', id: 'A1RKKUPIHCS9HS', country: 'ES', languages: ['es'], others: ['pt'] },
  { host: 'amazon.nl', id: 'A1805IZSGTT6HS', country: 'NL', languages: ['nl'], others: ['en'] },
  { host: 'amazon.com.be', id: 'AMEN7PMS3EDWL', country: 'BE', languages: ['nl', 'fr'], others: ['de', 'en'] },
  { host: 'amazon.se', id: 'A2NODRKZP88ZB9', country: 'SE', languages: ['sv'], others: ['en'] },
  { host: 'amazon.pl', id: 'A1C3SOZRARQ6R3', country: 'PL', languages: ['pl'] },
  { host: 'amazon.ie', id: 'A28R8C7NBKEWEA', country: 'IE', languages: ['en'] },
  { host: 'amazon.com.tr', id: 'A33AVAJ2PDY3EV', country: 'TR', languages: ['tr'] },
  { host: 'amazon.ae', id: 'A2VIGQ35RCS4UG', country: 'AE', languages: ['ar', 'en'] },
  { host: 'amazon.sa', id: 'A17E79C6D8DWNP', country: 'SA', languages: ['ar', 'en'] },
  { host: 'amazon.eg', id: 'ARBP9OOSHTCHU', country: 'EG', languages: ['ar', 'en'] },
  { host: 'amazon.co.za', id: 'AE08WJ6YKNBMC', country: 'ZA', languages: ['en'] },
  { host: 'amazon.in', id: 'A21TJRUUN4KGV', country: 'IN', languages: ['en', 'hi'] },
  { host: 'amazon.co.jp', id: 'A1VC38T7YXB528', country: 'JP', languages: ['ja'], others: ['en', 'zh'] },
  { host: 'amazon.com.au', id: 'A39IBJ37TRP1C6', country: 'AU', languages: ['en'] },
  { host: 'amazon.sg', id: 'A19VAU5U5O7RUS', country: 'SG', languages: ['en'] },
  { host: 'amazon.cn', id: 'AAHKV2X7AFYLW', country: 'CN', languages: ['zh'] },
];
