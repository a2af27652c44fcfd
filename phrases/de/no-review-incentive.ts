import type { Phrases } from '../../src/wording/language.ts';

export default {
  // "Für Ihre Bewertung schenken wir Ihnen einen Gutschein."
  reward: {
    phrases: [
      '(gegen|für) (eine|ihre|deine|jede) ~1 <review-noun> ~3 (erhalten|bekommen|kriegen|schicken|senden|schenken) (sie|wir|du) ~8 (ein|eine|einen|das|den|die) ! <no-inc> ! <mere-info>',
      '(wer|jeder) & (<review-act>|<some-words>) & (postbote|paketbote|päckchen|post von uns|briefkasten|umschlag) ! <not>',
      '<money> ~3 (pro|je|für jede|für jeden) ~1 (<review-noun>|kommentar) ! <past-review>',
      '(video|videos|foto|fotos|clip|clips) & (hochladen|posten|drehen|veröffentlichen|aufnehmen) & (honorar|<money>|<gift>) ! <no-deal> ! (riss|erstatt*|mangel)',
      '(<posted>|<some-words>|<review-act>) & (sobald|wenn|nachdem|sofern|falls|und|dann|dafür|gegenzug|gegenleistung|aktion) & <yours> ! <no-inc> ! <no-deal>',
      '(<some-words>|<posted>) & (<gift>|<refund>|<money>|geld|kaufpreis|<free>|garantie) & (sobald|wenn|nachdem|sofern|falls|für|dafür|dann|gegenzug|gegenleistung|aktion|aufgabe|belohnung) ! <no-inc> ! <no-deal>',
      '(gegenleistung|gegenzug|dank|dafür|tausch) & (zeilen|worte|sätze) & (<gift>|<give>|<get>|verlänger*) ! <no-inc> ! <no-deal>',
      '(lohn|dank|preis) ~4 (mühe|arbeit|zeit) & (<review-act>|<review-noun>|rezensieren) ! <not>',
      '(testen|teste|probieren) & (kostenlos|gratis|umsonst) & (schreiben|erzählen|berichten|posten) & (ausgleichen|gleichen|erstatten|zurück|übernehmen) ! <not>',
      '(amazon|<others>) ~3 (wissen|sagen|erzählen) & (holen|abholen|sichern|schnappen) ~6 (tasse|geschenk|kleinigkeit|präsent|überraschung) ! <no-reward>',
      '<review-noun> heute ~3 (<gift>|<money>|rabatt) morgen ! <no-reward>',
      '(versandkosten|porto|kaufpreis|hälfte|geld) ~3 zurück & (vorausgesetzt|wenn|sobald|falls|sofern) & (ihre meinung|<review-noun>|<review-act>) & (online|steht|erscheint|veröffentlicht|geschrieben|abgegeben) ! <no-reward> ! <past-review>',
      '(<review-act>|<review-noun>) & wenn wir ~4 (dafür|den|das|die|einen|ein|eine) ~3 (schenken|schenkten|erstatten|erlassen|spendieren|überlassen) ! <no-reward> ! <past-review>',
      '(<review-act>|<review-noun>|kommentar) & (gewinnen|gewinne|gewinnt) & (ein|eine|einen|vielleicht) ! <no-reward> ! <draft> ! (kunden gewinnen|zeit gewinnen)',
      '<review-noun> ~2 gegen ~1 (<gift>|<refund>|<money>|kaufpreiserstattung|erstattung*|gratis*) ! <draft> ! <not>',
      '(wer|jeder der) ~2 (schreibt|bewertet|rezensiert|kommentiert) ~8 (kleinigkeit|geschenk|überraschung|zugabe|dankeschön) ! <no-reward> ! <draft>',
      '<rev> & <gift> & <cond> ! <no-inc> ! <bought-gift> ! <we-changed>',
      '<rev> & <gift> & (<you-get>|<we-give>|sichern|geht auf uns|lohnt|gehört ihnen|gehört dir) ! <no-inc>',
      '(<review-noun>|kommentar|meinung) & (von ihnen|von dir|ihrerseits) & (von uns|unsererseits) & (ein|eine|einen|gibt|bekommen|gegen) ! <no-inc> ! (nachricht|antwort|anfrage|<not>)',
      '(<review-noun>|ihre meinung|deine meinung|ihr kommentar|dein kommentar) & <money> ! <no-inc> ! (<refund>|kostet|preis|bestellwert|rechnung|differenz|versandkosten|gesenkt|teilerstattung|schaden)',
      '(pro|je|für jede|für jeden|mit jeder|jede|für eine|je) ~2 (<review-noun>|kommentar|sternebewertung) & (setzen|pflanzen|spenden|legen|zahlen|gibt|geht|bekommt|stiften|sammeln|fließt|fließen|schenken|geben|gehen|erhält|verschenken|füttern|finanzieren) ! <no-inc> ! (hinweis*|auskunft|überblick)',
      '<reviewer> ~5 (erhalten|erhält|bekommen|bekommt|kriegen|kriegt|profitieren|dürfen|gewinnen|genießen) ! <no-inc> ! (nachricht|antwort|bestätigung)',
      '<rev> & (geht auf uns|geht aufs haus|auf unsere kappe|übernehmen wir|laden wir sie ein|schadet nicht|wird sich lohnen|zahlt sich aus|lohnt sich|rechnet sich|soll nicht umsonst|nicht umsonst) ! <no-inc> ! (rückversand*|rücksend*|porto|versandkosten|schaden)',
      '<gift> & <review-act> ! <past-review> !2 <no-reward> ! <draft>',
      '<gift> & (für|gegen|pro|je|jede|jeder|jedes|jeden|unter|nach|mit|ab|zu|sobald|wenn|alle|die ersten <number>|ihre|deine|eine) ~4 (<review-noun>|sternen|sterne|stern) ! <past-review> !2 <no-reward> ! <draft> ! <we-changed>',
      '(als|zum|zur|kleiner|kleines) (dank|dankeschön|belohnung|anerkennung) ~2 für ~3 (<review-noun>|<opinion-noun>) ! <past-review> !2 <no-reward> ! <draft>',
      '<in-return> & <gift> & (<thanks> ~4 <review-noun>) !2 <no-reward>',
      '(<review-noun>|<review-act>) (lohnt|lohnen) ! <no-reward>',
      '<review-noun> ~3 (ist|sind) ~3 (<money>|etwas|was|bares|bargeld|gold) ~2 wert ! <no-reward>',
      '(bezahl*|vergüt*|honorier*|belohn*|entlohn*|entschädig*|erkauf*|prämier*|beschenk*|revanchier*|sponser*) & (<review-noun>|<review-act>) ! <past-review> !2 <no-reward>',
      '(<wants> ~5 <free>) & (<review-act>|<review-noun>) !2 <no-reward>',
    ],
    without: { near: ['<assessor>', '<not-ours>', '(defekte*|kaputte*|lose*) (stern|sterne|sternen)'] },
  },
  // "Sie bewerten, wir liefern gratis.", "Wer bewertet, bekommt …"
  request: {
    phrases: [
      '<my-change> & (<review-noun>|*sterne) & (gehört (ihnen|dir)|vergessen wir|wir vergessen|dürfen sie behalten|erlassen) ! <past-review> ! <no-reward>',
      '(sobald|wenn|nachdem|falls) ~2 (text|beitrag|kommentar|eintrag|<review-noun>|*sterne|stern) ~6 (<remove>|weg|verschwunden) & (<refund>|<gift>|überweisen|erstatten) ! <no-reward> ! <past-review>',
      '(übernehmen|erstatten|schenken|zahlen|spendieren|erlassen) & (falls|wenn|sobald|sofern) & <review-place> & (erwähn*|nenn*|lob*|schreib*) ! <no-reward>',
      '(sie|du) (testen|testest) & (bewerten|bewertest) & (behalten|behältst)',
      '(kostenlos|gratis|umsonst|erstatt*|rabatt|gutschein) & (sofern|wenn|falls|sobald) & <my-change> & (<review-noun>|*sterne) ! <past-review> ! <no-reward> ! <refuse>',
      '(ersatz*|garantie|erstattung|zubehör*|rückzahlung|geld|kaufpreis) ~4 (bekommen|erhalten|schicken|senden|geben|kommt|gibt|geht|folgt) ~4 (nachdem|sobald|wenn|erst|nach) ~6 (<review-verb>|<review-noun>) ! <past-review> ! <no-reward>',
      '<my-change> & (*sterne|stern|<review-noun>) & (kaufpreis|geld|betrag|summe|<money>|erstattung) ~4 (ist|sind|kommt|geht|liegt) ~5 (konto|ihnen|morgen|sofort|dir) ! <past-review> ! <no-reward>',
      '(nehmen|nimm|ziehen|zieh|löschen|ändern|lösche|ändere) ~8 (zurück|weg|raus|runter|stern*|<review-noun>) ~2 (dann|und|so) ~2 (überweisen|erstatten|schenken|zahlen|senden|schicken|geben) ~3 (ihnen|dir|wir) & (stern|*sterne|<review-noun>) ! <no-reward>',
      '(kassier*|abkassier*|absahn*) & (nachweis|screenshot*|beweis|beleg|<review-noun>|<review-verb>|schreiben) ! <no-reward>',
      '<refund> & (bei abgabe|bei veröffentlichung|bei einreichung|mit abgabe|nach abgabe|sobald|wenn|falls|sofern|nachdem|erst|im gegenzug|dafür|nach) & <rev> ! <past-review> ! <no-reward> ! <draft> ! <thanks> ! (defekt*|schaden*|zurückgeschickt|rücksendung|retoure)',
      '(geld|kaufpreis|rückgabe) & (wenn|falls|sobald|sofern) & (<review-verb>|<review-noun>) & (verzichten|behalten|trotzdem|zurück|überweis*|erlassen) ! <past-review> ! <no-reward> ! <draft>',
      '(wer|jeder|jede|jeden|jedem|allen|alle|kunden|kundinnen|käufer) ~6 (<review-verb>|<review-act>|<review-noun>) ~6 (bekommt|bekommen|erhält|erhalten|kriegt|kriegen|darf|dürfen|gewinnt|gewinnen|schenken|beschenken|spendieren|schicken|senden|geben|legen|nimmt|nehmen) ! <past-review> !2 <no-reward> ! <draft> ! <mere-info>',
      '(wenn|sobald|falls|sofern|nach|für|nachdem) ~7 (<review-act>|<review-noun>|<review-verb>) & (<you-get>|<we-give>) ! <past-review> !2 <no-reward> ! <draft> ! <mere-info> ! <free-service> ! <contact-only>',
      '^ (schreiben|schreib|schreibst|hinterlassen|hinterlässt|geben|gib|posten|poste|teilen|teile) ~8 (<review-noun>|<opinion-noun>) ~6 (und|dann|danach|dafür) ~3 (<you-get>|<we-give>) ! <past-review> !2 <no-reward> ! <draft> ! <mere-info> ! <contact-only>',
      '^ (bewerten|bewerte|bewertet|rezensieren) ~14 (und|dann|danach|dafür) ~3 (<you-get>|<we-give>) ! <past-review> !2 <no-reward> ! <draft> ! <mere-info> ! <contact-only>',
      '(<review-noun>|<review-place>|<opinion-noun>) ~4 gegen ~2 (ein|eine|einen|unser|unsere|das|den) ! (tauschen|tausche|eintauschen) ! <draft> !2 <no-reward> ! (verstoß*|verstöß*)',
      '<you-get> & (als dank|zum dank|dafür|im gegenzug|danach) & (<review-noun>|<review-act>) ! <past-review> !2 <no-reward> ! <draft>',
      '<free> & (<review-act>|<review-noun>|<review-verb>) ! <past-review> !2 <no-reward> ! <draft> !3 <free-service> ! <no-inc>',
      '<refund> & <in-return> & (<review-act>|<review-noun>) ! <past-review> !2 <no-reward> ! <draft>',
      '(<refund>|<money> ~3 <give>|<give> ~3 <money>) & (für|gegen|wenn|sobald|nach|falls|sofern|nachdem) ~5 (<review-act>|<review-noun>|sterne|kommentar) ! <past-review> !2 <no-reward> ! <draft> !0 (danken|bedanken) !0 (stornier*) ',
      '(<review-act>|<screenshot> ~4 <review-noun>) ~6 (und|dann|damit|denn) ~4 (<refund>|<get> ~4 <gift>|<give> ~4 <gift>) ! <past-review> !2 <no-reward>',
      '<screenshot> & (<review-noun>|<review-act>) & (<refund>|<gift>|<money>|<free>) ! <no-reward>',
      '(produkttester*|tester*) ~2 (gesucht|werden|gewinnen|sein|suchen) ! <not> ! <no-reward>',
      '(suchen|gesucht) ~3 (produkttester*|tester|testerinnen|rezensenten) ! <not> ! <no-reward>',
      '(hand wäscht|wie du mir|deal|abgemacht|tauschgeschäft|kleiner deal|leistung und gegenleistung|geben und nehmen|wäscht die andere) & (<review-act>|<review-noun>)',
      '(helfen sie uns|hilf uns|unterstützen sie uns) ~8 (<review-noun>|<review-act>) ~6 (helfen wir|unterstützen wir|revanchieren|danken wir ~5 <gift>)',
      '<review-talk> & <reward-talk> ! <no-reward-talk> ! <we-changed> ! <bought-gift> ! <question>',
      '(lassen|lass) ~6 (wissen|erfahren|teilhaben) & (<reward-talk>|verlängern wir|dann gibt es) ! <no-reward-talk>',
      '(für|pro) (einen|jeden|eine) ~1 (stern|bewertung|rezension) ~2 (gibt es|geben wir|legen wir|bekommen sie|schenken wir)',
      '(<review-act>|(zeilen|worte|sätze) ~4 <review-place>) & (sobald|erst wenn|wenn|dann erst|danach erst) ~5 (sehe|sehen|lese|lesen|finde|finden|online|steht|da ist|erscheint|sichtbar) & (geht|kommt|schicke|schicken|folgt|senden|sende|versenden|überweis*|erhalten|bekommen|post|raus|unterwegs) ! <past-review> ! <no-reward> ! <draft> ! <mere-info>',
      '(wenn|sobald|falls) ~3 <review-place> ~3 (lesen|hören|sehen|finden|entdecken) & (<gift>|<refund>|hälfte|geld|zurück|dankeschön|erstatten) ! <past-review> ! <no-reward>',
      '(dafür|im gegenzug) ~2 (zähle|zählen|hoffe|hoffen|rechne|rechnen|wünsche|wünschen|erwarte|erwarten) ~8 (<review-noun>|<review-place>) ! <past-review> ! <no-reward>',
      '(verfassen|schreiben|hinterlassen|geben|bewerten) sie ~4 <review-noun> ~6 und ~8 (auf den weg|zu ihnen|geht an sie|gehört ihnen) ! <past-review> ! <no-reward>',
    ],
    without: { near: ['<assessor>', '<not-ours>', '(defekte*|kaputte*|lose*) (stern|sterne|sternen)'] },
  },
  // Over two sentences: "Bewertung geschrieben? Dann wählen Sie ein Geschenk."
  offer: {
    phrases: [
      '(dann|danach) & wir ~1 (senden|schicken|schenken) ~2 (ihnen|dir) ~1 (ein|eine|einen) ! (ersatz*|link|etikett|entwurf|anleitung|muster*|neue*|liste)',
      '^ ~1 (belohnung|prämie|lohn|dankeschön|honorar) ~1 <money>',
      '(zum dank|als dank|als dankeschön|im gegenzug|dafür) ~8 (geschenkkarte*|gutscheinkarte*|<money>) !2 <no-reward>',
      '(kaufpreis|geld|betrag|summe|kaufbetrag) ~2 (kommt|wandert|fließt|geht|landet) ~2 (zurück|konto) ! (retoure|rücksend*|<not>)',

      '^ ~1 (gutschein|geschenk|rabatt|prämie|überraschung) ~1 (da|raus|unterwegs|sicher) .',
      '(<money>|geld|gutschein|überweisung) ~1 (ist|sind|kommt|kommen|folgt|folgen|geht|gehen) ~4 (bei ihnen|ihnen|konto|raus|dir|ihrem) ! <past-review>',
      '(dann|dafür|danach|schon) & (auf unsere kosten|geht auf uns|aufs haus|gratis|geschenkt|kostenlos) !2 <no-reward> ! <free-service>',
      '^ ~3 <gift> ~3 ?',
      '^ ~2 (lust auf|interesse an|neugierig auf) ~4 ?',
      '(<get>|<give>) & <gift> !2 <no-reward> ! (entschuldig*|unannehmlichkeit*|wiedergutmachung|versehen|defekt*|beschädig*|kratzer|verspätung)',
      '<in-return> & (<gift>|<free>) !2 <no-reward>',
      '(<wants> ~6 (<free>|<gift>|<refund>))',
      '(für|um|hol*|abhol*|anforder*|sicher*|melden|meld*|einlös*|freu*|wähl*|such*) ~5 (ihr|dein|ihre|deine|ein|einen) ~1 (geschenk|präsent|dankeschön|gutschein|überraschung|prämie|belohnung|goodie)',
      '<gift> ~4 (<in-return>|gehört|sicher|ihnen|dir|wartet|folgt|unterwegs|winkt|warten)',
      '(<in-return>|dann|sobald) & (<get>|<give>|<refund>) & (<money>|<free>|<gift>|<refund>|die hälfte) !2 <no-reward> ! <free-service>',
      '<gift> & legen wir & (briefkasten|dazu|bei|drauf)',
    ],
    with: {
      near: [
        '<review-act> ! <past-review> ! <not-reviewed>',
        '(<screenshot>|link|beleg) ~4 <review-noun>',
        '(freuen|freue|freuten) ~3 über ~2 <review-noun>',
        '(zeilen|worte|sätze) ~2 (zum|zur|über das|über den|über die) _',
        '<some-words>',
        '<review-noun> ~2 (verfasst|geschrieben|abgegeben|veröffentlicht|online|fertig|erledigt|da)',
        '(für|nach|mit) (ihre|ihrer|deine|deiner|eine|jede|einer|jeder) [ehrliche|ehrlicher|kurze|kurzen|veröffentlichte] <review-noun>',
      ],
    },
    without: { near: ['<past-review>', '<draft>'] },
  },
  // "Wir erstatten den halben Preis. Voraussetzung ist eine Rezension mit Foto."
  condition: {
    phrases: [
      '^ ~1 (einzige|unsere) ~1 (bitte|gegenleistung|voraussetzung|bedingung) ~8 <review-noun>',
      '(sobald|wenn|nachdem|wenn erst) ~3 <review-noun> ~3 (lesen|sehen|finden|online|steht|entdecken|erscheint)',

      '^ (im gegenzug|dafür|als gegenleistung|im austausch|als dank|zum dank) ~6 (<review-noun>|<review-act>)',

      '^ [einzige] (voraussetzung|bedingung) ~5 <review-noun>',
      '^ (dafür|hierfür) ~1 (brauchen|benötigen|genügt|genügen|reicht|reichen) ~8 (<review-act>|<review-noun>|<review-place>)',
    ],
    with: {
      before: [
        '(<gift>|<refund>|<give>|(legen|packen|schicken) (wir|ich) ~4 (dazu|bei|gratis)|dankeschön ~5 (bereit|für sie|wartet)) ! <no-reward>',
      ],
    },
  },
  // "Ihre Rezension steht noch dort. Sobald sie nicht mehr zu lesen ist, erstatten wir den Kaufpreis."
  held: {
    phrases: [
      '(sobald|wenn|nachdem|falls) ~3 (sie|er|es|diese|dieser|das) ~3 (<remove>|<change>|weg|gelöscht|entfernt|geändert) & (<refund>|<gift>)',
    ],
    with: { before: ['<my-review>'] },
    without: { near: ['<draft>', '<not-reviewed>'] },
  },
  draw: ['<draw> & (<review-noun>|<review-act>|<reviewer>) ! <draft> !2 <no-reward> ! <past-review>'],
  'draw+': {
    phrases: ['(nehmen|nimmt|nimmst|teilnahme|teilnehm*|mitmach*|machen) & <draw>', '<draw>'],
    with: { near: ['<review-act> ! <not-reviewed>', '<reviewer>'] },
    without: { near: ['<past-review>', '<draft>'] },
  },
  donation: [
    '<donate> & (<review-noun>|<review-act>) ! <past-review> !2 <no-reward>',
    '(pflanz*) & (<review-noun>|<review-act>) & (baum|bäume|bäumchen|setzling*)',
  ],
  'donation+': {
    phrases: ['<donate> & (dafür|damit|für jede|pro|je|euro|<money>|wir)'],
    with: { near: ['<review-act> ! <not-reviewed> ! <past-review>'] },
  },
  // "Sie haben Ihr Geld zurück, da wäre eine Bewertung nur fair."
  refund: {
    phrases: [
      '<refunded> & (<review-noun>|<review-verb>|<review-act>|*sterne|stern|*sternen|bewertung) & (fair|nett|daher|deshalb|also|darum|bitte|könnten|könntest|würden|würdest|nun|jetzt|dafür|im gegenzug|wäre|wär|ändern|löschen|anpassen|erwarten|hoffen|bitten|freuen|dürfen wir|darf) ! <thanks> ! <past-review> ! <draft>',
      '(<refund>|ersatz*|umtausch|austausch|entschädig*) & <change-it> & (<review-noun>|*sterne|stern|*sternen) ! <past-review> !2 <no-reward> ! <thanks>',
      '(bereit|gern|gerne|sofort|umgehend) & (<refund>|ersatz*) & (<review-noun>) & (wenn|sobald|falls|sofern|nachdem|dafür|gegen) ! <past-review> !2 <no-reward>',
    ],
    without: { near: ['<assessor>', '<not-ours>', '(defekte*|kaputte*|lose*) (stern|sterne|sternen)'] },
  },
  'refund+': {
    phrases: [
      '<refunded>',
      '<refund> & (in ordnung|erledigt|geregelt|veranlasst|bereit|sobald|wenn|danach|dann|zusätzlich)',
    ],
    with: {
      near: [
        '<change-it> & (<review-noun>|*sterne|stern|*sternen) ! <past-review> ! <no-reward>',
        '(dafür|im gegenzug|deshalb|daher|nun|jetzt|also) & (<review-act>|<review-noun>) ! <past-review>',
        '(wäre|wär) ~4 <review-noun> ~3 (fair|nett)',
      ],
    },
    without: { near: ['(werden|würden|wollen|bitten) ~4 nicht ~6 <review-noun>', '<draft>'] },
  },
  allow: [
    '^ (sie|du) (wären|wärst|wärest) ~1 bereit ~4 (<review-noun>|*sterne|kommentar) [~4 zu _] ! <question>',
    '^ (sie|du) (wollen|willst|würden|würdest) (uns|mir|die|ihre|deine) ~1 (<review-noun>|*sterne) & (wenn|falls|sobald|gegen|für) ! <question>',

    '<you-asked> & <review-noun> & <gift>',
    '<you-asked> ~12 <review-noun> [~2 (geboten|angeboten|versprochen|verlangt)]',
    '<you-offer> & <review-noun> & <refund>',
    '<you-offer> & <review-noun>',
    '<no-reward> & (<review-noun>|<review-verb>)',
    '<review-verb> ~4 <draft>',
  ],
  // "Die Garantie läuft zwei Jahre; wer seine Meinung teilt, für den verlängern wir sie auf fünf."
  longer: {
    phrases: [
      '(wer|die|allen|alle) ~8 (meinung|erfahrung|erfahrungen|eindruck|eindrücke|<review-noun>) ~4 (teilt|teilen|schreibt|schreiben|veröffentlicht|veröffentlichen|abgibt|abgeben|hinterlässt|hinterlassen) ~6 (verlängern|verlängert|verdoppeln|verdoppelt|erhöhen|erweitern|ausdehnen)',
    ],
    with: { near: ['garantie|*garantie|gewährleistung|absicherung'] },
    without: { sentence: ['nicht|kein*|nie|niemals'] },
  },
} satisfies Phrases;
