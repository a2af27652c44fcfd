import type { Phrases } from '../../src/wording/language.ts';

export default {
  ask: [
    '^ [bitte|hallo] (können|kannst|könnt|wollen|willst) (sie|du|ihr) ~8 <cancel> ? ! <no-cancel> ! <other-cancel>',
    '<bid> & <cancel> ! <no-cancel> !2 <other-cancel> ! <we-cancel>',
    '^ ~3 (storniere|annulliere|storniert|stornieren sie|annullieren sie) ! <no-cancel> ! <we-cancel>',
    '(stornier*|annullier*|abbestellen|abbestellst|abzubestellen) ~4 (sie|du|selbst|selber|bitte) ! <no-cancel> ! <we-cancel> ! <other-cancel> ! (haben sie|hatten sie|wollten sie)',
    '(beantrag*|anforder*|einreich*|einleit*|veranlass*|stell*|auslös*|initiier*) ~5 (stornierung*|storno|stornoantrag|stornierungsantrag|stornierungsanfrage|annullierung) ! <no-cancel> ! <we-cancel> ! (wir haben|haben wir)',
    '(stornierung*|storno|stornoantrag|stornierungsantrag|stornierungsanfrage|annullierung) ~4 (beantrag*|anforder*|einreich*|einleit*|veranlass*|stellen|anfragen|auslösen|anklicken|wählen|klicken|drücken|vornehmen|durchführen|tätigen|zuzustimmen) ! <no-cancel> ! <we-cancel> ! (wir haben|haben wir)',
    '(klick*|drück*|tipp*|wähl*|geh*|anklick*|betätig*|nutz*) ~8 (stornier*|storno*|artikel stornieren|stornierung*|bestellung stornieren|annullier*) ! <no-cancel>',
    '(grund|stornogrund|stornierungsgrund|begründung) ~8 (versehentlich|irrtümlich|nicht mehr benötigt|anders überlegt|nicht mehr gebraucht|falsch bestellt|zu teuer|meinung geändert|aus versehen) ! <return-word>',
    '(versehentlich|irrtümlich|anders überlegt|aus versehen) & (grund|angeben|wählen|auswählen|ankreuzen|nennen) & (stornier*|amazon|grund|bestell*) ! <return-word>',
    '(geben|gib|teilen|melden) ~4 amazon ~8 (nicht mehr (wollen|möchten|brauchen|benötigen|haben wollen)|kein interesse|verzichten|überlegt)',
    '(sagen|teilen|melden|schreiben|sag|erklären) ~4 amazon ~6 (überlegt|nicht mehr|stornier*|zurück*|nicht wollen|kein interesse)',
  ],
  'ask+': [
    '(ziehen|ziehe|zieh|zieht|nehmen|nimm|nehmt) ~5 (bestellung|auftrag|order|kauf) ~4 zurück ! <no-cancel> ! <we-take>',
    '(bestellung|auftrag|order|kauf) ~7 (zurückzieh*|zurückzuziehen|zurückziehen|zurücknehmen|zurückzunehmen|aufheben|aufzuheben|rückgängig|auflösen|aufzulösen|widerrufen|annullieren|abbrechen|stornieren|canceln|streichen|beenden) & <bid> ! <no-cancel> ! <we-cancel> ! <we-take>',
    '(treten|tritt|tretet|zurücktreten|zurückzutreten|rücktritt) ~5 (kauf|bestellung|kaufvertrag|vertrag) ! <no-cancel> ! (können sie|recht|wir treten|treten wir)',
    '(kauf|bestellung|kaufvertrag|vertrag) ~3 (zurücktreten|zurückzutreten|zurück zu treten|zurücktritt|zurückträten) ! <no-cancel> ! <we-take>',
    '(machen|mach|macht|mache) ~5 (bestellung|kauf|auftrag) ~4 rückgängig ! <no-cancel>',
    '(heben|heb|lösen|brechen) ~4 (bestellung|auftrag|kauf|kaufvertrag) ~4 (auf|ab) ! <no-cancel> ! <we-take>',
    '(lassen|lass) ~6 (bestellung|auftrag|kauf) ~4 (aufheben|stornieren|annullieren|löschen|auflösen|streichen) ! <no-cancel>',
    '(löschen|lösche|streichen|beenden) ~3 (ihre|die|deine) (bestellung|order) ~4 [konto|bitte|selbst|amazon] ! <no-cancel> ! <we-take>',
  ],
  hint: [
    '(am einfachsten|am besten|am schnellsten|einfacher|leichter|schneller|nett|hilfreich|gefallen|dankbar|verbunden|schön|gut|besser|beste lösung|lieb|toll|super|freuen|hilft|helfen|geholfen|fair|sinnvoll|weg|empfehlen|ratsam|vernünftig*) & <cancel> ! <no-cancel> !2 <other-cancel> ! <we-cancel>',
    '(bestellung|auftrag|order) ~8 (nicht mehr da|weg|verschwunden|verschwindet|verschwinden|nicht mehr existier*|gelöscht|erledigt|vom tisch) ~3 (wäre|ist|würde|sein|ihrer seite|ihrem konto) & (nett|schön|helfen|hilft|lieb|gut|toll|wäre|gefallen|dankbar|bis) ! <we-cancel>',
    '(storno|stornierung|annullierung|rücktritt) ~3 (durch|von|seitens) ~1 (sie|ihnen|ihrer|ihre|dich|dir|kunden) ! <no-cancel>',
    '(ihrerseits|ihre seite|ihrer seite|deiner seite|selbst|selber|in ihrem konto|eigenen konto) ~6 <cancel> ! <no-cancel> ! <we-cancel>',
    '<cancel> ~6 (ihrerseits|ihre seite|ihrer seite|deiner seite|selbst|selber|in ihrem konto) ! <no-cancel> ! <we-cancel>',
    '(wir|ich) ~3 (dürfen|können|darf|kann) ~3 nicht ~5 (stornier*|annullier*) ~4 (sie|müssten|bitte|daher|darum|deshalb)',
    '(minuspunkte|strafpunkte|statistik|kennzahl*|strafe|leistungs*|verkäuferkonto|abmahn*|stornoquote|bestraf*) & (stornier*|storno|annullier*|zurückzieh*) ! <no-cancel>',
    '(sobald|wenn|nachdem|falls) sie ~4 (storniert|stornieren|annulliert|abbestellt|zurückgezogen|zurücktreten|widerrufen) ~2 (haben|bekommen|erhalten|erstatten|wird|können|würden) ! <no-cancel> ! (wollen|möchten|wünschen)',
    '(stornierung|storno) ~6 (ausverkauft|nicht lieferbar|kein bestand|lager|nicht liefern) & (bitte|sie|beantragen)',
  ],
  // Not reported by itself: in a reply only a seller who cannot deliver asks for it.
  unable: [
    'ausverkauft|vergriffen|nicht (lieferbar|verfügbar|vorrätig|auf lager|mehr lieferbar|mehr verfügbar)|kein (bestand|lagerbestand)|keine ware|nicht mehr (lieferbar|verfügbar|vorrätig|herstell*|produziert)|lieferengpass|out of stock',
    '(können|kann|konnten) ~8 nicht ~4 (liefern|versenden|verschicken|herstellen|fertigen|schicken|beliefern|erfüllen)',
    '(preis|angebot) ~4 (falsch|fehlerhaft|irrtümlich|fehler|irrtum)',
    'uns fehlt ~4 (material|ware)|lieferant ~5 (nicht|ausgefallen|eingestellt|keine)',
  ],
  allow: [
    '(wie|von ihnen) ~2 (gewünscht|erbeten|besprochen|gebeten)',
    '(sie fragten|sie baten|sie wollten|sie möchten|sie wünschten|sie wünschen|gefragt|gebeten|angefragt|haben sie ~3 gebeten) ~8 (stornier*|storno|stornierung|abbestell*|zurückzieh*)',
    '(nichts|keine|kein|bitte nicht|nicht mehr|müssen ~3 nicht|brauchen ~3 nicht) ~2 (stornier*|stornierung|storno|annullier*)',
    '(lieber nicht warten|nicht länger warten|nicht warten möchten|nicht warten wollen)',
    '<we-cancel>',
    '(newsletter*|bewertungsanfragen|einwilligung|mails|nachrichten|abo|urteil|<review-noun>)',
  ],
} satisfies Phrases;
