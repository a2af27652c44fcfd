import type { Phrases } from '../../src/wording/language.ts';

export default {
  received: {
    phrases: [
      '(paiement|règlement|virement) ~2 est ~1 (là|arrivé)',
      '(réservé*) ~3 (dépôt|entrepôt|stock) ! (si|jusqu)',

      '(avons|ai) ~1 (noté|inscrit|consigné|saisi) ~2 (commande|achat)',
      '(commençons|attaquons|mettons) ~3 (emballer|emballage|empaqueter|préparer) ! (dès que)',

      '(commande|achat) ~2 (a été|est) ~2 (créé*|passé*|placé*) ! (comme cadeau)',
      '(emballons|empaquetons|préparons) ~1 (votre|vos|ton) ~4 (en ce moment|actuellement|avec soin|maintenant)',
      '(réception|recevoir) ~2 (votre|de votre) ~1 (paiement|règlement)',
      '(encaissé|enregistré|validé|reçu) ~2 (votre|le|ton) ~1 (paiement|règlement)',
      '(avons|ai|a été|est|a) ~3 (reçu|reçue|enregistré|enregistrée|accepté|acceptée|validé|validée|confirmé|confirmée|traité|traitée|pris en compte|prise en compte|comptabilisé) ~4 (commande|paiement|achat|règlement|virement)',
      '(commande|paiement|achat|règlement) ~4 (a été|ont été|est|a|sont) ~4 (reçu|reçue|enregistré|enregistrée|accepté|acceptée|validé|validée|confirmé|confirmée|traité|traitée|arrivé|arrivée|pris en compte|prise en compte|crédité|encaissé|approuvé|emballé*|préparé*|bien parvenu*|en cours de (préparation|traitement|validation)|en préparation|en traitement|prêt à partir|prête à partir|prêt|prête|finalisé*|complet|réussi)',
      '(confirmons|confirme|confirmer|accusons|confirmant) ~5 (commande|achat|paiement|règlement|réception de|bonne réception) ! (prions|veuillez|pouvez|merci de)',
      '(bonne|bien) (réception|reçu) ~4 (commande|paiement|achat|règlement)',
      '(confirmation) ~2 (de|d) ~2 (commande|achat|paiement|expédition|envoi|livraison|règlement)',
      '^ (commande|paiement|achat) ~1 (validée|validé|confirmée|confirmé|acceptée|accepté|reçu|reçue|enregistrée|expédiée|enregistré)',
      '(préparons|prépare|emballons|emballe|traitons|conditionnons) ~4 (commande|colis|paquet|article)',
      '(est|sont) ~3 (en préparation|en cours de préparation|en cours de traitement|en cours d emballage)',
      '(poser|posé|mettre|mis|glisser|glissé|ranger|rangé) ~1 (votre|ton) ~2 dans ~1 (carton|boîte|colis|enveloppe|caisse)',
    ],
    without: { sentence: ['<trouble>', '<question>', '<pending>'], message: ['<arranging>'] },
  },
  shipped: {
    phrases: [
      '(embarquer|emporter|emmener|embarqué|emporté|emmené|pris) ~2 (votre|ton) ~1 (carton|colis|paquet)',
      '<goods> ~3 (franchi|passé|traversé|quitté) ~4 (centre de tri|plateforme|frontière|dépôt)',
      '(est|sont) ~1 (parti|partie|partis|parties) à l aventure',

      '(monté*|grimpé*|installé*|assis|assise|blotti*) ~3 (camion|camionnette|fourgon|avion)',
      '(fait|font|file|filent|vogue) ~1 (route|cap) (vers|jusqu|sur) (vous|chez)',

      '^ (envoyé*|expédié*|posté*|livré*) ~1 le <number>',
      '<carrier> ~2 (a|ont) ~2 (remis|déposé|livré|laissé|apporté) ~4 (chez vous|boîte|voisin*|gardien|porte|hier|ce matin)',
      '(emballé*|prêt*|empaqueté*) ~3 attend* ~3 (enlèvement|transporteur|coursier|livreur|facteur|ramassage|départ)',
      '(voisin*|gardien*|concierge) ~6 (réceptionné|pris|reçu|accepté) ~3 <goods>',
      '(commande|colis|paquet) ~1 (est|été|bien) <sent-off>',
      '<goods> ~3 (est|sont|se trouve*|vous attend*) ~6 (boîte aux lettres|devant votre porte|chez le gardien|chez votre voisin*)',
      '(notifier|annoncer|informer|confirmer|aviser|faire part) ~4 (expédition|envoi|livraison|départ|remise) ~4 (articles|commande|colis|achat*|produits|marchandise*)',
      '(carton|colis|commande|paquet|caisse) ~6 (roule|file|vole|voyage|vogue|fonce) ~3 (vers|chez|jusqu)',
      '<goods> ~2 (vient|viennent) de (prendre ~1 (route|départ)|prendre son envol)',
      '(envoi|colis|paquet) ~3 (trié|chargé|transféré) ~4 (arrive|arrivera)',
      '<goods> ~2 (quitté*|quittés|quittées) ~3 (nous|nos|entrepôt|atelier|ce|hier|midi)',
      '(votre|ton) _ (voyage|voyagent|vole|roule|file)',
      '^ (statut|état) ~1 (expédié*|envoyé*|en transit|livré*|en cours)',
      '(commande|colis|paquet) ~3 (envoyée|envoyé|expédiée|expédié|partie|parti) .',
      '<goods> ~2 (vient|viennent) de (quitter|partir|sortir|être ~1 (expédié*|remis*|confié*|envoyé*|posté*))',
      '(est|sont) ~1 (parti|partie|partis|parties|expédié|expédiée|envoyé|envoyée) (aujourd hui|hier|ce matin|ce soir) !4 (pièce|couvercle|nouve*|remplac*|coursier|livreur|étiquette|facture)',
      '<goods> ~5 (a|ont|est|sont|vient|viennent|déjà|bien|être) ~5 <sent-off>',
      '(avons|ai|venons|viens|a) ~5 (expédié|envoyé|posté|remis|confié|remettre|expédier|envoyer|confier|déposé|déposer|emballé|donné) ~4 <goods>',
      '(remis|remettre|confié|confier|donné|déposé|déposer|transmis|remise|confiée|dépose) ~8 (à|au|aux|chez) ~2 <carrier>',
      '(a|ont) ~1 quitté ~4 (entrepôt|atelier|dépôt|stock|stocks|maison|boutique|locaux|usine|centre|paris|lyon)',
      '<carrier> ~2 (a|vient|ont) ~3 (pris|récupéré|récupérer|enlevé|collecté|chargé|emporté|ramassé|prendre)',
      '<goods> ~2 (voyage|voyagent|roule|roulent|vole|navigue|file|chemine|avance)',
      '<goods> ~2 (est|sont) ~2 (en route|en chemin|chez <carrier>|en transit|en voyage|en tournée|dans le camion|entre les mains|en cours)',
      '^ ~2 (parti|partie|partis|parties|expédié|expédiée|expédiés|envoyé|envoyée|envoyés|posté) (ce|hier|aujourd|avant|:|ce matin)',
      '(avis|notification|notice|info|annonce) ~1 (d expédition|d envoi|de départ|d expedition)',
      '(expédition|envoi|départ) ~3 (effectuée|effectué|confirmée|confirmé|réalisée|ce matin|ok)',
      '(expédions|expédierons|envoyons|envoie|expédie|partira|part|partent) ~4 (aujourd hui|ce jour|demain|ce soir|cet après midi|immédiatement|dans la journée) & (commande|colis|paquet|article)',
      '<goods> ~2 (s est mis|se met|a pris|prend) ~2 (route|chemin)',
      '(a|est|entre|dans) ~2 (mains) ~3 <carrier>',
      '(la|le|les|votre|vos|l) _ (est|sont) ~1 (en route|en chemin|parti*|expédié*|en voyage|en transit)',
      '(dans|sur|à bord) ~1 (le|du) (camion|camionnette|fourgon|véhicule) ~1 (de|du|d) ~1 <carrier>',
      '(voyage|roule|file|est|se trouve|patiente) ~3 (camionnette|camion|fourgon|voiture|sacoche) ~4 (poste|dhl|ups|gls|dpd|transporteur|facteur|livreur|colissimo|chronopost)',
    ],
    without: { sentence: ['<question>', '<pending>'], near: ['<trouble>'] },
  },
  delivered: {
    phrases: [
      '(arrivé*|parvenu*) ~1 à bon port',
      '(devriez|devrais) ~2 (avoir|tenir) ~5 (entre les mains|reçu|chez vous)',
      '<goods> ~3 (vient|viennent) ~2 être ~1 (livré*|déposé*|remis*|distribué*)',
      '(boîte aux lettres) ~1 (aujourd hui|ce matin|hier) !4 (pas)',
      '<goods> ~5 (a|ont|est|sont) ~3 (livré|livrée|livrés|livrées|déposé|déposée|remis en main|remise en main|distribué|distribuée|arrivé à destination|arrivée à destination|bien arrivé|bien arrivée|réceptionné) ',
      '(livraison) ~2 (effectuée|réussie|terminée|confirmée|réalisée|accomplie|a été effectuée)',
      '(suivi|système|transporteur|chronopost|colissimo) ~6 (vous) ~2 (reçu|réceptionné|récupéré)',
      '<goods> ~3 (attend|patiente|attendent|disponible|est à votre disposition|vous attend|prêt|prête) ~4 (relais|poste|bureau|point|agence|consigne|locker|retrait|gardien|casier)',
      'vous avez ~2 (reçu|réceptionné) ~3 <goods> ~3 (hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|le <number>)',
      '(livraison|remise) ~1 (a eu lieu|effectuée|réalisée|s est faite|a été faite|est faite|terminée)',
      '<goods> & (a été|est|a|ont été|sont) & (boîte aux lettres|palier|devant votre porte|chez le gardien|chez votre voisin*) & (glissé*|déposé*|laissé*|mis|mise|remis*)',
    ],
    without: { sentence: ['<question>', '<pending>', 'si', 'magasin'], near: ['<trouble>'], message: ['<arranging>'] },
  },
  tracking: {
    phrases: [
      '(dira|diront|saurez|voir|voyez|verrez) ~2 où (il|elle|ils|elles) en (est|sont)',

      'pour (le|la|les) (pister|suivre à la trace|traquer|localiser)',

      '(voici|ci dessous|est|trouverez|:|recevrez|sous le|avec ce|avec le|votre|le) ~3 (numéro|lien|code|n|référence|no) ~1 (de suivi|suivi|de tracking|tracking|colis|de colis|d expédition|d envoi)',
      '(numéro|lien|code) ~1 (de|du) (suivi|tracking)',
      '(suivez|suivre|suis|traquez|localisez|localiser|tracer|pister|suivi de) ~3 (colis|envoi|commande|paquet|livraison|expédition|acheminement|article|achat)',
      '{tracking}',
      'suivi ~3 numéro ! (<question>)',
    ],
    without: { sentence: ['<question>', '<pending>'], near: ['<trouble>'], message: ['<where-is>'] },
  },
  arrival: {
    phrases: [
      'livraison ~2 entre le <number>',
      '<day> ~3 (facteur|livreur|coursier) ~3 (sonne*|passe*|frappe*)',
      '(colis|paquet|commande|livraison) ~1 (arrive|arrivera) ~1 <day>',
      '(livraison|arrivée|remise) ~2 (prévue|estimée|attendue|programmée|planifiée|prévu)',
      '(date) ~2 (de livraison|d arrivée) ~1 (prévue|estimée|attendue)',
      '<goods> ~3 (arrive|arrivera|arriveront|arrivent|sera livré|sera livrée|seront livrés|devrait arriver|vous parviendra|sera chez vous|est attendu|sera remis|parviendra) ~6 <day>',
      '(sera|seront|arrive|arrivera|recevrez|livré|livrée) ~3 (chez vous|colis|commande|paquet|livré|livrée) ~3 <day>',
      '(vous recevrez|recevrez) ~3 (commande|colis|paquet|article|lampe|produit) ~5 <day>',
      '(facteur|livreur|coursier) ~3 (sonnera|passera|sonne|frappera|passe) ~6 <day>',
    ],
    without: {
      sentence: ['<question>', '<pending>', '(couvercle|pièce|four|câble|vis)'],
      near: ['<trouble>'],
      message: ['<where-is>'],
    },
  },
  refund: {
    phrases: [
      '(votre|le|ton) (remboursement) ~2 (a|est|vient) ~3 (effectué|traité|émis|validé|fait|confirmé|lancé|envoyé|crédité|réalisé|exécuté)',
      '^ remboursement ~1 (effectué|confirmé|validé)',
    ],
    without: { sentence: ['<question>'], message: ['<cause>', '<trouble>'] },
  },
  // "Merci pour votre commande ! Nous l'avons bien reçue."
  'received+': {
    phrases: [
      '(l|la|les) ~1 (avons|ai) ~1 (reçu*|enregistré*|validé*)',
      '(la|les|le) (préparons|prépare|emballons|expédions) ~1 (avec|déjà|maintenant|rapidement|soigneusement|dès)',
    ],
    with: { before: ['(commande|achat)'] },
    without: { near: ['<trouble>', '<pending>', '<question>', '<review-thing>'], message: ['<where-is>'] },
  },
  allow: [
    '(remboursement|virement|argent) ~3 parti',
    '(transporteur|livreur|dépôt) a reçu ~4 (lave linge|<goods>|commande)',

    'emballé en cadeau',
    '(argent|remboursement) ~2 en route',
    '(porter plainte|volé|vol|dérobé)',
    '(est elle|est il|a t elle|a t il|sont ils) ~1 (arrivé*|parti*|livré*)',
    '(avant|pour|afin|d) ~1 (expédier|livrer|envoyer|l expédition|la livraison)',
    '(votre|le) (retour|question|message|demande|photo)',
  ],
  // "Merci pour votre commande ! Elle a été expédiée aujourd'hui."
  'shipped+': {
    phrases: ['^ ~2 (elle|il|elles|ils|celle ci|le tout) ~1 (a été|est|ont été|sont|vient d être|a) ~2 <sent-off>'],
    with: { before: ['(commande|achat|colis|paquet) ! <question>'] },
    without: { near: ['<trouble>', '<pending>', '<question>', '<review-thing>'], message: ['<where-is>'] },
  },
} satisfies Phrases;
