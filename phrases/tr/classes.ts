import type { Classes } from '../../src/wording/language.ts';

export default {
  review: [
    'yorum*|değerlendirme*|görüşünü*|görüşleriniz*|görüşün|görüşü|görüş|puan|puanı*|puanla|puanlar*|puanınız*|puanını*|yıldız*|inceleme*|geri bildirim*|geribildirim*|geri dönüş*|feedback*|review*|izleniminiz*|fikrinizi|fikriniz|düşünceleriniz*|düşüncelerinizi|notunuz*',
  ],
  stars: ['yıldız*'],
  rate: [
    'değerlendirin*|değerlendirir*|değerlendirebil*|değerlendirmeniz*|değerlendiren*|değerlendirirse*|değerlendirdi*|değerlendirmek|puanlayın*|puanlar mı*|puanlayabil*|puanlamanız*|puanlayan*|puanlarsa*|puanladı*|puanlamak|puanlamadan|puanlar mısın*|oylayın*|oy verin*|puan ver*|yorumlayın*|yorumlayan*|yorumlarsa*|yorumla|puanla|değerlendir',
  ],
  write: [
    'yaz|yazın*|yazar*|yazma*|yazan*|yazıp|yazdı*|yazarsa*|yazmak|yazabil*|yap|yapın*|yapar*|yapma*|yapan*|yaptı*|yapmak|yapabil*|bırak*|ver|verin*|verir*|verme*|veren*|verip|verdi*|vermek|vereb*|verse*|paylaş*|ekle*|gönder*|gir|girin*|yayınla*|yayımla*|ilet*|belirt*|tıkla*|bildir*|söyle*|esirge*|anlat*|düş*|kaleme*|oluştur*',
  ],
  please: [
    'lütfen|rica*|bekliyor*|bekleriz|memnun oluruz|seviniriz|sevinirim|mutlu oluruz|isteriz|isterim|istiyoruz|önemli|yardımcı ol*|destek*|umuyoruz|minnettar*|teşekkür ederiz|makbule geç*|ihtiyacımız|ricamız*|yeter*|güç kat*|mutlu ede*|çok sevindir*',
  ],
  act: [
    '<review> ~4 <write>|<write> ~3 <review>|<rate>',
    '<review> ~4 <please>|<please> ~5 <review>',
    '(amazon*|ürün sayfası*|herkese|diğer müşteri*|başkalarına) ~4 (yazın*|anlatın*|paylaşın*|söyleyin*|okumak|yazarsanız*|yazar mısınız*|paylaşırsanız*|paylaşır mısınız*|yazmanız*)',
    '{reviewlink}|{presetreview}',
  ],
  'not-reviewed': [
    'ağac*|tepe*|hasar*',
    'taslak*|baskı*|tasarım*|beden*|renk|rengi*|metin|metni*|ölçü*|numune*|hasar*|önizleme*|görsel*|yazı tipi*|font*|nakış*|kazıma*|fatura*|adres*',
  ],
  not: [
    'değil*|hiçbir*|hiç|asla|yok*|vermiyor*|vermeyiz|sunmuyor*|etmiyor*|yapmıyor*|istemeyiz|istemiyor*|istemeyece*|beklemiyor*|olmadan|karşılıksız*|gerek yok|gerekmez|gerekmiyor*|gerekmemekte*|zorunda değil*|veremeyiz|teklif etmi*|teklif etme*|yapamıyor*|yapamayız|veremiyor*|edemiyor*|edemeyiz|sunamıyor*|sunamayız|alamıyor*|kabul etm*',
  ],
  thanked: [
    'yorumunuzda ~8 (yazmışsınız|yazmıştınız|belirtmişsiniz|söylemişsiniz|bahsetmişsiniz)',
    '<review> ~3 (için ~2 (teşekkür*|sağ ol*|üzgün*|özür*)|aldık|okuduk|gördük|üzerine|dikkate|sayesinde|hakkında|doğrultusunda|bizi üzdü|ulaştı|ilettik|belirttiğiniz)',
  ],
  money: [
    '<number> (tl|lira*|₺|euro|€)|₺ <number>|(on|yirmi|otuz|elli|yüz|ikiyüz|beş yüz|iki yüz|bin) (lira*|tl)|(iki|üç|dört|beş|altı) yüz (euro|lira*|tl)',
  ],
  percent: ['(%|yüzde) (<number>|on|yirmi|otuz|kırk|elli|beş|on beş)|<number> %|yarısı*|yarı fiyat*'],
  free: ['ücretsiz*|bedava*|bedelsiz*|hediyemiz*|bizden olsun|parasız|beleş*|karşılıksız'],
  gift: [
    'çek|çeki|çekini|TL lik|bizden|bedava',
    'hediye*|hediyeniz*|kargo bizden|kargo bedava|armağan*|kupon*|indirim*|ödül*|ödüllendir*|çek|çeki|çekini|bonus*|sürpriz*|promosyon*|puan kazan*|para iadesi|nakit*|cashback|jest|jestimiz|ikram*|telafi*|komisyon*|numune*|eşantiyon*|avantaj*|bahşiş*|fırsat kodu|papara*|ek garanti|teşekkür paketi|cep harçlığı*',
    '(garanti*) ~4 (uzat*|uzar*|uzuyor*|uzay*|ek|yıl|iki yıl*|ay|uzun*|ömür*)|(ekstra|ek|ilave|fazladan) ~3 garanti*',
    '<money>|<percent>|<free>',
  ],
  refund: ['iade*|geri öde*|geri ver*|paranız*|paran|ücretin*|tutarı*|para iadesi*|yatır*|havale*|geri yatır*'],
  refunded: [
    '(iade|para*|ücret*|tutar*|bedel*|kargo*) ~5 (iade ettik|ettik|ettim|edildi|edilmişti|yatırdık|yatırıldı|aldınız|geri verdik|verdik|yapıldı|yaptık|ödedik|gönderdik|hesabınızda|geçti|almıştınız|etmiştik|edildiğine|aldığınıza|yapıldığına|ettiğimize|etti)',
    '(yeni|yenisini|değişim*|yedek*) ~3 (gönderdik|gönderildi|yolladık|aldınız|yaptık|göndermiştik)',
    'zararınız* ~3 karşıla*|mağduriyetiniz* ~3 gider*',
  ],
  remove: [
    'sil|silin*|silme*|silebil*|siler*|silinme*|silmek|silsen*|silerse*|kaldır*|geri çek*|geri al|geri alın*|geri alma*|geri alabil*|geri alır*|kaybol*|yok olsa|yok edin*|iptal edin*|gizle*|çekmenizi|çekin|çekebil*|sildir*',
  ],
  change: [
    'değiştir*|düzelt*|güncelle*|gözden geçir*|düzenle*|revize*|yükselt*|artır*|arttır*|iyileştir*|tekrar düşün*|yeniden düşün*|yeniden değerlendir*|tekrar değerlendir*|çıkar (misin*|ın*)|yukarı çek*|dört yap*|beş yap*|beşe çıkar*|yeniden ele|tekrar bak*',
  ],
  // A rinse that softens is named otherwise.
  soften: [
    'yumuşatın*|yumuşatır*|yumuşatma*|yumuşatabil*|yumuşatsa*|hafifletin*|hafifletir*|hafifletme*|hafifletebil*|hafifletse*',
  ],
  'we-did': [
    'değiştirdik|düzelttik|güncelledik|kaldırdık|iyileştirdik|yeniledik|değiştiriyoruz|geliştirdik|sildik|istemeyece*|istemeyiz|istemiyor*|üzerine',
  ],
  positive: [
    'olumlu*|pozitif*|iyi|güzel*|harika*|mükemmel*|yüksek|en yüksek|en iyi|tam|süper*|şahane*|muhteşem*|hoş|tatlı|övgü*|sıcak|sıcacık|müthiş|lehte|parlak|cömert*|bol|beğeni dolu|pozitiv*|iyilik*|nazik',
  ],
  negative: ['olumsuz*|kötü*|düşük*|negatif*|zayıf*|sert|acımasız*|az|tek'],
  'either-way': [
    '(olumlu|iyi|pozitif|güzel) ~2 (olumsuz|kötü|negatif)|(iyi|olumlu) ya da kötü|dürüst*|samimi*|tarafsız*|objektif*|içten|bağımsız*|1-5|(1|bir) ~2 (5|beş) ~1 (arası*|yıldız arası*|kadar)|artı* ~2 eksi*|eleştiri*|ne olursa olsun|olumlu olumsuz|gerçek düşünce*|beğendiğiniz ve beğenmediğiniz|iyi yanlar* ve kötü',
  ],
  five: ['beş|5|tam|bütün|tüm|en yüksek'],
  'five-stars': [
    '(beş|5|tam) [tane|adet] (yıldız*|yildiz*)|★★★★★|5 (/|üzerinden) 5|beşlik*|tam puan*|tam not*|full yıldız|(bütün|tüm) yıldız*|10 üzerinden 10|yıldızların hepsini',
  ],
  'few-stars': [
    '(tek|bir|iki|üç|1|2|3|dört|4) yıldız*|<five-stars> ~1 (altı|altında*|aşağı*|az)|beş yıldızın altı*|beş yıldızdan aşağı*',
  ],
  'item-word': [
    'otel*|havlu*|kalıp*|kolye|küpe|desen*|kurabiye*|süs*|lamba*|ışık*|yağmuru|şekil*|şekli*|sticker|çıkartma*|balon*',
  ],
  happy: [
    'memnunsan*|memnun kaldı*|memnun kaldıysa*|memnun iseniz|memnun olduysa*|memnun kalırsa*|memnun olursa*|memnun mu*|memnun kalan*|memnun müşteri*|memnun kalmışsa*|beğendiyse*|beğendiniz*|beğendin|beğendin mi|beğenirse*|beğenen*|sevdiyse*|sevdiniz*|sevdin|sevdin mi|sevdiğinizi|beğendiğinizi|beğendi|memnun olduğunuz*|memnun kaldığınız*|mutluysa*|mutlu olduysa*|mutlu mu*|mutlu müşteri*|hoşunuza gittiyse*|hoşunuza gitti*|hoşuna gitti*|hoşuna gittiyse|hoşlandıysa*|tatmin olduysa*|yolundaysa|yolunda mı|sorunsuzsa|mükemmelse|güzelse|iyiyse|kusursuzsa|tamamsa|işinize yaradıysa|işinize yaradı|yüzünüz güldüyse|hak ettiysek|hak ettik mi|hak ettiğimizi|beklentinizi karşıladıysa|beklentilerinizi karşıladıysa|beklentilerinizi karşıladı|beklentinizi karşıladı|keyif aldıysa*|gülümsettiyse|iyi gidiyorsa|memnun olanlar|memnunuz|işe yaradıysa|bayıldıysa*|bayıldınız*|sorunu çözdüysek|yardımcı olabildiysek|memnun edebildiysek|memnun ettiysek|(iyi|güzel|tam|rahat|harika|sorunsuz) (oturduysa|çalışıyorsa|olduysa|geldiyse|uyduysa|uyuyorsa|gidiyorsa)|severseniz|seversen|beğenirseniz|memnunsanız',
  ],
  unhappy: [
    'memnun değil*|memnun kalma*|memnun olma*|memnun kalmadıysa*|memnuniyetsiz*|beğenmediyse*|beğenmediniz*|beğenmeyen*|beğenmezse*|beğenmedin*|beğenmedin|sorun|sorununuz|sorun varsa|bir sorun*|sıkıntı*|problem*|şikayet*|şikâyet*|hayal kırıklığı*|aksilik*|ters giden|sevmediyse*|sevmediniz*|yolunda değil*|mutsuz*|hoşunuza gitmediyse|hoşunuza gitmeyen|eksiklik*|bir şey ters|kusur*|olumsuzluk*|sevmezseniz|sevmezsen|aksi durumda|aksi takdirde',
  ],
  'tell-us': [
    'bize ~3 (ulaş*|yaz*|bildir*|haber*|söyle*|danış*|mesaj*|anlat*|başvur*|iletin*|iletmen*|gelin*)|bizimle ~2 (iletişim*|konuş*|görüş*|paylaş*|temas*)|iletişime geç*|mesaj (yaz*|at*|gönder*)|haber ver*|bize|önce biz*|bizden|destek ekib*|fırsat ver*|şans ver*|çözelim|çözeriz|çözebil*|düzeltelim|düzeltebil*|telafi ed*|özelden*|mesajla*|formu*|doğrudan',
  ],
  before: [
    'önce|öncesinde|evvel|yerine|değil|öncelikle|ilk önce|ilk olarak|bırakmadan|yazmadan|vermeden|yapmadan|puanlamadan|değerlendirmeden|paylaşmadan|yayınlamadan',
  ],
  whether: [
    'olun ya da olmayın|olsanız da olmasanız da|ya da olmasanız|memnun ya da değil|fark etmez|fark etmeksizin|bağımsız*|kalın ya da kalmayın|beğenin ya da beğenmeyin|beğenseniz de beğenmeseniz de|ne olursa olsun|isterse',
  ],
  again: [
    'tekrar*|yeniden|bir kez daha|bir daha|ikinci|üçüncü|dördüncü|son kez|son|hatırlat*|anımsat*|yine|yeni baştan|defalarca|kaçıncı|2.|3.',
  ],
  service: [
    'teslim*|baskı*|numara*|adres*|beden*|metin|metni|metnini|paket*|kargo*|fatura*|iade*|renk|rengi*|kapı|kat|fotoğraf*|özür*|gecik*|sipariş no*|parça*|nakış*|harf*|randevu*|montaj*|ölçü*',
  ],
  'only-once': [
    '(yalnızca|sadece|yalnız) ~1 (bir|tek) (kez|defa|kere)|bir defaya mahsus|(başka|bir daha|tekrar) ~4 (yazmayaca*|göndermeye*|rahatsız etmeye*|istemeye*|hatırlatmaya*|sormaya*|almayaca*)',
  ],
  goods: [
    'sipariş*|paket*|kargo|kargonuz*|kolin*|ürün*|gönderi*|lamba*|koli*|eşya*|kitap*|kutu*|satın*|siparis*|alışveriş*',
  ],
  carrier: [
    'kargo firma*|kargo şirket*|kargocu*|kurye*|aras*|yurtiçi*|mng*|ptt*|sürat*|ups*|dhl*|fedex*|hepsijet*|trendyol express|kolay gelsin|nakliye*|şoför*|taşıyıcı*|dağıtım*|nakliyat*',
  ],
  trouble: [
    'zarar*',
    'boş|okunmuyor|belirsiz|okunaksız',
    'vida*|torba*|eksik*|unuttuk|tezgâhta',

    'lekeli|çizik|çizilmiş|ezik|çatlak|yırtık|ıslak|erteleni*|ertelen*|gecik*|geç|maalesef|kayb*|kayıp|eksik*|hasar*|kırık|kırıl*|yanlış|iade*|değişim*|yenisi*|yeni|yedek*|özür*|üzgün*|yedeği*|edilemedi|edilemiyor|ulaşmadı*|gelmedi*|gelmediyse|gelmemiş*|gümrük*|tekrar*|ertelen*|aksama*|sorun*|henüz|onaylar onaylamaz|tükend*|stok*|parça*|bozuk*|gönderemi*|yapılamad*|grev*|yoğunluk*|geri döndü|dönmüş|adres*|uzad*|ayrıca geri',
  ],
  pending: [
    'onay*|gelir gelmez|önce|yanıtınız*|cevabınız*|misiniz|mısınız|musunuz|müsünüz|mi|mı|mu|mü|uygun|tercih*|hangi|lütfen|uygunsa|kişiyle|iki kişi|halinde|takdirde|-ınca|onayladıktan',
  ],
  asked: ['diye sor*', 'sordu*|sorunuz*|sormuş*|isteğiniz*|talebiniz*|istediğiniz*|belirttiğiniz*|soruyorsunuz'],
  ware: [
    'çıkartma*|sticker*|kılıf*|tutucu*|tutacak*|tişört*|kupa|set|seti|setimiz|stand|standı|adaptör*|uyumlu*|uyar|parçadır|yastık*|tabela*|okuyucu*|bluetooth|boyut*|kordon*',
  ],
  'served-by': ['<carrier>|üretici*|garanti*|yetkili servis*|servis*|gümrük*|şube*|montaj*|usta*|nakliyeci*|imalatçı*'],
  ask: [
    'yaz|yazın*|yazar*|yazabil*|yazmanız*|gönder*|iletin*|iletir*|iletebil*|ilet|paylaş*|ver|verin*|verir*|verebil*|vermeniz*|bildir*|söyle*|gerek*|gerekli*|ihtiyacımız*|ihtiyaç*|lazım|nedir|ne|neydi|istiyor*|rica*|talep*|yeterli*|yeter|zorunlu*|şart*|alabilir*|alalım|öğrenebilir*|belirt*|atın*|yollayın*|yolla*|girin*|bekliyor*|istiyoruz|kaç|paylaşır*|doğrula*|ekleyin*',
  ],
  'for-delivery': ['<carrier>|teslim*|şoför*|kurye*|kargo|fatura*|vergi*|asansör*|kat|randevu*|montaj*|kapı'],
  never: [
    'hiçbir yere|hiçbir yerde|(iban|kart|şifre*) ~2 (yazma|verme|girme|paylaşma)',

    'ihtiyacımız yok|ihtiyaç yok|gerek kalmadı|istemiyoruz|gerekmez',

    'asla|hiçbir zaman|göndermeyin*|paylaşmayın*|yazmayın*|vermeyin*|istemeyiz|istemiyor*|sormayız|gerek yok|gerekmez|gerekmiyor|kimseyle|değiştirin',
  ],
  swindlers: [
    'dikkat|dikkatli|olabilir|olabilirler|benziyor|görünüyor|şüphe*|(sizi|seni) ~1 ara*|(size|sana) ~1 (yazan*|ulaşan*)|(o|bu) kişi*|adımız*|adına|bizim* ~2 (değil*|ilgi*)|bize ait|tıklamayın|paylaşmayın|vermeyin|inanmayın|girişim*',
  ],
  warning: [
    'dolandirici*|dolandırıcı*|sahte*|oltalama|phishing|dikkat|asla|saldırıya uğra*|hacklen*|şüpheli|bize ait değil|bizden değil|bizim adımıza|amazon* ~1 bildir*',
  ],
  'said-happy': [
    '(çalışmasına|beğenmenize|memnun kalmanıza|yolunda olmasına|uymasına) ~2 (sevindik|çok sevindik|memnun olduk|mutlu olduk)',
    '(memnun|mutlu|beğen*|sevdi*) ~3 (yazmıştınız|yazdınız|söylemiştiniz|söylediniz|belirttiniz|bildirdiniz)',
  ],
  'not-us': [
    'bizden (değiller|değildir|değil)|bize ait (değiller|değildir)|adımıza',

    'dolandırıcı*|dolandırma*|oltalama|phishing|sahte mesaj*|bizden (gelmedi|değil|gelmiyor)|biz (göndermedik|yazmadık|aramadık)|bize ait değil|bizim adımız*|adımızı kullan*|bizmiş gibi|mağazamız gibi|bizim adımıza|gibi davranan*|gibi davranıyor*|amazon* ~1 bildir*',
  ],
  'end-it': ['geçersiz*|sonlandır*|sonlandırıl*|kaldır*|kaldırır*|ortadan kalk*|yok ol*|bitir*|durdur*|kapat*'],
  'you-asked': [
    'sormuşsunuz|sormuşsun|soruyorsun|sordun|(diye|mi|mı) sor*',
    'sordunuz|soruyorsunuz|sormuştunuz|merak etmiştiniz|merak ettiniz|sorunuza gelince',
  ],
  printed: ['kupada|kupa|bardak|baskı|metin|yazı|kartta|yastıkta|tişörtte|plakette|pastada|madalyada|posterde'],
  matter: [
    'ekte*|ektedir|ekli*|fatura*|etiket*|iade*|değişim*|mavi|kapak|bitti|tükend*|stok*|baskı*|metn*|metin*|harf*|nakış*|parti|garanti*|kılavuz*|talimat*|beden*|renk*|adres*|gecik*|yarın|bugün|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|ücretsiz*|kablo*|fotoğraf*|kat|katı|katını|parça*|makine*|yıkan*|imza*|pil*|şarj*|adım*|dakika*|saat*|montaj*|vergi*|bekledi*|sabr*|sabır*|anlayış*|kart*|koli*|vida*|ısı|derece*|taslak*|seri',
  ],
  business: [
    'ihtiyac*|gerekiyor',

    'gönder*|yolla*|kapalı*|kapan*|açık|ancak|sonra|önce|değiş*|fark ett*|gördük|unut*|bulduk|aradı*|arayın*|arama|sord*|sorm*|değil*|yok*|hiç*|gerek*|lazım|kadar|sürece|lira*|tl|saat*|gün içinde|hafta*|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|tamir*|onar*|numune*|metin*|isim*|ahşap|yağ|fiş*|model*|sürüm*|uygulama*|video*|link*|bağlantı*|hesap*|yeni*|iptal*|bilgi*|telefon*|mail*|polis*|avukat*|para|paranız*|fiyat*|öde*|tehlike*|güvenli*|sıcak|paket*|kargo*|teslim*|kurye*|yıldız*|mı|mi|mu|mü|misiniz|mısınız|musunuz|müsünüz',
  ],
  // What the buyer said, asked for or offered, told by the seller.
  'buyer-tells': [
    '<you-asked>|(rica|teklif) (etmişsin*|etmiştin*|ettiniz|ettin|ediyorsunuz|ediyorsun)|istemişsin*|istemiştin*|önermişsin*|önermiştin*|önerdiniz|önerdin|öneriyorsun*|yazmışsın*|yazmıştın*|demişsin*|demiştin*|belirtmişsin*|belirtmiştin*|söylemişsin*|söylemiştin*|(isteğiniz|talebiniz|teklifiniz|öneriniz|ricanız)',
    '(söz|vaat|talep) (vermişsin*|etmişsin*|etmiştin*|ettiniz|verdiniz)|(önerinizi|teklifinizi|sorunuza|talebinizi|isteğinizi)|istediniz|istiyorsunuz|yazdınız|yazıyorsunuz|söylediniz',
  ],
} satisfies Classes;
