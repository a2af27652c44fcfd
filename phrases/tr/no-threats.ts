import type { Phrases } from '../../src/wording/language.ts';

export default {
  legal: [
    '(her yalan*|her iftira*) ~4 <money>',
    '(icraya|icra takib*|tahsilat şirket*|haciz*) ! <not>',
    '(avukat*|mahkeme*|dava|davaya|davayı|dava aç*|savcılı*|polis*|icra*|hukuki|yasal işlem*|yasal yol*|yasal süreç*|suç duyuru*|iftira*|hakaret dava*|adli) !3 <not> ! (hırsızlık*)',
  ],
  report: [
    '(sizi|seni) (engelleriz|engelleyeceğiz|engelleriz|yasaklarız|bloke ederiz)',
    '(amazon*) ~4 (şikayet ed*|şikâyet ed*|bildirece*|ihbar*|rapor ed*) & (sizi|seni|hesab*|profil*) ! (kargo*|paket*|hasar*)',
    '(hesab*|profil*) ~5 (kapat*|askıya*|engelle*|kapan*|engellen*|silin*|yasakla*) ~4 *',
    'kara liste*',
  ],
  pressure: [
    '(tek kuruş|beş kuruş|hiç para) ~2 (yok|alamaz*|vermeyiz) & (yorum*|kaldıkça|silinene)',
    '(sonuçları|sonucu) ~1 (olacak|olur|ağır) ! <not>',
    '(aksi halde|aksi takdirde|yoksa|değilse|yapmazsanız) ~8 (pişman*|sonuç*|bildir*|şikayet*|işlem*|dava*|vermey*|etmeye*|ödemeye*|yayınla*|ifşa*|zorunda)',
    '(pişman ol*|sonuçlarına katlan*|son uyarı*|bedelini öde*|nerede oturduğunuz*|adresiniz bizde*|evinizi biliyor*|görürsünüz|bunun hesabını*|peşinizi bırakma*|yanınıza kalma*)',
    '(<remove>|<change>|yorum*) ~5 (kadar|mazsanız|mezseniz|madan|meden|sürece|silmezseniz|kaldırmazsanız|değiştirmezseniz|değiştirmeden|silmeden|silene kadar|kaldırana kadar|değiştirene kadar) ~6 (iade* ~2 (yok*|etmeye*|yapma*|etmiyor*)|para* ~2 (yok|vermey*|alamaz*|göremez*)|vermeyece*|göndermeye*)',
    '(adınızı|bilgilerinizi|adresinizi|isminizi) ~3 (yayınla*|ifşa*|paylaşaca*|herkese)',
  ],
  insult: [
    '(aptal*|salak*|yalancı*|dolandırıcı*|hırsız*|geri zekalı*|terbiyesiz*|ahlaksız*|şerefsiz*|utanmaz*|cahil*|sahtekar*|sahtekâr*|namussuz*|gerizekalı*|beceriksiz*|ayıp size|utanın|yazıklar olsun|rezil*|zavallı*|üçkağıtçı*|kes sesini|defol*|manyak*|saçmalık*|iğrenç*) !3 <not>',
  ],
  blackmail: [
    '(komşu*|patron*|aile*|eşiniz|iş yeriniz*) ~6 (öğren*|duy*|şaşır*) & (sipariş*|aldığınız*|ne)',
    '(aileniz*|iş yeriniz*|patronunuz*|oturduğunuz*) ~3 (biliyoruz|bizde)',
  ],
  allow: [
    '(sms*|numara*|aramayın) ~4 dolandırıcı*',
    '(çalındıysa|hırsızlık*) ~4 polis*',
    'avukat* ~8 (doğruluyor|onaylıyor|belirtiyor)',
    'hukuk ~2 (onayladı|doğruladı|teyit)',
    'mesaj* ~1 dolandırıcı*',
    '(dolandırıcı*) ~2 (polis*|savcı*|bildir*|şikayet*)',
  ],
} satisfies Phrases;
