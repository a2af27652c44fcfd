import type { Phrases } from '../../src/wording/language.ts';

export default {
  received: {
    phrases: [
      'ödeme* ~2 (geldi|ulaştı|yattı|tamam)',
      '(sipariş*) ~2 (sistemimize|bize|elimize) ~1 (düştü|geçti|ulaştı|girdi)',
      '(sipariş*|ödeme*) ~2 (aldığımızı|alındığını) ~2 (onayla*|teyit*|bildir*)',
      '(her şey|siparişiniz*|ürün*) ~2 (paketlendi|paketli) ~3 hazır',
      '(sipariş*|ödeme*|alışveriş*) ~4 (aldık|alındı|alınmıştır|ulaştı|onaylandı|onaylanmıştır|kaydedildi|işleme alındı|işleniyor|hazırlanıyor|hazırlanmaktadır|hazırlıyoruz|paketleniyor|paketliyoruz|paketlendi|onaylıyoruz|teyit ederiz|geçti|tamamlandı|oluşturuldu|tahsil edildi|elimize geçti|hazırlamaya başladık|sıraya alındı)',
      '(sipariş|ödeme) (onayı|teyidi|onay mesajı|bildirimi)',
    ],
    without: { sentence: ['<trouble>', '<question>', '<asked>'] },
  },
  shipped: {
    phrases: [
      '(*nizi|*nızı|*nuzu|*nüzü) ~1 (postaladık|yolladık|kargoladık|paketledik|gönderdik)',
      '(*niz|*nız|*nuz|*nüz) ~1 (kurye aracında|araçta|kargo aracında|dağıtımda|kamyonda)',
      '(kurye*|kargocu|kargo) ~1 paketiniz* ~2 (teslim aldı|aldı|götürdü)',
      '(depomuzdan|depodan|atölyemizden|mağazamızdan) ~1 (çıktı|ayrıldı|yola çıktı)',
      '(*niz|*nız|*nuz|*nüz) ~4 (paketlendi|paketledik|hazırlandı|kargoya verildi) ~4 (kurye*|kargo*|aldı|verildi|çıktı)',
      '(kurye|kargocu|kargo) ~1 (da|de) ~1 (aldı|geldi|teslim aldı)',

      '(*nız|*niz|*nuz|*nüz) ~1 (bugün|yarın) ~1 (yola çıkıyor|yola çıkacak|yolda)',
      '<goods> ~4 (gönderilmiş bulun*|gönderilmiş|yola çıkarıl*|sevk edilmiş*|kargolanmış*)',
      '(size doğru|size) ~1 (yolda|yola çıktı|geliyor) ! (servis*|usta*)',
      '<goods> ~5 (kargoya veril*|kargoya verdik|kargolandı|kargoladık|gönderildi|gönderilmiştir|gönderdik|yola çıktı|yola çıkmıştır|yolda|yoldadır|teslim edildi kargoya|sevk edildi|çıkış yaptı|yolladık|postalandı|postaladık|elinde|kargoda|dağıtıma çıktı|depodan ayrıldı|depomuzdan ayrıldı|depodan çıktı|depomuzdan çıktı|çıktı|teslim ettik|size doğru|size geliyor)',
      '(kargoya veril*|kargoya verdik|kargolandı|kargoladık|yola çıktı|yola çıktık|kargoya teslim ed*|postaya verdik|postaya verildi) ! <trouble>',
      '(kargo*|kurye*|<carrier>) ~3 (teslim aldı|teslim ettik|teslim edildi|verdik) ~2 <goods>',
      '(gönderi|kargo|sevk*) (onayı|bildirimi)',
    ],
    without: {
      sentence: ['<trouble>', '<question>', '<asked>', 'onay*|gelir gelmez'],
      near: ['eksik*|vida*|unuttuk|kusur*|özür*|hasar*|kırık|kayıp|kayb*|gecik*|yerine'],
    },
  },
  delivered: {
    phrases: [
      '(kurye|kargocu|postacı) ~5 (komşunuz*|kapıcı*|güvenli*|posta kutusu*) ~1 (bıraktı|verdi|teslim etti)',
      '(dhl*|aras*|yurtiçi*|ptt*|ups*|mng*|kargo*|kurye*) ~1 göre ~3 (elinizde|sizde|evinizde|teslim*)',
      '(*niz|*nız|*nuz|*nüz|*nızı|*nizi) ~1 (ulaştı|teslim edildi|geldi|vardı) .',
      '(*lar|*ler|*niz|*nız) ~1 (kapınıza|kapıya|komşunuza|posta kutunuza) ~1 (bırakıldı|konuldu|teslim*)',
      '(paket*|koli*|sipariş*|kargo*) ~8 (bırakıldı|teslim edildi|konuldu) ',

      '(kurye|kargo*) ~1 (bilgisine|bilgilerine) göre ~6 teslim',
      '(kurye*|kargo*|<carrier>) ~2 (göre|bilgisine|bilgilerine) ~4 (teslim edil*|bırakıl*|ulaş*) ! (hasar*|kayıp)',
      '<goods> ~5 (teslim edildi|teslim edilmiştir|ulaştı|ulaşmıştır|adresinize ulaştı|size ulaştı|teslim alındı|teslim aldınız|bırakıldı|şubede bekliyor|teslim noktasında|elinize geçti)',
      'teslimat (tamamlandı|gerçekleşti|onayı|yapıldı)',
    ],
    without: {
      sentence: [
        'olmazsa|aksi halde|aksi takdirde|yoksa',
        '<trouble>',
        '<question>',
        '<asked>',
        'ödeme*',
        'olduysa|ulaştıysa|sonra',
      ],
      near: ['<act> !0 <not-reviewed>'],
    },
  },
  tracking: {
    phrases: [
      '(paket*|kargo*|gönderi*) ~1 nerede olduğunu ~2 (gör*|izle*|bul*)',
      '(takip|kargo takip|gönderi|izleme) ~1 (numara*|no|kod*|bağlantı*|link*)',
      '(<goods>|kargonuzu|gönderinizi) ~4 (takip ed*|izleyebil*|takip et|sorgulay*)',
      '{tracking}',
    ],
    without: {
      sentence: ['<trouble>', '<question>', '<asked>', 'iade*'],
      message: ['nerede|kayb*|kayıp|gecik*|soruyorsunuz'],
    },
  },
  arrival: {
    phrases: [
      'teslimat* ~3 (planlandı|planlanmıştır|öngörülüyor|bekleniyor|ayarlandı)',
      '(yarın|bugün|birazdan) ~1 (kapınız|kapı|zil*|ziliniz) ~1 (çalacak|çalar|çalıyor)',
      '(öbür gün|yarın|ertesi gün|yarından sonra|bugün|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi) ~2 (kapınızda|elinizde|sizde|posta kutunuzda|evinizde) ~1 (olur|olacak|olacaktır)',

      '(pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|yarın) ~2 (posta kutu*|kapınız*|elinizde) ! (icra*|avukat*|yazı*)',
      '(kurye*|kargocu|postacı|şoför) ~3 (kapınız*|kapında*)',
      '(tahmini|planlanan|öngörülen|beklenen) ~3 (teslim*|varış*|ulaşma*)',
      '(teslimat|teslim|varış) (tarihi|günü|saati) ~3 (<number>|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|yarın)',
      '<goods> ~5 (yarın|bugün|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|<number>|gün içinde|hafta*|yakında|kısa sürede) ~4 (teslim edilecek*|ulaşacak*|elinizde|size ulaş*|gelecek|gelir|kapınızda|varacak|sizde ol*|geliyor|adresinizde)',
    ],
    without: {
      sentence: ['<trouble>', '<question>', '<asked>', 'kişi*|randevu*|uygun*|hangi|nakliye*|şoför*', 'mi|mı|mu|mü'],
      message: ['gecik*|kayb*|özür*|iade*'],
    },
  },
  refund: {
    phrases: [
      '(iade*|para iade*|geri ödeme*) ~4 (gerçekleştirildi|yapıldı|onaylandı|tamamlandı|işleme alındı|gerçekleşti|işlendi|yatırıldı)',
    ],
    without: {
      sentence: ['<question>', 'için|nedeniyle|çünkü|ama|olduğundan'],
      message: ['kırık|hasar*|tüken*|stok*|kayb*|özür*|üzgün*|eksik*|iade paket*|kusur*|bozuk*|<review>'],
    },
  },
  allow: [
    '(kargoya vermeden|göndermeden|kargolamadan|paketlemeden)',
    '(iade|değişim|yedek) ~2 (paket*|geldi|gönder*)',
    'sipariş edildi',
    'bize ~2 (ulaşacak|gelecek|ulaştı)',
  ],
} satisfies Phrases;
