import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "za opinię dostanie Pan bon", "wyślij zrzut oceny, a zwrócimy połowę"
  reward: {
    phrases: [
      'gwarancj* ~3 (rosnie|wzrasta|przechodzi|przedluzamy|wydluzamy|bedzie) & (<review>|<rate>) ! <not> ! <thanked>',

      '(dobry|dobra|pozytywn*|mily) ~1 (komentarz*|opini*) & (wyslemy|wysylamy|dostanie*|otrzyma*|drug*) ! <not> ! <thanked>',

      '(ocenic|ocenil*|oceni) ~3 w zamian za ! <not>',
      '(w podziece|w zamian|z wdzieczn*) ~2 za ~3 (zdanie|slowa|wrazenia|fatyg*) ~3 (wysl*|upomin*|prezent*|dorzuc*|otrzym*|dosta*) ! <not>',
      '(doswiadczenie|zdanie|slowa|historia) ~4 wart* ~2 <money> ! <not>',
      '(<review>|<rate>) & gdybysmy ~3 (podarowali|dali|zwrocili|oddali|wyslali) ! <not>',
      '<gift> & (<review>|<rate>) ! <not> ! <thanked> !0 <not-reviewed>',
      '(za|w zamian za|po|w podziece za|w nagrode za|w ramach podziekowania za) ~4 (<review>|ocenien*|napisani*|wystawieni*) & (<gift>|<refund>) ! <not> ! <thanked> !0 <not-reviewed>',
    ],
    without: { near: ['<not-us>'] },
  },
  request: {
    phrases: [
      '(pomoz*|pomagasz|wesprz*) ~4 <review> ~4 (pomozemy|odwdziecz*|damy|dorzuc*) ! <not>',
      '(rekompensat*|wyplat*|premi*|bonus*) ~6 (po|gdy|jak tylko) ~4 <review> ! <not> ! <thanked>',
      'recenzent* ~3 (odzyskuje|odzyskuja|zwrot|wygrywa)',
      '<money> za ~1 (kazda|gwiazdke|opinie|recenzje|ocene)',
      '(nie ma|brak|bez) ~1 <review> ~1 (nie ma|brak|to brak|nie bedzie) ~1 (zwrotu|pieniedzy|zwrot*)',
      '(zdjeci*|film*|fotk*) ~4 (<review>|opini*|zdani*) ~2 (a|i|to|wtedy) ~1 (dorzuc*|dodamy|wyslemy|dostan*|otrzym*|dolozymy) ! <not>',
      '(recenzent*|opiniodawc*) ~4 (odzyska*|wygra*|dosta*|otrzyma*|zwroc*) ! <not>',
      '(za) ~1 (pan*|twoj*|panstwa|kazde) ~1 (zdanie|opini*|slowa) ~3 (zaplac*|placimy|dziekujemy ~1 <gift>|wynagr*) ! <not>',
      '(slow*|zdan*|opini*) ~2 (na stronie produktu|na amazon*) ~6 (gratis*|stawiamy|dorzuc*|prezent*) ! <not>',
      '(drug*|kolejn*|nastepn*) ~2 (stawiamy|fundujemy|dorzucamy|gratis|na nasz koszt) ~8 (slow*|stronie produktu|<review>) ! <not>',
      '(<gift>) ~4 (przekona*|sklonil*|zachecil*) ~6 (napis*|amazon*|<review>) ! <not>',
      '(za|w zamian za) ~2 (pare|kilka|dwa|trzy) (zdan|slow|linijek|slowek) ~8 (gratis*|prezent*|wyslemy|dostanie*|otrzyma*|damy|drug*|<money>) ! <not>',
      '(nagrod*|prezent*|upominek|podziekowaniem|rabat*) ~3 (za|po) ~2 (podzieleni*|napisani*|wystawieni*|ocen*|opis*|zdradzeni*) ~3 (wrazen*|opini*|doswiadczen*|recenzj*|zdani*|zdaniem) ! <not>',
      '(odzyskac|zatrzymac|dostac) ~6 (pieniadze|koszt*|gratis|kwot*|za darmo) ~6 (wystarczy|potrzebn*|trzeba) ~3 <review> ! <not>',
      '(zatrzymac|zostawic sobie) ~8 (pieniadze|zwrot*|gratis) & <review> ! <not>',
      '(komentarz*|opini*|recenzj*) & (wyslemy|wysylamy|przeslemy|damy) ~3 (tobie|ci|panu|pani|panstwu|wam) & (drug*|dodatkow*|<free>|<gift>) ! <not> ! <thanked> ! (wymian*|uszkodz*|brakuj*)',

      '(czestujemy|obdarowujemy|nagradzamy|premiujemy) ~4 (kazd*|kto|wszystk*) ~5 (amazon*|<review>|oceni*)',
      '(opublikuj*|podziel*|napisz*|napisac|opisz*) ~4 (wrazeni*|zdani*|mysl*|cos) & (drugi|dodatkow*|gratis|komplet|prezent*|gwarancj*|czeka*|upomin*) ! <not> ! <question>',
      '(kazd*|kto|osob*) ~8 (amazon*|stronie produktu) ~8 (dosta*|otrzym*) ~6 (w podziekowaniu|w podziece|od nas|gratis|zestaw|komplet) ! <not>',
      '(kto|kazd*|osob*|wszyscy|klient*) ~8 (slow|slowa|zdan|zdania|wrazeni*|opini*) ~5 (amazon*|stronie produktu|lampce|produkcie) ~4 (dosta*|otrzym*|wygr*|zysk*) ! <not>',
      '(twój|twoj|pana|pani|państwa|zatrzym*) & (<review>|<rate>) & (tylko|jedynie|wystarczy|wystarczą) & (zatrzym*|jest twoj|zostaje) ! <not>',
      '(zostan|szukamy|poszukujemy|bądź|badz) ~2 (tester*|testuj*) ! <not>',
      '(<act>|zrzut* ekranu ~2 <review>|screen* ~2 <review>|link* ~2 <review>) ~4 (a|i|to|wtedy|abysmy|zebysmy|zeby) ~5 <refund> ! <not>',
      '(kto|kazd*|osob*|klien*|kupujac*|dla|wszyscy|ci) ~6 (<rate>|<review>) & (<gift>|<refund>|dosta*|otrzym*|zatrzym*|wygr*) ! <not>',
      '<rate> ~6 (zatrzym*|dosta*|otrzym*) ~4 (<gift>|produkt*|towar*) ! <not>',
      '(w zamian|za) ~3 <review> ~6 (dosta*|otrzym*|damy|dajemy|wysl*|wysyla*|przesl*|oferuj*|odwdziecz*|przedluz*|doda*|zwroc*|odeslemy|dorzuc*|przygotow*|czeka) ! <not> ! <thanked>',
      '(zaplac*|placim*|kupuj*|kupim*) ~3 za ~3 <review> ! <not>',
      '(warto|oplaca sie|oplaci sie|odwdziecz*|nie bedzie* zalowac|potrafimy byc wdzieczni|umiemy sie odwdzieczyc) &8 (<review>|<rate>) & (<rate>|<write>|oplac*|odwdziecz*) !0 (wspomn*|nadmien*)',
      '(<review>|<stars>|<rate>|(słów|slow|zdań|słowa) ~4 (amazon*|stronie produktu)) & (<gift>|podarujemy|gratis|za darmo|zapłacimy|zwrócimy|połowę ceny|na nasz koszt|nagrod*|niespodziank*|rabat*|losowan*) ! (nie|nic|bez|żadn*|brak*|dziękujemy za|uszkodz*|rozbit*|reklam*|faktur*|zwrot dotarł|szkod*|ubezpieczyciel*) ! <question>',
    ],
    without: { near: ['<not-us>'] },
  },
  // "Już nas oceniłeś? Wybierz prezent."
  offer: {
    phrases: [
      '(bonus|prezent|upominek|rabat|kod) ~1 (jest|bedzie|czeka) ~1 (twoj|pana|pani|na ciebie)',
      '(zatrzymac|odzyskac|dostac) ~6 (pieniadze|gratis|za darmo|zwrot) ?',
      '(zatrzymac) ~6 (odzyskac) ~3 ?',
      '(czeka*|lezy|przygotowal*) ~4 (na ciebie|na pana|na pania|na panstwa) ~4 <gift> ! <not>',
      '<gift> & (czeka|wyslemy|wysylamy|dostaniesz|dostanie*|gratis) ! <not> ! (wymian*|brakuj*|uszkodz*|reklamac*|opozn*)',

      '(dosta*|otrzym*|odbier*|odbior*|wybier*|wysl*|przesl*|czeka|dorzuc*|podaru*|dajemy|damy|oferujem*|przygotow*|zgarn*|zyska*|wygra*|przekaz*|doda*) ~6 <gift> ! <not> !2 graty',
      '<gift> ~4 (czeka|gwarantowan*|dla ciebie|dla pana|dla pani|dla panstwa|w podziece|jest twoj*|wysl*|przesl*|na konto)',
      '(w podziece|w zamian|w ramach podziekowania|jako podziekowanie|odwdziecz*) ~8 (<gift>|<refund>)',
    ],
    with: {
      near: [
        '<act> !0 <not-reviewed>',
        '(stronie|strone|karcie|karte) produktu',
        '(zrzut*|screen*|link*|zdjeci*) ~3 <review>',
        '(po|za) ~3 <review>',
      ],
    },
    without: {
      sentence: ['<refunded>', 'uszkodz*|brakuj*|wymian*|czesc|czesci|zamienn*|naprawi*|rozbi*|zepsu*|popsut*|opozn*'],
      near: ['<thanked> ~2 <review>'],
    },
  },
  draw: [
    '(wszyst*|osob*|tych|kazd*|klient*) ~8 (zrecenzuj*|oceni*|opini*|recenzj*) & (rozlosuj*|losuj*|wylosuj*|wygra*)',

    '(<review>|<rate>) & (rozlosuj*|losuj*|wylosuj*|losowani*) ! <not>',
    '(<review>|<rate>|recenzent*) & (losuj*|losow*|loter*|konkurs*|wylosuj*|wylosow*|do wygrania|wygraj*|nagrody do) ! <not>',
  ],
  donation: [
    '(<review>|<rate>) & (przekaz*|oddaj*|wplac*) ~3 (<money>|zlotowk*|zlotych)',
    '(<review>|<rate>) & (schronisko|schroniska|schronisku|charytatyw*|fundacj*|hospicj*|sadzim*|posadz*|zasadz*|drzew*|dobroczyn*|wosp|potrzebujac*|dom* dziecka) ! <not>',
  ],
  refund: [
    '(gdy tylko|jak tylko|kiedy|po) ~2 (<review>) ~4 (widoczn*|opublik*|pojawi*|ukaz*|bedzie) & (<refund>|zwrot) ! <not>',
    '<refunded> ~8 (wiec|dlatego|zatem|teraz|to|i|mozna|a|takze|liczymy|prosimy|czas) ~8 (<review>|<rate>) !0 <thanked> ! (w zwiazku z ~3 <review>)',
    '(<remove>|<change>) ~4 <review> & (<refund>|<gift>|wymian*|wymien*|nowy|nowa) ! <not>',
    '<refunded> & (<remove>|<change>) ~5 <review>',
    '(<refund>|wymienimy|nowy egzemplarz|wymian*) ~4 (po|jesli|gdy|jak tylko|pod warunkiem|kiedy|w zamian) ~4 (<review>|<remove>|<change>|<rate>) ! <not>',
    '(skoro|poniewaz) ~6 (<refunded>|zwrot|pieniadze|kwote) & (<review>|<rate>) & (<write>|<rate>|prosimy|prosze|wypada|liczymy|<change>|<remove>)',
  ],
  allow: [
    '(kupon*|rabat*|<percent>) ~6 (amazona|amazonu|obowiazywal*|wazny do|naliczon*|na fakturze|uwzgledni*)',
    '<percent> ~2 na stronie produktu',

    '<you-asked> &16 (<review>|<rate>)',
    '(propozycj*|oferty|oferte) ~12 (nie) ~1 (mozemy|moge|wolno) ~1 (przyjac|skorzystac|zgodzic*)',
    '(brakowalo|zabraklo|brak) ~3 papieru',
    '<warning> & <review>',
    '(nie|nic|niczego|nigdy) ~5 (ofer*|daj*|plac*|w zamian|nagrad*|za opini*|za ocen*|za recenzj*)',
    'amazon ~2 (zabrania|zakazuje|nie pozwala)',
  ],
} satisfies Phrases;
