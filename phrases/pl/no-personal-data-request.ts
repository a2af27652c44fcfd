import type { Phrases } from '../../src/wording/language.ts';

export default {
  contact: {
    phrases: [
      '(potrzebujemy|potrzebny|potrzebne|prosimy) ~4 (adres*|adresu) ~1 (e-mail|mailow*) ~2 do ~2 (bazy|ewidencji|rejestru|listy|kartoteki)',
      '(prywatny|osobisty|swoj) ~1 (numer|telefon|mail|e-mail) ~2 (poprosimy|prosimy|prosze|poprosze)',
      '(pod jakim|na jaki|jakim) ~1 (adresem|adres) ~1 (mailowym|mailowy|e-mail|email)',
      '<ask> ~6 (e-mail*|mail|maila|adres e-mail|adres mailowy|adresu e-mail|prywatny numer|prywatnego numeru|numer komork*|numer telefonu|numeru telefonu|telefon|telefonu|komork*) ! <for-delivery> ! <never> !3 (nasz*|na adres)',
      '(jaki|jaki jest|na jaki) ~4 (e-mail*|adres e-mail|adres mailowy|mail|numer telefonu|numer komorki) ! <for-delivery> ! <never>',
      '<ask> ~4 (adres domowy|prywatny adres) ! <for-delivery>',
    ],
    without: { near: ['<not-us>'] },
  },
  identity: [
    '(jaka|jaki|podaj*|prosze podac|prosimy o) ~3 (data urodzenia|date urodzenia|dat* urodz*|pesel) ! (grawer*|wygrawer*|metryczk*|nadruk*|dziecka) ! <never>',
    '<ask> ~7 (dat* urodzenia|daty urodzenia|urodzin|pesel*|dowod* osobist*|dowodu|dowod|paszport*|prawa jazdy|prawo jazdy|legitymacj*|nazwisko panienskie|numer dowodu) ! <never> ! (zakupu|dowod zakupu|grawer*)',
    '(kopi*|skan*|zdjeci*|fotk*|selfie) ~3 (dowodu|dowod osobist*|paszportu|prawa jazdy|legitymacj*|dokumentu tozsam*) ! <never> ! zakupu',
    '(kiedy|w ktorym roku) ~3 (urodzil*|urodziny|urodzon*)',
  ],
  bank: {
    phrases: [
      '^ ~1 (pana|pani|twoj|panstwa) (iban|numer konta|numer karty|konto) ~1 (a|i|to|wtedy) ! <never>',
      'do (wyplaty|zwrotu|przelewu|rozliczenia) ~2 (iban|numer konta|nr konta|konto|rachunek|dane karty) ! <never>',
      '(trzy|trzech|3|ostatni*) cyfr* ~3 (odwroci*|karty|tylu|tylnej|z tylu) ! <never>',
      '(na jakie|na ktore|na czyje|jakie) ~2 (konto|rachunek) ! <never>',
      '(wlasciciel*|posiadacz*) ~2 (konta|rachunku|karty) ! <never>',

      '(jaki|jaka) ~3 numer ~1 (karty|konta|rachunku) ! <never>',
      '(numer karty|kod cvv|cvv|cvc|dane karty|data waznosci) ~5 <ask> ! <never>',
      '<ask> ~7 (iban*|numer* konta|nr konta|numer* rachunku|rachunk*|dane bankow*|danych bankow*|dane karty|danych karty|numer* karty|cvv|cvc|kart* kredytow*|kart* platnicz*|konto paypal|konta paypal|bank*|blik*) ! <never> ! (uszkodz*)',
      '(zdjeci*|kopi*|skan*|fotk*) ~3 (karty kredytow*|karty platnicz*|karty bankow*|karty debet*|wyciag*)',
      '(jaki|na jaki|na ktore|jakie) ~3 (numer konta|nr konta|konto bankowe|rachunek|iban) ! <never>',
      '(numer konta|nr konta|iban) ~3 (potrzebn*|koniecz*|niezbedn*|poprosimy|prosimy|prosze) ! <never>',
    ],
    without: { near: ['<not-us>'] },
  },
  account: {
    phrases: [
      '^ ~1 (haslo|login|pin) ~1 (a|i|to|wtedy) ! <never>',
      '(przekaz*|poda*|przesl*|napisz*|dyktow*) ~2 kod* ~5 amazon* ! <never>',
      '<ask> ~6 (haslo|hasla|login*|kod weryfikac*|kodu weryfikac*|kod sms|kod z sms*|pin|pinu|kod jednoraz*|dane logowania|danych logowania|dostep do konta) ! <never> !3 (wifi|bram*|domofon*|drzwi)',
      '(haslo|kod) ~4 (amazon*) & (podac|poda*|przesl*|wysl*|potrzebuj*|daj*) ! <never>',
    ],
    without: { near: ['<not-us>'] },
  },
  social: {
    phrases: [
      'kim ~1 (pan|pani|jestes|panstwo) ~1 na ~1 (facebook*|instagram*|tiktok*|fb)',
      '(napisac|napisz|podac|podaj) ~2 (swoj|twoj|swojego|swoje) ~1 (facebook*|instagram*|tiktok*) ! <ware>',
      '(jakim|jaka|pod jak*) ~2 (nazw*|nick*) ~4 (facebook*|instagram*|tiktok*)',
      '<ask> ~3 (swoj*|twoj*|pan*) ~2 (facebook*|instagram*|tiktok*|fb|insta) ! <ware>',
      '(jak sie|nazw*|profil*|nick*|login*|jak pan*) ~5 (facebook*|instagram*|tiktok*|fb|twitter*|insta) !1 nasz*',
      '<ask> ~6 (profil*|konto|nick*|nazw*) ~3 (facebook*|instagram*|tiktok*|fb|twitter*) ! (tabliczk*|naklejk*)',
    ],
    without: { near: ['<not-us>'] },
  },
  review: [
    '(jakiego|jakim|ktorego|z jakiego) ~1 (konta|konto|profilu|nazw*) ~3 (<review>|napisal*|ocenil*)',
    '(zrzut*|screen*|screenshot*|printscreen*|zdjeci*|link*|odnosnik*|skan*|dowod*) ~3 (<review>|profil*|recenzj*) ! (uszkodz*|grawer*|wrzuc*|opublik*|zamiesc*|dodaj|oto|ponizej|kliknij)',
    '<ask> ~4 (nazw* uzytkownika|nazw* profilu|profil* amazon*|profil* na amazon*|nick* z amazon*)',
  ],
  // The proof, named beside the review.
  'review+': {
    phrases: [
      '(przyslij*|wyslij*|przeslij*|podeslij*|wyslac|przeslac|przyslac) ~4 (zrzut*|screen*|screenshot*|(zdjecie|foto|link) ~2 (komentarz*|opini*|recenzj*))',
    ],
    with: { near: ['<act> !0 <not-reviewed>', '(stronie|strone) produktu', '<review>'] },
    without: { near: ['<never>', 'blad*|aplikac*|uszkodz*|usterk*'] },
  },
  life: [
    'ile ~2 (ma|masz) ~2 lat ! (dziecko|dziecka|syn|corka|pies|kot|wnuk*|rower)',
    'ile ~5 zarabia*',
    'ile ~1 zarabia*',
    '(ile ma pan* lat|ile masz lat|ile lat ma pan*|wiek pan*|w jakim jest pan* wieku|ile pan* zarabia|zarob*|dochod*|stan* cywiln*|ile osob ~2 (mieszka|gospodarst*)|zawod pan*|gdzie pan* pracuje|czym sie pan* zajmuje|wyznani*|narodowosc*|czy ma pan* dzieci|jest pan* mezatka|zonaty)',
    '<ask> ~4 (wiek|dochod*|zawod|stan cywilny|plec|miejsce pracy)',
  ],
  allow: [
    '<you-asked> (o|czy) ~8 (mail*|e-mail*|numer*) ! <bids>',
    '(zabrac|wziac|okazac|miec ~1 przy sobie) ~2 (dowod|dokument|paszport)',
    '(aplikacj*|konto) ~8 (e-mail|mail|adres e-mail|telefonu)',

    '(aplikacja|urzadzenie|kamera|router|ekran|zamek) ~4 (prosi|pyta|wymaga) ~4 (haslo|hasla|kod|pin)',
    '<never>',
  ],
} satisfies Phrases;
