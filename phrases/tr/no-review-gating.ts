import type { Phrases } from '../../src/wording/language.ts';

export default {
  split: [
    '(övgü*|iltifat*|beğeni*|alkış*) & (eleştiri*|şikayet*|şikâyet*|sorun*|kusur*) & (amazon*|yorum*|ürün sayfası*) & (kutumuz*|bize|bizim|özelden|aramızda|mesaj*)',
    '(hayal kırıklığına uğrayan*|memnun olmayan*|memnun kalmayan*|beğenmeyen*) & (memnun olan*|memnun kalan*|beğenen*|mutlu olan*) & (<rate>|<review>|amazon*|puanla*) ! <whether>',
    '(başparmak*|baş parmak*) ~1 yukarı* & (<review>|<rate>|amazon*)',
    '(eleştiri*|sorun*|şikayet*|şikâyet*) ~2 (bize|özelden|aramızda) & (alkış*|övgü*|iltifat*) ~3 (amazon*|ürün sayfası*|herkes*)',
    '(dört|beş|4|5) ~1 yıldız* ~3 amazon* & (daha az*|az|altı*|üç|iki|bir) ~3 (bize|bizimle|mesaj*)',
    '(memnun*|beğen*|sevdi*|iyi|olumlu*|övgü*) ~6 (amazon*|yorum*|herkese|yıldız*|puan*) & (memnun değil*|beğenme*|sorun*|şikayet*|kötü|olumsuz*) ~6 (bize|bizimle|mesaj*|özel*|form*) ! <either-way>',
  ],
  first: [
    '(herkesin|dünyanın|milletin) ~2 (okuması*|görmesi*|bilmesi*) ~1 yerine',
    '(zayıf|düşük|kırık) ~1 (not|puan) ~3 (önce|bize|bizim)',
    '(mesaj*) ~1 (yetecekken|yeterken|yeterliyken) ~5 (şikayet*|eleştiri*|yorum*)',
    '(internette|amazonda|herkesin önünde) ~1 (şikayet*|eleştiri*) ~3 (yazık*|üzücü*|üzer)',
    '(şikayet*|şikâyet*|eleştiri*|sorun*|olumsuz*) ~5 (ürün sayfası*|amazon*|yorum*) ~1 değil ~3 (bize|burada*|buraya|bizimle)',
    '(puan*|yorum*|değerlendir*) ~2 (beklet*|ertele*|bekleyin*|acele etme*) ! <not-reviewed> ! <thanked>',
    '(yardım edene|çözene|çözülene|halledene) ~1 kadar ~4 (puan*|yorum*|değerlendir*|yıldız*)',
    '(tek|bir) yıldız* ~3 (çözmez|çözmüyor|değiştirmez|yaramaz) & (bize|mesaj*)',
    '(arıza*|kusur*|sorun*|hata*|eksik*) ~3 (yoruma|yorumda|yorumlara|değerlendirmeye) ~1 (yazma*|koyma*|dökme*)',
    'amazon* ~1 (yalnız|yalnızca|sadece) ~2 (iyi*|güzel*|olumlu*)',

    '(oraya|amazona|internete|yorumlara|ürün sayfasına) ~2 değil ~2 (bize|bana)',

    '(eleştiri*|şikayet*|şikâyet*|sorun*|olumsuz*) ~4 aramızda ~2 kal*',
    '(<review>|<rate>|yıldız*|olumsuz*) ~4 <before> ~8 <tell-us> !0 <not-reviewed>',
    '<tell-us> ~6 <before> ~4 (<review>|<rate>|yorum*) !0 <not-reviewed>',
    '(yorum*|değerlendirme*|puan*) ~2 (yerine|değil) ~4 (mesaj*|bize|bizi*|doğrudan|özel*)',
    '(önce|öncelikle|ilk) ~5 (<tell-us>|haber*|mesaj*) & (<review>|<rate>|yıldız*|puan*) !0 <not-reviewed>',
    '(fırsat*|şans*) ~3 (ver*|tanı*) & (puanlamadan|değerlendirmeden|yorum*|önce|puan*|yıldız*)',
    '(düzelt*|çöz*|telafi*) ~4 (fırsat*|şans*|imkan*) & (<review>|<rate>|önce)',
    '(veremeyecek*|veremiyor*|vermeyecek*|vermeyi düşün*|düşünüyorsa*|düşünürseniz|vermek üzere*|verecekse*|yazacaksa*) & (<five-stars>|yıldız*|yorum*|puan*) & (<tell-us>|önce|mesaj*|haber*|bize)',
    '(yorum*|puan*|yıldız*) ~3 (yapmayın*|yazmayın*|vermeyin*|bırakmayın*|yapmadan|yazmadan|vermeden|bırakmadan) ~8 (<tell-us>|bize|önce|haber*)',
    '(bizden|bize|özelden|mesajla) ~5 (tercih ederiz|daha iyi|yeğleriz) & (yorum*|herkes*|puan*|yıldız*)',
  ],
  satisfied: [
    '(yalnızca|sadece) ~2 (hayran kalan*|memnun*|beğenen*|seven*|mutlu) ~2 (alıcı*|müşteri*|kişi*) ~3 (davet*|rica*|bekl*) ! <whether>',
    '(yalnızca|sadece|ancak) ~2 (tavsiye ed*|öner*) ~3 (<review>|<rate>|yorum yaz*) ! <whether>',
    '(olduğunuz|kaldığınız) sürece ~4 (<review>|amazon*|<rate>) ! <whether>',
    '(bayılan*|seven*|beğenen*|memnun kalan*|hayran kalan*|tutan*|başaran*|sonuç alan*|yararını gören*|rahat eden*) ~4 (yorum*|değerlendir*|puan*|görüş*|yıldız*) ~3 <please> ! <whether> ! <thanked>',
    '(mutlu|memnun) ~1 (ettiyse*|ettiysek|olduysanız) ~6 (<review>|<rate>|paylaş*) ! <whether>',
    '<said-happy> & (<review>|<rate>|amazon*) ! <whether> ! <thanked>',
    '(beklenti*) ~2 (karşılıyorsa*|karşıladıysa*|karşılarsa*|uygunsa) & (<review>|<rate>) ! <whether>',
    '<happy> & (<act>|<review>|<stars>|tıkla*|ürün sayfası*|amazonda|oy|(birkaç|bir iki) ~1 (satır|söz|cümle)) ! <whether> ! (memnun değil*|memnun kalma*|beğenmediyse*|beğenmediniz*|sorun|sorununuz) !0 <not-reviewed> ! (iade|taslak*|tamam yazın) ! <thanked>',
    '(yalnızca|sadece|ancak) ~4 (memnun*|beğen*|mükemmel*|iyi*|sevdi*|her şey) & (<review>|<rate>|<stars>|tıkla*) ! <either-way>',
    '(memnun olanlar*|memnun müşteri*|memnun kalan*|mutlu müşteri*|beğenen*) ~6 (<act>|<review>|<rate>) ! <whether> ! <thanked>',
    '(memnun|mutlu) ~2 (iseniz|olduysanız|kaldıysanız|kaldıysan|ise|olursanız|kalırsanız|olduğunuzu umuyor*|kaldığınızı umuyor*) & (<act>|<review>) ! <whether>',
    '(hak ett*|hak edi*) ~5 (yıldız*|puan*|yorum*) & (düşünüyorsanız|inanıyorsanız|<act>|tıkla*|verin*)',
    '(öyleyse|o halde|o zaman|cevabınız evetse|evet ise|yanıtınız evetse) ~6 <act>',
  ],
  asked: {
    phrases: [
      '^ ~3 (karşıladık|karşıladı|yetti|memnun ettik) ~1 (mı|mi) ?',
      '^ ~2 (beklenti*|istek*) ~1 (karşıladık|karşılandı|karşıladı) mı ?',
      '^ ~5 (<happy>|memnun) ~3 ?',
      '^ ~4 (her şey|ürün*) ~4 (yolunda|iyi|tamam|güzel|istediğiniz gibi|sorunsuz) ~2 ?',
      '^ ~3 (kaldınız|oldunuz|beğendiniz|sevdiniz|beğendin|sevdin) ~1 ?',
    ],
    with: {
      after: [
        '<act>',
        '<review>',
        '<rate>',
        'amazon* ~3 yaz*',
        '<stars>',
        '(değerlendirme|yorum) ~1 (link*|bağlantı*)',
      ],
    },
    without: { sentence: ['<whether>', '<not-reviewed>', 'iade*', '<unhappy>'] },
  },
  // Any question about how it goes, and then the review.
  'asked+': {
    phrases: [
      '^ ~12 (*yor musunuz|*yor mu|mı|mi|mu|mü) ? ! (vakt*|zaman*|dakika*|aldınız|ulaştı|kullandınız|denediniz|soru*|yardım*|görüş*|yorum*|<not-reviewed>) ! <whether>',
    ],
    with: { after: ['^ ~1 (o zaman|o halde|öyleyse) ~14 (<review>|<act>) ! <whether> ! <thanked>'] },
  },
  divert: {
    phrases: [
      '(sevmezseniz|sevmezsen|beğenmezseniz|beğenmezsen) ~4 (bize|mesaj*|bizimle)',
      '(<unhappy>|bir sorun*) ~8 <tell-us> ! (parça*|teslim*|eksikse|hasar*)',
    ],
    with: { near: ['<act> !0 <not-reviewed>', '<rate>', '<five-stars>'] },
    without: { sentence: ['^ (sorun*|bir sorun*|herhangi bir|soru*)'] },
  },
  'divert-asked': {
    phrases: [
      '^ ~3 (zayıf|düşük|kırık) ~1 (not|puan) ~3 ?',
      '^ <five-stars> ~1 (veremiyor*|veremediniz*|vermiyor*) ~1 ?',
      '^ ~4 (beğenmediniz*|memnun değil*|memnun kalmadınız*|sorun*|hayal kırıklığı*|beğenmedin*|mutsuz*|kötü*) ~3 ?',
    ],
    with: { after: ['<tell-us>', 'bize ~2 yaz*'], message: ['<act> !0 <not-reviewed>', '<review>', '<rate>'] },
  },
  // The buyer has said that he is happy, or the seller takes it for granted, and then asks.
  'asked++': {
    phrases: ['<said-happy> ! <whether>'],
    with: { after: ['<act> ! (hâlâ|hala|duruyor) ! <remove> ! <change> ! <thanked> ! <whether>'] },
    without: { near: ['<not-reviewed>'] },
  },
  'split++': {
    phrases: [
      'yeşil ~1 (düğme|buton|tuş) ~1 (yorum*|değerlendir*|puan*|amazon*)',
      '(başparmak*|baş parmak*) ~1 yukarı*',
    ],
    with: { near: ['aşağı*', 'kırmızı ~1 (düğme|buton|tuş)'], message: ['<review>', '<rate>', 'amazon*'] },
  },
  allow: ['<review> ~8 <you-said>', 'bizden değil', 'memnun ~1 <whether>'],
} satisfies Phrases;
