import type { Phrases } from '../../src/wording/language.ts';

export default {
  'order-problem': [
    '(opozn*|zagin*|uszkodz*|brakuj*|brakuje|wyprzedan*|awari*|pozniej|niedostepn*|nie mamy|zgub*|niekompletn*|wadliw*|pomyl*|przeprasz*|wycofan*) & (zamowieni*|paczk*|przesylk*|produkt*|towar*|dostaw*|<number>|czesc|czesci)',
    'nie ~2 (mozemy|moglismy|mogl|mozna) ~3 (wyslac|dostarczyc|doreczyc)',
    '(zwrocilismy|wymian*|zamienn*|nowy egzemplarz|brak towaru|skonczyl*)',
  ],
  'additional-info': [
    '(prosimy|prosze|potrzebujemy|brakuje|czy moze|podac|potwierdzic) ~6 (rozmiar*|kolor*|adres*|numer* mieszkania|numer* domu|pietr*|nazwisk*|model*|wymiar*|telefon*|tekst*)',
    '(jaki|jaka|jakie|ktory|ktora|ktore) ~3 (rozmiar|kolor|model|adres|numer|wersj*|wymiar*) ~6 ?',
    '(moze byc|woli|wybiera) ~6 ?',
  ],
  return: ['zwrot|zwrotu|zwroty|etykiet* zwrotn*|odesl*|odesla*|reklamacj*|zwrot czesciowy|czesciow* zwrot*'],
  invoice: ['faktur*|nip|rachunek imienny|paragon*|vat'],
  'review-request': [
    '<act> !0 <not-reviewed> ! (grawer*|tabliczk*|serdusz*|imie|napisal*|pisal*|zadzwon*)',
    '(prosb*|prosi*) ~3 (<review>|<rate>) !0 <not-reviewed>',
  ],
  'delivery-scheduling': [
    '(dostaw*|doreczen*|przywieziem*|przyjedzie|kurier|przewoznik*|wniesien*) & (termin*|dzien|godz*|pasuje|wind*|pietr*|kiedy|pon*|wtorek|srod*|czwartek|piatek)',
    '(termin|dzien|godzina) ~2 dostawy',
  ],
  'home-services': [
    '(montaz*|monter*|instalac*|instalator*|technik|serwisant*) & (termin*|wizyt*|dzien|godz*|pasuje|kiedy|umow*)',
  ],
  customization: [
    '(grawer*|nadruk*|haft*|personaliz*|projekt*|wizualizacj*|inicjal*|dedykacj*|monogram*) & (tekst*|imi*|projekt*|potwierdz*|liter*|kolor*|data|dat*|czy|prosi*|pros*|jak*|akcept*|zatwierdz*|<number>)',
  ],
  reply: [
    '(dziekuj*|odpowiedzi|odnosnie|w sprawie) ~3 (wiadomosc*|pytan*|zapytan*|odpowiedz*)',
    'pytal*|pyta pan*|napisal* pan*',
  ],
} satisfies Phrases;
