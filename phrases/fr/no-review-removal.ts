import type { Phrases } from '../../src/wording/language.ts';

export default {
  remove: [
    '(enlever|supprimer|effacer|retirer|changer|modifier|éditer) ~1 (mauvais*|négatif*|négative*|ce|cet|cette) ~1 (feedback|avis|commentaire|étoile*|note|évaluation) ! <reason-why> ! <refuse>',
    '<remove> ~4 <my-review> ! <reason-why> !5 <refuse> !0 (commande|taux|colis|<not-text>) ! (cime|sapin|guirlande)',
    '<my-review> ~6 (supprimé*|effacé*|retiré*|enlevé*|disparai*|disparu*|disparaît*|annulé*|n existe plus|n y est plus|n est plus) ! <reason-why> !5 <refuse> !0 (amazon a|par amazon) !0 <not-text>',
    '(suppression|retrait|effacement|annulation|disparition) ~4 (avis|commentaire*|évaluation*|note|notes|appréciation|étoile*|feedback|critique) !5 <refuse> !0 <reason-why>',
    '<my-review> & <remove> (le|la|les) ! <reason-why> !5 <refuse>',
    '<my-review> & (le|la|les) <remove> ! <reason-why> !5 <refuse>',
    '(faites|faire|fais) ~2 disparaître ~4 <my-review>',
    '(ôtez|enlevez|enlever|enlève|retirez|retirer|effacez|supprimez|supprime) ~3 (étoile*|avis|commentaire*|évaluation*|note) ! <reason-why> !0 <not-text> ! (amazon a|cime|sapin|guirlande)',
    '(revenir sur|revenez sur|renoncer à|renonciez) ~3 (avis|note|évaluation|commentaire|jugement|appréciation)',
    '(retir*|enlev*|ôt*|supprim*) ~6 (plainte|critique|remarque|texte|propos) ~3 (page|amazon|fiche|site) ! <refuse>',
  ],
  change: [
    '(cinq|quatre|5|4) ~1 (étoiles) ~2 au lieu de (deux|une|trois|un|1|2|3) ! <item-word>',
    '(seconde|deuxième|autre) chance & (notez|évaluez|noter|évaluer|à nouveau) ! <refuse>',
    '(nouvelle|autre) <review-thing> & (ancienne|ancien|précédent*) & (fausse|faux|injuste|plus) ! <refuse>',
    '(revenir sur|revenez sur|reveniez sur) ~1 ce que (vous|tu) (avez|aviez|as|avais) ~1 (écrit|publié|posté|laissé) !5 <refuse>',
    '<review-thing> ~3 (mérite|mériterait) ~3 (version|lecture|révision|chance|mise à jour|correction)',
    '<change> ~5 <my-review> ! <reason-why> !5 <refuse> !0 <not-text> !0 (clients ont) ! (ne pas mettre|ne mettez pas|avant de (mettre|laisser|noter|donner))',
    '<my-review> ~6 (<change>|plus élevée|meilleure) ! <reason-why> !5 <refuse> !0 <not-text> !0 (nous aident|nous aide|permet*) !0 (<write> ~3 (avis|commentaire|évaluation))',
    '(modification|rectification|correction|mise à jour|révision|actualisation|réévaluation|amélioration|édition) ~4 (avis|commentaire*|évaluation*|note|appréciation|étoiles|jugement|feedback) !5 <refuse> !0 <reason-why>',
    '(repenser|reconsidér*|réexaminer|réévalu*|réviser|revoir|revoyez) ~4 (avis|note|évaluation|jugement|commentaire|appréciation|étoiles|position|opinion)',
    '(passer|passez|passe|monter|montez|relever|évoluer) ~3 (1|2|3|une|deux|trois) ~1 (étoile|étoiles|à) ~2 (4|5|quatre|cinq)',
    '(passer|passez|passe|monter|montez|mettre|mettez) ~3 (1|2|3|une|deux|trois) ~2 (4|5|quatre|cinq) (étoile|étoiles)',
    '(adouc*|nuanc*|atténu*|tempér*|corrige*|rectifi*|modifi*) ~6 (propos|ce que vous avez (écrit|dit|publié)|ce que tu as|vos mots|tes mots)',
    '(avis|note|évaluation|commentaire|appréciation|étoiles|étoile) ~6 (correspond*|reflèt*|reflète|reflètent) ~5 (plus|réalité|situation|vérité|résolu) ',
    '(avis|note|évaluation|commentaire|appréciation|étoiles) ~5 (n est|ne sont|plus) ~3 (plus justifié*|plus actuel*|plus d actualité|plus juste*|dépassé*|obsolète*)',
    '(écrire|rédiger|laisser|poster|publier|donner|remplac*) ~3 (nouvel|nouveau|nouvelle|autre) ~2 (avis|commentaire|évaluation|note) ~6 (place|remplac*|ancien*|maintenant que|précédent*|réglé)',
    '(maintenant|puisque|à présent|désormais|réglé|résolu|résolue) & (<change>|<remove>) ~4 (avis|note|étoiles|évaluation|commentaire|appréciation|étoile) !5 <refuse>',
    '(vos avis|mes avis|vos évaluations|votre profil) & (modifier|supprimer|éditer|mettre à jour) ! <refuse>',
    '(second|deuxième|nouveau|autre) regard ~4 (avis|note|évaluation|étoiles)',
    '(étoile|étoiles|note) ~2 (devenai*|devienn*|devien*|passai*|passe*|deveni*) ~2 (4|5|quatre|cinq)',
    '(avis|commentaire|évaluation|note) ~4 (montr*|reflèt*|mentionn*|dise|raconte) ~3 (solution|aussi|suite|fin|résolution|service)',
    '(modifier|éditer|changer|corriger) ~3 (à tout moment|quand vous voulez|facilement) & (avis|amazon|commentaire)',
  ],
  // "Ce texte nous fait du tort, faites-le disparaître."
  hint: {
    phrases: [
      '(texte|propos|mots|publication|message|remarque|ce que vous avez (écrit|publié|posté)|étoile|étoiles) & (disparaît*|disparaî*|faites le disparaître|retir*|supprim*|effac*|enlev*) & (tort|mal|nuit|injuste|préjudice|blesse*|dommage|page|amazon|boutique|réglé|résolu|rembours*)',
      '(étoile unique|unique étoile|seule étoile|mauvaise étoile) ~6 (disparai*|part*|en aille|ne soit plus)',
      'un clic ~6 (avis|commentaire|évaluation) ~4 (plus|disparaît)',
    ],
    without: { sentence: ['<refuse>', '<reason-why>', 'plafond', 'gravure', 'trace'] },
  },
  // "Vos mots nous font mal. Enlevez-les."
  'remove+': {
    phrases: ['(enlevez|retirez|effacez|supprimez|ôtez) (les|le|la|ceci|cela) (s il|svp|merci|donc|<end>)'],
    with: { before: ['<my-review> ! <not-text>'] },
  },
  allow: [
    '(avis|évaluation) ~2 (nous a|nous ont|a|ont) ~1 (aidé|aidés|permis) ~3 <change>',
    'modifier votre avis ~8 (nous ne|ne le) ~2 (demandons|demandons pas)',
    '(vous seul|à vous|libre à vous) ~6 (décider|décidez|choisir)',
    '(fait|ferait|font|feraient|faire) passer (un|une|de)',
    // A star that is a thing.
    '(étoile|étoiles) [décorative|lumineuse|dorée|filante] (du|de|d|en|à|au|pour) ~1 (sapin|arbre|guirlande|mobile|collier|bracelet|bois|papier|paille|verre|métal|tissu|plafond|projecteur|veilleuse|crèche|noël|lampe|ciel|mer|anis|coussin|rideau)',
    '(étoile|étoiles) [qui|est|a été|sont] [arrivée|arrivées|reçue|reçues|livrée|livrées] (cassée|cassées|fêlée|abîmée|abîmées|tordue|ébréchée|décollée|décollées|éteinte|brisée|manquante|lumineuse|décorative|dorée|filante)',
    '<refuse> ~6 (<change>|<remove>) ~4 <review-noun>',
    '(demand*|exig*) ~3 (pas|jamais) ~4 (<change>|<remove>)',
    '(grâce à|suite à|à la suite|après|d après) ~4 (avis|commentaire*|évaluation*|remarque*)',
    '(modifi*|corrig*|supprim*|chang*) ~3 (gravure|texte|note de frais|note de livraison|commentaire de livraison)',
    'avis de (passage|livraison|réception)',
    '(commentaire|note|texte) ~4 (carte|étiquette|gravure|imprim*|cadeau)',
  ],
} satisfies Phrases;
