import type { Phrases } from '../../src/wording/language.ts';

/** What a message has to speak of, if its sentences are to sound like a breach of a rule. */
export default {
  'no-review-incentive': [
    '<review-noun>|<review-thing>|<review-act>|<review-talk>|<five-stars>|<few-stars>',
    'recens*|valut*|voto|voti|vota|votare|feedback*|opinion*|parere|pareri|comment*|giudiz*|stella|stelle|stellin*|testimonian*|tester|collaudator*|esperienza|esperienze',
    '(parole|righe|frasi|testo|foto|video) ~8 (amazon|pagina|scheda|online|pubblic*)',
    '(altri|comunità|mondo) ~4 (sapere|sappiano|dire|dica|dillo|raccont*)|scheda prodotto|pagina del prodotto|screenshot*',
  ],
} satisfies Phrases;
