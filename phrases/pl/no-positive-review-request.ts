import type { Phrases } from '../../src/wording/language.ts';

export default {
  positive: [
    '(dobra|wysoka|lepsza|najlepsza|piekna|dobre|wysokie) ~1 (note|nota|noty) & (wdzieczn*|prosimy|prosze|liczymy|amazon*|poprosimy|pomoz*)',
    '(cos|kilka slow) ~1 (mil*|dobr*|fajn*|pozytywn*) ~4 (nas|nam|sklepie|produkcie|stronie) ! (grawer*|kart*|kartk*)',
    'pochwaln* ~1 <review> ! <thanked>',
    '<positive> ~2 <review> ! <either-way> ! <thanked> !0 <item-word> !0 <not-reviewed>',
    '<review> ~2 (pozytywn*|na plus|najwyzsz*|maksymaln*|najlepsz*|dobra|dobre|wysok*) ! <either-way> ! <thanked> !0 <item-word>',
    '(ocenic|ocen|ocenienie|oceniac|ocenic nas|ocena|ocenicie|oceni) ~3 (dobrze|wysoko|pozytywnie|jak najlepiej|najlepiej|najwyzej|maksymalnie|zyczliwie|lagodnie|na piatke|na 5|na szostke|hojnie) ! <either-way> !0 <not-reviewed>',
    '(kilka|pare|jakies) ~1 (mil*|ciepl*|dobr*|pozytywn*) (slow|slowa|zdan|slowek) ! <thanked> !4 (grawer*|kart*|kartk*)',
    '(napis*|pisz*|pisac|powiedz*) ~3 (cos|same) ~1 (mil*|dobr*|pozytywn*) !4 (grawer*|kart*|kartk*)',
    '<change> ~3 <review> ~3 (na ~1 (wyzsz*|lepsz*|pozytywn*|piec|5|cztery|4|<five>)|w gore)',
  ],
  stars: [
    '(dziesiatka|dziesiatke|piatka|piatke|szostka) ~3 od ~1 (pan*|ciebie|was) ! (kart*|bank*)',
    '★★★★★',
    '<five-stars> ! <either-way> !3 <item-word> ! (od ~1 do)',
    '(max*|maks*|komplet*|wszystki*|pelna liczb*|wiecej|jak najwiecej|duzo|pelni|sporo) ~2 <stars> !3 <item-word>',
    '(piatke|piateczke|piatka|szostke|szostka|dziesiatke|10/10) & (ocen*|<review>|amazon*|wystaw*|daj*|dac|zasluz*|liczymy|postaw*)',
    '(kliknij|kliknac|zaznacz*|wybier*|nacisn*) ~3 (piata gwiazdk*|ostatnia gwiazdk*|swietn*|doskonal*|najwyzsz*)',
  ],
  harm: {
    phrases: [
      '(wszystko|kazda|kazdy) ~1 (ponizej|mniej niz) ~1 (piat*|<five>) ~6 (niedostateczn*|zle|zla|negatyw*|porazk*|oblan*|pala|zero)',
      'jedna ~1 (czworka|trojka) ~6 (spada|dno|szkodz*|grzebie|tonie)',

      '(cztery|4|trzy|3) <stars> ~6 (niedostateczn*|porazk*|negatywn*|zla|oblan*|minus*|slab*)',
      '(<negative> ~2 <review>|<few-stars>|kazda gwiazdka mniej|<review> ~2 <negative>) ~8 (pograz*|szkodz*|zaszkodz*|krzywdz*|skrzywdz*|niszcz*|zniszcz*|zabi*|rani|ran*|kosztuj*|kosztow*|boli|bola|dobi*|porazk*|katastrof*|dramat*|zagraz*|zagroz*|upad*|zamkn*|blok*|strat*|traci*|utrat*|zwoln*|cios*|cierp*|smuc*|uderz*|odbij*|ciosem|bankruct*|martw*|klesk*)',
      '(szkodz*|zaszkodz*|niszcz*|boli|kosztuj*|strac*|traci*|zamkn*|zwoln*|porazk*|upad*|cierp*) ~8 (<negative> ~2 <review>|<few-stars>)',
      '(mniej niz|ponizej) ~1 <five> ~8 (zle|zla|negatyw*|porazk*|slab*|problem*|kar*|kara|amazon*|oznacza)',
    ],
    without: { near: ['<remove>', '<change> & <question>'] },
  },
  praise: [
    '(same|wylacznie) ~1 (superlatyw*|pochwal*|zachwyt*|komplement*)',
    '(jak|jaki|jaka|jakie) ~1 (wspanial*|cudown*|swietn*|fantastyczn*|pieknie|rewelacyjn*|genialn*) ~6 <review> ! <either-way> ! <thanked>',
    '(napis*|powiedz*|opis*|opowiedz*) ~3 <review> ~2 (jak|jaka|jaki) ~2 (fantast*|swietn*|cudown*|dobr*|wspanial*|pieknie|wygodn*|super|bardzo) ! <either-way>',

    '(powiedz*|opowiedz*|napis*|pochwal*) ~4 (innym|wszystkim|swiatu|klientom|kupujacym|amazon*) ~5 (jak bardzo|jak swietn*|jak dobr*|jaki|jaka|jakie|co panu sie podobalo|jak szybko|ze polecasz|jak podoba)',
    '(polec|polecic|polecenie|pochwal*|poleci*|pochwale) ~4 (nas|innym|amazon*|<review>|produkt*) & (amazon*|<review>|innym|prosimy|prosze) ! (znajom* ~2 kod) !0 (nie polecamy|zalecamy)',
    '(licz*) ~2 (na) ~2 (wsparcie|glos|przychylnosc|hojnosc|wyrozumialosc) ~6 (<review>|<stars>|amazon*|ocen*)',
    '(utrzym*|zachow*|podnies*|poprawi*) ~3 (sredni*|wynik*|rating*|ocena 4,9|ocene 4,9|reputacj*) & (<review>|<stars>|glos*|pomoz*|pomog*|amazon*)',
    '(wesprz*|wspier*|pomoz*|pomog*|ratuj*|wspomoz*) ~6 (firm*|rodzin*|biznes*|sklep*|zespol*|nam|nas|manufaktur*|pracown*) ~6 (<positive>|<stars>|gwiazdk*|piat*) ! <either-way>',
    '(badz*|prosimy o|prosze byc|niech pan bedzie|zechc*) ~3 (lagodn*|hojn*|wyrozumial*|laskaw*|zyczliw*|mily|mila) ~6 (<review>|<stars>|ocen*)',
    '(zasyp*|obsyp*|sypn*) ~3 <stars>',
  ],
  'praise+': { phrases: ['kciuk ~2 gore & (amazon*|<review>)'], without: { near: ['kciuk ~1 w ~1 dol|kciuk w dol'] } },
  steering: [
    '(skorzystac|skorzystaj*|uzyc|wykorzystac) ~3 (gotow*|ponizsz*|tego) ~1 (tekstu|tekst|opisu|zdania|szablonu)',
    '(napisac|napisz|napiszcie) ~1 (na przyklad|np|cos w stylu) ~10 (szybk*|pieknie|swietn*|super|polecam|idealn*|cudown*)',
    '(wpisac|wpisz*|wkleic|wpisanie) ~3 <review> ! (kod*|numer*|grawer*)',
    '(wspomn*|wspomin*|podkresl*|nadmien*|wymien* w|napis* o|pisz o|napis* ze|zaznacz* ze|pochwal*|dopis* ze|opis* jak) ~4 (szybk*|wysylk*|dostaw*|obslug*|jakosc*|kontakt*|pakowan*|opakowan*|uprzejm*|rodzin*|mil*|swietn*|wygod*|dobr*) ! (grawer*|problem*|uszkodz*|rekla*) & (warto|prosimy|prosze|moze|mozna|nie zapomn*|zapomn*|<review>|milo|amazon*|w swojej|^ (wspomn*|podkresl*|napis*|pochwal*))',
    '(skopiow*|skopiuj*|kopiuj*|przekopiuj*|wklej*|wkleic|gotowy tekst|gotowa opini*|gotowca|przyklad* ~2 <review>|wzor ~2 <review>|szablon ~2 <review>|tresc ~2 <review> ~2 (gotow*|ponizej)) !4 (grawer*|link* do sledz*|adres*|numer*|kod*)',
    '(uzy*|wykorzysta*) ~3 (slow|slowa|zwrot*|fraz*) & (<review>|polec*|jakos*)',
    '(napis*|pisz*|dodaj|dodac) ~2 (na przyklad|np|cos w stylu|po prostu|cos jak|tak) ~6 (polecam*|super|swietn*|rewelac*|najlepsz*|idealn*)',
  ],
  appeal: [
    '(mysl*|pamieta*|pomysl*|za tym stoi|stoja|stoimy) ~5 (rodzin*|pracownik*|zespol*|dzieci*|miejsca pracy|ludzi*|maly* sklep*) & (<review>|<stars>|<rate>)',
    '(praca|prac*|pensj*|premi*|byt|przyszlos*|etat*|zycie|wyplat*) ~4 (zalez*) ~6 (<review>|<stars>|<rate>)',
    '(zyjemy z|zyje z|utrzymujemy sie z) ~3 (<positive> ~2 <review>|<stars>)',
  ],
  allow: [
    '(napisal*|pisal*|powiedzial*) ~10 (dam|wystawie|postawie) ~3 (<five-stars>|<positive>)',

    '<either-way>',

    '<printed> &12 <five-stars>',
    '<you-asked> &16 (<five-stars>|<positive>)',
    '<five-stars> ~2 (od|w|z) ~1 (gazet*|prasy|magazyn*|krytyk*|czasopis*|tescie)',
    '(krytyczn*|negatywn*) ~6 (tez|rowniez|takze) ~5 <review>',
    'pieciogwiazdkow* ~1 (projektor*|hotel*|lamp*|zestaw*|resort*|kurort*|apartament*|zabawk*)',
    '<five-stars> ~3 (fladze|flagi|flaga|poduszce|obrazku|logo|naszywce)',
    'dziekujemy za ~2 (pięć|piec|5) gwiazd*',
    // Of a card that is not the seller’s.
    '<five-stars> &14 (nie (jest|pochodzi) ~1 (nasz*|od nas)|nigdy nie placimy|nie placimy|oszust*|podrob*)',
    '<either-way> ~6 (<review>|<stars>)',
    '(dziekuj*|dzieki) ~3 <positive> ~2 <review>',
    'od ~2 do ~2 <stars>',
  ],
} satisfies Phrases;
