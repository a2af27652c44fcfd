import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** Polish words of goods and their trade. */
export default {
  automat: 'konfirmat',
  bank: 'powerbank',
  baton: 'dron podton',
  drut: 'lut',
  kołdra: 'likra',
  medal: 'gimbal',
  smoczek: 'bujaczek',
  standard: 'hoverboard',
  sterylizator: 'laktator',
  toner: 'ekstruder',
  '': 'bio eko paczkomacie paczkomat paczkomatu paczkomaty sneakersów sneakersy spieniacz taker vege wertykulator wykaszarka zamiokulkas zaparzacz',
} satisfies Vocabulary;
