import type { Config } from './config.ts';

/** The text in force since November 2020: what Amazon forbids is an error, what it can be read either way a warning. */
export const recommended: Config = {
  rules: {
    'max-font-sizes': 'error',
    'max-image-width': 'warn',
    'max-line-breaks': 'error',
    'no-active-content': 'error',
    'no-broken-links': 'error',
    'no-disallowed-attachments': 'error',
    'no-email-addresses': 'error',
    'no-emoji': 'error',
    'no-external-links': 'error',
    'no-gifs': 'error',
    'no-important-misuse': 'error',
    'no-insecure-urls': 'error',
    'no-linked-logo': 'error',
    'no-opt-out-link': 'error',
    'no-phone-numbers': 'error',
    'no-product-images': 'warn',
    'no-selling-links': 'warn',
    'no-tracking': 'error',
    'no-unresolved-placeholder': 'error',
    'require-order-id': 'error',
    'sp-api-limits': 'error',
  },
};

/** The wording of September 2020 as well, and every rule on. */
export const strict: Config = {
  extends: 'sellerlint:recommended',
  rules: {
    'no-gifs': ['error', { animatedOnly: false }],
    'no-important-misuse': ['error', { tag: 'always' }],
    'no-phone-numbers': ['error', { allowService: false }],
    'no-unrelated-images': 'warn',
  },
};

/** What holds for texts that go through the Messaging API, which puts the order to them. */
export const spApi: Config = {
  extends: 'sellerlint:recommended',
  rules: { 'require-order-id': 'off' },
};
