import type { Phrases } from '../../src/wording/language.ts';

const told = [
  '^ ~6 <buyer-tells> !0 (si|quand|lorsque|dès|ce que|pouvez|pourriez|que|qu) ! ((mais|en revanche|par contre) ~3 (sur|par|chez|appelez|écrivez|commandez|offrons|donnons|accordons|remboursons)|(merci de|veuillez|svp|s il vous plaît) ~3 (supprimer|modifier|retirer|laisser|envoyer|appeler|écrire|donner))',
];
const refusals = [
  '(tout|uniquement|passe|passent|rester|obligent) ~4 (par|sur|via) (amazon|cette messagerie)',
  '(ne|n) ~3 (pas|jamais|rien|aucun|aucune|ni|plus|personne) ! (douter|doutons|hésit*|oubli*|encore|assez)',
  'ni ~4 ni|pas (nécessaire|besoin|la peine|possible|permis|autorisé|comme ça|ainsi)|inutile|(interdit|interdisent|interdite|interdits)|contraire ~2 (règles|règlement|conditions)|malheureusement',
  'hélas|désolé|désolée|non (merci|,)|(refus*|déclin*)|laissez ~4 (tel|telle|comme|en ligne|où)|libre à vous|à vous de (voir|décider)|c est vous qui décidez|gardez (vos|votre|les|la)',
  'de toute façon|quoi qu il en soit|rien ne|sans condition*|comme vous (voulez|l entendez|préférez|voudrez)',
];

/** What the buyer said, asked for or offered, where the same sentence or the next one turns it down: no rule is about it. */
export default {
  here: { phrases: told, with: { sentence: refusals } },
  next: { phrases: told, with: { after: refusals } },
} satisfies Phrases;
