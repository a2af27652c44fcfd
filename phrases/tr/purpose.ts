import type { Phrases } from '../../src/wording/language.ts';

export default {
  'order-problem': [
    '(gecik*|kayb*|kayıp|hasar*|eksik*|tükend*|stok*|kırık*|bozuk*|yanlış*|arıza*|gönderemi*|değişim*|yedek*|gümrük*) & (sipariş*|paket*|kargo*|ürün*|teslim*|parça*|<number>|gönder*)',
    '(özür dile*|üzgünüz) & (sipariş*|ürün*|teslim*|gecik*)',
  ],
  'additional-info': [
    '(beden*|renk|rengi*|adres*|numara*|kat|kapı no|isim|ismi*|model*|ölçü*|telefon*|metin|metni*) ~6 (bildir*|yaz*|onayla*|belirt*|gönder*|seç*|eksik*|gerek*|lazım|iletir*|nedir) !0 (*memizi|*mamızı)',
    '(hangi|kaç|nedir) ~5 ?',
    '(olur mu|uygun mu|ister misiniz|tercih edersiniz) ?',
  ],
  return: ['iade|iadeniz*|iadeyi|iadesi*|iade etiketi|geri gönder*|kısmi iade*'],
  invoice: ['fatura*|vergi numara*|vergi dairesi|e-fatura*|e-arşiv*'],
  'review-request': ['<act> !0 <not-reviewed> ! <never> ! <not-us>'],
  'delivery-scheduling': [
    '(teslimat*|teslim|nakliye*|kurye*) & (randevu*|gün*|saat*|uygun*|asansör*|kat|kaçıncı|hangi|pazartesi|salı|çarşamba|perşembe|cuma|<number>)',
  ],
  'home-services': [
    '(montaj*|kurulum*|usta*|teknisyen*|servis ekib*) & (randevu*|gün*|saat*|uygun*|ziyaret*|hangi|<number>)',
  ],
  customization: [
    '(baskı*|basılacak*|kazıma*|nakış*|kişiselleştir*|tasarım*|taslak*|yazılacak*|isim baskı*|gravür*|işlenecek*) & (isim*|ismi*|metin*|metni*|harf*|renk*|rengi*|onay*|tarih*|yaz*|hangi|gönder*|bildir*)',
  ],
  reply: [
    '(mesajınız*|sorunuz*|yanıtınız*|sorduğunuz*) ~3 (için|üzerine|ilgili|teşekkür*|hakkında)',
    'sordunuz|sormuşsunuz',
  ],
} satisfies Phrases;
