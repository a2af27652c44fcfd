import type { Phrases } from '../../src/wording/language.ts';

/** What a message has to speak of, if its sentences are to sound like a breach of a rule. */
export default {
  'no-review-incentive': [
    '<review-noun>|<review-thing>|<review-act>|<review-talk>|<five-stars>|<few-stars>',
    'note|notes|notez|noter|noté*|évalu*|avis|commentaire*|opinion*|impression*|expérience*|témoign*|testeur*|testeuse*|verdict*|étoile*',
    '(mots|lignes|phrases|texte|photo|vidéo) ~8 (amazon|page|fiche|ligne|publi*)',
    '(autres|communauté|monde) ~4 (savoir|sachent|connaître|dire|dites)|fiche produit|page produit|capture*',
  ],
} satisfies Phrases;
