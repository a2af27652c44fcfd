import type { Language } from '../../src/wording/language.ts';
import classes from './classes.ts';
import noOrderConfirmation from './no-order-confirmation.ts';
import noPositiveReviewRequest from './no-positive-review-request.ts';
import noRepeatReviewRequest from './no-repeat-review-request.ts';
import noReviewGating from './no-review-gating.ts';
import noReviewIncentive from './no-review-incentive.ts';
import noReviewRemoval from './no-review-removal.ts';
import noThankYouOnly from './no-thank-you-only.ts';

export default {
  classes,
  rules: {
    'no-order-confirmation': noOrderConfirmation,
    'no-positive-review-request': noPositiveReviewRequest,
    'no-repeat-review-request': noRepeatReviewRequest,
    'no-review-gating': noReviewGating,
    'no-review-incentive': noReviewIncentive,
    'no-review-removal': noReviewRemoval,
    'no-thank-you-only': noThankYouOnly,
  },
} satisfies Language;
