import type { Phrases } from '../../src/wording/language.ts';

/** What a message is for, by Amazon's reasons. */
export default {
  customization: [
    'gravur*|*gravur|gravier*|monogramm*|bestick*|stickerei|sticken|initialen|wunschtext|wunschname*|wunschmotiv*|schriftzug|schriftart*|personalisier*|maßanfertigung|widmung|sonderanfertigung|individualisier*',
    '(korrekturabzug*|entwurf|entwürfe|layout|druckvorschau|probedruck|druckfreigabe|visualisierung|abzug|druckdaten) & (freigabe|freigeben|prüfen|bestätigen|anbei|passt|ok|richtig|schreibweise|gefällt|antworten|anhang|bitte)',
    '(welche|welchen|welcher|welches) ~2 (schriftart|stoff|farbe|duft|garn|text|motiv|name|namen|holz|muster|bezug) ~8 (sollen|soll|dürfen|möchten|wünschen|hätten|wählen|bevorzugen|<question>)',
    '(text|name|namen|motiv|spruch|foto) ~6 (drucken|gedruckt|sticken|gravieren|aufdruck|tasse|karte|schild|tafel)',
    '(drucken|gedruckt|aufdruck|bedrucken|beschriften) ~6 (text|name|namen|motiv|spruch|foto)',
  ],
  'delivery-scheduling': [
    '(liefer*|anliefer*|zustell*|spedition*|fahrer*|bring*|anlieferung|ausliefer*|abholung) & (termin*|zeitfenster|wunschtermin|passt|welcher tag|vormittag|nachmittag|zwischen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|vereinbar*|wann sind sie|zu hause|wählen)',
    '(stockwerk|etage|aufzug|torcode|zufahrt|einfahrt|treppe|treppenhaus|hinterhof|parkplatz) & (liefer*|fahrer*|spedition|gibt es|nennen|brauch*|benötig*|wohnen|welche*|schrank|sofa)',
    '(liefertermin|wunschtermin|anliefertermin|zustelltermin|lieferavis|zeitfenster)',
    '(nachbar*|abstellort|paketshop|ablageort) & (paket|zustell*|abgeben|dürfen|sollen|ablegen)',
  ],
  'home-services': [
    '(montage*|monteur*|techniker|aufbauservice|installateur|elektriker|aufbau|einbau|installation|anschluss) & (termin|kommen|besuch|tag|wann|montag|dienstag|mittwoch|donnerstag|freitag|samstag|vereinbar*|passt|uhr)',
    'montagetermin|installationstermin|aufbautermin',
  ],
  return: [
    '(rücksend*|retour*|rückgabe|zurückschick*|zurücksend*|zurückgeschickt|umtausch*|rückläufer) & (eingetroffen|erhalten|angekommen|erstatt*|etikett|fehlt|artikel|da|anmelden|starten|kaufpreis|geld|konto|vollständig|gratis|kostenlos|grund|größe|heute|gestern|unterwegs|ihre|ihrer)',
    'rücksendeetikett|rücksendeaufkleber|retourenlabel|retourenschein|teilerstattung|rücksendezentrum',
  ],
  invoice: [
    '*rechnung* & (anbei|anhang|angehängt|hängt|beigefügt|brauch*|benötig*|ausstell*|stellen|firmenname*|ust*|adresse|korrigier*|korrektur|gewünscht*|hochgeladen|kopie|steuer*|mehrwertsteuer|bitte|finden|pdf|liegt)',
    'ust-idnr*|ust-id|umsatzsteuer-identifikationsnummer|umsatzsteuernummer|mehrwertsteuernachweis',
  ],
  'order-problem': [
    'ersatz* & (senden|schick*|passt|passen|kostenlos|versend*|verschick*|liefer*|erhalten|zufrieden|unterwegs|lager|verlässt)',
    '(leider|entschuldigung|entschuldigen|bedauern|leid) & (bestell*|liefer*|artikel|paket|sendung|preis|aktion|versand|produkt)',
    'nachforschungsauftrag|nachforschung|suchauftrag',
    '(fehlende|fehlenden|fehlt|verlust|schaden) & (senden|schicken|nach|melden|gemeldet|foto|fotos|exemplar)',
    '(erstatten|erstattet|erstattung) & (betrag|kaufpreis|euro|preis|amazon|dauert|zahlungsmittel)',
    '(zoll|dhl|dpd|hermes) & (unterschrift|verlangt|liegt|angabe|zugestellt|leipzig|braucht)',
    '(verzöger*|verspät*|später als|verschiebt|verschoben) & (liefer*|bestell*|paket|sendung|artikel|termin|zustellung|produktion|versand|um)',
    'ausverkauft|vergriffen|nicht mehr (lieferbar|verfügbar|vorrätig)|nicht (lieferbar|vorrätig)|lieferengpass|nur noch (ein|einer|eines) ~4 (lager|vorrätig)',
    '(beschädig*|zerbroch*|verloren|defekt*|fehlerhaft*|falsche|falschen|falscher|unvollständig*|fehlt|fehlen|rückruf*|zurückgerufen|kaputt|vertauscht) & (bestell*|paket|sendung|artikel|leid|ersatz*|erstatt*|teil*|lieferung|wir|charge|größe|farbe)',
    '(adresse|anschrift|hausnummer|postleitzahl|straße|klingelschild) & (unvollständig|fehlt|falsch|nicht gefunden|auffindbar|prüfen|richtig*|korrekt*|lautet|bestätigen|vollständig*)',
    '(problem|fehler|irrtum|missgeschick|panne) ~4 (bestellung|lieferung|artikel|preis|adresse|angebot|sendung|uns unterlaufen|unterlaufen)',
    '(erstattet|erstattung|storniert|ersatz*) & (bestellung|artikel|betrag|leid|weil|da|zweite*|kaufpreis)',
    '(dhl|dpd|hermes|gls|ups|zoll|paketdienst|spedition) ~8 (verloren|zurück|nicht zustellen|nicht zugestellt|beschädigt|hält|hängt|aufgehalten|meldet)',
    '(können|konnten) ~6 nicht ~2 (liefern|versenden|zustellen|herstellen|verschicken)',
  ],
  'additional-info': [
    '(möchten|wollen|soll|sollen|dürfen|haben|hätten|ist|sind|war|waren|passt|kam) ~14 <question> ! (fragen|hilfe|<review-noun>)',
    '(bitte) ~3 (wählen|prüfen|nennen|senden|schicken|bestätigen|antworten|angeben) ! <review-noun>',
    'für (welches|welche|welchen) ~8 <question>',
    '(brauchen|benötigen|fehlt|fehlen|nennen|teilen|bestätigen|antworten|angeben|angabe) & (größe|farbe|maße|länge|breite|spannung|stecker|links oder rechts|anschlag|verordnung|modell|ausführung|version|seriennummer|variante|stärke|bevor wir|damit wir|vor dem versand|angabe*|auskunft)',
    '(kurze|eine|letzte|noch eine) (frage|rückfrage) [zu|zur|zum|wegen|noch]',
    '(welche|welchen|welcher|welches) ~3 (größe|farbe|version|modell|ausführung|länge|seite|variante|stärke|sorte) [~8 <end>]',
    '(stattdessen|statt|lieber|anstelle) [~8 <question>] ! (lieber (kunde|käufer|herr))',
    '(wäre|ist|wären|sind) ~4 (recht|in ordnung|einverstanden|okay|ok) <question>',
    '(sollen|dürfen|soll|darf) (wir|ich) ~10 <question>',
    'lizenzschlüssel|aktivierungsschlüssel|aktivierungscode',
  ],
  // No reason of Amazon's list, but tolerated: `allowInstructions` of require-permitted-purpose.
  instructions: [
    '(anleitung*|bedienungsanleitung*|handbuch|garantiekarte|garantieschein|pflegehinweis*|sicherheitshinweis*|aufbauanleitung*|garantieurkunde|montageanleitung*) & (anbei|anhang|angehängt|beigefügt|finden|hier|seite|beachten|lesen|liegt|aufbewahren)',
    '(so|wie) ~2 (reinigen|laden|montieren|bauen|koppeln|pflegen|verwenden|benutzen|nutzen) (sie|du)',
    '(tipps|hinweise) ~2 (zur|zum|für) ~2 (pflege|gebrauch|aufbau|reinigung|benutzung)',
  ],
  'review-request': [
    '<review-act> ! <not-reviewed> ! <past-review>',
    '(freuen|dankbar|bitten|bitte|würden uns|wäre|gern|gerne|hilft|helfen) ~8 (<review-noun>|ihre meinung|deine meinung) ! <draft> ! <past-review>',
    '(<review-noun>|ihre meinung|deine meinung) ~6 (freuen|hilft|helfen|dankbar|bitten|wichtig|interessiert|zählt) ! <draft> ! <past-review>',
    'wie ~3 (gefällt|gefallen|zufrieden|finden sie) ~8 <question>',
  ],
  reply: [
    '(dank|danke) ~2 für (ihre|deine|die) ~1 (nachricht|frage|anfrage|antwort|fotos|bilder|mail|e-mail|rückmeldung|mitteilung|hinweis)|danke für (das|die) (foto|fotos|bild)',
    '(sie fragten|sie haben gefragt|sie schrieben|wie gewünscht|wie von ihnen gewünscht|zu ihrer frage|auf ihre frage|ihre frage|zu ihrer anfrage|wie besprochen|bezugnehmend)',
    '^ (re|aw)',
  ],
} satisfies Phrases;
