import type { Phrases } from '../../src/wording/language.ts';

/** What a message has to speak of, if its sentences are to sound like a breach of a rule. */
export default {
  'no-review-incentive': [
    '<review>|<stars>|<five-stars>|<few-stars>',
    'yorum*|değerlendir*|görüş*|puan*|yıldız*|inceleme*|geri bildirim*|geribildirim*|feedback*|review*|izlenim*|fikriniz*|deneyim*|test eden*|testçi*',
    '(cümle*|satır*|söz*|foto*|video*|yazı*) ~8 (amazon*|sayfa*|herkes*|yayın*)',
    '(diğer*|başka*|herkes*) ~4 (anlat*|söyle*|bilsin*|duysun*)|ürün sayfası*|ekran görüntüsü*',
  ],
} satisfies Phrases;
