import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** Dutch words of goods and their trade. */
export default {
  '': 'trace',
  lamp: 'koffiebonenmaler verticuteermachine',
} satisfies Vocabulary;
