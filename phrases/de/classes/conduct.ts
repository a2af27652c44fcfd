import type { Classes } from '../../../src/wording/language.ts';

/** Cancelling and threats. */
export default {
  // Calling an order off.
  bid: [
    'sie sollten|du solltest|sie müssen|sie müssten|machen|warten sie nicht',
    'ausmachen|am liebsten|von ihnen|durch sie|von dir',
    'bitte|bitten|bitt|könnten sie|könntest|könntet|würden sie|würdest|müssten|müssen|müsstest|wäre es|wären sie|wärst du|ersuchen|mögen sie|darf ich sie|dürfen wir sie|dürfte ich|sollten sie|solltest|auffordern|höflich|gebeten|einfach|klicken|klick|gehen sie|gehe|geh|drücken|tippen|damit sie ~4 (geld|ware)|sondern|uns zuliebe|am besten|lieb|empfehlen|raten|schlagen ~3 vor|vorschlagen|nett|freundlich|gefallen|dankbar|daher|darum|deshalb|müsste',
  ],
  cancel: [
    'stornierten|stornierst|(bestellung|auftrag|order|kauf) ~3 (abbrechen|abzubrechen|abbrichst)',
    'storniere|stornieren|storniert|stornierst|stornierten|zu stornieren|stornierung|stornierungen|storno|stornos|stornoantrag|stornoanfrage|stornierungsantrag|stornierungsanfrage|annulliere|annullieren|annulliert|annullierung|abbestellen|abbestellt|abzubestellen|bestellen sie ~3 ab|canceln|cancelt|cancel',
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
    '(termin|*termin|abo|spar-abo|abonnement|alarm|kopplung|vorgang|rücksendung|retoure|rückgabe|abholung|download|installation|anmeldung|newsletter|abholauftrag|zustellung|reservierung|timer|mitgliedschaft|druckauftrag)',
  ],
  'we-cancel': [
    '(haben|hat|habe|wurde|wurden|werden|hatten|musste|mussten) ~8 (storniert|annulliert|gestoppt|zurückgezogen|aufgehoben|rückgängig gemacht|abgebrochen)',
    '(stornieren|annullieren|storniere) (wir|ich)|(wir|ich|amazon) (stornieren|storniere|annullieren|storniert)|(werden|können|müssen|müssten|dürfen|würden|wollen) wir ~6 (stornieren|annullieren|aufheben)|wir (werden|können|müssen|müssten|würden|wollen) ~4 (stornieren|annullieren|aufheben)|(ihre|die) stornierung (wurde|ist|haben)|sollen wir ~6 (stornieren|annullieren)',
  ],
  'we-take': [
    '(wir|ich|händler) ~2 (nehmen|ziehen|heben|lösen|löschen) |(nehmen|ziehen|heben) wir|(können|sollen|dürfen|könnten|würden) wir ~8 (aufheben|zurück*|löschen|auflösen|beenden|abbrechen|streichen)|haben wir',
  ],
  // Threats.
  'we-will': [
    '(wir|ich) ~4 (werden|werde|müssen|muss|schalten|schalte|einschalten|übergeben|gehen|beauftragen|sehen uns|leiten|behalten|rufen|rufe|lassen|erstatten|ziehen|wenden|haben)|(werden|werde|müssen|muss|schalten|schalte|übergeben|gehen|beauftragen|leiten|behalten|lassen|erstatten|ziehen|sehen) (wir|ich)|unser anwalt|unsere anwälte|unsere rechtsabteilung|unser* rechtsanw*|mein anwalt|sonst|andernfalls|ansonsten|konsequenzen|meldet sich|einschalten|eingeschaltet|droh*|übergeben|gegen sie',
  ],
  'no-threat': [
    '(blinkt|leuchtet|zeigt|erscheint|erlischt|flackert|bleibt) ~2 anzeige|anzeige ~2 (blinkt|leuchtet|zeigt|erlischt|flackert)|anzeige ~2 (rot|grün|gelb|blau|dunkel)',
    'roman|krimi|krimis|buch|fachbuch|sachbuch|hörbuch|brettspiel|spiel|kostüm*|spielfigur|puzzle|abzeichen|film|playmobil|gesetzbuch',
    '(sie haben|haben sie) ~2 anspruch|(gegenüber|gegen|bei) ~1 (den|dem|der) (paketdienst*|zusteller|frachtführer|versicherung|spedition)|(von|durch) amazon gesperrt|(stammt|kommt|stammen|kommen) nicht von uns|(frechheit|unverschämtheit|zumutung) ~1 von uns',
    '(in|aus|mit|laut) (einer|der|unserer|ihrer|unseren) anzeige|kleinanzeige*|gestohlen|diebstahl|unterschlagen|online stellen',
    '(kein|keine|keinen|nicht|nie|niemals|keinerlei|ohne) ~1 (anwalt|rechtlich*|gericht*|drohung|klage|anzeige|sorge|angst|schritte|konsequenzen|polizei|inkasso)|gesetzlich*|widerrufsrecht|(rechtsabteilung|anwalt|kanzlei) ~8 (bestätigt|geprüft|freigegeben|hilft|zugestimmt)|rechte|verbraucherrecht*|anzeige (leuchtet|blinkt|zeigt|auf dem|am gerät|im display)|display*|diebstahl ~5 anzeige|gerichtsstand|rechtsanwaltskanzlei als|ihr rechtsanwalt|(anwalt|anwältin) (ihres|ihrer|deines|des|eines)|klageweg nicht',
    '(anwalt|anwälte|kanzlei|inkasso*|inkassobüro) ~5 (nicht|nie|keinen|keine) ~1 (beauftragt|eingeschaltet|geschickt|verschickt)',
    '(anderer|anderen|fremder|ein|der) ~1 (händler|verkäufer|anbieter) ~10 (gedroht|droht|drohte)',
    '(klage|anwalt|anzeige|gericht) ~1 (gedroht|angedroht) (hat|haben|habe|wurde|wird)',
  ],
} satisfies Classes;
