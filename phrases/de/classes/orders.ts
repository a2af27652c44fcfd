import type { Classes } from '../../../src/wording/language.ts';

/** Orders on their way, what may go wrong with them, and what was paid. */
export default {
  goods: [
    '(das|ihr) (paket|päckchen)',
    '(ihr|ihre|ihrem|ihren|dein|deine|das|die|der|den|eure|alle|unsere) [bestellte|bestellten|bestelltes|neue|neues|neuer|schöne|tolle] (bestellung|paket|päckchen|sendung|lieferung|ware|waren|artikel|auftrag|produkt|produkte|päckli|karton|order|pakete|einkauf|kauf|bestellungen|teile)',
    'bestellung|paket|päckchen|sendung|päckli',
  ],
  'sent-off': [
    'versandt|versendet|verschickt|abgeschickt|losgeschickt|abgesandt|abgesendet|rausgeschickt|rausgegangen|raus gegangen|raus geschickt|aufgegeben|auf den weg gebracht|auf den weg gemacht|auf die reise geschickt|auf die reise gegangen|auf reisen|übergeben|ausgeliefert|zur post gebracht|in die post gegeben|zum versand gebracht|verladen|dem versand übergeben|unterwegs|auf dem weg|weg gemacht|auf den weg geschickt|das haus verlassen|das lager verlassen|lager verlassen|haus verlassen|verlassen|abgeholt|in den versand gegangen|auf reise*|zugestellt werden|expediert|spediert|versandt worden|freigegeben|ausgesendet',
  ],
  trouble: [
    'ungewöhnlich*|seit ~3 (woche|wochen|tagen)|nicht bewegt|überfällig|aufgehalten|nachricht zur|frage zur|leider|verloren|beschädig*|defekt*|kaputt|verzöger*|verspät*|problem*|unvollständig*|irrtümlich*|versehentlich*|falsch|falsche|falschen|falscher|falsches|vertauscht|verwechsel*|entschuldig*|sorry|fehler|störung|streik|lieferengpass|engpass|zurückgekommen|unzustellbar|retour|beschwerde|reklam*|zerbroch*|bedauer*|verschwunden|nachforsch*|suchauftrag|fragten|gefragt|anfrage|ihre frage|fehlt|fehlen|fehlte|fehlenden|missverständnis|unwetter|hängt|zoll|nicht angekommen|später|tut uns leid|tut mir leid|unbekannt|annahme|schaden|hochwasser|panne|zu lange|steckt|auftaucht|aufgetaucht|nachgefragt',
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
    'verzöger*|verspät*|später als|neuer termin|neue liefertermin|neuer liefertermin|statt ~4 (am|erst)|erst (am|in|nächste*|ende)|nachlieferung|ersatz*|lieferengpass|streik|leider|entschuldig*|rückstand|frühestens|schnee*|unwetter|hochwasser|verschieb*',
  ],
  // That something is late, not that it may be.
  delay: [
    'verzögert|verzögerte|verspätet|verspätete|verspäten sich|verzögern sich|(eine|die|der|zur|größere|längere|unsere) ~1 (verspätung|verzögerung)',
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
  'carrier-shop': [
    'paketshop*|paket|dhl|hermes|dpd|gls|ups|post|postfiliale|packstation|abholung|abholen ihrer sendung|filiale ~4 paket|spedition|sendung|liegt|öffnungszeiten der',
  ],
  'return-word': [
    'rücksend*|retour*|zurücksend*|zurückschick*|rückgabe|umtausch*|widerruf*|reklamation*|reklamier*|rückversand',
  ],
  'service-talk': [
    'ersatz*|defekt*|kaputt|reparier*|reparatur*|umtausch*|austausch*|garantie*|reklam*|statt|stattdessen|leider|ausverkauft|nicht mehr|fehlt*|beschädig*|gravur*|entwurf*|erstatt*|firmware|meinten|welche|welchen|welches|problem|störung|fehler|kostenlos tausch*|passt nicht|falsch*|alternativ*|verzöger*|lieferbar ab|anleitung|rückruf|montage|tauschen|umtauschen|einverstanden|wäre ~3 recht|lieferung',
  ],
  // A delivery that is still to be arranged, and what came long ago.
  arranging: [
    '(schlagen|schlägt|bietet|nennen|wählen|passt|brauchen|vereinbaren|abstimmen|mitteilen|sagen) ~6 (montag|dienstag|mittwoch|donnerstag|freitag|samstag|(den|welcher|welchen|einen) (tag|termin)|wunschtermin|zeitfenster|etage|stockwerk)',
    'vor ~3 (tagen|wochen|woche|monaten|monat)',
  ],
} satisfies Classes;
