import type { Phrases } from '../../src/wording/language.ts';

export default {
  split: [
    '(bien|bon|positif|compliments) ~3 (aux autres|à tous|amazon|public*) & (mal|mauvais|négatif|critiques) ~3 (à nous|nous|ici) ! <either-way>',
    'si ~2 (bon|bien|ok|content) ~6 (avis|commentaire|étoiles) & si ~2 (pas|non) ~6 (contact*|écri*|nous|message) ! <whether>',
    'qui ~1 (a|ont|aurait) ~4 (<complaint-noun>|plaindre) & nous & (avis|amazon|étoiles|commentaires) ! <whether>',
    '<complaint-noun> & (préférons|préfère|mieux|directement|en direct|nous) & (plutôt que|et non|au lieu de|non) ~2 (dans|sur|par) ~2 (avis|commentaires|évaluations|amazon|page) ! <either-way>',
    '(éloges|compliments|bravos|louanges) ~2 (en public|sur amazon|sur la fiche) ~3 (reproches|critiques|plaintes|soucis) ~3 (ici|en privé|à nous|pour nous|entre nous|messagerie) ! <either-way>',

    '(mauvais*|négati*) ~3 (à nous|pour nous|chez nous) & (bon|bonnes|bons|positi*) ~3 (amazon|public|page|tous) ! <either-way>',
    '(mauvaise*|négative*) ~1 expérience* & (entre nous|avec nous|en privé|à nous) & (besoin|inutile|sans) ~3 (avis|commentaire|étoiles)',
    '(dites|racontez|criez) le ~2 (tous|autres|monde|amazon) & (dites|racontez|confiez) le ~2 nous',
    '(<unhappy>|<complaint-noun>) & (entre nous|avec nous|en privé|à nous) & (pas besoin|inutile|sans|n est pas nécessaire|nul besoin|pas la peine) ~2 (avis|commentaire|étoiles) ! <either-way>',
    '<praise-noun> ~8 (amazon|page|fiche|public*|tous|tout le monde|avis|étoiles) & <complaint-noun> ~8 (nous|moi|privé|message|messagerie|entre nous) ! <either-way>',
    '<complaint-noun> ~8 (nous seuls|à nous|en privé|entre nous|messagerie) & (pas|non|plutôt|jamais) ~3 (page|fiche|amazon|avis|commentaires|public*|tous) ! <either-way>',
    '<complaint-noun> ~6 (rien à (faire|voir|chercher)|(pas|n ont) ~2 place) ~4 (commentaires|avis|page|fiche|amazon|étoiles|public) ! <either-way>',
    '(bon|content|joie|satisfait|plaît) ~6 (avis|commentaire|étoile*) & pas ~2 (avis|commentaire|étoile*) ~4 (message|dire|écrire|parler|nous) ! <whether>',
    '(oui|pouce) ~6 (<review-act>|<review-thing>|amazon) & (non|bas) ~6 (<contact-us>|sav|service client|message) ! <whether>',
    '(si|s) ~6 (bien|<happy>) & (avis|commentaire|évaluation) & sinon ~3 (message|mail|écri*|contact*) ! <whether>',
    '(va bien|bien|satisfait|content|plaît) ~2 cliquez ~4 (noter|évaluer|avis|étoile*) ! <whether>',
    '<unhappy> ~6 <contact-us> & (<happy> ~8 (<review-act>|<asks-review>|avis|étoiles|amazon)) ! <whether>',
    '<happy> ~8 (<review-act>|avis|étoile*|amazon|noter|évaluer) & <unhappy> ~6 <contact-us> ! <whether>',
    '(bouton|lien) ~1 (vert|verte) & (bouton|lien) ~1 rouge',
    '(avis|évaluations|commentaires|étoiles) ~4 (réservé*|pour) ~3 (heureux|satisfait*|content*)',
    '(compliments|éloges|bonnes nouvelles|félicitations) & (plaintes|critiques|soucis|problèmes|reproches|réclamations) & (avis|page|étoiles|publi*|amazon)',
    '(compliments|éloges|félicitations|louanges|positif) ~4 (amazon|page|public*|tous) & (critiques|plaintes|reproches|réclamations|négatif) ~4 (nous|moi|privé|message)',
    'oui ~4 (<happy>|plaît|content*|ravi*|satisfait*) ~3 (avis|note|évalue|commentaire|étoiles) ! <whether>',
  ],
  first: [
    'étoiles ~4 pour ~1 (beaux|bons|heureux) ~1 (cas|moments|clients|jours) ! <star-thing>',
    '(retirer|enlever|ôter|retrancher) ~2 (points|étoiles|étoile) & (nous|service|sav) & (d abord|avant|auparavant) ! <not-reviewed>',
    '<review-thing> ~3 (superflu*|inutile*|sans objet|de trop) & nous ! <not-reviewed>',
    'avant de ~10 (public|publiquement|amazon) ~2 (écrivez|parlez|contactez|appelez|dites) ! <not-reviewed>',
    '<review-thing> ~3 (n est|ne sont) pas ~2 (bon|bonne|meilleur*|endroit|lieu|voie|moyen|solution|chemin) ! <not-reviewed>',
    '(réglons|réglez|voyons|parlons|discutons|arrangeons) ~4 (entre nous|ensemble|directement) ~4 (sans|pas|plutôt) ~3 (étoile*|avis|commentaire*|public)',
    '(défoul*|épanch*|râler|râlent|râlez|plaindre|plaignent|critiquer|grogner|grognent) ~6 (chez|avec|auprès de|à) nous ~3 (pas|non|plutôt) ~3 (fiche|page|amazon|public|avis)',

    '(chance|occasion) & (avant de|avant d) ~2 (juger|critiquer|noter|publier|condamner) ! <not-reviewed>',
    '(épargnez|épargne) ~2 (étoile*|avis|note|commentaire)',
    '(d abord|avant tout|en premier) ~4 (puis|ensuite|après) ~2 (noter|évaluer|notez|avis|étoiles) ! <not-reviewed>',
    'avant de ~8 amazon & (colère|mécontentement|critiqu*|frustration|défouler) & (nous|signe)',
    '(avant de|avant d) ~6 (amazon|en ligne|public) & (colère|mécontentement|plaindre|critiqu*|frustration|déverser|défouler) & (<contact-us>|signe)',
    '(gardez|garde|garder|gardiez|oubliez|laissez) ~3 (étoile*|avis|commentaire*|évaluation*|critique|critiques|reproches|colère|note) ~3 (pour (vous|nous|toi|moi)|entre nous|de côté) & <contact-us>',
    '(attendez|patientez|attendre|attends|différez|retardez) ~4 (noter|évaluer|avis|commentaire|étoiles|publier|évaluation) & (solution|réglé|résolu|régler|résoudre|répar*|sourire|problème|aid*) ! <not-reviewed>',
    '(avis|commentaire|évaluation|critique) ~2 (assassin|incendiaire|cinglant|rageur|furieux) & (nous|à nous) & (mot|message|écri*|parl*)',
    'pas [d|de] (avis|évaluation|commentaire|étoile*) ~8 (mais|plutôt|seulement) ~4 (message|mail|nous|mot) ! <thanked>',
    '(<contact-us>|<give-chance>) ~8 (avant|plutôt que|au lieu|et non|plutôt qu|sans|et pas) ~4 (<bad-review>|<reviewing> ~4 (<review-noun>|nous)|<review-act>|<review-thing>|noter|évaluer|commenter|publier|(notiez|évaluiez|laissiez|postiez|publiiez))',
    '(avant|plutôt que|au lieu|plutôt qu) ~5 (<bad-review>|<reviewing> ~4 (<review-noun>)|<review-act>|<review-thing>|noter|évaluer|nous noter|étoile*|(notiez|évaluiez)) ~12 (<contact-us>|<give-chance>|parlez|parlons|contactez|écrivez|dites)',
    '<contact-us> ~4 (d abord|au préalable|avant tout|en premier|avant) & (<review-thing>|<bad-review>|<review-act>|étoile*|noter|évaluer) !0 (épreuve|maquette|renvoyer|retourner)',
    '(ne|n|évitez|merci de ne pas|pas de|éviter|abstenez|attendez|patientez|retenez|renoncez|inutile de) ~6 (<bad-review>|<review-act>|<review-thing>|étoile*|noter|évaluer) ~8 (avant|sans|mais|<contact-us>|<give-chance>|écrivez|contactez|parlez|plutôt)',
    '(songe*|tenté*|envisag*|vouli*|comptiez|voul*|pens*|compt*|hésit*|sur le point|pourriez|pouvez ~1 (nous|pas)|intention) ~6 (<bad-review>|moins de (cinq|5)) & (<contact-us>|<give-chance>)',
    '(<give-chance>) & (avant|d abord|au lieu|plutôt) & (avis|noter|note|évalu*|étoile*|commentaire*|publi*)',
    '(par message|en privé|directement|avec nous|entre nous|à nous) & (et non|et pas|plutôt que|au lieu|non) ~4 (avis|étoiles|commentaire*|public*|amazon|évaluation*)',
    '(préférons|préférerions|préfère|aimerions mieux|aimons mieux|mieux) ~6 (en privé|savoir|apprendre|entre nous|directement|discuter|message) & (avis|étoile*|public*|commentaire*|amazon|note)',
    '(avis|évaluation|étoiles|commentaire) ~3 (peut|peuvent|pourra) ~1 attendre',
    '(en dessous|moins|inférieur*) ~3 (<five>|cinq|quatre|4) ~2 (étoile*) & (<contact-us>)',
    '(pouvez|peux|pouviez|arrivez) ~2 (pas) ~5 (<five-stars>|meilleure note|cinq|5|positif) ~8 <contact-us>',
    '(cloche|ne va pas|va pas|déplaît|gêne|déçoit|déçu*|problème) & (nous|à nous) & (plutôt|et non|et pas|pas à|au lieu) ~4 (monde|tous|amazon|public*|avis|page|autres)',
    '(gardez|gardes|garde|gardiez) ~2 pour (vous|nous|toi) ~4 <contact-us>',
    '(avant de|avant d|avant que|plutôt que|au lieu) ~6 (amazon|en ligne|public|publiquement|réseaux|tout le monde) & <give-chance> ! <not-reviewed>',
  ],
  satisfied: {
    phrases: [
      '<happy> ~3 (alors|donc|du coup) ~6 (<review-act>|<review-wish>) ! <whether> ! <either-way> ! <unhappy>',
      '(demande|prière|appel|invitation) ~2 s adresse ~2 (ceux|celles|clients|acheteurs) & (notez|évaluez|avis|étoiles) ! <whether>',
      '(sauf si|à moins que|sauf|hormis) ~6 (redire|reprocher|<complaint-noun>|<unhappy>) & (<review-act>|<review-wish>|évaluation|avis) ! <whether>',
      '(si|pourvu|tant que) ~4 (rien|aucun|aucune) ~3 (à redire|à reprocher|<complaint-noun>) & (<review-act>|<review-wish>) ! <whether>',
      '(seuls|seules|uniquement|seulement) ~1 (acheteurs|clients) ~1 <happy> & (mots|avis|étoiles|<review-act>) ! <whether>',
      '<happy-ones> & (lien|bouton) ~2 (avis|évaluation|noter) ! <whether>',
      '(seul|seuls|seule|seules|seulement|uniquement) ~6 <happy> ~8 (étoile*|avis|noter|évaluer|cliquer|commentaire*) ! <whether>',
      '(si|s) ~4 convaincre ~6 (<review-thing>|amazon|parlez) ! <whether>',
      '(<rate-verb>|<review-thing>|noter|évaluer) ~2 (seulement|uniquement|que) ~1 (si|en cas) ~5 (<happy>|plaît|plaise) ! <whether>',
      '<said-happy> & (<review-act>|<review-thing>|amazon) & (pourriez|voudriez|pouvez|merci|alors|donc|aussi|plaisir) ! <whether> ! <thanked> ! <not-reviewed>',
      '<happy-ones> & (noter|évaluer|commenter|avis|évaluation|commentaire|étoiles|partag*|amazon) & (invitons|invite|prions|demandons|sollicitons|réservons|adressons) ! <whether>',
      '<review-thing> (si|seulement si|uniquement si|quand) ~4 <happy> ! <whether>',
      '<if-happy> & (<review-act>|<review-wish>|<in-public> ~6 (dites|partag*|écri*)|savoir ~4 (évaluations|avis|amazon|autres)|votre avis|étoiles) ! <whether> ! (<unhappy> ~3 satisf*) ! <not-reviewed> ! ((avez|as|auriez|trouvez) ~2 (moment|minute|minutes|instant|temps))',
      '<happy-ones> & (<review-act>|<review-thing>) ! <whether> ! (un avis sincère aide) ! (nos clients) ! (autres clients)',
      '(<review-act>) ~2 (si|uniquement si|seulement si|à condition|pourvu) ~6 <happy> ! <whether>',
      '(avez|as) ~2 (apprécié|aimé|adoré) ~8 (alors|donc|du coup) ~6 (<review-act>|notez|évaluez)',
      '(uniquement|seulement) si ~8 (étoile*|avis|noter|évaluer|cliquez)',
      '(si|s) ~4 (mérit*|bien travaillé|bon travail) & (avis|étoile*|évaluat*|not*|commentaire*|excellent)',
      '(si c est|si tel est|si oui|si tel était) ~4 (<review-act>|<review-thing>)',
      'si oui ~8 (<review-act>|<review-thing>|étoile*)',
      '<conditional> ~12 (<review-act>|sur amazon) ! (lirons|lisons|lirai) ! <reward-talk> ! <five-stars> ! (continuez|avocat*|suites|plainte) ! <neutral-if> ! <whether> ! <either-way> ! <unhappy> ! <not-reviewed> ! <not>',
    ],
    without: { near: ['<custom>'] },
  },
  asked: {
    phrases: [
      '^ (le|la|les|l|votre|vos) _ ~1 (est|sont) ~1 (bon|bons|bonne|bonnes|beau|belle|réussi*|délicieu*|parfait*|top) ?',
      '^ (le|la|les|votre|vos|l) _ ~2 ?',
      '^ (bien|très bien) (dormi|mangé|assis|assise|arrivé|installé|joué|lu|dégusté|cuisiné|choisi) ?',
      '(recommander|recommandez|recommanderiez) ~3 ?',
      '^ ~6 (te|vous) (va|vont|sied) ~2 ?',

      '^ ~6 <happy> ~5 ?',
      '(plu|plaît|plait|apprécié|aimé|satisfait*|content*|heureu*|ravi*) ~6 ?',
      '(sourire|tout ~2 (bien|parfait|ok|nickel)) ~4 ?',
      'avons nous ~3 mérité ~4 ?',
    ],
    with: {
      after: [
        '<review-act>',
        '<review-wish>',
        '(<in-public>) & (dites|dis|partag*|écri*|racont*)',
        '(page d avis|vos étoiles|vos avis|un avis|votre avis|commentaire)',
        '(avis|étoiles) ~2 (par ici|ici|là)|où sont ~1 étoiles',
        '^ ~1 étoiles ~6 .',
        '^ oui ~4 (noter|évaluer|avis|étoiles|commenter)',
        '(verdict|opinion|jugement|impressions|mots|lignes) ~3 amazon',
        '(dites|dis) le (à tous|sur|aux)',
        '^ (alors|partagez|notez|évaluez|direction)',
        '(file|filez|cours|courez|direction|va|allez) ~3 (noter|évaluer|amazon|avis|étoiles)',
      ],
    },
    without: {
      near: ['<either-way>', '<whether>'],
      sentence: [
        'arrivé*|reçu*|monté*|installé*|déballé*|manque*|temps|minute*',
        '<unhappy>',
        '<not-reviewed>',
        'taille|date|rendez vous|couleur|créneau|gris|bleu|proposition',
      ],
    },
  },
  divert: {
    phrases: [
      '<unhappy> ~10 <contact-us>',
      '<contact-us> ~6 (si|en cas de|s) ~5 <unhappy>',
      '(moins|inférieur*|en dessous) ~2 (<five>|cinq|quatre) ~6 <contact-us>',
    ],
    with: {
      message: ['<review-act>', '<review-thing>', 'noter|évaluer|notez|note|notes|noté'],
      near: [
        '<if-happy> ! <unhappy>',
        '<happy-ones>',
        '<five-stars>',
        '<bad-review>',
        '<happy> ?',
        '<if-happy> & <review-act>',
        '(seulement|uniquement) & <review-act>',
      ],
    },
    without: { sentence: ['<whether>'] },
  },
  // "Mécontent ? Écrivez-nous", beside a review request.
  'divert-asked': {
    phrases: [
      '^ ~4 <unhappy> ~5 ?',
      '(pas|moins) ~3 (satisfait*|content*|convaincu*|plu|plaît|aimé|le cas|parfait) ~3 ?',
      '^ sinon',
    ],
    with: {
      after: [
        '<contact-us>',
        '(dites|dis) le ~2 nous',
        '(parlons|écrivez|contactez|message|préférons|privé|formulaire|parlez)',
      ],
      message: [
        '<review-act>',
        '(satisfait*|content|contente|heureu*|ravi*|plaît|plu) ?',
        '(avis|évaluation*|étoiles) ~6 (amazon|page)',
        '(en privé|plutôt que|avant de)',
      ],
    },
    without: { sentence: ['couleur|taille|date|rendez vous|pièce'] },
  },
  // "Vous êtes déçu ? Nous préférons l'apprendre en privé."
  // "La couverture vous plaît ? Filez sur Amazon. Sinon, un mot chez nous suffit."
  otherwise: {
    phrases: [
      '^ (sinon|si non|non|dans le cas contraire|autrement|si ce n est pas le cas|ça ne va pas|pas content*|déçu*) ~10 (<contact-us>|pour nous|chez nous|entre nous|à nous|service client|sav)',
      '^ ~6 pouce ~3 (bas|baissé|rouge) ~6 (<contact-us>|nous|message)',
    ],
    with: {
      message: [
        '<happy> & (<review-act>|<review-thing>|amazon|étoile*|noter|note)',
        '<happy> ?',
        '^ oui ~6 (<review-act>|<review-thing>|étoile*|amazon)',
        'pouce ~3 (l air|haut|levé|vert)',
      ],
      near: ['<review-act>', '<review-thing>', 'amazon', 'étoile*|note|notez'],
    },
    without: { near: ['<not-reviewed>', '<whether>', '<trouble>', 'taille|couleur|date|rendez vous|pièce'] },
  },
  // "Un motif de plainte ? Gardez vos étoiles pour vous."
  'keep-quiet': {
    phrases: [
      '(gardez|garde|oubliez|évitez|épargnez) ~4 (étoile*|avis|commentaire*|évaluation*|critique|critiques) ~4 (nous|vous|moi|toi)',
      'attend* ~4 (noter|évaluer|publier|avis|commentaire)',
      '(avis|critique|commentaire) ~1 (assassin|incendiaire|négatif)',
      '(règl*|arrang*|résolv*|discut*) ~4 sans ~1 (avis|étoiles|commentaire|évaluation)',
    ],
    with: { before: ['<unhappy> ~4 ?', '<complaint-noun> ?', '(cloche|va pas) ~3 ?'] },
    without: { sentence: ['<thanked>', '<not-reviewed>'] },
  },
  // "Cinq étoiles ? Cliquez ici. Moins ? Parlons-en."
  fewer: {
    phrases: ['^ ~2 moins ~3 ?'],
    with: { message: ['<five-stars>', '(quatre|4) étoiles'], after: ['cliqu*|parl*|<contact-us>|dites|écrivez'] },
  },
  private: {
    phrases: [
      '(préférons|préférerions|préfère|aimerions mieux|aimons mieux) ~4 (apprendre|savoir|entendre|régler|discuter|lire) ~4 (privé|directement|nous|message|vous)',
    ],
    with: { near: ['<unhappy>', '<bad-review>', '<review-thing>'] },
  },
  // "Mécontent ? Dites-le-nous !"
  'split-asked': {
    phrases: ['^ ~2 <unhappy> ~3 ?'],
    with: {
      before: ['<in-public>', '<review-act>', '(avis|étoiles|évaluation*)'],
      after: ['<contact-us>', '(dites|dis)'],
    },
  },
  // "Un grand sourire ou une petite grimace ?"
  faces: {
    phrases: [
      '(smiley|visage|émoticône) ~2 (vert|souriant|content|rit|sourit) ~6 (avis|noter|évaluation)',
      '(sourire|content|satisfait|heureux|contente|satisfaite|top) ou ~3 (grimace|déçu|déçue|flop|moue|pouce en bas|bof) ?',
      '(pouce|smiley) ~2 (haut|levé|vert) ~5 (pouce|smiley) ~2 (bas|baissé|rouge)',
    ],
    with: { message: ['<review-act>', '<review-wish>', '(partage|avis|expérience)'] },
  },
  buttons: {
    phrases: ['(bouton|lien|page|formulaire) ~2 (vert|verte|avis|sav|rouge|gauche|droite)'],
    with: { sentence: ['<happy>', 'tout va bien', 'tout ~3 bien', '<unhappy>'], near: ['<unhappy>', 'quelque chose'] },
    without: {
      sentence: [
        'appareil',
        'lampe',
        'voyant',
        'maintenez',
        'appuyez sur le bouton',
        'retourner',
        'contacter le vendeur',
      ],
    },
  },
  // "Tout fleurit ? Racontez-le sur Amazon. Rien ne pousse ? Racontez-le nous."
  'split-told': {
    phrases: ['^ ~2 (racontez|dites|écrivez|confiez|parlez) ~3 (nous|moi) !4 (amazon|aussi)'],
    with: {
      before: ['^ ~2 (rien|pas|non|moins|déçu*|mécontent*) ~4 ?'],
      message: ['(racontez|dites|écrivez|partagez) ~4 (amazon|autres|tous|monde)', '<review-act>'],
    },
  },
  // "Ravis que tout fonctionne ! Un avis nous ferait donc plaisir."
  'asked+': {
    phrases: ['<said-happy> ! <whether>'],
    with: { after: ['(<review-act>|<review-thing>) ! <thanked> ! <whether> ! <remove> ! <change>'] },
    without: { near: ['<not-reviewed>'] },
  },
  allow: [
    '(pas besoin|inutile|pas obligé*|nul besoin|rien ~3 oblig*|nullement tenu*) ~3 (contacter|écrire|joindre|prévenir) ~6 (<review-act>|<reviewing>|<review-thing>) [~3 <review-thing>]',
    's il (vous|te) plaît ~8 (étoile*|note*|avis|évaluation)',

    '<complaint-noun> et [les|vos|des] <praise-noun>',
    '<praise-noun> et [les|vos|des] <complaint-noun>',
    'également bienvenu*',
    '(compliments|éloges) et (reproches|critiques) ~4 (bienvenus|bienvenues)',
    '<whether>',
    '<either-way>',
    '(cinq étoiles|5 étoiles|★★★★★) ~3 s il (vous|te) plaît ! (si|quand|lorsque|content*|satisfait*|aim*|plu|ravi*)',
  ],
  // "Elle est bonne ? Sur Amazon. Elle est mauvaise ? Chez nous."
  'split-asked+': {
    phrases: ['^ ~3 (mauvais|mauvaise|négatif|négative|moins bonne|moins bon|pas) ~1 ?'],
    with: {
      before: ['amazon', 'public*', '(fiche|page)'],
      after: ['^ ~2 (chez|à|pour|avec|entre) (nous|moi)'],
    },
  },
  // "De 1 à 10 ? À partir de 9, un commentaire. En dessous, écrivez-nous."
  scale: {
    phrases: ['(en dessous|au dessous|moins|plus bas) ~6 (<contact-us>|ce message|nous)'],
    with: {
      near: ['(<review-thing>|<review-act>|noter|évaluer) ! <not-reviewed> ! <thanked>'],
      message: ['<number> (à|ou|et|sur) <number>', 'note'],
    },
  },
  // "Je partage mon expérience", and beside it "J'en parle au vendeur".
  'split-link': {
    phrases: ['(j en parle|j écris|je contacte|je m adresse|je préviens) ~3 (vendeur|boutique|sav|service)'],
    with: { message: ['(partage|donne|laisse|publie|écris) ~2 (expérience|avis|commentaire|note|étoiles)'] },
  },
  // "Vous songez à trois étoiles ou moins ? Parlez-nous-en auparavant."
  doubt: {
    phrases: ['(songe*|pens*|envisag*|hésit*|tenté*|compt*|voul*) ~6 (<few-stars>|<bad-review>|étoiles ou moins) ~4 ?'],
    with: { after: ['<contact-us>', 'parl* ~1 nous', '<give-chance>'] },
    without: { near: ['<not-reviewed>'] },
  },
  // "Pouce en bas ? Cliquez sur « Contacter le vendeur »."
  thumbs: {
    phrases: ['^ ~1 pouce ~2 (bas|baissé) ~1 ?'],
    with: { message: ['pouce ~3 (air|haut|levé)'] },
  },
  // "J’adore : je le dis sur Amazon", and beside it "Bof : j’en parle au vendeur".
  'two-links': {
    phrases: ['^ ~1 (adore|j adore|j aime|conquis|conquise|génial|top|emballé*) ~6 (amazon|avis|étoile*|<review-act>)'],
    with: {
      message: ['^ (bof|moyen|mitigé*|déçu*|pas top|pas trop|pas fan) ~6 (vendeur|nous|<contact-us>|sav|boutique)'],
    },
  },
} satisfies Phrases;
