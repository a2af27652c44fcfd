import type { Phrases } from '../../src/wording/language.ts';

export default {
  thanks: [
    '^ ~2 (takimi|takim|takich) ~1 klien* ~10 .',
    '(bez|dzieki) ~1 (klientow|klientom) ~2 (jak|takich) ~8 .',
    '(chcemy|chcielismy|pragniemy) ~2 tylko ~4 (podziekowac|powiedziec) ~8 .',
    '^ ~4 (podziekowac|podziekowania|zaufanie ~6 (obdarz*|zaszczyt*)) ~8 .',
    'jak ~1 (dobrze|milo|fajnie|wspaniale) ze ~12 .',
    'umilil* ~2 dzien|jak milo ze|wiele ~2 znaczy',
    '(zakup*|zamówieni*|zamowieni*) ~2 (naszym sklepie|u nas) ~1 [~2 <end>]',
    '(pana|pani|państwa|twoja) ~1 (lojalność|lojalnosc|wierność|zaufanie) ~3 [~1 <end>]',
    '(wzrusza|cieszy|zaszczyca|uszczęśliwia|uszczesliwia|motywuje) ~2 [~1 <end>]',
    '^ ~4 (dziekuj*|dziekuje|dzieki|podziekowan*|wdzieczn*|podziekowac) ~12 .',
    '^ ~3 (cieszymy|cieszy|ciesze|ucieszyl*|milo nam|jest nam milo|zaszczyt*|zaszczycen*|radosc*|przyjemnosc*|doceniamy|doceniam|cenimy) ~12 .',
    '^ ~3 (zadowoleni*|satysfakcj*|zaufani*|wsparci*|klient|klienci|klienta|usmiech) ~2 [to|jest|sa|dla nas] ~1 (nasz*|priorytet*|najwaz*|najwyz*|motywac*|znaczy|wiele|dla nas|bezcenn*|cel|misj*|to dla nas) ~8 .',
    '^ ~2 (dzieki tobie|dzieki panstwu|dzieki panu|dzieki pani|to klienci) ~10 .',
    '^ ~2 (wybra*|zaufal*|kupil*|wybor) ~10 .',
    '^ (w imieniu|od) (calego|calej|wszystkich|nas) ~10 .',
  ],
  help: [
    '^ (prosimy|prosze) ~1 (dac znac|napisac|powiedziec) ~3 (mozemy|mozna|jakos) ~3 (pomoc|zrobic) ~2 .',
    '^ ~12 (sluzymy|sluzyc|gotowi|dniem i noca|dzien i noc|jestesmy tu|do pomocy) ~5 .',
    '^ ~6 (do dyspozycji|sluzymy pomoca|sluze pomoca|sluzymy|do uslug|chetnie pomoze*|zawsze pomoze*|jestesmy dla|jestesmy tu|pomoze* w|na kazde pytanie|pozostajemy) ~10 .',
    '^ (w razie|jesli|jezeli|gdyby|w przypadku|jak) ~4 (pytan*|watpliwosc*|potrzeb*|problem*|cokolwiek|czegokolwiek|pytania|pomoc*) ~10 .',
    '^ ~2 (smialo|nie wahaj*|prosimy pisac|prosze pisac|zawsze mozna|mozna zawsze|mozesz zawsze|zapraszamy do kontaktu|piszcie) ~8 .',
    '^ ~3 (pomoc|pomozemy|wspieramy|nasz zespol|nasza obsluga|zespol|obsluga klienta) ~8 .',
    '^ (masz|maja|ma) ~3 (pytania|pytanie|watpliwosci) ~8 .',
    '(w czym|jak) ~1 mozemy pomoc ?',
    '(jesteśmy|pozostajemy|zawsze) ~4 (dyspozycji|służymy pomocą|do usług) [~4 <end>]',
  ],
  wish: [
    '(dobrych|kolorowych) snow|milej lektury|smacznego',
    '^ ~3 (milego|udanego|przyjemnego|spokojnego|pieknego|dobrego|wesolych|szczesliwego|zdrowych|pomyslnego|radosnych|cudownego|smacznego|owocnego|wspanialego|mila|duzo radosci|samych|wiele radosci|wszystkiego najlepszego|pogodnych) ~10 .',
    '^ ~3 (zyczymy|zycze|zycza|oby|niech|mamy nadzieje|mam nadzieje|ciesz sie|witamy|serdecznie witamy|do zobaczenia|zapraszamy ponownie|polecamy sie|trzymaj*|sciskamy|usciski) ~12 .',
  ],
  greeting: [
    '^ (dzien dobry|czesc|witam|witaj|szanowny|szanowna|szanowni|drogi|droga|drodzy|hej|halo|dobry wieczor|witajcie) ~5 .',
  ],
  closing: [
    '^ ~1 (pozdrawiam*|pozdrowienia|powazaniem|szacunkiem|serdecznosci|z wyrazami) ~6 .',
    '^ (zespol|ekipa|sklep|pracownia|zaloga|twoj|wasz|panstwa|obsluga|rodzina) ~4 .',
    '^ (zamowienie|numer zamowienia|nr zamowienia|nr) ~2 (<number>|{*) ~3 .',
    '^ (<number>|{orderid}) ~4 .',
  ],
  content: [
    '(poprawilismy|zmienilismy|skorygowalismy) ~2 (opis|instrukcj*|strone|opakowan*)',
    '(jak|jaki|jaka|jakie|jakich|ktory|ktora|ktore|czy|gdzie|kiedy|ile|moze byc|co|kogo) ~12 ? ! (pomoc|sluzyc)',
    '(prosimy|prosze|poprosimy|poprosze) ~3 (o|podac|wybrac|potwierdzic|przeslac|wyslac|sprawdzic|odpowiedziec|odpisac|uzyc|nacisnac|zachowac|nie uzywac|zdjac|zmierzyc|ocenic|naladowac|jeszcze) ! (o kontakt|o wiadomosc|pisac)',
    '<matter>',
    '(przepraszam*|przykro|niestety|wyprzedan*|blad|pomylk*)',
    '(<review>|<rate>|rabat*|kod|kupon*|kolekcj*|promocj*|newsletter*|strona|strone|whatsapp*|facebook*|instagram*|sklepie internetowym)',
    '<number> (cm|mm|kg|zl|dni|godzin|stopni|minut|sztuk)|(do|godzin*|od) ~1 <number>',
  ],
  idle: [
    '^ ~8 (kregu|rodziny|rodzinie|grona|przyjaciol) ~10 <end> ! <matter> ! <question> ! (rabat*|czlonk*|zapis*)',
    '^ ~6 (dumn*|dumni) ~4 <end> ! <matter> ! <question>',
    '^ ~6 wie ~1 (pan|pani|panstwo) gdzie ~4 <end> ! <matter> ! <question>',

    '^ ~4 (machamy|pozdrawiamy|sciskamy|klaniamy|wolamy|piszemy) ~8 <end> ! <matter> ! <business> ! <question>',
    '^ (twoj|twoja|twoje|pana|pani|panstwa) _ (byl|byla|bylo|jest) ~14 <end> ! <matter> ! <business> ! <question>',
    '^ ~1 (dobrze|fajnie|milo|wspaniale) ~1 ze (sa|jest|istnieja) ~6 <end>',

    '^ ~14 (my|nas|nam|nasz*|moj*|mama|tata|rodzin*|mieszamy|robimy|tworzymy|dzwonimy|dbamy|pracujemy|jestesmy) ~20 <end> ! <matter> ! <business> ! <question>',
    '^ ~3 (kazde|kazdy|kazda|kazdym|przy kazdym) ~1 (zamowieni*|klient*|paczk*|zakup*) ~20 <end> ! <matter> ! <business> ! <question>',
    '^ ~1 (dobrej|dobrego|pieknej|cieplej|milej|spokojnej|udanej|slonecznej|zdrowia|radosci) ~6 <end> ! <matter> ! <business> ! <question>',
  ],
} satisfies Phrases;
