import type { Rule } from '../src/rule.ts';
import a11yContrast from './a11y/a11y-contrast.ts';
import a11yHeadings from './a11y/a11y-headings.ts';
import a11yImageAlt from './a11y/a11y-image-alt.ts';
import a11yLang from './a11y/a11y-lang.ts';
import a11yLinkName from './a11y/a11y-link-name.ts';
import a11yTable from './a11y/a11y-table.ts';
import noActiveContent from './channel/no-active-content.ts';
import noUnresolvedPlaceholder from './channel/no-unresolved-placeholder.ts';
import spApiLimits from './channel/sp-api-limits.ts';
import noBrokenLinks from './content/no-broken-links.ts';
import noBuyerPii from './content/no-buyer-pii.ts';
import noCancellationRequest from './content/no-cancellation-request.ts';
import noDisallowedAttachments from './content/no-disallowed-attachments.ts';
import noEmailAddresses from './content/no-email-addresses.ts';
import noExternalLinks from './content/no-external-links.ts';
import noGifs from './content/no-gifs.ts';
import noHiddenContent from './content/no-hidden-content.ts';
import noInsecureUrls from './content/no-insecure-urls.ts';
import noLinkedLogo from './content/no-linked-logo.ts';
import noMarketing from './content/no-marketing.ts';
import noOffPlatformContact from './content/no-off-platform-contact.ts';
import noOptOutLink from './content/no-opt-out-link.ts';
import noPersonalDataRequest from './content/no-personal-data-request.ts';
import noPhoneNumbers from './content/no-phone-numbers.ts';
import noProductImages from './content/no-product-images.ts';
import noSellingLinks from './content/no-selling-links.ts';
import noSensitiveContent from './content/no-sensitive-content.ts';
import noThreats from './content/no-threats.ts';
import noTracking from './content/no-tracking.ts';
import noUnrelatedImages from './content/no-unrelated-images.ts';
import noImportantMisuse from './kind/no-important-misuse.ts';
import noOrderConfirmation from './kind/no-order-confirmation.ts';
import noThankYouOnly from './kind/no-thank-you-only.ts';
import requireOrderId from './kind/require-order-id.ts';
import requirePermittedPurpose from './kind/require-permitted-purpose.ts';
import grammar from './language/grammar.ts';
import languageMismatch from './language/language-mismatch.ts';
import professionalTone from './language/professional-tone.ts';
import spelling from './language/spelling.ts';
import noPositiveReviewRequest from './review/no-positive-review-request.ts';
import noRepeatReviewRequest from './review/no-repeat-review-request.ts';
import noReviewGating from './review/no-review-gating.ts';
import noReviewIncentive from './review/no-review-incentive.ts';
import noReviewRemoval from './review/no-review-removal.ts';
import maxFontSizes from './style/max-font-sizes.ts';
import maxImageWidth from './style/max-image-width.ts';
import maxLineBreaks from './style/max-line-breaks.ts';
import maxMarginWidth from './style/max-margin-width.ts';
import noEmoji from './style/no-emoji.ts';
import noStyleOverride from './style/no-style-override.ts';
import noTextAlign from './style/no-text-align.ts';

/** Every rule, by family. */
export const families: Readonly<Record<string, readonly Rule[]>> = {
  content: [
    noBrokenLinks,
    noBuyerPii,
    noCancellationRequest,
    noDisallowedAttachments,
    noEmailAddresses,
    noExternalLinks,
    noGifs,
    noHiddenContent,
    noInsecureUrls,
    noLinkedLogo,
    noMarketing,
    noOffPlatformContact,
    noOptOutLink,
    noPersonalDataRequest,
    noPhoneNumbers,
    noProductImages,
    noSellingLinks,
    noSensitiveContent,
    noThreats,
    noTracking,
    noUnrelatedImages,
  ],
  kind: [noImportantMisuse, noOrderConfirmation, noThankYouOnly, requireOrderId, requirePermittedPurpose],
  review: [noPositiveReviewRequest, noRepeatReviewRequest, noReviewGating, noReviewIncentive, noReviewRemoval],
  style: [maxFontSizes, maxImageWidth, maxLineBreaks, maxMarginWidth, noEmoji, noStyleOverride, noTextAlign],
  a11y: [a11yContrast, a11yHeadings, a11yImageAlt, a11yLang, a11yLinkName, a11yTable],
  language: [grammar, languageMismatch, professionalTone, spelling],
  channel: [noActiveContent, noUnresolvedPlaceholder, spApiLimits],
};

export const rules: readonly Rule[] = Object.values(families).flat();
