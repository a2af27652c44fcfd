import type { Phrases } from '../../src/wording/language.ts';

export default {
  remove: [
    '(uczciwie|fair|milo|dobrze|wskazane|ladnie|sprawiedliwie) ~2 gdyby ~2 (wpis|opini*|komentarz|recenzj*|ocen*) ~8 (znik*|usuniet*|skasowan*|przepad*) ! <not>',
    '(cofnac|cofnij*|wycofac|odwolac|usunac) ~2 to co ~3 (opublikow*|napisal*|zamiescil*|wystawil*)',
    '(opini*|recenzj*|oceny) ~2 (trzy kropki|menu|edycja|opcje) ~1 (usun|usunac|skasuj|edytuj)',
    '(zapomn*) ~3 <review> ~4 (skasuj*|usun*|wykasuj*)',
    '(negatywn*|zly|zla|zle|niemil*|krytyczn*) ~1 (komentarz*|<review>|wpis*|slow*) ~2 (nie) ~2 (wisi|wisial*|stoi|widnie*|zosta*|byl*)',
    '(odpuscic|darowac|wymazac) ~3 gwiazdk*',
    '(gdyby|zeby|aby) ~3 (<review>) ~3 (nie bylo|zniknel*|juz nie)',
    'slowa ~4 (stronie|amazon*) & (bola|usun*|skasow*|przykro)',
    '<remove> ~4 <review> ! <not> ! <we-did>',
    '<review> ~5 <remove> ! <not> ! <we-did>',
    '(gwiazdk*|opini*|ocena|komentarz*|recenzj*) ~4 (zniknie|zniknela|zniknal|znika|przestal*|nie istn*|juz nie (jest|pasuje|odpowiada|obowiazuje)|nieaktualn*|niesprawiedliw*|nie powin*) ! <we-did>',
    '(tamto|to co|ten tekst|tego wpisu|wpis|tamta) ~4 (napisal*|wpis*|amazon*) & <remove> ! <we-did>',
  ],
  change: [
    '(zamieni*|wymieni*|zmieni*) ~2 (tekst|wpis|slowa) ~4 (milsz*|lagodniejsz*|cieplejsz*|lepsz*)',
    '<five-stars> ~3 (tam gdzie|zamiast|w miejsce) ~3 (jedna|dwie|1|2)',
    '(zaktualizowan*|poprawion*|zmienion*) ~1 <review> ~2 (na miejscu|sprawiedliw*|mile|wskazan*)',
    '(<few-stars>|gwiazdki|gwiazdka|<review>) ~2 (juz nie|nie) ~1 (pasuj*|odpowiadaj*|przystaj*|obowiazuj*) ! <not-reviewed>',
    '(dostosowac|dostosuj*|dopasowac) ~2 (<stars>|<review>) ~2 do',
    '(gotow*|sklonn*|chetn*|chce|zechce) ~2 (ocenic|zrecenzowac) ~1 (ponownie|jeszcze raz|od nowa|na nowo)',
    '(nowa|inna|wyzsza) ~1 (<review>|ocena) ~5 (skoro|teraz|gdy|bo|poniewaz) ~4 (zalatwi*|rozwiaz*|naprawi*|wymieni*|porzadku) !0 <not-reviewed>',
    '(podciagn*|podkrec*|podniesc) ~3 (<review>|ocen*|not*)',
    '(korekta|poprawka|zmiana) ~3 (tekstu|opinii|wpisu|recenzji) ~4 (sprawiedliw*|fair|mil*|wdzieczn*)',
    '(czy ~1 (moglb*|mogla*|moglaby|moglby|moze|zechc*|daloby)|prosimy|prosze|chcialb*) ~5 (zmienic|zmiane|zmiana|poprawic|skorygowac|zlagodzic|podniesc|podwyzszyc|zaktualizowac) ~4 (<review>|recenzj*|not*) ! <we-did> !2 <not-reviewed>',
    '(dopisac|dopisz*|dopisanie|dodac|uzupelni*) ~3 (<review>) ~5 (zalatwi*|rozwiaz*|pomog*|wyjasni*|naprawi*|zwrocil*)',
    '(stary|poprzedni|dawny) ~1 (tekst|wpis|komentarz) ~3 (zastapic|zamienic|wymienic)',
    '(wyzsza|lepsza|wyzszej) ~1 (note|nota|ocene|noty) ~4 (skoro|teraz|gdy|bo)',
    '(prosimy|prosze|poprosimy) o ~1 (druga|nowa|inna|lepsza) ~2 (<review>) ! <again> !0 <not-reviewed>',
    '(zmiana|korekta|poprawa|usuniecie|aktualizacja) ~2 (<review>) ~2 (byl*|byloby|ucieszyl*|mil*|pomogl*)',
    '(zrobic|zrob|zrobcie) ~2 z ~2 (niej|tego|jednej|dwoch) ~2 (piatk*|czworke|piec|cztery)',
    'to co ~3 napisal* ~6 (popraw*|zmien*|skoryg*|usun*|zgadza|aktualn*) ! <we-did>',
    '(wypada|warto|czas|pora|dobrze by*) ~4 (gwiazdk*|<review>) ~3 (popraw*|zmien*|podnies*) ! <we-did>',
    '(ponown*|jeszcze raz) ~2 (rozwazy*|rozwazen*|przemysl*|zastanow*) ~4 (<review>|not*|ocen*)',
    '(druga|drugą) szans* & (oceni*|ponownie|gwiazd*|opini*)',
    '(<review>) ~3 (nie (odpowiada|jest) ~1 juz|juz nie) & (<change>|proszę|prosimy)',
    '<change> ~5 <review> ! <we-did> ! (nie ~3 (prosi*|prosb*|wymag*|oczek*)) !2 <not-reviewed> ! (po ~2 opiniach)',
    '<review> ~4 (<change>|wyzsz*|na lepsz*|na piec|na 5|na cztery) & (prosimy|prosze|czy|moze|moglb*|mozna|liczymy|chcial*|rozwaz*|zechc*|bedziemy|<change>) ! <we-did> !2 <not-reviewed> ! (nie ~3 (prosi*|prosb*)) ! (po ~2 opiniach) ! (od ~2 do)',
    '(jeszcze raz|ponownie|od nowa|na nowo) ~3 (przemysl*|rozwaz*|ocenic|oceni|spojrz*|ocen) ~3 (<review>|nas|zakup|produkt)',
    '(z|zamiast) ~2 (jednej|dwoch|trzech|1|2|3) ~1 [<stars>] ~3 (na|zrob*|cztery|piec|4|5) ~3 (cztery|piec|4|5|<stars>|gwiazdek) ! (sztuk*|zamowieni*|opakowan*|rozmiar*|par)',
    '(dwojk*|jedynk*|trojk*) ~3 (na|zamien*|zmien*|zrob*) ~2 (piatk*|czworkk*|czworke)',
    '(doda*|dorzuc*|dolozy*) ~3 (jedna|dwie|gwiazdk*|brakujac*) ~1 <stars>',
  ],
  // "It still looks there as if …; would you put that right?"
  'change+': {
    phrases: [
      '(moglb*|moglaby|moglby|moze|czy|prosimy|prosze|zechc*) ~4 (usunac|skasowac|sprostowac|sprostow*|naprostowac|wyprostowac|poprawic|skorygowac|zmienic|usunac|zaktualizowac)',
    ],
    with: {
      before: [
        '(<review>|<few-stars>|amazon*) & (wyglada|wisi|widnieje|stoi|jest|dalej|nadal|ciagle|wciaz|boli|szkodzi|krzywdzi|rani) ! <thanked> !0 <not-reviewed>',
      ],
    },
    without: { near: ['adres*|faktur*|rozmiar*|kolor*|nazwisk*|dat*|zamowieni*'] },
  },
  'remove+': {
    phrases: ['(krytyka|opinia|recenzja|zarzuty) ~3 (aktualn*|nadal) ~2 ?'],
    with: { after: ['(skasow*|usun*|zmien*|popraw*)'] },
  },
  allow: [
    'nie ~1 (musi|trzeba|ma potrzeby|potrzeba) ~4 (<change>|<remove>)',
    'amazon ~2 (usunal|skasowal|zmienil)',
    '<you-asked> &16 (<remove>|<change>)',
    '(zmienic|edytowac|usunac) ~6 (albo|lub) ~2 (zostawic|pozostawic)|to ~1 (pana|pani|panstwa|twoja) decyzja',
    '(zmienimy|poprawimy|zmieniamy) ~2 (instrukcj*|opis*|opakowani*|strone)',
    // A star that is a thing.
    'gwiazd* (na|do|z|od) [czubek] (choink*|drzewk*|lancuch*|girland*|drewna|papieru|slomy|szkla|metalu|filcu|lamp*|poduszk*|zaslon*|projektor*|wieniec)',
    '(peknieta|peknietej|zlamana|zlamanej|uszkodzona|uszkodzonej|stluczona|brakujaca|swiecaca) gwiazd*',
    '(nie) ~4 (prosi*|poprosi*|bedziemy prosic|oczekuj*|wymaga*) ~4 (<change>|<remove>) ~2 <review>',
  ],
} satisfies Phrases;
