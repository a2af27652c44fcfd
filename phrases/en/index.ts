import type { Language } from '../../src/wording/language.ts';
import classes from './classes.ts';
import noPositiveReviewRequest from './no-positive-review-request.ts';
import noReviewGating from './no-review-gating.ts';
import noReviewIncentive from './no-review-incentive.ts';

export default {
  classes,
  rules: {
    'no-positive-review-request': noPositiveReviewRequest,
    'no-review-gating': noReviewGating,
    'no-review-incentive': noReviewIncentive,
  },
} satisfies Language;
