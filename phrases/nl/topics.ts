import type { Phrases } from '../../src/wording/language.ts';

/** What a message has to speak of, if its sentences are to sound like a breach of a rule. */
export default {
  'no-review-incentive': [
    '<review-noun>|<five-stars>|<few-stars>|<reviewer>',
    '*review*|*beoorde*|*recens*|*feedback*|waardering*|rating*|ster|*sterren|sterretje*|mening|meningen|oordeel|commentaar|ervaring|ervaringen|tester|testers|testpanel',
    '<review-place>|productpagina|screenshot*|schermafbeelding*|(anderen|andere kopers|andere klanten) ~4 (vertel*|weten|laten|schrijf*)',
    '(woorden|regels|zinnen|tekst|foto|video) ~8 (amazon|pagina|online|openbaar|gepubliceerd)',
  ],
} satisfies Phrases;
