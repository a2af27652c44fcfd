import type { Phrases } from '../../src/wording/language.ts';

export default {
  chat: {
    phrases: [
      '(mms*|mms-em) !3 <ware> !3 <not>',
      '(whatsapp*|telegram*|messenger*|viber*|signal|signalu|wechat*|skype*|discord*|wa|sms|smsa|smsem|sms-em|snapchat*) !3 <ware> !3 <not>',
      '(czat*|chat|czacie) ~4 (stronie|nasz*|online|na zywo) ! amazon* !3 <not>',
    ],
    without: { near: ['<not-us>'] },
  },
  phone: {
    phrases: [
      '(rozmow*|omow*|wyjasni*|porozmawia*|wytlumacz*|opowie*) ~3 (ustnie|glosowo|na glos) ! <served-by> !3 <not>',
      '(ustnie|glosowo) ~3 (rozmow*|omow*|wyjasni*|porozmawia*|wytlumacz*|opowie*) ! <served-by> !3 <not>',
      '(podac|podaj*|zostaw*|zostawic) ~2 (numer|telefon) ~3 (oddzwonimy|zadzwonimy|oddzwonie)',
      '(wybrac|wybierz|wykrecic|wykrec) ~1 (numer <number>|<number>)',
      '(moze|moglb*) ~3 (oddzwonic|zadzwonic do mnie) ! <served-by>',
      '(zadzwon|zadzwonic|zadzwoncie|zadzwonisz|zadzwoni do nas|dzwon|dzwonic|dzwoncie|(pan|pani|panstwo|niech) dzwoni|dzwoni ~1 (do nas|do mnie|pod)|dzwon do|zadzwonic|dzwonic|zatelefon*|telefon do nas|telefonicznie|przedzwon*) !5 <served-by> !4 <not> !4 (drzwi*|do drzwi|domofon*)',
      '(nasz*|naszej|moj) ~2 (infolini*|telefon*|numer telefonu|numerem|hotline|numer) !5 <served-by> !4 <not> ! <ware>',
      '(telefon*|infolini*|numer*) ~3 (kontaktow*|obslug*|do nas|na paragonie|sklepu|szefa|kierownika) !5 <served-by> !4 <not>',
      '(przez telefon|pod numerem|rozmow* telefoniczn*) !6 <served-by> !4 <not> ! <ware>',
    ],
    without: { near: ['<not-us>'] },
  },
  mail: {
    phrases: [
      '(zdjeci*|dokument*|pytania|odpowiedz) ~6 (nie przez amazon*|zamiast przez amazon*|nie tutaj|nie na amazon*)',
      '(korespondencj*) ~6 (adres mailowy|adres e-mail|mail|maila)',
      '(korespondencj*|wiadomosci|pytania) ~4 (na) ~1 (nasz*|adres) ~2 (mail*|e-mail*) !4 <not>',
      '(mailem|mailowo|e-mailem|na maila|na mail|na e-mail|emailem|przez e-mail|poczta elektroniczna|na adres e-mail|droga mailowa|na skrzynke|na adres mailowy|na gmaila) !4 <not> ! (amazon* ~2 (wysl*|przesl*))',
      '(nasz*|naszego) ~2 (mail*|e-mail*|skrzynk*|adres e-mail|adres mailowy) !4 <not> ! (pochwal*|krytyk*|poprzedni*)',
      '(napisac|napisz*|wyslac|wysylac|wyslij*|przeslac|przesylac|przeslij*|podeslac|podeslij*|skierowac|kierowac) ~6 {email} !4 <not> ! (amazon*|prosil*|faktur* ~3 (wyslac|przeslac))',
      '(napisz*|pisz*|kontakt*|wysl*|przesl*) ~6 (mail|maila|e-mail|e-maila|@|malpa|gmail*) !4 <not> !3 (adres*|panstwa|pana|pani|swoj)',
      '(malpa) ~4 (kropka|pl|com)',
    ],
    without: { near: ['<not-us>'] },
  },
  site: {
    phrases: [
      '(wpisac|wpisz*|wpisanie|wyszukac) ~2 (w|do) ~1 (google*|wyszukiwark*|internet)',
      '(pobrac|pobierz*|zainstalowac|sciagnac) ~2 nasz* ~1 (aplikacj*|apk*)',
      '(wyszuk*|szukaj|poszukaj|znajdz*) ~4 (google*|internec*|sieci) ! <served-by>',
      '(nasz*|moj*) ~2 (strona|strone|stronie|strony|witryn*|serwis* www|sklep internetow*|sklepie internetow*|sklepu internetow*|aplikacj*|apka|apke|blog*|www|portal*|formularz*|czat*|e-sklep*|esklep*|domen*) !3 <not> !4 <served-by> ! (grawer*|(po|z) naszej (stronie|strony))',
      '(zajrz*|wejdz*|odwiedz*|znajdz*|zarejestruj*|szukaj*|wygoogluj*|wpisz*) ~5 (www|google*|internecie|stronie firmow*|stronie sklepu|wyszukiwark*) !4 <not> !4 <served-by>',
      '(wypelni*|formularz*) ~4 (na stronie|online|google|kontaktow*|reklamacyjn*) ! amazon* !4 <not> ! <served-by>',
      '(pobierz*|pobrac|zainstaluj*|sciagnij*) ~3 (nasz*|aplikac*|apke) & nasz*',
    ],
    without: { near: ['<not-us>'] },
  },
  social: {
    phrases: [
      '(facebook*|instagram*|insta|fb|tiktok*|tik-tok*|youtube*|pinterest*|twitter*|ig) !3 <ware> !3 <not>',
      '(obserwuj*|polub*|sledz*) ~2 (nas|nasz*) ! amazon*',
      '(grupa|grupie|grupy|grupe) ~3 (facebook*|na fb|klientow|uzytkownikow)',
    ],
    without: { near: ['<not-us>'] },
  },
  code: {
    phrases: [
      '(zeskanuj*|zeskanowac|skanuj*|skanowac|skan) ~3 (kod*|qr) !4 (paczkomat*|inpost*|<carrier>|zwrot*|etykiet*)',
      '(kod qr|kodu qr|qr kod|qr) ~6 (kartk*|karcie|karteczk*|pudel*|ulot*|kontakt*|opakow*|wizytow*) !4 (<carrier>|zwrot*)',
      '(ulotce|wizytowce|karteczce|kartce) ~4 (kontakt*|numer*|znajdz*|adres*) ! seryjn*',
    ],
    without: { near: ['<not-us>'] },
  },
  pay: {
    phrases: [
      '(przel*|wplac*|zaplac*|doplac*) ~4 (na nasze konto|nasze konto|na konto firmy|nasz rachunek) ! <not>',
      '(paypal*|blik*|blikiem|revolut*|western union|przelew*|przelac|przelej*|gotowk*|na konto) & (zaplac*|dopla*|rozlicz*|przelej*|przelac|wplac*|zwroc*|roznic*|oddamy|odeslemy|wyslemy|ureguluj*|dopłat*|poza) ! <not> ! (czek|za pobraniem wylaczone)',
    ],
    without: { near: ['<not-us>'] },
  },
  elsewhere: {
    phrases: [
      '(zapraszamy|zapraszam|mozna|prosze) ~3 (wyprobowac|przymierzyc|obejrzec|odebrac|przetestowac) ~4 w ~1 naszym ~1 (salonie|showroomie|sklepie|warsztacie|magazynie)',
      'zapraszamy ~2 (do|na) ~1 (naszego|nasz*) ~1 (sklepu|salonu|pracowni|warsztatu|butiku) w _ ! amazon*',
      '(znalezc|znajdz*|poszukac|odszukac|wyszukac) ~3 (internecie|sieci|google*) ! <not>',
      '(puscic|pusc|poslac|przeslac|przelac) ~3 <money> ~3 (blik*|przelew*|na konto|paypal*) ! <not>',
      '(kupic|kupi*|zamowic|zamow*) ~6 (bezposrednio|prosto|wprost) ~2 (u nas|w naszym|od nas) ! <not>',

      '(wpasc|przyjsc|przyjechac|zajsc|zajrzec) ~2 (do) ~1 (nasz*) ~1 (warsztat*|sklep*|pracown*|salon*|biur*|magazyn*)',
      'zapraszamy ~2 (do|na) ~1 (naszego|nasz*) ~1 (sklepu|salonu|pracowni|warsztatu) ~3 (ul|ulicy|ulica|rynku|centrum)',
      '(zamow*|kup*) ~2 (bez amazon*|z pominieciem) ! <not>',
      '(poza|bez udzialu|z pominieciem|omijajac|bez posrednictwa|pomijajac) ~2 (amazon*|platform*|systemem) !3 <not>',
      '(zamow*|zamawia*|kup*|kupic) ~3 (prosto|bezposrednio|wprost) ~2 (u nas|od nas|u producenta|w naszym|w sklepie|na stronie)',
      '(bezposrednio|prosto) (u|od) nas',
      '(prywatnie|na privie|na priv|na prywatn*) ! amazon*',
      '(przyjedz*|przyjdz*|wpadnij*|zapraszamy|odwiedz*) ~4 (siedzib*|salon*|warsztat*|sklepu stacjonarn*|sklepie stacjonarn*|pracowni|showroom*|biura)',
      '(nie) ~2 (odpisuj*|odpowiadaj*|pisz|pisac|odpowiadac) ~2 (tutaj|tu|przez amazon*|na amazon*|na te wiadomosc)',
      '(szybciej|taniej|latwiej|wygodniej) ~4 (niz przez amazon*|niz na amazon*|poza amazon*|bezposrednio|niz tu|niz tutaj)',
    ],
    without: { near: ['<not-us>'] },
  },
  allow: [
    '(jak|kim) ~3 (nazywa|jest|pan|pani|jestes) ~3 (facebook*|instagram*|tiktok*|fb)',
    '(poprzedni*|wczesniejsz*|ostatni*|pierwsz*) ~1 (mail|maila|e-mail|wiadomosc)',
    '(zeskan*|skan*|odczyta*|sczyta*) ~3 (na|w|z) ~1 (ekran*|wyswietlacz*|urzadzeni*|aplikacji|tabliczce|kamerze|routerze)',
    '(facebook*|instagram*|fb) ~6 (nas nie ma|nie ma nas|nie mamy (konta|profilu|strony)|nie jestesmy|nie prowadzimy)',
    '(kod|kodu|pin) ~3 sms*',
    'dzwon* ~2 (do drzwi|bezprzewod*)',

    '(kamera|aplikacja|urzadzenie|zegarek|dzwonek|czujnik|alarm|termostat|waga) ~8 (przysyla|wysyla|przesyla|powiadamia|ostrzega) ~12 (whatsapp*|telegram*|messenger*|sms*|signal*)',
    '(alarmy|powiadomienia|ostrzezenia|zdjecia) ~6 (aplikacj*|e-mail*) ~3 (albo|lub|i|oraz) ~2 (whatsapp*|telegram*|messenger*|sms*|signal*)',
    'dzwon* ~3 (dzwonkiem|dzwonek|dzwoneczkiem)',
    '<rings> ~4 (ma|maja|chce|chca|bedzie|potrafi|umie|zdarza sie|powinien|powinna|powinno) ~3 dzwonic',
    '(zaczyna|zaczynaj*|zaczal|zaczel*|przestaje|przestal*) ~2 dzwonic',

    '(kurier|kierowca|przewoznik|inpost|dpd|dhl) ~3 sms*',
    '(kto|ktos|ktokolwiek|jesli ktos) ~6 (whatsapp*|telegram*|messenger*|sms*|telefon*)',
    '(nie (od nas|jestesmy)|to nie (my|nasz*)|(nie jest|nie sa) ~1 (nasz*|od nas)) &12 (whatsapp*|telegram*|messenger*)',
    '(dzwonic|numer*) ~3 sms*',
    'sms* ~4 oszus*',
    '(kodu|kod) z sms*',
    'nie (dzwonic|dzwon) pod',
    '(nie) ~1 (mozemy|moge|wolno|wysylamy|wyslemy|przesylamy|przeslemy) ~6 {email}',
    '(uchwyt|telefonow|telefonu) ~8 whatsapp*',
    '(whatsapp*|telegram*|strona|strone|stronie|messenger*) ~8 <warning>',
    '<warning> ~8 (whatsapp*|telegram*|strona|strone|stronie|messenger*)',
    // What a product does.
    '(zegarek|smartwatch|opaska|słuchawki|głośnik|urządzenie|aplikacja|tablet|telefon|ekran|rękawiczki) ~3 (pokazuje|wyświetla*|odbiera|sygnalizuje|czyta|wibruje|obsługuje|działa*) ~6 (whatsapp*|messenger*|telegram*|instagram*|facebook*|sms*|skype*|zoom|viber*|signal*) [~2 (whatsapp*|messenger*|telegram*|instagram*|facebook*|sms*|skype*|zoom|viber*|signal*)]',
    '(powiadomieni*|(wiadomości|połączenia|połączeń) z) ~3 (whatsapp*|messenger*|telegram*|instagram*|facebook*|sms*|skype*|zoom|viber*|signal*) [~2 (whatsapp*|messenger*|telegram*|instagram*|facebook*|sms*|skype*|zoom|viber*|signal*)]',
    '(nie trzeba|nie musi*|nie ma potrzeby|bez) ~2 (dzwonic|telefon*|pisac)',
    '(amazon*) ~3 (wysle|przesle|wysyla|przesyla|wyslal|przeslal) ~4 (mail*|e-mail*|{email})',
    '(przez|poprzez|w) ~1 (wiadomosci amazon|system wiadomosci amazon)',
  ],
} satisfies Phrases;
