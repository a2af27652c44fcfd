import type { Classes } from '../../src/wording/language.ts';

export default {
  // Words that deny, and the shapes of "you".
  not: [
    'pas|jamais|aucun|aucune|rien|nullement|sans (obligation|engagement|contrepartie|aucune)|ni|guère|interdit*|interdisent|contraire aux|(avec ou sans)',
  ],
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
  'not-reviewed': [
    'dommage|sinistre|expert|papier cadeau',
    'épreuve|épreuves|maquette*|couleur|couleurs|gravure|bon à tirer|croquis|projet|ébauche|visuel|proposition|aperçu|dessin|tissu|police|esquisse|texte|teinte|modèle|broderie|tirage|de passage|de livraison|de virement|d expédition|d échéance|d imposition|de réception|de dépôt',
  ],
  'review-act': [
    '(votre|ton) (texte|témoignage|publication|contribution) ~4 (en ligne|visible|publié*|paraît|paru*|apparaît|apparaîtra)',
    '<write> ~5 <review-noun>',
    '<write> ~3 (votre|ton|vos|tes|un|une|leur|sa|son) ~1 <opinion-noun>',
    '<write> ~2 <opinion-noun> ~4 (amazon|page|fiche|produit|article|achat|nous)',
    '<write> ~3 (mot|mots|ligne|lignes|phrases) ~4 (amazon|page|fiche|produit)',
    '<rate-verb> ~1 <thing-reviewed>',
    '(nous|me|l|le|la|les) ~1 (noter|évaluer|commenter|recommander|notez|évaluez|évaluiez|notiez)',
    'notez nous|évaluez nous|note nous|évalue nous|recommandez nous',
    'en (notant|évaluant|commentant|donnant votre avis)',
    '(qui|vous|tu|et|de|à|pour|puis|avant de|à|alors|donc|on) (évaluez|évalue|évalues|évaluer|commentez|commente|commentes|commenter|commentent|évaluent|notent|notez)',
    '(dites|dis|dire|parlez|parler|parle|racontez|raconte|raconter|montrez|partagez|témoigne*) ~4 (sur amazon|aux autres|à tous|à tout le monde|autour de vous|monde entier|autres clients|autres acheteurs|aux acheteurs|sur la page|dans les avis|dans un avis|en ligne)',
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
  thanked: [
    'merci ~2 (pour|de|d) [votre|vos|ton|tes|cet|cette|ce|le|la|l|un|avoir]',
    '(merci|remercions|remercie) ~3 (pour|de) (votre|vos|ton|ce|cet|cette|l)',
    '(lu|vu|reçu|pris connaissance|pris note) ~2 (votre|vos|ton|cet|ce|cette)',
  ],
  // Money and gifts.
  money: [
    '<number> (€|euro|euros|eur|$|dollars|chf|francs|balles)|€ <number>|eur <number>|(cinq|dix|quinze|vingt|trente|cinquante|un|deux|trois) euros|<number> e',
  ],
  percent: [
    '<number> (%|pour cent|pourcent)|(moitié prix|demi-tarif|moitié du prix|(dix|quinze|vingt|trente) pour cent)',
  ],
  gift: [
    'cadeau|cadeaux|bon d achat|bons d achat|bon de réduction|bons de réduction|bon cadeau|bons cadeaux|bon amazon|bon de <money>|chèque cadeau|chèques cadeaux|chèque|carte cadeau|cartes cadeaux|carte amazon|remise|remises|réduction|réductions|rabais|ristourne|ristournes|cashback|récompense|récompenses|surprise|surprises|échantillon|échantillons|coupon|coupons|code promo|codes promo|avantage|avantages|bonus|goodies|prime|voucher|crédit|compensation|dédommagement|points|point fidélité|points de fidélité|petit plus|petite attention|geste commercial',
    '<money>|<percent>',
    'gratuit|gratuite|gratuits|gratuites|gratuitement|gratis|offert|offerts|offerte|offertes|pour rien|à nos frais|sans rien payer|ne payez rien|ne paierez rien|remboursement|remboursé|remboursés',
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
  reviewer: [
    'commentateur*|évaluateur*|testeur*|testeuse*|noteur*|ceux qui|celles qui|toute personne qui|tout client qui|clients qui|client qui|acheteurs qui|quiconque|qui (commente|note|évalue|écrit|poste|publie|partage|laisse)',
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
  // How a review may be.
  positive: [
    'superbe|superbes|positif|positifs|positive|positives|positivement|bon|bons|bonne|bonnes|excellent|excellente|excellents|excellentes|super|génial|géniale|géniaux|sympa|sympas|sympathique|sympathiques|gentil|gentils|gentille|gentilles|favorable|favorables|élogieux|élogieuse|élogieuses|beau|bel|belle|belles|beaux|top|parfait|parfaite|parfaits|enthousiaste|enthousiastes|chaleureux|chaleureuse|joli|jolie|jolis|jolies|flatteur|flatteuse|flatteurs|brillant|brillante|magnifique|magnifiques|merveilleux|fantastique|formidable|bienveillant|bienveillante|bienveillants|meilleur|meilleure|meilleurs|meilleures|maximale|maximal|maximum|haute|élevée|generous|généreux|généreuse|dithyrambique*|encourageant|encourageants|remarquable|extraordinaire|agréable|agréables|satisfaisant',
  ],
  'positive-after': [
    'positif|positifs|positive|positives|élogieux|élogieuse|favorable|favorables|enthousiaste|enthousiastes|chaleureux|chaleureuse|excellent|excellente|excellents|maximale|maximal|maximum|maxi|max|parfaite|parfait|sympa|sympas|gentil|gentils|gentille|super|génial|bienveillant*|flatteu*|au top|généreu*|élevée|sympathique*|encourageant*|satisfaisant|cinq étoiles|5 étoiles|agréable*',
  ],
  'either-way': [
    '(positif|positifs|positive|positives|bon|bons|bonne|favorable|bien) (ou|et|comme) ~1 (négati*|mauvais*|défavorable|critique*|pas|non|moins)',
    '(négatif|négatifs|négative|négatives|mauvais|mauvaise|défavorable) (ou|et|comme) ~1 (positi*|bon|bonne|favorable)',
    'qu (il|elle|ils|elles) (soit|soient) ~1 (positi*|bon|bonne|favorable|bons)',
    'aussi bien ~2 (positif|les|ce)|quel qu (il|elle) soit|quelle qu elle soit|quels qu ils soient|peu importe',
    'négatif ou positif|points (positifs|forts) et|bons et mauvais|bonne ou mauvaise|points positifs|ce qui vous a (plu|déplu)',
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
  ],
  'few-stars': ['(1|une|un|2|deux|3|trois) ~1 (étoile|étoiles)'],
  'item-word': [
    'coffret|emballage|efficacité|carton',
    'diplôme|cime|sapin|robot|mode|application',
    'étiquette|congél*|contient|contiennent|bois|métal|papier|feutre|décorative*|décoratif*|lumineuse*|fluorescent*|broche*|hôtel|serviette*|carte|ciel|plafond|emporte-pièce|autocollant*|sticker*|couvert*|édition|borne|pôle|fil|stickers|guirlande|restaurant|classe|cuisinier|énergie|énergétique|test|plaque|tirage',
  ],
  hurts: [
    'nuit|nuire|nuirait|nuisent|tort|dommage|détrui*|ruin*|menac*|pénalis*|coûte*|coûter*|coûtent|fermer|fermeture|perdre|perd|difficult*|catastroph*|échec|grave|graves|terrible|fatal|fatale|souffr*|plombe*|danger|peine|emplois|emploi|faillite|tue|tuer|impact*|mal à|blesse*|affecte*|conséquence*|couler|fait mal|chut*|baisser|triste|cauchemar|drame|sanction*|suspen*|compte vendeur|problème*',
  ],
  // Feelings.
  happy: [
    '(su|pu) vous convaincre|convaincus|confortable',
    'satisfait|satisfaits|satisfaite|satisfaites|satisfaction|content|contents|contente|contentes|heureux|heureuse|heureuses|ravi|ravis|ravie|ravies|convaincu|convaincue|convaincus|enchanté|enchantée|enchantés|comblé|comblée|comblés|emballé|emballée|séduit|séduite|conquis|conquise|enthousiaste|enthousiastes|enthousiasmé*|fan|plu|plus à|plaît|plait|plaisent|plaise|aimez|aimé|aimes|aime|aiment|adorez|adoré|adores|adore|appréciez|apprécié|apprécies|convient|conviennent|convienne|convenu|donne satisfaction|donné satisfaction|vous a fait plaisir|à votre goût|à la hauteur|répond ~3 attentes|répondu ~3 attentes|correspond ~3 attentes|comblé ~2 attentes|sourire|souriez|souris|impressionné*|agréablement surpris*|bonne expérience|belle expérience|expérience ~2 (positive|agréable|bonne)|bien travaillé|bon travail|fait du bon|mérité|méritons',
    'tout ~3 (parfait|bien|ok|nickel|super|impeccable|bon|au top|convient|plaît|plait|en ordre)|rien à redire|bonne surprise|dix sur dix|au top|nickel|100 % satisfait',
  ],
  unhappy: [
    '(plaît|plait|plaisent|convainc|satisfait|enchante) pas',
    'insatisf*|mécontent*|déçu|déçus|déçue|déçues|déçoit|malheureux|contrarié*|frustré*|fâché*',
    '(pas|moins|peu|guère) ~3 (satisfait|satisfaite|satisfaits|content|contente|contents|heureux|convaincu|convaincue|plu|plaît|plait|parfait|aimé|apprécié|convient|ravi|ravie|conforme|à la hauteur|bien|conquis|emballé|le cas|mérit*)',
    '(souci|soucis|problème|problèmes|pépin|couac|hic|bémol|défaut|accroc|déception|insatisfaction|mécontentement|plainte|réclamation|reproche|contrariété|dysfonctionnement)',
    'quelque chose ~2 (cloche|ne va|n allait|allait pas|déplu|déplaît|ne convient)|si non|sinon|dans le cas contraire|moins bien|déplu|déplaît|pas le cas|expérience ~2 (négative|mauvaise)|mauvaise expérience',
    'rien ~2 (pousse|marche|va)',
  ],
  if: [
    'si|s|quand|lorsque|pourvu|pourvu que|à condition|tant que|dans la mesure où|au cas où|dès lors que|seulement|uniquement|du moment|puisque|comme',
  ],
  'if-happy': [
    '(pour autant qu*|pour peu qu*|dès l instant où) ~9 <happy>',
    '(si|s|pourvu que|pourvu qu|à condition que|à condition qu|tant que|dans la mesure où|seulement si|uniquement si|dès lors que|du moment que|au cas où|puisque|quand|lorsque|en cas de|à condition d être|comme) ~7 <happy>',
    '(êtes|es|est|sont|étiez|avez|as|a) ~4 <happy> ~5 (alors|donc|du coup|dans ce cas)',
    '<happy> (alors|donc)',
  ],
  'happy-ones': ['(clients|acheteurs|client|ceux|celles|acheteuses|clientes) ~4 <happy> '],
  whether: [
    '(satisfait|satisfaite|content|contente|plu|heureux|satisfaits|aimé|bien|conquis) (ou|ou bien) (non|pas|déçu|mécontent|insatisfait|déçue|déplu|mal)|que vous soyez ~3 ou|peu importe|quel que soit|quelle que soit|quel qu il soit|quelle qu elle soit|qu il soit|qu elle soit|(plu|plaît|aimé|apprécié) ~6 (déplu|déplaît|pas|moins)',
  ],
  'contact-us': [
    '(contact*|écriv*|écris|écrire|appel*|parl*|prévenez|prévenir|préviens|joindre|joignez|avertir|avertissez|informez|informer|interpel*|répond*|solliciter|adress*|signal*|tourn*|alert*) ~3 (nous|moi|service|message|équipe|vendeur|support|sav|d abord|assistance|directement|en privé|formulaire|bouton)',
    '(nous|me|m) ~1 (contacter|contactez|écrire|joindre|appeler|prévenir|parler|avertir|informer|signaler|dire|répondre|solliciter|écriviez|contactiez|confier|dites|préveniez|alerter|interpeller|en faire part|faire part|faire savoir|le dire)',
    '(dites|dis|dire) ~2 (nous|le nous|moi)|dites le nous|dis le nous|faites le nous savoir|faites nous (part|signe|savoir)|en parler|parlons en|prenez contact|prendre contact|venez vers nous|revenez vers nous|revenir vers nous|venir vers nous|tournez vous vers|notre (service|sav|support|assistance)|formulaire|en privé|par message|à nous (le dire|l écrire)|l apprendre|répondez à ce message|service client|(bouton|lien|page) (rouge|ci-dessous|contact|ci-contre)|message privé|en discuter',
    '{contactlink}',
  ],
  'give-chance': [
    '(chance|occasion|opportunité|possibilité|temps|permett*|moyen|laissez nous|laisse nous) ~5 (réparer|corriger|régler|résoudre|arranger|redresser|clarifier|expliquer|rattraper|rectifier|remédier|aider|trouver une solution|solution|répondre|faire mieux|nous racheter|nous rattraper)',
    'nous ~3 (régler|résoudre|arranger|corriger|réparer) ~4 (problème|ensemble|avant|d abord)',
  ],
  'bad-review': [
    '(mauvais|mauvaise|négatif|négative|négatifs|négatives|basse|médiocre|faible|sévère|piètre|critique) ~1 (avis|note|notes|commentaire*|évaluation*|appréciation|retour)',
    '(avis|note|notes|commentaire|commentaires|évaluation|évaluations|appréciation|retour) ~1 (négati*|mauvais*|basse|bas|défavorable*|critique|sévère|médiocre|faible|inférieur*|moyen*|neutre)',
    '<few-stars>|(moins|inférieur*|en dessous) ~2 (<five>|quatre|4) ~1 (étoile*|sur)|mal (noter|noté|évaluer|nous noter)|nous mal noter',
  ],
  reviewing: [
    '(noter|évaluer|laisser|poster|publier|écrire|donner|mettre|déposer|rédiger|attribuer|commenter|choisir|toute (évaluation|note)|tout (avis|commentaire))|(notiez|évaluiez|laissiez|publiiez|postiez)',
  ],
  // Taking a review back.
  remove: [
    '(ne|n) ~1 (figur*|appara*|est|sera|existe*|se trouv*) ~1 plus|(ne|n) ~2 (devrait|doit|doive|peut|pourra|soit|sera) ~2 plus ~1 (être|figurer|apparaître|exister|se lire|lisible|visible)',
    'supprim*|effac*|retirer|retirez|retire|retires|retiriez|retirant|retrait|enlev*|ôter|ôtez|annuler|annulez|annulation|annule|suppression|faire disparaître|disparaître|disparaisse|disparaisse*|disparaîtra|dépublier|masqu*|élimin*|ôte',
  ],
  change: [
    'repasser sur|repassez sur|reformul*|remani*|modifi*|chang*|mettre à jour|mis à jour|mettez à jour|mets à jour|mise à jour|mettre ~1 à jour|mettez ~1 à jour|corrig*|rectifi*|actualis*|revoir|revoyez|revois|réviser|révisez|révision|reconsidér*|réévalu*|améliorer|améliorez|améliore|améliorant|augment*|remont*|relev*|adapter|adaptez|adapte|remplac*|remplacer|adouc*|nuanc*|ajuster|ajustez|ajuste|transform*|réécri*|repens*|à la hausse|rehauss*|retouch*|édit*|refaire|refaites|passer|passez|passe|monter|montez|compléter|complétez|atténu*|tempér*|convertir|revenir sur|revenez sur',
  ],
  'my-review': [
    'ce que (vous|tu) (avez|as) ~1 (mis|posté|laissé) ~1 (sur|chez|à) amazon',
    '(votre|ton) (texte|publication|contribution|message) ~4 (amazon|fiche|page|en ligne|produit)',
    '(votre|cette|cet|ce|vos|ces|l|ton|ta|tes|sa|son|la|le|les|un|une|d|mauvaise|négative) ~2 (avis|commentaire|commentaires|évaluation|évaluations|note|notes|appréciation|appréciations|étoile|étoiles|feedback|notation|critique|critiques|témoignage|jugement) ',
    'ce que vous (avez|aviez) ~1 (écrit|publié|posté|dit|laissé)|ce que tu (as|avais) ~1 (écrit|publié|posté|mis)|(vos|tes|ces) ~1 (propos|mots|lignes)|(votre|ton|cette) (remarque|contribution|publication) ~3 (amazon|page|profil|boutique)',
  ],
  refuse: [
    '(ne|n) ~1 (pouvons|voulons|souhaitons|demandons|ferons) ~1 (ni|pas|jamais|aucun*)',
    'sans obligation|(ne|n) ~2 demand* ~2 personne',
    '(ne|n) ~3 (demand*|exige*|attend*|souhait*|avez|devez|pouvons|faut|sommes|voulons) ~2 (pas|jamais|rien|aucun*)|ne ~1 (supprim*|modifi*|chang*|retir*|effac*) ~1 pas|libre de|inutile de|pas obligé|interdit',
  ],
  'reason-why': [
    'à la suite de|suite à|suite aux|après|grâce à|plusieurs avis|nous avons (changé|modifié|corrigé|amélioré|retiré|supprimé|remplacé|revu)|avons ~2 (changé|modifié|corrigé|amélioré|retiré|supprimé|remplacé)|a été (modifié|corrigé|changé|retiré|supprimé|remplacé)|afin de|nos clients|(des|plusieurs) clients ~2 (ont|nous|disent|signalent)|dans l avis|dans votre avis',
  ],
  'not-text': [
    'murale*|mural|phosphorescent*|guirlande|autocollant*|plafond|gravure|texte|adresse|facture|taille|couleur|montant|livraison|orthographe|broderie|prénom|film|étiquette|logiciel|application|firmware|colis|notice|fiche|numéro|date|rendez vous|commande n|batterie|pile|housse|maquette|épreuve',
  ],
  // Asking again.
  reminder: [
    'rappel|rappels|rappelons|rappelle|rappeler|relance|relances|relançons|relancer|relance*|petit rappel|insister|insistons|insiste|revenons vers vous|reviens vers vous|revenir vers vous|nous revoilà|me revoilà|encore nous|encore moi|piqûre de rappel',
  ],
  'nth-time': [
    '(deuxième|seconde|second|2e|2ème|2eme|troisième|3e|3ème|dernière|dernier|ultime|nouvelle|énième|quatrième) ~1 (demande|message|mail|courriel|e-mail|fois|relance|tentative|chance|occasion|invitation|essai|sollicitation|rappel|courrier|opportunité)|encore une fois|une fois de plus|à nouveau|de nouveau|une nouvelle fois|une dernière fois|une deuxième fois|une seconde fois|une autre fois|jamais deux sans trois|derechef|rebelote|une fois encore|encore une ~1 (demande|sollicitation)|encore un ~1 (message|mail)',
  ],
  'asked-for': [
    'votre (avis|opinion|note|évaluation|commentaire|expérience|ressenti|voix|appréciation|impression)|vos (étoiles|impressions|commentaires)|ton (avis|opinion|commentaire|évaluation|expérience)|ta note|tes (étoiles|impressions)|que (pensez vous|penses tu)|ce que (vous|tu) ~1 pens*',
  ],
  // Channels.
  messenger: [
    'whatsapp|whats app|watsapp|whatsap|telegram|télégram|wechat|viber|skype|snapchat|snap|imessage|facetime|threema|kakaotalk|zoom',
  ],
  network: [
    'facebook|fb|instagram|insta|tiktok|tik tok|youtube|you tube|twitter|pinterest|linkedin|discord|reddit|snapchat|twitch|réseaux sociaux',
  ],
  ware: [
    'aperçu|notification|affiche|affichent',
    'convient|conviennent|adapté*|visio*|(appel|appels) vidéo|étui|rabat|babyphone|(appels|messages|notes|notifications) ~1 (whatsapp|vocaux)',
    'autocollant*|sticker*|support (de|pour|mural|voiture|téléphone|magnétique)|sacoche|lot de|plaque|enseigne|coque|compatible*|poche*|mug|poster|coussin|logo|imprimé*|gravé*|graver|gravure|néon|décoration|application|livre|carte de visite|badge',
  ],
  'served-by': [
    'transporteur*|livreur*|coursier|chronopost|colissimo|laposte|la poste|dhl|ups|dpd|gls|fedex|mondial relay|relais|fabricant*|constructeur*|garantie|douane|douanes|amazon|geodis|facteur|installateur|chauffeur|dépanneur|expert|agence|marque partenaire|tnt|heppner|voisin|gardien|interphone|digicode|poseur|technicien|bureau de poste|schenker',
  ],
  'carrier-maker': [
    'transporteur*|livreur*|coursier|chronopost|colissimo|laposte|la poste|dhl|ups|dpd|gls|fedex|mondial relay|relais|fabricant*|constructeur*|garantie|douane|douanes|geodis|facteur|installateur|chauffeur|dépanneur|expert|agence|marque partenaire|tnt|heppner|voisin|gardien|interphone|digicode|poseur|technicien|bureau de poste|schenker',
  ],
  // Cancelling.
  cancel: [
    'décommander|décommandez|décommandiez|annuler|annulez|annuliez|annulant|annulation|annuleriez|annules|annulerez|résilier|résiliez',
  ],
  'no-cancel': [
    'pas|jamais|rien|aucun|aucune|sans|frais|n|ne|rendez vous|retour|créneau|intervention|réservation|abonnement|alarme|écran|bouton annuler pour revenir|pour revenir|appairage|minuteur|programme|livraison',
  ],
  // Personal data.
  'ask-for': [
    'nécessite*|exige*|requièrent|nous manque|manque encore|envoyez|envoyer|envoie|envoies|donner|donnez|donne|communiqu*|transmettre|transmettez|transmets|fournir|fournissez|fournis|indiquer|indiquez|indique|faut|faudra|faudrait|besoin|saisir|saisissez|saisis|préciser|précisez|précise|partag*|répondez|répondre|réponds|remplissez|remplir|renseign*|inscrire|inscrivez|enregistrez|enregistrer|laissez|laisser|confirm*|demandons|demande|requis|requise|nécessaire|exigeons|quel est|quelle est|quels sont|quelles sont|joindre|joignez|voudrions|aimerions|attendons|connaître|faites parvenir|faire parvenir|avoir|montrez|entrez|entrer|dites|tapez',
  ],
  'contact-data': [
    'adresse e-mail|adresse mail|adresse électronique|adresse courriel|courriel|e-mail|mail|adresse gmail|gmail|numéro de (téléphone|portable|mobile|gsm|tel)|téléphone|portable|mobile|gsm|numéro personnel|coordonnées|données personnelles|numéro whatsapp|numéro de tel|whatsapp|ligne fixe',
  ],
  'for-delivery': [
    'transporteur*|livreur*|livraison|livrer|chauffeur|coursier|rendez vous|dhl|ups|dpd|chronopost|géodis|technicien|installateur|joindre le jour|coque|modèle|support|étui|gravure|graver|imprimer|gravé|médaille|collier|plaque|sous lequel|relais|poseur|chargeur|interphone',
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
  // Marketing.
  'past-deal': [
    'était en (promotion|promo|solde*)|était soldé|étaient soldés|avez payé|a été (déduit|appliqué|accordé|appliquée|déduite)|utilisé|appliqué|appliquée|déduit|déduite|sur la facture|sur votre facture|facture|rayure|dédommagement|défaut|rembours*|garder|gardez|conserver|retard|ne fonctionne|que vous citez|gratuitement par|manquant*|cassé*|litige|abîmé*|car|avez reçu|avez utilisé|vient d amazon|d amazon|relais',
  ],
  'if-instead': [
    'à la place|épuisé|épuisée|rupture|en échange|plus disponible|irait il|conviendrait|remplacement|remplacer|rincez|défectueu*|rappel|avez commandé|commandée|conforme',
  ],
  // Orders on their way.
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
  'review-talk': [
    '<review-thing>|<review-act>|<reviewer>|notez|noter|évalu*|commentaire*|(autres|communauté|monde) ~3 (savoir|sachent|connaître)|(lignes|mots|phrases|photo|vidéo) ~5 (amazon|page|fiche|produit)|témoign*|auteurs d un commentaire',
    '(décri*|racont*|partag*) ~4 (expérience|impression*)|étoile de plus',
  ],
  'reward-talk': [
    '<gift>|offrons|offert*|cadeau*|remise|gratuit*|à nos frais|(est|sera) pour nous|prenons en charge|payons|remboursons|remboursé*|moitié du prix|récompens*|prime|bonus|surprise|attention|tirage|tombola|concours|plantons|petit quelque chose|prolonge* ~3 garantie|virement|deuxième|second',
    '(à|de) notre charge|un savon de plus|de plus|vaut ~3 crédit|rendons',
  ],
  'no-reward-talk': [
    '<not>|<not-reviewed>|<thanked>|merci pour (votre|cet)|cassé*|abîmé*|manqu*|défect*|endommag*|rayure|facture|remplac*|retour|problème*|désolé*|excus*|que vous avez utilisé|tva|rien à gagner',
  ],
  'neutral-if': [
    'temps|minute|minutes|instant|moment|question*|aide|besoin|problème*|manque*|abîm*|cass*|défect*|reçu|arrivé*|utilisé|essayé|testé|occasion|possible|souhait*|voul*|désir*|(si|quand|lorsque) (vous|tu) ~3 (notez|évaluez|laissez|écrivez|partagez|pouvez|pouviez|avez|voulez|souhaitez|publiez|rédigez)|d accord|conv*|réponse|répond*',
    '(si|dès|quand|lorsque|dès que) (votre|cet|l|vos|un|cette) ~1 (<review-thing>)',
  ],
  conditional: ['si|s|quand|lorsque|pourvu|à condition|dès lors|au cas où|en cas'],
  // What the buyer asked, or a third person said.
  'you-asked': [
    '(vous|tu) ~1 (demandiez|demandez|demandais|vouliez savoir|aviez demandé|avez demandé|as demandé|souhaitiez savoir)|votre question|(on|quelqu un|un inconnu|un tiers|certains) ~3 (demande|demandait|réclame|écrit|contacte|propose)',
  ],
  // A law, a policeman or a thief on paper.
  fiction: [
    'roman|tome|chapitre|livre|jeu|costume|déguisement|figurine|jouet|film|insigne|plateau de jeu|page <number>|polar|album|puzzle|playmobil|code civil|recueil|par la loi',
  ],
  'praise-noun': [
    'compliment|compliments|éloge|éloges|félicitations|louange|louanges|bonnes nouvelles|enthousiasme|joie|bonheur|satisfaction|votre bien',
  ],
  'complaint-noun': [
    'plainte|plaintes|critique|critiques|reproche|reproches|réclamation|réclamations|souci|soucis|problème|problèmes|déception|déceptions|mécontentement|insatisfaction|colère|grief|griefs|négatif|mauvaises nouvelles|déboires',
  ],
  // A review the buyer has written already.
  'past-review': [
    '(vous|tu) ~1 (avez|aviez|as|avais) ~1 (écrit|écriviez|mentionné|indiqué|dit|signalé|noté|précisé|expliqué|raconté) ~3 <review-noun>',
    '(écriviez|écrivez|indiquiez|signaliez|mentionniez) ~1 (dans|sur) ~1 (votre|ton) <review-noun>',
    '(d après|selon|suite à|grâce à|lu|vu|lisant) (votre|ton|vos) ~1 <review-noun>',
  ],
  warning: [
    '(n est|ne sont) pas (de nous|le nôtre|la nôtre|les nôtres)|suspect*',
    'arnaque*|escroc|escrocs|escroquerie*|fraude*|frauduleu*|hameçonnage|phishing|faux (message|messages|vendeur|vendeurs)|méfiez|méfiance|prudence|jamais|se fait passer|se faire passer|se font passer|prétend*|piraté*|(ne|n) ~1 (provien*|vien*) ~2 (pas|jamais) de nous|pas de nous|signalez le|signalez les|signalez ~2 à amazon|en notre nom',
  ],
  'other-cancel': [
    'installation|téléchargement|minuterie|minuteur|alarme|retour|rendez vous|abonnement|impression|opération|programme|mise à jour|enlèvement|réservation',
  ],
  'we-did': [
    '(nous avons|avons nous|avons|j ai|ont|a) ~3 (contrôlé*|vérifié*|revu*|examiné*|testé*|corrigé*|modifié*|remplacé*|changé*|amélioré*|analysé*|transmis*|supprimé|retiré|inspecté*)',
  ],
  'said-happy': [
    '(ravi|ravis|heureux|contents|content|contente|plaisir|super|formidable) ~2 (que|qu|de savoir|d apprendre) ~5 (fonctionne|convien*|plai*|bien|<happy>)',
    '(vous|tu|votre message) ~2 (avez|aviez|as) ~2 (écrit|dit|signalé|indiqué|confié) ~8 (<happy>|bien|content*|ravi*|enchant*)',
  ],
} satisfies Classes;
