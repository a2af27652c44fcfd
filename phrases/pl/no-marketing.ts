import type { Phrases } from '../../src/wording/language.ts';

export default {
  // A reward for a review is another rule's.
  discount: {
    phrases: [
      '(wysylka|dostawa|przesylka) ~1 (gratis|za darmo|darmow*|bezplatn*) ~4 (caly|wszystko|asortyment|kazde)',
      '(bierzesz|kupujesz|bierze pan*|kup|wez) ~1 (dwa|dwie|trzy|2|3) ~3 (placisz|placi|zaplac|gratis|jeden|jedna)',
      '(tansze|taniej) ~2 o ~1 <percent>',
      '(wszystko|caly|cale|wszystkie) ~5 (taniej|tansze|<percent>|znizk*|rabat*) ! <not>',
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
    without: {
      sentence: ['(kupion*|kupil*|zamowion*|zaplacil*) ~3 (promocj*|przecen*)'],
      near: ['<act> !0 <not-reviewed>', '(strone|stronie) produktu', 'faktur*|vat'],
    },
  },
  shop: [
    '(znajdziesz|znajdzie*|znajda|kupisz|kupi pan*) ~3 (w) ~1 (naszym) ~1 (sklepie|butiku) ! (zwrot*|faktur*)',

    '(na|przed) (swieta|boze narodzenie|wielkanoc|dzien matki|dzien ojca|walentynki) ~3 (mamy|polecamy|znajdzie*|przygotow*)',
    '(mamy|u nas|oferujemy) ~5 (innych|inne|wiele) ~3 (produktow|wyrobow|produkty|towarow|wyroby) & (zaprasza*|kup*|witamy|polecamy|serdecznie)',
    '(zerknac|zerknij*|zajrzec|zobaczyc|obejrzec|rzucic okiem) ~3 nasz* ~1 (inne|pozostale|nowe)',
    '(w) naszym sklepie ~2 (jest|znajdzie*|czeka|sa) ! (zwrot*)',
    '(odwiedz*|zajrzyj*|zajrzec|zapraszamy do|zapraszamy na|wpadnij*|wejdz*|obejrzyj*|sprawdz*|poznaj*|zobacz*|zerknij*|przegladaj*|rozejrz*) ~3 (nasz*) ~3 (sklep*|witryn*|oferte|ofercie|ofert*|asortyment*|butik*|stoisk*|storefront|marke|produkty|propozycje)',
    '(wiecej|inne) ~2 (produkt*|okazj*|propozycj*) ~3 (naszym|sklepie|ofercie)',
    '(obserwuj|dodaj do ulubionych|polub) ~3 (sklep*|marke|amazon*)',
  ],
  news: [
    '(autor*|wydawc*|marka|seria) ~4 (nowa|nowy|nowe) ~2 (czesc|tom|ksiazk*|powiesc|numer)',
    '(od dzis|od dzisiaj|od jutra|juz) ~2 (mozna|do) ~2 (zamowic|zamawiac|kupic|kupienia|kupowac)',

    '(nasza|nasze|nasz|naszej|naszego|poznaj|zobacz|juz jest|wlasnie) ~2 (nowa|nowe|nowej|nowy|najnowsz*) ~1 (kolekcj*|oferta|oferte|linia|linie|seria|serie|model|modele|produkty)',
    '(wlasnie|dopiero co) ~1 (przyjecha*|dotarl*|nadesz*) ! (paczk*|zwrot*|czesc*)',
    '(jesienn*|wiosenn*|letni*|zimow*|swiateczn*|najnowsz*) ~1 (kolekcj*|katalog*|oferta|oferte|linia|linie|seria|serie|model|modele|produkty)',
    'nowosc*|(nasz*|juz) ~2 premier* ! (data|termin|przesun*)',
    '(nasz*|nowy|nowego|najnowsz*|zalacz*|dolacz*|przegladaj*|zajrzyj*|przesylamy) ~3 (katalog*|cennik*|ulotk*|lookbook*)',
    '(katalog*|cennik*|ulotk*) ~3 (nowosci|w zalacznik*|produktow|promocj*)',
    '(juz|wlasnie) ~2 (wprowadzil*|w sprzedazy|trafil* do sprzedazy|w ofercie)',
  ],
  newsletter: [
    '(zapisz*|zapisuj*|zapisac) ~4 (list*|biuletyn*|*list)',

    '(zapisz|zapisac|zapisz sie|zapisy) ~4 (newsletter*|biuletyn*|list* mailingow*)',
    '(przegap*|omin*) ~3 (promocj*|okazj*|nowosc*|znizk*|rabat*)',
    '(newsletter*|biuletyn*|liste mailingow*|lista mailingow*) ! <not>',
    '(zapisz*|zapis*|zasubskrybuj*|subskryb*) ~5 (newsletter*|liste|nowosci*|wiadomosci|powiadomien*|informac*|promocj*) ! <not>',
    '(badz na biezaco|pierwszy dowiesz|pierwsza dowiesz|jako pierwsz* dowiedz*)',
  ],
  club: [
    '(zamow|wykup|zaloz|zacznij) ~2 (abonament|subskrypcj*|prenumerat*)',
    '(dolacz*|zapisz*|zosta*|przystap*|czlonk*|zapraszamy) ~4 (klub*|program* lojal*|spolecznosc*|vip|grona stalych|rodziny klient*|ambasador*) ! <not> ! fotel',
    '(program lojaln*|programu lojaln*|punkty lojaln*|zbieraj* punkt*|karta stalego klienta)',
    '(zarejestruj*|rejestrac*) ~4 (produkt*|gwarancj*) ~6 (premi*|rabat*|gwarancj*|bonus*)',
  ],
  other: [
    '(do) ~1 (pana|pani|panstwa|twojej|twojego) _ ~8 (prosza|pasuja|pasuje|przyda|przydadza|nadaja) ~4 nasz* ! (wymian*|zamiast)',
    '(wielu|wiekszosc|wiele|sporo) ~1 (klientow|osob|kupujacych) ~2 (bierze|kupuje|zamawia|dobiera|wybiera) ! (zwrot*|wymian*|reklamac*)',
    '(wyjdzie|wychodzi|kosztuj*|placi pan*) ~4 (mniej|taniej) ! (zwrot*|korekt*|oddamy)',

    '(wie pan|wie pani|wiesz|wiecie|slyszal*) ~2 ze ~2 (jest|mamy|sa|istnieje) ~1 (tez|takze|rowniez) ! (wymian*|zamiast|reklamac*|brakuj*)',
    '(w|u) ~1 (naszym sklepie|nas) ~4 (taniej|w dobrej cenie|korzystniej|po okazyjnej|w promocji)',
    '(w tym miesiacu|w tym tygodniu|teraz|dzis) ~3 taniej ! (wysyl*|zwrot*)',
    '(pasujac*|do kompletu|z tego samego|w tym samym) ~4 (znajdziesz|znajda|znajdzie*|mamy|kupisz|czeka) ! (wymian*|zamiast|brakuj*)',

    'nasz* ~4 (beda|bedzie|sa|jest) ~3 (swietn*|idealn*|pieknie|super) & (do niej|do niego|do tego|razem|komplet) ! (wymian*|zamiast)',
    '(kupil|kupila|kupili|kupuja|kupowal) ~4 (czesto|zwykle|bral*|wybieral*) ~2 (tez|takze|rowniez|pokrow*)',
    'nasz* ~4 (swietnie|idealnie|super|pieknie|doskonale) ~2 (pasuje|pasuja)',
    '(warto|mozna|prosze|polecamy) ~3 (domowic|dokupic|domawiaj*|dokup*)',
    '(idealnie|swietnie|super|doskonale|pieknie) ~1 (pasuje|pasuja) ~4 nasz* ! (wymian*|zamiast)',
    '(nasz*) ~4 (pasuje|pasuja|pasowal*|pasuj*) ! (wymian*|zamiast|reklamac*|uszkodz*)',
    'gwarancj* & (przedluz*|wydluz*) & <money>',
    '(klienci|kupujacy|inni|osoby) ~4 (kupuja|kupili|kupowali|wybieraja|wybrali|zamawiaja|zamawiali|biora) ~1 (tez|takze|rowniez|czesto)',
    '(pasujac*|dopasowan*|idealn* dodat*|uzupelni*|komplet* z|do kompletu|do pary|swietnie pasuje|pasuja do) ~3 (poduszk*|etui|futeral*|produkt*|akcesori*|zestaw*|pokrow*|dodatk*|szalik*|filtr*|kubk*|mamy|nasz*|taca|talerz*|polecamy|sprawdz*|kup*)',
    '(polecamy|proponujemy|wyprobuj*|sprobuj*|wyprobowac|sprawdz*|zobacz*|rozwaz*|pomysl*) ~3 (tez|takze|rowniez|inne|nasz*|drozsz*|wersje premium|wersja premium|model*|akcesori*|dodatk*) ~4 (produkt*|akcesori*|model*|wersj*|kubk*|filtr*|poduszk*|lamp*|patelni*|herbat*|kaw*|etui|ubezpiecz*|pokrow*) ! (zwrot*|wymian*)',
    '(dokup*|ulepsz*|przejdz na wersje|upgrade*|wersja premium|wersje premium|moze tez pan* zainteresowac|moze cie zainteresowac|moze zainteresowac|przedluzon* gwarancj* za)',
  ],
  refer: [
    '(powiedz*|powiedziec|opowiedz*|polec*) ~4 (klubie|klubowi|znajom*|przyjaci*|sasiad*|kolez*|rodzin*)',

    '(znajomi|znajomych|koledzy|przyjaciele|rodzina|sasiedzi) ~4 (nas znaja|nas|przyslac|przyslij*) & (przysl*|polec*|powiedz*|zaprosic)',
    '(opowiedz*|wspomn*) ~2 (o nas) ~2 (znajom*|przyjaciol*|rodzin*|koleg*|bliski*)',
    '(polec*|zapros*|przyprowadz*|powiedz*) ~3 (znajom*|przyjaciol*|przyjaciel*|rodzinie|kolez*|koleg*|bliski*)',
    '(program polecen|za polecenie)',
    '(partner*|zaprzyjaznion*) ~3 (sklep*|firm*|oferta|ofert*|marka) & (taniej|polecamy|zajrz*|rabat*|znizk*|sprawdz*|u)',
  ],
  allow: [
    '(kupion*|kupil*|zamowion*|byl*|zaplacil*) ~3 (promocj*|przecen*|rabat*)',

    '(nalezal*|przyslugiwal*) ~3 rabat*|rabat* ~4 (zwrocimy|oddamy|zwracamy) ~2 (roznic*|nadplat*)',
    '(nie ma|brak|niedostepn*|zakonczon*) ~4 (w sprzedazy|w ofercie)',
    '(wyprzeda*|promocj*|black friday|okazj*) & (opozn*|pozniej|przepraszam*|skonczyl*|zakonczyl*|wyprzedan*|dotrze|minel*|trwal*)',
    '(zwrot*|zwroc*|zaplac*) ~8 (rabat*|przecen*|kupon*)',
    '(rabat*|kupon*|promocj*) ~4 faktur*',
    '(koszt|cena) ~2 (zwrot*|wysylki)',
    '(nie) ~4 (newsletter*|reklam*|promocj*|katalog*)',
  ],
} satisfies Phrases;
