import type { Rule } from '../src/rule.ts';
import noActiveContent from './channel/no-active-content.ts';
import noBrokenLinks from './content/no-broken-links.ts';
import noDisallowedAttachments from './content/no-disallowed-attachments.ts';
import noEmailAddresses from './content/no-email-addresses.ts';
import noExternalLinks from './content/no-external-links.ts';
import noGifs from './content/no-gifs.ts';
import noInsecureUrls from './content/no-insecure-urls.ts';
import noPhoneNumbers from './content/no-phone-numbers.ts';
import noTracking from './content/no-tracking.ts';
import noPositiveReviewRequest from './review/no-positive-review-request.ts';
import noReviewGating from './review/no-review-gating.ts';
import noReviewIncentive from './review/no-review-incentive.ts';

/** Every rule, by family. */
export const families: Readonly<Record<string, readonly Rule[]>> = {
  content: [noBrokenLinks, noDisallowedAttachments, noEmailAddresses, noExternalLinks, noGifs, noInsecureUrls, noPhoneNumbers, noTracking],
  kind: [],
  review: [noPositiveReviewRequest, noReviewGating, noReviewIncentive],
  style: [],
  a11y: [],
  language: [],
  channel: [noActiveContent],
};

export const rules: readonly Rule[] = Object.values(families).flat();
