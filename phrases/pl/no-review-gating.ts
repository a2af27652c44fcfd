import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "Zadowolony? Amazon. Niezadowolony? Do nas."
  split: [
    '(pochwal*|komplement*|zachwyt*|oklask*) & (krytyk*|skarg*|uwag*|reklamacj*|zastrzez*) & (amazon*|<review>|stron*) & (skrzynk*|nas|nam|prywatn*|miedzy nami)',
    '(rozczarowan*|niezadowolen*|zawiedzen*) & (zadowolen*|zachwycen*|szczesliw*) & (<rate>|<review>|amazon*) ! <either-way> ! <whether>',
    'zielony ~1 (przycisk|guzik) & (<review>|<rate>|amazon*)',
    'kciuk ~1 w ~1 gore & (<review>|<rate>|amazon*)',
    '(krytyka|problemy|skargi|uwagi|reklamacje) ~5 (nas|nam|prywatnie|do nas) & (oklaski|pochwaly|pochwala|brawa|zachwyty) ~5 (amazon*|stronie produktu|publicznie)',
    '(cztery|piec|4|5) ~1 <stars> ~4 amazon* & (mniej|trzy|dwie|jedna|ponizej) ~4 (do nas|nam|nas|wiadomosc*)',
    '(zadowolen*|zadowolon*|pochwal*|dobr*|podoba*|zachwyt*|komplement*|plusy) ~8 (<review>|<rate>|amazon*|wszystkim|innym) & (niezadowol*|zl*|reklamac*|skarg*|problem*|zastrzez*|uwag*|nie ~2 podoba*|krytyk*|minusy) ~8 (do nas|nam|nas|wiadomosc*|prywatn*|formularz*|kontakt*) ! <either-way>',
  ],
  first: [
    '(wolimy|wolelibysmy|lepiej) ~4 (osobiscie|prywatnie|bezposrednio|sami) ~3 niz ~4 (swiat|wszyscy|innych|publicznie|internet)',
    '(niedostateczn*|jedynke|pale|zla ocene|niska ocene) ~4 (najpierw|zapuka*|napis*|do nas)',
    '(szkoda|przykro) ~4 (czytac|zobaczyc|znalezc) ~3 (skarg*|krytyk*|narzeka*) & (wiadomosc|wystarcz*)',
    '(skarg*|reklamacj*|krytyk*|problem*|uwag*|zastrzez*|zazalen*) ~6 (tutaj|tu|nam|u nas|do nas) ~4 (nie|zamiast) ~4 (amazon*|stronie produktu|strone produktu|<review>|publiczn*) ! <whether>',
    '(wstrzym*|poczeka*|zaczeka*|odlozy*|odloz) ~4 (<review>|ocenian*|<rate>) ~4 (az|dopoki|do czasu|zanim) ! <thanked> !0 <not-reviewed>',
    '(jedna gwiazdka|<few-stars>) ~3 (niczego|nic|nikomu) ~3 (rozwiaz*|zmieni*|pomoz*|naprawi*) & (nas|nam|wiadomosc*)',
    '(gdyby|jesli|jezeli|jak) ~5 (nie tak|zle|nie gra|poszlo) ~10 (nam|nas|do nas|bezposrednio) ~6 (niz|zamiast|a nie) ~4 (<review>|<stars>|amazon*) ! <whether>',
    '(napisz*|pisz*|powiedz*|zglos*|pisac|napisac) ~2 (nam|do nas|mnie) ~2 nie ~1 (tam|w recenzji|w opinii|w internecie|na amazon*|publicznie)',

    'lepiej ~2 (wiadomosc|mail|napisac) ~2 niz ~2 (<stars>|<review>)',
    '(uwagi|zastrzezenia|krytyk*|skarg*|problemy) ~6 (miedzy nami|u nas|zostanie|zostana)',
    '(nam|do nas) ~4 (zamiast|a nie) ~4 (<stars>|<review>|<rate>)',
    '(prosimy|prosze|lepiej) nie ~3 (pisac|opisywac|wspominac|umieszczac) ~4 (<review>) & (nam|nas|do nas|szans*|naprawe)',
    '(problem*|klopot*|wad*|usterk*|skarg*|uwag*|krytyk*|zastrzez*) ~5 (nie|lepiej nie|zamiast) ~4 (w ~2 (<review>)|komentarz*) ! <thanked>',
    '(kto|jesli|osoby|klienci) ~3 (<unhappy>|niezadowol*) ~3 nie (musi|musza|trzeba|powinien) ~3 (<review>|<rate>|pisac)',
    '<before> ~5 (<review>|<rate>|gwiazdk*|wystaw*) & (<tell-us>|napisz*|napisac|pisac|odezw*|pisz) !0 <not-reviewed> ! (zgod*|wysylk*|odesl*)',
    '<tell-us> ~6 (a nie|zamiast|nie w|zanim|przed|dopiero potem|a potem) ~4 (<review>|<rate>|gwiazdk*|wystaw*|publiczn*) !0 <not-reviewed>',
    '(najpierw|w pierwszej kolejnosci) ~5 (<tell-us>|napis*|pis*|wiadomosc*) & (<review>|<stars>|<rate>|dopiero) !0 <not-reviewed>',
    '(nie) ~2 (wystawia*|pisz*|pisac|oceniaj*|oceniac|dawac|dawaj*|zostawiaj*) ~6 (<tell-us>|najpierw|napisz*|zanim|bez) & (<review>|<rate>|<stars>)',
    '(szans*|okazj*|mozliwosc) ~6 (naprawi*|rozwiaz*|popraw*|wyjasni*|zareag*) & (zanim|przed|najpierw|<review>|<rate>)',
    '(nie moz*|nie jest* w stanie|nie chce|nie zaslu*|nie dam*|nie da|mysli*|zamierz*|chce*|rozwaza*|kusi) ~6 (<five-stars>|<stars>|<negative> ~1 <review>|slabo ocen*|mniej niz) & (<tell-us>|najpierw|napis*|wiadomosc*|odezw*)',
    '(wolimy|lepiej|wolelibysmy) ~6 (od pana|od pani|od ciebie|prywatn*|bezposredn*|w wiadomosc*|porozmaw*|nam|wiedziec|napisac do nas|uslyszec) ~6 (niz|zamiast|a nie) ~4 (<review>|gwiazdk*|publicz*|amazon*|przeczyta*)',
  ],
  satisfied: [
    '(dopoki|tak dlugo jak) ~4 <happy> & (amazon*|<review>|<rate>) ! <whether>',
    '(dopiero|tylko) ~1 (gdy|kiedy|jak|wtedy gdy|jesli|gdyby|wtedy) ~6 (<happy>|po ~1 mysli|idealn*|dobrze|polec*) & (<review>|<rate>) ! <whether> !0 <not-reviewed>',
    '<review> ~5 tylko ~2 (gdy|gdyby|jesli|kiedy|wtedy) ! <whether> !0 <not-reviewed>',
    '<if> ~6 <happy> ~8 (ocen|ocencie|ocenic|ocenienie) ! <whether> ! <unhappy>',
    '(osob*|klient*|tych|tym|wszystkich|kazdego|ci|ktorzy) ~4 (pokochal*|polubil*|<happy>) ~8 (prosimy|zapraszamy|zachecamy|niech) ~4 (<review>|<rate>) ! <whether> ! <unhappy>',
    '(ktorym|ktorzy|komu|kto|ktoremu|ktorej) ~4 (udal*|udaje|wyszl*|wyszedl|powiodl*|przypasow*|rad|radzi z|kontent*|<happy>) ~8 (prosimy|prosze|niech|zapraszamy|zachecamy|czekamy) ~5 (<review>|<rate>) ! <whether> ! <either-way> ! <unhappy>',
    '(wylacznie|tylko|jedynie) ~2 (tych|osob*|klient*) ~4 <happy> & (<review>|<rate>) ! <whether>',
    '(recenzj*|opini*|ocen*) ~3 (wylacznie|tylko|jedynie) ~2 (tych|osob*|klient*) ~6 (przypad*|<happy>|spodoba*|podoba*) ! <whether>',
    '<said-happy> & (<review>|<rate>|amazon*) & (czy|moglb*|prosimy|prosze|tez|takze|wtedy) ! <whether> ! <thanked>',
    'tylko ~2 (zachwyc*|zadowol*|usatysf*) & (<review>|<rate>|<stars>) ! <whether>',
    '<if> ~6 <happy> & (<act>|<review>|<stars>|ocen|gwiazdke|amazon ~2 <write>) ! <whether> ! (nie <happy>) !0 <not-reviewed> ! <refunded> ! (do nas ~2 <write>) ! (projekt*|propozycj*|zwrot*) ! <unhappy>',
    '<if> ~5 nie ~2 <unhappy> ~4 <act>',
    '(tylko) ~3 (zadowolon*|jesli|gdy|kiedy|ci) ~6 <happy> & (<review>|<rate>|<stars>|klik*)',
    '(zadowolonych|zadowoleni|usatysfakcjonowanych|szczesliwych|zachwyconych|zadowolonym) ~3 (klient*|kupujac*|kupujacych|nabywc*|osob*|prosimy) & (<act>|<review>|<rate>) ! <whether> ! <thanked>',
    '(zasluzyl*|zasluguj*) ~4 (<stars>|<review>|<five>) & (<act>|klik*|prosimy|prosze|daj*|jesli|uwaza*) ! <whether>',
    '<happy> ~3 (to|wtedy|wiec|zatem|prosimy) ~5 <act> ! <whether> ! <unhappy> ! <refunded>',
    '(jesli tak|w takim razie|jezeli tak) ~6 (<act>|<rate>|<review>)',
  ],
  asked: {
    phrases: [
      '^ (lubi|kocha|uwielbia) ~5 ?',
      '^ ~5 <happy> ~5 ?',
      '^ [czy] (wszystko|zakup|produkt) ~5 (dobrze|porzadku|ok|gra|super|zgodnie|idealn*|dziala) ~3 ?',
      '^ (super|swietnie|podoba|kochasz|usmiech) ~4 ?',
    ],
    with: { after: ['<act>', '<review>', '<rate>', '(napisz*|pisz*|powiedz*) ~3 (amazon*|innym)', '<stars>'] },
    without: {
      sentence: [
        '^ (jak|co|jaki|jaka)',
        'jak ~2 (sie|panu|pani|ci|panstwu)',
        'co ~2 (sadzi*|mysli*)',
        '<whether>',
        '<not-reviewed>',
        'zwrot*|zwroc*',
        '^ nie',
        'czy nie',
        'niezadow*',
      ],
    },
  },
  // Any question about how it goes, and then the review.
  'asked+': {
    phrases: [
      '^ ~8 (pan|pani|panu|panstwo|panstwu|ci|wam|sie|na|jest) ~8 ? ! (czas*|chwil*|moglb*|moze|zechc*|chcial*|mozemy|minut*|ochot*|uzywal*|otrzymal*|dotar*|pytani*|pomoc*|zdani*|opini*|recenzj*|<not-reviewed>|zwrot*) ! <whether>',
    ],
    with: { after: ['^ ~1 (to|wtedy|w takim razie) ~14 (<review>|<act>) ! <whether> ! <thanked>'] },
  },
  divert: {
    phrases: [
      '<if> ~5 <unhappy> ~8 <tell-us>',
      '(gdyby|jesli|jezeli|jak) ~2 (cos ~2 nie|niezadow*|nie) ~8 (do nas|nam|najpierw|bezposredn*|prywatn*)',
      '(niezadowolen*|niezadowolon*|rozczarowan*|zawiedzion*) ~6 <tell-us>',
    ],
    with: { near: ['<act> !0 <not-reviewed>', '<rate>', '<five-stars>'] },
  },
  'divert-asked': {
    phrases: [
      '^ ~4 (niedostateczn*|jedynke|niska ocene|zla ocene) ?',
      '^ nie ~5 <five-stars> ?',
      '^ ~2 (niezadowol*|rozczarow*|zawiedzion*|nie ~3|problem*|cos nie ~2|zle) ?',
    ],
    with: {
      after: ['<tell-us>', '(napisz*|pisz*|napisac|odezw*)'],
      message: ['<act> !0 <not-reviewed>', '<review>', '<rate>'],
    },
  },
  // The buyer has said that he is happy, or the seller takes it for granted, and then asks.
  'asked++': {
    phrases: ['<said-happy> ! <whether>'],
    with: { after: ['<act> ! <remove> ! <change> ! <thanked> ! <whether>'] },
    without: { near: ['<not-reviewed>'] },
  },
  'split++': {
    phrases: ['zielony ~1 (przycisk|guzik) ~1 (<review>|amazon*)', 'kciuk ~1 w ~1 gore|kciuk w gore'],
    with: {
      near: ['kciuk ~1 w ~1 dol|kciuk w dol', 'czerwony ~1 (przycisk|guzik)'],
      message: ['<review>', '<rate>', 'amazon*'],
    },
  },
  allow: [
    '(<you-asked>|<you-offered>|<you-wrote>) (ze|czy|o) ~8 <review> ! <bids>',
    '<happy> ~2 <whether>',
    '<whether> ~3 <happy>',
  ],
} satisfies Phrases;
