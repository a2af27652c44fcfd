import type { Phrases } from '../../src/wording/language.ts';

export default {
  legal: [
    '(recouvrement|huissier) & (sinon|dossier|transm*|partir*|part|confi*|pay*|réglez) ! <not>',
    '(conseil|conseiller|conseillère|service|cabinet) (juridique|d avocats) & (action|étudie|examine|prépare|contre vous|poursui*|contacter*|prendra|saisi)',
    '(avocat|avocats|avocate|service juridique|tribunal|tribunaux|justice|poursuites|procès|plainte|huissier|mise en demeure|action judiciaire|actions judiciaires|voie judiciaire|voies légales|poursuivre en justice|police|gendarmerie|procédure judiciaire|dommages et intérêts|diffamation|procureur|société de recouvrement|recouvrement) & (nous|je|notre|nos|mon|vous|contre|on) !5 (<not>|transporteur|vol|volé) !2 (eau|chaussée|pourrez) ! (police (voulez|souhait*|de caractère*|pour)|quelle police|plaît) !3 ((avis|amazon|page|fiche) ~1 plainte|plainte ~2 page)',
    '(réservons|réserve|réserverons) ~2 (droit)',
    '(porter plainte|porterons plainte|porte plainte|déposer plainte|déposerons plainte|traîner devant|saisir la justice|saisirons) !1 <not> !5 (transporteur|vol|escroc|escrocs|imposteur) ! (se fait passer|voleur*)',
    '(suites|conséquences|poursuites) (judiciaires|juridiques|légales|pénales) !5 <not>',
  ],
  report: [
    '(nous|on|je) ~1 (vous|te) (bloque|bloquons|bannis*|bloquerons|bannirons|bloquerai)',
    '(signaler*|signalerons|dénoncerons) ~2 (votre|ton) ~1 (compte|profil|comportement)',
    '(signal*|dénonc*|rapport*) ~2 (vous|votre (compte|profil|comportement|avis)|tu|te) ~4 (amazon|autorités|police|compte) !5 <not>',
    '(vous|te) ~1 (signaler|signalerons|signale|dénoncer|dénoncerons|signalons|dénonçons) !5 <not>',
    '(amazon|nous|on) ~4 (bloquer*|fermer*|suspend*|bannir*|supprimer*|bloque*) ~2 (votre|ton) ~1 compte !5 <not>',
    '(votre|ton) compte ~4 (bloqué|fermé|suspendu|banni|supprimé) ! (bancaire)',
    '(liste noire|blacklist*)',
    'faire (bloquer|fermer|suspendre|bannir) ~2 (votre|ton) compte',
  ],
  pressure: [
    '(sinon|sans quoi|faute de quoi|autrement|à défaut) ~6 (conséquence*|regrett*|signal*|publi*|plainte|avocat|justice|porter*|bloqu*|poursui*|tant pis|factur*|gare)',
    '(vous|tu) ~3 (regretter*|regretterez|le paierez|paierez cher|allez le payer|vas le payer|vas le regretter)',
    '(gare à vous|gare à toi|dernier avertissement|ultime avertissement|vous êtes prévenu|tu es prévenu|méfiez vous|attention à vous|prenez garde|on sait où|nous savons où|nous connaissons votre|avons votre adresse|connais votre adresse|je sais où)',
    '(pas|aucun|ni|jamais) ~3 (rembours*|remplac*|renvoi|échange) ~4 (tant que|sans que|avant que|sauf si|à moins|si vous ne) ~8 (avis|commentaire|note|évaluation|étoiles|supprim*|retir*|modifi*)',
    '(tant que|si) ~6 (avis|commentaire|note|évaluation) ~8 (pas|plus|aucun) ~4 (rembours*|remplac*|envoy*)',
    '(publier*|publierons|diffuser*|diffuserons|divulgu*|afficher*|rendrons public*) ~3 (votre|ton|vos|tes) ~1 (nom|adresse|photo|photos|données|identité|coordonnées|numéro)',
    '(si vous ne|si tu ne|à moins que) ~4 (supprim*|retir*|modifi*|effac*|enlev*) ~4 (avis|commentaire|note|évaluation|étoile*)',
    '(aura|auront|aurait) des conséquences',
    '(ou|sinon|autrement) ~1 (amazon|la police|tous|tout le monde) ~2 (entendra|saura|apprendra|sera) ~2 (parler|informé|au courant|averti)',
  ],
  insult: [
    '(vous êtes|tu es|t es|espèce de|espèce d|sale|quel|quelle|bande de) ~3 (idiot|idiote|menteur|menteuse|menteurs|voleur|voleuse|escroc|escrocs|imbécile|crétin|crétine|abruti|abrutie|arnaqueur|arnaqueuse|tricheur|tricheuse|malhonnête|stupide|ridicule|incapable|profiteur|profiteuse|débile|con|connard|clown|minable|fraudeur|fraudeuse|pitoyable)',
    '(honte à vous|honte à toi|allez vous faire|va te faire|fichez nous|taisez vous|ferme la|la ferme|foutez|vous devriez avoir honte|tu devrais avoir honte|comment osez vous|comment oses tu|gens comme vous|personnes comme vous|clients comme vous) ! (grâce|merci*|heureu*|ravi*|aim*|bonheur|plaisir|chance|fier*)',
    '(votre|ton|vos) ~1 (avis|commentaire|réclamation|plainte|mensonges|bêtise|stupidité|question) ~1 (stupide*|idiot*|ridicule*|mensonger*|débile*|bidon|débiles)',
    '(amazon|concurrents|autres vendeurs) ~3 (voleurs|escrocs|menteurs|incapables|arnaqueurs|incompétents|criminels|bandits)',
    'vos mensonges|votre mauvaise foi|votre malhonnêteté',
  ],
  blackmail: [
    '(savons|sais|connaissons|connais) ~3 (où vous (habitez|vivez|travaillez)|où tu (habites|vis)|votre employeur|ton employeur|votre famille|votre adresse)',
  ],
  allow: [
    '(confirme|confirmé|rappelle) ~3 droit de rétractation',
    '(juridique|avocat) a (confirmé|validé|vérifié)',
    '(porté|déposé|dépose) plainte contre (l|le|la|les|un|des) ~1 (escroc*|voleur*|imposteur*|fraudeur*|personne*|individu*)',
    '(aucune|pas de|jamais|sans) ~4 (poursuite*|plainte|avocat|justice|signaler)',
    '(signal*|déclar*|plainte) ~6 (transporteur|perte|vol|la poste|colis|chronopost|ups|dhl|problème|défaut)',
    '(service juridique|tribunal|médiateur) ~6 (vous pouvez|votre droit)',
  ],
} satisfies Phrases;
