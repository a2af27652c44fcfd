import type { Phrases } from '../../src/wording/language.ts';

export default {
  legal: [
    '(yoksa|aksi halde) ~3 avukat*',
    '(tazminat*) ~4 (talep|isteyece*|iste*|dava*|öde*) ! <carrier> ! (sizin adınıza|adınıza)',
    '(her yalan*|her iftira*) ~4 <money>',
    '(icraya|icra takib*|tahsilat şirket*|haciz*) ! <not>',
    '(avukat*|mahkeme*|dava|davaya|davayı|dava aç*|savcılı*|polis*|icra*|hukuki (işlem*|yol*|süreç*)|yasal işlem*|yasal yol*|yasal süreç*|suç duyuru*|iftira*|hakaret dava*|adli) !3 <not> ! (hırsızlık*|çalın*|çaldı*|dolandırıcı*) !3 (çanta*|kitap*|kostüm*|oyuncak*|rozet*|cüppe*|oyun*|dosya*)',
  ],
  report: [
    '(dolandırıcı*|hırsız*|sahtekar*) olarak ~2 (bildir*|şikayet*|ihbar*)',
    '(telefon*|şikayet*|tık*|bildirim*) ~3 hesab* ~2 (gider|kapanır|biter|silinir)',
    '(hesab*) ~4 (kapat*|kapan*|engelle*|askıya*|silin*) ~3 (elimizden|sağla*|uğraş*|yaptır*)',
    '(sizi|seni) (engelleriz|engelleyeceğiz|engelleriz|yasaklarız|bloke ederiz)',
    '(amazon*) ~4 (şikayet ed*|şikâyet ed*|bildirece*|ihbar*|rapor ed*) & (sizi|seni|hesab*|profil*) ! (kargo*|paket*|hasar*)',
    '(hesab*|profil*) ~5 (kapat*|askıya*|engelle*|kapan*|engellen*|silin*|yasakla*) ~4 *',
    'kara liste*',
  ],
  pressure: [
    'ayağınızı denk*|ayağını denk*|başınıza gelece*|görüşeceğiz',
    '(diğer|başka|tüm) (mağaza*|satıcı*) ~2 (uyar*|haber*|bildir*) ! dolandırıcı*',
    '(bir daha|asla) ~3 (satmayaca*|satmayız|göndermeyece*|hizmet vermeyece*)',
    '(adınız*|fotoğrafınız*|bilgileriniz*|isminiz*|adresiniz*) & (internet*|herkes*|sosyal medya*|facebook*) & (yakında|olacak|yayınla*|paylaşaca*|görecek|dolaşacak) ! (hangi|nasıl|ne)',
    '(tek kuruş|beş kuruş|hiç para) ~2 (yok|alamaz*|vermeyiz) & (yorum*|kaldıkça|silinene)',
    '(sonuçları|sonucu) ~1 (olacak|olur|ağır) ! <not>',
    '(aksi halde|aksi takdirde|yoksa|değilse|yapmazsanız) ~8 (pişman*|sonuç*|bildir*|şikayet*|işlem*|dava*|vermey*|etmeye*|ödemeye*|yayınla*|ifşa*|zorunda)',
    '(pişman ol*|sonuçlarına katlan*|son uyarı*|bedelini öde*|nerede oturduğunuz*|adresiniz bizde*|evinizi biliyor*|görürsünüz|bunun hesabını*|peşinizi bırakma*|yanınıza kalma*)',
    '(<remove>|<change>|yorum*) ~5 (kadar|mazsanız|mezseniz|madan|meden|sürece|silmezseniz|kaldırmazsanız|değiştirmezseniz|değiştirmeden|silmeden|silene kadar|kaldırana kadar|değiştirene kadar) ~6 (iade* ~2 (yok*|etmeye*|yapma*|etmiyor*)|para* ~2 (yok|vermey*|alamaz*|göremez*)|vermeyece*|göndermeye*)',
    '(adınızı|bilgilerinizi|adresinizi|isminizi) ~3 (yayınla*|ifşa*|paylaşaca*|herkese)',
  ],
  insult: [
    '(siz|sen|kadar) ~4 (budala*|ahmak*|dangalak*|öküz*|eşek*|mankafa*|beyinsiz*|kaz kafalı*|asalak*|cimri*|görgüsüz*|münafık*) ! (biz|bizim|özür*)',
    '(aptal*|salak*|yalancı*|dolandırıcı*|hırsız*|geri zekalı*|terbiyesiz*|ahlaksız*|şerefsiz*|utanmaz*|cahil*|sahtekar*|sahtekâr*|namussuz*|gerizekalı*|beceriksiz*|ayıp size|utanın|yazıklar olsun|rezil*|zavallı*|üçkağıtçı*|kes sesini|defol*|manyak*|saçmalık*|iğrenç*) !3 <not>',
  ],
  blackmail: [
    '(nerede|hangi sokakta|hangi evde) ~2 (oturdu*|yaşadı*|çalıştı*) ~2 (biliyor*|biliriz)',
    '(komşu*|patron*|aile*|eşiniz|iş yeriniz*) ~6 (öğren*|duy*|şaşır*) & (sipariş*|aldığınız*|ne)',
    '(aileniz*|iş yeriniz*|patronunuz*|oturduğunuz*) ~3 (biliyoruz|bizde)',
  ],
  allow: [
    '(aptallığımız*|aptallığımızdı|hatamız*|bizim ~1 aptal*)',
    '(sms*|numara*|aramayın) ~4 dolandırıcı*',
    '(çalındıysa|hırsızlık*) ~4 polis*',
    'avukat* ~8 (doğruluyor|onaylıyor|belirtiyor)',
    'hukuk ~2 (onayladı|doğruladı|teyit)',
    'mesaj* ~1 dolandırıcı*',
    '(dolandırıcı*) ~2 (polis*|savcı*|bildir*|şikayet*)',
  ],
} satisfies Phrases;
