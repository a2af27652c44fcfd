import type { Phrases } from '../../src/wording/language.ts';

export default {
  reward: {
    phrases: [
      '(deneyiminiz*|görüşünüz*|fikriniz*) ~6 <money> ~1 değer*',
      '(deneyim*|görüş*|fikr*) ~4 <money> ~1 değer*',
      '<gift> & (<review>|<rate>) ! <not> ! <thanked> !0 <not-reviewed> ! (fatura*|kırık|eksik*|hasar*|değişim*)',
      '(<review>|<rate>) ~4 (karşılığı*|karşılık|karşılığında|için|sonra|sonrası|yapana|yazana|verene|yapanlara|yazanlara) & (<gift>|<refund>) ! <not> ! <thanked>',
    ],
    without: { near: ['<not-us>'] },
  },
  request: {
    phrases: [
      '(yorum*|değerlendirme*|puan*) ~1 yardım ~3 biz de ! <not>',
      '(ödeme*|ücret*|bonus*) ~2 (yorum*|değerlendirme*) ~3 (sonra|kontrol*|onay*) ! <not> ! iade*',
      'her yıldız ~2 <money>',
      'yorum* yok* ~1 iade*',
      '(yorum*|değerlendirme*|puan*) (yoksa|olmazsa|olmadan) ~3 (iade*|para*|ödeme*) ~1 (de yok|yok|olmaz|yapılmaz)',
      '(yorumcu*|değerlendiren*) ~3 (seç*|belirle*) ! <not>',
      '(geri alan|kazanan|iade alan) ~2 (yorumcu*|değerlendir*) ! <not>',
      '(ürün sayfası*|amazon*) ~2 (sözleriniz*|yazdıklarınız*|cümleleriniz*|yazınız*) ~4 (bizden|hediye*|bedava|ücretsiz|gönder*) ! <not>',
      '(<free>|<gift>) ~8 (amazon*|ürün sayfası*) ~4 (söyle*|yaz*) ~4 (ikna|yeter)',
      '(birkaç|iki|üç|bir iki) (satır*|cümle*|söz*) ~1 (karşılık|karşılığında|için|karşılığı) ~6 (bizden|hediye*|ücretsiz|bedava|gönder*|veri*|ikinci) ! <not>',
      '(deneyim*|görüş*|fikr*|düşünce*|izlenim*) ~2 (paylaşma*|yazma*|anlatma*) ~2 (ödül*|karşılığ*|hediye*|bedel*) ! <not>',
      '(sizde kalsın|sizin olsun|geri gelsin|paranız) ~8 (tek gereken|yeterli|yeter|gereken tek) ~3 (yorum*|değerlendirme*|puan*) ! <not>',
      '(puanla*|değerlendir*|yorumla*) ~5 kazan* ! <not>',
      '(yorumcu*|değerlendiren*) ~4 (veriyoruz|hediye*|gönderiyoruz|bizden|kazan*)',
      '(yorum*|değerlendirme*) ~1 (tamam*|hazır|bitti|yapıldı) ~4 (hediye*|çek*|ödül*|kupon*)',
      '(amazon*|ürün sayfası*) ~3 (yazan*|yorum*|paylaşan*) ~2 (herkese|herkes|müşteri*) ~5 (ikram*|hediye*|veriyoruz|ödül*|bizden|gönder*) ! <not>',
      '(yorum*|değerlendirme*) ~2 (yayınlanır yayınlanmaz|yayınlanınca|yayınlandığında|çıkınca|görününce) ~5 (iade*|para*|gönder*|öde*|yatır*) ! <not>',
      '(fikr*|görüş*|satır*|söz*) ~2 karşılık ~5 (garanti*|uzat*|veri*|gönder*|hediye*)',
      '(düşünce*|görüş*|deneyim*|izlenim*|fikr*|fikir*) ~3 (paylaşın*|yazın*|anlatın*|yayınlayın*) ~5 (ikinci|hediye*|bizden|sizi bekle*|bedava|ücretsiz|kazan*) ! <not>',
      '(amazon*|ürün sayfası*) ~3 (söz|satır|cümle|şeyler|yorum) ~3 (bırakan*|yazan*|yazın*|paylaşan*|yazana) ~6 (bizden|hediye*|garanti*|veriyoruz|set*|kazan*|uzat*) ! <not>',
      '<money> & (ürün sayfası*|yorum*|değerlendir*) & (anlatın|yazın|yapın) ! <not> ! iade*',
      '(yıldız verene|yorum yapana|yorum yazana|puan verene) ! <not>',
      '(satır|yorum|cümle) ~2 karşılığı* ! <not>',
      'garanti* & (<review>|<rate>) & (çıkıyor|çıkar|uzuyor|uzar|uzat*|iki katı*) ! <not> ! <thanked>',
      '(sizde kal*|saat sizin|ürün sizin|ürün sizde) & (<review>|<rate>) ! <not> ! kırık',
      '(test*|tester) ~2 (olun|olmak|arıyoruz|aranıyor) ! <not>',
      '(yorum*|değerlendir*|puan*|ekran görüntü*|yıldız*) ~5 (<write>|<rate>|gönder*) ~6 (iade ed*|geri öde*|paranız*|yatır*|kazan*|geri verelim) ! <not>',
      '(yorum yapan*|yorum yazan*|değerlendiren*|puan veren*|puanlayan*|yorumlayan*|değerlendirme yapan*) & (<gift>|al|alır*|kazan*|verilir|veriyoruz|gönderiyoruz|yolluyoruz|çekiliş*|katıl*) ! <not>',
      '(yorum*|değerlendirme*) ~3 (satın al*|parasını veri*|para öde*|ücret öde*) ! <not>',
      '(yorum*|değerlendir*|puan*) & (karşılıksız kalma*|pişman olmaz*|değecek|minnettarlığımızı göster*|emeğinizin karşılığı*|boşa gitme*)',
      '(<review>|<stars>|<rate>|satır için) & (<gift>|hediye*|bedava|ücretsiz|ödüyoruz|öderiz|bizden|ödül*|sürpriz*|çekiliş*|indirim*|yarısını) ! (değil|yok|kırıl*|hasar*|eksik|iade|fatura|teşekkür*|olmadan|yapamıyor*|yapamayız|veremiyor*|veremeyiz) ! <question>',
    ],
    without: { near: ['<not-us>'] },
  },
  offer: {
    phrases: [
      '(bonus|hediye|kod|çek) ~1 (sizin|senin)',
      '(sizde kalsın|sizin olsun) ~6 (para*|iade*|geri) ~5 ?',
      '(hediye*|çek*|kupon*|indirim*) ~2 (hazır*|bekliyor|ayırdık|sizin|senin) ! <not>',

      '(hediyeniz*|ödülünüz*|çekiniz*|kuponunuz*) ~2 (hazır|bekliyor|ayrıldı)',
      '<gift> ~6 (kazan*|gönder*|veriyoruz|vereceğiz|verelim|sizi bekliyor|sizin|seçin*|seç|alın*|yollu*|yolla*|hazır*|hesabınıza|yatır*|sunuyoruz|ikram*|bizden|tanımla*|ekliyoruz|edeceğiz|ediyoruz|takdim*) ! <not>',
      '(karşılığında|teşekkür olarak|teşekkürümüz*|minnet*) ~6 (<gift>|<refund>)',
    ],
    with: {
      near: [
        '<act> !0 <not-reviewed>',
        'ürün sayfası*',
        '(ekran görüntü*|bağlantı*|link*) ~3 <review>',
        '(yorum*|değerlendir*) ~3 (sonra|karşılı*|görüntü*)',
      ],
    },
    without: {
      sentence: ['<refunded>', 'kırık|eksik*|hasar*|değişim*|yedek*|bozuk*|gecik*|parça*'],
      near: ['<thanked>'],
    },
  },
  draw: ['(<review>|<rate>) & (çekiliş*|kura*|yarışma*|talihli*|şanslı*) ! <not>'],
  donation: [
    '(<review>|<rate>) & (bağış*|barınak*|barınağa|ağaç*|fidan*|hayır kurum*|vakf*|vakıf*|dernek*|derneğ*|losev|yardım kuruluş*) ! <not>',
  ],
  refund: {
    phrases: [
      '<refunded> & (<review>|<rate>) & (hakkımız*|rica*|bekl*|lütfen|artık|şimdi|<change>|<remove>|<write>|<rate>) ! <thanked>',
      '(<remove>|<change>) & (yorum*|puan*|değerlendirme*|yıldız*) & (<refund>|<gift>|yenisi*) ! <not> ! <we-did>',
      '(paranız*|para iade*|iade*|ücret*|tutar*) & (yorum*|puan*|yıldız*|değerlendirme*) ~6 (<remove>|<change>|<rate>) ! <not> ! <we-did>',
      '<refunded> & (yazının|yazdığınız|o yazı|o yorum*|tek yıldız*) ! <thanked>',
    ],
  },
  allow: [
    '(kupon*|indirim*|<percent>) ~4 (kendi kupon*|amazon*|geçerliydi|faturada|düşüldü)',
    '(farkı|fark) ~4 (iade*|geri)',
    // How an order was paid for.
    'hediye (çek*|kart*) ~3 (ödemiş*|ödedi*|ödendi*|ödenen*|bakiye*) ! <review> ! <rate>',

    '<you-asked> &16 (<review>|<rate>)',
    '(<review>|<rate>) ~8 <you-said>',
    'bizden ~1 (aldiginiz|aldığınız|alınan|satın)',
    '(yorum*) ~6 (sormuştunuz|yasak|yasaktır)',
    '<warning> & <review>',
    '(<review>|değerlendirme*) ~3 (karşılığı*) ~4 (hiçbir*|vermiyor*|vermediğ*|vermeyiz|sunmuyor*|sunmadığ*|olmadığ*|yok*)',
    'amazon* ~3 (yasakla*|izin vermez|izin vermiyor)',
  ],
} satisfies Phrases;
