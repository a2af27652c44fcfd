import type { Classes } from '../../../src/wording/language.ts';

/** Channels outside of Amazon, and what may be asked of the buyer. */
export default {
  messenger: [
    'whatsapp|whats app|watsapp|whatsap|telegram|télégram|wechat|viber|skype|snapchat|snap|imessage|facetime|threema|kakaotalk|zoom',
  ],
  network: [
    'facebook|fb|instagram|insta|tiktok|tik tok|youtube|you tube|twitter|pinterest|linkedin|discord|reddit|snapchat|twitch|réseaux sociaux',
  ],
  'served-by': [
    'transporteur*|livreur*|coursier|chronopost|colissimo|laposte|la poste|dhl|ups|dpd|gls|fedex|mondial relay|relais|fabricant*|constructeur*|garantie|douane|douanes|amazon|geodis|facteur|installateur|chauffeur|dépanneur|expert|agence|marque partenaire|tnt|heppner|voisin|gardien|interphone|digicode|poseur|technicien|bureau de poste|schenker',
  ],
  'carrier-maker': [
    'transporteur*|livreur*|coursier|chronopost|colissimo|laposte|la poste|dhl|ups|dpd|gls|fedex|mondial relay|relais|fabricant*|constructeur*|garantie|douane|douanes|geodis|facteur|installateur|chauffeur|dépanneur|expert|agence|marque partenaire|tnt|heppner|voisin|gardien|interphone|digicode|poseur|technicien|bureau de poste|schenker',
  ],
  // Personal data.
  'ask-for': [
    'nécessite*|exige*|requièrent|nous manque|manque encore|envoyez|envoyer|envoie|envoies|donner|donnez|donne|communiqu*|transmettre|transmettez|transmets|fournir|fournissez|fournis|indiquer|indiquez|indique|faut|faudra|faudrait|besoin|saisir|saisissez|saisis|préciser|précisez|précise|partag*|répondez|répondre|réponds|remplissez|remplir|renseign*|inscrire|inscrivez|enregistrez|enregistrer|laissez|laisser|confirm*|demandons|demande|requis|requise|nécessaire|exigeons|quel est|quelle est|quels sont|quelles sont|joindre|joignez|voudrions|aimerions|attendons|connaître|faites parvenir|faire parvenir|avoir|montrez|entrez|entrer|dites|tapez',
  ],
  'contact-data': [
    'adresse e-mail|adresse mail|adresse électronique|adresse courriel|courriel|e-mail|mail|adresse gmail|gmail|numéro de (téléphone|portable|mobile|gsm|tel)|téléphone|portable|mobile|gsm|numéro personnel|coordonnées|données personnelles|numéro whatsapp|numéro de tel|whatsapp|ligne fixe',
  ],
  'on-goods': [
    'grav*|brod*|imprim*|impression|peint*|peindre|sérigraph*',
    'médaille*|plaque|plaques|bracelet*|pendentif*|collier|gourmette|cadre|tableau|couverture|plaid|doudou|serviette*|body|coussin*|mug*|tasse*|gâteau|bougie*|porte clés|affiche*|livre|veilleuse|baptême|communion|faire part',
  ],
  'buyer-file': [
    'garantie*|club|inscri*|tirage*|remise*|réduction*|coupon*|compte|vérifi*|identité|âge|promo*|offre*|fidélité|anniversaire|newsletter|enquête|fichier|base|passeport|papiers|permis|sécurité sociale|rib|iban|téléphone|portable|mail|e-mail',
  ],
  'for-delivery': [
    'monteur*|réparateur*|plombier*|électricien*|artisan|douane*|destinataire|transporteur*|livreur*|livraison|livrer|chauffeur|coursier|rendez vous|dhl|ups|dpd|chronopost|géodis|technicien|installateur|joindre le jour|coque|modèle|support|étui|gravure|graver|imprimer|gravé|médaille|collier|plaque|sous lequel|relais|poseur|chargeur|interphone',
  ],
  'keep-safe': [
    'à personne|(n|ne) ~1 (donnez|communiquez|envoyez) ~2 (pas|personne|jamais)',
    'jamais ~1 nous ~1 ne|(ne|n) ~4 (jamais|pas|aucun|aucune|rien)|inutile|pas besoin|aucune (donnée|information)|aucun',
  ],
  'identity-data': [
    '(date|année) de naissance|lieu de naissance|carte d identité|pièce d identité|papiers d identité|passeport|permis de conduire|numéro de sécurité sociale|sécurité sociale|numéro fiscal|justificatif de domicile|justificatif d identité|cni|titre de séjour|anniversaire|nom de jeune fille|selfie|carte vitale|nom de naissance',
  ],
  'bank-data': [
    'iban|rib|bic|coordonnées bancaires|compte bancaire|numéro de carte|carte bancaire|carte bleue|carte de crédit|cvv|cryptogramme|compte paypal|paypal|adresse paypal|relevé d identité|relevé bancaire|chiffres de votre carte|données bancaires|numéro de compte|titulaire du compte|données de paiement|cb|chiffres de ta carte|relevé de compte',
  ],
  'login-data': [
    'mot de passe|mots de passe|identifiant*|code reçu|code (secret|de vérification|sms|d accès amazon|confidentiel|otp|envoyé par amazon|à six chiffres|à usage unique|pin)|codes d accès|login|question secrète|accès à votre compte|code que vous avez reçu|code qu amazon',
  ],
} satisfies Classes;
