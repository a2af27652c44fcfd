import type { Classes } from '../../../src/wording/language.ts';

/** How the buyer feels, and where to go with it. */
export default {
  happy: [
    'nichts auszusetzen|keinen grund zur klage|gute dienste|guten dienst|guter erfahrung|guten erfahrungen|positiver erfahrung|positiven erfahrungen|gut gearbeitet|arbeit geleistet|gutem gefühl',
    'freut|freuen sich|jubelt|strahlt|guten job|gute arbeit|guten dienst|gut gemacht|gute leistung|ganze arbeit',
    '(erster|erste|erstes) wahl|ein treffer|volltreffer|lieblings*',
    'zufrieden|zufriedene|zufriedenen|zufriedener|hochzufrieden|zufriedenheit|glücklich|begeistert|begeisterte|begeisterten|begeisterung|erfreut|überzeugt|angetan|happy|froh|beeindruckt|hingerissen|entzückt|verliebt|freude|spaß|spass|geholfen|gelungen|überzeugen|überzeugte|überzeugt|überzeugend|erwartung*|vorstellung*|wunschlos|lächel*|schmunzel*|hält ~6 (versprech*|versprochen)|halten was|erfüllt|übertroffen|einwandfrei|tadellos|reibungslos|problemlos|gut (gelaufen|gefallen|angekommen|geklappt|läuft|funktioniert|geschmeckt|gepasst|bedient|aufgehoben)|zusagt|zusagen|zugesagt|(freude|spaß|spass) (macht|machen|machte|bereitet|bereiten|haben|hatten)|daumen (hoch|nach oben)|positiv (überrascht|war|ist|fällt)|positive (erfahrung|erfahrungen|eindrücke)|gute (erfahrung|erfahrungen)|positiven eindruck|positives erlebnis|guten eindruck',
    '(alles|es|rundum|die ware|artikel|produkt|bestellung|lieferung|service|zusammenarbeit|ablauf|kauf|qualität|einkauf) ~6 (passt|gepasst|bestens|gut|perfekt|prima|super|top|ok|okay|bester ordnung|in ordnung|rund|geklappt|funktioniert|toll|wunschgemäß|wie gewünscht|stimmt|gestimmt|läuft|richtig|zur zufriedenheit|schön|klasse|glatt|wie erwartet|wie erhofft|recht)',
    'wie (gewünscht|erhofft|erwartet|beschrieben|versprochen)|nach ~2 (wunsch|wünschen|geschmack|vorstellungen)|zu ihrer zufriedenheit|recht war|recht ist|gern (benutzen|nutzen|mögen)|(gute|tolle) arbeit',
    'sagt ~4 zu|blüht alles|hin und weg|ins herz geschlossen',
  ],
  like: [
    '(mag|liebt|frisst|verträgt) ~1 (das|die|den|es|ihn|unser*|sein*|ihr*)|gefällt|gefallen|gefiel|gefalle|gefallt|(ihn|es|sie|das|die|den|unser*|produkt|artikel) (mögen|magst|mögt)|liebst|liebt|lieben|genießen|genossen|taugt|schmeckt|schmecken|geschmeckt|zusagt|lieb gewonnen|ins herz geschlossen|geliebt|mundet|gemundet|schätzen gelernt|freude|spaß|funktioniert|klappt|passt|gepasst|sitzt|läuft|gut tut|guttut',
  ],
  unhappy: [
    'unzufrieden|unzufriedene*|unzufriedenheit|enttäuscht|enttäuschung|unglücklich|verärgert|ärgern|ärger|missfällt|missfallen|daumen runter|daumen nach unten|sauer|frustriert',
    '(nicht|nie|kein|keine|keinen|weniger|kaum|alles andere als|wenig|nix) ~4 (zufrieden|glücklich|begeistert|überzeugt|gefällt|gefallen|zufriedenheit|gut|perfekt|passt|gepasst|stimmt|gestimmt|freude|geklappt|funktioniert|erwartung*|vorstellung*|toll|ideal|rund|stimmen|passen|gelungen|in ordnung|läuft|optimal|happy|ok|okay|recht|glatt|klappt|reibungslos|einverstanden|schön|super|wie gewünscht|wie erhofft|gemocht|zusagen|zusagt)',
    '(schlechte|schlechten|negative|negativen|unschöne|schlechtes) (erfahrung|erfahrungen|erlebnis|eindruck|gefühl)',
    '(etwas|was|irgendetwas|irgendwas|irgendwo) ~4 (nicht|stör*|schief*|haken|hakt|fehlt|kaputt|defekt|drückt|klemmt|auszusetzen|beanstand*)',
    'beanstandung*|reklamation*|beschwerde*|kritikpunkt*|mängel|mangel|grund zur (klage|beschwerde|beanstandung)|anlass zur (klage|kritik|beschwerde)|problem|probleme|unstimmigkeit*|geht besser',
  ],
  'contact-us': [
    '(kontaktier*|anschreib*|anruf*|benachrichtig*|informier*|ansprech*|sprech* ~3 an|schreib*|schreiben sie|meld*|rufen|ruf|ruft|wend*|red*|sprech*|sprich|antwort*|bescheid|mail*|frag*|sag|sagen|sagt|erzähl*|teilen|mitteil*|lass* ~4 wissen|hören|hör|komm*|gib|geben sie uns|nachricht|kontaktaufnahme|rücksprache) ~5 (uns|bei uns|mir|unser*|kundenservice|kundendienst|support|service|wissen|direkt|vorher|zuerst|zuvor|kontaktformular|hier)',
    '(uns|bei uns|mit uns|an uns|mir) ~6 (kontaktier*|anschreib*|schreib*|meld*|melden|wend*|red*|reden|sprech*|antwort*|bescheid|wissen|sagen|mitteilen|mitzuteilen|informier*|ansprech*|anruf*|kontakt*|verbindung|mail*|nachricht|hören)',
    '(kontakt|verbindung) ~4 (auf|aufnehmen|aufzunehmen|nehmen|treten)|(nehmen|nimm|treten|tritt) ~5 (kontakt|verbindung)',
    'kontaktformular|meldet euch|melde dich|melden sie sich|rufen sie ~3 an|ruf ~3 an|kurze nachricht|kurze mail|schreib* ~3 nachricht|anruf|per nachricht|bitte antworten|hier melden|wir möchten ~4 hören|im gespräch|gespräch|{contactlink}',
  ],
  chance: [
    '(chance|gelegenheit|möglichkeit) ~8 (nachbesser*|lösen|lösung|klären|zu helfen|helfen|beheben|reagieren|wiedergutmach*|gutmachen|gut zu machen|gutzumachen|auszubessern|bereinigen|richten|richtig|verbessern|korrigier*|aus der welt|in ordnung)',
    '(chance|gelegenheit) ~2 (geben|zu geben|gibst|gebt)|(geben|gib|gebt) ~3 (chance|gelegenheit|möglichkeit)',
    '(lassen|lass|lasst) ~2 uns ~6 (klären|lösen|beheben|helfen|in ordnung|regeln|richten|nachbessern|wissen|finden)',
    '(wir|uns) ~6 (finden ~3 lösung|lösung finden|lösen ~3 problem|kümmern uns|regeln das|klären das|bringen ~3 in ordnung|nachbessern|machen ~3 wieder gut|in ordnung bringen)',
  ],
  before: [
    'bevor|ehe|vor|vorher|zuvor|zuerst|erst|statt|anstatt|anstelle|vorab|zunächst|als erstes|lieber|eher|im vorfeld|im voraus',
  ],
  // "wenn Sie zufrieden sind", "gefällt Ihnen das Buch, …"
  'if-happy': [
    '^ [lieber|liebe] (freut|freuen|genießt|mag|liebt|begeistert|spielt|schläft|schlafen|strahlt|jubelt|sitzt|schmeckt) ~9 (dann|freu*|bitte|wäre|würd*|bewert*|lassen|so|hätten|schreib*|teil*|sag*|erzähl*|gern|gerne)',
    '(wenn|falls|sofern|sollte|sollten|solltest|solltet|sobald|vorausgesetzt|angenommen|solange|im falle|für den fall|soweit|insofern) ~9 (<happy>|<like>)',
    '(da|weil) (sie|du|ihr|ihnen|dir) ~5 (<happy>|<like>)',
    'bei [ihrer|voller|vollster|grosser|größter|deiner|entsprechender|hoher] (zufriedenheit|gefallen|begeisterung|freude)',
    '^ [lieber|liebe|und|also|nun] [kunde|kundin] (sind|ist|war|waren|hat|haben|gefällt|gefallen|gefiel|passt|passte|schmeckt|macht|machte|läuft|lief|funktioniert|lieben|mögen|bist|hast|liebst|magst|konnten wir|konnte ~2 (sie|dich)|finden|findest|überzeugt|freuen|sitzt|lächeln|erfüllt|bereitet|entspricht|seid|habt|hält|trifft|hilft|half|bringt|fühlen|stimmt|klappt|genießen) ~9 (<happy>|<like>)',
    '^ [lieber|liebe|und] (gefällt|gefallen|gefiel|schmeckt|passt|überzeugt|mögen|lieben|liebst|magst|funktioniert|klappt|läuft|begeistert) (sie|du|ihnen|dir|euch|ihr|das|der|die|es|alles|unser*) ~9 (dann|freu*|bitte|wäre|würd*|bewert*|lesen|so|hätten|schreib*|teil*|sag*|erzähl*)',
    '(alles|rundum) ~1 (passt|gepasst|bestens|gut|perfekt|prima|super|top|ok|okay|zufrieden) dann',
    '(wer|jeder der|kunden die|kundinnen die|alle die|käufer die|diejenigen die|käufern die|alle denen|kunden denen|allen denen|jeder dem|wem|denen|jeden dem) ~6 (<happy>|<like>)',
    '(zufriedene|zufriedenen|begeisterte|begeisterten|glückliche|glücklichen) (kunde|kunden|kundinnen|käufer|käufern|nutzer|eltern|gäste)',
    'nur ~3 (<happy>|<like>)',
    '(wenn|falls|sofern) (ja|dem so ist|das der fall ist|das so ist|dies der fall ist)|wenn wir ~8 (verdient|gut gemacht|gute arbeit|erwartung*)|sollten wir ~6 (verdient|erfüllt|überzeugt|gut gemacht)|(haben|hat) wir ~5 (verdient|gut gemacht)|(zufrieden|gefällt|begeistert|gefallen) (dann|so)',
  ],
  'pre-review': [
    '(bevor|ehe) ~6 (daumen|luft machen|schimpf*|meckern|öffentlich*|amazon|urteil|dampf|ärger)',
    'nicht ~4 (schimpf*|meckern|lästern|bei amazon|auf amazon|öffentlich) ~3 sondern',
    '(bevor|ehe) ~8 (<review-act>|<review-noun>|<few-stars>|öffentlich)',
    'vor ~3 <review-noun>',
    '(statt|anstatt|anstelle) ~6 (<review-act>|<review-noun>|<few-stars>|öffentlich)',
    '(nicht|keine|keinen) ~4 (<review-noun>|<few-stars>|sternen) ~2 (sondern|bevor|ehe)',
    '(nicht|anstatt|statt) (in der|in einer|über die|über eine|durch|per|mit einer|öffentlich in) ~2 <review-noun>|nicht ~2 (öffentlichkeit|öffentlich)',
  ],
  'unhappy-core': [
    'unzufrieden|unzufriedene*|unzufriedenheit|enttäuscht|enttäuschung|unglücklich|verärgert|missfällt|daumen runter|nicht so (gut|toll|begeistert|zufrieden)|geht besser|weniger (gut|zufrieden|begeistert)|nix gut|anderenfalls|andernfalls|ansonsten|falls nicht|wenn nicht|sonst',
    '(nicht|nie|keine|kaum|alles andere als|wenig|nicht ganz|nicht vollständig) ~4 (zufrieden|glücklich|begeistert|überzeugt|gefällt|gefallen|zufriedenheit|freude|happy|erwartung*|vorstellung*)',
    '(schlechte|schlechten|negative|negativen|schlechtes) (erfahrung|erfahrungen|erlebnis|eindruck)',
    '(keine|nicht|unter|weniger als|keinen) ~3 (<five-stars>|<five>|volle punktzahl)',
    '<few-stars>',
  ],
  'how-it-is': [
    '(wie|was) (ihnen|dir|euch|sie|du|das|der|die|es|gut|sehr|ihr|ihre|zufrieden) ~5 (<like>|<happy>)',
    '(ob|warum|inwiefern) ~7 (<like>|<happy>)',
    'wie (zufrieden|gut|sehr)',
    '(wenn|falls) (sie|du) (mögen|möchten|magst|möchtest|wollen)',
    'zeitlich',
  ],
  'contact-only': ['(schreiben|antworten|melden|kontaktieren) ~3 auf diese nachricht'],
  'talk-us': [
    'uns ~2 bescheid|bescheid ~2 geben',
    '(uns|mir|mit uns|bei uns|an uns|unserem service|unserem support|unserem kundenservice)',
  ],
  'praise-noun': ['lob|lobendes|kompliment|komplimente|applaus|freude|begeisterung|zufriedenheit|gutes|schönes'],
  'complaint-noun': [
    'kritik|tadel|beschwerde*|klage|klagen|ärger|kummer|sorgen|reklamation*|enttäuschung*|unmut|verdruss|frust|mängel|schlechtes|negatives|unzufriedenheit|problem|probleme|fehler|missgeschick*',
  ],
  'said-happy': [
    '(schön|toll|freut|freuen|super|prima|klasse|wunderbar) ~3 dass ~6 (geklappt|gefällt|passt|funktioniert|<happy>|<like>|zufrieden)',
    '(sie|du|ihre nachricht) ~2 (schrieben|schriebst|schreiben|sagten|sagtest|teilten|erzählten|meldeten|berichteten) ~8 (<happy>|<like>|gut|toll|super)',
  ],
} satisfies Classes;
