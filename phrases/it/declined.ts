import type { Phrases } from '../../src/wording/language.ts';

const told = [
  '^ ~6 <buyer-tells> !0 (se|quando|quello che|appena|può) ! ((ma|però|invece) ~3 (sul|su|al|dal|nostro|se|chiami|scriva|ordini)|(per favore|cortesemente) ~3 (cancelli|cancella|modifichi|tolga|togli|lasci|invii|chiami|scriva))',
];
const refusals = [
  '(tutto|solo|sempre|soltanto) ~4 (su|tramite|attraverso) amazon',
  '(non|mai|né|nemmeno|neanche) ~4 (*iamo|possiamo|posso|potremmo|facciamo|faccio|accettiamo|accetto|diamo|barattiamo|scambiamo|vogliamo|voglio|offriamo|chiediamo|chiedo|serve|occorre|necessario|possibile|così|funziona|permesso|permettono|permette|consentito|deve|devi|dobbiamo|lavoriamo|vendiamo|abbiamo|può|bisogno) ! (vedere|dubit*|dimentic*|ancora|esit*)',
  'no grazie|purtroppo|mi dispiace|ci dispiace|(vietat*|vieta|contro ~3 (regole|norme|politica))|(la|lo) lasci ~2 (com|così|dov)|tenga pure|(decisione|scelta) (sua|tua)',
  'come (crede|credi|vuole|vuoi|preferisce)|(quello|quel) che (le|ti) pare|libero di|libera di|decida|decidi|senza condizion*|(resta|rimane|lasci|lascia) ~3 (com|così)|comunque|in ogni caso',
  'lo stesso|per favore non|rifiut*',
];

/** What the buyer said, asked for or offered, where the same sentence or the next one turns it down: no rule is about it. */
export default {
  here: { phrases: told, with: { sentence: refusals } },
  next: { phrases: told, with: { after: refusals } },
} satisfies Phrases;
