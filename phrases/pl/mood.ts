import type { Phrases } from '../../src/wording/language.ts';

/** How a buyer feels, as links say it for him: "Love it", "Not so great". */
export default {
  pleased: [
    'dobrze|dobry|dobra|zadowolon*|szczęśliw*|fajn*',
    'świetn*|super|idealn*|doskonal*|wspania*|rewelac*|uwielbiam|kocham|tak|znakomi*|fantastycz*|cudown*|bomba',
  ],
  displeased: [
    '(nie|mało|mniej) ~2 (dobrze|dobry|zadowolon*|szczęśliw*|tak|działa|podoba*|idealn*)',
    'niezadowolon*|rozczarowan*|źle|zły|słab*|problem*|zepsut*|uszkodzon*|wad*|reklamacj*|niestety|skarg*|kiepsk*',
  ],
} satisfies Phrases;
