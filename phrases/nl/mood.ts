import type { Phrases } from '../../src/wording/language.ts';

/** How a buyer feels, as links say it for him: "Love it", "Not so great". */
export default {
  pleased: [
    'goed|tevreden|blij|leuk|mooi|fijn|enthousiast',
    'perfect*|geweldig*|uitstekend*|fantastisch*|prachtig*|top|super|ja|duim omhoog|helemaal goed|heerlijk*',
  ],
  displeased: [
    '(niet|minder|geen) ~2 (goed|tevreden|blij|leuk|mooi|fijn|zo|helemaal|perfect)',
    'ontevreden|teleurgesteld|slecht*|probleem|problemen|kapot|defect|fout|klacht|helaas|nee|jammer|duim omlaag',
  ],
} satisfies Phrases;
