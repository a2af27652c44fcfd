import type { Phrases } from '../../src/wording/language.ts';

export default {
  // A reward for a review is another rule's.
  discount: {
    phrases: [
      '(dahaki|bir dahaki|sonraki|gelecek) ~1 (sefere|sefer|alışverişte|siparişte) ~3 (kargo|bedava|ücretsiz|indirim*|hediye*)',
      '(iki|üç|2|3) ~1 (adet|tane) ~2 (alır*|alana|alın*) ~3 (kâr*|kar|kazan*|indirim*|bedava|tasarruf*|<money>)',
      '(iki|üç|2|3) ~2 alana ~3 (bedava|ücretsiz|hediye|yarı*)',
      '(sadık|düzenli|eski) ~1 müşteri* ~5 (indirim*|kampanya*|öncelik*|fırsat*|ayrıcalık*)',
      '(iki|2|üç|3) al ~2 (bedava|ücretsiz|öde|hediye)',

      '(tüm|bütün) ~1 (mağaza*|ürün*) ~2 (kargo|teslimat) ~1 (bedava|ücretsiz)',
      '(kış|yaz|bahar|sezon|büyük) ~1 indirim* ~3 (başl*|geliyor|yakında|sürüyor|devam)',
      '(iki|2|üç|3) ~3 al ~1 (bir|1|iki|2) ~2 öde',
      '(her şey|tüm ürün*|bütün ürün*|mağazadaki) ~4 (ucuz*|indirim*|<percent>) ! <not>',
      '(sonraki|gelecek|dahaki) ~2 (sipariş*|alışveriş*) ~3 (kargo|bedava|ücretsiz) ! <not>',
      '(sonraki|gelecek|ileriki|bir dahaki|yeni|ikinci) ~2 (alışveriş*|sipariş*|satın al*) & (<percent>|indirim*|kupon*|kod*|<code>|kazan*|hediye*|ücretsiz*|<money>|avantaj*) ! <not>',
      '(indirim*|kupon*|promosyon*|kampanya*|fırsat*|indirim kod*) & (<percent>|<code>|size özel|sizin için|kaçırma*|yararlan*|kullan*|tüm|bugün|hafta sonu|pazara|sınırlı|mağaza*|sadece|başladı|bekliyor|kazan*|kodu*|geçerli) ! (fatura*|iade tutar*|indirimliydi|düşül*) ! <not>',
      '(iki|2|üç|3|bir|1) al (bir|1|iki|2) (öde|bedava)|(ikincisi|ikinci ürün) ~2 (ücretsiz|bedava|yarı*|<percent>)',
      '(kara cuma|efsane cuma|black friday|sezon sonu|büyük indirim|şok fiyat*|süper fiyat*|özel fiyat*|muhteşem cuma|yılbaşı fırsat*)',
      '(ücretsiz|bedava) kargo ~6 (sipariş*|alışveriş*|üzeri*)',
      '<percent> ~2 (indirim*|ucuz*|daha az)',
      '<code> ~2 (kod*)',
    ],
    without: { near: ['<act> !0 <not-reviewed>', 'ürün sayfası*', 'fatura*|kdv'] },
  },
  shop: [
    '(*ımıza|*imize|*umuza|*ümüze) ~2 göz ~1 at* ! (kılavuz*|fotoğraf*|video*)',
    '(yaptığımızı|ürettiğimizi|sattığımızı|diktiğimizi) ~1 biliyor',
    '(başka|diğer) ~2 (*lar|*ler|ürün*|model*) ~2 (var|bulunur|mevcut) & (bak*|hoş geldin*|gör*|incele*) ! (değişim*|yerine|iade*)',

    '(mağazamızda|dükkanımızda|dükkânımızda) ~6 (uygun|ucuz|indirim*|fiyat*|bulabil*|sizi|var) ! (iade*|değişim*)',

    '(bayram*|yılbaşı*|anneler günü*|babalar günü*|sevgililer günü*|ramazan*) ~2 (için) ~4 (var|hazırladık|bulabil*|mevcut|sunuyoruz)',
    '(bizde|biz|mağazamızda) ~5 (başka|daha çok|birçok|pek çok|diğer) ~4 ürün* ~4 (satın al*|hoş gel*|buyur*|bekle*)',
    '(diğer|başka|öbür|öteki) ~2 (*ımız*|*imiz*|*umuz*|*ümüz*) ~3 (göz at*|bak*|inceley*|ziyaret*|keşfe*)',
    'mağazamız* ~4 (hediye*|bulun*|sizi bekl*)',
    '(mağazamız*|dükkanımız*|dükkânımız*|vitrinimiz*|ürünlerimiz*|diğer ürün*|marka sayfamız*|markamız*|ürün yelpaze*) ~4 (ziyaret*|bakın*|göz at*|keşfe*|inceley*|gez*|uğra*|bekliyoruz|bekleriz|takip*|tıkla*|göz atma*|bak)',
    '(mağaza*) ~3 (ziyaret edin*|göz atın*|takip edin*|favori*)',
  ],
  news: [
    'yeni ~1 (kokular*|tatlar*|renkler*|modeller*|desenler*|çeşitler*|ürünler*) ~1 (geldi|çıktı|eklendi|burada|raflarda)',
    '(yazar*|yayınevi*|marka*) ~2 yeni ~2 (kitab*|cild*|bölüm*|roman*) ~2 (çıktı|geldi|satışta)',
    '(bugünden|bugün|yarından) ~1 itibaren ~2 (sipariş|satışta|alınabil*|satın)',

    'yeni (geldi|gelenler|ürünler geldi)',
    '(yeni|sonbahar|kış|yaz|ilkbahar|yılbaşı|son) ~2 (koleksiyon*|sezon*|modellerimiz*|modelimiz*|ürünlerimiz*|serimiz*|kataloğumuz*|çeşitlerimiz*|ürünümüz*) ! (nosu)',
    'yeni (modeller*|model*) ~2 (geldi|satışta|çıktı|raflarda|burada) ! (nosu)',
    '(yeni|ekte*|inceley*|göz at*|son) ~3 (kataloğumuz*|katalog*|kataloğ*|broşür*|fiyat liste*)',
    '(kataloğumuz*|broşürümüz*|fiyat listemiz*|katalogumuz*)',
    'yenilik*|(raflarda|satışta|satışa çıktı|piyasada)',
  ],
  newsletter: [
    '(mektubumuz*|listemiz*|bültenimiz*) ~2 (yazıl*|kaydol*|katıl*|üye*)',

    '(bülten*|e-bülten*|newsletter*|mail listemiz*|e-posta listemiz*) ! (gönderm*) ! <not>',
    '(abone ol*|kaydol*|üye ol*) ~4 (haber*|liste*|fırsat*|bülten*|kampanya*|indirim*)',
    '(kampanya*|fırsat*|yenilik*) ~3 (haberdar*|ilk siz*|ilk öğrenen)',
  ],
  club: [
    '(abonelik*|aboneliğ*) ~2 (katıl*|başla*|alın*|geç*) ! (iptal*|çık*)',
    '(kulüb*|kulübümüz*|sadakat program*|vip|topluluğumuz*|müşteri program*|üyelik*|ayrıcalık*) ~4 (katıl*|üye*|kaydol*|ol|olun|dahil*|kazan*) ! koltuk*',
    '(sadakat puan*|puan biriktir*|sadakat kart*)',
  ],
  other: [
    '(yanına|yanında|beraberinde) ~5 (düşünmez misiniz|düşündünüz mü|ister misiniz|ne dersiniz)',
    '(bunu|bu) ~3 (alanlar|alan müşteri*|satın alanlar) ~5 (da|de) ~2 (sevdi|aldı|beğendi|tercih*)',
    '(yanına|yanında|üstüne) ~5 (yakış*|uyar|gider|iyi gider) ! (değişim*|iade*|yerine)',
    '(birkaç|üç beş|beş on) lira ~2 (kârlı*|ucuz|az|kazan*) ! (iade*)',

    '(olduğunu|bulunduğunu) ~1 (biliyor|biliyor muydunuz|duydunuz) & (*ımız*|*imiz*|*umuz*|*ümüz*) ! (değişim*|iade*|yerine)',
    '(bu ay|bu hafta|şu an|bugün) ~3 (daha uygun|uygun fiyat*|daha ucuz|hesaplı) ! (kargo*|iade*)',

    '(*imiz|*ımız|*umuz|*ümüz|*lerimiz|*larımız) ~3 (gider|yakışır|uyar) ! (iade*|değişim*)',
    '(hazır|onu da|bunu da) ~4 (sipariş edin*|alın|ekleyin*|satın alın*) ! (iade*|değişim*)',
    '(bizim|tahtamız*|kapağımız*|setimiz*|kılıfımız*|*ımız|*imiz|*umuz|*ümüz) ~3 (yakışır|uyar|tamamlar|yakışıyor) ! (değişim*|iade*|yerine)',
    'garanti* & uzat* & <money>',
    '(öneririz|öneriyoruz|tavsiye ederiz) & (yağımız*|setimiz*|kılıfımız*|temizleyicimiz*|ürünümüz*|yanında|yanına) ! (değişim*|iade*|yerine)',
    '(bunu alanlar|bu ürünü alanlar|müşterilerimiz|diğer müşteriler|alanlar|alıcılar) ~6 (da aldı|de aldı|aldı*|alıyor|tercih etti|beğendi|satın aldı)',
    '(uyumlu|eşleşen|takım*|aksesuar*|tamamlayıcı*|yakışan|yakışacak|kombin*) ~5 (yastık*|kılıf*|ürünlerimiz*|aksesuar*|göz at*|deney*|öneri*|inceley*|bakın*|alın*|satın*|var|mevcut)',
    '(öneririz|öneriyoruz|deneyin|denemelisiniz|göz atın|inceleyin|tavsiye ederiz|yükseltin|bakmak ister*|bakın) & (diğer|ayrıca|modelimiz*|ürünümüz*|serimiz*|aksesuar*|pro|premium|üst model|yeni ürün*|ürünlerimiz*|de) & (ürün*|model*|seri*|aksesuar*|kılıf*|kahve*|filtre*|yastık*|kupa*|set*) ! (değişim*|iade*)',
    '(üst modele|premium sürüm*|pro modele|ek garanti satın|ilginizi çekebilir)',
  ],
  refer: [
    '(okuma grubunuz*|arkadaşlarınız*|komşularınız*|kulübünüz*|ailenize) ~3 (söyle*|anlat*|bahset*|öner*)',

    '(arkadaş*|komşu*|akraba*) ~3 (tanıyor*|biliyor*) & (gönder*|getir*|söyle*)',
    '(arkadaş*|dost*|yakın*) & (bizden|mağazamız*) & (söz edin|söz et|bahsed*|kazan*)',
    '(arkadaş*|dostlar*|yakınlar*|komşu*|tanıdık*) ~4 (öner*|davet*|tavsiye*|getir*|söyle*|bahset*|paylaş*|anlat*)',
    '(partner*|iş ortağ*|ortağımız*|kardeş marka*) ~6 (ürün*|mağaza*|indirim*|fırsat*|bak*|teklif*)',
  ],
  allow: [
    '(indirim*|kupon*|kampanya*|ucuz*|promosyon*|bülten*|<percent>) ~8 <you-said>',
    '(diyen|yazan|vadeden) ~4 (sms*|mesaj*|e-posta*|kart*)',

    'özel fiyat ~4 (geçerliydi|vardı|sona erdi)',
    '(indirim*|kupon*|kod*) ~4 (dolmuş*|geçersiz*|doldu)',
    '(kullandığınız|girdiğiniz) ~2 (indirim*|kupon*|kod*)',
    '(iade tutar*|fatura*|ödediğiniz) ~6 (indirim*|kupon*)',
    '(indirim*|kupon*) ~5 (fatura*|düşül*|iade)',
    '(bülten*|reklam*|kampanya*) ~3 (gönderm*|yapmı*)',
  ],
} satisfies Phrases;
