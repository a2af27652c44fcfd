import type { Phrases } from '../../src/wording/language.ts';

/** How a buyer feels, as links say it for him: "Love it", "Not so great". */
export default {
  pleased: [
    'bene|contento|contenta|soddisfatt*|felice|buono|buona|bello|bella',
    'perfett*|ottim*|eccellente|adoro|fantastic*|meravigli*|splendid*|favoloso|sì|benissimo|entusiast*|super|top',
  ],
  displeased: [
    '(non|poco|meno) ~3 (bene|contento|contenta|soddisfatt*|felice|buono|buona|bello|convint*|va|funziona|perfett*)',
    'insoddisfatt*|scontent*|delus*|male|cattiv*|problem*|rotto|rotta|difett*|reclamo|purtroppo|no|pessim*',
  ],
} satisfies Phrases;
