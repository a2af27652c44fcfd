import type { Phrases } from '../../src/wording/language.ts';

export default {
  ask: [
    '(accepteriez|accepterais|consent*|merci|veuillez|prière|prions|prie|pourriez|pouvez|pourrais|peux|demand*|invit*|accepteriez|conseill*|serait|serions|serais|svp|s il vous|s il te|faut|devez|devriez|dois|kindly|aimable|gentil|bonté|possible|bien vouloir|recommand*|suggér*|propos*|besoin) ~8 <cancel> !2 <no-cancel> !0 (avez|aviez) !3 (comme|vous avez|vous l avez|selon)',
    '(demand*|sollicit*|faites|faire|procéd*|effectu*|lanc*|soumett*|soumission|transmett*|initi*|dépos*|envoy*|introdui*) ~4 (annulation|annuler) !0 (pas|aucun*|jamais|sans|avez|vous avez|frais|vous demandiez|demandiez) !3 (comme|vous avez|vous l avez|selon)',
    '(cliqu*|appuy*|sélectionn*|choisi*|utilis*|press*|bouton) ~3 (annuler|annulation|annulez) !4 (revenir|écran|appairage|alarme)',
    '(annulez|annuliez|annulerez) ~2 (la|votre|l|cette|vous|le|les|tout|de votre|depuis|et|stp|svp|donc|s il) !2 (pas|ne|n) !3 (alarme|retour|rendez vous)',
    '^ annule ~4 (stp|svp|commande|toi|de ton|s il te|sinon|vite|maintenant|et)',
    '(annule) ~1 (ta|la|cette) commande !1 (a|est|été|avons|ai|nous|on)',
    '(dites|dire|indiquez|informez|signalez|dis|écrivez) ~2 (à|amazon) ~6 (changé d avis|annul*|plus voulu|ne voulez plus|ne souhaitez plus|n en voulez plus|renonc*)',
    '(motif|raison) ~4 (indiqu*|mett*|choisi*|commandé par erreur|erreur|changé d avis|plus besoin|sélectionn*) ! (retour)',
    '(commandé par erreur|acheté par erreur|changé d avis) & (motif|raison|choisi*|indiqu*|sélectionn*|mettez|mets)',
    '(retirer|retirez|reprenez|reprendre|renoncer|renoncez|renonciez|renonceriez|abandonner|abandonnez|supprimer|supprimez|clôtur*|fermer|fermez|résilier|résiliez|stopper|stoppez|mettez fin|mettre fin|mets fin|arrêter|défaire|revenir sur) ~2 (la|votre|l|cette|ta|cet) (commande|achat) !1 (avons|ai|été) !2 (ne|pas)',
    '(faites|faire|fais) ~1 annuler',
    '(annulation) ~3 (de|depuis|par|à) ~1 (votre part|votre côté|votre compte|vous même|l acheteur|votre initiative)',
  ],
  hint: [
    '(simple|mieux|rapide|facile|aimable|service|arrang*|aider*|reconnaissant*|préférable|pratique|bien|idéal|juste|sympa|remerci*|merci) ~8 (annuliez|annuler|annulant|annulation|annulez|renonciez|renoncer) !2 (pas|rien|aucun|sans|n) !0 (confirmé)',
    '(commande|achat) ~4 (disparaisse|disparaître|disparaît|soit annulée|soit retirée|s annule|s efface|soit close) !3 (<not>)',
    '(ne|n) ~3 (pouvons|peux|puis|avons) ~3 annul* ~8 (vous|votre)',
    '(à vous|vous seul|vous même|seul l acheteur|seulement vous) ~5 (annul*|de le faire|d annuler)',
    '(sinon|autrement|pénalité|pénalisé*|pénalise*|statistique*|sanction*|mauvais point) & (annulez|annuler|annule|annuliez|annulation) !0 (avons annulé) !3 (ne|pas)',
    '(vous nous|tu nous) ~3 (rendriez|rendrais|feriez|aideriez|arrangeriez) ~6 (annul*|renon*|retir*)',
    '(si vous annulez|si tu annules|dès que vous annulez|une fois annulée par vous)',
    'depuis (votre|ton) (espace|compte) ~4 (annul*|fin|renon*)',
    '(annul*|fin|renon*) ~8 depuis (votre|ton) (espace|compte) !3 (ne|pas|avons|a)',
  ],
  unable: [
    '(rupture|épuisé*|plus en stock|plus de stock|stock épuisé|indisponible|plus disponible|hors stock|manque*|introuvable)',
    '(ne|n) ~2 (pouvons|peux|pourrons|sommes|avons|puis) ~2 (pas|plus) ~4 (livr*|expéd*|envoy*|honor*|fourn*|stock)',
    '(fournisseur|usine|fabricant) ~4 (rupture|arrêt*|fait défaut|livre plus|lâché*)',
    '(prix) ~3 (faux|erroné|erreur|incorrect)',
  ],
  allow: [
    '(avons|a|ai|est|été|sera|ont|allons|vais|pouvons|serait) ~1 (annulé|annulée|annuler)',
    '(vous demandiez|vous avez demandé|comme demandé|selon votre demande|à votre demande|vous vouliez|vous souhaitez|vous souhaitiez|si vous (voulez|souhaitez|préférez)|vous désirez)',
    '(ne|n) ~1 (annulez|annuler|annuliez|annule) ~1 (pas|rien)',
    '(votre) annulation (est|a)',
    '(annul*) ~3 (rendez vous|retour|alarme|intervention|créneau|appairage|abonnement|réservation)',
    '(frais|délai|droit|politique|conditions) ~1 d annulation',
    'n (avez|as) ~2 (rien|pas) ~2 annuler',
  ],
} satisfies Phrases;
