import type { Classes } from '../../../src/wording/language.ts';

/** What a sentence denies, asks, puts under a condition or tells of others: what takes it out of a rule. */
export default {
  // What is looked at and judged, but no review of a purchase.
  'not-reviewed': [
    'rechnung|lieferschein|auf der rechnung|besser gefällt|lieber ist|mehr zusagt|(variante|fassung|version) ~4 gefällt',
    'entwurf*|entwürfe*|korrekturabzug*|korrekturabzüge*|*abzug|andruck|probedruck*|vorschau*|layout*|design|designs|motiv|motivs|motive|skizze*|zeichnung*|gravur*|*gravur|gravier*|schriftart*|schriftzug|stoffmuster*|farbmuster*|muster|dringlichkeit|passform|termin|liefertermin*|*termin|text|texte|textes|anschrift|adresse|rechnungs*|angebot|variante*|grafik|aufdruck|druckdatei*|visualisierung|schreibweise|rücksend*|retoure|retouren*|zustellversuch|vorschlag|vorschläge|druckfreigabe|freigabe|druckdaten|schadens*|gutachten|zustand|ton|tonalität|lautstärke|korrektur|teilerstattung|stoffprobe*|maßblatt|maße|aufmaß|lieferumfang',
  ],
  // Words that deny.
  not: [
    'niemand|niemanden|niemandem|kein|keine|keinen|keiner|keinem|keinerlei|nicht|nie|niemals|nichts|ohne|weder|noch nie|verzicht*|verboten|untersagt|unzulässig',
  ],
  // "ob zufrieden oder nicht"
  whether: [
    '(mögen|magst) (sie|du|ihr) ~8 (schreiben|festhalten|teilen|bewerten|abgeben|hinterlassen|berichten|verraten|erzählen|sagen|aufschreiben)',
    'egal|gleichgültig|ganz gleich|unabhängig|gleich ob|ungeachtet|ob ~4 oder (nicht|schlecht|negativ|unzufrieden|kritisch|kritik)|ob|oder nicht|positiv oder negativ|gut oder schlecht|positive oder negative|jede meinung|so oder so|sowohl|wie auch immer|welcher art',
  ],
  // A proof to look at.
  draft: [
    'entwurf*|entwürfe*|korrekturabzug*|korrekturabzüge*|*abzug|probedruck*|vorschau*|layout*|design|designs|motiv|motive|skizze*|gravur*|*gravur|schriftart*|dringlichkeit|passform|liefertermin*|schreibweise|druckfreigabe|schadens|des schadens|gutachter*|versicher*|testinstitut|verständlichkeit|feedback (zu|zum|zur) ~1 (geschenkkarte|gutschein|karte|text|sitzkomfort|foto)',
  ],
  // Conditions.
  if: [
    'wenn|falls|sofern|sollte|sollten|solltest|solltet|bei|sobald|vorausgesetzt|angenommen|solange|insofern|im falle|für den fall|gesetzt den fall|da|weil|nachdem|soweit|nur|ausschließlich|wofern|insoweit|allein wenn',
  ],
  // What was, not what is asked for.
  happened: [
    '(haben|habe|hat|hatten|hattest|hast|habt) ~6 (gefreut|erhalten|bekommen|gelesen|gegeben|geschrieben|vergeben|hinterlassen|bewertet|gesehen|erreicht|verdient)|freute uns|freuten uns|danke|dank',
  ],
  // What has stars, or is good, without being a review.
  item: [
    'advents*|kalender|test|tests|scheuertest|härtetest|belastungstest|produkttest|warentest|laborkunde|prüfung|stiftung|norm|labor',
    'hotel*|*hotel|*himmel|led|leds|licht*|lampe|hotelhandtuch|handtuch|restaurant*|gefrier*|tiefkühl*|kühlschrank*|energie*|koch*|deko*|girlande|lichterkette|ausstecher|christbaum*|weihnachtsbaum*|anhänger|aufkleber|sticker|fahne|flagge|shirt|stoff|muster|himmel|decke|polarstern|sternbild*|*karte|general|schraube*|schlüssel|wandtattoo|kissen|torte|kuchen|teleskop|kette|ohrring*|stanz*|pol|batterie*|test|steckdose|klemm*|artikel mit|herzen|papierstern*|strohstern*|folie|nagel|packung|stück|fehlen|fehlt|falten|basteln|pailletten|teppich*|fleck*|tapete*|eingewebt|aufgenäht|gewebt|bestickt|aufgedruckt',
  ],
  refuse: [
    '(werden|würden|wollen|dürfen|möchten|bitten|sollen|fragen|verlangen|erwarten|müssen) ~5 (nicht|nie|niemals|keine|keinesfalls|nichts|keinen)',
    '(bitten|fordern|verlangen|erwarten|drängen) ~3 (niemanden|niemandem|keinen kunden)',
    '(nicht|nie|niemals|keinesfalls) ~1 (bitten|verlangen|auffordern|erwarten|fragen|drängen)|(nicht|keine) ~3 (erforderlich|nötig|notwendig)',
  ],
  'no-news': ['keine|kein|nicht|nie|niemals|abmeld*|abbestell*'],
  'not-needed': [
    '(kein|keinen|nicht|nie|ohne) ~3 (anruf|anrufen|anzurufen|telefonieren|telefonisch|telefonat)|(anruf|telefonat) ~3 (nicht|unnötig|überflüssig)',
  ],
  'not-possible': [
    '(nicht|keine|nie|niemals|kein) ~3 (möglich|erlaubt|akzept*|annehm*|anbiet*|überweis*|zahl*|nötig|dürfen|können)|nur über amazon|amazon ~4 (erstattet|überweist|zahlt|zurück)',
  ],
  'not-allowed': [
    '(nicht|nie|kein|keine|niemals) ~5 (erlaubt|dürfen|darf|möglich|gestattet|zulässig|verkaufen|anbieten|können|liefern)|(dürfen|können) ~4 (nicht|keine|kein|nicht)|untersagt|verboten',
  ],
  'neutral-if': [
    '(wenn|falls) (es|das|s) (geht|passt)',
    'dazu gekommen|dazu kommen|zeit|minute|minuten|moment|augenblick|möchten|mögen sie|lust|frage*|hilfe|brauchen|benötigen|problem*|fehl*|defekt|beschädigt|kaputt|angekommen|erhalten|genutzt|benutzt|getestet|ausprobiert|ausgepackt|aufgebaut|gelegenheit|möglich|(wenn|falls|sobald) (sie|du) ~6 (verfassen|veröffentlichen|formulieren|vergeben|bewerten|bewertest|rezensieren|schreiben|teilen|können|könnten|wollen|würden|haben|hätten|abgeben|hinterlassen)|antwort*|absenden|einverstanden|ok|recht|machen|macht',
    '(sobald|wenn|falls|sofern) [wir] (ihr|ihre|die|deine|dein|eine|unsere) ~1 (<review-noun>|sterne|sternen|beitrag|kommentar|text|urteil)',
  ],
  conditional: ['wenn|falls|sofern|sollte|sollten|solltest|vorausgesetzt|sobald'],
  // What the buyer asked, or a third person said.
  'you-asked': [
    '(von|über|vom) (dem|der|den|denen) (sie|du) (schreiben|schreibst|berichten|sprechen|erzählen)|(sie|du) (schreiben|schrieben|verlangen|fordern|erwähnen|erwähnten|berichten|berichteten|erwähnst|schildern|erzählen) ~1 (dass|ob|wie)|das waren (nicht wir|wir nicht)|anderen händler*',
    '(sie|du) ~1 (hatten|haben|hattest|hast) ~2 gefragt|(sie|du) (fragten|fragtest|wollten wissen)|ihre frage ~2 ob|(jemand|fremde|unbekannte|anrufer) ~4 (schreibt|fragt|bittet|verlangt|anschreibt|kontaktiert)',
  ],
  warning: [
    'verdächtig*|nicht unser*|in unserem namen',
    'betrug|betrüger|betrugsmasche|betrugsversuch*|betrügerisch*|phishing|scam|gefälscht*|fälschung*|abzocke|warnen|warnung|vorsicht|niemals|nie|angeblich*|vorgibt|ausgibt|ausgeben|(stammt|kommt|ist) ~2 (nicht|nie) von uns|nicht von uns|melden ~3 amazon',
  ],
  // A text, or a star, that is made for the buyer.
  custom: [
    'gravur*|*gravur|gravier*|gefräst|fräs*|ausgestanz*|bestickt*|sticken|aufdruck*|wortlaut|trägt ~2 (text|aufschrift)',
    '(schild|tafel|kissen|tasse|anhänger|shirt|becher|plakette|torte|karte) ~8 (text|spruch|schriftzug|aufschrift|stehen|steht)|(text|spruch|schriftzug|aufschrift) ~4 (schild|tafel|kissen|tasse|anhänger|shirt|becher|plakette|torte|karte)',
  ],
  'star-thing': [
    '<custom>|lichterkette*|girlande*|christbaum*|weihnachtsbaum*|sternenprojektor*|mobile|fensterdeko*|(defekte*|kaputte*|lose*|fehlende*) (stern|sterne|sternen)',
  ],
  // A card in the box that the seller did not write.
  'not-ours': [
    '(werfen|wirf) ~6 weg|(stammt|stammen|kommt|kommen) ~4 (hersteller*|lieferant*|großhändler*|von uns nicht|nicht von uns)|gilt nicht|ungültig|nicht einlösbar',
  ],
  // Who judges a damage, and no purchase.
  assessor: [
    'gutachter*|gutachten*|sachverständig*|versicherung*|versicherer*|techniker*|prüflabor|(bewertung|beurteilung) (des|vom|der) ~1 (schadens|zustands|schaden|wert*|risiko*)',
  ],
  // What the buyer wants to trade.
  'you-offer': [
    '(sie|du) (schlagen|schlägst|schlugen) ~2 vor|(sie|du) (bieten|bietest|boten) ~2 an|(ihr|ihren|ihrem|dein|deinem) (vorschlag|angebot|deal)|(sie|du) (drohen|drohst|drohten)',
  ],
  // What the buyer said, asked for or offered, told by the seller.
  'buyer-tells': [
    '(sie|du|ihr) ~2 (schreiben|schreibst|schrieben|schriebst|sagen|sagst|sagten|fragen|fragst|fragten|fragtest|bieten|bietest|boten|schlagen|schlägst)',
    '(sie|du|ihr) ~2 (schlugen|wollen|willst|wollten|wolltest|möchten|möchtest|würden gern|würden gerne|würdest gern|befürchten|befürchtest|fürchten)',
    '(sie|du|ihr) ~2 (drohen|drohst|kündigen|kündigst|verlangen|verlangst|versprechen|versprichst|erwähnen|erwähnst|meinen|meinst|glauben|glaubst)',
    '(sie|du|ihr) ~2 (wünschen|wünschst|stellen ~4 aussicht|hätten gern|hätten gerne|deuten ~3 an|fordern|forderst|bitten|bittest|baten)',
    '(sie|du) (haben|hast|hatten|hattest) ~6 (gefragt|geschrieben|angeboten|vorgeschlagen|gebeten|erwähnt|versprochen|angekündigt|angedroht|gewünscht|verlangt|gesagt)',
    '(haben|hatten) sie ~12 (gesagt|gefragt|geschrieben|angeboten|vorgeschlagen|gebeten|erwähnt|versprochen|angekündigt|angedroht|gewünscht|verlangt)',
    '(hast|hattest) du ~12 (gefragt|geschrieben|angeboten|vorgeschlagen|gebeten|erwähnt|versprochen|gewünscht)',
    '(ihr|ihrem|ihren|ihre|dein|deinem|deinen) (angebot|vorschlag|frage|bitte|wunsch)',
  ],
} satisfies Classes;
