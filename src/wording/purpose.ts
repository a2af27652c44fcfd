import type { Purpose } from '../message/message.ts';
import type { Hit } from './hits.ts';
import type { Wording } from './wording.ts';

/** What a message seems to be for, and the words that say so. */
export interface Guess {
  readonly purpose: Purpose;
  readonly reasons: readonly Hit[];
}

/** Of purposes that as many words speak for, the first: a wish about an order is told from its details. */
const ranked: readonly Purpose[] = [
  'customization',
  'home-services',
  'delivery-scheduling',
  'return',
  'invoice',
  'order-problem',
  'review-request',
  'additional-info',
  'reply',
];

/** What a message is for that breaks a rule, where no words tell better. */
const offences: readonly (readonly [rule: string, purpose: Purpose])[] = [
  ['no-positive-review-request', 'review-request'],
  ['no-review-gating', 'review-request'],
  ['no-review-incentive', 'review-request'],
  ['no-repeat-review-request', 'review-request'],
  ['no-cancellation-request', 'order-problem'],
];

/** How much a hit says that stands in the subject. */
const subjectWeight = 2;

/** The purpose that most sentences of a message speak for. */
export function guess(wordings: readonly Wording[]): Guess | undefined {
  const hits = wordings.flatMap((wording) => wording.each('purpose'));
  let best: (Guess & { readonly weight: number }) | undefined;
  for (const purpose of ranked) {
    const reasons = hits.filter(({ group }) => group === purpose);
    if (reasons.length === 0) continue;
    const sentences = new Map(reasons.map((hit) => [hit.sentence, hit.from === 'subject' ? subjectWeight : 1]));
    const weight = Array.from(sentences.values()).reduce((sum, one) => sum + one, 0);
    if (weight > (best?.weight ?? 0)) best = { purpose, reasons, weight };
  }
  return best ? { purpose: best.purpose, reasons: best.reasons } : ofOffence(wordings);
}

function ofOffence(wordings: readonly Wording[]): Guess | undefined {
  for (const [rule, purpose] of offences) {
    const reasons = wordings.flatMap((wording) => wording.find(rule));
    if (reasons.length > 0) return { purpose, reasons };
  }
  return undefined;
}
