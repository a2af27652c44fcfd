import type { Phrases } from '../../src/wording/language.ts';

export default {
  legal: [
    '(zadac|zadamy|domagamy|zazadamy|pozwiemy|obciazymy) ~3 (odszkodowani*|zadoscuczynieni*|pan*) ! <served-by> ! (w pan* imieniu)',
    '(odszkodowani*|zadoscuczynieni*) ~6 (pan*|cie|was) ! <served-by>',
    '(zazadamy|bedziemy zadac|domagac) ~3 <money>',
    '(adwokat*|prawnik*|radca prawny|radcy prawn*|kancelari*|sad|sadu|sadowi*|sadzie|sadow*|pozew|pozwu|pozwiem*|pozwe|pozywa*|policj*|prokuratur*|znieslaw*|pomowien*|komornik*|windykac*) ! (kradziez*|skradzion*|ukradzion*|wlaman*|sadz* ze|nie ma|bez adwokata|oszus*) !3 <not> !4 (teczk*|torb*|etui|segregator*|ksiazk*|powiesc*|gra|gry|kostium*|akta|zabawk*)',
    '(krok*|droge|droga|konsekwencj*|drodze) ~1 (prawn*|sadow*)',
  ],
  report: [
    '(dopilnujemy|zadbamy|sprawimy|postaramy sie) ~3 (zablok*|zamkn*|zawies*|usun*) ~3 (konto|konta|profil)',
    '(zglosimy|zglosze|zglaszamy) ~4 jako (oszust*|naciagacz*|zlodziej*|wyludzacz*)',
    '(telefon|klikniecie|zgloszenie|wiadomosc|mail) ~4 (konto|konta) ~3 (znika|zniknie|zamkniete|zablokowane|po)',
    '(dopilnujemy|zadbamy|postaramy sie|sprawimy|doprowadzimy) ~5 (konto|profil|konta) & (zablok*|zamkn*|zawies*|usun*)',
    '(zablokujemy|zablokuje|zbanujemy|wykluczymy|zawiesimy) ~2 (pan*|cie|konto)|(pan*|cie) (zablokujemy|zbanujemy)',
    '(zglosimy|zglosze|zglaszamy|doniesiemy|poskarzymy|naskarzymy) ~5 (pan*|cie|konto|amazon*|profil) & (amazon*|oszust*|konto|naduzyc*) ! (szkod*|zaginie*|paczk*|reklamac*|przewoznik*)',
    '(konto|profil) ~4 (zablok*|zamkn*|zawiesz*|usuni*) ~4 (amazon*|pan*|twoj*|jesli|za|przez)',
    '(amazon*) ~3 (zablok*|zamkn*|zawies*) ~3 (konto|pan*|profil)',
    'czarn* list*',
  ],
  pressure: [
    '(sprawe|sprawa) ~3 (kancelari*|sadu|prokuratur*|policji|windykac*)',
    '(spotkamy|zobaczymy|widzimy) sie ~1 w ~1 sadzie',
    '(ostrzezemy|uprzedzimy|powiadomimy) ~3 (inne|innych|wszystkie) ~1 (sklep*|sprzedawc*)',
    '(nigdy) ~2 (wiecej|juz) ~4 (sprzedamy|sprzeda*|wyslemy|obsluzymy)',
    '(pan*|twoj*|panstwa) ~1 (nazwisko|nazwiska|dane|zdjecie|adres|imie) & (internecie|internet|facebook*|sieci|publiczn*) & (niedlugo|znajd*|trafi*|opublik*|pojawi*|wkrotce|wszyscy) ! (jakie|jak|pod) ! <not>',
    '(ani grosza|ani zlotowki|zadnego zwrotu) ~3 (dopoki|poki) ~6 <review>',
    '(będzie|bedzie|miec|mieć|będą|beda) ~3 (konsekwencje|konsekwencj*|skutki) ! <not>',
    '(w przeciwnym razie|inaczej|albo|bo inaczej|jesli nie) ~8 (pozalu*|konsekwen*|zglosimy|zablok*|podejmiemy kroki|nie oddamy|nie zwrocimy|ujawni*|opublikujemy|spotkamy sie w|obciaz*)',
    '(pozaluj*|poniesie* konsekwencj*|poniesiesz|beda konsekwencje|ostatnie ostrzezenie|ostatnie wezwanie|wiemy gdzie (mieszka*|pan|pani)|mamy (pan*|twoj) adres|tak tego nie zostawimy|to sie zle skonczy|jeszcze zobaczy*|odegra*)',
    '(nie) ~2 (zwrocimy|oddamy|zwracamy|wyslemy|bedzie zwrotu|dostanie*|otrzyma*|ma zwrotu) ~6 (dopoki|poki|jesli|jezeli|az|zanim|bez) ~5 (<review>|<remove>|<change>|<rate>)',
    '(opublikujemy|ujawnimy|upublicznimy|pokazemy wszystkim) ~4 (dane|nazwisk*|adres*|wiadomosc*)',
  ],
  insult: [
    '(tepakiem|glupcem|idiota|kretynem|matolem|bezmozgiem)',
    '(idiot*|debil*|kretyn*|oszust*|klamc*|klamie*|zlodziej*|zbyt glup*|za glup*|glupi jak|glupek|glupku|tepak*|tepaki*|tepy|tepa|matol*|tuman*|palant*|pasozyt*|bezmozg*|prostak*|bezczeln*|kombinator*|naciagacz*|wyludz*|bezwstydn*|zalosn*|smieszn*|smiec*|ofiara losu|cham*|hipokryt*|cwaniak*|zenada|zenujac*|imbecyl*|wstydz*|nienormaln*|analfabet*|baran*) ! (ocean*|uwaga na oszust*|przed oszust*) !3 <not>',
  ],
  blackmail: [
    '(wiemy|wiem) ~1 (gdzie|na jakiej ulicy|w ktorym domu|jakiej ulicy) ~3 (mieszka*|pracuj*)',
    '(sasiad*|szef*|pracodawc*|rodzin*|zona|maz) ~4 (zdziwi*|dowie*|dowiedz*|ucieszy*) & (zamawia*|kupuje*|co)',
    '(wiemy|znamy|mamy) ~3 (gdzie (mieszka*|pracuj*)|rodzin*|szef*|nagran*)',
  ],
  allow: [
    'to oszusci',
    'prawnik* ~1 (potwierdz*|twierdzi|uwaza)',
    '(prawny|prawnik*) ~1 (potwierdzil*|sprawdzil*)',
    'oszust* ~4 podszywa*',
    '(zglosilismy|zglosic|zgloszono) ~3 oszust*',
    '(wiadomosci|telefony) to oszustwo',
    '<warning> ~6 (whatsapp*|wiadomosci|telefon*)',
  ],
} satisfies Phrases;
