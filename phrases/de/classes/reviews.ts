import type { Classes } from '../../../src/wording/language.ts';

/** Reviews: who writes them, how they are, and what may happen to them. */
export default {
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
    '*bewertung|*bewertungen|bewertungstext*|bewertungsseite*|bewertungslink*|bewertungsformular*|bewertungsfeld*|bewertungsbereich*|bewertungsbogen|*rezension*|*rezensent*|review|reviews|*-review|*-reviews|produktreview*|*feedback|*feedbacks|feed-back|feedbak|feetback|*beurteilung|*beurteilungen|*erfahrungsbericht*|*testbericht*|produktbericht*|kundenmeinung*|kundenstimme*|*rating|*ratings|wertung|wertungen|benotung|reszension*|rezesion*|rezenzion*|rezenssion*|bewerung*|bewertng*|bewertug*|bewärtung*|beweertung*|bewertun|auswertung bei amazon',
  ],
  'opinion-noun': [
    'meinung|meinungen|urteil|urteils|urteile|kommentar|kommentare|kommentars|kommentaren|stern|*sterne|*sternen|*sternchen|eindruck|eindrücke|eindrücken|*erfahrung|*erfahrungen|erlebnis|einschätzung|testimonial*|empfehlung|beitrag|fazit|resonanz|lob|stimme|eintrag|note|statement',
    '(paar|zwei|drei|einige|wenige|kurze|nette|ein) [kurze|nette|liebe|eigene|ehrliche] (worte|zeilen|sätze|zeile|satz|wörter|takte)',
  ],
  // Verbs of writing one.
  write: [
    'hinterlass*|hinterläss*|hinterliess*|zu hinterlassen|schreib*|zu schreiben|geschrieben|verfass*|abgeb*|abgib*|abzugeben|abgegeben|abgabe|abgäb*|gebe|geben|gebt|gib|gibst|gibt|gab|gaben|gegeben|veröffentlich*|teile|teilen|teilt|teilst|geteilt|poste|posten|postet|posten|gepostet|erstell*|vergeb*|vergib*|vergäb*|vergabe|zu vergeben|äußern|äußert|äußerung*|geäußert|mitteil*|mitzuteilen|mitgeteilt|schenk*|spendier*|einstell*|einzustellen|eingestellt|hochlad*|hochzuladen|lasse|lassen|lässt|dalass*|dazulassen|dagelassen|formulier*|tipp*|einreich*|eingereicht|publizier*|tätig*|leist*|ausfüll*|auszufüllen|loswerden|loszuwerden|verewig*|anklick*|klick*|verrat*|abstatt*|abliefer*|beisteuer*|eintrag*|einzutragen|eingetragen|machen|macht|machst|mache|gemacht|setz*|online (stell*|geh*|setz*)|verteil*|zück*|absetz*|sende|senden|sendet|schicke|schicken|schickt|schick|übermittel*|nimm*|nehmen sie sich|überlass*|stimm*',
  ],
  'write-on': [
    'schreib*|hinterlass*|hinterläss*|poste|posten|postet|teile|teilen|teilt|äußern|mitteil*|mitzuteilen|veröffentlich*|einstell*|einzustellen|hochlad*|hochzuladen|kommentier*|verewig*|mit',
  ],
  'review-verb': [
    'bewerte|bewerten|bewertet|bewertest|bewertete*|bewertende*|bewert|bewerted|zu bewerten|rezensier*|zu rezensieren|beurteile|beurteilen|beurteilt|beurteilst|benote|benoten|benotet|reviewe|reviewen|reviewt|ratet uns|raten uns|rate uns|kommentiere|kommentieren|kommentierst|kommentiert|abstimmen|sternevergabe|werten sie|werten uns',
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
    'mit ~2 <review-noun> ~2 (unterstützen|helfen|unterstützt|unterstützten|hilfst|helft)',
    '(ihr|dein|ihre|deine|euer) (kommentar|meinung|beitrag|text|eindruck|erfahrungen) ~3 (online|veröffentlicht|sichtbar|erschienen|freigeschaltet|öffentlich)',
  ],
  // Any word of it.
  'review-word': ['<review-noun>|<review-act>'],
  // A review the buyer has written already.
  'past-review': [
    '<thanks> ~5 <review-noun>',
    '(hatten|haben) (wir|ich) ~6 bewertet|(wir|ich) (hatten|hatte|haben|habe) ~6 bewertet',
    '(haben|habe|hat|wurde|wurden) ~6 <review-noun> ~4 (gelesen|gesehen|erhalten|bekommen|gefreut|entdeckt|weitergeleitet|weitergegeben|ausgewertet|zur kenntnis|zum anlass|ernst|zu herzen|geprüft|besprochen)',
    '(aus|laut|gemäß|aufgrund|dank) [ihrer|deiner|einer|der|euren|ihren|mehreren|einigen|vielen|ihre|ihres] <review-noun>',
    '(nach|durch|wegen|zu|auf) [ihrer|deiner|einer|der|euren|ihren|mehreren|einigen|vielen|ihre|ihrem|ihr] <review-noun> ~1 (haben|habe|hat|geht|wurde|wurden|ging|ist|sind|hin|erfahren|hatten|konnten|antworten|nehmen|möchten|überarbeitet|geändert|angepasst|verbessert|korrigiert|ausgetauscht|ersetzt)',
    '(in|laut) [ihrer|deiner|der|einer|euren] <review-noun> ~3 (geschrieben|erwähnt|angesprochen|gelesen|berichtet|beschrieben|bemängelt|kritisiert|angegeben)',
    'in [ihrer|deiner|der|einer|euren] (bewertung|rezension|beurteilung) (schreib*|haben|hatten|war|erwähn*|steht|stand|schildern|schildert*|beschreib*|bemängel*|kritisier*|berichte*|genannt*|ist|sind|angesproch*|erwähnt*)',
    '(lasen|sahen|gelesen|gesehen) ~3 <review-noun>',
  ],
  reviewer: [
    '*rezensent*|bewerter*|wer ~3 (bewertet|rezensiert)|(allen|alle|jeder|jeden|jedem|kunden) (der|die|den) ~6 (bewerten|bewertet|rezensieren|rezensiert|<review-noun>)',
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
    '(kritik|tadel|klagen|beschwerden) (ebenso|genauso|ebenso gern|genauso gern|so gern) wie ~1 (lob|komplimente)',
    'ungeschönt|ungeschönte|ungeschönten|ungeschminkt|unverblümt|ehrliche|ehrlichen|ehrliches|ehrlicher|ehrlich|unabhängige*|unvoreingenommene*|objektive*|unparteiische*|faire|fairen|sachliche|sachlichen|neutrale|neutralen|offene|offenen',
  ],
  five: ['5|fünf|fuenf'],
  'five-stars': [
    'fünf statt (zwei|einem|drei|vier)|(nur|lauter|alles) ~1 fünfen',
    '<five> [volle|vollen|ganze|goldene|schöne|strahlende|glänzende|leuchtende|kleine|dicke|satte|tolle|verdiente|verdienten] (stern|sterne|sternen|sternchen|sternlein|stars|star|sterne-*|punkte|punkten)',
    '<five> (von|/|aus) <five>',
    '★★★★★|fünfstern*|fünf-sterne*|5-stern*|5-sterne-*|5stern*|five stars|5-star|fünf-stern*|fünfersterne|<number> von <number> sternen geb*',
    '<five> (sterne|stern) (bewertung*|rezension*|feedback*)',
  ],
  'top-mark': [
    'bestnote|bestnoten|höchstnote|höchstnoten|bestwertung|bestwertungen|höchstwertung|höchstwertungen|topbewertung*|top-bewertung*|spitzenbewertung*|bestbewertung*|traumnote|traumbewertung|höchstpunktzahl|höchstbewertung|einserbewertung|superbewertung|positivbewertung*|maximalbewertung|glanznote|spitzennote',
    '(volle|vollen|voller|höchste|maximale|maximaler|höchster|höchsten|maximalen) (punktzahl|sternzahl|sterneanzahl|sternezahl|anzahl|bewertung|wertung|sternebewertung|zahl|punkte|sterne)',
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
    '(ein|einen|zwei|drei|1|2|3) oder <five>',
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
  wished: [
    'rett*|versüß*|krönt',
    'gebe|geben|gebt|gäbe|gäben|gib|gibst|gibt|schenk*|spendier*|hinterlass*|hinterläss*|klick*|anklick*|wähl*|bitte|gern|gerne|freu*|freude|wünsch*|wünschen|hoff*|wäre|wären|würde|würden|verdien*|verdient|zählt|ziel|helf*|hilf*|mach*|vergeb*|brauch*|glücklich|traum|bewert*|<review-noun>|schenk*|möcht*|hätten|belohn*|dank*|wert|sichern|erreich*|anvisier*|ankommen|toll|super|klasse|drück*|leuchten|strahlen|unterstütz*|motivier*|bedeut*|erwart*|gönn*|sagen|spendier*|alles|krönen|rechnen|baue*|bauen',
  ],
  lob: [
    'positive stimme|gute stimme|ihre stimme für uns',
    'lob|loben|lobt|lobe|lobende*|applaus|komplimente|kompliment|lobpreis*|lobeshymne*|liebe worte',
  ],
  'review-ask': [
    '<review-noun>|<review-verb>|stern|*sterne|*sternen|(produktseite|bewertungsseite|rezensionsseite)|weitersag*|(sag*|erzähl*) ~3 weiter|<review-place>|(sag*|erzähl*|bericht*|zeig*|verrat*|teil*) ~3 <others>|{reviewlink}|{presetreview}|(alle|andere) ~2 (lesen|erfahren)|(ihre|deine|ehrliche|eure) [ehrliche] meinung|(lassen|lass|lasst) ~2 (andere|anderen) ~2 wissen|öffentlichkeit',
  ],
  // Undoing a review.
  remove: [
    'stornier*|zurückruder*|rudern ~6 zurück|(ist|sind) weg|ist dann weg',
    'radieren|radiere|ausradier*|auszuradieren|ungeschehen|wegfallen|verschwände|verschwinde|vom tisch|einstampf*|kassier* sie|zu kassieren|fort ist|fort sind',
    'lösch*|gelöscht|entfern*|zurückzieh*|zurückzuziehen|zurückgezogen|zurücknehm*|zurückzunehmen|zurückgenommen|herausnehm*|herauszunehmen|rausnehm*|rauszunehmen|runternehm*|runterzunehmen|herunternehm*|herunterzunehmen|wegnehm*|wegzunehmen|widerruf*|streich*|gestrichen|tilg*|verschwind*|verschwunden|wegmach*|wegzumachen|beseitig*|ausblend*|auszublenden|verberg*|deaktivier*|rückgängig|offline nehm*|fallen (lassen|zu lassen)|löschung|entfernung|rücknahme|tilgung|delete|deleten|loswerden',
    '(ziehen|ziehe|zieh|zieht|ziehst|zögen) ~9 zurück|(nehmen|nehme|nimm|nehmt|nähmen|nimmst) ~9 (zurück|herunter|runter|raus|heraus|weg|vom netz|offline)|(machen|mache|mach|machst) ~7 weg|(lassen|lasse|lass) ~8 (verschwinden|fallen|weg)|(schaffen|schaff) ~6 (weg|aus der welt)|aus der welt ~1 (schaffen|räumen)|(nicht mehr|nicht länger) ~4 (zu lesen|lesbar|auffindbar|da|online|sichtbar|zu sehen|stehen|öffentlich|nötig)|weg (sein|wäre|kann|muss)|darf ~4 (weg|gehen|verschwinden)',
  ],
  change: [
    'umformulier*|umzuformulieren|überschreib*|zweiten blick|neuen blick|frischen blick|umschwenk*',
    'aufrund*|aufzurunden|aufgerundet|aufhübsch*|abändern|aufmöbel*|nachträglich (ändern|erhöhen|anheben)',
    'ändern|ändert|änderst|änderten|ändere (bitte|deine|doch|das)|bitte ändere|zu ändern|geändert|änderung|abänder*|abzuändern|abgeändert|umänder*|anpass*|anzupassen|angepasst|aktualisier*|überarbeit*|bearbeit*|editier*|edit|korrigier*|korrektur|berichtig*|überdenk*|überdacht|revidier*|revision|anheb*|anzuheben|angehoben|erhöh*|verbesser*|aufwert*|aufzuwerten|aufgewertet|hochsetz*|hochzusetzen|hochstuf*|hochzustufen|heraufsetz*|heraufzusetzen|raufsetz*|ersetz*|umschreib*|umzuschreiben|entschärf*|abmilder*|abzumildern|mildern|abschwäch*|modifizier*|update|updaten|upgraden|upgrade|umwandel*|umzuwandeln|richtigstell*|richtigzustellen|klarstell*|nachjustier*|aufbesser*|aufzubessern|nach oben (korrigier*|setz*|anpass*|ändern)|neu (bewert*|fass*|formulier*|schreib*|vergeb*|einstell*|beurteil*|verfass*)|neubewertung|wiederhol*|aufstock*|auffrisch*|umstell*',
    '(passen|passe|pass|passt) ~8 an|(heben|heb|hebe|hebt) ~9 an|(setzen|setze|setz|stufen|stufe) ~8 (hoch|herauf|rauf|höher)|(stellen|stell|stelle) ~5 richtig|(machen|mache|mach|würde|werden|wird|gern) ~5 (mehr|<number>|vier|fünf|vier sterne|fünf sterne) ~2 (machen|draus|daraus|werden|geben)|(noch einmal|nochmal|noch mal|erneut|neu|nochmals) ~5 (betrachten|abwägen|abzuwägen|überleg*|überdenk*|ansehen|anschauen|anzusehen|durchgehen|bewerten|beurteilen|rezensieren|zu bewerten)|(denken|denke|denk) ~9 nach|(schauen|schau|sehen) ~8 (drüber|darüber|an)|(umdenken|umentscheiden|meinung ändern)',
  ],
  'my-review': [
    'was (sie|du) ~4 (amazon|produktseite) ~1 (stehen haben|stehen hast|stehen)',
    '*-einschätzung|(den|ihren|deinen|diesen) ~1 (eintrag|beitrag|text|kommentar) ~2 (produkt|amazon|produktseite|artikelseite)|(der|den|ihren|deinen|diesen) (einser|zweier)',
    '*-kommentar|*kommentar|(aussage|aussagen|behauptung|behauptungen|äußerung|äußerungen|stellungnahme|text|worte) ~4 (über uns|über unseren|über unser|auf amazon|auf der produktseite)|(ihr|ihren|dein|deinen) ~1 (eindruck|eintrag|beitrag)',
    '(text|beitrag|kommentar|eintrag|worte|zeilen) (auf|bei) amazon',
    '<review-noun>|kommentar|kommentare|kommentars|urteil|sterne|sternen|stern|sternchen|wertung|einsterner|zweisterner|dreisterner|ein-sterne-rezension|verriss|(den|ihren|deinen|des|diesen|ihres|dieses) (eintrag|eintrags|beitrag|beitrags)|das was (sie|du) ~5 (geschrieben|gesagt|gepostet|hinterlassen|veröffentlicht)|was (sie|du) ~4 (über uns|geschrieben|gepostet|hinterlassen)|(ihre|deine) (worte|zeilen|kritik|äußerung|bemerkung|einschätzung|meinung)|(ihr|dein) (text|post|posting|fazit|eindruck)',
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
    'auffrischen|erinner|erinnere|erinnern|erinnert|zu erinnern|erinnerung|erinnerungen|erinnerungsmail|erinnerungsnachricht|erinnerungs-*|stups|stupser|anstupsen|schubs|nachhak*|nachzuhaken|nachfass*|nachzufassen|nachfrag*|nachzufragen|reminder|gedächtnisstütze|wink mit dem zaunpfahl|follow-up|ins gedächtnis|anstoß|(nicht|ungern|schon wieder|noch einmal|nochmals) ~2 (nerven|stören|belästigen)|stören wir|störe ich|nerven wir|quälgeist|hartnäckig*|aufdringlich*',
  ],
  'nth-time': [
    '(zweite|zweiten|zweites|zweiter|dritte|dritten|drittes|dritter|2|3|weitere|weiteren|erneute|erneuten|wiederholte|letzte|letzten|letztes|letzter|allerletzte*|abschließende) [und letzte|freundliche|kurze|kleine] (bitte|anfrage|mal|nachricht|versuch|mail|e-mail|anlauf|aufforderung|chance|gelegenheit|möglichkeit|aufruf|erinnerung|bewertungsanfrage|bewertungsbitte|bewertungsaufforderung|schreiben|frage|einladung|hinweis|anschreiben|kontaktaufnahme)',
    'zum (zweiten|dritten|vierten|x-ten) mal|noch-mal|nochmal|nochmals|noch einmal|noch mals|erneut|abermals|ein weiteres mal|wiederholt|zum wiederholten|zum zweiten|zum dritten|zum letzten|wieder einmal|aller guten dinge|wie schon|wie bereits|wie zuvor|schon wieder|immer wieder|noch ein letztes|auf ein neues|neuerlich',
  ],
  'never-again': [
    '(nur|bloß|lediglich|genau) ~1 (einmal|ein einziges mal|ein mal)|(nicht|nie|keine|keinen|niemals|kein) ~4 (erinner*|noch einmal|nochmal|nochmals|erneut|wieder|weitere|weiteren|nachfassen|nachhaken)|einmalig*|(einzige|einzigen) (nachricht|mail|bitte|anfrage)|keine erinnerung*|erinnerung ~4 nicht',
  ],
  'my-change': ['<remove>|<change>'],
  'product-lacks': [
    '(produkt|artikel|modell|shop|laden|konto) ~2 (hat|haben|sind) ~2 (noch|bisher|bislang|erst) ~1 (keine|kaum|wenige)',
  ],
  rev: [
    '(ihre|deine) ~1 (einschätzung|rückmeldung zum produkt|stimme)',
    '<review-noun>|<review-verb>|(ihre|deine|ihrer|deiner|ehrliche|eure) ~1 (meinung|erfahrung|erfahrungen|stimme)|(kommentar|kommentare|kommentars|beitrag|sterne|sternen|stern|urteil|worte|zeilen) ~4 <review-place>|<review-place> ~4 (kommentar|sterne|sternen|worte|zeilen|foto)|(ihr|dein|ein|einem|einen) (kommentar|urteil)|sternebewertung|sterne',
  ],
  'review-talk': [
    '<rev>|<review-act>|bewert*|rezens*|kundenrezension*|sternebewertung*|sterne|sternen|kommentar*|(wissen|hören|erfahren) ~2 (andere|andern|anderen)|(andere|andern|anderen) ~3 (wissen|hören|erfahren|teilhaben)|(zeilen|worte|sätze|satz|eintrag|urteil|foto|video) ~4 (amazon|produktseite|artikelseite)|rückmeldung ~3 (produktseite|amazon)',
    '(schildern|beschreiben|schildert|beschreibt|teilen|erzählen) ~4 (erfahrung|erfahrungen|eindruck|eindrücke)|einen stern mehr|stern mehr|(loben|lobt|lobst) ~1 uns',
  ],
  'we-revise': [
    '(wir|ich) (überarbeiten|ändern|verbessern|korrigieren|aktualisieren|ergänzen|prüfen)|(überarbeiten|ändern|verbessern|korrigieren|aktualisieren) wir',
  ],
  // "sobald Ihr Text online ist"
  posted: [
    '(text|rezension|bewertung|besprechung|beitrag|kommentar|sterne|foto|urteil|kritik|bericht|meinung) ~5 (online|erschienen|erscheint|veröffentlicht|sichtbar|freigeschaltet|zu lesen|zu sehen|steht)',
  ],
  // "drei Sätze zur Leine", "Foto und Text auf Amazon"
  'some-words': [
    '(zeilen|worte|sätze|wörter|satz|zeile|text) ~3 (zum|zur|über|zu ihrem|zu ihrer) ~3 (produkt|artikel|produktseite|amazon)',
    '(schreib*|verfass*|hinterlass*|formulier*|tipp*) ~4 (zeilen|worte|sätze|wörter|satz|zeile) ~1 (zum|zur|über|zu)',
    '(foto|video|text|zeilen|worte|sätze) ~4 (amazon|produktseite|artikelseite)',
  ],
} satisfies Classes;
