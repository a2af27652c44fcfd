import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** Swedish words of goods and their trade. */
export default {
  ladda: 'fetta',
  '': 'mvh',
} satisfies Vocabulary;
