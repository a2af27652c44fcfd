import type { Config } from './config/config.ts';

/** The text in force since November 2020: what Amazon forbids is an error, what it can be read either way a warning. */
export const recommended: Config = {
  rules: {
    'a11y-contrast': 'warn',
    'a11y-headings': 'warn',
    'a11y-image-alt': 'error',
    'a11y-lang': 'warn',
    'a11y-link-name': 'error',
    'a11y-table': 'warn',
    grammar: 'warn',
    'language-mismatch': 'error',
    'max-font-sizes': 'error',
    'max-image-width': 'error',
    'max-line-breaks': 'error',
    'max-margin-width': 'warn',
    'no-active-content': 'error',
    'no-broken-links': 'error',
    'no-buyer-pii': 'warn',
    'no-cancellation-request': 'error',
    'no-disallowed-attachments': 'error',
    'no-email-addresses': 'error',
    'no-emoji': 'error',
    'no-external-links': 'error',
    'no-gifs': 'error',
    'no-hidden-content': 'warn',
    'no-important-misuse': 'error',
    'no-insecure-urls': 'error',
    'no-linked-logo': 'error',
    'no-marketing': 'error',
    'no-off-platform-contact': 'error',
    'no-opt-out-link': 'error',
    'no-order-confirmation': 'error',
    'no-personal-data-request': 'error',
    'no-phone-numbers': 'error',
    'no-positive-review-request': 'error',
    'no-product-images': 'warn',
    'no-repeat-review-request': 'warn',
    'no-review-gating': 'error',
    'no-review-incentive': 'error',
    'no-review-removal': 'error',
    'no-selling-links': 'warn',
    'no-sensitive-content': 'error',
    'no-style-override': 'error',
    'no-text-align': 'error',
    'no-thank-you-only': 'error',
    'no-threats': 'warn',
    'no-tracking': 'error',
    'no-unresolved-placeholder': 'error',
    'professional-tone': 'warn',
    'require-order-id': 'error',
    'sp-api-limits': 'error',
    spelling: 'warn',
  },
};

/** The wording of September 2020 as well, and every rule on. */
export const strict: Config = {
  extends: 'sellerlint:recommended',
  rules: {
    'max-line-breaks': ['error', { paragraphGaps: true }],
    'no-gifs': ['error', { animatedOnly: false }],
    'no-important-misuse': ['error', { tag: 'always' }],
    'no-phone-numbers': ['error', { allowService: false }],
    'no-threats': 'error',
    'no-unrelated-images': 'warn',
    'require-permitted-purpose': 'warn',
  },
};

/** What holds for texts that go through the Messaging API, which puts the order to them. */
export const spApi: Config = {
  extends: 'sellerlint:recommended',
  rules: { 'require-order-id': 'off' },
};
