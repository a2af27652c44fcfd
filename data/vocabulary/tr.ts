import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** Turkish words of goods and their trade. */
export default {
  masa: 'çiya granola kinoa likra',
  kase: 'evye',
  tepsi: 'epoksi',
  soru: 'kaju',
  beden: 'gluten',
  zeytin: 'trambolin',
  defter: 'skuter',
  monitör: 'epilatör',
  robot: 'laptop',
  salon: 'dron viskon',
  '': 'babet boxer dekupaj fondü kalatea loafer peluş rondo sukulent sweatshirt vegan waffle',
} satisfies Vocabulary;
