import type { Classes } from '../../../src/wording/language.ts';

/** Goods, and what they can do or have printed on them. */
export default {
  ware: [
    'aperçu|notification|affiche|affichent',
    'convient|conviennent|adapté*|visio*|(appel|appels) vidéo|étui|rabat|babyphone|(appels|messages|notes|notifications) ~1 (whatsapp|vocaux)',
    'autocollant*|sticker*|support (de|pour|mural|voiture|téléphone|magnétique)|sacoche|lot de|plaque|enseigne|coque|compatible*|poche*|mug|poster|coussin|logo|imprimé*|gravé*|graver|gravure|néon|décoration|application|livre|carte de visite|badge',
  ],
} satisfies Classes;
