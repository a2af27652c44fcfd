import type { Phrases } from '../../src/wording/language.ts';

export default {
  again: [
    '(znowu|znow|ponownie|jeszcze raz|kolejny raz) ~2 (pytamy|prosimy|piszemy|wracamy) ~4 (zdanie|opini*|<review>|wrazen*) !0 <not-reviewed>',
    'nie zapom* ~2 (o|wystawic|napisac) ~2 <review> ! <service>',
    '(dotarl*|otrzymal*|widzial*) ~3 (mail|wiadomosc|e-mail) ~3 prosb* ~2 <review>',
    '<again> ~6 (<review>|<rate>|prosb* o ~2 <review>) ! <service> !0 <not-reviewed> ! <only-once> ! <change> ! <remove> ! (gotow*|sklonn*)',
    '(<review>|<rate>) ~4 (po raz (drugi|trzeci|kolejny|ostatni)|jeszcze raz|ponownie|raz jeszcze) ! <service> ! <change> !0 <not-reviewed> ! <only-once>',
    '(ostatnia|ostatni|ostatnie|finaln*) ~1 (szans*|prosb*|okazj*|dzwonek|wezwan*|przypomn*) ~6 (<review>|<rate>) ! <service>',
  ],
  missing: [
    '(wciaz|nadal|ciagle|jeszcze|dotad) ~1 nie ~1 (widzimy|widze|widac|znalezlismy|ma) ~2 (panstwa|pana|pani|twojego|panskiego) ~1 (wpisu|glosu|slowa|slow)',
    '(nadal|wciaz|ciagle|jeszcze|dalej) ~2 (zadn*|bez|brak) ~2 (<stars>|<review>)',
    '<review> ~2 (wciaz|nadal|ciagle|jeszcze) ~2 (czeka|brak*|zaleg*|otwart*|nie ma|nie dotarl*) ! <thanked>',
    '(amazon*) ~3 (wciaz|nadal|ciagle|dalej|jeszcze) ~1 (nic|nie widac|nie ma) ~4 (ciebie|pana|pani|panstwa)',

    '(widzial*|dotarl*|przeczytal*) ~2 (nasz*) ~1 prosb* ~1 o ~1 <review>',
    '(tym tygodniu|znow|nadal|wciaz) ~3 (zadnej|zadna|brak) ~1 (<review>) !0 <not-reviewed>',
    '<review> ~2 (wciaz|nadal|ciagle|jeszcze|dalej) ~1 (brak*|nie ma|nie widz*|nie dotarl*) !0 <not-reviewed> ! <service>',
    '(nie) ~1 (znalazl*|mial*|starczylo) ~3 (czasu|chwili) ~3 (<review>|<rate>) ! <service>',
    '(ani sladu|brak sladu|ani widu) ~3 <review>',
    '(nadal|wciaz|jeszcze|dotad|dotychczas|ciagle|do tej pory|do dzis|do dzisiaj) ~4 (nie|brak*|czekamy|czekam|bez|brakuje) ~6 (<review>|<rate>|<stars>|ocenil*|ocenion*) !0 <not-reviewed> ! <service> ! (jesli|jezeli|o ile)',
    '(nie|brak) ~3 (otrzymal*|dostal*|widz*|znalez*|wystawil*|napisal*|ocenil*|zostawil*|dodal*|mamy|ma|skomentowal*|doczekal*|dotarla) ~5 (<review>|zakupu|nas|recenzj*|<stars>) !0 <not-reviewed> ! <service> ! (jesli|jezeli|o ile) ! (<happy>|podoba*) ! (za|nic|niczego)',
    '(nie) ~2 (ocenil*|skomentowal*|zrecenzowal*) ! (jesli|jezeli|o ile) !0 <not-reviewed> ! <service>',
    '(zapomnial*|umknel*|przeoczyl*|przegapil*|pominal*|zapomniano) ~6 (<review>|<rate>|<stars>) ! <service> ! (nie ~1 zapomnial*)',
    '(czekamy|czekam|brakuje|brak) ~4 (na) ~3 <review> & (nadal|wciaz|ciagle|jeszcze|od tygodni*|juz)',
    '(brakuje|tesknimy) ~4 (twojej|pana|pani|panstwa|waszej) ~1 (<review>|<stars>) !0 <not-reviewed>',
    '(obiecal*|mial* ~2 (napisac|wystawic|ocenic)) ~5 (<review>|<rate>)',
  ],
  earlier: {
    phrases: [
      '(probujemy|pytamy|probuje) ~1 (jeszcze raz|ponownie|znowu|raz jeszcze)',
      '(wracamy|wracam|zwracamy sie|zwracam sie) ~2 sama ~1 prosb*',
      '(minal|minely|minelo|uplynal|uplynely|uplynelo) ~4 od ~2 (prosby|wiadomosci|maila)',
      '(prosilismy|prosilem|prosilam|pisalismy|pisalem|pisalam|napisalem|napisalam|pisalam|wyslalismy|poprosilismy|zapytalismy|pytalismy|kontaktowalismy|zwracalismy sie|napisalismy|przypominalismy|wspominalismy) ~6 (tydzien|tygodni*|dni|temu|juz|ostatnio|niedawno|wczesniej|wczoraj|miesiac*|poniedzial*|wtorek|srode|czwartek|piatek|swiet*|kwartal*|raz|ponad)',
      '(tydzien|tygodni*|dni|miesiac*|temu|juz|ostatnio|niedawno|wczesniej|wczoraj|poprzednio|jak) ~5 (prosilismy|prosilem|prosilam|pisalismy|pisalem|pisalam|wyslalismy|poprosilismy|zapytalismy|pytalismy|napisalismy|zwracalismy|przypominalismy)',
      '(pierwsz*|poprzedni*|ostatni*|wczesniejsz*|druga|trzecia|kolejna|czwarta) ~2 (wiadomosc*|prosb*|mail*|e-mail*|przypomnien*)',
      '(brak|bez|nie) ~3 (odpowiedzi|odpowiedzial*|odpisal*|reakcji) ~4 (nasz*|prosb*|wiadomosc*|mail*)',
      '(to znowu|to znow) ~1 (my|ja)',
    ],
    with: { message: ['<act> !0 <not-reviewed>', '<review> !0 <not-reviewed>', '<rate>'] },
    without: { sentence: ['<service>', '<not-reviewed>'], message: ['<only-once>'] },
  },
  allow: ['<only-once>', '(nie) ~4 (przypomin*|przypomn*|ponawia*|ponow*|poprosimy|prosic)'],
} satisfies Phrases;
