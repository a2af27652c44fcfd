import type { Slips } from '../../src/grammar/slips.ts';

export default {
  classes: {
    er: 'tent essay oubli rest pass arriv port rang appuy command envoy expédi retourn rembours livr pay contact vérifi signal trouv échang remplac accept demand utilis emball endommag cass réserv contrôl lanc dépos annul confirm indiqu donn laiss gard renvoy communiqu répar prépar effectu précis achet récupér bloqu factur test mont branch charg enregistr égar abîm rappel propos appréci',
    avoir: 'ai as avons avez ont avait avaient aviez avions aura aurez aurons auront aurait aurions auriez',
    adv: 'bien déjà pas donc toujours encore également aussi malheureusement finalement',
    m: 'produit colis remboursement message carton câble retour délai problème chargeur numéro transporteur paiement modèle service paquet mail courriel montant vendeur fabricant client document formulaire défaut magasin lot moteur couvercle bouton manuel tapis miroir tiroir livreur suivi remplacement dossier contrat devis bordereau canapé fauteuil lit matelas rideau panneau tuyau robinet mitigeur ventilateur radiateur sac chapeau pull pantalon manteau blouson gant collier bracelet stylo jouet jeu puzzle clavier téléphone vélo pneu frein guidon siège coussin oreiller drap couteau bol robot mixeur seau parfum savon flacon sachet cadre tableau bureau meuble placard crochet marteau tournevis boulon ressort levier capot socle',
    mv: 'article échange envoi emballage écran avis appareil achat accessoire adaptateur',
    f: 'commande livraison pièce facture adresse étiquette lampe photo batterie pile boîte réponse demande question garantie couleur taille machine notice table chaise tasse housse télécommande semaine confirmation expédition date boutique référence réparation solution lettre clé équipe marchandise procédure vis montre ampoule cafetière évaluation erreur option poignée roue chaîne selle poche fermeture semelle ceinture robe jupe chemise veste bague bougie bouilloire théière casserole nappe serviette couverture couette fleur tondeuse perceuse plaque planche fenêtre serrure imprimante cartouche manette guitare valise poussette peluche crème remise réduction promotion',
    fOnly:
      'livraison pièce adresse étiquette lampe batterie pile boîte réponse question couleur machine notice chaise tasse housse télécommande semaine confirmation expédition référence réparation solution lettre clé équipe marchandise ampoule cafetière poignée roue chaîne selle ficelle poche fermeture doublure semelle ceinture robe jupe chemise veste bague bougie bouilloire théière carafe casserole cuillère fourchette nappe serviette couverture couette toile graine fleur pelle tondeuse perceuse rondelle tige plaque planche fenêtre serrure imprimante cartouche souris manette guitare flûte pédale valise tétine poussette peluche poupée crème lotion gélule remise réduction promotion',
    fHard:
      'livraison pièce lampe batterie pile boîte réponse question couleur machine notice chaise tasse télécommande semaine confirmation référence réparation solution lettre clé marchandise cafetière poignée roue chaîne selle ficelle poche fermeture doublure semelle ceinture robe jupe chemise veste bague bougie bouilloire théière carafe casserole cuillère fourchette nappe serviette couverture couette toile graine fleur pelle tondeuse perceuse rondelle tige plaque planche fenêtre serrure cartouche souris manette guitare flûte pédale valise tétine poussette peluche poupée crème lotion gélule remise réduction promotion',
    noun: 'article=articles produit=produits pièce=pièces lampe=lampes pile=piles câble=câbles tasse=tasses chaise=chaises message=messages client=clients carton=cartons boîte=boîtes photo=photos clé=clés accessoire=accessoires chaussure=chaussures batterie=batteries ampoule=ampoules délai=délais remboursement=remboursements problème=problèmes jour=jours semaine=semaines heure=heures minute=minutes assiette=assiettes verre=verres couleur=couleurs',
    nounOrVerb:
      'commande=commandes livraison=livraisons facture=factures demande=demandes question=questions adresse=adresses retour=retours étiquette=étiquettes vêtement=vêtements transporteur=transporteurs service=services envoi=envois',
    nouns:
      'chevilles=cheville bouteilles=bouteille flacons=flacon écouteurs=écouteur articles=article produits=produit pièces=pièce lampes=lampe piles=pile câbles=câble tasses=tasse chaises=chaise messages=message clients=client cartons=carton boîtes=boîte photos=photo accessoires=accessoire chaussures=chaussure batteries=batterie ampoules=ampoule délais=délai remboursements=remboursement problèmes=problème semaines=semaine commandes=commande livraisons=livraison factures=facture étiquettes=étiquette transporteurs=transporteur jours=jour assiettes=assiette verres=verre',
    fNouns:
      'chevilles bouteilles pièces lampes piles tasses chaises boîtes photos chaussures batteries ampoules commandes livraisons factures étiquettes vis assiettes questions informations',
    mNouns:
      'flacons écouteurs articles produits câbles cartons messages accessoires remboursements colis vêtements transporteurs verres retours documents',
    one: 'sont=est ont=a étaient=était seront=sera fonctionnent=fonctionne arrivent=arrive peuvent=peut doivent=doit vont=va avaient=avait',
    many: 'est=sont a=ont était=étaient sera=seront manque=manquent fonctionne=fonctionnent arrive=arrivent peut=peuvent doit=doivent avait=avaient va=vont correspond=correspondent',
    infinitive:
      'veuillez pouvez pouvons peut peux devez devons doit faut va allons allez vais souhaitez souhaitons voulez voulons voudrais pourriez pourrions pourrait devrait devrez pourrez pourrons',
    pronoun: 'nous vous le la les me lui leur',
    prep: 'de du des à au aux pour par sur avec dans sans',
  },
  phrases: [
    // a and à
    ['à=a été/eu/reçu/dû/subi/pu/disparu/refusé/livré/expédié/remis/disparue', 'Le colis {à été|a été} livré.'],
    ['à=a <adv> été/eu/reçu/dû/subi/pu/livré/expédié', 'Le colis {à bien été|a bien été} livré.'],
    ['il/elle/on à=a', 'Comme {il à|il a} dit.'],
    ["n' à=a", "Le colis {n'à|n'a} rien."],
    ['y à=a', 'Il {y à|y a} un colis.'],
    [
      "grâce/jusqu'/quant/conforme/conformément/contrairement/prêt/prête/prêts/répondre/renvoyer/retourner/correspond/rapport/face/inviter/commencer ~a=à",
      'Il est {conforme a|conforme à} la photo.',
    ],
    [
      "suite ~a=à votre/la/notre/une/un/cette/vos/l'",
      '{Suite a votre|Suite à votre} message.',
      'La suite a été longue.',
    ],
    [
      '~a=à partir/cause/propos/condition/nouveau/bientôt/domicile/présent/savoir',
      'Il est là {a partir|à partir} de lundi.',
    ],
    ['tout ~a=à fait', "C'est {tout a fait|tout à fait} ça."],
    [
      'a/as/ont/avait/avaient/aura/aurait rien avoir=à_voir',
      "Cela n'{a rien avoir|a rien à voir}.",
      'La garantie court sans rien avoir à payer.',
    ],
    [
      "!il/elle/on/qui/y/n'/l'/nous/vous/lui/leur/s'/m'/client/transporteur/service/équipe ~a=à <er>er",
      'Voici le colis {a renvoyer|à renvoyer}.',
      "Qui l'a fait?",
    ],
    [
      'il/elle/on/qui/client/transporteur/service/équipe a <adv>? <er>er=<er>é',
      '{Il a expédier|Il a expédié} le colis.',
    ],
    // é, er, ez
    ['<avoir> <adv>? <er>er=<er>é/<er>ez=<er>é', 'Vous {avez commander|avez commandé} une lampe.'],
    [
      '<infinitive> <pronoun>? <er>é=<er>er/<er>ez=<er>er/<er>ée=<er>er/<er>és=<er>er',
      '{Veuillez nous envoyé|Veuillez nous envoyer} une photo. Vous {devez retourné|devez retourner} le colis.',
    ],
    ['pour/sans <pronoun>? <er>é=<er>er/<er>ez=<er>er', 'Écrivez {pour nous contacté|pour nous contacter}.'],
    [
      'merci/afin/avant/demande/demandons/prie/prions/conseillons/recommandons/proposons/permettre/possible de <pronoun>? <er>é=<er>er/<er>ez=<er>er',
      '{Merci de retourné|Merci de retourner} la lampe.',
    ],
    ['de/à <pronoun>? <er>ez=<er>er', 'Il reste {à nous envoyez|à nous envoyer} une photo.'],
    ['été/être/sera <adv>? <er>er=<er>é', 'Le colis a {été expédier|été expédié}.'],
    ['est/sont en? cours/train de <er>é=<er>er', 'Il {est en train de réparé|est en train de réparer}.'],
    [
      'si/quand/lorsque/comme/dont vous nous/le/la/les? <er>er=<er>ez',
      'Écrivez {si vous retourner|si vous retournez} le colis.',
    ],
    // Words that sound alike
    ["se=ce <m>/que/qui/n'/matin/soir", '{Se produit|Ce produit} est cassé.'],
    [
      'il/elle/qui/lampe/colis/article ce=se trouve/passe/charge/ferme/allume/vide/casse/détache/situe/produit/fait/met/trouvait/branche/monte',
      'Dites où {il ce trouve|il se trouve}.',
    ],
    [
      "^ s'=c' est un/une/le/la/l'/très/trop/pourquoi/noté/possible/avec/pour",
      "{S'est pourquoi|C'est pourquoi} nous écrivons.",
    ],
    ["ces=c'est/ses=c'est un/une/le/la/très/trop/bien/pas/pourquoi/notre/votre/possible", "{Ces un|C'est un} défaut."],
    ["c'=ces est= <nouns>", "Gardez {c'est articles|ces articles}."],
    ["sa=ça ne/n'/va/marche/fonctionne/vous/nous/me/m'/sera/peut/convient/arrive", '{Sa ne|Ça ne} va pas.'],
    ['ça=sa <f>', 'Le client a reçu {ça lampe|sa lampe}.'],
    [
      'dire/savoir/indiquer/expliquer/sais/sait/dites/indiquez/vérifier ou=où vous/nous/il/elle/se/est/en/on/envoyer/trouver/le/la',
      'Pouvez-vous nous {dire ou le|dire où le} colis est?',
    ],
    ['au cas ou=où', 'Gardez-le {au cas ou|au cas où} il manque.'],
    ["d'/mesure ou=où", "Dites {d'ou|d'où} il vient."],
    ['jour/moment/endroit/là ou=où vous/nous/il/elle/on/se', 'Dites le {jour ou vous|jour où vous} venez.'],
    ['ou=où est/sont votre/le/la/mon/ma/vos/les/notre', '{Ou est votre|Où est votre} colis?'],
    ['où=ou bien', 'Le bleu {où bien|ou bien} le vert.'],
    ['ils/elles on=ont', 'Car {ils on|ils ont} le colis.'],
    ['qui on=ont été/<er>é/reçu/<adv>', 'Ceux {qui on été|qui ont été} livrés.'],
    ['ont=on peut/va/a/est/vous/ne/doit', 'Dites si {ont peut|on peut} le faire.'],
    ['ils/elles son=sont', 'Car {elles son|elles sont} ici.'],
    [
      'son=sont en/dans/déjà/disponibles/arrivés/arrivées/endommagés/endommagées',
      'Les vis {son dans|sont dans} la boîte.',
    ],
    ['sont=son <m>/adresse', 'Il attend {sont colis|son colis}.'],
    ["n'/c' et=est", "{C'et|C'est} ici."],
    ['il et=est', 'Car {il et|il est} ici.'],
    [
      '<m>/<f>/article/envoi et=est arrivé/arrivée/parti/partie/perdu/perdue/disponible/indisponible/cassé/cassée/bloqué/bloquée/endommagé/endommagée/en_retard',
      'Le {colis et arrivé|colis est arrivé}.',
    ],
    ['est=et merci/je', 'Bonjour {est merci|et merci} pour tout.'],
    [
      "il/elle/client/on/qui/ne la=l'a <er>é/<er>ée/reçu/reçue/mis/mise/pris/prise",
      "Comme {elle la reçu|elle l'a reçu} hier.",
    ],
    ['il/elle/on/ne peu=peut', "S'il ne va pas, {on peu|on peut} aider."],
    ['un/très/trop/si/sous/assez peut=peu', 'Attendez {un peut|un peu}.'],
    ['quand=quant à/au/aux', 'Et {quand à|quant à} la lampe?'],
    ['quant=quand vous/nous/il/le/elle', 'Dites {quant vous|quand vous} venez.'],
    ['le/au plutôt=plus_tôt', 'Écrivez {au plutôt|au plus tôt}.'],
    ["d'=davantage avantage= de/d'", "Il faut {d'avantage de|davantage de} temps."],
    ['prêt=près de/du/des', 'Il est {prêt de|près de} vous.'],
    ['près=prêt/prés=prêt à', 'Il est {près à|prêt à} partir.'],
    ["parce/avant/pour/afin/bien/dès/alors/sûr quelle=qu'elle", "Il faut {pour quelle|pour qu'elle} marche."],
    [
      "qu'=quelle elle= taille/couleur/pièce/adresse/date/marque/lampe",
      "Dites {qu'elle taille|quelle taille} il faut.",
    ],
    ['tous=tout le/votre/ce/cela', 'Gardez {tous le|tout le} carton.'],
    ['tout=tous les/vos/nos/ces', 'Voici {tout les|tous les} cartons.'],
    ['toute=toutes les/vos/nos/ces', 'Voici {toute les|toutes les} vis.'],
    ['toutes=toute la/votre/notre/cette', 'Gardez {toutes la|toute la} boîte.'],
    ['tous=toutes/tout=toutes les/vos/nos/ces <fNouns>', 'Voici {tous les pièces|toutes les pièces}.'],
    ['leur=leurs <nouns>', 'Ils attendent {leur articles|leurs articles}.'],
    ['leurs=leur <noun>/<nounOrVerb>', 'Ils attendent {leurs article|leur article}.'],
    [
      'nous/vous/je leurs=leur avons/ai/avez/<er>er/ferons/enverrons',
      'Hier, {nous leurs avons|nous leur avons} écrit.',
    ],
    ['nôtre=notre/vôtre=votre <noun>/<nounOrVerb>/<m>/<f>', 'Voici {nôtre article|notre article}.'],
    ['est/sont/retard/erreur/problème/probablement du=dû à/au/aux', "C'{est du au|est dû au} gel."],
    ['a/avons/avez/ont du=dû <er>er/être/faire/attendre', 'Vous {avez du attendre|avez dû attendre}.'],
    ['bien sur=sûr $/que', 'Oui, {bien sur|bien sûr}.'],
    ["suis/êtes/sommes sur=sûr que/d'", "Je {suis sur que|suis sûr que} c'est bon."],
    ['mes=mais nous/vous/le/la/il/je/malheureusement', 'Oui, {mes nous|mais nous} attendons.'],
    ['mais=mes <nouns>', 'Voici {mais articles|mes articles}.'],
    ["s'=savoir avoir= si/que/quand/où", "Il faut {s'avoir si|savoir si} elle va."],
    ['en faite=fait', "C'est {en faite|en fait} simple."],
    ['je/il/elle/on vous/nous/le/la/te/les envoi=envoie', '{Je vous envoi|Je vous envoie} le colis.'],
    [
      'je peut=peux/veut=veux/doit=dois/sait=sais/suit=suis/fait=fais/prend=prends/attend=attends/met=mets',
      '{Je peut|Je peux} le faire.',
    ],
    [
      'je <pronoun> ait=ai/envois=envoie/remercies=remercie/prit=prie/souhaites=souhaite',
      'Demain, {je vous envois|je vous envoie} une photo.',
    ],
    ["j' est=ai/ait=ai/es=ai", "{J'est|J'ai} le colis."],
    ['vous faite=faites/dite=dites/êtez=êtes', 'Ce que {vous faite|vous faites} est bien.'],
    // Forms of verbs
    [
      '^ nous avez=avons/a=avons/ont=avons/êtes=sommes/est=sommes/sont=sommes',
      '{Nous avez|Nous avons} écrit.',
      'Le transporteur nous a écrit.',
    ],
    [
      '!vous/ne/qui/et/que nous avez=avons/êtes=sommes/pouvez=pouvons/allez=allons/devez=devons/faites=faisons',
      'Demain {nous avez|nous avons} le temps.',
      'Vous nous avez écrit.',
    ],
    [
      '^/si/quand/lorsque vous a=avez/ont=avez/avons=avez/est=êtes/sommes=êtes/sont=êtes/peut=pouvez/pouvons=pouvez/devons=devez/souhaite=souhaitez/souhaiter=souhaitez',
      'Écrivez si {vous souhaiter|vous souhaitez} une lampe. {Vous est|Vous êtes} content.',
      'Nous vous avons écrit.',
    ],
    [
      '!nous/ne/et/qui/que vous avons=avez/sommes=êtes/pouvons=pouvez/devons=devez/allons=allez',
      'Demain {vous pouvons|vous pouvez} écrire.',
      'Nous vous avons écrit.',
    ],
    [
      'il/elle/on peux=peut/veux=veut/dois=doit/sais=sait/fais=fait/prends=prend/ai=a/suis=est/avons=a/ont=a/sont=est',
      'Comme {il ont|il a} dit.',
    ],
    [
      'ils/elles a=ont/est=sont/peut=peuvent/doit=doivent/va=vont/était=étaient/avait=avaient/sera=seront/aura=auront',
      'Car {ils a|ils ont} le colis.',
    ],
    [
      '^/,/que/car/mais/et/si/lorsque/quand/puisque les/vos/nos/ces/mes/deux/trois/quatre/ses nouvelles/nouveaux/autres/petites/petits/deux? <nouns>/vis/pieds/roues/informations <many=>',
      '{Les pièces est|Les pièces sont} là.',
      'Le lot de pièces est là.',
    ],
    [
      "^/,/que/car/mais/lorsque/quand/si/puisque le/la/votre/notre/ce/cette/un/une/l'/mon/ma/chaque nouveau/nouvelle/petite/petit? <m>/<mv>/<f> <one=>",
      '{Votre commande ont|Votre commande a} du retard.',
    ],
    // Number and gender
    [
      'les/vos/nos/ces/des/deux/trois/quatre/cinq/six/plusieurs/quelques/mes/ses <noun=>',
      'Voici {vos article|vos articles}.',
    ],
    ['vos/nos/ces/deux/trois/quatre/cinq/plusieurs/quelques/mes <nounOrVerb=>', 'Voici {vos commande|vos commandes}.'],
    ['le/la/un/une/votre/notre/ce/cette/mon/ma/chaque/aucun/aucune <nouns=>', 'Voici {votre articles|votre article}.'],
    ['la=le/une=un/cette=ce/ma=mon/toute=tout/aucune=aucun/quelle=quel <m>', 'Voici {une colis|un colis}.'],
    ['une=un/cette=cet/aucune=aucun/quelle=quel/ce=cet <mv>', 'Voici {une article|un article}.'],
    ['un=une/ce=cette/aucun=aucune/quel=quelle <fOnly>', 'Voici {un pièce|une pièce}.'],
    ['le=la/mon=ma <fHard>', 'Voici {mon lampe|ma lampe}, et voici mon adresse.'],
    [
      'un=une/ce=cette/aucun=aucune/quel=quelle/tout=toute commande/facture/demande/photo/garantie/taille/table/montre/vis',
      'Voici {un facture|une facture}.',
    ],
    [
      'une/la/votre/notre/cette nouveau=nouvelle/nouvel=nouvelle/petit=petite/bon=bonne/grand=grande/premier=première/dernier=dernière/prochain=prochaine/deuxièmes=deuxième <f>',
      'Voici {votre nouveau lampe|votre nouvelle lampe}.',
    ],
    [
      'un/le/ce/notre/votre nouvelle=nouveau/petite=petit/bonne=bon/grande=grand/première=premier/dernière=dernier/prochaine=prochain <m>',
      'Voici {un nouvelle carton|un nouveau carton}.',
    ],
    [
      '!<prep> la/votre/notre/cette/une/sa/ma <f> est/sera/était/reste <adv>? <er>é=<er>ée/<er>és=<er>ée/<er>ées=<er>ée/arrivé=arrivée/parti=partie/perdu=perdue/terminé=terminée/prévu=prévue',
      '{La lampe est réparé|La lampe est réparée}.',
      'Le suivi de votre commande est envoyé.',
    ],
    [
      '!<prep> la/votre/notre/cette/une/sa/ma <f> *? a <adv>? été <er>é=<er>ée/<er>és=<er>ée/<er>ées=<er>ée/reçu=reçue/remis=remise/perdu=perdue/transmis=transmise',
      '{Votre commande a été annulé|Votre commande a été annulée}.',
      'Le numéro de la commande a été envoyé.',
    ],
    [
      "!<prep> le/votre/notre/ce/un/mon/l' <m>/<mv> est/sera/était <adv>? <er>ée=<er>é/<er>és=<er>é/<er>ées=<er>é/arrivée=arrivé/perdue=perdu",
      '{Le colis est livrée|Le colis est livré}.',
    ],
    [
      "!<prep> le/votre/notre/ce/un/mon/l' <m>/<mv> *? a <adv>? été <er>ée=<er>é/<er>és=<er>é/<er>ées=<er>é/reçue=reçu/remise=remis",
      '{Le colis a été livrée|Le colis a été livré}.',
    ],
    [
      '!<prep> les/vos/nos/ces/des/deux/trois <fNouns> sont/seront/étaient <adv>? <er>é=<er>ées/<er>ée=<er>ées/<er>és=<er>ées/arrivé=arrivées/arrivés=arrivées',
      '{Les pièces sont cassés|Les pièces sont cassées}.',
    ],
    [
      '!<prep> les/vos/nos/ces/des/deux/trois <fNouns> ont <adv>? été <er>é=<er>ées/<er>ée=<er>ées/<er>és=<er>ées/reçu=reçues/reçus=reçues',
      '{Les pièces ont été envoyés|Les pièces ont été envoyées}.',
    ],
    [
      '!<prep> les/vos/nos/ces/des/deux/trois <mNouns> sont/seront/étaient <adv>? <er>é=<er>és/<er>ée=<er>és/<er>ées=<er>és/arrivé=arrivés',
      '{Vos articles sont emballé|Vos articles sont emballés}.',
    ],
    [
      '!<prep> les/vos/nos/ces/des/deux/trois <mNouns> ont <adv>? été <er>é=<er>és/<er>ée=<er>és/<er>ées=<er>és/reçu=reçus',
      '{Vos articles ont été envoyé|Vos articles ont été envoyés}.',
    ],
    ['bon=bonne journée/soirée/réception/continuation', '{Bon journée|Bonne journée}!'],
    ['chère=cher Monsieur/client', '{Chère Monsieur|Cher Monsieur} Exemple,'],
    ['cher=chère Madame/cliente', '{Cher Madame|Chère Madame} Exemple,'],
    ["la=l'adresse adresse=", "Donnez {la adresse|l'adresse}."],
    ["le=l'article article=", "Gardez {le article|l'article}."],
    ["que=qu'il il=", "Dites {que il|qu'il} manque."],
    ["si=s'il il=", "Dites {si il|s'il} manque."],
    ['à=a <adv>? <er>é', 'Le livreur {à tenté|a tenté} de livrer.'],
    ['~a=à DHL/UPS/GLS/Chronopost/Colissimo/DPD/FedEx/Amazon/TNT', 'Le colis remis {a DHL|à DHL} part ce soir.'],
    ['on=ont <adv>? été/reçu/eu/pu', 'Vos écouteurs {on été|ont été} testés.'],
    ['son=sont/sons=sont <er>és/<er>ées', 'Les vis {son rangées|sont rangées} ici.'],
    ['dites-nous/dites-moi/indiquez-nous/précisez ou=où', '{Dites-nous ou|Dites-nous où} il est.'],
    ["ma=m'a/ta=t'a <er>é/dit/écrit/envoyé", "Le fabricant {ma confirmé|m'a confirmé} cela."],
    ['nous somme=sommes', 'Demain {nous somme|nous sommes} ici.'],
    ['trop/assez/plus/très cour=court', 'Il est {trop cour|trop court}.'],
    ['pois=poids du/de/total/net/maximum', 'Voici le {pois du|poids du} colis.'],
    [
      'prendra/prend/sera/aura/arrivera/avez/avons/faut/vient peut=peut-être être=',
      'Il {sera peut être|sera peut-être} là.',
    ],
    ["ne=n'a a=", "Il {ne a|n'a} rien."],
    ["ne=n'est est=", "Il {ne est|n'est} pas là."],
    ["ne=n'avons avons=", "Nous {ne avons|n'avons} rien."],
    ["ne=n'avez avez=", "Vous {ne avez|n'avez} rien."],
    ["ne=n'ont ont=", "Ils {ne ont|n'ont} rien."],
    [
      '<fNouns> que vous/nous avez/avons <er>é=<er>ées',
      'Voici les {photos que vous avez envoyé|photos que vous avez envoyées}.',
    ],
    [
      '<mNouns> que vous/nous avez/avons <er>é=<er>és',
      'Voici les {articles que vous avez retourné|articles que vous avez retournés}.',
    ],
    ['faut que vous <er>ez=<er>iez', 'Il {faut que vous appuyez|faut que vous appuyiez} ici.'],
    [
      'un=une/le=la/ce=cette/mon=ma nouvelle/petite/bonne/grande/première/dernière/prochaine/deuxième <f>',
      'Voici {un nouvelle batterie|une nouvelle batterie}.',
    ],
    [
      'une=un/la=le/cette=ce/ma=mon nouveau/petit/bon/grand/premier/dernier/prochain <m>',
      'Voici {une nouveau carton|un nouveau carton}.',
    ],
    [
      '^/,/que/mais/car les/vos/nos/ces deux/trois/quatre/petites/petits? <nouns>/vis du/de/des/pour/dans/avec *? * est=sont/a=ont/sera=seront/était=étaient',
      '{Les deux chevilles du meuble Billund a|Les deux chevilles du meuble Billund ont} été vues.',
      'Le sac de vis du meuble est là.',
    ],
    [
      '<nouns>/vis/voyants/clés/roues/pieds son=sont verts/vertes/rouges/noirs/noires/neufs/neuves/inclus/incluses/fournis/fournies/compatibles/prêts/prêtes',
      'Les {lampes son vertes|lampes sont vertes}.',
    ],
    [
      'le/la/les/un/une/en bleu/vert/rouge/noir/blanc/grand/petit/verte/rouge/noire/blanche où=ou le/la/les/un/une/en',
      'Prenez {le bleu où le|le bleu ou le} vert.',
    ],
    [
      "il/elle/qui/lampe/colis c'=s' est glissé/glissée/produit/produite/passé/arrêté/arrêtée/ouvert/ouverte/cassé/cassée/perdu/perdue/trompé/trompée",
      "Je crois qu'{il c'est glissé|il s'est glissé} ici.",
    ],
    [
      '<m>/<f>/vis/article/adresse et=est un/une/très/trop/bien/plus peu/petit/petite/long/longue/grand/grande/lourd/lourde/court/courte/fragile/abîmé/abîmée',
      'La {lampe et très grande|lampe est très grande}.',
    ],
    [
      'garantit/avec/pour/dans/par/sur leurs=leur <er>ement/fonctionnement/remplacement/retour/état/prix/aide/accord/part/adresse/site/service/garantie',
      'Il {garantit leurs retour|garantit leur retour}.',
    ],
    [
      "dés=dès que/qu'/réception/lundi/mardi/mercredi/jeudi/vendredi/samedi/demain/maintenant/aujourd'hui/le/la/votre/leur",
      'Écrivez {dés que|dès que} possible.',
    ],
    ["avons/ai/avez/reste/très/aussi/trop peut=peu de/d'", 'Nous {avons peut de|avons peu de} lampes.'],
    [
      'ce/cet/cette/le/la/votre/un <m>/<mv>/<f> peu=peut être/se/servir/contenir/supporter/aller/varier/durer/prendre/arriver',
      '{Ce tuyau peu se|Ce tuyau peut se} couper.',
    ],
    [
      "collègue/technicien/fournisseur/fabricant/facteur/voisin/livreur/client la=l'a <er>é/<er>ée/reçu/reçue/mis/mise/pris/prise/dit",
      "Le {livreur la vérifié|livreur l'a vérifié}.",
    ],
    [
      '<f> que vous/nous avez/avons reçu=reçue/commandé=commandée/envoyé=envoyée/retourné=retournée/achetée/acheté=achetée/choisi=choisie',
      'La {lampe que vous avez reçu|lampe que vous avez reçue} est là.',
    ],
    [
      '^/,/que/si/quand vous pouvait=pouvez/devait=devez/peux=pouvez/veux=voulez/doit=devez/pourra=pourrez/devra=devrez/aura=aurez/sera=serez/recevra=recevrez',
      '{Vous pouvait|Vous pouvez} nous joindre.',
    ],
    [
      '^/,/que/car/mais notre/votre/cette/la équipe/boutique/société/entreprise/marque vérifient=vérifie/envoient=envoie/ont=a/sont=est/peuvent=peut/font=fait/doivent=doit/préparent=prépare/répondent=répond/traitent=traite',
      '{Notre équipe vérifient|Notre équipe vérifie} tout.',
    ],
    [
      '^/,/que je vient=viens/peut=peux/veut=veux/doit=dois/fait=fais/met=mets/prend=prends/comprend=comprends/attend=attends/reçoit=reçois/écrit=écris/voit=vois/va=vais/a=ai/est=suis',
      '{Je vient|Je viens} de le voir.',
    ],
    [
      'si nous/vous/je/il/elle/on/ils aurions=avions/auriez=aviez/aurais=avais/aurait=avait/auraient=avaient',
      '{Si nous aurions|Si nous avions} su, nous serions là.',
    ],
    [
      'faut/doit/peut/pouvez/devez/veuillez/voulez attendrez=attendre/prendrez=prendre/mettrez=mettre/faites=faire/attendez=attendre/prenez=prendre/mettez=mettre',
      'Il {faut attendrez|faut attendre}.',
    ],
    [
      'toutes/les/vos/nos/ces <fNouns>/vis manquante=manquantes/défectueuse=défectueuses/abîmée=abîmées/cassée=cassées/restante=restantes/suivante=suivantes',
      'Voici {les pièces manquante|les pièces manquantes}.',
    ],
    [
      'tous/les/vos/nos/ces <mNouns>/éléments/accessoires manquant=manquants/défectueux/abîmé=abîmés/cassé=cassés/restant=restants/suivant=suivants',
      'Voici {les câbles manquant|les câbles manquants}.',
    ],
    [
      '^/,/et vos remarques/photos/informations/réponses/<fNouns> <pronoun>? ont/sont été? très? utile=utiles/claire=claires/nette=nettes',
      '{Vos photos sont très utile|Vos photos sont très utiles}.',
    ],
  ],
} as const satisfies Slips;
