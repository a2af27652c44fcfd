import type { Phrases } from '../../src/wording/language.ts';

export default {
  thanks: [
    '^ ~4 (ne güzel|ne mutlu|ne hoş) .',
    'siz ~1 (yıldızsınız|meleksiniz|harikasınız|yıldız*)',
    '(takdir ediyoruz|takdir ederiz|değer veriyoruz)',
    '(takdir ed*|değer veri*|kıymet*) ~3 .',
    '(günümüzü|günümü) ~1 (güzelleştir*|aydınlat*)|ne güzel',
    '(siz|sizler) ~2 (bizim için|bizim) ~3 (önemli*|değerli*|özel*) ~1 [~1 <end>]',
    '(zevkti|zevktir|onurdur|onurdu|gururdur|mutluluktu*|duygulandır*|onurlandır*|mutlu ediyor|mutlu etti)',
    '^ ~12 (teşekkür*|teşekkürler|sağ olun|sağolun|minnettar*|müteşekkir*|şükran*) ~5 .',
    '^ ~8 (mutluyuz|mutluluk*|memnuniyet*|memnunuz|sevindik|sevinçliyiz|gurur*|onur*|onurlandık|sevindirdi|seviniyoruz|mutlu etti|ne güzel|bizi mutlu*|değer veriyoruz|çok değerli|bizim için değerli*|paha biçilmez) ~8 .',
    '^ ~3 (memnuniyetiniz*|güveniniz*|desteğiniz*|mutluluğunuz*|müşteri memnuniyeti|gülümsemeniz*) ~8 .',
    '^ ~4 (tercih ettiğiniz*|seçtiğiniz*|tercih etmeniz*|bizi seçmeniz*|alışveriş yapmanız*|aramıza*|sizin gibi) ~8 .',
    '^ (tüm ekib*|hepimiz*|ekibimiz*|bütün ekib*|ailemiz*) ~10 .',
  ],
  help: [
    '^ ~8 (yardımcı olabilece*|yapabilece*) ~5 (söyle*|yaz*|bildir*) .',
    '^ ~8 (hazır olduğumuzu|burada olduğumuzu|yanınızda olduğumuzu) ~5 .',
    '^ ~10 (buradayız|yanınızdayız|hizmetinizdeyiz|yardımcı olmaya*|yardıma hazırız|yardımcı oluruz|yardımcı olmaktan*|emrinizdeyiz|çekinmeyin|bize yazın|bize ulaşın|ulaşabilirsiniz|yazabilirsiniz|bekleriz|memnuniyetle|hazırız|destek oluruz|bir mesaj uzağınızda*|bizdeyiz) ~5 .',
    '^ ~2 (sorularınız*|sorunuz|herhangi bir|bir sorunuz|ihtiyacınız*|yardıma|ne zaman isterseniz|aklınıza|merak ettiğiniz*) ~10 .',
    'nasıl yardımcı olabiliriz ?',
  ],
  wish: [
    '^ (umarız|dileriz|umarım) ~8 .',
    '^ ~4 (iyi|bol|güzel|keyifli) ~1 (eğlenceler|okumalar|seyirler|uykular|yolculuklar|çalışmalar|kullanımlar|sürüşler|dersler|kutlamalar) ~2 .',
    '(güzel|iyi|mutlu|harika) ~1 gün* olsun',
    '(iyi uykular|iyi okumalar|afiyet olsun|tatlı rüyalar)',
    '(görüşmek üzere|hoşça kalın|iyi günler|sağlıkla)',
    '^ ~6 (güle güle kullan*|iyi günler*|iyi bayramlar*|mutlu bayramlar*|keyifli*|keyifle*|iyi yıllar*|mutlu yıllar*|iyi haftalar*|iyi akşamlar*|hayırlı olsun|hayırlı*|güzel günler*|kolay gelsin|afiyet olsun|bol bol|sağlıkla*|iyi hafta sonları*|mutlu günler*|iyi tatiller*|sevgilerimiz*|diliyoruz|dileriz|umarız|umuyoruz|dilerim|hoş geldiniz|tekrar görüşmek*|görüşmek üzere|mutlulukla|nice) ~8 .',
  ],
  greeting: ['^ (merhaba*|sayın|sevgili|değerli|selam*|selamlar|iyi günler|günaydın|kıymetli) ~5 .'],
  closing: [
    '^ ~3 (selamlar|sevgiler|selam) .',
    '^ (saygılarımız*|saygılar*|sevgiler*|sevgilerle|selamlar|iyi günler|en iyi dileklerimiz*|hoşça kalın|kolay gelsin) ~4 .',
    '^ ~2 (ekibi|ekibiniz|ailesi|ekip|mağazası|müşteri hizmetleri) ~2 .',
    '^ (sipariş|sipariş no|sipariş numarası) ~2 (<number>|{*) ~3 .',
    '^ (<number>|{orderid}) ~4 .',
  ],
  content: [
    '(hangi|kaç|ne zaman|nerede|kim|istersiniz|tercih) ~6 ?',
    '(düzelttik|değiştirdik|yeniledik|güncelledik)',
    '<matter>',
    '(ama|fakat|ancak|maalesef|özür*|üzgün*|yanlış*|hata*)',
    '(<review>|<rate>|indirim*|kupon*|kod*|koleksiyon*|kampanya*|bülten*|web sitem*|sitemiz*|whatsapp*|instagram*|facebook*|mağazamız*) ! (görüş*)',
    '(lütfen) ~8 (yazın*|gönderin*|onaylayın*|seçin*|bildirin*|okuyun*|kullanın*|saklayın*|kontrol*|belirtin*|çıkarın*)',
    '<number> (cm|mm|kg|tl|gün|saat|dakika|derece|adet)',
  ],
  idle: [
    '^ ~12 (halka*|aile*|dost*) ~4 . ! <matter> ! <question> ! (indirim*|üye*)',
    '^ ~4 gurur ~3 <end> ! <matter> ! <question>',
    '^ ~6 (yerimizi|nerede olduğumuzu) ~2 <end> ! <question>',

    '^ ~6 (el sallayalım|selam verelim|selam olsun|merhaba demek|selam yollu*|sarıl*) ~4 <end>',
    '^ ~3 (kutladık|sevindik|güldük|alkışladık|şenlendik) ~2 <end> ! <matter> ! <question>',
    '^ ~8 (kutladık|sevindik|güldük|alkışladık) <end> ! <matter> ! <question>',
    '^ iyi ki ~8 <end>',

    '^ ~14 (biz|bizim|bizi|bize|annem*|babam*|ailem*|ekibimiz*|*ımız*|*imiz*|*umuz*|*ümüz*|yapıyoruz|ediyoruz|çalışıyoruz|karıştırıyoruz|çalıyoruz) ~14 <end> ! <matter> ! <business> ! <question>',
    '^ ~3 (her) ~1 (sipariş*|müşteri*|alışveriş*) ~14 <end> ! <matter> ! <business> ! <question>',
    '^ ~1 (güzel|iyi|mutlu|keyifli|huzurlu) ~3 (gün*|hafta*|sonbahar|kış|yaz|bahar|yıl*|ömür) ~5 <end> ! <matter> ! <business> ! <question>',
  ],
} satisfies Phrases;
