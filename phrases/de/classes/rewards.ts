import type { Classes } from '../../../src/wording/language.ts';

/** What may be given for a review. */
export default {
  // "ohne Gegenleistung", "dürfen wir nicht belohnen"
  'no-reward': [
    '(schenken|schenk|spendieren) (sie|du) uns|schenk uns',
    '(erwarten|verlangen|brauchen) (wir|ich) ~3 (nicht|keine|nie)|wer (hat|hatte) (ihnen|dir)',
    '(lehnen|lehne|lehnt) ~3 ab|ablehnen|abgelehnt',
    '(unabhängig davon|egal|ganz gleich) ~1 ob|(kein|keine|keinen|keinerlei|weder|ohne|verzichten|nie|niemals|nichts) ~5 (gegenleistung*|belohn*|vorteil*|vergüt*|*geschenk*|gutschein*|rabatt*|anreiz*|geld|entschädigung*|honorar*|bonus|prämie*|entlohn*|erstattung*|verpflicht*|einfluss|zusammenhang|bedingung|voraussetzung|kostenlos*|gratis|bieten|anbieten|geben|zahlen|erwarten|verlangen|freien)',
    '(gegenleistung|gegenleistungen|belohnung|belohnungen|prämien|vergütung|honorar|geschenk|geschenke|gutscheine|gutschein|rabatt) ~8 (nicht|nie|keine|niemals)',
    '(nicht|nie|niemals|nichts|keinesfalls|grundsätzlich nicht) ~3 (bieten|anbieten|geben|zahlen|vergüt*|belohn*|honorier*|knüpf*|verbunden|gekoppelt|erlaubt|gestattet|abhängig|erwarten|kaufen|erkauf*|versprechen)',
    '(dürfen|darf|können|werden|bieten|geben|zahlen|knüpfen|möchten|verschenken|belohnen|hängt) ~6 (nicht|nichts|keine|keinen|kein|niemals|nie)',
    'verboten|untersagt|unzulässig|gegen die (regeln|richtlinien)|niemand|niemanden|niemandem',
  ],
  // Rewards.
  'number-word': [
    'ein|eine|einen|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|fünfundzwanzig|dreißig|vierzig|fünfzig|hundert',
  ],
  money: [
    '(<number>|<number-word>|paar|einige) (euro|euros|eur|€|franken|chf|cent|tacken|mäuse)',
    '(€|eur) <number>',
    '(fünfer|zehner|zwanziger|fuffi|zwanni|fünfziger|hunderter)',
    '*euro',
  ],
  percent: ['(<number>|<number-word>) (%|prozent)', '*prozent'],
  free: [
    '(ist|geht|sind) ~4 (auf unsere kosten|auf unsere kappe|auf unsere rechnung)',
    'gratis|kostenlos|kostenlose|kostenlosen|kostenloses|kostenloser|kostenfrei|kostenfreie*|umsonst|geschenkt|unentgeltlich*|aufs haus|auf unsere kosten|auf unsere rechnung|for free|zum nulltarif|<number> (euro|€) bezahlen|für lau|nicht bezahlen|behalten sie|(dürfen|darf|kannst|können) ~4 behalten|behält ~4 (artikel|ware|produkt)|geht auf uns|geht aufs haus',
  ],
  'free-service': [
    'rücksend*|retour*|rückversand|rückgabe|rückholung|umtausch|versandkostenfrei|hotline|stornier*|reparatur|abholung|speicherplatz|ersatz|ersatzteil|ersatzlieferung|ersatzgerät|ersatzartikel|ersatzprodukt|nachliefer*|nachsend*|austausch',
  ],
  gift: [
    '(sparen|spar|sparst|spart) ~4 (nächste*|einkauf|bestellung|prozent|%|euro)',
    '*gutschein|*gutscheine|*gutscheins|*gutscheinen|*gutscheincode*|*gutscheinkarte*|*voucher*|*coupon*|rabatt|rabatte|rabatts|*rabattcode*|rabattaktion|*rabatt|*rabatte|preisnachlass*|nachlass|preisvorteil*|cashback|cash-back|*geschenkkarte*|giveaway*|goodie*|goody*|*prämie|*prämien|prämier*|*bonus|bonusartikel|*belohnung*|belohn*|entlohn*|*überraschung|*überraschungen|*überraschungspaket*|überraschen|treuepunkt*|bonuspunkt*|prämienpunkt*|gratisprodukt*|gratisartikel*|gratisprobe*|gratis-*|gratispackung|gratiszubehör|probepackung*|aufwandsentschädigung*|honorar|honorier*|vergütung|vergüten|vergütet|provision|freiexemplar*|guthaben|*guthaben|vergünstigung*|vergünstigt*|gegenleistung|incentive*|erkenntlich*|revanchier*|treueprämie|freebie*|sonderpreis*|ermäßigung|ersparnis|anreiz*|bonuszahlung|wertgutschein|trinkgeld|beteiligung am gewinn|<code>',
    '(ein|eine|einen|kleines|kleine|kleinen|tolles|schönes|hübsches|gratis|als|unser|extra|das|dein|ihr|sein) [kleines|kleine|kleinen|tolles|schönes|hübsches|süßes|extra|wertvolles|passendes|exklusives|nettes|großes|besonderes] (geschenk|geschenke|präsent|dankesgeschenk|dankeschön-geschenk|werbegeschenk|willkommensgeschenk|goodie|aufmerksamkeit|dankeschön|kleinigkeit|extra|mitbringsel|gewinn|zugabe|schmankerl|leckerli|bonbon|zuckerl)',
    '(geschenk|geschenke|präsent|präsente|kleinigkeit|aufmerksamkeit|überraschung) ~5 (für sie|für dich|von uns|auf sie|auf dich|sichern|dazu|bekomm*|erhalt*|erhält*|zukommen|aussuchen|auswählen|wählen|wartet|geht|folgt|unterwegs|raus|parat|bereit|gratis|gibt)',
    '(schenken|schenkt|schenk|schenke|spendieren|spendiert|sponsern|beschenken|beschert|bescheren) [wir|ich|ihnen|dir|euch|sie|dich|jedem|jeder] ~4 (einen|ein|eine|ihnen|dir|zwei|das|den|die|<money>|<percent>|etwas|was)',
    '<percent> ~2 (rabatt|nachlass|günstiger|billiger|weniger|auf|ermäßigung|reduziert|sparen|zurück|erlass|vom)',
    '<money> ~3 (rabatt|nachlass|gutschein|guthaben|geschenkt|sparen|für sie|bar|in bar|wert|amazon|gutgeschrieben|überweisen|überwiesen|auszahlen|ausgezahlt|bekommen|erhalten|kassieren|verdienen|zurück|per|schenken|schicken|aufs|auf ihr|auf dein|als)',
    '(zahlen|überweisen|erstatten|schenken|senden|schicken|geben|erhalten|bekommen|vergüten|auszahlen|verdienen|kassieren|spendieren|zahlt|überweist|erhältst|bekommst|bekommt|erhält|bezahlen|gibt es|gibts) ~5 <money>',
    '(zusätzlich*|extra|verlängert*|erweitert*|längere|weitere|weiteres|ein|zwei|<number>) ~2 (garantie|garantiezeit|garantiejahr|garantieverlängerung|jahr garantie|jahre garantie|monate garantie)',
    '(verlänger*|erweiter*|aktivier*|freischalt*|schalten|schaltet|verdoppel*) ~6 (garantie|garantiezeit|gewährleistung|herstellergarantie)',
    '(garantie|garantiezeit|gewährleistung|herstellergarantie) ~7 (verlänger*|erweiter*|aktivier*|freigeschaltet|verdoppel*|gilt erst|beginnt erst|erst dann|länger)',
    'garantieverlängerung*',
    '<free> ~4 (dazu|artikel|produkt|produkte|exemplar|stück|set|probe|zubehör|packung|dose|flasche|kissen|buch|e-book|ebook|kabel|tasche|filter|beutel|teil|upgrade|mitgliedschaft|nachschub|paar|farbe|lieferung|hülle|ladekabel|box)',
    '(zweite|zweiten|zweites|nächste|nächsten|nächstes|weitere|weiteres|dritte|neues|neue|neuen|noch ein|noch eine) ~4 <free>',
    '<free> ~4 (zweite|zweiten|zweites|nächste|weitere|weiteres|noch ein|noch eine)',
    '(legen|lege|legt|packen|packe) ~6 (drauf|obendrauf|dazu|oben drauf|bei|gratis|extra)',
    '(halben|halbe|hälfte|halbem) ~3 (preis|kaufpreis|betrag|kaufpreises|preises|zurück)',
    '(springt|spring) ~4 raus|(lohnt|lohnen|lohnenswert) [sich]|zahlt sich ~2 aus|(soll|wird) ~4 schaden nicht sein|(machen|mache) es ~3 wieder gut|(zeigen|zeige) uns ~3 (dankbar|großzügig|spendabel)|nicht bereuen|belohnen wir|ist uns ~3 (wert|etwas wert|was wert)|kriegen (sie|du) (was|etwas)|(gibt|gibts) ~2 was (zurück|gratis|umsonst|kleines|schönes|dafür)|etwas (kleines|schönes|gratis|besonderes|gutes) ~3 (für sie|für dich|von uns|dazu|zukommen|bekommen)',
    'was (gratis|umsonst|kleines|extra|schönes)',
    'kleines dankeschön',
    '(nächste|nächsten|nächster|nächstes) (bestellung|einkauf|kauf|mal) ~4 (günstiger|billiger|<free>|<percent>|weniger|sparen|sparst|spart)',
    '(versandkosten|versand) ~4 (geschenkt|erlassen|sparen|übernehmen)',
  ],
  // Money back.
  refund: [
    '(versandkosten|porto|zuzahlung|aufpreis|gebühr) ~5 (zurück|erstatt*|geschenkt|erlassen|übernehm*)',
    '*erstatt*|rückerstatt*|rückzahl*|zurückzahl*|zurückgezahlt|zurücküberweis*|geld-zurück|gutschrift|gutschriften|gutschreib*|gutgeschrieben|refund*|teilerstattung',
    '(geld|kaufpreis|betrag|preis|kaufbetrag|summe|kosten|<money>|<percent>|hälfte) ~6 (zurück|zurückbekomm*|zurückerhalt*|zurückhol*|zurückkrieg*|zurückgeb*|wieder|retour|erstatt*|überweis*|rückerstatt*|gutschreib*|gutgeschrieben|auszahl*|ausgezahlt)',
    '(zurück|überweis*|überwiesen|auszahl*|ausgezahlt) ~4 (geld|kaufpreis|betrag|<money>|hälfte)',
    'geld zurück|paypal',
  ],
  refunded: [
    '(haben|habe|hatten|hat|wurde|wurden|ist|sind|bekamen|erhielten|bekommen|erhalten|kam|ging|bekam*) ~9 (erstattet|rückerstattet|gutgeschrieben|zurückgezahlt|zurück|überwiesen|zurücküberwiesen|ersetzt|ausgetauscht|entschädigt|umgetauscht|nachgeliefert|nachgesendet|ausgeglichen)',
    '(erstattet|rückerstattet|gutgeschrieben|zurückgezahlt|überwiesen|ersetzt|ausgetauscht|entschädigt|umgetauscht|nachgeliefert) ~3 (haben|habe|hatten|wurde|worden|bekommen|bekamen|ist)',
    '(haben|habe|erhielten|bekamen|bekommen|erhalten|schickten|sandten|geschickt) ~6 (ersatz|ersatzgerät|ersatzteil|neues gerät|neuen artikel|ersatzlieferung|erstattung|rückerstattung|gutschrift|ihr geld|dein geld|das geld|austausch*)',
    '(ersatz|ersatzgerät|ersatzlieferung|erstattung|rückerstattung|gutschrift|geld|kaufpreis) ~4 (erhalten|bekommen|geschickt|gesendet|veranlasst|überwiesen|ist da|ist raus|zurück)',
    'schadlos gehalten|entgegengekommen|kulant (gezeigt|gewesen|waren)|(sind|waren) [ihnen] ~2 kulant',
  ],
  // Verbs of giving and getting.
  get: [
    'erhalt*|erhält*|erhielt*|bekomm*|bekam*|krieg*|kassier*|sichern sie|sichere dir|sichert|gewinn*|abstaub*|einlös*|aussuch*|auswähl*|wählen|wähle|freu*|genieß*|spar*|verdien*|behalt*|behält*|gehör*|wartet|warten auf|winkt|winken|gibt|gibts|holen sie|hol dir|profitier*|entgegennehm*|einstreich*',
  ],
  give: [
    'schenk*|geb*|send*|schick*|zahl*|überweis*|spendier*|leg*|pack*|übernehm*|gewähr*|biet*|anbiet*|lass*|liefer*|verlos*|überreich*|sponser*|sponsor*|schreib* ~2 gut|transferier*|bedank*|belohn*|beschenk*|verschick*|versend*|zukommen|verlänger*|stell* ~3 bereit|auszahl*|ausgezahlt|erstatt*|beilegen|beilege|rausschick*',
  ],
  'in-return': [
    'im gegenzug|im austausch|im tausch|im ausgleich|zum dank|als dank|als dankeschön|als danke|als kleines (dankeschön|danke|dank)|als gegenleistung|als belohnung|als anerkennung|als zeichen|zur belohnung|dafür|hierfür|gegen vorlage|gegen (eine|ihre|deine|einen|jede|einsendung)|(ein|kleines|unser) dankeschön für|danach|anschließend|daraufhin|sodann|und schon',
  ],
  wants: [
    'möchten|möchtest|wollen|willst|wünschen|lust auf|interesse an|brauchen|hätten ~2 gern|hättest ~2 gern|wer ~2 (will|möchte|mag)',
  ],
  screenshot: [
    'screenshot*|bildschirmfoto*|bildschirmkopie|bildschirmaufnahme|screen-shot|beleg ihrer|nachweis ihrer|link (zu|zur) (ihrer|deiner)|bildschirm-foto|foto der bewertung',
  ],
  draw: [
    '(aktion|gewinnen|gewinnst|gewinnt) ~3 (ein|eine|einen)',
    'verlos*|auslos*|verlosung*|gewinnspiel*|tombola|lostopf|gewinnchance*|preisausschreiben|ziehung|glücksfee|wettbewerb|gewinner*|lotterie|verlost|hauptpreis*|hauptgewinn|sachpreis*|(zu|chance|chancen) ~4 gewinnen|gewinnen sie|gewinne ~2 (ein|eine|einen)|gewinnt ~3 (ein|eine|einen)',
  ],
  donate: [
    'spende|spenden|spendet|spendest|gespendet|baum|bäume|bäumchen|tierheim*|guten zweck|gemeinnützig*|hilfsorganisation*|kinderhospiz|tafel ~2 (geld|euro)|wohltätig*|charity|aufforst*',
  ],
  // "erhalten Sie", "schicken wir Ihnen"
  'you-get': [
    '(erhalten|bekommen|kriegen|gewinnen|kassieren) (sie|von uns)|sie ~2 (erhalten|bekommen|kriegen|gewinnen)|(erhältst|bekommst|kriegst|gewinnst|kassierst) du|du ~2 (erhältst|bekommst|kriegst)|(dürfen|können) sie sich ~4 (aussuchen|auswählen|wünschen)|darfst du dir ~4 aussuchen|(gibt es|gibts) (ein|eine|einen|von uns|für sie|für dich|dafür|zur belohnung)|gehört ~4 (ihnen|dir)|wartet ~4 auf (sie|dich)',
  ],
  'we-give': [
    '(schicken|senden|schenken|geben|spendieren|überreichen|legen|packen|zahlen|überweisen|erlassen|lassen|übernehmen|bieten|verlängern|gewähren|reservieren|sponsern) wir ~3 (ihnen|dir|euch|ein|eine|einen|auf|die|den|das|bei)|wir ~2 (schicken|senden|schenken|spendieren|überreichen|zahlen|überweisen|legen) ~2 (ihnen|dir|euch|ein|eine|einen)|(schicke|sende|schenke|überweise|zahle|gebe) ich ~2 (ihnen|dir|euch)|geht ~5 (ein|eine|einen) ~4 (an sie|an dich|raus)',
  ],
  'mere-info': [
    'link|bestätigung|bestätigungsmail|antwort|hinweis|hinweise|amazon eine|rückmeldung|korrekturabzug|etikett|rücksendeetikett|anleitung|schritt|überblick|eindruck|einblick|möglichkeit|gelegenheit|chance',
  ],
  'no-inc': [
    '<past-review>|<no-reward>|<draft>|<thanks> ~6 <review-noun>|<review-noun> ~4 (gelesen|gesehen|erwähnt|geschrieben)|(gelesen|gesehen|erwähnt) ~4 <review-noun>|freiwillig|unverbindlich|stornier*|löschen lassen',
  ],
  cond: [
    '(kunden|käufer|kundinnen|kunde|alle) (die|der)',
    'bei abgabe|bei ~1 <review-noun>|bei',
    'wenn|falls|sofern|sobald|nachdem|für|gegen|nach|mit|wer|jeder|jede|jeden|jedes|alle|allen|pro|je|erst|sollten sie|solltest du|dann|vorausgesetzt|im gegenzug|als dank|zum dank|unter allen|dafür|damit|sonst',
  ],
  'bought-gift': [
    '(geschenkset|geschenkbox|geschenkkorb|geschenkpapier|geschenkverpackung|geschenkanhänger|grußkarte)',
  ],
  'reward-talk': [
    '<gift>|<money>|schenk*|geschenk*|gutschein*|gratis|umsonst|geht auf uns|auf unsere (kosten|rechnung)|aufs haus|(übernehmen|zahlen|tragen|spendieren|erlassen|erstatten) wir|wir (übernehmen|zahlen|tragen|spendieren|erlassen)|legen wir ~6 (bei|dazu|drauf)|(verlänger*|verdoppel*) ~3 garantie|geld zurück|hälfte des|belohn*|prämie|prämien|bonus|bonuspunkte|rabatt*|überraschung|überraschungen|kleine aufmerksamkeit|verlos*|gewinnspiel|tombola|(erhalten|bekommen|gibt es) ~5 (geschenkt|dazu|zweite|zweiten|zweites|weitere|weiteren|weiteres|extra)|(dafür|dann) gibt es|lassen ~2 etwas springen|erkenntlich|soll ihr schaden nicht',
    '(kosten|betrag) ~1 tragen wir|(zweite|zweites|zweiten) ~4 (gratis|geschenkt|dazu|obendrauf|umsonst|kostenlos|schenk*|bekomm*|erhalt*)|(ein|eine|einen) (zweites|zweite|zweiten)|gibt es ~2 mehr|schenken ihnen|eine hand wäscht',
  ],
  'no-reward-talk': [
    '<no-inc>|<past-review>|<not-reviewed>|<free-service>|entschuldig*|beschädig*|defekt*|fehl*|kratzer|ersatz*|kaputt*|keine|kein|keinen|ohne|weder|nicht|rechnung|eingelöst|bezahlt haben|gutgeschrieben|retoure|rücksendung|danke für|dank für|wollten wissen|ihre frage',
  ],
  // What is given for a fault, or by right.
  'no-deal': [
    'entschuldig*|beschädig*|defekt*|fehlt*|kratzer|ersatz*|kaputt*|rechnung|gutgeschrieben|retoure|rücksendung|gravur*|nicht|kein|keine|keinen|ohne|weder',
  ],
  // "liegt für Sie bereit", "gehört Ihnen"
  yours: [
    '(liegt|liegen|wartet|warten|steht|stehen) ~3 (für sie|auf sie|für dich|auf dich|bereit)|gehört (ihnen|dir)|gehören (ihnen|dir)',
    '(wir|ich) ~1 (gleichen|legen|zahlen|übernehmen|erstatten) ~3 (aus|drauf|obendrauf|betrag|preis|kosten)',
    'abstauben|absahnen|mitnehmen|(im|beim) preis entgegen',
  ],
} satisfies Classes;
