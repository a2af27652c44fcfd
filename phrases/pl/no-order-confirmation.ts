import type { Phrases } from '../../src/wording/language.ts';

export default {
  received: {
    phrases: [
      '(misja|zadanie|wszystko) ~1 (zakonczon*|wykonan*|gotow*) ~2 zamowieni*',
      'zamowieni* ~1 (zrealizowan*|zakonczon*|skompletowan*) .',
      '(zamowienie|zakup|zlecenie) ~2 (trafil*|wplyn*|jest|weszl*|wszedl) ~2 (systemu|systemie|do nas)',
      '(zamowienie|zakup|zlecenie) ~6 (trafil*|poszl*|poszedl|przeszl*|przeszedl|przekazan*) ~1 do ~1 (pakowania|kompletowania|kompletacji|realizacji|wysylki|pakowni)',
      '(wszystko|zamowienie|paczka) ~2 (spakowan*|zapakowan*) ~2 (gotow*|czeka)',
      '(otrzymalismy|przyjelismy|przyjeto|otrzymano|zarejestrowalismy|zaksiegowalismy|potwierdzamy|potwierdzam|odnotowalismy|dotarlo do nas|dotarla|wplynelo|wplynela) ~4 (zamowieni*|platnosc*|wplat*|wplata|zakup*)',
      '(zamowieni*|platnosc*|wplata|wplate|zakup*) ~4 (przyjet*|otrzyman*|zarejestrowan*|zaksiegowan*|potwierdzon*|zlozone|dotarla|wplynela|wplynelo|opracowywan*|realizowan*|w realizacji|w trakcie realizacji|przetwarzan*|pakowan*|przygotowywan*|kompletowan*|pomyslnie|oplacon*)',
      '(pakujemy|przygotowujemy|kompletujemy|szykujemy|realizujemy) ~1 <goods>',
      '(potwierdzenie) ~2 (zamowienia|platnosci|zakupu|wplaty)',
    ],
    without: { sentence: ['<trouble>', '<question>', '<pending>', '<asked>'] },
  },
  shipped: {
    phrases: [
      '(pan*|twoj*|panstwa) _ ~1 (jest|lezy|siedzi|jedzie) ~2 (furgonetce|aucie kuriera|samochodzie kuriera|busie|kuriera)',
      '(pan*|twoj*|panstwa) _ ~1 (dotarl*|trafil*|wjechal*|przyjechal*) ~2 do ~1 (sortowni|magazynu|centrum|oddzialu|hubu)',
      '(pana|pani|panstwa|twoj|twoja|twoje) _ ~2 (spakowan*|zapakowan*|odebran*|nadan*|wyslan*)',
      '(odebral*|zabral*|wzial) ~2 (kurier|kierowca|listonosz) ! <if-clause>',
      'kurier ~2 (byl|juz byl|zabral|odebral|wzial) ! <if-clause>',

      '(pana|pani|panstwa|twoj|twoja|twoje) _ (rusza|ruszaja|jada|leca|wyjezdza|wyjezdzaja|wyrusza|wyruszaja) ~1 (dzis|dzisiaj|jutro|juz)',
      '(pani|pana|twoj|twoja|twoje) _ (jedzie|leci|podrozuje|mknie)',
      '<goods> ~5 (wyslan*|nadan*|w drodze|przekazan*|wyekspediowan*|wyruszyl*|wyjechal*|opuscil*|wyszla|wyszlo|wyszedl|poszlo|poszla|odebral* kurier|jedzie|leci|pedzi|podrozuj*|zmierza|rusza|ruszyl*|spakowane i)',
      '(wyslalismy|wyslalem|nadalismy|nadalem|przekazalismy|ekspediowalismy|wysylamy|wyslano|nadano|przekazano|przekazalem) ~5 (<goods>|<carrier>)',
      '<carrier> ~2 (odebral|zabral|ma juz|przejal|odebrala|wiezie) ~3 <goods>',
      '(potwierdzenie|zawiadomienie) ~1 (wysylki|nadania|wyslania)',
      '(paczka|przesylka|zamowienie|towar|twoje|twoj|twoja) ~3 w drodze',
      '^ ~2 (juz|jest) w drodze',
      '(wyslan*|nadan*) ~2 (dzis|dzisiaj|wczoraj|rano|kurier*|<carrier>)',
      '(opuscil*|wyszl*|wyjechal*) ~2 (magazyn*|pracown*|sklad*)',
    ],
    without: {
      sentence: ['<trouble>', '<question>', '<pending>', '<asked>'],
      near: ['<which-day>'],
    },
  },
  delivered: {
    phrases: [
      '(kurier|listonosz|kierowca) ~1 (zostawil|doreczyl|przekazal|oddal|polozyl) ~4 (sasiad*|drzwiami|skrzynce|portier*|recepcj*)',
      '(wedlug|zdaniem) ~1 (dhl|inpost*|dpd|gls|ups|kurier*|poczt*) ~2 (ma|maja|odebral*|otrzymal*) ~4 (juz|u siebie|dotar*)',
      '^ [hura|super|swietnie] ~2 _ (dotarl*|przyjechal*|dojechal*) .',
      '(zostawiono|pozostawiono|polozono|dostarczono|doreczono) ~3 (drzwi*|drzwiami|progiem|sasiad*|skrzynce|paczkomacie)',
      '(paczk*|przesylk*|zamowieni*) ~9 (zostawion*|pozostawion*|polozon*|doreczon*|dostarczon*)',

      '(wedlug|zgodnie z danymi) ~2 (inpost*|kurier*|przewoznik*|dpd|dhl|gls|ups|poczt*) ~2 (paczk*|przesylk*|zamowieni*)',
      '<goods> ~4 (doreczon*|dostarczon*|dotarl*|doreczono|dostarczono|odebran*|czeka na odbior|czeka w|gotow* do odbioru|dojechal*)',
      '(doreczono|dostarczono|dostarczylismy|doreczylismy) ~3 <goods>',
      '(dostawa|doreczenie) ~2 (zrealizowan*|zakonczon*|potwierdzon*|udana)|potwierdzenie (dostawy|doreczenia)',
    ],
    without: {
      sentence: [
        'w przeciwnym razie|inaczej',
        '<trouble>',
        '<question>',
        '<pending>',
        '<asked>',
        '<if-clause>',
        'gdy|kiedy|sklep',
        'etykiet*',
      ],
      near: ['<which-day>', '<act> !0 <not-reviewed>'],
      message: ['czeka u nas'],
    },
  },
  tracking: {
    phrases: [
      'gdzie ~2 (jest|znajduje sie) ~1 (paczka|przesylka|zamowienie) .',
      '(gdzie) ~2 (jest|znajduje sie) ~1 (paczka|przesylka|zamowienie) & (link*|tutaj|pod|klik*)',
      '(paczk*|przesylk*|zamowieni*) ~3 (sledzic|sledz) ~3 (kod*|numer*)',
      '(paczk*|przesylk*|zamowieni*) ~3 (sledzic|sledz|sledzenie) ~4 (link*|tutaj|tu|stronie|numer*)',
      '(numer|nr|link*|kod) ~2 (przesylki|sledzenia|paczki|listu przewozowego|nadania|trackingu|monitorowania)',
      '(sledz*|monitoruj*|monitorowac) ~3 (paczk*|przesylk*|zamowieni*|dostaw*|status|trase|droge)',
      '(tracking) ~2 (<number>|number|{tracking})|{tracking}',
    ],
    without: {
      sentence: ['<trouble>', '<question>', '<asked>', 'etykiet*|wysylajac|odsyl*|odesl*'],
      message: ['gdzie ~2 (paczk*|jest|zamowieni*)|<asked> ~6 (paczk*|przesylk*)|zagin*|opozn*'],
    },
  },
  arrival: {
    phrases: [
      '(dostawa|doreczenie) (zaplanowana|przewidziana|planowana) ~3 (poniedzialek|wtorek|srode|czwartek|piatek|sobote|jutro|<number>)',
      '(dostawa|doreczenie) ~3 (zaplanowan*|przewidzian*|przewidywan*|planowan*|spodziewan*) ~3 (poniedzialek|wtorek|srode|czwartek|piatek|sobote|jutro|dzis|<number>)',
      '(jutro|dzis|dzisiaj|niedlugo) ~3 (dzwonek|dzwonka|do drzwi) ~3 (paczka|paczke|przesylk*|kurier)',
      '(pojutrze|jutro|dzis|w poniedzialek|we wtorek|w srode|w czwartek|w piatek|w sobote) ~3 (powinn* byc|bedzie|beda|trafi*|znajdzie*|dotrze|dotra) ~3 (skrzynce|skrzynki|drzwi|domu|pana|pani|panstwa|ciebie)',

      '(poniedzialek|wtorek|srode|czwartek|piatek|sobote|jutro) ~3 (bedzie|wpadnie|trafi|znajdzie sie) ~2 (pana|pani|panstwa|twojej) ~1 (skrzynce|skrzynki|drzwi)',
      '(kurier|kierowca|listonosz|inpost|dpd|dhl) ~3 (pod|przed|do|u) ~2 (drzwiami|drzwi|drzwiach)',
      '(przewidywan*|planowan*|szacowan*|spodziewan*|oczekiwan*) ~3 (dostaw*|doreczen*|przyjazd*|odbior*|termin*)',
      '<goods> ~3 (dotrze|dotra|zostanie dostarczon*|zostanie doreczon*|bedzie u|przyjdzie|przyjedzie|dojedzie|powinn* dotrzec|powinn* byc) ~5 (jutro|dzis*|poniedzial*|wtor*|srod*|czwart*|piat*|sobot*|<number>|dni|tygodn*|ciagu|panstwa|pana|pani|ciebie|godzin*)',
      '(dostawa|doreczenie|paczka|paczke) ~2 (jutro|dzisiaj|dzis|w poniedzialek|we wtorek|w srode|w czwartek|w piatek|w sobote)',
      '(otrzyma|dostanie|otrzymasz|dostaniesz) ~2 <goods> ~4 (jutro|dzis*|poniedzial*|wtor*|srod*|czwart*|piat*|<number>|dni|godzin)',
    ],
    without: {
      sentence: ['<trouble>', '<question>', '<pending>', '<asked>', 'kg|osob*|osoby|winda|godz'],
      near: ['<which-day>'],
      message: ['opozn*|awari*|zagin*|przepraszam*|zwrot*'],
    },
  },
  refund: {
    phrases: [
      '(zwrot|refundacja) ~4 (zrealizowan*|wykonan*|zlecon*|przetworzon*|zatwierdzon*|wyslan*|zaksiegowan*)',
      '(potwierdzamy|potwierdzenie) ~2 zwrot* (pieniedzy|srodkow|platnosci|kwoty)',
    ],
    without: {
      sentence: ['<question>', 'poniewaz|bo|z powodu|gdyz|ale'],
      message: [
        'uszkodz*|rozbit*|brak*|nie ma|zagin*|opozn*|przepraszam*|przykro|niestety|wadliw*|zwrot dotarl|odesl*',
      ],
    },
  },
  allow: [
    '(przed|do|zanim|po) ~1 (wyslaniem|wysylka|wysylki|nadaniem|wyslemy|pakowaniem)',
    '(zwrot|zwroty) ~1 (dotarl|otrzymalismy)',
  ],
} satisfies Phrases;
