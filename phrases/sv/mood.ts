import type { Phrases } from '../../src/wording/language.ts';

/** How a buyer feels, as links say it for him: "Love it", "Not so great". */
export default {
  pleased: [
    'bra|nöjd|nöjda|glad|glada|fint',
    'perfekt*|utmärkt*|fantastisk*|underbar*|toppen|super|älskar|ja|tummen upp|jättebra|kanon|suverän*',
  ],
  displeased: [
    '(inte|mindre|ej) ~2 (bra|nöjd|nöjda|glad|så|perfekt|helt)',
    'missnöjd*|besviken|besvikna|dålig*|dåligt|problem|trasig*|fel|klagomål|tyvärr|nej|tummen ner|sådär',
  ],
} satisfies Phrases;
