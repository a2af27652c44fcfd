import type { Classes } from '../../../src/wording/language.ts';

/** Reviews: who writes them, how they are, and what may happen to them. */
export default {
  you: ['vous|tu|toi|te|t'],
  your: ['votre|vos|ton|ta|tes'],
  // The act of reviewing.
  'review-noun': [
    'avis|commentaire|commentaires|évaluation|évaluations|note|notes|appréciation|appréciations|témoignage*|feedback*|feed-back|review|reviews|critique|critiques|notation*|étoile|étoiles|etoiles|recension*|rating*|★|★★|★★★|★★★★',
  ],
  'review-thing': [
    'avis|commentaire|commentaires|évaluation|évaluations|appréciation|appréciations|témoignage*|feedback*|review|reviews|étoile|étoiles|notation',
  ],
  'opinion-noun': [
    'opinion|opinions|impression|impressions|ressenti|expérience|expériences|verdict|point de vue|sentiment|satisfaction|(deux|quelques|petit|petits|trois|gentil|une ou deux) ~1 (mot|mots|ligne|lignes|phrase|phrases)|ce que (vous|tu) ~1 (pensez|penses)',
  ],
  write: [
    'rédaction|publication|dépôt|mise en ligne|laisser|laissez|laisse|laisses|laissent|laissant|laissiez|laisseriez|laissera|laisserez|écri*|poster|postez|poste|postent|postant|posté|postés|publi*|donner|donnez|donne|donnes|donnant|donnent|donniez|donné|donnerez|partag*|dépos*|rédig*|mettre|mettez|mets|met|mettent|mettant|mettiez|mis|ajouter|ajoutez|ajoute|ajoutant|attribu*|accorder|accordez|accorde|accordant|envoyer|envoyez|envoie|faites|faire|fais|remplir|remplissez|soumet*|transmettre|transmettez|exprim*|glisser|glissez|glisse|décern*|inscrire|saisir|saisissez|saisis|formul*|fournir|fournissez|sélectionn*|choisir|choisissez|choisis|cliquer|cliquez|clique|compléter|complétez|émettre',
  ],
  'rate-verb': [
    'noter|notez|notes|notant|notent|noterez|notera|note|évaluer|évaluez|évalue|évalues|évaluant|évaluent|évaluiez|évaluerez|évalué|commenter|commentez|commente|commentes|commentent|commentant|recommandez|recommander|recommande',
  ],
  'thing-reviewed': [
    'nous|moi|le (produit|vendeur|colis|livre|service|lot|modèle)|la (commande|boutique|marque|transaction|prestation|livraison)|l (article|achat|expérience|appareil)|cet (achat|article|appareil)|ce (produit|vendeur|service)|cette (commande|boutique|transaction)|notre (boutique|produit|service|travail|marque|équipe|article)|nos (produits|services|articles)|votre (achat|commande|produit|article|expérience|vendeur|transaction)|vos (achats|articles|produits|commandes)|ton (achat|produit|article|expérience)|ta commande|tes (achats|articles)|un produit|sur amazon|ici|maintenant|dans vos commandes|et (gardez|recevez|gagnez|gagne|reçois)|ne payez|positivement|honnêtement',
  ],
  'review-act': [
    '(votre|ton) (texte|témoignage|publication|contribution) ~4 (en ligne|visible|publié*|paraît|paru*|apparaît|apparaîtra)',
    '<write> ~5 <review-noun>',
    '<write> ~3 (votre|ton|vos|tes|un|une|leur|sa|son) ~1 <opinion-noun>',
    '<write> ~2 <opinion-noun> ~4 (amazon|page|fiche|produit|article|achat|nous)',
    '<write> ~3 (mot|mots|ligne|lignes|phrases) ~4 (amazon|page|fiche|produit)',
    '<rate-verb> ~1 <thing-reviewed>',
    '(nous|me|l|le|la|les) ~1 (noter|évaluer|commenter|recommander|notez|évaluez|évaluiez|notiez)',
    '(évaluer|évaluez|évaluiez|évaluerez|évaluant) (le|la|les|l|votre|vos|cet|cette|ce|ton|ta) _',
    '(soutenez|soutenir|soutiens|aidez|aider|aide) ~3 (avec|par|d) ~2 <review-thing>',
    'notez nous|évaluez nous|note nous|évalue nous|recommandez nous',
    'en (notant|évaluant|commentant|donnant votre avis)',
    '(qui|vous|tu|et|de|à|pour|puis|avant de|à|alors|donc|on) (évaluez|évalue|évalues|évaluer|commentez|commente|commentes|commenter|commentent|évaluent|notent|notez)',
    '(dites|dis|dire|parlez|parler|parle|racontez|raconte|raconter|montrez|partagez|témoigne*) ~4 (sur amazon|aux autres|à tous|à tout le monde|autour de vous|monde entier|autres clients|autres acheteurs|aux acheteurs|sur la page|sur la fiche|dans les avis|dans un avis|en ligne)',
    '(faites|fais|faire) ~2 savoir ~4 (avis|évaluation*|commentaire*|amazon|étoile*|autres|monde)',
    '(cliquez|clique|cliquer|appuyez|appuyer) ~4 (étoile|étoiles|noter|évaluer|avis)',
    '(minute|minutes|instant|temps|moment|secondes) ~4 (pour|d|de) ~2 (noter|évaluer|commenter|rédiger|écrire|avis)',
    '(direction|rendez vous|allez|va|aller|passez) ~4 (page d avis|page des avis|avis|évaluations)',
  ],
  'review-wish': [
    '<review-noun> ~6 (serait|seraient|bienvenu|bienvenue|bienvenus|utile|précieux|précieuse|fait plaisir|ferait plaisir|nous aide*|nous aiderait|aiderait|compte|importe|apprécié|appréciée|intéresse*|nous ferait)',
    '(ravi|ravis|ravie|ravies|heureux|heureuse|heureuses|plaisir|aimerions|aimerais|aimerai|souhait*|reconnaissant*|apprécierions|apprécierait|apprécierais|voudrions|voudrais|compt*|invit*|attend*|intéresse*|demand*|sollicit*|prions|serions|besoin|merci pour|merci d avance|espér*) ~8 (<review-thing>|étoile*|votre opinion|votre ressenti|votre note|votre expérience|ton avis|vos impressions)',
    '(que|qu en) (pensez|penses|dites) ~1 (vous|tu) ~2 (du|de|des|en)',
    'bouton ~2 (avis|évalu*|noter)|page (d avis|des avis|d évaluation|d évaluations)|lien ~2 (évaluation|avis)',
    '{reviewlink}|{presetreview}',
  ],
  'asks-review': ['<review-act>|<review-wish>'],
  // "sur Amazon", "sur la fiche produit"
  'in-public': [
    'sur amazon|sur la page|sur la fiche|fiche produit|page produit|page du produit|en ligne|publiquement|sur internet|dans les (avis|commentaires|évaluations)',
  ],
  reviewer: [
    'commentateur*|évaluateur*|testeur*|testeuse*|noteur*|ceux qui|celles qui|toute personne qui|tout client qui|clients qui|client qui|acheteurs qui|quiconque|qui (commente|note|évalue|écrit|poste|publie|partage|laisse)',
  ],
  // How a review may be.
  positive: [
    'superbe|superbes|positif|positifs|positive|positives|positivement|bon|bons|bonne|bonnes|excellent|excellente|excellents|excellentes|super|génial|géniale|géniaux|sympa|sympas|sympathique|sympathiques|gentil|gentils|gentille|gentilles|favorable|favorables|élogieux|élogieuse|élogieuses|beau|bel|belle|belles|beaux|top|parfait|parfaite|parfaits|enthousiaste|enthousiastes|chaleureux|chaleureuse|joli|jolie|jolis|jolies|flatteur|flatteuse|flatteurs|brillant|brillante|magnifique|magnifiques|merveilleux|fantastique|formidable|bienveillant|bienveillante|bienveillants|meilleur|meilleure|meilleurs|meilleures|maximale|maximal|maximum|haute|élevée|generous|généreux|généreuse|dithyrambique*|encourageant|encourageants|remarquable|extraordinaire|agréable|agréables|satisfaisant',
  ],
  'positive-after': [
    'positif|positifs|positive|positives|élogieux|élogieuse|favorable|favorables|enthousiaste|enthousiastes|chaleureux|chaleureuse|excellent|excellente|excellents|maximale|maximal|maximum|maxi|max|parfaite|parfait|suprême|sympa|sympas|gentil|gentils|gentille|super|génial|bienveillant*|flatteu*|au top|généreu*|élevée|sympathique*|encourageant*|satisfaisant|cinq étoiles|5 étoiles|agréable*',
  ],
  'either-way': [
    '(positif|positifs|positive|positives|bon|bons|bonne|favorable|bien) (ou|et|comme) ~1 (négati*|mauvais*|défavorable|critique*|pas|non|moins)',
    '(négatif|négatifs|négative|négatives|mauvais|mauvaise|défavorable) (ou|et|comme) ~1 (positi*|bon|bonne|favorable)',
    'qu (il|elle|ils|elles) (soit|soient) ~1 (positi*|bon|bonne|favorable|bons)',
    'aussi bien ~2 (positif|les|ce)|quel qu (il|elle) soit|quelle qu elle soit|quels qu ils soient|peu importe',
    'négatif ou positif|points (positifs|forts) et|bons et mauvais|bonne ou mauvaise|points positifs|ce qui vous a (plu|déplu)',
    '(compliment|compliments|éloges|louanges|félicitations) (ou|et|comme) (les|des) (reproche*|critique*)',
    '(compliment|compliments|éloges|louanges|félicitations) (ou|et|comme) (reproche*|critique*)',
  ],
  five: ['5|cinq'],
  'five-stars': [
    '<five> ~1 (étoile|étoiles|*toiles)',
    '<five> (/|sur) <five>',
    '★★★★★|5etoiles|cinq-étoiles',
    '(20|vingt|10|dix) (/|sur) (20|vingt|10|dix)',
  ],
  'star-range': [
    '<five> (étoile|étoiles) ou (une|un|1)',
    '(1|une|un|0|zéro) [étoile|étoiles] (à|et|ou|jusqu à) <five>|entre (1|une) ~2 <five>|(1|une) 2 3 4|échelle|de (1|une) ~2 <five>',
    '(une|deux|trois|1|2|3) ou <five>',
  ],
  'few-stars': ['(1|une|un|2|deux|3|trois) ~1 (étoile|étoiles)'],
  hurts: [
    'péril|nuit|nuire|nuirait|nuisent|tort|dommage|détrui*|ruin*|menac*|pénalis*|coûte*|coûter*|coûtent|fermer|fermeture|perdre|perd|difficult*|catastroph*|échec|grave|graves|terrible|fatal|fatale|souffr*|plombe*|danger|peine|emplois|emploi|faillite|tue|tuer|impact*|mal à|blesse*|affecte*|conséquence*|couler|fait mal|chut*|baisser|triste|cauchemar|drame|sanction*|suspen*|compte vendeur|problème*',
  ],
  'bad-review': [
    '(mauvais|mauvaise|mauvaises|négatif|négative|négatifs|négatives|basse|basses|médiocre*|faible|faibles|sévère*|piètre*|critique) ~1 (avis|note|notes|commentaire*|évaluation*|appréciation|retour)',
    '(avis|note|notes|commentaire|commentaires|évaluation|évaluations|appréciation|retour) ~1 (négati*|mauvais*|basse|bas|défavorable*|critique|sévère|médiocre|faible|inférieur*|moyen*|neutre)',
    '(voix|opinion|remarque) (négative|critique)|<few-stars>|(moins|inférieur*|en dessous) ~2 (<five>|quatre|4) ~1 (étoile*|sur)|mal (noter|noté|évaluer|nous noter)|nous mal noter',
  ],
  reviewing: [
    '(noter|évaluer|laisser|poster|publier|écrire|donner|mettre|déposer|rédiger|attribuer|commenter|choisir|toute (évaluation|note)|tout (avis|commentaire))|(notiez|évaluiez|laissiez|publiiez|postiez)',
  ],
  // Taking a review back.
  remove: [
    '(ne|n) ~1 (figur*|appara*|est|sera|existe*|se trouv*) ~1 plus|(ne|n) ~2 (devrait|doit|doive|peut|pourra|soit|sera) ~2 plus ~1 (être|figurer|apparaître|exister|se lire|lisible|visible)',
    'supprim*|effac*|retirer|retirez|retire|retires|retiriez|retirant|retrait|enlev*|ôter|ôtez|annuler|annulez|annulation|annule|suppression|faire disparaître|disparaître|disparaisse|disparaisse*|disparaîtra|dépublier|enterr*|masqu*|élimin*|ôte',
  ],
  change: [
    'repasser sur|repassez sur|reformul*|remani*|modifi*|chang*|mettre à jour|mis à jour|mettez à jour|mets à jour|mise à jour|mettre ~1 à jour|mettez ~1 à jour|corrig*|rectifi*|actualis*|revoir|revoyez|revois|réviser|révisez|révision|reconsidér*|réévalu*|améliorer|améliorez|améliore|améliorant|augment*|remont*|relev*|adapter|adaptez|adapte|remplac*|remplacer|adouc*|nuanc*|ajuster|ajustez|ajuste|transform*|réécri*|repens*|à la hausse|rehauss*|retouch*|édit*|refaire|refaites|passer|passez|passe|monter|montez|complét*|atténu*|tempér*|convertir|revenir sur|revenez sur',
  ],
  'my-review': [
    'ce que (vous|tu) (avez|as) ~1 (mis|posté|laissé) ~1 (sur|chez|à) amazon',
    '(votre|ton) (texte|publication|contribution|message) ~4 (amazon|fiche|page|en ligne|produit)',
    '(votre|cette|cet|ce|vos|ces|l|ton|ta|tes|sa|son|la|le|les|un|une|d|mauvaise|négative) ~2 (avis|commentaire|commentaires|évaluation|évaluations|note|notes|appréciation|appréciations|étoile|étoiles|feedback|notation|critique|critiques|témoignage|jugement|verdict|descente en flammes|diatribe) ',
    'ce que vous (avez|aviez) ~1 (écrit|publié|posté|dit|laissé)|ce que tu (as|avais) ~1 (écrit|publié|posté|mis)|(vos|tes|ces) ~1 (propos|mots|lignes)|(votre|ton|cette) (remarque|contribution|publication) ~3 (amazon|page|profil|boutique)',
  ],
  // Asking again.
  reminder: [
    'rappel|rappels|rappelons|rappelle|rappeler|relance|relances|relançons|relancer|relance*|petit rappel|insister|insistons|insiste|revenons vers vous|reviens vers vous|revenir vers vous|nous revoilà|me revoilà|piqûre de rappel',
  ],
  'nth-time': [
    '(deuxième|seconde|second|2e|2ème|2eme|troisième|3e|3ème|dernière|dernier|ultime|nouvelle|énième|quatrième) ~1 (demande|message|mail|courriel|e-mail|fois|relance|tentative|chance|occasion|invitation|essai|sollicitation|rappel|courrier|opportunité)|encore une fois|une fois de plus|à nouveau|de nouveau|une nouvelle fois|une dernière fois|une deuxième fois|une seconde fois|une autre fois|jamais deux sans trois|derechef|rebelote|une fois encore|encore une ~1 (demande|sollicitation)|encore un ~1 (message|mail)',
  ],
  'asked-for': [
    'votre (avis|opinion|note|évaluation|commentaire|expérience|ressenti|voix|appréciation|impression|jugement|verdict)|vos (étoiles|impressions|commentaires)|ton (avis|opinion|commentaire|évaluation|expérience)|ta note|tes (étoiles|impressions)|que (pensez vous|penses tu)|ce que (vous|tu) ~1 pens*',
  ],
  'review-talk': [
    '<review-thing>|<review-act>|<reviewer>|notez|noter|évalu*|commentaire*|(autres|communauté|monde) ~3 (savoir|sachent|connaître)|(lignes|mots|phrases) ~5 (amazon|page|fiche|produit)|(photo|vidéo) ~2 (sur|chez|à) ~1 (amazon|page|fiche)|témoign*|auteurs d un commentaire',
    '(décri*|racont*|partag*) ~4 (expérience|impression*)|étoile de plus',
  ],
  // A review the buyer has written already.
  'past-review': [
    '(vous|tu) ~1 (avez|aviez|as|avais) ~1 (écrit|écriviez|mentionné|indiqué|dit|signalé|noté|précisé|expliqué|raconté) ~3 <review-noun>',
    '(écriviez|écrivez|indiquiez|signaliez|mentionniez) ~1 (dans|sur) ~1 (votre|ton) <review-noun>',
    '(d après|selon|suite à|grâce à|lu|vu|lisant) (votre|ton|vos) ~1 <review-noun>',
  ],
  'we-did': [
    '(nous avons|avons nous|avons|j ai|ont|a) ~3 (contrôlé*|vérifié*|revu*|examiné*|testé*|corrigé*|modifié*|remplacé*|changé*|amélioré*|analysé*|transmis*|supprimé|retiré|inspecté*)',
  ],
  // "votre texte en ligne", "une fois votre note visible"
  posted: [
    '(critique|texte|avis|commentaire|évaluation|évaluations|note|étoiles|photo|témoignage|publication|appréciation|verdict|opinion|impressions) ~5 (en ligne|paru*|paraît|paraîtra|publié*|visible*|apparaî*|posté*|affiché*)',
  ],
  'some-words': [
    '(écri*|rédig*|laiss*|post*|mettez|donnez|partag*|racont*|publi*) ~3 (mot|mots|ligne|lignes|phrase|phrases) ~1 (sur|à propos|au sujet|concernant)',
    '(photo|vidéo|texte|mot|mots|ligne|lignes|phrase|phrases) ~6 (amazon|page produit|fiche|page du produit)',
  ],
} satisfies Classes;
