import type { Phrases } from '../../src/wording/language.ts';

export default {
  ask: {
    phrases: [
      'iptal* ~2 (sizin|siz) ~1 (basma*|seçme*|yapma*|verme*)',
      '(sizin|siz) ~1 iptal* ~1 olmadan',
      '(ihtiyacınız olmadığını|vazgeçtiğinizi|istemediğinizi) ~1 (belirt*|seç*|işaretle*|bildir*)',
      '(sipariş*|alışveriş*|alım*) ~1 (düşür*|vazgeç*) ~3 <please>',
      '(sipariş*|alışveriş*|alım*) ~1 vazgeç* ~2 (misiniz|mısınız)',
      'siparişi ~1 düşürün',
      'iptal ~1 (ederken|sırasında|formunda) ~3 (yanlışlıkla|yanılarak|vazgeç*|fikr*) ~4 (yaz*|seç*|belirt*)',
      '(sipariş*|satın alma*|alışveriş*|alım*) ~5 <end-it> & (rica*|siz*|kendiniz*|tarafınız*|tercih*|lütfen|mısınız|misiniz) ! <review> ! (gerek yok|gerekmez|abone*|hesab*)',
      'iptal ~1 (ediver*|edivermen*)',
      '(alıcı|müşteri|siz|kendi|sizin) ~1 taraf* ~2 iptal*',
      '(sipariş*|siz|alıcı*) ~3 iptal ~1 (lazım|gerek*|şart|zorunlu|ediver*) ! (gerekmez|gerekmiyor|gerek yok)',
      '(sipariş*) ~3 (silmeniz*|siler misin*|silin|silmenizi|kaldırmanız*|kapatmanız*) ! <review>',
      '(alım*|satın alma*|alışveriş*|sipariş*) ~2 (vazgeçerse*|vazgeçse*|vazgeçmeniz*|vazgeçin*)',
      '(neden|sebep|gerekçe) ~2 olarak ~2 (yanıl*|vazgeç*|yanlış*|fikir*)',
      'iptal etme (nezaket*|kibarlı*|zahmet*)',
      '(sipariş*) ~3 geri ~1 (çek*|al*) ! (ürün* geri)',
      '(iptal edip|iptal ederek) ~3 (sipariş*|yeniden|tekrar) ! (kurulum*|yazdır*|program*|cihaz*)',
      '(sipariş*|alışveriş*|talebi*|kendiniz|siz|lütfen|tarafınızdan|hesabınızdan|stok*|fiyat*|satın*|ürün*|siparişlerim*) ~8 (iptal edin*|iptal et|iptal eder*|iptal edebilir*|iptal etmeniz*|iptal ettirin*|iptal etmenizi|iptal edip|iptal talebi*|iptal isteği*|iptal başvuru*|iptale basın*|iptal butonu*|geri çekin*|geri çekmeniz*|geri çeker*|vazgeçin*|vazgeçmeniz*|iptalini*|iptal etseniz*|iptal ederseniz*)',
      '(iptal edin|iptal ediniz|iptal eder misiniz|iptal edebilir misiniz|iptal etmenizi|iptal talebi (oluştur*|gönder*|aç*|ver*)|iptal isteği (oluştur*|gönder*))',
      '(sipariş*|alışveriş*|alım*|satın alma*) ~4 (vazgeçip|vazgeçerek|iptal edip|iptal ederek) ~4 (tekrar|yeniden|baştan) ~2 (verin*|verir*|verme*|alın*|alır*|oluştur*|sipariş*|yapın*)',
      '(iptal et|iptal) ~2 (bas*|tıkla*|seç*|düğme*|buton*)',
      '(sebep*|sebeb*|nedeni*|neden|gerekçe*) ~4 (yanlışlıkla|yanlış sipariş|vazgeç*|fikrimi|ihtiyac*|artık istemiyorum)',
      'amazon* ~2 (vazgeçti*|iptal istedi*|istemedi*|fikrinizi) ~3 (söyle*|bildir*|yaz*|ilet*)',
    ],
    without: {
      sentence: [
        'sordu*|sorunuz*|iptal ettik|ücreti iade ettik|iade ettik|isteğiniz üzerine|gerekmez|gerekmiyor|gerek yok|edilemez|iptal ücreti|talebiniz*',
        'isterseniz|dilerseniz|beklemek istemezseniz',
        '<review> ~3 geri',
        'randevu*|abone*',
      ],
    },
  },
  hint: {
    phrases: [
      'sipariş* ~3 (ortadan kalk*|kalksa|silinse|kapansa|olmasa) ~6 (yardım*|iyi*|sevin*|mutlu*|memnun*)',
      'iptal (eder etmez|ettiğinizde|edince) ~4 (iade|öder*|gönder*|al*)',
      '(iptal*) ~2 (sizden|siz) ~4 (kolay*|iyi*|hızlı*|uygun*)',
      'sipariş* ~8 (kaybol*|iptal ol*|düş*|yok ol*|kapan*|iptal edilse*|iptal edilirse|silinse*) ~4 (iyi*|sevin*|mutlu*|memnun*|kolay*|rahat*|yardımcı*|minnet*)',
      '(iptal*|vazgeçme*) ~5 (en iyi*|en kolay*|daha iyi|çözüm*|yardımcı*|kolaylaştır*|iyi olur|seviniriz)',
      '(biz|bizim) ~3 (iptal edemiyoruz|iptal edemeyiz|iptal etme yetkimiz) & (siz*|tarafınız*)',
    ],
    without: { sentence: ['sordu*|iptal ettik'] },
  },
  allow: [
    '(istemişsiniz|istediniz|talep ettiniz|istemiştiniz) ~12 iptal*',
    'iptal* ~1 (istemişsiniz|istediniz|talep etmişsiniz|istemiştiniz)',
    '(beklemek|beklemeyi|bekleyemez*|uzun sür*) ~8 iptal*',
    'ücretsiz ~1 iptal ed*',
    '(kurulum*|indirme*|yazdırma*|program*|zamanlayıcı*) ~1 iptal*',
    // Something else than the order.
    '(abonelik*|aboneliği*|bülten*|üyelik*|üyeliği*|bildirim*|alarm*|randevu*) ~3 iptal*',
  ],
} satisfies Phrases;
