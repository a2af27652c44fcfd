import type { Phrases } from '../../src/wording/language.ts';

export default {
  contact: {
    phrases: [
      '(kişisel|özel|şahsi) ~1 (cep|telefon|mail|e-posta) ~1 (numaranız|adresiniz|numaran) ~1 (lütfen|rica*)',
      'hangi (e-postadan|mailden|numaradan|telefondan) ~2 (ulaş*|arayabil*|yazabil*) ! <for-delivery>',
      '(e-posta adres*|mail adres*|e-mail adres*|e-postanız*|mailiniz*|eposta adres*|telefon numara*|cep numara*|cep telefonu*|telefonunuz*|numaranız*|cebiniz*|ev adres*|e-posta bilgi*) ~5 <ask> ! <for-delivery> ! <never> ! (adresimiz*|numaramız*) !1 (kart|kimlik|hesap|pasaport|seri|takip|sipariş|müşteri|parti)',
    ],
    without: { near: ['<not-us>'] },
  },
  identity: [
    'ne zaman ~1 (doğdunuz|doğdun) ! (bebe*|çocuk*)',
    '(doğum tarih*|doğum gün*|doğum yıl*|kimlik*|kimliğ*|tc kimlik*|tckn|pasaport*|ehliyet*|kızlık soyad*|nüfus cüzdan*|selfie*|özçekim*) ~6 <ask> ! <never> ! (baskı* ~2 doğum)',
    '(kimlik*|pasaport*|ehliyet*) ~2 (kopya*|fotokopi*|fotoğraf*|görüntü*|tarama*) ! <never>',
  ],
  bank: {
    phrases: [
      '^ (iban*|hesap numaran*|kart numaran*) ~2 (yatıralım|gönderelim|ödeyelim|aktaralım|hemen|bugün) ! <never>',
      '(ödeme|iade|havale) için ~1 (hesap|iban|banka|kart) ~3 (sahib*|adı|numara*|ismi) ! <never>',
      'kart* ~1 arka* ~2 (üç|3) (rakam*|hane*) ! <never>',
      '(hangi|kimin) ~1 (hesaba|hesabına|hesap|banka*|iban*) ~4 (gönder*|yatır*|havale*|yapalım|adına|ait) ! <never>',
      '(hesap|hesabın) ~1 (kimin adına|sahibi) ! <never>',

      '(iban*|hesap numara*|banka hesab*|banka bilgi*|kart numara*|kart bilgi*|kredi kartı*|cvv*|cvc*|son kullanma tarihi ~2 kart*|paypal hesab*|banka ad*|hesap bilgi*|kartınız*|kartın) ~6 <ask> ! <never> ! (garanti kartı|hediye kartı|kargo)',
      '(kredi kart*|banka kart*) ~2 (fotoğraf*|kopya*|görüntü*|numara*) ! <never>',
      '(iban*|hesap numara*) ~1 (yaz*|gönder*|nedir|lazım|gerek*) ! <never>',
    ],
    without: { near: ['<not-us>'] },
  },
  account: {
    phrases: [
      '^ (şifreniz|parolanız|şifren) ~3 (bakalım|bakarız|girelim|çözelim|hallederiz) ! <never>',
      '(haneli) ~1 (kod*|şifre*) & (gönder*|yaz*|ilet*|söyle*|paylaş*) ! <never>',
      '(şifre*|parola*|doğrulama kod*|onay kod*|sms kod*|giriş bilgi*|kullanıcı adı ve*|pin kod*|gelen kod*|tek kullanımlık kod*|oturum*) ~6 <ask> ! <never> ! (kapı*|wifi|wi-fi)',
    ],
    without: { near: ['<not-us>'] },
  },
  social: {
    phrases: [
      '(facebook*|instagram*|tiktok*) ~1 kimsiniz',
      '(facebook*|instagram*|tiktok*|twitter*) ~3 (hangi ad*|hangi isim*|ne ad*|ne isim*)',
      '(facebook*|instagram*|tiktok*|twitter*|sosyal medya*) ~4 (adınız*|kullanıcı adı*|hesabınız*|profil*|isminiz*|adın) ! (tabela*|baskı*)',
      '(hangi isim*|hangi ad*) ~3 (facebook*|instagram*)',
    ],
    without: { near: ['<not-us>'] },
  },
  review: [
    '(yorum*|değerlendirme*) ~2 (hangi) ~1 (hesap*|hesab*|isim*|ad*|kullanıcı*|profil*)',
    '(yorum*|değerlendirme*|puan*|profil*) ~3 (ekran görüntü*|bağlantı*|link*|ekran resmi*|görüntüsünü|fotoğrafını|ss) ! (hasar*)',
    '(ekran görüntü*|link*|bağlantı*) ~3 (yorum*|değerlendirme*|profil*)',
    '(amazon) ~2 (profil ad*|kullanıcı ad*|profiliniz*|profil bağlantı*) ~5 <ask>',
  ],
  // The proof, named beside the review.
  'review+': {
    phrases: [
      '(ekran görüntü*|ekran resmi*|ss|(yorum*|değerlendirme*) ~1 (fotoğraf*|foto*|resm*|link*)) ~4 (gönder*|yolla*|ilet*|paylaş*|at*)',
    ],
    with: { near: ['<act> !0 <not-reviewed>', 'ürün sayfası*', '<review>'] },
    without: { near: ['<never>', 'hata*|uygulama*|arıza*|hasar*'] },
  },
  life: [
    'ne kadar kazanıyor*',
    '(ayda|aylık) ~2 (kazan*|gelir*|maaş*) ~2 (ne kadar|kazanıyor*|nedir)',
    '(kaç yaşındasınız|yaşınız*|yaşınızı|mesleğiniz*|geliriniz*|aylık gelir*|medeni hal*|medeni durum*|evli misiniz|maaşınız*|evde kaç kişi*|ne iş yap*|çocuğunuz var mı|kaç çocuğ*|dininiz*|cinsiyetiniz*|nerede çalışıyor*|hanenizde*)',
  ],
  allow: [
    '(e-posta*|eposta*|mail*|telefon*|numara*|iban*) ~6 <you-said>',
    'işte ~2 (link*|bağlantı*)',
    'işte ~1 (değerlendirme|yorum) ~1 (link*|bağlantı*)',
    '(uygulama*) ~6 (e-posta*|mail*|telefon*)',
    'sipariş numara*',

    '(uygulama*|cihaz*|kamera*|modem*|ekran*|kilit) ~3 (şifre*|parola*|kod*) ~2 (ist*|sor*)',
    '<never>',
    'vergi numara*',
  ],
} satisfies Phrases;
