/** What may be linked in a message of a type. */
type SpApiLinks = 'customization' | 'delivery' | 'order' | 'home-services' | 'problem' | 'key' | 'none';

/** A type of message of the Messaging API: docs/policy.md, SPAPI. */
export interface SpApiType {
  /** The last part of the path, and of the channel: `sp-api:confirmDeliveryDetails`. */
  readonly type: string;
  readonly operation: string;
  /** What Amazon lets a seller send it for: "… is for <purpose>". */
  readonly purpose: string;
  /** Words by which a text of that purpose can be told, in English and in lower case. */
  readonly words: readonly string[];
  /** How many characters the text has; missing where there is no text. */
  readonly text?: { readonly min: number; readonly max: number };
  readonly links: SpApiLinks;
  readonly attachments: { readonly min: number; readonly max: number };
  /** Whether it reaches buyers who opted out of messages: always, where its topic is one of the critical ones, or never. */
  readonly critical: 'always' | 'by-topic' | 'never';
}

const none = { min: 0, max: 0 };

export const spApiTypes: readonly SpApiType[] = [
  {
    type: 'confirmCustomizationDetails',
    operation: 'confirmCustomizationDetails',
    purpose: 'giving or checking the details of a customized product, such as spelling, images and initials',
    words: [
      'custom',
      'customize',
      'customization',
      'personalize',
      'personalization',
      'engraving',
      'spelling',
      'initials',
      'design',
      'proof',
      'artwork',
    ],
    text: { min: 1, max: 800 },
    links: 'customization',
    attachments: { min: 0, max: 5 },
    critical: 'by-topic',
  },
  {
    type: 'confirmDeliveryDetails',
    operation: 'createConfirmDeliveryDetails',
    purpose: 'arranging a delivery or confirming whom to contact for it',
    words: [
      'deliver',
      'delivery',
      'appointment',
      'schedule',
      'scheduling',
      'carrier',
      'time slot',
      'time window',
      'drop off',
      'access',
      'address',
    ],
    text: { min: 1, max: 2000 },
    links: 'delivery',
    attachments: none,
    critical: 'by-topic',
  },
  {
    type: 'confirmOrderDetails',
    operation: 'createConfirmOrderDetails',
    purpose: 'a question about the order before it ships',
    words: [
      'confirm',
      'before we ship',
      'before shipping',
      'size',
      'color',
      'colour',
      'model',
      'variant',
      'quantity',
      'compatible',
      'which',
    ],
    text: { min: 1, max: 2000 },
    links: 'order',
    attachments: none,
    critical: 'never',
  },
  {
    type: 'confirmServiceDetails',
    operation: 'createConfirmServiceDetails',
    purpose: 'arranging a Home Services call',
    words: ['service', 'technician', 'installation', 'install', 'assembly', 'appointment', 'visit', 'schedule'],
    text: { min: 1, max: 2000 },
    links: 'home-services',
    attachments: none,
    critical: 'never',
  },
  {
    type: 'unexpectedProblem',
    operation: 'createUnexpectedProblem',
    purpose: 'a problem that affects the completion of the order',
    words: [
      'problem',
      'issue',
      'delay',
      'delayed',
      'unable',
      'cannot',
      'unfortunately',
      'out of stock',
      'damaged',
      'lost',
      'sorry',
      'unexpected',
    ],
    text: { min: 1, max: 2000 },
    links: 'problem',
    attachments: none,
    critical: 'always',
  },
  {
    type: 'digitalAccessKey',
    operation: 'createDigitalAccessKey',
    purpose: 'sending the key to digital content',
    words: ['key', 'code', 'access', 'activation', 'activate', 'license', 'licence', 'serial', 'download', 'redeem'],
    text: { min: 1, max: 400 },
    links: 'key',
    attachments: { min: 0, max: 5 },
    critical: 'never',
  },
  {
    type: 'legalDisclosure',
    operation: 'createLegalDisclosure',
    purpose: 'documents that the law requires',
    words: [],
    links: 'none',
    attachments: { min: 0, max: 5 },
    critical: 'always',
  },
  {
    type: 'warranty',
    operation: 'CreateWarranty',
    purpose: 'the details of a warranty',
    words: [],
    links: 'none',
    attachments: { min: 1, max: 5 },
    critical: 'never',
  },
  {
    type: 'invoice',
    operation: 'sendInvoice',
    purpose: 'an invoice',
    words: [],
    links: 'none',
    attachments: { min: 1, max: 5 },
    critical: 'never',
  },
];

/** Types that Amazon took away, and the month in which it did. */
export const removedSpApiTypes: readonly {
  readonly type: string;
  readonly operation: string;
  readonly since: string;
}[] = [
  { type: 'negativeFeedbackRemoval', operation: 'createNegativeFeedbackRemoval', since: '2025-08' },
  { type: 'amazonMotors', operation: 'CreateAmazonMotors', since: '2026-01' },
];
