import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** Turkish words of goods and their trade. */
export default {
  '': 'babet boxer dekupaj fondü kalatea loafer rondo sukulent sweatshirt waffle',
} satisfies Vocabulary;
