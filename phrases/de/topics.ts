import type { Phrases } from '../../src/wording/language.ts';

/** What a message has to speak of, if its sentences are to sound like a breach of a rule. */
export default {
  'no-review-incentive': [
    '<review-noun>|<review-act>|<review-talk>|<five-stars>|<few-stars>|<reviewer>',
    '*bewert*|*rezens*|review*|feedback*|stern|*sterne|*sternen|meinung*|kommentar*|urteil*|erfahrung*|testimonial*|tester*|produkttest*',
    '<review-place>|produktseite|screenshot*|bildschirmfoto*|(anderen|andere|andern) ~4 (erzähl*|sagen|wissen|schreib*|bericht*)',
    '(zeilen|worte|sätze|text|foto|bild|video) ~8 (amazon|seite|online|öffentlich|veröffentlich*)',
  ],
} satisfies Phrases;
