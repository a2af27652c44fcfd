import type { Classes } from '../../../src/wording/language.ts';

/** Words of courtesy. */
export default {
  thanked: [
    'merci ~2 (pour|de|d) [votre|vos|ton|tes|cet|cette|ce|le|la|l|un|avoir]',
    '(merci|remercions|remercie) ~3 (pour|de) (votre|vos|ton|ce|cet|cette|l)',
    '(lu|vu|reçu|pris connaissance|pris note) ~2 (votre|vos|ton|cet|ce|cette)',
  ],
} satisfies Classes;
