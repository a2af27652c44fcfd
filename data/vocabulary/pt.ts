import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** Portuguese words of goods and their trade. */
export default {
  '': 'esmerilhadeira mail parafusadeira pix sansevéria zap zapzap',
} satisfies Vocabulary;
