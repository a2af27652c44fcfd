import type { Phrases } from '../../src/wording/language.ts';

export default {
  contact: [
    '<ask-for> ~6 (votre|ton|une|un|l|d|vos|le) ~2 <contact-data> !4 <for-delivery> !4 <keep-safe> ! (livreur|transporteur|chauffeur|livraison) !0 (notre)',
    '(votre|ton|vos) ~1 <contact-data> ~3 (personnel*|privé*|perso) !5 <for-delivery> !3 <keep-safe>',
    '(quel|quelle|quels) ~2 (est|sont) ~2 (votre|ton) ~1 <contact-data> !5 <for-delivery>',
    '(pour|afin) ~6 (garantie|fichier|base|newsletter|club|tirage|liste|cadeau|dossier client|carte de fidélité) ~4 <contact-data> !4 <for-delivery>',
    '(nom|téléphone|e-mail|mail|âge|adresse) (téléphone|e-mail|mail|âge|profession) [et] (téléphone|e-mail|mail|âge|profession)',
    '(téléphone et e-mail|téléphone et mail|e-mail et téléphone|mail et téléphone|nom et téléphone|téléphone et adresse e-mail) !4 <for-delivery>',
    '(à|sur|sous) (quel|quelle) ~2 (numéro|portable|mobile|téléphone|adresse|mail) ~4 (joindre|contacter|appeler|écrire|atteindre) ! <for-delivery>',
  ],
  identity: [
    '<ask-for> ~8 <identity-data> ! (graver|imprimer|gravure|gravé*|imprim*|broder|faire part|cadeau|gâteau|carte du ciel|affiche|calendrier) !3 <keep-safe>',
    '(copie|photo|scan|numérisation|recto|recto verso|image|justificatif) ~4 <identity-data> !3 <keep-safe>',
    '<identity-data> ~5 (requis|requise|nécessaire|obligatoire|exigé*|manque|svp|s il vous) ! (graver|imprimer|faire part) !3 <keep-safe>',
    'un selfie',
  ],
  bank: [
    '(avez vous|as tu|possédez vous) ~1 (compte|un compte) ~1 paypal ! <keep-safe>',
    '(sur|vers) quel ~2 (compte bancaire|iban|compte paypal|carte bancaire)',
    '<ask-for> ~8 <bank-data> !4 <keep-safe> !0 (remboursé sur)',
    '(votre|ton|vos|tes) ~1 <bank-data> ~4 (requis|nécessaire|svp|s il vous|pour le|pour que|afin|pour vous) !3 <keep-safe> !2 (remboursé sur|remboursement sur|sur)',
    '(copie|photo|scan|capture|recto|image) ~5 <bank-data> !3 <keep-safe>',
    '(quatre|4|derniers|premiers) ~2 chiffres ~4 carte',
  ],
  account: [
    'code ~2 sms ~3 amazon & (merci|transmettre|envoyez|donnez|communiqu*) ! <keep-safe>',
    'sans ~3 (mot de passe|identifiants|code|login) & (impossible|pouvons pas|pas possible|pouvons rien|peut pas) ! (réinitialis*|routeur|box)',
    '<ask-for> ~6 <login-data> !4 <keep-safe> !2 (retour|porte|erreur|portail|immeuble)',
    '(code) ~4 (reçu|envoyé) ~5 (sms|amazon|banque)',
  ],
  social: [
    '(nom|pseudo|compte|profil|identifiant|page) ~4 (facebook|instagram|insta|tiktok|twitter|whatsapp|snapchat|réseaux sociaux|youtube) & (<ask-for>|votre|ton|sous quel|comment) ! (plaque|gravure|autocollant*|graver|imprimer|suivez)',
    '(sous quel|quel est) ~4 (facebook|instagram|tiktok|réseaux)',
    'votre (facebook|instagram|insta|tiktok)',
    'numéro (whatsapp|telegram)',
  ],
  review: [
    '(capture|capture d écran|copie d écran|screenshot|photo|preuve|impression d écran|image|copie) ~4 (avis|évaluation|commentaire|étoiles|note|publication)',
    '<ask-for> ~6 (lien|url|adresse|capture|preuve|nom) ~4 (avis|évaluation|commentaire|profil|publication) ! (plaque|gravure)',
    '(lien|url) ~3 (de|vers|du) ~1 (votre|ton) ~1 (avis|évaluation|commentaire|profil)',
    '(votre|ton) ~1 (profil|pseudo|nom d utilisateur) ~1 amazon !3 <keep-safe>',
    '(envoy*|transmet*|montr*|adress*|joindre|fournir) ~3 (capture d écran|screenshot|copie d écran) ! (erreur|écran bleu|message d erreur|application|affichage|panne)',
  ],
  life: [
    'où travaillez vous|quelle est votre profession',
    'quand ~1 (êtes|es) ~1 (né|née|nés) ! (bébé|enfant|graver)',
    'combien ~1 (gagnez|gagnes|touchez) (vous|tu)',
    '(quel âge (avez|as)|votre âge|votre profession|votre métier|vos revenus|votre salaire|situation familiale|êtes vous (marié|mariée|célibataire)|combien de personnes (vivent|habitent)|votre religion|votre nationalité|quel est votre métier|votre situation professionnelle|votre sexe|êtes vous propriétaire|nombre d enfants)',
    'quand (est|tombe|fêtez) ~2 (anniversaire)|quel jour ~2 (né|née|anniversaire)|quel âge (avez|as)',
  ],
  allow: [
    'quel âge a ~1 (votre|l|le|la|ton) ~1 (enfant|fils|fille|bébé|chien|chat)',
    '<keep-safe> ~6 (mot de passe|donnée*|carte|e-mail|téléphone|coordonnées|identité|information*|iban)',
    '(jamais|ne|n) ~6 (mot de passe|donnée*|coordonnées)',
    '(tva|siret|siren)',
    '(modèle|marque|coque|étui|support) ~3 (téléphone|portable|mobile)',
    '(livreur|transporteur|chauffeur) ~8 (téléphone|numéro|portable)',
    '(par|via|sur|au) (whatsapp|telegram|mail|e-mail|sms)',
  ],
} satisfies Phrases;
