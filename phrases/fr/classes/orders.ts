import type { Classes } from '../../../src/wording/language.ts';

/** Orders on their way, what may go wrong with them, and what was paid. */
export default {
  'past-deal': [
    'était en (promotion|promo|solde*)|était soldé|étaient soldés|avez payé|a été (déduit|appliqué|accordé|appliquée|déduite)|utilisé|appliqué|appliquée|déduit|déduite|sur la facture|sur votre facture|facture|rayure|dédommagement|défaut|rembours*|garder|gardez|conserver|retard|ne fonctionne|que vous citez|gratuitement par|manquant*|cassé*|litige|abîmé*|car|avez reçu|avez utilisé|vient d amazon|d amazon|relais',
  ],
  'if-instead': [
    'à la place|épuisé|épuisée|rupture|en échange|plus disponible|irait il|conviendrait|remplacement|remplacer|rincez|défectueu*|rappel|avez commandé|commandée|conforme',
  ],
  goods: [
    '(votre|vos|ton|ta|tes|la|le|les|l|notre|cette|ce|cet|un|deux) ~2 (commande|commandes|colis|paquet|paquets|article|articles|envoi|envois|carton|cartons|produit|produits|marchandise|marchandises|achat|achats|expédition|livraison|pli|lettre)',
    '{product*',
    '(votre|ton|ta|vos) (lampe|thé|livre|chaise|table|sac|robe|chaussures|tapis|coussin|coussins|montre|casque|vélo|jouet|veste|couteau|bougie|tasse|théière|coque|lit|four)',
  ],
  'sent-off': [
    'expédié|expédiée|expédiés|expédiées|envoyé|envoyée|envoyés|envoyées|parti|partie|partis|parties|remis|remise|remises|confié|confiée|confiés|posté|postée|postés|pris en charge|prise en charge|en route|en chemin|en transit|en cours d acheminement|en cours de livraison|en cours d expédition|acheminé|acheminée|emballé|emballée|en voyage|entre les mains|dans les mains|sorti|sortie|en tournée|en expédition|en livraison|sur la route|chargé|chargée|pris la route|prendre la route|pris le départ|prendre le départ|shippé|shippée|dans le camion',
  ],
  carrier: [
    'chronopost|colissimo|la poste|dhl|ups|dpd|gls|fedex|mondial relay|transporteur|livreur|coursier|facteur|tnt|relais colis|amazon logistics|geodis|transporteurs|poste',
  ],
  trouble: [
    'taché*|tachée*|rayé*|déchiré*|bosselé*|fêlé*|ébréché*|mouillé*|repoussé*|décalé*|retard*|retardé*|perdu|perdus|perdue|bloqué*|endommagé*|cassé*|abîmé*|manque|manquait|manquant*|manquent|désolé*|malheureusement|excus*|erreur|erreurs|problème*|incomplet*|incomplète|impossible|incident|grève|tard|remplacement|remplacer|remplaçons|renvoy*|réexpédi*|rupture|défectu*|litige|refusé*|réclam*|introuvable|égaré*|avarie|mauvais|mauvaise|fausse|faux|second|deuxième|nouvel (envoi|article|exemplaire|appareil)|nouvelle (pièce|lampe|adresse|date|livraison|expédition|tentative)|au lieu|enquête|votre retour|(le|un|du|de) retour|épuisé*|revenu|revenue|intempérie*|à nouveau|rappel|regrett*|navré*|trompé*|surcharg*',
    '(n|ne) ~2 (a|est|ont|sont|peut|pouvons|avons|pourra|arrivera|sera|arrive|peuvent|ai|pourrons|pu|suis) ~1 (pas|plus|jamais)|(pas|plus) (encore|pu)',
  ],
  pending: [
    'dès que|dès réception|avant|afin|veuillez|merci (de|d) [bien] (confirm*|valid*|indiqu*|précis*|nous|vérifi*|choisi*|envoy*)|pouvez vous|pourriez vous|faut il|souhaitez|préférez|voulez vous|en attente de votre|libérer|dégager|prévoyez|transporteur spécialisé|livreurs spécialisés|une fois (que|validé*|confirmé*)|après votre|avez vous|si vous (validez|confirmez|souhaitez|préférez|voulez)|sous réserve|confirmez|quel|quelle|à condition|besoin|doit être|faudra|réponse',
  ],
  // Whether a parcel that was handed over is really there.
  'look-around': [
    '(pouvez|pourriez|peux|pourrais) (vous|tu) ~1 (y|demander|vérifier|regarder|voir)|s ~1 (y est pas|n y est pas)|(lançons|ouvrons|ouvrirons|lancerons) ~1 (recherche|enquête)',
  ],
  'where-is': [
    'où (est|se trouve|en est|sont)|vous (demandiez|demandez|vouliez savoir)|votre (question|demande|réclamation|inquiétude)|renseignement|perdu|retard*|manquant|remplacement|remplaçons|renvoyons',
  ],
  cause: [
    'indication|franchise',
    'cassé*|défect*|épuisé*|rupture|retour|retourné*|perdu*|malheureusement|désolé*|car|parce|manqu*|comme demandé|demande|abîmé*|indisponible|suite à|fournisseur|annul*',
  ],
  // Days and times.
  day: [
    'aujourd hui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le <number>|ce (matin|soir)|cet après midi|après demain|sous peu|bientôt|prochainement|dans <number>|cette semaine|entre|d ici|très vite|rapidement|la semaine prochaine',
  ],
  // A delivery that is still to be arranged, and what came long ago.
  arranging: [
    '(propos*|choisi*|préfér*|indiqu*|précis*|convien*|convenir|fixer|fixons|dites*|besoin) ~6 (lundi|mardi|mercredi|jeudi|vendredi|samedi|date|jour|créneau|horaire|rendez vous|étage)',
    'il y a ~3 (jours|semaines|semaine|mois)',
  ],
} satisfies Classes;
