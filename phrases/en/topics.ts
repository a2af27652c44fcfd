import type { Phrases } from '../../src/wording/language.ts';

/** What a message has to speak of, if its sentences are to sound like a breach of a rule. */
export default {
  'no-review-incentive': [
    '<review-any>|<asks-review>|<five-stars>|<few-stars>|<my-review>',
    'review*|rating*|rate|rates|rated|feedback*|star|stars|opinion|opinions|comment|comments|commented|testimonial*|tester|testers|verdict',
    '(words|lines|sentences|something|photo|picture|video|screenshot) ~8 (amazon|listing|page|public*|online|others)',
    '(tell|tells|show|let) ~2 <others>|listing|product page|screenshot*',
  ],
} satisfies Phrases;
