import type { Topic } from './topics.ts';

/** What may be linked in a message of a type. */
type SpApiLinks = 'customization' | 'delivery' | 'order' | 'home-services' | 'problem' | 'key' | 'none';

/** A type of message of the Messaging API: docs/policy.md, SPAPI. */
export interface SpApiType {
  /** The last part of the path, and of the channel: `sp-api:confirmDeliveryDetails`. */
  readonly type: string;
  readonly operation: string;
  /** What Amazon lets a seller send it for: "… is for <purpose>". */
  readonly purpose: string;
  /** What a text of that purpose speaks of. */
  readonly topics: readonly Topic[];
  /** How many characters the text has; missing where there is no text. */
  readonly text?: { readonly min: number; readonly max: number };
  readonly links: SpApiLinks;
  readonly attachments: { readonly min: number; readonly max: number };
  /** Whether it reaches buyers who opted out of messages: always, where its topic is one of the critical ones, or never. */
  readonly critical: 'always' | 'by-topic' | 'never';
}

/** What the address or the words of a link say where it serves such a message. Carriers and Amazon need no such words. */
export const linkWords: Readonly<Record<SpApiLinks, readonly string[]>> = {
  customization: [
    'custom',
    'personal',
    'proof',
    'preview',
    'design',
    'engrav',
    'upload',
    'artwork',
    'gravur',
    'entwurf',
    'maquette',
    'bozza',
    'grabado',
    'ontwerp',
    'projekt',
    'korrektur',
    'gravac',
    'tasarim',
  ],
  delivery: [
    'deliver',
    'schedul',
    'appoint',
    'slot',
    'booking',
    'termin',
    'liefer',
    'livraison',
    'rendez',
    'creneau',
    'consegna',
    'appuntament',
    'entrega',
    'cita',
    'bezorg',
    'afspraak',
    'dostaw',
    'leverans',
    'agenda',
    'teslim',
    'randevu',
    'haiso',
  ],
  'home-services': [
    'appoint',
    'schedul',
    'booking',
    'install',
    'service',
    'termin',
    'montage',
    'rendez',
    'cita',
    'montaj',
    'agenda',
    'randevu',
  ],
  order: [],
  problem: [],
  key: [''],
  none: [],
};

const none = { min: 0, max: 0 };

export const spApiTypes: readonly SpApiType[] = [
  {
    type: 'confirmCustomizationDetails',
    operation: 'confirmCustomizationDetails',
    purpose: 'giving or checking the details of a customized product, such as spelling, images and initials',
    topics: ['customization', 'details'],
    text: { min: 1, max: 800 },
    links: 'customization',
    attachments: { min: 0, max: 5 },
    critical: 'by-topic',
  },
  {
    type: 'confirmDeliveryDetails',
    operation: 'createConfirmDeliveryDetails',
    purpose: 'arranging a delivery or confirming whom to contact for it',
    topics: ['scheduling', 'address', 'delivery'],
    text: { min: 1, max: 2000 },
    links: 'delivery',
    attachments: none,
    critical: 'by-topic',
  },
  {
    type: 'confirmOrderDetails',
    operation: 'createConfirmOrderDetails',
    purpose: 'a question about the order before it ships',
    topics: ['details', 'customization'],
    text: { min: 1, max: 2000 },
    links: 'order',
    attachments: none,
    critical: 'never',
  },
  {
    type: 'confirmServiceDetails',
    operation: 'createConfirmServiceDetails',
    purpose: 'arranging a Home Services call',
    topics: ['home-services', 'scheduling'],
    text: { min: 1, max: 2000 },
    links: 'home-services',
    attachments: none,
    critical: 'never',
  },
  {
    type: 'unexpectedProblem',
    operation: 'createUnexpectedProblem',
    purpose: 'a problem that affects the completion of the order',
    topics: ['problem'],
    text: { min: 1, max: 2000 },
    links: 'problem',
    attachments: none,
    critical: 'always',
  },
  {
    type: 'digitalAccessKey',
    operation: 'createDigitalAccessKey',
    purpose: 'sending the key to digital content',
    topics: ['key'],
    text: { min: 1, max: 400 },
    links: 'key',
    attachments: { min: 0, max: 5 },
    critical: 'never',
  },
  {
    type: 'legalDisclosure',
    operation: 'createLegalDisclosure',
    purpose: 'documents that the law requires',
    topics: [],
    links: 'none',
    attachments: { min: 0, max: 5 },
    critical: 'always',
  },
  {
    type: 'warranty',
    operation: 'CreateWarranty',
    purpose: 'the details of a warranty',
    topics: [],
    links: 'none',
    attachments: { min: 1, max: 5 },
    critical: 'never',
  },
  {
    type: 'invoice',
    operation: 'sendInvoice',
    purpose: 'an invoice',
    topics: [],
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
