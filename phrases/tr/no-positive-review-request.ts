import type { Phrases } from '../../src/wording/language.ts';

export default {
  positive: [
    '(en yüksek|en iyi|en üst) ~1 (not*|puan*) ~2 ver* ! (oyun*|test*)',
    '(<positive>) ~2 (yorum*|değerlendirme*|puan|puanlar*|puanı*|puanınız*|not|geri bildirim*|görüş*|inceleme*|sözler*|söz|birkaç söz) ! <either-way> ! (için ~1 teşekkür*) !0 <item-word> !0 <not-reviewed> ! <negative>',
    '(olumlu|iyi|güzel|harika|yüksek|cömertçe|pozitif) ~2 (değerlendirin*|puanlayın*|değerlendirir*|puanlar*|değerlendirmeniz*|oy*) ! <either-way> !0 <not-reviewed>',
    '(güzel|iyi|hoş|olumlu|tatlı) ~1 (bir şey*|şeyler|sözler*|bir iki|birkaç|iki) ~3 (yaz*|söyle*|kelime*) ! (baskı*|kart*) ! <either-way>',
  ],
  stars: [
    '(sizden|bize|size) ~2 (on puan|tam puan|on üzerinden on|en yüksek not*|en yüksek puan*)',
    '★★★★★',
    '<five-stars> ! <either-way> !2 <item-word> ! (için teşekkür*)',
    '(bol|daha fazla|çok|en üst|beşinci|son) ~1 yıldız* !2 <item-word>',
    '(tam puan*|on numara*|tam not*|pekiyi*|en yüksek puan*|100 puan) & (ver*|bekl*|rica*|hak*|lütfen)',
    '(ikiyi|üçü|biri|2|3|1) ~1 (dört*|beş*|4|5) ~2 (yap*|çıkar*|çevir*)',
  ],
  harm: {
    phrases: [
      '(beşin|beşten) ~1 (altı*|aşağı*|az*) ~4 (zayıf|kırık|başarısız|kötü|olumsuz|kaldı) ~3 (say*|not|demek)',
      '(tek|bir) ~1 (dört|üç) ~3 (ilan*|satış*|mağaza*) ~3 (düşür*|dib*|batır*)',

      '(beşin altı*|beşten düşük|beşten az) ~4 (kötü|olumsuz|başarısız|zarar*|ceza*)',
      '(kusursuz|mükemmel|tam|en yüksek) ~2 puan* ~3 (tutar|kurtarır|kalabil*|ayakta)',
      '<five-stars> olmadan ~8 (düş*|geri*|kaybol*|bat*|kapan*|görün*)',
      '(beşten az|beşin altı*) ~2 yıldız* ~8 (düşür*|geri*|zarar*|üz*)',
      '(<negative> ~2 (yorum*|puan*|değerlendirme*)) & (işinden|işsiz|işini|ekmeğin*|işten)',
      '(<negative> ~3 (puan*|yorum*|değerlendirme*|not)|<few-stars>|yıldızın altı*) ~8 (batır*|zarar*|yık*|bitir*|kapat*|üz*|başarısız*|mahved*|mahvet*|işimiz*|kayb*|kaybet*|etkil*|sars*|vuru*|yarala*|cezalan*|felaket*|sonumuz*|kovul*|öldür*|darbe*|incit*|yakar) ! (için üzgün*|üzüldük|özür*|verebil*)',
      '(zarar*|batır*|üz*|işimizi|kapat*) ~8 (<negative> ~2 (puan*|yorum*)|<few-stars>)',
    ],
    without: { near: ['<remove>', '<change> & <question>'] },
  },
  praise: [
    '(bizi|dükkanımızı|mağazamızı|ürünümüzü) ~1 (öv|övün*|övme*|methed*|göklere)',
    'bizi ~2 övme*',
    '(ne kadar) ~2 (sevdi*|beğendi*|memnun*) ~3 (başkaları*|herkes*|diğer müşteri*|diğer alıcı*) ~2 (anlat*|yaz*|söyle*|paylaş*)',
    '(<review>) ~3 (ne kadar) ~2 (şahane|harika|güzel|iyi|mükemmel|rahat|kaliteli|süper|memnun*) ~4 (anlat*|yaz*|söyle*|belirt*) ! <either-way>',
    '(herkese|diğer müşterilere|diğer alıcılara|başkalarına|dünyaya|amazonda) ~5 (ne kadar|tavsiye|öner*|memnun*) ~6 (yaz*|anlat*|söyle*|et*|paylaş*|duyur*|öner*)',
    '(tavsiye ed*|tavsiye eder*|önerin*|övün*|övgü*|methed*) ~6 (<review>|amazon*|herkes*|lütfen) ! (arkadaş*)',
    '(ortalama*|puanımız*|itibar*|4,9|4.9) ~3 (koru*|yükselt*|artır*) & (yardım*|destek*|yorum*|yıldız*|puan*)',
    '(destek ol*|yardım*|destek*) ~6 (aile*|küçük|işletme*|dükkan*|esnaf*|atölye*) & (<positive>|yıldız*) ! <either-way>',
    '(küçük|aile*|esnaf*|atölye*|dükkan*) ~5 (destek*|yardım*) & (<positive> ~2 (yorum*|puan*)|yıldız*) ! <either-way>',
    '(eli açık|cömert*|insaflı|merhametli|anlayışlı|kıyma*|acımasız olma*) ~5 (ol*|davran*|puan*|yıldız*|yorum*) & (puan*|yıldız*|yorum*|değerlendir*)',
    'yıldız* ~2 (yağmuru*|boğun|doldur*|yağdır*)',
  ],
  steering: [
    '(şu|bu|aşağıdaki|hazır) ~1 (metni|metin|yazıyı|cümleyi|cümleleri) ~2 (kullan*|kopyala*|yapıştır*) ! (kazı*|baskı*|kupa*)',
    '(yorum*|değerlendirme*) ~3 (hız*|kalite*|teslimat*|hizmet*|paketleme*|ilgi*) ~3 (bahset*|bahsed*|değin*|söz et*|söz ed*|vurgula*|övün*) ! (sorun*|hasar*|eksik*) ! <thanked>',
    '(olduğunu|olduğumuzu) ~1 (da) yaz* & (süper|harika|hızlı|iyi|mükemmel|kaliteli)',
    '(mesela|örneğin|şöyle) ~6 (hızlı|harika|kusursuz|mükemmel|şık|kaliteli|güzel) ~4 (diye ~1 yaz*|yazın*|yazabilir*) ! (kart*|kazı*)',
    '(metni|metin|cümleyi|cümle|yazıyı) ~3 (yorum*|değerlendir*) ~2 (kopyala*|yapıştır*|kullan*)',
    '(şöyle|örneğin|mesela) ~1 (yazın|yazabilirsiniz) & (hızlı|harika|kusursuz|mükemmel|kalite*|tavsiye*) ! (kart*|kazı*)',
    '(kargo*|hızlı*|hız*|teslimat*|kalite*|hizmet*|ilgi*|paketleme*|müşteri hizmet*|nazik*|güler yüz*|konfor*) ~5 (bahset*|söz et*|söz ed*|vurgula*|belirtmeyi|değin*|öne çıkar*|yazmayı|söylemeyi|anmayı|eklemeyi|övmeyi) ! (sorun*|hasar*|eksik*)',
    '(kopyala*|yapıştır*|hazır yorum*|hazır metin*|örnek yorum*|şablon*) ! (takip*|baskı*|adres*|bağlantıyı|kodu) ! iade',
    '(kelime*|sözcük*|ifade*) ~2 kullan* & (yorum*|değerlendir*|tavsiye*)',
    '(şöyle|mesela|örneğin|şunu|gibi) ~4 (harika|süper|tavsiye ed*|mükemmel|çok memnun*) & (yaz*|yorum*)',
  ],
  appeal: [
    '(çalışan*|aile*|ekibimiz*|ekmek|ekmeğ*|iş|işimiz*|maaş*|prim*|geleceğimiz*|geçim*) ~6 (yıldız*|yorum*|puan*) ~4 (bağlı*|dayan*|belirle*)',
    '(çalışan*|aile*|ekibimiz*|ekmek|ekmeğ*|çocuk*|emekçi*|işimiz*|maaş*|prim*|iş yerimiz*|geleceğimiz*) ~6 (düşün*|bağlı*|hatırla*|unutma*|arkasında) & (yıldız*|yorum*|puan*|değerlendir*)',
    '(yorumlar*|yıldızlar*|puanlar*) ~3 (yaşıyor*|geçiniyor*|ayakta)',
  ],
  allow: [
    '<five-stars> ~3 (vereyim|veririm|vereceğim|veriyorum) ~4 (yazmış*|demiş*|yazdınız|dediniz|yazmıştınız)',

    '<printed> &12 <five-stars>',
    '<you-asked> &20 (<five-stars>|<positive>)',
    '(mesajınız*|mailiniz*) ~2 (güzel|hoş|nazik) söz*',
    '(gazete*|dergi*|eleştirmen*) ~2 <five-stars>',
    '(bayrak*|yastık*|logo*|tişört*|armadaki|resimdeki) ~1 <five-stars>',
    '(bir|1) ~2 (beş|5) yıldız*',
    // Of a card that is not the seller’s.
    '<five-stars> &14 (bizim değil|bize ait değil|bizden (gelmiyor|çıkmadı)|para ödemiyoruz|dolandırıcı*|sahte*)',
    '<either-way> ~4 (yorum*|görüş*|değerlendirme*)',
    '<positive> ~2 (yorum*|puan*) ~2 için ~1 teşekkür*',
    '(bir|1) ~2 (beş|5) yıldız ara*',
  ],
} satisfies Phrases;
