import type { Phrases } from '../../src/wording/language.ts';

export default {
  thanks: [
    'schön ~1 (sie|dich|euch) ~3 (zu haben|dabei zu haben|als kunden|als kundin|kennenzulernen)|(drücken|umarmen) ~2 (sie|dich|euch) ~3 (herzlich|fest)',
    '(freuen|freut) (uns|mich) ~6 (da bist|da sind|dabei|bei uns|kennenlernen|neue kundin|neuen kunden)',
    "dank|danke|dankeschön|danken|bedanken|bedanke|danksagung|merci|dankbar|dankbarkeit|dankend|vergelts gott|vergelt's gott",
    '(schön|toll|super|wunderbar|fein|klasse|großartig|prima|herrlich) ~2 dass (sie|du|ihr|es) ~8 (gekauft|bestellt|entschieden|gewählt|ausgesucht|gefunden|da|kunde|kundin|kunden|vertrauen|eingekauft|shoppen|geordert|wieder da|gibt)',
    '(ehre|geehrt|vergnügen|freude|stolz|glücklich|froh|privileg|freuen uns|freut uns|freuen) ~12 (gewählt|entschieden|kunde|kunden|kundin|kundinnen|bestellt|bestellung|gekauft|einkauf|vertrauen|ausgesucht|begrüßen|zu dürfen|bedienen|beliefern|dabei|gefunden|geschäft)',
    'es war ~2 (uns|mir) ~2 (vergnügen|freude|fest|ehre)|(war|ist) ~2 (uns|mir|unser) ~2 (ein vergnügen|eine freude|eine ehre|freude|vergnügen)',
    '(ihr|ihre|dein|deine|euer) ~1 (vertrauen|bestellung|einkauf|kauf|zufriedenheit|treue|unterstützung|auftrag|lächeln) ~3 (bedeutet|ist|liegt|ehrt|motiviert|macht|freut|hilft|steht|unterstützt)',
    '(zufriedenheit|kundenzufriedenheit|qualität|glück) ~5 (ziel|priorität|wichtig|herzen|stelle|anliegen|ansporn|alles|maßstab|antrieb|herzenssache|vordergrund|motto|gebot|mission|anspruch)',
    '(mit ihrem|mit deinem|durch ihren|durch deinen|jeder|jede|mit jeder|mit jedem) (kauf|einkauf|bestellung|auftrag) ~4 (unterstütz*|hilf*|helfen|macht|machen|freut|stärk*|förder*)',
    '(sie|du|ihr) ~2 (haben|hast|habt|sind|bist|seid) ~3 (tag|freude|die besten|der beste|die beste|spitze|großartig|wunderbar|uns geholfen)',
    'kunden wie (sie|dich|euch|ihnen|dir)',
    '(willkommen) ~3 (familie|gemeinschaft|club|community|welt|kreis|runde|team|uns|mitgliedern)',
    '(wissen|schätzen) ~4 zu schätzen|(schätzen|schätze) ~3 (ihr|ihre|dein|deine|sie|dich) ~1 (vertrauen|treue|bestellung|unterstützung|einkauf|kunden|kunde)',
    'ohne (sie|dich|euch|ihnen)|dafür ~2 (dank|danke)',
    'sie uns (gewählt|ausgesucht|gefunden|vertrauen)',
  ],
  help: [
    '(in guten händen|gut aufgehoben|bestens aufgehoben)|an uns ~2 wenden|wenden ~6 an uns|vertrauensvoll',
    '(sind|bin|ist|stehen|steht|stehe|bleiben|wären) ~2 (wir|ich|team|kundenservice|kundendienst|support) ~8 (da|verfügung|seite|ansprechbar|erreichbar|parat|bereit|für sie|für dich|hier)',
    '(wir|ich|team|kundenservice|kundendienst|support|service*) ~2 (sind|bin|ist|stehen|steht|stehe|bleiben) ~8 (da|verfügung|seite|ansprechbar|erreichbar|parat|bereit|hier|für sie|für dich)',
    '(zögern|zögere|zögert|scheuen|scheu) ~4 nicht',
    '(hilft|helfen|helfe|unterstützen|unterstützt|kümmern|kümmert|beantwort*|berät|beraten) ~6 (gern|gerne|weiter|jederzeit|stets|immer|sofort|sehr gern)',
    '(gern|gerne|jederzeit|stets|immer|sofort) ~4 (hilft|helfen|helfe|unterstützen|behilflich|für sie da|für dich da|weiter)',
    '(lassen|lass|lasst) ~3 (uns|mich|es) ~2 wissen ~8 (tun|helfen|brauch*|benötig*|hilfe)',
    '(bei|falls|wenn|sollten|haben|hast|solltest|habt) ~8 (fragen|frage|anliegen|problemen|unklarheiten|wünschen|hilfe|wünsche|unsicherheiten|sorgen|schwierigkeiten|rückfragen) ~12 (uns|mir|da|verfügung|melden|schreiben|wenden|gern|gerne|kontakt|zögern|bescheid|jederzeit|weiter|seite|antwort*|melde|schreib|schreibe|ohr|wissen)',
    '(schreiben|melden|kontaktieren|fragen|wenden|schreib|melde|meldet|meld) ~3 (uns|bei uns|an uns) ~3 (jederzeit|einfach|gern|gerne|ruhig|immer)',
    '(jederzeit|gern|gerne|einfach|ruhig|immer) ~4 (schreiben|melden|kontaktieren|fragen|wenden|kontakt)',
    'rat und tat|offenes ohr|nur eine nachricht entfernt|sagen sie ~2 bescheid|sag ~2 bescheid|^ ~2 (fragen|unklarheiten|noch fragen|hilfe nötig|hilfe gebraucht) .|zu ihren diensten|keine frage bleibt|für sie da|für dich da|für euch da|service wird bei uns|rund um die uhr',
    '(etwas|irgendetwas|irgendwas|was) ~4 (für sie|für dich) tun',
    '(wunsch|anliegen) ~3 (befehl|erfüllen)',
  ],
  wish: [
    '(frohes|gutes|glückliches|erfolgreiches|gesegnetes|gesundes) [und] [neues|gesundes|erfolgreiches] (jahr|weihnachtsfest|osterfest|fest|wochenende|neue jahr)',
    '(viel|viele|ganz viel|jede menge|lange|große|grosse|maximale|reichlich|recht viel|weiterhin) ~2 (freude|spaß|vergnügen|glück|erfolg|freuden|genuss|spass)',
    '(wünschen|wünsche|wünscht|wünsch) (wir|ich|ihnen|dir|euch|das|allen|viel|ein|eine|einen|unser)',
    '(hoffen|hoffe|hoffentlich) ~2 (wir|ich|sie|dass|es|ihnen|ihr|das|die|der|du|dir|haben|macht|geht) ~2 (geht|gut|viel|freude|spaß|gefällt|zufrieden|haben|sehen|lange|dir|ihnen|ihr|ihre|neue|neuen|neues)',
    'frohe (weihnachten|ostern|festtage|feiertage)|frohes (fest|neues)|(guten|gutes) (rutsch|neues)|schöne (feiertage|ostern|weihnachten|zeit|tage|woche|grüße|ferien)|(schönen|guten|sonnigen|wunderbaren|angenehmen) (tag|abend|sommer|urlaub|feierabend|sonntag|start|appetit)|schönes wochenende|besinnliche*|alles (gute|liebe)|bleiben sie gesund|bleib gesund|bis bald|bis zum nächsten mal|auf wiedersehen|lassen sie es sich|geniess*|genieß*|möge|gutes gelingen|hals und beinbruch|gute besserung|gute fahrt|passen sie auf sich auf|lass es dir|lassen sie sich ~2 schmecken',
    '(wollten|wollte|möchten|möchte) ~3 (nur|einfach|kurz) ~3 (hallo|danke|dank|sagen|melden|bedanken|grüßen)',
    'unser versprechen|von herzen',
    '^ einfach nur ~2 danke',
  ],
  greeting: [
    '^ (sehr geehrte|sehr geehrter|liebe|lieber|hallo|hi|hey|moin|servus|grüezi|guten|grüß|grüss|hallöchen|werte|werter|geehrte|geehrter|gruezi|tach|hallihallo|geschätzte|geschätzter|verehrte|verehrter) ~6 .',
    '^ (hallo|hi|hey|moin|servus|hallöchen|guten (tag|morgen|abend)) .',
    '^ (sehr geehrte|liebe|lieber|hallo|guten tag|moin|hallo liebe|hallo lieber|sehr geehrter) ~3 (kunde|kundin|käufer|käuferin|damen und herren|amazon-kunde|frau|herr|herrn|{*)',
  ],
  closing: [
    '(freundliche|freundlichen|liebe|lieben|beste|besten|viele|vielen|herzliche|herzlichen|schöne|mit|sonnige|warme|sonnigen) [freundlichen|besten|lieben|herzlichen|sonnigen] (grüße|grüßen|grüsse|grüssen|gruß|gruss|wünsche|wünschen)',
    '(grüße|grüßen|gruß|grüsse) ~1 (aus|vom|von|an)',
    '^ (gruß|grüße|lg|vg|mfg|herzlichst|hochachtungsvoll|bis bald|herzlich|beste|viele|liebe|freundliche|alles liebe|team|i a|im auftrag|gez) ~5 .',
    '^ (ihr|ihre|dein|euer|das|unser|die) ~3 (team|shop|kundenservice|kundendienst|service) ~3 .',
    '^ [ihre|deine] (bestellung|bestellnummer|auftrag|auftragsnummer|best nr|bestell nr|bestell-nr|best-nr|order) ~4 .',
    '^ (<number>|{*) ~2 .',
    'vom ganzen team|von uns allen|von unserem team|im namen (des|der|von|unseres)|vom team',
  ],
  'closing+': {
    phrases: [
      'wir|ich|uns|mir|mich|sie|ihnen|ihr|ihre|ihren|ihrem|ihrer|ihres|du|dich|dir|dein|deine|deinen|deinem|deiner|euch|eure|euer|unser|unsere|unseren|unserem|unserer|unseres|es|das|die|der|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|so|sehr|ganz|auch|noch|einmal|nochmals|recht|herzlich|herzliche|herzlichen|herzlichst|herz|herzen|ganzen|ganzem|für|bei|mit|an|auf|von|vom|zu|zum|zur|in|im|am|aus|dass|damit|hiermit|sind|ist|bin|haben|hat|hast|habe|war|werden|sein|nur|einfach|kurz|gern|gerne|jederzeit|immer|stets|bitte|nicht|hier|da|dafür|viel|viele|vielen|lieben|liebe|lieber|liebsten|tausend|besten|schönen|schöne|schönes|neuen|neues|neue|kleinen|kleine|kleiner|großen|große|großes|größte|oberstes|oberste|höchste|erster|erste|wenn|falls|sollten|sollte|wie|als|man|etwas|alles|allen|aller|alle|uns|sich|kann|können|dürfen|möchten|freuen|freut|sagen|einkauf|kauf|bestellung|bestellt|gekauft|vertrauen|treue|unterstützung|produkt|produkts|artikel|ware|lieblingsstück|kunde|kunden|kundin|familie|familienbetrieb|manufaktur|werkstatt|team|shop|laden|geschäft|geschenkte*|entgegengebrachte*|amazon|fragen|frage|anliegen|problemen|wünsche|verfügung|seite|tag|woche|hilfe|helfen|entscheidung|entschieden|wahl|gewählt|ausgewählt|auswahl|interesse an|fest|jahr|weihnachten|gutes|guten|gut|tun|nun|jetzt|heute|wieder|bald|besuch|auftrag|weiterhin|zufriedenheit|kundenzufriedenheit|ziel|marke|lieblings*|spaß|freude|zeit|lange|lang|schon|mal|über|durch|um|selbstverständlich|natürlich|gemeinsam|geehrt|vergnügen|nachricht|kleines|kleinem|jede|jeder|jeden|jedes|einzelne|einzelnen|zögern|schreiben|melden|wenden|kontaktieren|wissen|lassen|genießen|benutzen|nutzen|tragen|leben|welt|besonderes|besonders|zeigen|entgegen|gebracht|geht|machen|macht|sonst|ob|denn|doch|ja|daher|hoffen|sehen|wünschen|bleiben|stehen|was|gibt|wünscht|ganze|frohes|frohe|etwas|uns|einfach|hilft|helfe|team|bist|bist du|allen|anliegen|händen|guten|rund|ums|gelingen|spass|stolz|dankbar|tage|stunden|<number>|eure|kundenservice|service|irgendetwas|irgendwas|brauchen|benötigen|entfernt|gemacht|bereitet|bereiten|große|spielzeug|neu|haben sie|shoppen|fürs|beim|ihnen|unsrer|unsren|gefallen|gefällt',
    ],
    with: {
      sentence: [
        'dank|danke|dankeschön|danken|bedanken|bedanke|merci|dankbar|dankbarkeit|geehrt|ehre|vergnügen|freude|spaß|freuen|freut|willkommen|kundenzufriedenheit|zufriedenheit|verfügung|für sie da|für dich da|für euch da|zögern|rat und tat|wünschen|wünsche|hoffen|hoffe|hoffentlich|gern|gerne|jederzeit|kunden wie|unterstützen|bescheid|wissen|schätzen|schön dass|weihnachten|genießen|weiter|fragen|möge|toll dass|grüße|glücklich|stolz|vertrauen|wünscht|frohes|gutes neues|hilft|entfernt|an ihrer seite|kümmern|händen|vertrauensvoll|wenden',
      ],
    },
  },
  // What a sentence says besides the thanks.
  content: [
    '(welche|welchen|welcher|welches|wann|wo|wieviel|wie viele|wie viel|ob|warum|wer|wohin|worauf|wofür)',
    'zusendung|unterlagen|übersendung|zugesandt*|daten|informationen|angaben|auskunft|mitteilung|dokument*|umtausch|veranlasst|beachten|pflege*|etikett|seite <number>|maß|maße|reicht|genügt|passt|stimmt|klappt|geht klar|steht|liegt|läuft|funktioniert|ist (da|fertig|raus|bestellt|erledigt)|notiert|reserviert|vermerkt|erledigt|weitergegeben|gefunden|bekommen|erhalten|angekommen|lösung|halten sie|darf|sollen|soll|brauchen (wir|noch)|fehlt',
    '(leider|aber|jedoch|allerdings|weil|sondern|trotzdem|dennoch|daher ~1 bitten)',
    '*rechnung*|anbei|angehängt|anhang|beigefügt|liegt bei|hängt an|*etikett*|rücksend*|retour*|erstatt*|rückerstatt*|gutschrift|ersatz*|ersetz*|gravur*|gravier*|stick*|druck*|charge*|seriennummer|garantie*|anleitung*|bedienungs*|handbuch|in größe|größe <number>|(die|ihre|richtige|falsche|gewünschte|welche) größe|farbe*|adresse|anschrift|hausnummer|stockwerk|liefer*|verzöger*|verspät*|termin*|paket*|sendung*|versand*|versend*|verschick*|foto*|bild|bilder|antwort|antworte|rückmeldung|bestätig*|geduld|warten|verständnis|hinweis*|fehler*|fehlt|fehlen|teil|teile|ersatzteil|spülmaschine*|waschen|usb|ust*|umsatzsteuer*|kostet|kosten|preis|bewert*|*bewertung*|*rezension*|*feedback|*sterne|meinung|rabatt*|*gutschein*|code|angebot*|newsletter|webseite|whatsapp|facebook|instagram|storn*|zoll|ausverkauft|lieferbar|zuhause|samstag|montag|dienstag|mittwoch|donnerstag|freitag|sonntag|morgen (kommt|senden|geht)|kommt|kam|kommen|nennen|schicken|schicke|senden|sende|sendet|prüfen|bitte (nicht|wählen|prüfen|beachten|nennen|geben|sagen|teilen|verwenden)|verwenden|drücken|halten sie|öffnen|stellen sie|batterie*|messen|maße|material|rückruf|verloren|defekt|kaputt|beschädigt|problem|reklamation|umtausch|katalog|kollektion|sortiment',
    '<number> ~1 (uhr|cm|mm|kg|euro|eur|€|stück|minuten|sekunden|%|prozent|wochen)|(in|nach|binnen|innerhalb) <number> tagen|bis (uhr|morgen|<number>|freitag|heute)|am <number>',
    '(frage) (ja|nein|noch|zu|zum|zur)|ja|nein',
  ],
} satisfies Phrases;
