import type { Phrases } from '../../src/wording/language.ts';

/** What a message has to speak of, if its sentences are to sound like a breach of a rule. */
export default {
  'no-review-incentive': [
    '<review-noun>|<five-stars>|<few-stars>|<reviewer>',
    '*recens*|*omdöme*|*betyg*|*feedback*|review*|utvärder*|stjärn*|åsikt*|kommentar*|erfarenhet*|testare|testpilot*|tycker',
    '<review-place>|produktsida*|skärmdump*|skärmbild*|(andra|alla) ~4 (berätta*|veta|höra|skriv*)',
    '(ord|rader|meningar|text|foto|bild|video) ~8 (amazon|sidan|online|offentligt|publice*)',
  ],
} satisfies Phrases;
