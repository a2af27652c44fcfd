import type { Classes } from '../../src/wording/language.ts';

export default {
  // What a buyer writes about a purchase.
  review: [
    'opinia|opinii|opinie|opinia|opiniami|opiniom|opiniach|opinijk*|recenzj*|ocena|oceny|ocene|ocenie|ocen|ocenom|ocenami|gwiazdk*|gwiazdek|komentarz*|feedback*|review|reviews|referencj*|rekomendacj*',
    '(kilka|pare|dwa|dwa-trzy) (slow|zdan|zdania|slowa|slowek) ~3 (amazon*|produk*|sprzedawc*|na stronie|nas)',
  ],
  stars: ['gwiazdk*|gwiazdek|gwiazdecz*'],
  rate: [
    'ocen (go|ja|je|ten|ta|to|produkt|plecak|na amazon*)',
    'recenzenci|recenzentom|oceni|ocenic|by ocenic|ocenia|oceniac|oceniaj|oceniajac*|ocenil*|ocenion*|ocenicie|ocencie|oceniaj*|ocenisz|ocenian*|ocenimy|ocen (nas|zakup|produkt|swoj|towar|sprzedawce|zamowienie|nasz*|swoje)|^ ocen|zrecenzowa*|zrecenzuj*|recenzowa*|recenzuj*|recenzent*|skomentuj* ~2 (zakup|produkt|amazon)|skomentowa* ~2 (zakup|produkt|na amazon*)|zaopiniowa*|zaopiniuj*|wystaw* (nam|notk*)',
  ],
  'not-reviewed': [
    'szkody|choink*|czubka|papier*',
    'grawer*|projek*|szkic*|wizualizacj*|podglad*|rozmiar*|kolor*|tekst*|nadruk*|uszkodzen*|napisu|miar*|pomiar*|czcion*|probk*|proby|probe|probny|probna|haft*|stopien|szkod*',
  ],
  write: [
    'wystaw*|napis*|pisz*|pisac|pisanie|zostaw*|pozostaw*|doda*|opublik*|publik*|zamiesc*|zamieszcz*|umiesc*|umieszcz*|daj|dajcie|dac|dajac*|dasz|dadza|da|dalby|wyraz*|przyzna*|udostepni*|wpis*|podziel*|dziel*|przesl*|wysl*|podaru*|kliknij|kliknac|klikn*|zaznacz*|sklad*|zlozyc|wklej*|poda|poswiec*|skrobn*|wrzuc*',
  ],
  please: [
    'prosimy|prosze|poprosimy|prosilibysmy|prosba|prosbe|prosby|proszac|poprosic|zachecam*|zaprasza*|liczymy|czekamy|wdzieczn*|chetnie|docenimy|ucies*|cieszyl*|mile widzian*|zalezy|milo|byloby|licze|prosiemy|chcielibysmy|marzymy|potrzebujemy|pomoz*|pomog*|pomaga*|blagamy|bardzo nam|blagam|wesprzyj*|wesprze*|wspomoz*|wspar*',
  ],
  act: [
    '<write> ~4 <review>|<review> ~3 <write>|<rate>',
    '<please> ~5 <review>',
    '<review> ~3 (pomoze|pomaga|pomoga|bardzo|mile|byla|bylaby|bedzie|jest dla nas|sa dla nas|duzo dla nas|prosimy)',
    '(podziel*|dziel*) ~3 (wrazeni*|opini*|doswiadczeni*|radosci*|zdani*)',
    '(napisz*|napisac|napisze|pisz|piszcie|powiedz*|opowiedz*|poinformuj*|pochwal*|opisz*|opisac) ~4 (amazon*|innym|kupujacym|klientom|stronie produktu|swiatu)',
    '(stronie|karcie) produktu',
    '{reviewlink}|{presetreview}',
  ],
  'my-review': [
    '(panstwa|pana|pani|twoja|twoj|twoje|twojej|wasza|swoja|swojej|swoj|swoje|kazda|kazdej|kazdy|szczera|szczerej|ta|te|ten|ta|tej|pierwsza) [szczera|szczerej|pozytywna|negatywna|negatywnej] <review>',
  ],
  not: ['nie|nic|niczego|nigdy|bez|zadn*|ani|niczym|nikomu'],
  if: [
    'jesli|jezeli|gdy|gdyby|kiedy|skoro|o ile|jak|jesliby|mamy nadzieje ze|mam nadzieje ze|pod warunkiem|zakladajac|w przypadku gdy|liczymy ze|wierzymy ze|poniewaz|jako ze|a jesli|byle|tylko',
  ],
  thanked: [
    '(dziekuj*|dzieki|podziekowan*|przeczytal*|otrzymal*|przykro|zgodnie|w zwiazku|odnosnie|w odpowiedzi|po panstwa|w nawiazaniu|dotycz*|po kilku|zauwazyl*|widzimy|na podstawie|w swojej|w panstwa|w pana|w pani) ~3 [za|z|do]',
  ],
  // Rewards.
  money: [
    '<number> (zl|zlot*|pln|eur|euro)|(piec|dziesiec|pietnascie|dwadziescia|trzydziesci|piecdziesiat|sto) (zlot*|zl|euro)|zlotowk*|€ <number>|<number> €|(dwiescie|dwustu|trzysta|trzystu|czterysta|piecset|pieciuset|tysiac*|stu) (zl|zlot*|euro)',
  ],
  percent: [
    '<number> (%|procent*)|(dziesiec|pietnascie|dwadziescia|piecdziesiat|piec) procent*|polow* (ceny|kwoty|wartosci|pieniedzy)|polowe',
  ],
  free: [
    'bez (kosztow|kosztu|koszt|doplaty|oplat|oplaty)|darmo',

    'za darmo|darmow*|gratis*|bezplatn*|nieodplatn*|za free|w prezencie|na koszt (firmy|sklepu)|na nasz koszt|za zero',
  ],
  gift: [
    'kart* podarunk*|karta upominkowa|karte prezentowa|bon|bony|bonu|bonem|bonow|kupon*|voucher*|wouczer*|rabat*|znizk*|prezent*|upomin*|nagrod*|nagradza*|niespodziank*|cashback*|gift*|podarun*|premi*|bonus*|drobiazg*|gratyfikacj*|wynagrodz*|wynagradza*|rekompensat*|rekompensuj*|punkt* (lojal*|na konto)|zwrot* kosztow|kod* (rabat*|promo*)|blik*|probk*|odwdziecz*|podziekujemy (rabat*|upomin*|prezent*)|taniej',
    'gwarancj* ~4 (przedluz*|wydluz*|dluzsz*|rok|lat|lata|miesi*)|(przedluz*|wydluz*|dluzsz*|dodatkow*|rozszerz*) ~4 gwarancj*|(rok|dwa lata|lata|lat) ~1 gwarancj*',
    '<money>|<percent>|<free>',
  ],
  refund: [
    'zwrot|zwrotu|zwrotem|zwroc*|zwraca*|odda*|odesl*|odsyla*|przele*|wyplac*|refund*|zwrotow*|pieniadz*|pieniedzy|kwot*|kase|kasa',
  ],
  refunded: [
    '(zwrocilismy|zwrocono|zwrocilem|zwrocilam|oddalismy|odeslalismy|przelalismy|wyplacilismy|wymienilismy|wyslalismy nowy|wyslalismy nowa|wyslalismy nowe|odzyskal*|otrzymal* pan* zwrot|otrzymal* zwrot|dostal* zwrot|pieniadze ~4 (odzyskal*|wrocily|zwrocone|na koncie|otrzymal*|dostal*)|ma ~2 (pieniadze|zwrot)|zwrot ~3 (dotarl|otrzyman*|zrealizowan*|zrobion*|poszedl|wykonan*|na koncie)|(kwota|kwote|calosc|wszystko|nowy|nowa|nowe) ~3 (zwrocona|zwrocilismy|zwrocono|oddalismy|dostal*|oddano|otrzymal*)|zrekompensowal*)',
  ],
  remove: [
    'usun*|usuwa*|skasuj*|skasow*|kasow*|wykasuj*|wykasow*|wycof*|cofn*|zdejm*|zdja*|zdjac|zniknie|zniknac|znikn*|wymaza*|wymaz|zlikwidowa*|schowa*|ukry*|anulow* ~2 (opini*|ocen*|recenzj*|komentarz*)',
  ],
  change: [
    'zmien|zmieni|zmienic|zmiana|zmiane|zmiany|zmianie|zmieni*|zmienia*|poprawi*|popraw|poprawic|poprawk*|zaktualizuj*|zaktualizowa*|aktualizacj*|zaktualizowan*|edytow*|edytuj*|edycj*|skoryguj*|skorygow*|korekt*|podnies*|podwyzsz*|podniesien*|podwyzszen*|przemysl*|rozwazy*|rozwaz|przerob*|zweryfikow*|zrewidow*|lagodni*|zlagodz*|dopis*|modyfik*|zmodyfik*|nadpis*|zamien*|zastanow*|przeanalizow*|poprawic|rozwazenie|rozwazyc',
  ],
  positive: [
    'pozytywn*|dobra|dobre|dobrej|dobrym|dobrego|dobrych|dobry|dobrze|najlepsz*|lepsz*|swietn*|wspanial*|doskonal*|super|mila|mile|milego|milej|milych|ladn*|przychyln*|wysok*|najwyzsz*|wyzsz*|maksymaln*|znakomit*|entuzjastyczn*|zyczliw*|korzystn*|celujac*|pochlebn*|fajn*|piekn*|rewelacyjn*|bardzo dobr*|przyjazn*|cieple|ciepl*|idealn*',
  ],
  negative: [
    'negatywn*|zla|zle|zlej|zlego|zlych|zly|slab*|kiepsk*|nisk*|niepochlebn*|krytyczn*|nieprzychyln*|gorsz*|jednogwiazdkow*|niekorzystn*|najgorsz*|surow*',
  ],
  'either-way': [
    '(pochwali*|chwali*) ~4 (czy|lub|albo) ~2 (zgani*|skrytyk*|gani*)|obojetnie ~2 (jaka|jakie|czy)',

    '(dobr*|pozytywn*|mil*) ~2 (czy|lub|albo|i|jak|oraz|ani) ~1 (zl*|negatywn*|krytyczn*|slab*)|(zl*|negatywn*) ~2 (czy|lub|albo|i) ~1 (dobr*|pozytywn*)',
    'szczer*|uczciw*|obiektywn*|rzeteln*|bezstronn*|niezaleznie od|bez wzgledu|obojetnie czy|kazda opinia|kazda ocena|krytyka ~2 (mile|tez|cenna)|od (jednej|1) do (pieciu|5)|(1|jednej) (-|do) (5|pieciu)|wad* i zalet*|plus* i minus*|zalet* i wad*|co sie podobalo ~3 co nie',
  ],
  five: [
    'piec|pieciu|5|piecioma|piatke|piatka|piatki|pelne|pelnych|wszystkie|wszystkich|komplet*|maksim*|max|maksymaln*|maksymalna liczb*',
  ],
  'five-stars': [
    '<five> ~1 <stars>|★★★★★|pieciogwiazdkow*|5-gwiazdkow*|piec gwiazdek|5 (/|na) 5|piatke ~2 (amazon*|opini*)|najwyzsz* not*',
  ],
  'few-stars': [
    '(jedna|jednej|jedno|dwie|dwoch|trzy|trzech|1|2|3|ta jedna|pojedyncz*) ~1 <stars>|mniej niz <five>|mniej <stars>|ponizej <five>',
  ],
  'item-word': [
    'recznik*|hotel*|foremk*|koniak|kurtk*|kolczyk*|lampk*|wzor*|naklejk*|ksztalt*|choink*|girland*|ozdob*|wisior*|spadaj*|gwiezdn*',
  ],
  // Satisfied or not.
  happy: [
    'przypad* ~2 do gustu',
    'sprawi* ~4 (radosc|przyjemnosc|frajde)|daje ~2 radosc',
    'zadowolon*|zadowoleni*|spodoba*|podoba*|szczesliw*|zachwycon*|polubi*|usatysfakcj*|satysfakcj*|spelni* ~3 (oczekiwan*|wymagan*)|sprawdz* sie|sprawdza sie|sie sprawdz*|wszystko ~3 (dobrze|gra|ok|porzadku|idealn*|super|swietn*|pasuje|dziala|gralo|perfekcyjn*|zgodnie)|jest ~1 (super|ok|idealnie|swietnie)|trafi* w gust|przypad* do gustu|kocha*|pokocha*|uszczesliwi*|dobre doswiadczen*|pozytywne doswiadczen*|cieszy* sie|ucieszyl*|radosc|zasluzyl*|zasluguj*|milo (wspomina|korzysta)|smakuj*|smakowa*|dobrze (sluzy|dziala|lezy|pasuje)|cieszy pan*|swietnie|przypasow*|(dobrze|swietnie|idealnie|pieknie|super) (lezy|dziala|smakuje|pasuje|sluzy|sie spisuje)|(lezy|dziala|pasuje|smakuje|sluzy) (dobrze|swietnie|idealnie|jak ulal)',
  ],
  unhappy: [
    'niezadowolon*|rozczarowan*|rozczarow*|zawiedzion*|niezadowoleni*|nieusatysfakcj*|nie ~3 (zadowolon*|gra|tak|podoba*|spodoba*|spelni*|ok|porzadku|zachwyc*|pasuje|dziala|odpowiada|super|idealn*)|problem*|klopot*|usterk*|zastrzezen*|cos ~2 (nie|zle|poszlo)|uwag|uwagi|nieprawidlow*|reklamacj*|skarg*',
    '(zle|zlych|negatywne) doswiadcz*',
  ],
  'tell-us': [
    'kontakt*|skontakt*|napisz do nas|napisac do nas|pisac do nas|pisz do nas|piszcie do nas|napiszcie do nas|napisz nam|pisac na|powiedz nam|powiedziec nam|dac nam|dajcie nam|daj nam|daj znac|dac znac|dajcie znac|zglos*|wiadomosc|wiadomosci|odezw*|odpisz*|do nas|z nami|odpowied*|porozmaw*|szans*|poinformow*|poinformuj*|najpierw nam|pomozemy|rozwiaz*|naprawi*|formularz*|obsluga klienta|priv|prywatn*',
  ],
  'we-did': [
    'zmienilismy|poprawilismy|usunelismy|wycofalismy|zmienilem|zmieniamy|po kilku opiniach|dzieki (panstwa|pana|pani|twojej|opini*)|na podstawie|wprowadzilismy|poprawiamy|folie|haslo',
  ],
  'only-once': [
    'tylko raz|jeden raz|jednokrotn*|jeden jedyny raz|wiecej nie (napiszemy|poprosimy|bedziemy)|nie bedziemy ~2 (przypom*|ponawia*|prosic)',
  ],
  pending: [
    'gdy tylko|jak tylko|wyslemy|nadamy|po potwierdzeniu|po otrzymaniu|czy|prosimy o potwierdzenie|prosze potwierdzic|zanim|przed|zaczniemy|jesli|jezeli|gdyby|czeka u nas',
  ],
  'if-clause': ['jesli|jezeli|gdyby|gdy|kiedy|po tym jak'],
  ask: [
    'prosimy|prosze|poprosimy|potrzebujemy|potrzebuje|potrzebny|potrzebna|potrzebne|podaj*|podac|podanie|poda pan*|przesl*|przeslac|wysl*|wyslac|wystarczy|koniecz*|niezbedn*|wymagan*|wymagamy|napisz*|wpisz*|udostepni*|zdradz*|dajcie|daj|udziel*|chcielibysmy poznac|dolacz*|weryfik*',
  ],
  'for-delivery': ['<carrier>|dostaw*|doreczen*|kierowc*|kurier*|winda|pietro|transport*|monter*|montaz*|faktur*|nip'],
  never: [
    'nigdzie|nie (wpisuj*|podawaj*|skanuj*)',

    'nigdy|nie (podawac|podawaj*|wysylac|wysylaj*|przesylac|przesylaj*|trzeba|potrzebujemy|prosimy|prosze|musi)|prosze nie|prosimy nie|nie poprosimy|nikomu|zmien* haslo',
  ],
  before: [
    'przed|zanim|zamiast|nim|a nie w|a nie na|a nie|w pierwszej kolejnosci|najpierw|a dopiero potem|dopiero potem|nie od razu|jeszcze przed|przed tym|wczesniej',
  ],
  whether: ['czy tez nie|czy nie|lub nie|albo nie|niezaleznie|bez wzgledu|obojetnie|jak i nie'],
  // Asked before.
  again: [
    'ponown*|jeszcze raz|po raz (drugi|trzeci|kolejny|ostatni|wtory)|raz jeszcze|druga|drugi|drugie|trzecia|trzeci|kolejna|kolejny|kolejne|powtor*|przypomn*|przypomin*|przypominam*|ostatnia|ostatni|ostatnie|znow|znowu|finalna|czwarta|wracam* do|wracam* z|monit*|ponawia*|ponow*',
  ],
  service: [
    'dostaw*|grawer*|numer*|adres*|rozmiar*|tekst*|haslo|paczk*|przesylk*|faktur*|zwrot*|kolor*|nadruk*|druk*|pietr*|zdjeci*|reklamacj*|rabatu|=części|=część|przepraszam*|opoznien*|naprawie',
  ],
  // What was bought, and how it travels.
  goods: [
    'zamowieni*|paczk*|przesylk*|towar*|produkt|produkty|produktu|zakup*|lamp*|artykul*|pakiet*|ksiazk*|kubk*|rzecz*|pudel*|krzesl*|stol|fotel*|grill*|rower*|zestaw*|buty|plecak*|kurtk*',
  ],
  // What makes a sound by itself.
  rings: [
    'gong*|budzik*|zegar|zegara|zegary|zegarek|zegarki|dzwonek|dzwonka|dzwonki|dzwonkow|minutnik*|timer*|alarm*|telefon|telefony|aparat|sluchawka|domofon*|stacja|baza|kurant*|pilot|czujnik*|kogut*|lokalizator*',
  ],
  carrier: [
    'kurier*|przewoznik*|inpost*|dpd|dhl|gls|ups|fedex|poczt*|paczkomat*|orlen paczk*|firm* kuriersk*|pocztex|spedycj*|spedytor*|kierowc*',
  ],
  'which-day': ['(ktory|jaki|w jaki|w ktory) (dzien|termin)|o ktorej godzinie'],
  trouble: [
    'pust*|nieczyteln*|niejasn*',
    'zapasow*|dosyl*|doslal*',

    'poplam*|porys*|wgniec*|pekni*|zalan*|brudn*|przesuni*|nie|opozn*|pozniej|niestety|zagin*|brakuj*|brak|uszkodz*|zgub*|wymian*|wymien*|zamienn*|zwrot*|zwroc*|=część|=części|nowy|nowa|nowe|brakujac*|reklamac*|zastepcz*|zamiast|przepraszam*|przykro|niekompletn*|niepeln*|przedluz*|awari*|dluzej|przesun*|wroc*|wraca*|blad|bledn*|pomyl*|odwola*|ponown*|drug*|adresu|opozni*|dopiero|pojutrze zamiast|przeprosz*|strajk*|celn*|celnej|zatrzyman*|przez duza|w czasie wyprzeda*',
  ],
  asked: ['pyta|pytal*|pytani*|pytasz|zgodnie z (prosba|zyczeniem)|jak sie umawialismy|w odpowiedzi|prosil*'],
  ware: [
    'nadaje sie|wideorozm*|uchwyt*',
    'naklejk*|etui|uchwyt*|koszulk*|kubek|kubk*|poduszk*|zestaw*|plakat*|lamp*|obudow*|adapter*|czytnik*|skaner*|pasuj*|bluetooth|gniazd*|kompatybil*|nakladk*|stojak*|szyld*|tabliczk*|aplikac* producent*',
  ],
  'served-by': [
    '<carrier>|producent*|gwaran*|serwis* producent*|serwis* gwarancyjn*|autoryzowan*|urzad* celn*|infolini* (kurier*|dpd|inpost*|producent*)|oddzial*|instalator*|monter*',
  ],
  swindlers: [
    '(wyglada|wygladaja) ~2 na|(moze|moga) ~2 byc|ostrozn*|uwazac|podejrzan*|podszy*|(dzwoni*|pisal*|napisal*|wysyla*) ~1 do (pana|pani|panstwa|ciebie)|do (pana|pani|panstwa|ciebie) ~1 (dzwoni*|pisal*|napisal*|wysyla*)|nie (jest|sa|maja|ma) ~3 nasz*|nie ~3 od nas|(z nami|z naszym|z nasza) ~2 nic|nic wspolnego|klikac|osoba ktora|ktos kto',
  ],
  warning: [
    'oszust*|oszukan*|wyludz*|phishing|fałszyw*|falszyw*|uwaga|nigdy|podszywa*|zaatakowan*|zhakowan*|podejrzan*|nie (jest|sa) ~1 nasz*|nie od nas|w naszym imieniu|zglos* ~2 amazon*',
  ],
  'other-cancel': [
    'instalac*|pobieran*|minutnik*|alarm*|termin*|subskrypc*|wydruk*|program*|aktualizac*|odbior*|rezerwac*',
  ],
  'said-happy': [
    '(cieszymy|ciesze|milo|super|wspaniale) ~2 ze ~4 (dziala|podoba|dobrze|pasuje|<happy>)',
    '(napisal*|powiedzial*|wspomnial*|pisal*) ~3 ze ~3 (<happy>|zachwycon*|zadowolon*|dobrze)',
  ],
  'not-us': [
    'to nie my|nie ~1 (sa|jest) ~1 od nas|pod nasz* nazwa',

    'oszust|oszusci|oszustem|oszustwo|oszustwa|oszustami|phishing|podszywa*|podaje sie za|podaja sie za|(nie|nikt) ~2 (od nas|z naszej firmy)|w naszym imieniu|uzywa nasz* nazw*|(to nie|nie byla|nie byl) ~1 (nasza|nasz|my)|zglos* ~4 amazon*',
  ],
  'order-noun': ['zamowienie|zamowienia|zakup|zakupu|zlecenie'],
  'end-it': [
    'zakonczyc|zakonczono|zakonczyl*|zamknac|zamknieto|usunac|usunie|usun|usunal*|znikn*|zniknelo|cofnac|uniewazni*|uniewaznienie|skasow*',
  ],
  'you-asked': [
    'pytal pan|pytala pani|pyta pan|pyta pani|pytanie czy|chcial pan wiedziec|chciala pani wiedziec',
    '(pan|pani) (pyta|pytal|pytala|zapytal|zapytala)|zapytal pan|zapytala pani|(panstwo) (pytaja|pytali)|(pytaja|pytali|zapytali) panstwo|(pytasz|pytales|pytalas|zapytales|zapytalas)|pytal* ~1 o to czy',
    '(prosi|prosil|poprosil) pan|(prosi|prosila|poprosila) pani|(prosza|prosili|poprosili) panstwo',
  ],
  printed: ['kubku|kubek|napis|tekst|grawer|kartce|kartka|poduszce|koszulce|tabliczce|torcie|medalu|plakacie|nadruk'],
  matter: [
    'zalacz*|faktur*|etykiet*|zwroc*|zwrot*|wymian*|wymien*|niebiesk*|brak|brakuj*|grawer*|haft*|parti*|gwarancj*|instrukcj*|rozmiar*|kolor*|adres*|opozn*|dotrze|bedzie jutro|wyslemy|jutro|zmywar*|podpis*|zdjeci*|pokryw*|nip|=część|=części|=częścią|cierpliwosc*|wyrozumial*|przesylk*|pietr*|inicjal*|nic nie kosztuje|koszt*|tekst*|bateri*|krok|temperatur*|pranie|prac|myc|wod*|ladowa*|montaz*|sroba|sruby|odbior*|nadruk*|projekt*|za pytanie|za odpowiedz|kabel|kabl*',
  ],
  business: [
    'potrzeb*|brakuje',

    'wysl*|wysyla*|zamknie*|otwart*|dopiero|pozniej|wczesniej|zmieni*|zauwazyl*|odkryl*|zapomni*|znalezli*|szuka*|prosi|prosil*|pytal*|nie|nic|nikt|musi*|trzeba|do konca|dopoki|zanim|jak tylko|zlot*|godzin*|dni|tygodni*|stycz*|lut*|marc*|kwiet*|maj|maja|czerwc*|lipc*|sierp*|wrzes*|pazdziern*|listopad*|grudn*|napraw*|probk*|tekst*|nazw*|drewn*|skor*|olej*|wtyczk*|model*|wersj*|aplikac*|film*|link*|kont*|now*|anul*|dane|telefon*|zadzwon*|dzwonic|mail*|policj*|adwokat*|pieniad*|cen*|zaplac*|plat*|stopni|bezpiecz*|gorac*|paczk*|przesylk*|dostaw*|kurier*|ocen*|gwiazd*',
  ],
  // What the buyer said, asked for or offered, told by the seller.
  'buyer-tells': [
    '(pisze|pisz*|napisal*|pyta|pytal*|zapytal*|proponuje|zaproponowal*|oferuje|zaoferowal*|obiecuje|obiecal*|chce|chcial*|chcieliby) ~1 (pan|pani|panstwo|panstwa)',
    '(grozi|obawia|wspomina|wspomnial*|prosi|prosil*|poprosil*|sugeruje|zapowiada) ~1 (pan|pani|panstwo|panstwa)',
    '(pan|pani|panstwo) ~2 (pisze|pisza|napisal*|pyta|pytaja|pytal*|zapytal*|proponuje|proponuja|zaproponowal*|oferuje|oferuja|zaoferowal*|obiecuje|obiecal*)',
    '(pan|pani|panstwo) ~2 (chce|chca|chcial*|grozi|obawia|wspomina|wspomnial*|prosi|prosza|prosil*|sugeruje)',
    '(piszesz|napisales|napisalas|pytasz|pytales|pytalas|proponujesz|chcesz|chciales|chcialas|oferujesz|prosisz)',
    '(panstwa|pana|pani|twoja|twoj) (propozycj*|oferta|oferte|pytanie|prosb*)|propozycj*',
    '<you-asked>',
    '(proponuje|proponowal|zaproponowal) pan|(proponuje|proponowala|zaproponowala) pani|(pan|pani) (proponuje|zaproponowal*)|(proponuja|zaproponowali) panstwo|(proponujesz|zaproponowales|zaproponowalas)|(oferuje|zaoferowal) pan|(oferuje|zaoferowala) pani',
    '(pisze|pisal|napisal|wspomnial) pan|(pisze|pisala|napisala|wspomniala) pani|(pan|pani) (pisze|napisal*|wspomnial*)|(pisza|pisali|napisali) panstwo|(piszesz|napisales|napisalas|wspomniales|wspomnialas)',
  ],
} satisfies Classes;
