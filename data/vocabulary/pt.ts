import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** Portuguese words of goods and their trade. */
export default {
  '': 'mail pix zap zapzap',
} satisfies Vocabulary;
