import type { Classes } from '../../src/wording/language.ts';

export default {
  // Who.
  us: ['uns|mir|unser|unsere|unserem|unserer|unseren|unseres|mich'],
  'our-shop': [
    '(unser*|mein*|dem|den|das|der) ~3 (team|laden|shop|geschäft|betrieb|familienbetrieb|familienunternehmen|unternehmen|firma|werkstatt|manufaktur|mitarbeiter*|mannschaft|existenz|verkäuferkonto|konto|start-up)',
  ],
  others: [
    '(andere|anderen|anderer|künftige|künftigen|zukünftige|zukünftigen|weitere|weiteren|potenzielle|potentielle|potenziellen|neue|neuen|allen|übrigen|alle) [amazon] (kunden|käufer|käufern|kundinnen|interessenten|interessierten|leuten|menschen|familien|eltern|nutzer|nutzern)',
    'anderen|andere|der welt|die welt|allen|aller welt|der community|amazon|der öffentlichkeit|dem rest der welt|jedem|interessenten',
  ],
  // The act of reviewing.
  'review-noun': [
    'bewertungsaktion*|rezensionsaktion*|bewertungsprogramm|bewertungsfunktion|bewertungsanfrage*|bewertungsbitte',
    '*bewertung|*bewertungen|bewertungstext*|bewertungsseite*|bewertungslink*|bewertungsbogen|*rezension*|*rezensent*|review|reviews|*-review|*-reviews|produktreview*|*feedback|*feedbacks|feed-back|feedbak|feetback|*beurteilung|*beurteilungen|*erfahrungsbericht*|*testbericht*|produktbericht*|kundenmeinung*|kundenstimme*|*rating|*ratings|wertung|wertungen|benotung|reszension*|rezesion*|rezenzion*|rezenssion*|bewerung*|bewertng*|bewertug*|bewärtung*|beweertung*|bewertun|auswertung bei amazon',
  ],
  'opinion-noun': [
    'meinung|meinungen|urteil|urteils|urteile|kommentar|kommentare|kommentars|kommentaren|*stern|*sterne|*sternen|*sternchen|eindruck|eindrücke|eindrücken|*erfahrung|*erfahrungen|erlebnis|einschätzung|testimonial*|empfehlung|beitrag|fazit|resonanz|lob|stimme|eintrag|note|statement',
    '(paar|zwei|drei|einige|wenige|kurze|nette|ein) [kurze|nette|liebe|eigene|ehrliche] (worte|zeilen|sätze|zeile|satz|wörter|takte)',
  ],
  // Verbs of writing one.
  write: [
    'hinterlass*|hinterläss*|hinterliess*|zu hinterlassen|schreib*|zu schreiben|geschrieben|verfass*|abgeb*|abgib*|abzugeben|abgegeben|abgabe|abgäb*|geb*|gib|gibst|gibt|gab*|gegeben|veröffentlich*|teile|teilen|teilt|teilst|geteilt|poste|posten|postet|posten|gepostet|erstell*|vergeb*|vergib*|vergäb*|vergabe|zu vergeben|äußern|äußert|äußerung*|geäußert|mitteil*|mitzuteilen|mitgeteilt|schenk*|spendier*|einstell*|einzustellen|eingestellt|hochlad*|hochzuladen|lasse|lassen|lässt|dalass*|dazulassen|dagelassen|formulier*|tipp*|einreich*|eingereicht|publizier*|tätig*|leist*|ausfüll*|auszufüllen|loswerden|loszuwerden|verewig*|anklick*|klick*|verrat*|abstatt*|abliefer*|beisteuer*|eintrag*|einzutragen|eingetragen|machen|macht|machst|mache|gemacht|setz*|online (stell*|geh*|setz*)|verteil*|zück*|absetz*|sende|senden|sendet|schicke|schicken|schickt|schick|übermittel*|nimm*|nehmen sie sich|überlass*|stimm*',
  ],
  'write-on': [
    'schreib*|hinterlass*|hinterläss*|poste|posten|postet|teile|teilen|teilt|äußern|mitteil*|mitzuteilen|veröffentlich*|einstell*|einzustellen|hochlad*|hochzuladen|kommentier*|verewig*|mit',
  ],
  'review-verb': [
    'bewerte|bewerten|bewertet|bewertest|bewertete*|bewertende*|bewert|bewerted|zu bewerten|rezensier*|zu rezensieren|beurteile|beurteilen|beurteilt|beurteilst|benote|benoten|benotet|reviewe|reviewen|reviewt|ratet uns|raten uns|rate uns|kommentiere|kommentieren|kommentierst|kommentiert|abstimmen|sternevergabe',
  ],
  'review-place': [
    '(auf|in|bei|über|via) [der|die|den|unserer|unsere|dem] [jeweiligen] (produktseite|artikelseite|produktseiten|bewertungsseite|amazon-seite|amazonseite|angebotsseite|rezensionsseite|verkäuferseite)',
    '(auf|bei|in|über) amazon',
  ],
  // "eine Bewertung schreiben", "bewerten", "Ihre Meinung auf Amazon"
  'review-act': [
    '<others> ~3 (sagen|erzählen|mitteilen|berichten|zeigen|empfehlen|weitersagen)',
    '<review-verb>',
    '<write> ~8 <review-noun>',
    '<review-noun> ~8 <write>',
    '<write> ~5 <opinion-noun>',
    '<opinion-noun> ~5 <write>',
    '<review-place> ~6 (<write-on>|sag|sagen|sagst|sagt|erzähl*|bericht*|zeig*|empfehl*|empfiehl*|weitersag*)',
    '(<write-on>|sag|sagen|sagst|sagt|erzähl*|bericht*|zeig*|empfehl*|empfiehl*) ~6 <review-place>',
    '(sag|sagen|sagst|sagt|erzähl*|bericht*|zeig*|verrat*|mitteil*|teilen|teile) ~3 <others>',
    'weitersag*|weiterzusagen|(sagen|sag|sagt|erzähl*) ~2 weiter',
    '{reviewlink}|{presetreview}',
    '(ihr|dein|ihre|deine|euer) (kommentar|meinung|beitrag|text|eindruck|erfahrungen) ~3 (online|veröffentlicht|sichtbar|erschienen|freigeschaltet|öffentlich)',
  ],
  // Any word of it.
  'review-word': ['<review-noun>|<review-act>'],
  // What is looked at and judged, but no review of a purchase.
  'not-reviewed': [
    'rechnung|lieferschein|auf der rechnung',
    'entwurf*|entwürfe*|korrekturabzug*|korrekturabzüge*|*abzug|andruck|probedruck*|vorschau*|layout*|design|designs|motiv|motivs|motive|skizze*|zeichnung*|gravur*|*gravur|gravier*|schriftart*|schriftzug|stoffmuster*|farbmuster*|muster|dringlichkeit|passform|termin|liefertermin*|*termin|text|texte|textes|anschrift|adresse|rechnungs*|angebot|variante*|grafik|aufdruck|druckdatei*|visualisierung|schreibweise|rücksend*|retoure|retouren*|zustellversuch|vorschlag|vorschläge|druckfreigabe|freigabe|druckdaten|schadens*|gutachten|zustand|ton|tonalität|lautstärke|korrektur|teilerstattung|stoffprobe*|maßblatt|maße|aufmaß|lieferumfang',
  ],
  // Words that deny.
  not: [
    'kein|keine|keinen|keiner|keinem|keinerlei|nicht|nie|niemals|nichts|ohne|weder|noch nie|verzicht*|verboten|untersagt|unzulässig',
  ],
  // "ob zufrieden oder nicht"
  whether: [
    '(mögen|magst) (sie|du|ihr) ~8 (schreiben|festhalten|teilen|bewerten|abgeben|hinterlassen|berichten|verraten|erzählen|sagen|aufschreiben)',
    'egal|gleichgültig|ganz gleich|unabhängig|gleich ob|ungeachtet|ob ~4 oder (nicht|schlecht|negativ|unzufrieden|kritisch|kritik)|ob|oder nicht|positiv oder negativ|gut oder schlecht|positive oder negative|jede meinung|so oder so|sowohl|wie auch immer|welcher art',
  ],
  thanks: [
    'danke|danken|dankend|bedanken|bedanke|gedankt|merci|thx|(vielen|herzlichen|herzlichsten|besten|lieben|liebsten|schönen|tausend|grossen|größten|unseren|meinen|recht) [lieben|herzlichen] dank|(herzliches|grosses|riesiges|dickes) dankeschön',
  ],
  // A review the buyer has written already.
  'past-review': [
    '<thanks> ~5 <review-noun>',
    '(haben|habe|hat|wurde|wurden) ~6 <review-noun> ~4 (gelesen|gesehen|erhalten|bekommen|gefreut|entdeckt|weitergeleitet|weitergegeben|ausgewertet|zur kenntnis|zum anlass|ernst|zu herzen|geprüft|besprochen)',
    '(aus|laut|gemäß|aufgrund|dank) [ihrer|deiner|einer|der|euren|ihren|mehreren|einigen|vielen|ihre|ihres] <review-noun>',
    '(nach|durch|wegen|zu|auf) [ihrer|deiner|einer|der|euren|ihren|mehreren|einigen|vielen|ihre|ihrem|ihr] <review-noun> ~1 (haben|habe|hat|geht|wurde|wurden|ging|ist|sind|hin|erfahren|hatten|konnten|antworten|nehmen|möchten|überarbeitet|geändert|angepasst|verbessert|korrigiert|ausgetauscht|ersetzt)',
    '(in|laut) [ihrer|deiner|der|einer|euren] <review-noun> ~3 (geschrieben|erwähnt|angesprochen|gelesen|berichtet|beschrieben|bemängelt|kritisiert|angegeben)',
    'in [ihrer|deiner|der|einer|euren] (bewertung|rezension|beurteilung) (schreib*|haben|hatten|war|erwähn*|steht|stand|schildern|schildert*|beschreib*|bemängel*|kritisier*|berichte*|genannt*|ist|sind|angesproch*|erwähnt*)',
    '(lasen|sahen|gelesen|gesehen) ~3 <review-noun>',
  ],
  // A proof to look at.
  draft: [
    'entwurf*|entwürfe*|korrekturabzug*|korrekturabzüge*|*abzug|probedruck*|vorschau*|layout*|design|designs|motiv|motive|skizze*|gravur*|*gravur|schriftart*|dringlichkeit|passform|liefertermin*|schreibweise|druckfreigabe|schadens|des schadens|gutachter*|versicher*|testinstitut|verständlichkeit|feedback (zu|zum|zur) ~1 (geschenkkarte|gutschein|karte|text|sitzkomfort|foto)',
  ],
  // "ohne Gegenleistung", "dürfen wir nicht belohnen"
  'no-reward': [
    '(schenken|schenk|spendieren) (sie|du) uns|schenk uns',
    '(lehnen|lehne|lehnt) ~3 ab|ablehnen|abgelehnt',
    '(kein|keine|keinen|keinerlei|weder|ohne|verzichten|nie|niemals|nichts) ~5 (gegenleistung*|belohn*|vorteil*|vergüt*|*geschenk*|gutschein*|rabatt*|anreiz*|geld|entschädigung*|honorar*|bonus|prämie*|entlohn*|erstattung*|verpflicht*|einfluss|zusammenhang|bedingung|voraussetzung|kostenlos*|gratis|bieten|anbieten|geben|zahlen|erwarten|verlangen|freien)',
    '(gegenleistung|belohnung|vergütung|honorar|geschenk|geschenke|gutscheine|gutschein|rabatt) ~5 (nicht|nie|keine|niemals)',
    '(nicht|nie|niemals|nichts|keinesfalls|grundsätzlich nicht) ~3 (bieten|anbieten|geben|zahlen|vergüt*|belohn*|honorier*|knüpf*|verbunden|gekoppelt|erlaubt|gestattet|abhängig|erwarten|kaufen|erkauf*|versprechen)',
    '(dürfen|darf|können|werden|bieten|geben|zahlen|knüpfen|möchten|verschenken|belohnen|hängt) ~6 (nicht|nichts|keine|keinen|kein|niemals|nie)',
    'verboten|untersagt|unzulässig|gegen die (regeln|richtlinien)|niemand|niemanden|niemandem',
  ],
  // Conditions.
  if: [
    'wenn|falls|sofern|sollte|sollten|solltest|solltet|bei|sobald|vorausgesetzt|angenommen|solange|insofern|im falle|für den fall|gesetzt den fall|da|weil|nachdem|soweit|nur|ausschließlich|wofern|insoweit|allein wenn',
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
    '(geld|kaufpreis|betrag|preis|kaufbetrag|summe|kosten|<money>|<percent>|hälfte) ~6 (zurück|wieder|retour|erstatt*|überweis*|rückerstatt*|gutschreib*|gutgeschrieben|auszahl*|ausgezahlt)',
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
  reviewer: [
    '*rezensent*|bewerter*|wer ~3 (bewertet|rezensiert)|(allen|alle|jeder|jeden|jedem|kunden) (der|die|den) ~6 (bewerten|bewertet|rezensieren|rezensiert|<review-noun>)',
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
  'change-it': [
    'lösch*|gelöscht|entfern*|ändern|ändert|änderung*|geändert|abänder*|anpass*|anpaßt|angepasst|aktualisier*|überarbeit*|korrigier*|zurückzieh*|zurückgezogen|zurücknehm*|zurückgenommen|überdenk*|widerruf*|anheb*|erhöh*|verbesser*|aufwert*|revidier*|raufsetz*|hochsetz*|rausnehm*|herausnehm*|verschwind*|abmilder*|entschärf*|nachbesser*|umschreib*|bearbeit*|rückgängig',
  ],
  // How a review may be.
  positive: [
    'glühende|glühenden|flammende*|euphorische*|enthusiastische*|brillante*|überglückliche*|jubelnde*|sagenhafte*',
    'positiv|positive|positiven|positiver|positives|positivem|gute|guten|guter|gutes|gutem|tolle|tollen|toller|tolles|super|schöne|schönen|schöner|schönes|nette|netten|netter|nettes|freundliche|freundlichen|freundliches|ausgezeichnete*|hervorragende*|exzellente*|perfekte|perfekten|perfekter|herausragende*|erstklassige*|großartige*|fantastische*|phantastische*|bestmögliche*|beste|besten|bestes|bester|top|spitzen|spitzenmäßige*|klasse|wohlwollende*|wunderbare*|glänzende*|begeisterte*|überschwängliche*|lobende*|liebe|lieben|liebes|liebevolle*|hohe|hohen|hoher|höchste|höchsten|höchster|volle|vollen|voller|maximale*|genial*|prima|wunderschöne*|1a|erfreuliche*|zufriedene*|strahlende*|bombige|aussagekräftige positive|herzliche|herzlichen|warme|warmen|großzügige*|sehr gut|sehr gute*|vorteilhafte*|schmeichelhafte*|traumhafte*|sensationelle*|mega|geile|grandiose*|vorzügliche*|überragende*|optimale*|makellose*|günstige|günstigen|gnädige|gnädigen|bessere|besseren|besserer|besseres|überzeugende*|einwandfreie*|tadellose*|werbewirksame*|motivierende*',
  ],
  'either-way': [
    '(positiv*|gut|gute*|lob) (oder|und|sowie|wie|als auch|aber auch) ~1 (negativ*|schlecht*|kritisch*|neutral*|kritik|tadel|nicht)',
    '(negativ*|schlecht*|kritisch*) (oder|und|wie|als auch) (positiv*|gut*)',
    '(ob|egal|gleich) ~4 (positiv*|gut|gute|zufrieden|lob|gefällt|gefallen) ~5 (nicht|negativ*|schlecht*|kritik|kritisch|unzufrieden|oder)',
    '(positiv*|gut*) neutral* (oder|und) negativ*',
    'ehrliche|ehrlichen|ehrliches|ehrlicher|ehrlich|unabhängige*|unvoreingenommene*|objektive*|unparteiische*|faire|fairen|sachliche|sachlichen|neutrale|neutralen|offene|offenen',
  ],
  five: ['5|fünf|fuenf'],
  'five-stars': [
    'fünf statt (zwei|einem|drei|vier)',
    '<five> [volle|vollen|ganze|goldene|schöne|strahlende|glänzende|leuchtende|kleine|dicke|satte|tolle|verdiente|verdienten] (stern|sterne|sternen|sternchen|sternlein|stars|star|sterne-*|punkte|punkten)',
    '<five> (von|/|aus) <five>',
    '★★★★★|fünfstern*|fünf-sterne*|5-stern*|5-sterne-*|5stern*|five stars|5-star|fünf-stern*|fünfersterne|<number> von <number> sternen geb*',
    '<five> (sterne|stern) (bewertung*|rezension*|feedback*)',
  ],
  'top-mark': [
    'bestnote|bestnoten|höchstnote|höchstnoten|bestwertung|bestwertungen|höchstwertung|höchstwertungen|topbewertung*|top-bewertung*|spitzenbewertung*|bestbewertung*|traumnote|traumbewertung|höchstpunktzahl|höchstbewertung|einserbewertung|superbewertung|positivbewertung*|maximalbewertung|glanznote|spitzennote',
    '(volle|vollen|voller|höchste|maximale|höchsten|maximalen) (punktzahl|sternzahl|sterneanzahl|sternezahl|anzahl|bewertung|wertung|sternebewertung|zahl|punkte|sterne)',
    '(alle|allen) [fünf|5] (sterne|sternen|sternchen)',
    '(fünften|fünfte|letzten) (stern|sternchen)',
    '(ein glattes|ein) (sehr gut)',
    '100 (%|prozent) (positiv*|bewertung*)',
    '(eine|glatte|note) (1|eins|einser) (mit sternchen|plus)',
  ],
  'star-range': [
    '(1|ein|eins|einen|einem|eine|zwischen|null|0) [stern] (bis|und|-|oder|bis zu|bis hin zu) [sogar|zu] <five>',
    '1 2 3 4 (oder|und) 5|eins zwei drei vier oder fünf',
    '(1|ein|einen|eins) (3|drei) oder <five>|von 1 ~2 <five>|1 5 (sterne|sternen)|ein bis fünf|einen bis fünf|skala',
    '(sternen|sterne) (ihrer|deiner|nach) (wahl|belieben|ermessen)',
    '(beliebig*|passende|passenden|so viele) ~1 (anzahl|sterne)',
  ],
  'few-stars': [
    '(1|ein|einem|einen|einer|eins|2|zwei|3|drei|4|vier|wenig|wenige|wenigen|nur|weniger) (stern|sterne|sternen|punkte)',
    '(weniger|schlechter|schlechtere|geringer|niedriger|tiefer) als (<five>|4|vier|<five-stars>)',
    '(unter|unterhalb) ~2 (<five>|4|vier|<five-stars>|vier sternen)',
    '(1|2|3|4|ein|eins|zwei|drei|vier)-stern*',
    'negativ-bewertung*|negativbewertung*|1-sterner|einsterner',
  ],
  bad: [
    'schlecht|schlechte|schlechten|schlechter|schlechtes|negativ|negative|negativen|negativer|negatives|miese|miesen|mieser|mittelmäßige*|mäßige*|neutrale|neutralen|neutraler|kritische|kritischen|kritischer|schwache|schwachen|unfaire|unfairen|niedrige|niedrigen|niedriger|böse|bösen|ungerechte*|harte|enttäuschte|geringe|geringen|unzufriedene|unfreundliche*|vernichtende*|unschöne|unschönen|ungünstige*|unterdurchschnittliche*|katastrophale*',
  ],
  hurts: [
    'weh|schmerz*|schad*|schäd*|geschadet|existenz*|ruin*|zerstör*|vernicht*|kaputt*|gefährd*|bedroh*|kosten uns|kostet uns|uns ~4 kosten|arbeitsplatz|arbeitsplätze|jobs|job|schließen|sperr*|gesperrt|kränk*|trifft|treffen|traf|durchgefallen|katastroph*|ende|untergang|pleite|bankrott|insolvenz|belast*|beeinträcht*|nachteil*|konsequenz*|auswirk*|folgen|ranking|strafe|bestraf*|abgestraft|verlier*|verlust*|einbuß*|umsatz|zurückwerf*|wirft uns|zurückgeworfen|schlaflos*|tränen|weinen|traurig*|ärger|probleme|schwierigkeiten|schlecht*|negativ*|mies*|genick|todesstoß|überleben|vernichtend|reißt|zieht ~3 runter|ungenügend|mangelhaft|schlecht|negativ|versagen|versagt|fatal|dramatisch|verheerend|herben|rückschlag|schlag|sauer|verboten|wertung (sinkt|fällt)|sinkt|fällt|abwärts',
  ],
  nice: [
    'nettes|nette|netten|schönes|gutes|positives|liebes|freundliches|tolles|schmeichelhaftes|lobendes|erfreuliches',
  ],
  // How the buyer feels.
  happy: [
    'guter erfahrung|guten erfahrungen|positiver erfahrung|positiven erfahrungen|gut gearbeitet|arbeit geleistet|gutem gefühl',
    'freut|freuen sich|jubelt|strahlt|guten job|gute arbeit|guten dienst|gut gemacht|gute leistung|ganze arbeit',
    '(erster|erste|erstes) wahl|ein treffer|volltreffer|lieblings*',
    'zufrieden|zufriedene|zufriedenen|zufriedener|hochzufrieden|zufriedenheit|glücklich|begeistert|begeisterte|begeisterten|begeisterung|erfreut|überzeugt|angetan|happy|froh|beeindruckt|hingerissen|entzückt|verliebt|freude|spaß|spass|geholfen|gelungen|überzeugen|überzeugte|überzeugt|überzeugend|erwartung*|vorstellung*|wunschlos|lächel*|schmunzel*|hält ~6 (versprech*|versprochen)|halten was|erfüllt|übertroffen|einwandfrei|tadellos|reibungslos|problemlos|gut (gelaufen|gefallen|angekommen|geklappt|läuft|funktioniert|geschmeckt|gepasst|bedient|aufgehoben)|zusagt|zusagen|zugesagt|(freude|spaß|spass) (macht|machen|machte|bereitet|bereiten|haben|hatten)|daumen (hoch|nach oben)|positiv (überrascht|war|ist|fällt)|positive (erfahrung|erfahrungen|eindrücke)|gute (erfahrung|erfahrungen)|positiven eindruck|positives erlebnis|guten eindruck',
    '(alles|es|rundum|die ware|artikel|produkt|bestellung|lieferung|service|zusammenarbeit|ablauf|kauf|qualität|einkauf) ~6 (passt|gepasst|bestens|gut|perfekt|prima|super|top|ok|okay|bester ordnung|in ordnung|rund|geklappt|funktioniert|toll|wunschgemäß|wie gewünscht|stimmt|gestimmt|läuft|richtig|zur zufriedenheit|schön|klasse|glatt|wie erwartet|wie erhofft|recht)',
    'wie (gewünscht|erhofft|erwartet|beschrieben|versprochen)|nach ~2 (wunsch|wünschen|geschmack|vorstellungen)|zu ihrer zufriedenheit|recht war|recht ist|gern (benutzen|nutzen|mögen)|(gute|tolle) arbeit',
    'sagt ~4 zu|blüht alles|hin und weg|ins herz geschlossen',
  ],
  like: [
    'gefällt|gefallen|gefiel|gefalle|gefallt|(ihn|es|sie|das|die|den|unser*|produkt|artikel) (mögen|magst|mögt)|liebst|liebt|lieben|genießen|genossen|taugt|schmeckt|schmecken|geschmeckt|zusagt|lieb gewonnen|ins herz geschlossen|geliebt|mundet|gemundet|schätzen gelernt|freude|spaß|funktioniert|klappt|passt|gepasst|sitzt|läuft|gut tut|guttut',
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
  // What was, not what is asked for.
  happened: [
    '(haben|habe|hat|hatten|hattest|hast|habt) ~6 (gefreut|erhalten|bekommen|gelesen|gegeben|geschrieben|vergeben|hinterlassen|bewertet|gesehen|erreicht|verdient)|freute uns|freuten uns|danke|dank',
  ],
  // What has stars, or is good, without being a review.
  item: [
    'advents*|kalender|test|tests|scheuertest|härtetest|belastungstest|produkttest|warentest|laborkunde|prüfung|stiftung|norm|labor',
    'hotel*|*hotel|*himmel|led|leds|licht*|lampe|hotelhandtuch|handtuch|restaurant*|gefrier*|tiefkühl*|kühlschrank*|energie*|koch*|deko*|girlande|lichterkette|ausstecher|christbaum*|weihnachtsbaum*|anhänger|aufkleber|sticker|fahne|flagge|shirt|stoff|muster|himmel|decke|polarstern|sternbild*|*karte|general|schraube*|schlüssel|wandtattoo|kissen|torte|kuchen|teleskop|kette|ohrring*|stanz*|pol|batterie*|test|steckdose|klemm*|artikel mit|herzen|papierstern*|strohstern*|folie|nagel|packung|stück|fehlen|fehlt|falten|basteln|pailletten',
  ],
  wished: [
    'rett*|versüß*|krönt',
    'geb*|gib|gibst|gibt|schenk*|spendier*|hinterlass*|hinterläss*|klick*|anklick*|wähl*|bitte|gern|gerne|freu*|freude|wünsch*|wünschen|hoff*|wäre|wären|würde|würden|verdien*|verdient|zählt|ziel|helf*|hilf*|mach*|vergeb*|brauch*|glücklich|traum|bewert*|<review-noun>|schenk*|möcht*|hätten|belohn*|dank*|wert|sichern|erreich*|anvisier*|ankommen|toll|super|klasse|drück*|leuchten|strahlen|unterstütz*|motivier*|bedeut*|erwart*|gönn*|sagen|spendier*|alles|krönen|rechnen|baue*|bauen',
  ],
  lob: [
    'positive stimme|gute stimme|ihre stimme für uns',
    'lob|loben|lobt|lobe|lobende*|applaus|komplimente|kompliment|lobpreis*|lobeshymne*|liebe worte',
  ],
  refuse: [
    '(werden|würden|wollen|dürfen|möchten|bitten|sollen|fragen|verlangen|erwarten|müssen) ~5 (nicht|nie|niemals|keine|keinesfalls|nichts|keinen)',
    '(bitten|fordern|verlangen|erwarten|drängen) ~3 (niemanden|niemandem|keinen kunden)',
    '(nicht|nie|niemals|keinesfalls) ~1 (bitten|verlangen|auffordern|erwarten|fragen|drängen)|(nicht|keine) ~3 (erforderlich|nötig|notwendig)',
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
  'review-ask': [
    '<review-noun>|<review-verb>|*stern|*sterne|*sternen|(produktseite|bewertungsseite|rezensionsseite)|weitersag*|(sag*|erzähl*) ~3 weiter|<review-place>|(sag*|erzähl*|bericht*|zeig*|verrat*|teil*) ~3 <others>|{reviewlink}|{presetreview}|(ihre|deine|ehrliche|eure) [ehrliche] meinung|(lassen|lass|lasst) ~2 (andere|anderen) ~2 wissen|öffentlichkeit',
  ],
  // Undoing a review.
  remove: [
    'stornier*|zurückruder*|rudern ~6 zurück|(ist|sind) weg|ist dann weg',
    'radieren|radiere|ausradier*|auszuradieren|ungeschehen|wegfallen|verschwände|verschwinde|vom tisch|einstampf*|kassier* sie',
    'lösch*|gelöscht|entfern*|zurückzieh*|zurückzuziehen|zurückgezogen|zurücknehm*|zurückzunehmen|zurückgenommen|herausnehm*|herauszunehmen|rausnehm*|rauszunehmen|runternehm*|runterzunehmen|herunternehm*|herunterzunehmen|wegnehm*|wegzunehmen|widerruf*|streich*|gestrichen|tilg*|verschwind*|verschwunden|wegmach*|wegzumachen|beseitig*|ausblend*|auszublenden|verberg*|deaktivier*|rückgängig|offline nehm*|fallen (lassen|zu lassen)|löschung|entfernung|rücknahme|tilgung|delete|deleten|loswerden',
    '(ziehen|ziehe|zieh|zieht|ziehst|zögen) ~9 zurück|(nehmen|nehme|nimm|nehmt|nähmen|nimmst) ~9 (zurück|herunter|runter|raus|heraus|weg|vom netz|offline)|(machen|mache|mach|machst) ~7 weg|(lassen|lasse|lass) ~8 (verschwinden|fallen|weg)|(schaffen|schaff) ~6 (weg|aus der welt)|aus der welt ~1 (schaffen|räumen)|(nicht mehr|nicht länger) ~4 (zu lesen|lesbar|auffindbar|da|online|sichtbar|zu sehen|stehen|öffentlich|nötig)|weg (sein|wäre|kann|muss)|darf ~4 (weg|gehen|verschwinden)',
  ],
  change: [
    'umformulier*|umzuformulieren|überschreib*|zweiten blick|neuen blick|frischen blick|umschwenk*',
    'aufrund*|aufzurunden|aufgerundet|aufhübsch*|abändern|aufmöbel*|nachträglich (ändern|erhöhen|anheben)',
    'ändern|ändert|änderst|änderten|ändere (bitte|deine|doch|das)|bitte ändere|zu ändern|geändert|änderung|abänder*|abzuändern|abgeändert|umänder*|anpass*|anzupassen|angepasst|aktualisier*|überarbeit*|bearbeit*|editier*|edit|korrigier*|korrektur|berichtig*|überdenk*|überdacht|revidier*|revision|anheb*|anzuheben|angehoben|erhöh*|verbesser*|aufwert*|aufzuwerten|aufgewertet|hochsetz*|hochzusetzen|hochstuf*|hochzustufen|heraufsetz*|heraufzusetzen|raufsetz*|ersetz*|umschreib*|umzuschreiben|entschärf*|abmilder*|abzumildern|mildern|abschwäch*|modifizier*|update|updaten|upgraden|upgrade|umwandel*|umzuwandeln|richtigstell*|richtigzustellen|klarstell*|nachjustier*|aufbesser*|aufzubessern|nach oben (korrigier*|setz*|anpass*|ändern)|neu (bewert*|fass*|formulier*|schreib*|vergeb*|einstell*|beurteil*|verfass*)|neubewertung|wiederhol*|aufstock*|auffrisch*|umstell*',
    '(passen|passe|pass|passt) ~8 an|(heben|heb|hebe|hebt) ~9 an|(setzen|setze|setz|stufen|stufe) ~8 (hoch|herauf|rauf|höher)|(stellen|stell|stelle) ~5 richtig|(machen|mache|mach|würde|werden|wird|gern) ~5 (mehr|<number>|vier|fünf|vier sterne|fünf sterne) ~2 (machen|draus|daraus|werden|geben)|(noch einmal|nochmal|noch mal|erneut|neu|nochmals) ~3 (überleg*|überdenk*|ansehen|anschauen|anzusehen|durchgehen|bewerten|beurteilen|rezensieren|zu bewerten)|(denken|denke|denk) ~9 nach|(schauen|schau|sehen) ~8 (drüber|darüber|an)|(umdenken|umentscheiden|meinung ändern)',
  ],
  'my-review': [
    'was (sie|du) ~4 (amazon|produktseite) ~1 (stehen haben|stehen hast|stehen)',
    '*-einschätzung|(den|ihren|deinen|diesen) ~1 (eintrag|beitrag|text|kommentar) ~2 (produkt|amazon|produktseite|artikelseite)|(der|den|ihren|deinen|diesen) (einser|zweier)',
    '*-kommentar|*kommentar|(aussage|aussagen|behauptung|behauptungen|äußerung|äußerungen|stellungnahme|text|worte) ~4 (über uns|über unseren|über unser|auf amazon|auf der produktseite)|(ihr|ihren|dein|deinen) ~1 (eindruck|eintrag|beitrag)',
    '(text|beitrag|kommentar|eintrag|worte|zeilen) (auf|bei) amazon',
    '<review-noun>|kommentar|kommentare|kommentars|urteil|sterne|sternen|stern|sternchen|wertung|einsterner|verriss|(den|ihren|deinen|des|diesen|ihres|dieses) (eintrag|eintrags|beitrag|beitrags)|das was (sie|du) ~5 (geschrieben|gesagt|gepostet|hinterlassen|veröffentlicht)|was (sie|du) ~4 (über uns|geschrieben|gepostet|hinterlassen)|(ihre|deine) (worte|zeilen|kritik|äußerung|bemerkung|einschätzung|meinung)|(ihr|dein) (text|post|posting|fazit|eindruck)',
    '(beschwerde|kritik|reklamation|aussage|klage) ~3 (produktseite|amazon|artikelseite|öffentlich*)',
  ],
  'we-changed': [
    '(redaktion|hersteller|team|werkstatt|uns) ~2 (veranlasst|bewogen|dazu gebracht)',
    'zum anlass genommen|ernst genommen',
    '(wir|ich|hersteller|amazon|techniker|entwickler|designer|lieferant|team|abteilung|werk|redaktion|lager|fabrik) ~2 (haben|habe|hat|hatten) ~12 (geändert|angepasst|überarbeitet|verbessert|korrigiert|entfernt|ersetzt|aktualisiert|gelöscht|ausgetauscht|berichtigt|gestrichen)',
    '(haben|habe|hat|hatten) (wir|ich|der hersteller|amazon|unser*|das werk|die fabrik) ~12 (geändert|angepasst|überarbeitet|verbessert|korrigiert|entfernt|ersetzt|aktualisiert|gelöscht|ausgetauscht|berichtigt|gestrichen)',
    '(wurde|wurden|worden) ~12 (geändert|angepasst|überarbeitet|verbessert|korrigiert|ersetzt|aktualisiert|ausgetauscht|berichtigt)',
    '(ändern|ändert|änderung*|überarbeit*|verbesser*|ersetz*|tausch*|korrigier*|aktualisier*) wir',
    '(hersteller|werden wir|wir werden|lassen wir) ~10 (verbessern|überarbeiten|ändern|anpassen|ersetzen|austauschen|korrigieren|aktualisieren)',
    '(hilft|helfen|hilfreich|helft|trägt|beitragen|ermöglicht|hat uns geholfen) ~8 (verbesser*|überarbeit*|anpass*|anzupassen|aktualisier*|ändern|ändert|änderung*|weiterzuentwickeln)',
  ],
  // Asking once more.
  reminder: [
    'erinner|erinnere|erinnern|erinnert|zu erinnern|erinnerung|erinnerungen|erinnerungsmail|erinnerungsnachricht|erinnerungs-*|stups|stupser|anstupsen|schubs|nachhak*|nachzuhaken|nachfass*|nachzufassen|nachfrag*|nachzufragen|reminder|gedächtnisstütze|wink mit dem zaunpfahl|follow-up|ins gedächtnis|anstoß|nerven|nervt|stören|störe|belästig*|quälgeist|hartnäckig*|aufdringlich*',
  ],
  'nth-time': [
    '(zweite|zweiten|zweites|zweiter|dritte|dritten|drittes|dritter|2|3|weitere|weiteren|erneute|erneuten|wiederholte|letzte|letzten|letztes|letzter|allerletzte*|abschließende) [und letzte|freundliche|kurze|kleine] (bitte|anfrage|mal|nachricht|versuch|mail|e-mail|anlauf|aufforderung|chance|gelegenheit|möglichkeit|aufruf|erinnerung|bewertungsanfrage|bewertungsbitte|bewertungsaufforderung|schreiben|frage|einladung|hinweis|anschreiben|kontaktaufnahme)',
    'noch-mal|nochmal|nochmals|noch einmal|noch mals|erneut|abermals|ein weiteres mal|wiederholt|zum wiederholten|zum zweiten|zum dritten|zum letzten|wieder einmal|aller guten dinge|wie schon|wie bereits|wie zuvor|schon wieder|immer wieder|noch ein letztes|auf ein neues|neuerlich',
  ],
  'never-again': [
    '(nur|bloß|lediglich|genau) ~1 (einmal|ein einziges mal|ein mal)|(nicht|nie|keine|keinen|niemals|kein) ~4 (erinner*|noch einmal|nochmal|nochmals|erneut|wieder|weitere|weiteren|nachfassen|nachhaken)|einmalig*|(einzige|einzigen) (nachricht|mail|bitte|anfrage)|keine erinnerung*|erinnerung ~4 nicht',
  ],
  'my-change': ['<remove>|<change>'],
  'product-lacks': [
    '(produkt|artikel|modell|shop|laden|konto) ~2 (hat|haben|sind) ~2 (noch|bisher|bislang|erst) ~1 (keine|kaum|wenige)',
  ],
  'how-it-is': [
    '(wie|was) (ihnen|dir|euch|sie|du|das|der|die|es|gut|sehr|ihr|ihre|zufrieden) ~5 (<like>|<happy>)',
    '(ob|warum|inwiefern) ~7 (<like>|<happy>)',
    'wie (zufrieden|gut|sehr)',
    '(wenn|falls) (sie|du) (mögen|möchten|magst|möchtest|wollen)',
    'zeitlich',
  ],
  // The way of an order.
  goods: [
    '(das|ihr) (paket|päckchen)',
    '(ihr|ihre|ihrem|ihren|dein|deine|das|die|der|den|eure|alle|unsere) [bestellte|bestellten|bestelltes|neue|neues|neuer|schöne|tolle] (bestellung|paket|päckchen|sendung|lieferung|ware|waren|artikel|auftrag|produkt|produkte|päckli|karton|order|pakete|einkauf|kauf|bestellungen|teile)',
    'bestellung|paket|päckchen|sendung|päckli',
  ],
  'sent-off': [
    'versandt|versendet|verschickt|abgeschickt|losgeschickt|abgesandt|abgesendet|rausgeschickt|rausgegangen|raus gegangen|raus geschickt|aufgegeben|auf den weg gebracht|auf den weg gemacht|auf die reise geschickt|auf die reise gegangen|auf reisen|übergeben|ausgeliefert|zur post gebracht|in die post gegeben|zum versand gebracht|verladen|dem versand übergeben|unterwegs|auf dem weg|weg gemacht|auf den weg geschickt|das haus verlassen|das lager verlassen|lager verlassen|haus verlassen|verlassen|abgeholt|in den versand gegangen|auf reise*|zugestellt werden|expediert|spediert|versandt worden|freigegeben|ausgesendet',
  ],
  trouble: [
    'ungewöhnlich*|seit ~3 (woche|wochen|tagen)|nicht bewegt|überfällig|aufgehalten|nachricht zur|frage zur|leider|verloren|beschädig*|defekt*|kaputt|verzöger*|verspät*|problem*|unvollständig*|irrtümlich*|versehentlich*|falsch|falsche|falschen|falscher|falsches|vertauscht|verwechsel*|entschuldig*|sorry|fehler|störung|streik|lieferengpass|engpass|zurückgekommen|unzustellbar|retour|beschwerde|reklam*|zerbroch*|bedauer*|verschwunden|nachforsch*|suchauftrag|fragten|gefragt|anfrage|ihre frage|fehlt|fehlen|fehlte|fehlenden|missverständnis|unwetter|hängt|zoll|nicht angekommen|später|tut uns leid|tut mir leid|unbekannt|annahme|schaden|hochwasser|panne|zu lange|steckt',
  ],
  replaced: [
    'ersatz*|nachliefer*|nachsend*|nachgesend*|nachgeliefer*|nachgeschick*|umtausch*|austausch*|rücksend*|retour*|zweite paket|zweites paket|reparatur*|repariert*|rückversand|teillieferung|teilsendung|muster*|korrekturabzug|ersetz*|neue teil|fehlende*|rückläufer',
  ],
  asking: [
    '(wann|wo|welche|welcher|welchen|welches|ob|wie|wer|wohin) ~20 ?',
    '^ (ist|sind|kam|kamen|hat|haben|wurde|wurden|sollen|können|dürfen|soll|passt|möchten|nehmen|war|waren|sollten|könnten|würden|wären|ging|geht|wollen|bitte) ~25 ?',
    'bestätigen sie|bestätigen bitte|bitte (bestätigen|prüfen|nennen|teilen|sagen|geben|schauen|überprüfen)|bestätige bitte|prüfen sie|sie bestätigen|sie ~4 bestätigt|fragten|gefragt',
    '(richtig|korrekt|recht|in ordnung|einverstanden|oder) ?',
  ],
  pending: [
    'stornieren|widerrufen|verweigern|sobald|sowie sie|bevor|damit wir|wenn sie|falls|nachdem sie|erst wenn|erst nach|solange|sofern|vor dem versand|zum versenden|könnten wir|können wir|könnte|würden wir|kann|um ~8 zu können|sollen wir|soll|sollte (sie|ich|wir|etwas)|sollten|benötigen|brauchen|damit|welche* wir|bis (sie|die|der|das)|ob',
  ],
  late: [
    'verzöger*|verspät*|später als|neuer termin|neue liefertermin|neuer liefertermin|statt ~4 (am|erst)|erst (am|in|nächste*|ende)|nachlieferung|ersatz*|lieferengpass|streik|leider|entschuldig*|rückstand',
  ],
  schedule: [
    'spedition|spediteur|termin passt|passt ihnen|zeitfenster|aufzug|stockwerk|zu hause|zuhause|zwei mann|zwei fahrern|etage|bordstein*|avis*|terminvereinbarung|wunschtermin|anliefertermin|fahrer*|antworten sie|nennen sie|geben sie',
  ],
  day: [
    'heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|in kürze|bald|demnächst|am <number>|in ~2 (tagen|stunden)|innerhalb ~4 (tagen|tage|stunden|werktagen)|zwischen <number>|nächste woche|kommende woche|diese woche|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|vormittag|nachmittag|abend',
  ],
  cause: [
    '(dank|danke) ~2 für (ihre|deine|die) ~1 (nachricht|frage|anfrage|antwort|fotos|bilder|mail|rückmeldung|mitteilung|hinweis|geduld|rezension|bewertung)|undicht|(rezension|bewertung) ~2 gelesen|bedauern|es tut',
    'weil|da der|da die|da das|wegen|storniert|nicht lieferbar|ausverkauft|kratzer|beschädig*|defekt*|rücksend*|retour*|zurückgeschickt|fehlt|fehlte|leider|nicht mehr|nicht liefern|verloren|kaputt|zerbroch*|reklam*|schaden|entschuldig*|wie gewünscht|wie besprochen|wunschgemäß|aufgrund|ihre rückgabe|nicht angekommen|differenz|zu viel',
  ],
  // Advertising.
  'promo-noun': [
    'gutscheincode*|rabattcode*|rabattgutschein*|aktionscode*|promocode*|promo-code*|gutschein|gutscheine|einkaufsgutschein*|warengutschein*|willkommensgutschein|coupon*|voucher*|sonderpreis*|sonderrabatt*|sonderangebot*|treuerabatt*|kundenrabatt|stammkundenrabatt|neukundenrabatt|willkommensrabatt|einkaufsvorteil*|preisvorteil*|exklusive* (angebot*|rabatt*|vorteil*|deal*)|(tolle*|aktuelle*|beste*|attraktive*|spannende*|super|unsere|unseren) (angebote|angeboten|deals|rabatte|aktionen|schnäppchen)|rabatt|rabatte|prozente|cashback|preisnachlass|preisknaller|dankeschön-rabatt|vorteilscode|vorteilspreis*',
  ],
  'promo-excuse': [
    '(gutschein|gutscheine|karte) ~1 (den|die) (sie|du)|verschenken (möchten|wollen|möchtest)|zum verschenken',
    '(rabatt|<percent>) ~2 (gekauft|bestellt|erworben|erhalten) (hatten|haben|hatte|hast|habe)',
    'amazon (ihnen|geschickt|schickte|gutgeschrieben)|von amazon|rechnung*|erstatt*|rückerstatt*|teilerstatt*|zurück|zurückbekommen|abgezogen|verrechnet|eingelöst|einlösten|kratzer|mangel|mängel|defekt*|beschädig*|schaden|verspätung|behalten|ausgleich|entschädigung|kulanz*|nachträglich|berichtigt|korrektur|gutgeschrieben|kaufdatum|gravur*|*karte|grußkarte|entwurf|text|aufdruck|motiv|eingeben wollten|gehört zu amazon|abzug|differenz|bezahlt|galt|war|wurde nicht|nicht abgezogen|nicht angewendet|reklamation|falsch|fehler|irrtümlich|kein|keine|keinen|nicht|retoure|rücksend*|preisminderung|minderung|nachlass von amazon|fehlt*|leider|amazon-aktionsrabatt',
  ],
  'carrier-shop': [
    'paketshop*|paket|dhl|hermes|dpd|gls|ups|post|postfiliale|packstation|abholung|abholen ihrer sendung|filiale ~4 paket|spedition|sendung|liegt|öffnungszeiten der',
  ],
  'return-word': [
    'rücksend*|retour*|zurücksend*|zurückschick*|rückgabe|umtausch*|widerruf*|reklamation*|reklamier*|rückversand',
  ],
  'service-talk': [
    'ersatz*|defekt*|kaputt|reparier*|reparatur*|umtausch*|austausch*|garantie*|reklam*|statt|stattdessen|leider|ausverkauft|nicht mehr|fehlt*|beschädig*|gravur*|entwurf*|erstatt*|firmware|meinten|welche|welchen|welches|problem|störung|fehler|kostenlos tausch*|passt nicht|falsch*|alternativ*|verzöger*|lieferbar ab|anleitung|rückruf|montage|tauschen|umtauschen|einverstanden|wäre ~3 recht|lieferung',
  ],
  'no-news': ['keine|kein|nicht|nie|niemals|abmeld*|abbestell*'],
  // Ways out of Amazon's messages.
  messenger: [
    'skype-name|skype name',
    'whatsapp|whatsap|whats-app|watsapp|wattsapp|telegram|wechat|facetime|threema|whatsapp-*|whatsappnummer|whatsapp-chat|telegramm',
  ],
  network: [
    'instagram|insta|facebook|fb|tiktok|tik-tok|youtube|pinterest|twitter|snapchat|linkedin|xing|discord|reddit|instagram-*|facebook-*|social media|soziale medien|sozialen medien|sozialen netzwerken|sozialen netzwerk|metas threads|threads',
  ],
  ware: [
    'vorschau|angezeigt*|sprachnachrichten',
    'vertragen|verträgt|handyhülle|klappe|babyphone|eignet sich|geeignet|kompatibel*|halter|halterung*|freisprech*|videoanruf*|handyhalter*',
    'sticker*|stickerset|schild|aufkleber|tasche|hülle|druck|aufdruck|gravur*|rahmen|kompatibel|funktioniert mit|halterung|button|kissen|tasse|shirt|logo|symbol|poster|foto-*|adapter|puzzle|taste|benachrichtigungen|smartwatch|uhr|app auf|unterstützt',
  ],
  'only-amazon': [
    '(nur|ausschließlich|lediglich|stets) ~4 (über|auf|per|via|innerhalb) ~2 (amazon*|nachrichtensystem)|(antwort*|schreib*|meld*) ~4 (über|auf|per) ~2 (amazon*|diese nachricht|dieses postfach|diesem weg|diese mail|diese e-mail)|(verkäufer kontaktieren|meine bestellungen|amazon-nachrichten|amazon-konto|nachrichtenzentrum|nachrichtenzentrale)',
  ],
  'served-by': [
    'dhl*|hermes*|dpd*|gls*|ups|fedex*|post|spediteur*|spedition*|paketdienst*|zustelldienst*|versanddienstleister*|kurier*|transporteur*|frachtführer|logistiker*|hersteller*|garantie*|garantiegeber*|zoll|zolls|zollamt|amazon-kundenservice|amazon-kundendienst|amazon-hotline|kundenservice von amazon|amazon kundenservice|disposition|installateur|monteur*|techniker|kundendienst des|service des|notruf|giftnotruf*|paketshop*|packstation',
  ],
  'made-elsewhere': ['hersteller*|herstellerseite|garantie*|zoll*|dhl*|paketdienst*|hersteller-website'],
  'amazon-page': [
    'amazon-seite|amazonseite|amazon-shop|amazonshop|amazon-store|amazonstore|(bei|auf) amazon|produktseite|artikelseite|angebotsseite|nächsten seite|bestellseite',
  ],
  'not-needed': [
    '(kein|keinen|nicht|nie|ohne) ~3 (anruf|anrufen|anzurufen|telefonieren|telefonisch|telefonat)|(anruf|telefonat) ~3 (nicht|unnötig|überflüssig)',
  ],
  'their-number': [
    '(ihre|deine|ihrer|ihren|deinen|korrekte|richtige|gültige|eine) ~1 (telefonnummer|handynummer|rufnummer|mobilnummer|e-mail-adresse|mailadresse|mail-adresse|e-mail|nummer)|für (die|den) (lieferung|zustellung|fahrer|spedition|zusteller)',
  ],
  'to-us': [
    'uns|unser*|mir|mein*|schreib*|send*|schick*|kontakt*|meld*|wend*|erreich*|antwort*|schnellsten|einfachsten|besten|bitte|gern|gerne|klären|support|service|kundenservice|kundendienst|weiter',
  ],
  'to-us-site': [
    'besuch*|schau*|finden|findest|klick*|geh*|nutz*|registrier*|anmeld*|meld*|bestell*|stöber*|lad*|info*|mehr|ansehen|kontakt*|formular|chat|ausfüll*|füll*|unter|weitere|entdeck*|gelangen|bereit|zu finden|herunterladen|hilfe|anschau*|vorbei|schreib*|gibt|hier|steht|öffn*|installier*|runterladen|hol*|uns|blick*|guck*|seh*',
  ],
  'amazon-mail': [
    'amazon-e-mail*|e-mail (von|an) amazon|amazon-mail*|mail von amazon|amazon*|rechnung ~3 per e-mail|rechnung ~3 per mail|automatische mail',
  ],
  'ware-app': [
    'bluetooth|koppel*|kopplung|gerät|verbind*|steuer*|wlan|wifi|lampe|uhr|firmware|update|einstell*|thermostat|schloss|kamera',
  ],
  'not-possible': [
    '(nicht|keine|nie|niemals|kein) ~4 (möglich|erlaubt|akzept*|annehm*|anbiet*|überweis*|zahl*|nötig|dürfen|können)|nur über amazon|amazon ~4 (erstattet|überweist|zahlt|zurück)',
  ],
  'not-allowed': [
    '(nicht|nie|kein|keine|niemals) ~5 (erlaubt|dürfen|darf|möglich|gestattet|zulässig|verkaufen|anbieten|können|liefern)|(dürfen|können) ~4 (nicht|keine|kein|nicht)|untersagt|verboten',
  ],
  // Calling an order off.
  bid: [
    'sie sollten|du solltest|sie müssen|sie müssten|machen|warten sie nicht',
    'ausmachen|am liebsten|von ihnen|durch sie|von dir',
    'bitte|bitten|bitt|könnten sie|könntest|könntet|würden sie|würdest|müssten|müssen|müsstest|wäre es|wären sie|wärst du|ersuchen|mögen sie|darf ich sie|dürfen wir sie|dürfte ich|sollten sie|solltest|auffordern|höflich|gebeten|einfach|klicken|klick|gehen sie|gehe|geh|drücken|tippen|damit sie ~4 (geld|ware)|sondern|uns zuliebe|am besten|lieb|empfehlen|raten|schlagen ~3 vor|vorschlagen|nett|freundlich|gefallen|dankbar|daher|darum|deshalb|müsste',
  ],
  cancel: [
    'stornierten|stornierst|(bestellung|auftrag|order|kauf) ~3 (abbrechen|abzubrechen|abbrichst)',
    'storniere|stornieren|storniert|stornierst|stornierten|zu stornieren|stornierung|stornierungen|storno|stornos|stornoantrag|stornierungsantrag|stornierungsanfrage|annulliere|annullieren|annulliert|annullierung|abbestellen|abbestellt|abzubestellen|bestellen sie ~3 ab|canceln|cancelt|cancel',
    'zuliebe ~4 zurückziehen',
    '(bestellung|bestellungen|auftrag|kauf|order|kaufvertrag) ~6 (zurückziehen|zurückzuziehen|zurücknehmen|zurückzunehmen|rückgängig|aufheben|aufzuheben|widerrufen|abbrechen|abzubrechen|auflösen|löschen)',
    '(kauf|bestellung) rückgängig|vom kauf zurück*|(ziehen|nehmen) ~5 (bestellung|auftrag) ~3 zurück',
  ],
  'no-cancel': [
    '(stornieren|storniere|storniert|annullieren) ~2 (bitte|sie|du) ~2 (nicht|nichts)',
    '(nicht|nichts|kein|keine|keinen|nie|nicht mehr|weder) ~1 (stornier*|storno|stornierung*|annullier*|abbestell*|zurückzieh*|abbrechen|zurückziehen|widerrufen)',
    '(stornier*|storno|stornierung*|annullier*) ~5 (nicht mehr möglich|geht nicht|nicht möglich|nicht nötig|nicht erforderlich|leider nicht|fallen nicht|kostenlos möglich|unnötig|jederzeit möglich|möglich|gebeten|angefragt|gewünscht)',
    '(um|nach) ~2 (storno|stornierung) ~3 (gebeten|gefragt|baten)',
    'stornogebühr*|stornierungsgebühr*|stornokosten',
  ],
  'other-cancel': [
    '(termin|liefertermin|montagetermin|abo|spar-abo|abonnement|alarm|kopplung|vorgang|rücksendung|retoure|rückgabe|abholung|download|installation|anmeldung|newsletter|abholauftrag|zustellung|reservierung|timer|mitgliedschaft|druckauftrag)',
  ],
  'we-cancel': [
    '(haben|hat|habe|wurde|wurden|werden|hatten|musste|mussten) ~8 (storniert|annulliert|gestoppt|zurückgezogen|aufgehoben|rückgängig gemacht|abgebrochen)',
    '(stornieren|annullieren|storniere) (wir|ich)|(wir|ich|amazon) (stornieren|storniere|annullieren|storniert)|(werden|können|müssen|müssten|dürfen|würden|wollen) wir ~6 (stornieren|annullieren|aufheben)|wir (werden|können|müssen|müssten|würden|wollen) ~4 (stornieren|annullieren|aufheben)|(ihre|die) stornierung (wurde|ist|haben)|sollen wir ~6 (stornieren|annullieren)',
  ],
  'we-take': [
    '(wir|ich|händler) ~2 (nehmen|ziehen|heben|lösen|löschen) |(nehmen|ziehen|heben) wir|können wir ~6 (aufheben|zurück*|löschen|auflösen)|haben wir',
  ],
  // Data of the buyer.
  request: [
    'wüssten|wüsste|zeigen|zeige|zeigt|freuen|verbirgt|nutzen sie|verwenden sie',
    'send*|schick*|nenn*|geben|gib|gebt|angeben|anzugeben|mitteil*|mitzuteilen|teilen|teile|teilt|brauch*|benötig*|bräucht*|übermittel*|hinterleg*|eintrag*|tragen|trag|einzutragen|antwort*|hochlad*|hochzuladen|laden|schreib*|verrat*|überlass*|bitten|bitte|bitten um|lautet|wie lautet|zusend*|zuzusenden|nachreich*|einreich*|vorleg*|vorzulegen|erforderlich|notwendig|nötig|fehlt|fehlen|möchten|hätten|wünschen|registrier*|ausfüll*|auszufüllen|verifizier*|bestätig*|hilfreich|genügt|reicht|benötigt|gebraucht|anforder*|sag|sagen|mail*|faxen|zukommen',
  ],
  given: [
    'freuen|wissen|nutzen|zeigen',
    'send*|schick*|nenn*|geben|gib|angeben|anzugeben|mitteil*|mitzuteilen|mit|brauch*|benötig*|übermittel*|hinterleg*|eintrag*|ein|einzutragen|an|hochlad*|durchgeben|durch|zusend*|zu|nachreich*|einreich*|vorleg*|erforderlich|notwendig|nötig|hinterlassen|verraten|bekannt|weiter|preisgeben|zukommen|bereithalten|bestätigen|bekommen|haben|genügt|reicht|hilfreich|ausreich*',
  ],
  'contact-data': [
    '*mailadresse|*mailadressen|e-mail-adresse*|email-adresse*|emailadresse*|mailadresse*|mail-adresse*|e-mailadresse*|e-mail-anschrift|mailkontakt',
    '(ihre|deine|ihrer|deiner|eine gültige|private|privaten|persönliche|persönlichen|eigene|gültige|aktuelle) [private|privaten|persönliche|persönlichen|aktuelle|eigene] (e-mail|email|mail|telefonnummer|handynummer|rufnummer|mobilnummer|festnetznummer|telefon|nummer|kontaktdaten|mobiltelefonnummer|whatsapp-nummer|faxnummer|handy-nummer|e-mails)',
    'handynummer|telefonnummer|mobilnummer|mobiltelefonnummer|rufnummer|festnetznummer|handy-nummer|telefon-nummer|privatnummer|privatadresse|kontaktdaten|whatsapp-nummer',
  ],
  'for-delivery': [
    'fahrer*|zusteller*|lieferung|anlieferung|zustellung|spedition*|spediteur|avis*|paketdienst*|dhl|dpd|hermes|gls|ups|anfahrt|terminvereinbarung|lieferavis|zustelltermin|liefertermin|kurier*|versanddienstleister|frachtführer|liefern|transporteur*|auslieferung|monteur*|techniker|montage|anliefer*|zoll*|ausliefer*|transport|versand|abholung|aufbau|einbau',
  ],
  'keep-safe': [
    '(geben|nennen|zeigen|sagen|verraten|schicken|gib|nenn) ~2 (niemandem|niemanden|keinem|keiner)',
    'weder (ihre|deine) ~2 (nummer|adresse|daten|anschrift) noch',
    '(niemandem|niemanden|niemand) ~8 (weiter*|geben|nennen|zeigen)|ab werk|werkseinstellung|werksseitig',
    '(nie|niemals|nicht|kein|keine|keinen|keinerlei|nichts|ohne|weder) ~6 (senden|schicken|passwort*|angeben|nennen|mitteilen|brauchen|benötigen|erforderlich|nötig|weitergeben|fragen|speichern|daten|notwendig|preisgeben|verlangen|teilen|bitten|geben)',
    '(brauchen|benötigen|fragen|verlangen|speichern|erhalten|sehen|kennen|geben) ~6 (nie|niemals|nicht|kein|keine|keinen|keinerlei|nichts|weder)',
    '(ändern|zurücksetzen|vergessen|aktualisier*|löschen) ~4 (passwort|kennwort|mailadresse|zahlungsmittel|kreditkarte)|(passwort|kennwort|zahlungsmittel) ~4 (ändern|zurücksetzen|vergessen|aktualisier*)|schützen sie|geben sie ~4 (nie|niemals|nicht)',
  ],
  'identity-papers': [
    'ausweis|ausweises|personalausweis|personalausweises|reisepass|reisepasses|führerschein|führerscheins|pass|passes|perso|geburtsurkunde|meldebescheinigung|aufenthaltstitel|ausweiskopie|passkopie|krankenkassenkarte|gesundheitskarte|gehaltsabrechnung|gehaltsnachweis|meldezettel|identitätskarte|ausweisdokument*|lichtbildausweis',
  ],
  'identity-data': [
    'mädchenname|mädchennamen|mädchennamens|geburtsname',
    '<identity-papers>|geburtsdatum|geburtsdatums|geburtstag|geburtstags|geburtsort|geburtsjahr|personalausweisnummer|ausweisnummer|passnummer|steuernummer|steuer-id|steueridentifikationsnummer|sozialversicherungsnummer|steuer-identifikationsnummer|identitätsnachweis|identität|führerscheinnummer|sozialversicherung|rentenversicherungsnummer|ahv-nummer',
  ],
  'print-it': [
    'druck*|gravur*|gravier*|karte|geburtskarte|einladung*|tafel|sticken|aufdruck|kalender|schild|kissen|torte|shirt|buch|kette|anhänger|armband|geburtstagskind|beschrift*|verewig*|kerze|poster|widmung|geburtstagskarte|geburtstagsgeschenk|stehen soll|steht',
  ],
  'bank-data': [
    'iban|bic|kontonummer*|bankverbindung*|bankdaten|kontodaten|kontoverbindung|bankkonto*|kreditkarte|kreditkarten*|kreditkartennummer*|kartennummer*|kartendaten|kreditkartendaten|bankkarte|ec-karte|girokonto|paypal-konto|paypal-adresse|paypal-daten|paypal-mail*|paypal-e-mail|paypalkonto|paypaladresse|(ihr|dein|ihrem|deinem) paypal|prüfziffer|cvc|cvv|kontoinhaber*|kontoauszug*|zahlungsdaten|bankleitzahl|swift|sicherheitsnummer|debitkarte|ablaufdatum ihrer karte|konto für (die|ihre)|karte an',
  ],
  'login-data': [
    'passwort|passworts|passwörter|kennwort|kennworts|kennwörter|zugangsdaten|login|logindaten|login-daten|anmeldedaten|amazon-passwort|amazon-login|amazon-zugang|kontozugang|einmalpasswort|einmalcode|einmal-code|verifizierungscode|bestätigungscode|sicherheitscode|otp|2fa-code|tan|sms-code|benutzerdaten|pin|geheimzahl|benutzernamen und|zugangscode|code den amazon|code von amazon|sicherheitsfrage',
  ],
  'door-code': [
    'gerät*|tor*|torcode|tür*|türcode|haustür*|schranke|hof|garage|schlüsselsafe|gerät|bluetooth|schloss|packstation|ablieferung|zusteller*|fahrer*|wlan|app|router|klingel|lieferung',
  ],
  // Threats.
  'we-will': [
    '(wir|ich) ~4 (werden|werde|müssen|muss|schalten|schalte|einschalten|übergeben|gehen|beauftragen|sehen uns|leiten|behalten|rufen|rufe|lassen|erstatten|ziehen|wenden|haben)|(werden|werde|müssen|muss|schalten|schalte|übergeben|gehen|beauftragen|leiten|behalten|lassen|erstatten|ziehen|sehen) (wir|ich)|unser anwalt|unsere anwälte|unsere rechtsabteilung|unser* rechtsanw*|mein anwalt|sonst|andernfalls|ansonsten|konsequenzen|meldet sich|einschalten|eingeschaltet|droh*|übergeben|gegen sie',
  ],
  'no-threat': [
    '(blinkt|leuchtet|zeigt|erscheint|erlischt|flackert|bleibt) ~2 anzeige|anzeige ~2 (rot|grün|gelb|blau|dunkel)',
    'roman|krimi|krimis|buch|fachbuch|sachbuch|hörbuch|brettspiel|spiel|kostüm*|spielfigur|puzzle|abzeichen|film|playmobil|gesetzbuch',
    '(sie haben|haben sie) ~2 anspruch|(gegenüber|gegen|bei) ~1 (den|dem|der) (paketdienst*|zusteller|frachtführer|versicherung|spedition)|(von|durch) amazon gesperrt|(stammt|kommt|stammen|kommen) nicht von uns|(frechheit|unverschämtheit|zumutung) ~1 von uns',
    '(in|aus|mit|laut) (einer|der|unserer|ihrer|unseren) anzeige|kleinanzeige*|paket gestohlen|gestohlen wurde|online stellen',
    '(kein|keine|keinen|nicht|nie|niemals|keinerlei|ohne) ~1 (anwalt|rechtlich*|gericht*|drohung|klage|anzeige|sorge|angst|schritte|konsequenzen|polizei|inkasso)|gesetzlich*|widerrufsrecht|(rechtsabteilung|anwalt|kanzlei) ~8 (bestätigt|geprüft|freigegeben|hilft|zugestimmt)|rechte|verbraucherrecht*|anzeige (leuchtet|blinkt|zeigt|auf dem|am gerät|im display)|display*|diebstahl ~5 anzeige|gerichtsstand|rechtsanwaltskanzlei als|ihr rechtsanwalt|klageweg nicht',
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
  'contact-only': ['(schreiben|antworten|melden|kontaktieren) ~3 auf diese nachricht'],
  'their-account': [
    '(ihr|ihren|ihrem|dein|deinen|deinem) ~1 (instagram-*|facebook-*|insta-*|instagram|facebook|tiktok-*|whatsapp-*)|heißen sie|heißt du|(ihrer|ihre|deine|deiner|ihr|dein|ihren) (whatsapp-nummer|whatsappnummer|paypal*|telegram*)|welchem namen|sind sie (bei|auf)|(ihre|deine) (bankverbindung|iban|kontodaten|kontonummer|bankdaten|paypal*)',
  ],
  rev: [
    '(ihre|deine) ~1 (einschätzung|rückmeldung zum produkt|stimme)',
    '<review-noun>|<review-verb>|(ihre|deine|ihrer|deiner|ehrliche|eure) ~1 (meinung|erfahrung|erfahrungen|stimme)|(kommentar|kommentare|kommentars|beitrag|sterne|sternen|stern|urteil|worte|zeilen) ~4 <review-place>|<review-place> ~4 (kommentar|sterne|sternen|worte|zeilen|foto)|(ihr|dein|ein|einem|einen) (kommentar|urteil)|sternebewertung|sterne',
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
  'talk-us': [
    'uns ~2 bescheid|bescheid ~2 geben',
    '(uns|mir|mit uns|bei uns|an uns|unserem service|unserem support|unserem kundenservice)',
  ],
  'see-buy': [
    'entdecken|entdecke|ansehen|schauen|shop|store|jetzt|erhältlich|kaufen|bestellen|sichern|probieren|testen|stöbern|für sie|sortiment|angebot|ab sofort|eingetroffen',
  ],
  'review-talk': [
    '<rev>|<review-act>|bewert*|rezens*|kundenrezension*|sternebewertung*|sterne|sternen|kommentar*|(wissen|hören|erfahren) ~2 (andere|andern|anderen)|(andere|andern|anderen) ~3 (wissen|hören|erfahren|teilhaben)|(zeilen|worte|sätze|satz|eintrag|urteil|foto|video) ~4 (amazon|produktseite|artikelseite)|rückmeldung ~3 (produktseite|amazon)',
    '(schildern|beschreiben|schildert|beschreibt|teilen|erzählen) ~4 (erfahrung|erfahrungen|eindruck|eindrücke)|einen stern mehr|stern mehr|(loben|lobt|lobst) ~1 uns',
  ],
  'reward-talk': [
    '<gift>|<money>|schenk*|geschenk*|gutschein*|gratis|umsonst|geht auf uns|auf unsere (kosten|rechnung)|aufs haus|(übernehmen|zahlen|tragen|spendieren|erlassen|erstatten) wir|wir (übernehmen|zahlen|tragen|spendieren|erlassen)|legen wir ~6 (bei|dazu|drauf)|(verlänger*|verdoppel*) ~3 garantie|geld zurück|hälfte des|belohn*|prämie|prämien|bonus|bonuspunkte|rabatt*|überraschung|überraschungen|kleine aufmerksamkeit|verlos*|gewinnspiel|tombola|(erhalten|bekommen|gibt es) ~5 (geschenkt|dazu|zweite|zweiten|zweites|weitere|weiteren|weiteres|extra)|(dafür|dann) gibt es|lassen ~2 etwas springen|erkenntlich|soll ihr schaden nicht',
    '(kosten|betrag) ~1 tragen wir|zweiten|zweite|zweites|gibt es ~2 mehr|schenken ihnen|eine hand wäscht',
  ],
  'no-reward-talk': [
    '<no-inc>|<past-review>|<not-reviewed>|<free-service>|entschuldig*|beschädig*|defekt*|fehl*|kratzer|ersatz*|kaputt*|keine|kein|keinen|ohne|weder|nicht|rechnung|eingelöst|bezahlt haben|gutgeschrieben|retoure|rücksendung|danke für|dank für|wollten wissen|ihre frage',
  ],
  'neutral-if': [
    '(wenn|falls) (es|das|s) (geht|passt)',
    'zeit|minute|minuten|moment|augenblick|möchten|mögen sie|lust|frage*|hilfe|brauchen|benötigen|problem*|fehl*|defekt|beschädigt|kaputt|angekommen|erhalten|genutzt|benutzt|getestet|ausprobiert|ausgepackt|aufgebaut|gelegenheit|möglich|(wenn|falls|sobald) (sie|du) ~6 (bewerten|bewertest|rezensieren|schreiben|teilen|können|könnten|wollen|würden|haben|hätten|abgeben|hinterlassen)|antwort*|absenden|einverstanden|ok|recht|machen|macht',
    '(sobald|wenn|falls|sofern) [wir] (ihr|ihre|die|deine|dein|eine|unsere) ~1 (<review-noun>|sterne|sternen|beitrag|kommentar|text|urteil)',
  ],
  conditional: ['wenn|falls|sofern|sollte|sollten|solltest|vorausgesetzt|sobald'],
  // What the buyer asked, or a third person said.
  'you-asked': [
    '(sie|du) ~1 (hatten|haben|hattest|hast) ~2 gefragt|(sie|du) (fragten|fragtest|wollten wissen)|ihre frage ~2 ob|(jemand|fremde|unbekannte|anrufer) ~4 (schreibt|fragt|bittet|verlangt|anschreibt|kontaktiert)',
  ],
  'praise-noun': ['lob|lobendes|kompliment|komplimente|applaus|freude|begeisterung|zufriedenheit|gutes|schönes'],
  'complaint-noun': [
    'kritik|tadel|beschwerde*|klage|klagen|ärger|kummer|sorgen|reklamation*|enttäuschung*|unmut|verdruss|frust|mängel|schlechtes|negatives|unzufriedenheit',
  ],
  warning: [
    'verdächtig*|nicht unser*',
    'betrug|betrüger|betrugsmasche|betrugsversuch*|betrügerisch*|phishing|scam|gefälscht*|fälschung*|abzocke|warnen|warnung|vorsicht|niemals|nie|angeblich*|vorgibt|ausgibt|ausgeben|(stammt|kommt|ist) ~2 (nicht|nie) von uns|nicht von uns|melden ~3 amazon',
  ],
  'said-happy': [
    '(schön|toll|freut|freuen|super|prima|klasse|wunderbar) ~3 dass ~6 (geklappt|gefällt|passt|funktioniert|<happy>|<like>|zufrieden)',
    '(sie|du|ihre nachricht) ~2 (schrieben|schriebst|schreiben|sagten|sagtest|teilten|erzählten|meldeten|berichteten) ~8 (<happy>|<like>|gut|toll|super)',
  ],
  'we-revise': [
    '(wir|ich) (überarbeiten|ändern|verbessern|korrigieren|aktualisieren|ergänzen|prüfen)|(überarbeiten|ändern|verbessern|korrigieren|aktualisieren) wir',
  ],
} satisfies Classes;
