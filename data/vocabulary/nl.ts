import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** Dutch words of goods and their trade. */
export default {
  '': 'foutcode trace',
  olie: 'hardwasolie',
  lamp: 'verticuteermachine',
} satisfies Vocabulary;
