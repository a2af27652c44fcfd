import type { Phrases } from '../../src/wording/language.ts';

export default {
  legal: [
    '(zazadamy|bedziemy zadac|domagac) ~3 <money>',
    '(adwokat*|prawnik*|radca prawny|radcy prawn*|kancelari*|sad|sadu|sadowi*|sadzie|sadow*|pozew|pozwu|pozwiem*|pozwe|pozywa*|policj*|prokuratur*|znieslaw*|pomowien*|komornik*|windykac*) ! (kradziez*|sadz* ze|nie ma|bez adwokata) !3 <not>',
    '(krok*|droge|droga|konsekwencj*|drodze) ~1 (prawn*|sadow*)',
  ],
  report: [
    '(zablokujemy|zablokuje|zbanujemy|wykluczymy|zawiesimy) ~2 (pan*|cie|konto)|(pan*|cie) (zablokujemy|zbanujemy)',
    '(zglosimy|zglosze|zglaszamy|doniesiemy|poskarzymy|naskarzymy) ~5 (pan*|cie|konto|amazon*|profil) & (amazon*|oszust*|konto|naduzyc*) ! (szkod*|zaginie*|paczk*|reklamac*|przewoznik*)',
    '(konto|profil) ~4 (zablok*|zamkn*|zawiesz*|usuni*) ~4 (amazon*|pan*|twoj*|jesli|za|przez)',
    '(amazon*) ~3 (zablok*|zamkn*|zawies*) ~3 (konto|pan*|profil)',
    'czarn* list*',
  ],
  pressure: [
    '(ani grosza|ani zlotowki|zadnego zwrotu) ~3 (dopoki|poki) ~6 <review>',
    '(będzie|bedzie|miec|mieć|będą|beda) ~3 (konsekwencje|konsekwencj*|skutki) ! <not>',
    '(w przeciwnym razie|inaczej|albo|bo inaczej|jesli nie) ~8 (pozalu*|konsekwen*|zglosimy|zablok*|podejmiemy kroki|nie oddamy|nie zwrocimy|ujawni*|opublikujemy|spotkamy sie w|obciaz*)',
    '(pozaluj*|poniesie* konsekwencj*|poniesiesz|beda konsekwencje|ostatnie ostrzezenie|ostatnie wezwanie|wiemy gdzie (mieszka*|pan|pani)|mamy (pan*|twoj) adres|tak tego nie zostawimy|to sie zle skonczy|jeszcze zobaczy*|odegra*)',
    '(nie) ~2 (zwrocimy|oddamy|zwracamy|wyslemy|bedzie zwrotu|dostanie*|otrzyma*|ma zwrotu) ~6 (dopoki|poki|jesli|jezeli|az|zanim|bez) ~5 (<review>|<remove>|<change>|<rate>)',
    '(opublikujemy|ujawnimy|upublicznimy|pokazemy wszystkim) ~4 (dane|nazwisk*|adres*|wiadomosc*)',
  ],
  insult: [
    '(idiot*|debil*|kretyn*|oszust*|klamc*|klamie*|zlodziej*|glup*|bezczeln*|kombinator*|naciagacz*|wyludz*|bezwstydn*|zalosn*|smieszn*|smiec*|ofiara losu|cham*|hipokryt*|cwaniak*|zenada|zenujac*|imbecyl*|wstydz*|nienormaln*|analfabet*|baran*) ! (ocean*|uwaga na oszust*|przed oszust*) !3 <not>',
  ],
  blackmail: [
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
