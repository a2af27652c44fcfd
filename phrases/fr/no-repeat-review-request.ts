import type { Phrases } from '../../src/wording/language.ts';

export default {
  again: [
    '<reminder> & (<review-thing>|<review-act>|<asked-for>|noter|évaluer|notez) ! (pas de rappel) ! (<not-reviewed>) !3 (aucun|aucune|pas d autre) ! (texte|produits|défaut)',
    '<nth-time> & (<review-thing>|<review-act>|<asked-for>|noter|évaluer|notez) ! (<not-reviewed>) !0 (seule fois) ! (désolé*|pardon pour|excus*|retard|remboursement) !2 (acheté*|commandé)',
    '(pardon|désolé*|excusez) ~4 (insister|déranger|importuner|relancer|revenir) ~6 (<review-thing>|<asked-for>|évaluer|noter)',
    '(redemand*|réitér*|renouvel*|réécri*|récrivons|relanc*) ~6 (<review-thing>|<asked-for>|évaluer|noter|évaluation)',
    '(déjà|auparavant|précédemment) ~6 (demandé|sollicité|invité|écrit|proposé) & (<review-thing>|<asked-for>|évaluer|noter|aussi|amazon) ! (<not-reviewed>)',
    'jamais deux sans trois',
    '(mail|message|courriel|relance|rappel) <number> (/|sur) <number>',
    '(sans réponse|toujours sans|restés sans) ~6 (<review-thing>|<asked-for>|évaluation)',
    '(encore|à nouveau|de nouveau|toujours) (nous|moi) ~8 (avis|mot|note|évaluation|commentaire|étoiles|amazon)',
  ],
  missing: [
    '(avis|évaluation|commentaire|étoiles|note|appréciation) ~3 (pas|toujours pas|pas encore|jamais) ~2 (arrivé*|reçu*|parvenu*|publié*|visible*|là) ! <not-reviewed> ! (si)',
    '(avez|as) ~1 pensé ~2 (<review-act>|évaluer|noter|commenter)',
    '(n|ne) ~2 (avez|as|ont) ~2 (laissé|donné|publié|posté|écrit|déposé|rédigé) ~2 (aucun|aucune|pas de|ni) ~2 <review-thing>',
    '(pas|toujours pas|jamais|pas encore|point|aucun|aucune|rien) ~5 (laissé|donné|noté|évalué|commenté|reçu|vu|lu|déposé|publié|posté|écrit|rédigé|trouvé|trouvons|voyons|mis|répondu|partagé|trouvé|attribué|réagi|pris le temps) ~6 (<review-thing>|<asked-for>|achat|note|demande d avis|produit|évaluation|opinion) ! (<not-reviewed>) ! (si vous) ! (facture|taille|réponse sur)',
    '(pas|toujours pas|pas encore) ~2 (noté|évalué|commenté) ~4 (achat|commande|produit|article|nous|vendeur)',
    '(nous avons|n avons|n avez|n as|n ont) ~2 (pas|toujours pas|pas encore) ~5 (<review-thing>|<asked-for>) ! <not-reviewed> ! (réponse)',
    '(toujours pas|pas encore|encore pas|aucun|toujours aucun|encore aucune|toujours aucune) ~2 (avis|commentaire|évaluation|étoile*|note) ~3 ?',
    '(toujours|encore) ~3 (avis|évaluation|étoiles|commentaire|opinion|voix|note) ~3 (manque*|attendu*|se fait attendre|en attente)',
    '(avis|évaluation|étoiles|commentaire|opinion|voix|appréciation) ~6 (se fait attendre|manque|manquent|se font attendre|toujours attendu*|n est pas arrivé*|reste en attente|en souffrance) ! <not-reviewed>',
    '(manque|manquent) ~4 (votre|vos|ton|tes|plus que) ~2 (avis|évaluation|étoiles|commentaire|voix|opinion|note)',
    '(attendons|attends|attendions|guettons|espérons|espérions) ~2 (toujours|encore|impatiemment) ~3 (avis|évaluation|étoiles|commentaire|opinion|voix|note|appréciation) ! <not-reviewed>',
    '(oubli|oublié|oubliez|oublies|échappé|passé inaperçu) ~6 (<review-act>|évaluer|noter|commenter|<review-thing>) ! (n oubliez pas)',
    '(trop tard|encore temps|temps encore) ~6 (<review-act>|<review-thing>|évaluer|noter)',
    '(dernière|ultime) (chance|occasion|opportunité) ~6 (avis|évaluer|noter|commenter|étoiles)',
    '(avez|as) ~2 (eu|trouvé|pris) ~3 (temps|occasion|minute|moment) ~6 (<review-thing>|<review-act>|<asked-for>|noter|évaluer) ! <not-reviewed>',
    '(promis|promesse|promettiez) ~4 (avis|commentaire|évaluation|note)',
  ],
  earlier: {
    phrases: [
      '(nous|je|on) ~4 (demand*|écriv*|écrit|envoy*|sollicit*|invit*|contact*|propos*|rappel*) ~8 (dernière|dernier|passée|passé|il y a|déjà|hier|précédemment|auparavant|la semaine|le mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) !3 (transporteur|fabricant)',
      '(la semaine dernière|la semaine passée|le mois dernier|il y a ~4 (jours|semaines|semaine|mois)|hier|récemment|dernièrement|avant hier|voici ~3 jours) ~6 (nous|je|on) ~3 (demand*|écriv*|écrit|avons|avait|avions|invit*|sollicit*|envoy*)',
      '(notre|mon|nos|mes) ~1 (premier|dernier|précédent|première|précédente|dernière|précédents) ~1 (message|mail|courriel|e-mail|demande|courrier|invitation)',
      '(répondu|réagi|vu|lu|reçu|raté|manqué) ~4 (notre|mon|nos|mes) ~2 (message|mail|courriel|e-mail|demande|invitation)',
      '(comme) ~2 (dit|écrit|indiqué|expliqué|mentionné) ~4 (message|mail|courriel|précédent*|déjà)',
      '(avons|ai|avions) ~2 déjà ~2 (demandé|écrit|sollicité|invité|contacté|envoyé)',
      '(notre|la) ~2 (message|mail|demande|courriel) ~4 (perdu|passé inaperçu|spams|indésirables)',
      '(deuxième|seconde|troisième) ~1 (fois|message|mail|courriel|demande) ~4 (que|nous|sur)',
    ],
    with: { message: ['<review-act>', '<review-thing> ! <not-reviewed>', '<asked-for>', 'votre note', 'évaluation'] },
    without: {
      sentence: [
        'gravure|broder*|livraison|adresse|retour de|retourner|douane|couleur|taille|étiquette|digicode|numéro|colis|rendez vous|facture|épreuve|maquette|rembours*|tva|texte|pièce|remplacement|retard',
      ],
    },
  },
  allow: [
    '(qu une|une seule|seule et unique|qu 1) ~1 fois',
    '(ne|n) ~6 (rappel|relance|plus de message|autre message|relancer*|insister*)',
    '(avis|commentaire) ~4 <not-reviewed>',
    '(seul|unique) (message|rappel|mail)',
    '(encore|à nouveau) ~1 merci|merci encore|encore (pardon|désolé*)|toutes nos excuses',
  ],
} satisfies Phrases;
