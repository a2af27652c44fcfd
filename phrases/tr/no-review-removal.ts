import type { Phrases } from '../../src/wording/language.ts';

export default {
  remove: [
    '(yayınladığınız*|yazdığınız*|paylaştığınız*) ~2 (geri al*|geri çek*|kaldır*|sil*) ! (kazı*|baskı*)',
    '(yorum*|değerlendirme*) ~1 (unut*|unutup) ~2 (sil*|kaldır*)',
    '(yıldız*|yazı*|metin*|sözler*) ~4 (kalkması|silinmesi|kaybolması|gitmesi|kaldırılması|inmesi) ~6 (hakkımız|adil|doğru|yerinde|beklentimiz|isteriz|rica*|düşün*)',

    'yıldız* ~2 vazgeç*',
    '(yorum*|puan*|yıldız*) ~2 (ortadan kalk*|kalkabil*|kalksa|yok ol*)',
    '(yorum*|yazı*) ~3 (olmaması|durmaması|kalmaması|görünmemesi) ~3 (sevindir*|mutlu*|iyi*|yardım*)',
    '(sözleriniz*|yazdıklarınız*) ~4 (üzdü|kırdı|incitti|kaldır*|silin)',
    '(yorum*|değerlendirme*|puan*|yıldız*|yazdık*|yazdığınız*|yazının|yazıyı|yazınız*|feedback*|geri bildirim*|review*) ~6 <remove> ! <we-did>',
    '<remove> ~4 (yorum*|değerlendirme*|puan*|yıldız*|yazı|yazıyı|yazınızı|yazınız|yazının) ! <we-did>',
    '(yorum*|yazı|yazının|yazınız*|yıldız*|puan*) ~4 (durmasın*|durmaması*|kalmasın*|kalmaması*|gerek yok|gereği yok|kalmasın|durmasın|artık geçerli değil|haksız*|yakışmıyor|geçersiz)',
  ],
  change: [
    '(yazınız*|yorumunuz*|sözleriniz*) ~3 (daha) ~2 (hoş|nazik|güzel|yumuşak|iyi) ~3 değiştir*',
    '(bir|tek|iki) yıldız ~2 (olan yerde|yerine) ~2 (beş|dört|5|4)',
    '(yıldız*|puan*) ~2 (artık|yakışmıyor|uymuyor|geçerli değil|haksız) ~1 (uymuyor|uymaz|yakışmıyor|doğru değil|geçerli değil) ! <not-reviewed>',
    '(yıldızlarınız*|puanınız*|yorumunuz*) ~2 (göre|uygun) ~1 (ayarla*|uyarla*|düzenle*)',
    '(yeniden|tekrar|bir daha) ~1 (değerlendirme*|puanlama*|yorumlama*) ~1 (hazır|ister|düşünür|razı)',
    '(çözüldüğüne|halledildiğine|düzeldiğine|değiştirildiğine) göre ~3 (yeni|başka|farklı) ~2 (puan*|yorum*|değerlendirme*|not*)',
    '(metn*|yazı*|yorum*) ~3 (düzeltme*|değişiklik*|rötuş*) ~3 (hakkımız*|adil*|sevin*|rica*|memnun*) ! (kazı*|baskı*)',
    '(yorum*|değerlendirme*|yazı*) ~3 (dil*|üslub*|ton*|ifade*) ~3 (<soften>|değiştir*)',
    '<soften> ~4 (yorum*|değerlendirme*|yazı*)',
    '(yorum*|değerlendirme*|eleştiri*) ~2 <soften> ! <we-did>',
    '(puan*|yıldız*|yorum*|değerlendirme*|not*) ~3 (bir kez daha|bir daha|tekrar|yeniden) ~1 düşün* ! <we-did>',
    '(görüşünüzü|görüşünü|fikrinizi|yorumunuzu) ~2 (düzelt*|değiştir*|güncelle*) ! <we-did>',
    '(yorum*|değerlendirme*) ~2 (çözüldüğünü|giderildiğini|yardımcı olduğumuzu|hallettiğimizi) ~2 (ekle*|yaz*|belirt*)',
    '(eski|önceki) ~1 (yazınız*|yorumunuz*|metniniz*) ~6 (koy*|değiştir*|yaz*)',
    'daha (yüksek|iyi|güzel) ~1 bir ~1 (not|puan|değerlendirme) ~2 (rica*|bekl*|ver*)',
    '(yeni|ikinci|başka) ~1 (bir) ~1 (değerlendirme*|puan*|yorum*) ~1 (hakkı*|şansı*|fırsat*)',
    'yıldız* ~3 (bir daha|tekrar|yeniden|yine) düşün*',
    '(değerlendirme*|yorum*|puan*) ~3 (değişiklik|düzeltme|güncelleme) ~2 (hoş*|iyi*|güzel*|sevindir*|memnun*) ! <not>',
    '(onu|yıldızı|puanı|puanınızı) ~2 (beş|dört|5|4) ~1 (yap*|yapın*|çıkar*|çevir*)',
    '(yazdıklarınız*|yazdığınız*) ~5 (doğru değil*|geçerli değil*|düzelt*|değiştir*|güncelle*) ! <we-did>',
    '(ikinci|bir) ~1 şans ~2 (verip|verin) & (yeniden|tekrar) ~1 (değerlendir*|puan*)',
    '(yorum*|değerlendirme*|puan|puanı*|puanınız*|yıldız*|notunuz*|verdiğiniz not*|feedback*|geri bildirim*) ~6 <change> ! <we-did> ! (yerine|fırsat*|şans*) !0 <not-reviewed>',
    '<change> ~4 (yorum*|değerlendirme*|puan*|yıldız*) !0 (değiştirdiğimiz*|düzelttiğimiz*|güncellediğimiz*|düzenlediğimiz*) ! <we-did> ! (kılavuz*) !0 <not-reviewed> ! sonra',
    '(ikiyi|üçü|biri|2|3|1|tek yıldızı|iki yıldızı|üç yıldızı|bir yıldızı) ~2 (dört*|beş*|4|5) ~3 (yap*|çıkar*|çevir*|yükselt*|tamamla*)',
    '(puan*|yıldız*) ~3 (beşe|dörde|5|4|yukarı|yükseğe) ~2 (çıkar*|çek*|yükselt*|tamamla*)',
    '(bir|iki|birkaç) yıldız daha ~2 (ekle*|ver*)',
  ],
  // "It still looks there as if …; would you put that right?"
  'change+': {
    phrases: [
      '(düzeltir*|düzeltebil*|değiştirir*|değiştirebil*|güncelle*|kaldırır*|kaldırabil*|silebil*|siler*) ~2 (misiniz|mısınız|misin|mısın)',
    ],
    with: {
      before: [
        '(<review>|<few-stars>|amazon*) & (duruyor|görünüyor|hâlâ|hala|kaldı|yazıyor|yakıyor|üzdü|üzüyor|zarar*|incit*) ! <thanked> !0 <not-reviewed>',
      ],
    },
    without: { near: ['adres*|fatura*|beden*|renk*|isim*|tarih*|sipariş*'] },
  },
  'remove+': {
    phrases: ['(eleştiri*|yorum*) ~3 (hâlâ|artık) ~2 ?'],
    with: { after: ['(silin*|kaldır*|değiştir*|düzelt*)'] },
  },
  allow: [
    '(değiştirmeniz*|silmeniz*|kaldırmanız*|düzeltmeniz*|güncellemeniz*) ~1 (gerek yok|gerekmez|gerekmiyor|şart değil)',
    '(yorum*|puan*|değerlendirme*) ~1 amazon ~2 (kaldır*|sildi|sil*)',
    'amazon ~3 (yorum*|puan*|değerlendirme*) ~2 (kaldırdı|sildi)',
    '(nasıl|nereden) ~3 (silin*|değiştir*|kaldır*|düzenle*) ~4 sor*',
    '(iptal) ~8 (yazıl*|puan*|not*)',

    '<you-asked> &16 (<remove>|<change>)',
    '(değiştirebil*|düzenleyebil*) ~4 (bırakabil*|kalabil*)|karar ~1 (sizin|size)',
    '(yorumunuz*) ~6 (kılavuz*|paketleme*|ürün açıklama*) ~2 <change>',
    '(iptal|sipariş*) ~6 (mağaza puan*|puanımız*) ~2 (düş*|etkilen*|zarar*)',
    'geri ~1 (çekmeniz*|çekersek) & (sipariş*|iptal*|alışveriş*)',
    '(ağac*|tepe*) ~5 yıldız*',
    // A star that is a thing.
    '(ağacın*|ahşap|kağıt|cam|metal|keçe|ışıklı|kırık|kırılan|eksik|çatlak|zincirdeki|tepe) ~1 yıldız*',
    'yıldız* ~1 (projektör*|lamba*|kolye*|süs*|yastık*|perde*)',
    '(yorum*|değerlendirme*) ~3 (değiştirmeniz*|silmeniz*|kaldırmanız*|düzeltmeniz*) ~3 (istemeyece*|istemeyiz|istemiyor*|beklemiyor*)',
  ],
} satisfies Phrases;
