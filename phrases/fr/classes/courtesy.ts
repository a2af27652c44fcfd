import type { Classes } from '../../../src/wording/language.ts';

/** Words of courtesy. */
export default {
  thanked: [
    'merci ~2 (pour|de|d) [votre|vos|ton|tes|cet|cette|ce|le|la|l|un|avoir]',
    '(merci|remercions|remercie) ~3 (pour|de) (votre|vos|ton|ce|cet|cette|l)',
    '(lu|vu|reçu|pris connaissance|pris note) ~2 (votre|vos|ton|cet|ce|cette)',
  ],
  // What a buyer has something of: things, steps, troubles, days. A sentence about the seller that has none of it says nothing.
  matter: [
    'vérifi*|contrôl*|regard*|cherch*|transmis*|transmett*|transf*|renseign*|rappel*|appel*|contact*|attend*|attente|fabriqu* en|mesur*|couper|coupé|coupons|chang*|échang*|apport*|recev*|reçu*|garde*|manqu*|oubli*|trompé*|tromp*|bon outil|outil*|vis|câble*|batterie*|pile*|filtre*|couvercle|chargeur|prise|bouton*|touche|appli*|logiciel|version*|modèle*|lot|lots|tissu|cuir|fabricant*|fournisseur*|technicien*|livr*|transporteur*|coursier|facteur|dhl|dpd|gls|ups|colissimo|chronopost|poste|amazon*|compte|montant|somme|argent|pay*|vir*|tva|taxe*|douane|euro*|€|%|semaine*|jours|heures|mois|minutes|degré*|litre*|gramme*|mètre*|fermé*|ferme|vacances|congés|déménag*|panne|malade|grève|disponible* (en|à|dès|le)|stock|épuisé*|rupture|prévu*|avant|après|tard|report*|dure|durer*|seulement|pas|plus|jamais|rien|aucun*|sans|sauf|si|dès|afin|pour que|veuillez|merci de|pouvez|pourriez|devez|devons|doit|faut|besoin|conseill*|recommand*|attention|utilis*|nettoy*|lav*|entreten*|sécher|ouvr*|ferm*|pos*|mett*|tourn*|appuy*|tir*|rempl*|charg*|enregistr*|supprim*|notez|noté|notée|notons|note|réserv*|annul*|reçu|contrat|offre*|prix|catalogue|boutique en ligne|site|instagram|facebook|whatsapp|téléphon*|mail|e-mail|avocat|police|loi|répon*|date|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|demain|désol*|excus*|regrett*|navré*|dossier|différence|déception|relu*|lu|lisons|message|envoy*|confirm*|enquête|plainte|vol|images|proposition|critiques|reviendr*|donnez nous|saisi|écrir*|escroc*|fendu|public|vous avez (acheté|commandé) chez|prions|retour*|rembours*|trouv*|égar*|perd*|cassé*|fuit|bruit|commande est|colis|paquet|<number>',
  ],
} satisfies Classes;
