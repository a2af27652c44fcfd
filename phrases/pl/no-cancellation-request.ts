import type { Phrases } from '../../src/wording/language.ts';

export default {
  ask: {
    phrases: [
      '(zaznaczyc|zaznacz|wskazac|podac|wybrac|zglosic) ~6 (nie jest ~1 potrzebn*|niepotrzebn*|juz nie potrzeb*|rozmysl*)',
      'bez ~2 (anulacji|anulowania|rezygnacji)',
      '(odstapic|odstapi*) ~1 od ~1 (zakupu|umowy|zamowienia)',
      'zamowieni* ~2 (wygasnac|przepasc|upasc)',
      '(wstrzymanie|zatrzymanie|zamkniecie|zakonczenie) ~1 (zamowienia|zakupu) ~2 (z ~1 strony|samodzieln*)',
      '(anuluje|odwola|wycofa) ~1 (pan|pani|panstwo) czy my',
      'prosic ~1 o ~2 (wycofanie|anulowanie|rezygnacj*|odstapienie|odwolanie)',

      '(jesli|gdy|jak) ~1 (wycofa|anuluje|odwola|zrezygnuje) ~2 (pan*|zamowieni*|zakup*) ~4 (odeslemy|zwrocimy|oddamy|otrzyma)',
      '(anulowaniu|anulacji|anulujac) ~4 (podac|wybrac|wpisac|zaznaczyc) ~5 (pomylk*|omylk*|rozmysl*)',
      '<end-it> ~4 <order-noun> ? ! <review> ! (mozemy usunac)',
      '<order-noun> & <end-it> & (pan* strony|pan* sam*|pani sama|pan sam|panstwa strony|swojej strony|samodzielnie|prosic|prosimy|prosze|czy moz*|pomog*|wolelibysmy) ! <review> ! <not>',
      '(konieczn*|potrzebn*|wymagan*) ~3 (rezygnacj*|anulowani*|anulacj*|odwolani*) ~4 (kupujac*|klient*|pan*|stron*)',
      '(uprzejm*|mil*|laskaw*) ~2 (skasowac|anulowac|wycofac|odwolac|usunac|zrezygnowac) ! <not>',
      '(odstapil*|odstapienie|odstapic|odstapi*|zrezygnowal*|rezygnacj*) ~4 (zakup*|umowy|kupujac*|zamowieni*) & (wdzieczn*|prosimy|prosze|gdyby|koniecz*|musi|trzeba|najlepiej|mil*) ! <not>',
      '(powod*) ~3 (pomylil*|pomyłk*|pomylk*|rozmyslil*)',
      '(byloby|bylaby|bylb*) ~3 (mila|mily|uprzejm*) ~2 (anulowal*|anulowac|odwolal*|zrezygnowal*)',
      '(prosimy|prosze|poprosimy|czy moze|czy moglb*|moze pan*|moglb*|mogla*|mozesz|wystarczy|trzeba|nalezy|musi|koniecznie|prosba|prosbe|zeby|aby|lepiej|najlepiej|chcielibysmy|uprzejmie|wdzieczn*) ~5 (anulow*|anuluj*|anulacj*|wycofanie|odwola*|zrezygnow*|rezygnacj*|storno*|uniewazn*|(wycof*|cofn*|skasow*) ~3 (zamowieni*|zakup*|zlecenie)) ! (nie (trzeba|musi|ma potrzeby)) !2 <review>',
      '^ ~2 (anuluj|anulujcie|wycofaj|odwolaj|zrezygnuj|skasuj) ~4 (zamowieni*|zakup*|je|produkt*|swoj*)',
      '(klikn*|wybra*|wybier*|nacisn*|zaznacz*|przycisk*) ~4 (anuluj*|anulowan*|anuluj produkty|rezygn*)',
      '(zloz*|zlozyc|zloz|wysla*|przesla*|zglosi*|zglos*) ~4 (wniosek|prosbe|zadanie|anulowan*|rezygnac*) ~3 (anulowan*|anulacj*|rezygnac*|odwolan*)',
      '(powod*|przyczyn*) ~3 (pomylk*|pomylka|przez pomylke|zamowione przez pomylke|zmian* zdania|rozmysl*|nie potrzebuj*|kupione omylkowo)',
      '(powiedz*|zglos*|poinform*|napisz*) ~3 amazon* ~5 (rozmysl*|rezygnuj*|nie chce|zmienil* zdanie|anul*|pomylk*)',
      '(anulowac|anulowanie|anulacji|anulacje) ~4 (ze swojej strony|z panstwa strony|samodzielnie|samemu|u siebie|na swoim koncie|ze strony|i zamowic|i zlozyc)',
      '(anulowal*|wycofal*|odwolal*|zrezygnowal*) ~2 (pan|pani|panstwo) ~4 (zamowieni*|zakup*)',
      '(prosimy|proszę|prosze) ~3 (anulować|anulowac|anulowanie|odwołać|wycofać) ~2 (zamówienie|zamówienia|zakup) ! (nie)',
    ],
    without: {
      sentence: [
        'pytal*|prosil*|poprosil*|pyta pan*|przyjelismy|otrzymalismy|zgodnie z panstwa|anulowalismy|zgodnie z prosba|na panstwa prosbe|nie trzeba|nie musi|nie mozna|juz nie',
        'zwrot zglos*',
        'subskryp*',
      ],
    },
  },
  hint: {
    phrases: [
      '(oszczedz*|ulatwi*|pomog*|pomoz*) & (odwolujac|anulujac|wycofujac|rezygnujac|odwola|anuluje) ~3 (zakup*|zamowieni*)',
      'zamowienie ~2 (zniknac|zniknelo|zniknie)',
      '(gdy tylko|kiedy|jak tylko) ~2 (anuluje|anulują|zrezygnuje) ~3 (zwrocimy|oddamy|otrzyma)',
      '(anulowan*|anulacj*|rezygnacj*|odwolani*) ~2 (wyszlo|wyszla|pochodzi*) od ~1 (pan*|ciebie|klient*)',
      '(dobrze by bylo|byloby dobrze|najlepiej|milo|byloby|fajnie|wdzieczn*|latwiej|pomog*) & zamowieni* ~6 (zniknelo|znikn*|zniklo|zniknelo|nie bylo|odwolan*|anulowan*|wycofan*)',
      '(najprosciej|najlatwiej|najlepiej|najszybciej|latwiej) ~5 (anuluje|anulowal*|zrezygnuje*|zrezygnowal*|wycofa*|anuluja|zrezygnuja)',
      '(najlepsz*|najprost*|najszybsz*|najwygodn*|rozwiazan*) ~5 (anulowan*|anulacj*|rezygnac*|odwolan*|wycofan*) ! <not>',
      '(anulowanie|anulacja|rezygnacja|odwolanie|wycofanie) ~5 (byloby|bedzie|najlepsz*|najprost*|najszyb*|pomog*|pomoze|rozwiaz*|ulatwi*) ! <not>',
      '(nie mozemy|nie jestesmy w stanie|nie mamy mozliwosci) ~3 (anulowac) & (pan*|samodzieln*|prosi*|prosz*)',
    ],
    without: { sentence: ['pytal*|anulowalismy|zgodnie z'] },
  },
  allow: [
    '(czekac|za dlugo|zwlok*) ~10 (zrezygnowac|anulowac|odwolac|anuluje)',
    '(bezplatnie|bez kosztow|bez oplat) ~2 (zrezygnowac|anulowac|odwolac|wycofac)',
    '(jesli|jezeli|gdyby) ~4 (za dlugo|nie chce|nie moze) ~6 (zrezygnowac|anulowac|odwolac)',
    '(anulow*|anuluj*|przerw*) ~1 <other-cancel>',
    // Something else than the order.
    '(anulu*|anulow*|zrezygn*|odwola*) ~3 (subskrypcj*|newsletter*|rejestracj*|powiadom*|alarm*|wizyt*|termin*)',
  ],
} satisfies Phrases;
