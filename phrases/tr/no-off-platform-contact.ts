import type { Phrases } from '../../src/wording/language.ts';

export default {
  chat: {
    phrases: [
      '(bana|bize|telefonuma|cebime|numarama) ~2 (mesaj|sms) ~1 (at*|yaz*|gönder*|çek*) ! amazon* ! buradan',

      '(kısa mesaj*|mms*) ~3 (gönder*|at*|yolla*|yaz*|ulaş*) !4 <not>',
      '(whatsapp*|telegram*|messenger*|viber*|signal|skype*|wechat*|discord*|bip|sms*|whatsap*|watsap*|wp hattı*) !3 <ware> !4 <not>',
      '(canlı destek*|canlı sohbet*|sohbet hattı*) ! amazon*',
    ],
    without: { near: ['<not-us>'] },
  },
  phone: {
    phrases: [
      '(sesli|sözlü) ~3 (anlatırım|anlatırız|anlatalım|anlatayım|anlatabilir*|konuşalım|konuşabilir*|görüşelim|görüşebilir*|açıklarım|açıklarız|açıklayalım|açıklayayım|açıklayabilir*) ! <served-by> ! (komut*|asistan*|kılavuz*|kitap*|cihaz*) !4 <not>',
      '(telefon ekibimiz|çağrı ekibimiz|telefon destek ekibimiz)',
      '(numaranızı|telefonunuzu|numaranı) ~2 (verin*|yazın*|bırakın*|iletin*) ~2 (arayalım|ararız|arayacağız|dönelim)',
      '<number> ~2 (çevirip|çevirin|tuşlayın|arayıp)',
      '(beni|bizi) ~1 geri ara* ! <served-by>',
      '(arayın*|arayabilirsin*|aramanız*|ararsanız|arar mısın*|telefon edin*|telefon aç*|telefonla ulaş*|arayarak|telefondan ulaş*|telefonla konuş*) !5 <served-by> !4 <not>',
      '(müşteri hattımız*|telefonumuz*|numaramız*|çağrı merkezimiz*|hattımız*|destek hattı*|cep telefonumuz*|telefon hattımız*|cebimden|cebimi|telefon numaramız*) !5 <served-by> !4 <not>',
      '(telefon*|numara*) ~3 (bize ulaş*|görüşelim|konuşalım|çözelim) !5 <served-by>',
    ],
    without: { near: ['<not-us>'] },
  },
  mail: {
    phrases: [
      '(doğrudan|direkt) ~1 (mail|e-posta) ~1 (at*|gönder*|yaz*)',
      '(ofis*|iş) ~1 (mail*|e-posta*) ~2 (gönder*|ilet*|yaz*|yolla*)',
      '(amazondan|buradan|amazon üzerinden) ~1 değil ~4 (mail*|e-posta*|ofis*|adres*)',
      '{email} ~3 (gönder*|yaz*|ilet*|at*|yolla*) ! <served-by>',
      '(e-posta*|mail*|eposta*|e-mail*|email*|gmail*) ~4 (gönder*|yaz*|at|atın*|atar*|ulaş*|yolla*|ilet*|iletişim*) !5 <served-by> !4 <not> ! (adresinizi|adresiniz|amazon ~3 gönder*|mail adresinizi)',
      '(e-posta*|mail*|e-mail*) adresimiz*|(mailimiz*|e-postamız*)',
      '(yaz*|gönder*|ulaş*) ~3 (mailimize|e-postamıza|mail adresimize|e-posta adresimize)',
    ],
    without: { near: ['<not-us>'] },
  },
  site: {
    phrases: [
      '(googlea|google) ~6 (yazın*|yazarsanız|aratın*|yaz) ',
      '(googlea|googleda|google) ~4 (yazın|yaz|yazmanız)',
      '(uygulamamızı|uygulamamız) ~2 (indir*|yükle*|kur*)',
      '(sitemiz*|web sitemiz*|internet sitemiz*|web sayfamız*|sayfamızdan (yaz*|ulaş*)|sayfamızı (ziyaret*|takip*)|sayfamıza (girin|girip|gidin|bakın)|uygulamamız*|online mağazamız*|internet mağazamız*|blogumuz*|portalımız*|destek formumuz*|kendi sitemiz*|websitemiz*) !3 <not> !4 <served-by> ! (amazon* ~1 (sayfamız*|mağazamız*))',
      '(google*|internette|internetten) ~4 (arat*|ara|arayın*|bul*)',
      '(form*) ~3 (doldur*) ~3 (sitede*|web*|google*|online|sitemiz*|bağlantı*) ! amazon*',
    ],
    without: { near: ['<not-us>'] },
  },
  social: {
    phrases: [
      '(instagram*|facebook*|tiktok*|youtube*|twitter*|insta|pinterest*|sosyal medya*|face|feysbuk*) !3 <ware> !4 <not> ! (adınız|adın|isminiz|hesabınız|kullanıcı adınız)',
      '(bizi) ~2 (takip edin|takip et|beğenin|takibe al*) ! amazon*',
    ],
    without: { near: ['<not-us>'] },
  },
  code: {
    phrases: [
      '(numara*|telefon*) ~2 (kutu*|kart*|faturada*) ~3 (yaz*|var|bulun*|kartta*) ! (seri|parça*|model*)',

      '(kart*|kutu*|broşür*) ~2 kod* ~2 (okut*|tara*|tarat*) !4 (<carrier>|iade*)',
      '(qr|karekod*|kare kod*) ~3 (okut*|tara*|tarat*|kullan*|kart*|kutu*|ile|kod*) !4 (<carrier>|iade*|teslim*|şube*)',
      '(kart*|broşür*|kutu*) ~4 (numara*|iletişim bilgi*|adres*) ~5 (ulaş*|yaz*|ara*|bul*)',
    ],
    without: { near: ['<not-us>'] },
  },
  pay: {
    phrases: [
      '(paypal*|havale*|eft*|iban*|papara*|banka hesabı*|elden|nakit|western union|ininal|fast ile) & (öde*|gönder*|yatır*|yap*|iade*|fark*|hesab*|geri*) ! (ibanınız*|ınızı|iban numaranız*) ! <not>',
    ],
    without: { near: ['<not-us>'] },
  },
  elsewhere: {
    phrases: [
      '(bu sistem*|bu kanal*|bu mesajlaşma*) ~1 dışında ~3 (halled*|çöz*|devam*|konuş*)',
      '(showroomumuz*|mağazamızda|dükkanımızda|atölyemizde) ~3 (deneyin*|deneyebil*|görün*|görebil*|bakın*|teslim al*) ! amazon*',
      '(dükkan*|atölye*|mağaza*|ofis*|showroom*) ~3 (uğra*|gelebil*|ziyaret edebil*)',
      '(amazon*|platform*) ~1 (dışında*|dışından*|dışı|haricinde|olmadan|karıştırmadan|aradan çıkar*) ! <not>',
      '(doğrudan|direkt|direk) ~2 (bizden|bize|mağazamızdan|üreticiden|fabrikadan|sitemizden) ! (bu mesaj*|amazon*)',
      '(özelden|özel olarak|özel mesaj*|dm) ~4 (yaz*|konuş*|görüş*|ulaş*|at*) ! amazon*',
      '(dükkanımız*|mağazamız*|atölyemiz*|ofisimiz*|showroom*|fiziki mağaza*) ~3 (gelin*|uğrayın*|bekleriz|ziyaret edip)',
      '(buradan|amazondan|bu mesaja) ~2 (yazmayın*|yanıtlamayın*|cevaplamayın*)',
      '(aramızda|kendi aramızda) ~3 (çöz*|hallede*|anlaş*) ! kalsın',
    ],
    without: { near: ['<not-us>'] },
  },
  allow: [
    'hangi ~1 (e-posta*|mail*|numara*|telefon*)',
    '(facebook*|instagram*|tiktok*) ~1 (kimsiniz|adınız ne)',
    '(ekran*|cihaz*|modem*|uygulama*|kamera*) ~1 (qr|karekod*|kare kod*)',
    '(facebook*|instagram*|twitter*|sosyal medya*) ~6 (yokuz|hesabımız yok|sayfamız yok|değiliz)',
    'sms* ~3 (kod*|şifre*)',
    '(e-posta*|mail*|telefon*|sms*|whatsapp*) ~4 (*miyoruz|*mıyoruz|*müyoruz|*muyoruz|*meyiz|*mayız)',

    '(kamera|uygulama|cihaz|saat|zil|sensor|alarm|termostat|tarti) ~10 (whatsapp*|telegram*|messenger*|sms*|signal*) ~2 (gonderir|gonderiyor|iletir|bildirir|yollar|duser)',
    '(uygulama*) ~2 (ya da|veya|ve) ~2 (whatsapp*|telegram*|messenger*|sms*|signal*)',

    'amazon* dışında ~8 (yapamıyor*|yapamayız|veremiyor*|edemiyor*|yasak*|olmaz)',
    '(birisi|birileri|biri) ~6 (gibi davran*|kılığın*|adına)',
    '(kurye*|kargo*|şoför*|nakliye*) ~8 sms*',
    'sms* ~6 (aramayın|vermeyin|dolandırıcı*)',
    'sms kod*',
    '(sms*|numara*) ~4 (aramayın|vermeyin|dolandırıcı*)',
    '<warning> ~6 (sitemiz*|whatsapp*|telegram*)',
    '(sitemiz*|web sitemiz*|whatsapp*|telegram*) ~6 <warning>',
    // What a product does.
    '(saat*|bileklik*|kulaklık*|hoparlör*|cihaz*|tablet*|ekran*) ~4 (whatsapp*|messenger*|telegram*|instagram*|facebook*|sms*|skype*|zoom|viber*|signal) ~6 (göster*|bildir*|destekl*|okur|okuyor|titre*|çalış*)',
    '(whatsapp*|messenger*|telegram*|instagram*|facebook*|sms*|skype*|zoom|viber*|signal) ~3 (bildirim*|mesajlarını|aramalarını)',
    '(aramanıza|aramana|telefona|aramaya|yazmanıza) ~1 gerek (yok*|olmadan)',
    '(amazon) ~3 (e-posta*|mail*) ~2 gönder*',
    '(amazon*) ~2 (mesajlaş*|mesaj sistemi)',
    '(telefon*|whatsapp*|mail*|e-posta*) ~8 (veremiyoruz|yazamıyoruz|edemiyoruz|kullanamıyoruz|kullanmıyoruz|cevaplayamıyoruz|arayamıyoruz|yapamıyoruz)',
    '(telefon*|whatsapp*) ~3 (veya|ya da|ve) ~3 (whatsapp*|telefon*|mail*|e-posta*) ~5 (veremiyoruz|yazamıyoruz|edemiyoruz|kullanamıyoruz|kullanmıyoruz|cevaplayamıyoruz)',
  ],
} satisfies Phrases;
