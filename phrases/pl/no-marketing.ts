import type { Phrases } from '../../src/wording/language.ts';

export default {
  discount: [
    '(kup|kupujesz|kupując) ~1 (dwa|2|dwie|trzy) ~2 (trzeci|trzecia|drugi|jeden|gratis|za darmo)',
    '(kup|kupuj|zamow|zamawiaj) ~2 (teraz|dzis|dzisiaj|jeszcze) ~4 (oszczed*|zyska*|<percent>|taniej|gratis)',
    '(oszczedz*|zaoszczedz*) ~2 (<percent>|<money>)',
    '(nastepn*|kolejn*|przyszl*|drug*|twoj* nastepn*) ~2 (zakup*|zamowieni*|produkt*) & (<percent>|rabat*|znizk*|taniej|kod*|kupon*|bon*|<code>|gratis*|oszczed*|<money>|darmow*) ! <not>',
    '(rabat*|znizk*|kupon*|kod rabat*|kodem|z kodem|kod promo*|kod znizk*|voucher*|promocj*|przecen*|wyprzedaz*|okazj*|bon na) & (<percent>|<code>|dla ciebie|dla pana|dla pani|dla panstwa|na wszystko|na caly|skorzystaj*|odbierz*|mamy dla|specjaln*|do konca|tylko|w naszym sklepie|oszczed*|czeka|sklep*|otrzym*|kup*|teraz) ! (zwrot*|faktur*|przecenion*) ! <not>',
    '<percent> ~2 (taniej|rabatu|znizki|mniej) ! (zwrot*|faktur*)',
    '(dwa|2|trzy|3|drugi|druga|drugie) ~1 (w cenie|za|gratis|za pol) ~2 (jednego|jednej|dwoch|1|2|ceny|darmo)|drug* ~2 (gratis|za polowe|za pol ceny)',
    '(black friday|cyber monday|black week|wyprzedaz*|mega promocja|super cena|oferta specjalna|specjalna oferta|oferta tygodnia|promocyjn* cen*)',
    '(darmow*|bezplatn*) (dostaw*|wysylk*) ~6 (zakup*|zamowieni*|powyzej)',
    '(tylko|do) ~1 (dzis|dzisiaj|niedzieli|weekend*|konca tygodnia|soboty|polnocy) ~5 (taniej|<percent>|cena|cenie|rabat*|znizk*)',
    '(od|juz) ~1 (jutra|dzis|piatku|poniedzialku) ~3 <percent>',
  ],
  shop: [
    '(w) naszym sklepie ~2 (jest|znajdzie*|czeka|sa) ! (zwrot*)',
    '(odwiedz*|zajrzyj*|zajrzec|zapraszamy do|zapraszamy na|wpadnij*|wejdz*|obejrzyj*|sprawdz*|poznaj*|zobacz*|zerknij*|przegladaj*|rozejrz*) ~3 (nasz*) ~3 (sklep*|witryn*|oferte|ofercie|ofert*|asortyment*|butik*|stoisk*|storefront|marke|produkty|propozycje)',
    '(wiecej|inne) ~2 (produkt*|okazj*|propozycj*) ~3 (naszym|sklepie|ofercie)',
    '(obserwuj|dodaj do ulubionych|polub) ~3 (sklep*|marke|amazon*)',
  ],
  news: [
    '(wlasnie|dopiero co) ~1 (przyjecha*|dotarl*|nadesz*) ! (paczk*|zwrot*|czesc*)',
    '(nowa|nowe|nowej|nowy|now*|jesienn*|wiosenn*|letni*|zimow*|swiateczn*|najnowsz*) ~1 (kolekcj*|katalog*|oferta|oferte|linia|linie|seria|serie|model|modele|produkty)',
    'nowosc*|premier*',
    'katalog*|cennik*|ulotk*|lookbook*',
    '(juz|wlasnie) ~2 (wprowadzil*|w sprzedazy|trafil* do sprzedazy|w ofercie)',
  ],
  newsletter: [
    '(newsletter*|biuletyn*|liste mailingow*|lista mailingow*) ! <not>',
    '(zapisz*|zapis*|zasubskrybuj*|subskryb*) ~5 (newsletter*|liste|nowosci*|wiadomosci|powiadomien*|informac*|promocj*) ! <not>',
    '(badz na biezaco|pierwszy dowiesz|pierwsza dowiesz|jako pierwsz* dowiedz*)',
  ],
  club: [
    '(dolacz*|zapisz*|zosta*|przystap*|czlonk*|zapraszamy) ~4 (klub*|program* lojal*|spolecznosc*|vip|grona stalych|rodziny klient*|ambasador*) ! <not> ! fotel',
    '(program lojaln*|programu lojaln*|punkty lojaln*|zbieraj* punkt*|karta stalego klienta)',
    '(zarejestruj*|rejestrac*) ~4 (produkt*|gwarancj*) ~6 (premi*|rabat*|gwarancj*|bonus*)',
  ],
  other: [
    'gwarancj* & (przedluz*|wydluz*) & <money>',
    '(klienci|kupujacy|inni|osoby) ~4 (kupuja|kupili|kupowali|wybieraja|wybrali|zamawiaja|zamawiali|biora) ~1 (tez|takze|rowniez|czesto)',
    '(pasujac*|dopasowan*|idealn* dodat*|uzupelni*|komplet* z|do kompletu|do pary|swietnie pasuje|pasuja do) ~3 (poduszk*|etui|futeral*|produkt*|akcesori*|zestaw*|pokrow*|dodatk*|szalik*|filtr*|kubk*|mamy|nasz*|taca|talerz*|polecamy|sprawdz*|kup*)',
    '(polecamy|proponujemy|wyprobuj*|sprobuj*|wyprobowac|sprawdz*|zobacz*|rozwaz*|pomysl*) ~3 (tez|takze|rowniez|inne|nasz*|drozsz*|wersje premium|wersja premium|model*|akcesori*|dodatk*) ~4 (produkt*|akcesori*|model*|wersj*|kubk*|filtr*|poduszk*|lamp*|patelni*|herbat*|kaw*|etui|ubezpiecz*|pokrow*) ! (zwrot*|wymian*)',
    '(dokup*|ulepsz*|przejdz na wersje|upgrade*|wersja premium|wersje premium|moze tez pan* zainteresowac|moze cie zainteresowac|moze zainteresowac|przedluzon* gwarancj* za)',
  ],
  refer: [
    '(opowiedz*|wspomn*) ~2 (o nas) ~2 (znajom*|przyjaciol*|rodzin*|koleg*|bliski*)',
    '(polec*|zapros*|przyprowadz*|powiedz*) ~3 (znajom*|przyjaciol*|przyjaciel*|rodzinie|kolez*|koleg*|bliski*)',
    '(program polecen|za polecenie)',
    '(partner*|zaprzyjaznion*) ~3 (sklep*|firm*|oferta|ofert*|marka) & (taniej|polecamy|zajrz*|rabat*|znizk*|sprawdz*|u)',
  ],
  allow: [
    '(zwrot*|zwroc*|zaplac*) ~8 (rabat*|przecen*|kupon*)',
    '(rabat*|kupon*|promocj*) ~4 faktur*',
    '(koszt|cena) ~2 (zwrot*|wysylki)',
    '(nie) ~4 (newsletter*|reklam*|promocj*|katalog*)',
  ],
} satisfies Phrases;
