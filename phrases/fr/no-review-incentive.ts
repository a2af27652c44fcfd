import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "un cadeau pour chaque avis", "dès que votre avis est en ligne, vous recevez"
  reward: [
    '(qui|quiconque) ~1 (note|commente|évalue|notent) ~2 (participe*|gagne*|reçoit)',
    '<change> ~3 (avis|note|étoile*|commentaire) & (est à vous|oublions|vous appartient) ! <not>',
    '(dès que|quand|lorsque|une fois que|sitôt|si) ~2 (texte|propos|commentaire|avis|publication|mots|note|étoile*) ~8 (<remove>|disparu*|plus en ligne) & (<money>|<refund>|<give>|restitu*|<gift>) ! <refuse>',
    '(à notre charge|remboursons|payons|offrons|offert*|remise) & (si|dès que|quand) & (citez|mentionnez|citer|mentionner) ~4 (fiche|page|amazon|avis)',
    '(publication|mise en ligne|parution) ~3 (opinion|avis|texte|évaluation|commentaire) & (somme|montant|prix|argent|<money>|<refund>|cadeau) ! <not>',
    '(testez|testes) & (notez|évaluez|commentez|notes) & (gardez|gardes)',
    '<gift> & (à condition|si|dès que|une fois) ~4 <change> ~3 (note|avis|étoile*|commentaire) ! <not>',
    '(noté|évalué|commenté|publié) ~1 (récompensé|rémunéré|remboursé|payé) ! <not>',
    '(temps|peine|effort|minute*|mal) ~4 (noter|évaluer|commenter|<review-thing>) ~8 (en plus|de plus|<gift>) !4 <not> !0 <thanked>',
    '(pièce|remplacement|article|bon|remboursement|argent|virement|versement|solde|colis|garantie|remise|moitié) ~2 (sera|seront|vous sera|part|partira|arrive*|envoyons|enverrons|recevrez|parviendra|versé*|déclench*|activ*|suit|suivra) ~4 (après|dès|une fois|quand|sitôt|lorsque|contre|à réception) ~3 (<review-thing>|<review-act>) !4 <not> !0 <thanked> !0 <past-review>',
    '(regretter* pas|serons (généreux|reconnaissants)|montrerons ~3 (généreux|reconnaissants)|vaudra ~1 peine|vaut ~1 peine) & (<review-act>|sur amazon) ! <not-reviewed>',
    '(chaque|par) ~1 (note|notation|étoile) ~6 (refuge|association|arbre*|don|caritati*|<money>)|(<money>|arbre*|don) ~8 (chaque|par) (note|notation|étoile)',
    'dites ~3 (amazon|autres) & (venez|passez|recevez|prenez) ~3 (chercher|prendre) ~3 (cadeau|tasse|surprise)',
    '(avis|commentaire|évaluation) aujourd hui ~3 (remise|cadeau|bon|<gift>) ~2 demain',
    '(récupérez|récupérerez|récupères) ~4 (frais|prix|argent|moitié) & (à condition|si|dès que|quand) & (opinion|avis|commentaire|évaluation|<review-act>) ! <not>',
    'cadeau ~4 (attend|attendent) ~8 (avis|évaluation|commentaire) ! <not>',
    '<money> ~1 pour (vous|toi) & (fiche produit|<review-act>|<review-thing>|racont*) ! <not>',
    '(<review-act>|<review-thing>) & si nous ~2 (offrions|remboursions|donnions|envoyions|faisions) ! <not>',
    '(<review-act>|<review-thing>|laissez un mot) & (gagnez|gagner|remportez|remporter) & (un|une|peut être) ! <not> ! (temps)',
    '(qui|ceux qui|celui qui|quiconque) ~2 (met|mettent|note|notent|évalue|évaluent|commente|commentent|écrit|laisse|laissent) & (reçoit|reçoivent|obtient|obtiennent|gagne|gagnent|profite|profitent) ! <not>',
    'garantie ~3 (passe|passera|grimpe|double|monte) & (<review-thing>|<review-act>) ! <not>',
    '(gardez|garder|conservez|conserver|gardes) & (<review-act>|commentaire|avis|évaluation) & (seulement|juste|simplement|suffit|en échange|contre|demandons) ! <not> ! (abîmé*|cassé*|remboursons ~3 car)',
    '(devenez|devenir|devenons|être|recherchons|cherchons) ~2 (testeur*|testeuse*) ! <not>',
    '(retour|expérience|opinion|avis|temps|commentaire) ~5 (payé|payée|rémunér*|récompensé*|rétribu*) !4 <not>',
    '(<give>|<gift>) ~8 <in-return> ~4 (<opinion-noun>|mot|mots|lignes) !4 <not>',
    '<review-act> ~8 (à nos frais|payons nous|c est nous qui payons|on paie|nous payons) !4 <not>',
    '<gift> ~10 (<once>|<in-return>|pour|à|aux) ~5 (<review-thing>|<review-act>) !4 <not> !0 <thanked>',
    '(<once>|<in-return>|tout|chacun) ~6 (<review-thing>|<review-act>) ~10 (<get>|<give>|<worth>|permet) ~8 (<gift>|moitié|produit|achat|argent|frais|un euro|deux euros) !4 <not> !0 <thanked>',
    '(chaque|tout|par|un|une|dès|votre|vos|cent|premiers|pour) ~3 <review-thing> ~8 <gift> !4 <not> !0 <thanked> !0 <refund> !0 <not-reviewed> !0 (remplacement|retard|facture)',
    '<gift> ~3 (par|contre|pour|dès|après) ~4 <review-thing> !4 <not> !0 <thanked>',
    '<review-act> ~3 (et|puis|pour|nous|on|je|c est|ensuite|alors|vous|tu) ~6 (<get>|<give>|<gift>) ~8 (<gift>|produit|article|argent|prix|cadeau) !4 <not> !0 <not-reviewed>',
    '<review-act> &8 (<get>|<give>) ~6 <gift> !4 <not> !0 <not-reviewed> !0 (livraison|bon à tirer)',
    '(<in-return>) ~6 <review-thing> !4 <not> ! <warning>',
    '<in-return> & <review-act> & (<gift>|<get>|<give>) !4 <not>',
    '(<reviewer>) & (<gift>|<get> ~4 (lot|prix|cadeau|chèque|échantillon)|récompens*) !4 <not> !0 (satisfait*|défaut*) ! ((ceux|celles) qui ~1 (l|ont|achètent|prennent|possèdent))',
    '(récompens*|rémunér*|rétribu*|gratifi*|payons|achetons|monnay*) ~6 (<review-thing>|<reviewer>|<review-act>) !4 <not>',
    '(<review-thing>|<review-act>|votre temps|vos étoiles) ~3 <worth> !4 <not>',
    '(mots|opinion|ressenti|expérience) ~4 (valent|vaut|droit|rapporte) ~5 <gift>',
    '(surprise|cadeau|récompense|attention) ~4 (attend|attendent|vous attend|à la clé|réservé*) ~8 (<review-thing>|<reviewer>|<review-act>|partag*) !4 <not>',
    '(<review-act>|<review-thing>) & (<gift> ~3 (attend|vous attend|pour vous|à la clé)|<worth>) !4 <not> !0 <not-reviewed>',
    '(testeur|testeuse|testeurs|test produit) & (évalu*|avis|not*|rembours*|gratuit*|payez rien)',
    '(vous|tu) (évaluez|notez|commentez|évalues|notes) ~3 (ne payez|rembours*|rendons|payons|offr*)',
    '(nous|on) ~3 aid* ~4 (vous|t) ~3 aid* ~3 (avec|par|d) ~3 <gift>',
    '(café|bière|verre|goûter|repas|port|livraison) ~3 (pour nous|offert|offerte|sur nous|à nos frais) & (<review-act>|<review-thing>|lignes|étoile*) !4 <not>',
    '(garantie) ~4 (active|activée|prolongée|étendue|valable|démarre|débute) ~5 (dès|après|une fois|quand|si|à partir) ~4 <review-thing>',
    '(preuve|capture|copie) ~4 (publication|avis|commentaire|évaluation) & (<give>|<get>|<gift>) !4 <not>',
    '(<review-thing>|<review-act>) & (compte paypal|par paypal|virement|virons|versons) !4 <not>',
    '<review-talk> & <reward-talk> ! <no-reward-talk> ! <question>',
    '(pour|par) (une|chaque|un) ~1 (étoile|avis|commentaire) ~2 de plus ~3 (un|une|nous)',
    '<review-talk> & (participez|participe|participent|tirage|tirage au sort|tombola|concours) ! <no-reward-talk>',
    '(<review-act>|(mots|lignes|phrases) ~4 (page|fiche|amazon)) & (dès que|une fois que|sitôt que|aussitôt que|quand|lorsque) ~4 (vois|voyons|lis|lisons|verrai|verrons|lirai|lirons|en ligne|paraît|apparaît|visible) & (part|partira|envoie|envoyons|expédions|rembours*|arrive|suit|recevez|verse*|virement) ! <not> ! <past-review> ! <thanked> ! <not-reviewed>',
    '(pour|par|à) chaque ~1 (avis|évaluation|commentaire|étoile|note|notation) & nous ~1 (mettons|glissons|ajoutons|joignons|versons|plantons|donnons|offrons|envoyons) ! <not> ! <thanked> ! <not-reviewed>',
    '(quand|dès que|si|lorsque|une fois que) ~3 (lirons|lisons|verrons|trouverons|lirai) ~4 amazon & (<gift>|<refund>|moitié|reviendra|argent|merci) ! <not>',
    '(en retour|en échange|en contrepartie) ~8 (mot|mots|avis|lignes|commentaire|étoile*) ~6 amazon ! <not> ! <thanked> ! <warning>',
  ],
  // Over two sentences: "Avis publié ? Choisissez votre cadeau."
  offer: {
    phrases: [
      '(prix|argent|somme|montant) ~3 (revient|reviendra|retourne|atterrit) ~3 (compte|vous|poche)',

      '^ ~1 (bon d achat|cadeau|remise|chèque|carte cadeau|coupon) ~2 (envoyé*|garanti*|assuré*|pour vous)',
      '(<money>|argent|virement|remise|moitié) ~4 (sera|seront|arriv*|suiv*|est|sont) ~3 (chez vous|compte|versé*|à vous|prêt*|lendemain)',
      '(<get>|<give>) ~6 (cadeau*|bon d achat|bon de réduction|carte cadeau|cartes cadeaux|chèque*|remise|réduction|échantillon*|surprise*|récompense*|coupon*|bonus|cashback|code promo|gratuitement|gratuit|offert*|goodies) !4 <not> !0 (manqu*|retour|remplacement|défectu*|cassé*|livraison|frais|rayure)',
      '(cadeau|surprise|carte cadeau|bon d achat|récompense|coupon) ~5 (vous attend|t attend|attend|est à vous|est à toi|suivra|suit|partira|sera envoyé*|sera à vous|est prêt*) !3 <not> !0 (manqu*|livraison|point relais)',
      '(remercions|remercierons|remercier) ~5 (par|avec) ~4 <gift>',
      '(vous|te|nous) ~2 (rembours*) ~6 (intégralement|totalité|prix|achat|moitié|ensuite|aussitôt|paypal)',
      '(glisse|glissons|glisserons|mets|mettons|ajoute|ajoutons|ajouterons|envoie|envoyons) ~3 (un|une|deux) ~3 (au choix|de plus|supplémentaire|enveloppe|deuxième|second*)',
    ],
    with: {
      near: [
        '(<review-act>) ! (<not-reviewed>)',
        '(avis|évaluation|commentaire) ~3 (publié*|posté*|fait|en ligne|rédigé*|laissé*|déposé*)',
        '(en échange|contre|pour|après|dès) ~3 (avis|évaluation|commentaire) ! <thanked>',
        '(envoyez|montrez) ~4 (capture|preuve|lien)',
      ],
    },
    without: { near: ['<past-review>', '<thanked>'] },
  },
  // "Nous remboursons la moitié. Condition : un avis avec photo."
  condition: {
    phrases: [
      '(dès que|quand|une fois que|sitôt que|lorsque) ~2 (lirons|verrons|lisons|voyons|trouverons|apparaît|paraît) ~3 (commentaire|avis|évaluation|note)',

      '^ [seule|unique|la] condition ~4 <review-thing>',
      '(il suffit|il faut juste|seulement|juste) ~3 <review-act>',
      '(il nous faut|il faut|il suffit|pour cela) ~8 (<review-act>|<review-thing>|(mots|lignes) sur amazon)',
    ],
    with: { before: ['(<gift>|<refund>|<give>) !3 <not>'] },
    without: { near: ['<thanked>', '<past-review>'] },
  },
  draw: [
    '(<review-thing>|<review-act>|<reviewer>|notant|évaluant|notez) & (<draw>) ! (de sorte|faute) !4 <not> !0 (lot défectueux|emporte-pièce|autocollants)',
  ],
  donation: ['(<review-thing>|<review-act>) & (<donation>|versons ~6 à) !4 <not> !0 (faire don de l article)'],
  refund: {
    phrases: [
      '(<refund>|nouveau|nouvelle|remplacé*) ~10 (juste|normal|naturel|donc|alors|du coup|en retour|maintenant|désormais|correct|attend*|espér*|moindre des choses|fair play) ~8 (<review-thing>|<review-act>|étoile*|note)',
      '(<refund>|remplac*) ~8 (à condition|si|dès que|une fois|en échange|contre|quand|lorsque|après que|sous réserve|seulement si) ~8 (<review-thing>|<review-act>|étoile*) ! <thanked>',
      '(<remove>|<change>) ~5 (<review-thing>|étoiles|note) ~8 (<refund>|<give>|<gift>) ! <reason-why> !5 (remboursé la)',
      '(puisque|vu que|comme|étant donné|maintenant que|après) ~8 (<refund>|rembourse*) ~10 (<review-act>|<review-thing>|étoile*) !0 (merci pour|désolé*)',
      '<review-act> & (<refund> ~4 (intégral|total|complet|immédiat)) !0 <thanked> !4 <not>',
    ],
  },
  // "Le remboursement a été fait. Du coup vos étoiles ..."
  'refund-near': {
    phrases: [
      '(dès que|dès|quand|lorsque|une fois|si) ~3 <my-review> ~8 <remove> & (<money>|<refund>|rembours*|restitu*|crédit*|vers*)',
      '(<refund>|mandé un nouveau|nouvelle pièce|pièce gratuite|remplac*)',
    ],
    with: {
      after: [
        '(du coup|donc|alors|en retour|maintenant|désormais|à votre tour|en échange) ~12 (<change>|<remove>|<review-act>|<review-thing>|étoiles)',
        '(<remove>|<change>) ~5 (<review-thing>|étoiles|note) ! <refuse>',
      ],
    },
    without: { sentence: ['<thanked>', '<not>'] },
  },
  allow: [
    '(garantie) & (avec ou sans) ~1 <review-noun>',
    '(payons|paie|paye|offrons|donnons) ~1 (personne|rien) ~2 (pour|contre) ~2 <review-noun>',
    '(nous|me) (demandez|demandes|demandiez) ~1 si ~12 <review-noun>',
    'suite à (votre|ton) <review-thing>',
    '<warning> & <review-thing>',
    '<not> ~6 (offr*|donn*|pay*|échange|contrepartie|récompens*|cadeau*|demand*|obligation*) ~8 <review-noun>',
    '(avis|commentaire) ~4 <not-reviewed>',
    '(rien|aucune contrepartie|aucun cadeau|aucun avantage) ~6 <review-noun>',
    'aux règles d amazon|amazon interdit',
    '(serait|est|sera) ~2 (plus beau|meilleur|plus joli) ~2 cadeau*',
  ],
  // "La couverture est de deux ans ; pour qui partage son opinion, nous la portons à cinq."
  longer: {
    phrases: [
      'qui ~1 (partage|partagent|publie|publient|écrit|écrivent|laisse|laissent|donne|donnent) ~6 (opinion|avis|expérience|impressions|<review-noun>) ~6 (portons|prolongeons|étendons|doublons|allongeons|passe|passons|monte)',
    ],
    with: { near: ['garantie|couverture'] },
    without: { sentence: ['pas|jamais|aucun*'] },
  },
} satisfies Phrases;
