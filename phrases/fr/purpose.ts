import type { Phrases } from '../../src/wording/language.ts';

export default {
  'order-problem': [
    '<trouble> & (commande|colis|article|livraison|stock|produit|envoi|transporteur)',
    '(rupture|épuisé*|indisponible|retard*|remplac*|rembours*|manqu*|cassé*|abîmé*|défectu*|annulé*|rappel de|perdu*)',
    '(désolé*|excuses|navré*|regrett*)',
  ],
  'additional-info': [
    '(besoin|faut|manque|faudrait|indiqu*|précis*|confirm*|communiqu*|choisi*) ~8 (taille|couleur|adresse|pointure|modèle|numéro|rue|étage|digicode|mesure*|dimension*|version|quantité|teinte|référence|tva|coloris)',
    '(quel|quelle|quels|quelles|lequel|laquelle) ~8 (taille|couleur|adresse|pointure|modèle|numéro|rue|version|teinte|coloris|souhait*|préfér*)',
    '(notice|mode d emploi|manuel|(carte|bon|certificat|conditions|durée) de ~1 garantie|numéro de série|instructions)',
  ],
  return: ['(retour|retourn*|renvoy*|renvoi|rétract*|étiquette de retour|bordereau)', 'échang*'],
  invoice: ['(facture|factures|facturation|tva|avoir comptable|reçu fiscal)'],
  'review-request': ['<review-act>|<review-wish>'],
  'delivery-scheduling': [
    '(rendez vous|créneau|date|jour|horaire|heure*|étage|ascenseur|présent|chez vous|disponible*) & (livr*|transporteur|chauffeur|installation|réception*|monte charge)',
  ],
  'home-services': [
    '(installation|montage|pose|technicien|monteur|installateur|intervention|entretien) & (rendez vous|date|jour|créneau|heure*|chez vous|passer*|domicile)',
  ],
  customization: [
    '(gravure|graver|gravé*|broder|broderie|personnalis*|initiales|prénom|texte|épreuve|maquette|bon à tirer|bat|logo|sur mesure|police|imprim*|aperçu)',
  ],
  reply: [
    '(merci pour votre|suite à votre|en réponse à|vous demandiez|vous nous demandiez|votre question|votre message|votre demande|comme demandé|je vous en prie)',
  ],
} satisfies Phrases;
