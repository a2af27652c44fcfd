import type { Phrases } from '../../src/wording/language.ts';

export default {
  profanity: [
    'merde|merdes|merdique*|merdeux|merder|merdé|emmerd*|putain|putains|pute|putes|putin de|fils de pute|connard*|connasse*|connerie*|(quel|ce|espèce de|bande de) (con|cons)|abruti*|crétin*|imbécile*|gros con|sale con|salaud*|salope|salopes|saloperie*|salopard*|enculé*|enculer|encule|enfoiré*|foutu*|foutaise*|foutre (de|la paix)|(va|allez|aller) ~2 foutre|chier|chié|chiant|chiante|chiants|chiantes|bordel|branleur*|couille*|couillon*|niquer|niqué|niqués|niquée|nique (ta|sa|ma)|trou du cul|pédés|ta gueule|ferme* (ta|la) gueule|nègre|nègres|bougnoul*|gouine*|tarlouze*',
    '(mon|ton|son|gros|beau|du|quel) cul ! (cul-de)',
    '(plein|ras|casse*) (le|les) (cul|couilles)',
  ],
  sexual: [
    '(suis|es|est|sommes|êtes|sont|serez|sera|étaient|était|tous|toutes|toute|femme*|filles) ~2 à poil ! (à poil (ras|court|long|doux|dur|souple|fin|mi))',
    "porno*|pornographi*|(tout|toute|entièrement|complètement) (nu|nue|nus|nues)|(femme*|fille*|mannequin*|corps|photo*|homme*|vendeuse*) (nue|nues|nu|nus|dénudé*)|seins nus|fesses nues|sextoy*|sex-toy*|godemiché*|orgasme*|masturb*|=baisé|baiser (avec|comme)|partouze*|échangiste*|strip-tease|striptease|érotique*|érotisme|nuit* (coquine*|torride*)|grosse (bite|queue)|nichons|sucer (la|ta|sa) (bite|queue)|faire l'amour|sexe (oral|anal|torride)|relation* sexuelle*|excit* ~3 (votre homme|votre mari|au lit)",
  ],
  violence: [
    'sang ~3 (partout|gicl*|sur (le|la|les) (colis|carton*|sol|table))|(couvert*|trempé*|maculé*|mare|flaque*) de sang|bain de sang|ensanglant*|(doigt*|pouce*) ~3 (coupé*|arraché*|tranché*|sectionné*)|(coupé|arraché|tranché) ~2 (doigt*|pouce)|décapit*|égorg*|tortur* ~2 (gens|client*)|violeur*|viol collectif|suicid*|cadavre*',
    '(je|on|nous|il) ~4 (tuer|buter|étrangler|poignarder|frapper|tabasser|flinguer) ~2 (livreur|client*|type|facteur|transporteur)|(casser|péter) la gueule',
  ],
} satisfies Phrases;
