import type { Phrases } from '../../src/wording/language.ts';

export default {
  again: [
    '(yazdığımız|sorduğumuz|bildirdiğimiz|rica ettiğimiz) gibi ~4 (değerlendirme*|yorum*|puan*|görüş*) ! <thanked> !0 <not-reviewed>',
    '(görüş*|yorum*|fikr*|puan*|değerlendirme*) ~1 (yeniden|tekrar|bir daha|bir kez daha) ~1 (sor*|iste*|rica*|bekle*)',
    '(yorum*|değerlendirme*|puan*) ~1 unutma*',
    '(ürün sayfası*|amazonda|amazon*) ~5 yaz* ~2 (tekrar*|yeniden|bir kez daha|son kez) ~1 (rica*|istiyor*|hatırlat*) ! <service>',
    'yorum ricamız* ~4 (aldınız|gördünüz|ulaştı)',
    '<again> ~5 (<review>|<rate>|yorum ricamız) ! düşün* ! <service> ! <only-once> ! <change> ! <remove> !0 <not-reviewed>',
    '(<review>|<rate>) ~5 (tekrar* ~2 (rica*|istiyor*|soru*)|ikinci (kez|rica*)|bir kez daha|son kez|hatırlat*|yine (rica*|istiyor*)) ! düşün* ! <service> ! <only-once> !0 <not-reviewed>',
    '(hatırlat*) & (alışverişiniz*|<rate>|<review>|satın*) ! <service>',
    'son (şans*|fırsat*|çağrı*|hatırlat*|rica*) & (<review>|<rate>|hakkında yaz*|yazmak) ! <service>',
    '(<review>|<rate>|yazmak) ~5 son (şans*|fırsat*|çağrı*|hatırlat*|rica*) ! <service>',
  ],
  missing: [
    '(ürün sayfası*|amazon*) ~4 (hâlâ|hala|henüz) ~2 (yazınız*|satırınız*|sizden|sizin) ~2 (göremedik|görmedik|göremiyoruz|yok|rastlamadık)',
    '(hâlâ|hala|henüz) ~1 (ürün sayfası*|amazon*) ~2 (yazınız*|satırınız*|sizden) ~2 (göremedik|görmedik|göremiyoruz|yok|rastlamadık)',
    'amazon* ~2 (senden|sizden) ~3 (bir şey|hiçbir şey|yorum) ~1 (göremiyor*|yok|görmedik|göremedik)',

    '(bu hafta da|yine|hâlâ|henüz) ~3 <review> ~1 (gelmedi|yok|göremedik|almadık) !0 <not-reviewed>',
    '<review> ~2 (iz yok|eser yok)',
    '(henüz|hâlâ|halen|daha|şimdiye kadar|bugüne kadar|hala) ~5 (<review>|<rate>|puan*|yıldız*|yorumlama*|değerlendirmediniz|puanlamadınız) ~4 (yapma*|yazma*|bırakma*|vermedi*|alma*|alamadı*|görme*|göremedi*|bekli*|gelmedi*|yok|ulaşmadı*|paylaşma*|göndermedi*|değerlendirme*) ! <service> ! (ise|varsa|yazmadıysanız da) !0 <not-reviewed>',
    '(<review>|yıldız*|puanınız*) ~4 (hâlâ|hala|halen|henüz|bekliyoruz hala) ~4 (bekli*|gelmedi*|yok|eksik|ulaşmadı*|almadık|göremedik|alamadık|yapmadınız|yazmadınız) ! <service> !0 <not-reviewed>',
    '(<review>|yorumu|değerlendirmeyi|puanlamayı|yıldızları) ~4 (unuttu*|unutmuş*|atladı*|aklınızdan çık*|gözünüzden kaç*|es geç*) ! <service>',
    '(yorum*|değerlendirme*|puan*) ~3 (yapmadınız|yazmadınız|bırakmadınız|vermediniz|yapmamışsınız|yazmamışsınız|almadık|alamadık|göremedik|görmedik) ! <service>',
    '(değerlendirmediniz|puanlamadınız|yorumlamadınız|değerlendirmemişsiniz|puanlamamışsınız) !0 <not-reviewed>',
    '(yorumunuz|yıldızlarınız|değerlendirmeniz|sesiniz) ~1 eksik',
    '(söz ver*|yazacağınızı söyle*) ~5 <review>|<review> ~4 söz ver*',
  ],
  earlier: {
    phrases: [
      'geçen hafta ~8 (sormuştuk|sorduk|yazmıştık)',

      '(bir kez daha|tekrar|yeniden) ~1 (deniyoruz|soruyoruz|soralım|rica ediyoruz)',
      '(geçen|önce|evvel|dün|daha önce|önceki|hafta|gün|ay|geçtiğimiz) ~6 (yazmıştık|yazdık|sormuştuk|sorduk|istemiştik|istedik|rica etmiştik|rica ettik|göndermiştik|gönderdik|iletmiştik|yazmıştım|sormuştum|mesaj atmıştık|hatırlatmıştık|davet etmiştik)',
      '(ilk|önceki|geçenki|son|ikinci|üçüncü|bir önceki) ~3 (mesaj*|iletimiz*|e-posta*|mail*|ricamız*|talebimiz*|hatırlatma*|isteğimiz*)',
      '(yanıt*|cevap*|dönüş*) ~3 (almadık|alamadık|vermediniz|gelmedi|yazmadınız|alamayınca)',
      '(yine|tekrar) ~1 (biz|rahatsız*|yazıyor*)',
    ],
    with: {
      message: [
        '<act> !0 <not-reviewed>',
        '<review> !0 <not-reviewed>',
        '<rate>',
        'tek yıldız*',
        'amazon* ~8 yaz*',
        'ne düşün*',
      ],
    },
    without: { sentence: ['<service>', '<not-reviewed>'], message: ['<only-once>'] },
  },
  allow: [
    '(ikinci kez|bir daha|tekrar|yeniden) ~3 (sormaya*|istemeye*|yazmaya*|göndermeye*|yollamaya*|atmaya*|hatırlatmaya*|rica etmeye*|rahatsız etmeye*)',
    '<only-once>',
    '(hatırlatma*) ~3 (göndermeye*|yapmaya*|almayaca*)',
  ],
} satisfies Phrases;
