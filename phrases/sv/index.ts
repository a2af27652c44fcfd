import type { Language } from '../../src/wording/language.ts';
import classes from './classes.ts';
import declined from './declined.ts';
import mood from './mood.ts';
import noCancellationRequest from './no-cancellation-request.ts';
import noMarketing from './no-marketing.ts';
import noOffPlatformContact from './no-off-platform-contact.ts';
import noOrderConfirmation from './no-order-confirmation.ts';
import noPersonalDataRequest from './no-personal-data-request.ts';
import noPositiveReviewRequest from './no-positive-review-request.ts';
import noRepeatReviewRequest from './no-repeat-review-request.ts';
import noReviewGating from './no-review-gating.ts';
import noReviewIncentive from './no-review-incentive.ts';
import noReviewRemoval from './no-review-removal.ts';
import noSensitiveContent from './no-sensitive-content.ts';
import noThankYouOnly from './no-thank-you-only.ts';
import noThreats from './no-threats.ts';
import professionalTone from './professional-tone.ts';
import purpose from './purpose.ts';
import signals from './signals.json' with { type: 'json' };
import topics from './topics.ts';

export default {
  classes,
  signals,
  rewrites: {
    'no-positive-review-request': 'Vi skulle uppskatta en ärlig recension, positiv eller negativ.',
    'no-review-gating': 'Oavsett om du är nöjd eller inte skulle vi uppskatta en ärlig recension.',
    'no-review-incentive': 'Vi skulle uppskatta en ärlig recension.',
    'no-off-platform-contact': 'Svara gärna på det här meddelandet.',
  },
  rules: {
    declined,
    mood,
    'no-cancellation-request': noCancellationRequest,
    'no-marketing': noMarketing,
    'no-off-platform-contact': noOffPlatformContact,
    'no-order-confirmation': noOrderConfirmation,
    'no-personal-data-request': noPersonalDataRequest,
    'no-positive-review-request': noPositiveReviewRequest,
    'no-repeat-review-request': noRepeatReviewRequest,
    'no-review-gating': noReviewGating,
    'no-review-incentive': noReviewIncentive,
    'no-review-removal': noReviewRemoval,
    'no-sensitive-content': noSensitiveContent,
    'no-thank-you-only': noThankYouOnly,
    'no-threats': noThreats,
    'professional-tone': professionalTone,
    purpose,
    topics,
  },
} satisfies Language;
