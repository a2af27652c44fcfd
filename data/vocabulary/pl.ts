import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** Polish words of goods and their trade. */
export default {
  '': 'paczkomacie paczkomat paczkomatu paczkomaty spieniacz taker wertykulator wykaszarka zamiokulkas zaparzacz',
} satisfies Vocabulary;
