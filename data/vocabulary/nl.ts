import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** Dutch words of goods and their trade. */
export default {
  '': 'foutcode trace',
  lamp: 'verticuteermachine',
} satisfies Vocabulary;
