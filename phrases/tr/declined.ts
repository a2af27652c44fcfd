import type { Phrases } from '../../src/wording/language.ts';

const told = [
  '<buyer-tells> ! ((ama|ancak|fakat) ~2 (sitemizden|mağazamızdan|telefonla|arayın|yazın|sipariş)|lütfen ~4 (silin|değiştirin|kaldırın|yazın|verin|arayın|gönderin|bırakın))',
];
const refusals = [
  'amazon ~1 üzerinden',
  'yapamıyor*|yapamayız|yapamam|yapamıyorum|edemiyor*|edemeyiz|edemem|veremiyor*|veremeyiz|alamıyor*|alamayız|kabul edemi*|kabul edeme*|gerek yok|gerekmiyor|gerekmez|mümkün değil|izin vermiyor',
  'izin verilmiyor|yasak*|maalesef|ne yazık ki|hayır|istemiyoruz|istemeyiz|böyle ~2 yok|ricamız yok|kurallara aykırı|sizin (tercihiniz|kararınız)|size kalmış|zaten|yine de',
  'lütfen ~1 (yapmayın|silmeyin|değiştirmeyin|göndermeyin)|olmaz|değil|yürüyor|buradan (yanıtlayın|yazın)',
];

/** What the buyer said, asked for or offered, where the same sentence or the next one turns it down: no rule is about it. */
export default {
  here: { phrases: told, with: { sentence: refusals } },
  next: { phrases: told, with: { after: refusals } },
} satisfies Phrases;
