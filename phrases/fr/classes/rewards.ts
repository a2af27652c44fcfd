import type { Classes } from '../../../src/wording/language.ts';

/** What may be given for a review. */
export default {
  // Money and gifts.
  money: [
    '<number> (€|euro|euros|eur|$|dollars|chf|francs|balles)|€ <number>|eur <number>|(cinq|dix|quinze|vingt|trente|cinquante|un|deux|trois) euros|<number> e',
  ],
  percent: [
    '<number> (%|pour cent|pourcent)|(moitié prix|demi-tarif|moitié du prix|(dix|quinze|vingt|trente) pour cent)',
  ],
  gift: [
    'cadeau|cadeaux|bon d achat|bons d achat|bon de réduction|bons de réduction|bon cadeau|bons cadeaux|bon amazon|bon de <money>|chèque cadeau|chèques cadeaux|chèque|carte cadeau|cartes cadeaux|carte amazon|remise|remises|réduction|réductions|rabais|ristourne|ristournes|cashback|récompense|récompenses|surprise|surprises|échantillon|échantillons|coupon|coupons|code promo|codes promo|avantage|avantages|bonus|goodies|prime|voucher|crédit|compensation|dédommagement|points|point fidélité|points de fidélité|petit plus|petite attention|geste (commercial|sur le prix|de notre part)',
    '<money>|<percent>',
    'gratuit|gratuite|gratuits|gratuites|gratuitement|gratis|offert|offerts|offerte|offertes|pour rien|sans frais|à nos frais|sans rien payer|sans rien débourser|sans débourser|ne payez rien|ne paierez rien|remboursement|remboursé|remboursés',
    'garantie ~3 (prolongée|étendue|supplémentaire|double|rallongée|gratuite|an|ans|offerte)|(extension|prolongation|prolongeons|prolonge*|étendons|rallonge*|doublons|année supplémentaire|ans supplémentaires|an supplémentaire|an de plus|mois de plus) ~4 garantie|garantie d un an|garantie ~2 <number> ans',
    '(deuxième|second|seconde|2e|2ème|prochain|prochaine|autre) ~3 (gratuit|gratuite|offert|offerte|gratuitement|sur notre compte)',
  ],
  get: [
    'recevez|recevoir|recevrez|reçoit|reçois|reçoivent|recevras|obtenez|obtenir|obtenez|obtiens|obtiendrez|gagnez|gagner|gagne|gagnent|gagnerez|gardez|garder|garde|gardes|conservez|conserver|profitez|profiter|profite|bénéfici*|touchez|toucher|décrochez|remportez|remporter|débloque*|avez droit|aurez droit|donne droit|as droit|aurez|avoir|auras|récupér*|choisissez|choisir|choisis|attend|attendent|est à vous|est pour vous|est à toi|vaut|valent|vous revient',
  ],
  give: [
    'offrons|offre|renvoyons|renverrons|rendons|rendrons|restituons|faisons parvenir|ferons parvenir|expédions|doublons|reverse|vous fais|offrirons|offrir|offrent|offert|donnons|donnerons|envoyons|enverrons|envoie|enverrai|envoyer|remboursons|rembourserons|rembourse|remboursement|rembourserai|remboursé|rembourser|versons|verser|verserons|verse|virons|virement|virerons|créditons|créditer|créditerons|ajoutons|récompens*|remerci* ~3 (par|avec)|gratifi*|glissons|reversons|reverser|accordons|accorderons|accorde|faisons cadeau|régalons|prolongeons|prolongerons|prolonge|transférons|payons|paierons|paie|redonnons',
  ],
  refund: [
    'rembours*|avoir de|geste commercial|dédommag*|remplacement|échange gratuit|indemnis*|compens*|rendu* ~3 argent|rendons ~3 argent',
  ],
  'in-return': [
    'en échange|en contrepartie|en retour|contre (un|une|votre|vos|chaque|tout|ton|preuve|avis|évaluation|commentaire|la|le)|en contre partie|moyennant|à titre de remerciement|en guise de (remerciement|merci)|pour (vous|te) remercier|comme remerciement|en remerciement|pour le prix d|à la clé|à la clef|en compensation',
  ],
  once: [
    'dès|dès que|aussitôt|sitôt|une fois|quand|lorsque|si|après|à condition|pour (un|une|chaque|tout|toute|votre|ton|vos|tes|le|cet)|contre|par|chaque|pour|à réception|en échange|dans le cas|grâce à|en',
  ],
  draw: [
    'tirage|tirage au sort|tiré au sort|tirés au sort|tirons au sort|tirer au sort|loterie|tombola|jeu concours|concours|gagnant*|gros lot|lot à gagner|(gagn*|remport*|attribuons) ~1 lot|à gagner|participez au|sort',
  ],
  donation: [
    'arbre*|association|associations|caritati*|refuge|don|dons|fondation|plantons|planter|planté|planté*|reversons|reversé|reversés|œuvre|oeuvre|œuvres|croix rouge|restos du coeur',
  ],
  worth: [
    'vaut|valent|rapporte|rapportent|mérite ~2 (salaire|récompense|cadeau)|récompensé|récompensée|récompensés|récompensées|rémunér*|rétribu*|payé|payés|vous fait gagner',
  ],
  'reward-talk': [
    '<gift>|offrons|offert*|cadeau*|remise|gratuit*|à nos frais|(café|port|frais|livraison|retour|addition|facture|deuxième|second|seconde) ~1 (est|sera) pour nous|prenons en charge|payons|remboursons|remboursé*|moitié du prix|récompens*|prime|bonus|surprise|attention|tirage|tombola|concours|plantons|petit quelque chose|prolonge* ~3 garantie|virement|deuxième|second',
    'faisons (grâce|cadeau)|dispensons|(à|de) notre charge|un savon de plus|de plus|vaut ~3 crédit|rendons',
  ],
  'no-reward-talk': [
    '<not>|<not-reviewed>|<thanked>|jury|merci pour (votre|cet)|cassé*|abîmé*|manqu*|défect*|endommag*|rayure|facture|remplac*|retour|problème*|désolé*|excus*|que vous avez utilisé|tva|rien à gagner',
  ],
  // What is given for a fault, or by right.
  'no-deal': [
    '<not>|<thanked>|cassé*|abîmé*|manqu*|défect*|endommag*|rayure|facture|remplac*|retour|problème*|désolé*|excus*|tva|maquette|épreuve|gravure',
  ],
  // "est à vous", "vous attend"
  yours: [
    '(faisons|ferons) grâce|dispensons|exonérons|(prenons|mettons) ~6 (notre compte|notre charge)',
    '(est|sont|sera|seront) à (vous|toi)|(vous|t|te) (attend|attendent|revient|reviennent|reviendra|appartient)|(est|sont) pour (vous|toi)|de la nôtre|de notre (part|côté)',
    '(prix|argent|somme|montant|achat|frais|<money>) ~4 (rendu*|restitu*|reversé*|viré*|versé*|recrédité*|crédité*)',
    '(nous|on|je) ~2 (compensons|remboursons|remboursera|rembourserons|réglons la note|payons)',
  ],
} satisfies Classes;
