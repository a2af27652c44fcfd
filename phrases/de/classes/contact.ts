import type { Classes } from '../../../src/wording/language.ts';

/** Channels outside of Amazon, and what may be asked of the buyer. */
export default {
  // Ways out of Amazon's messages.
  messenger: [
    'skype-name|skype name',
    'whatsapp|whatsap|whats-app|watsapp|wattsapp|telegram|wechat|facetime|threema|whatsapp-*|whatsappnummer|whatsapp-chat|telegramm',
  ],
  network: [
    'instagram|insta|facebook|fb|tiktok|tik-tok|youtube|pinterest|twitter|snapchat|linkedin|xing|discord|reddit|instagram-*|facebook-*|social media|soziale medien|sozialen medien|sozialen netzwerken|sozialen netzwerk|metas threads|threads',
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
  // Data of the buyer.
  request: [
    'wüssten|wüsste|zeigen|zeige|zeigt|freuen|verbirgt|nutzen sie|verwenden sie',
    'send*|schick*|nenn*|geben|gib|gebt|angeben|anzugeben|mitteil*|mitzuteilen|teilen|teile|teilt|brauch*|benötig*|bräucht*|übermittel*|hinterlegen|hinterlege|hinterlegst|hinterlegt (werden|sein)|eintrag*|tragen|trag|einzutragen|antwort*|hochlad*|hochzuladen|laden|schreib*|verrat*|überlass*|bitten|bitte|bitten um|lautet|wie lautet|zusend*|zuzusenden|nachreich*|einreich*|vorleg*|vorzulegen|erforderlich|notwendig|nötig|fehlt|fehlen|möchten|hätten|wünschen|registrier*|ausfüll*|auszufüllen|verifizier*|bestätig*|hilfreich|genügt|reicht|benötigt|gebraucht|anforder*|sag|sagen|mailen|maile|mailt|mailst|mail (uns|mir|an|bitte)|faxen|zukommen',
  ],
  given: [
    'freuen|wissen|nutzen|zeigen',
    'send*|schick*|nenn*|geben|gib|angeben|anzugeben|mitteil*|mitzuteilen|mit|brauch*|benötig*|übermittel*|hinterlegen|hinterlege|hinterlegst|hinterlegt (werden|sein)|eintrag*|ein|einzutragen|an|hochlad*|durchgeben|durch|zusend*|zu|nachreich*|einreich*|vorleg*|erforderlich|notwendig|nötig|hinterlassen|verraten|bekannt|weiter|preisgeben|zukommen|bereithalten|bestätigen|bekommen|haben|genügt|reicht|hilfreich|ausreich*',
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
    '(brauche|brauch|benötige|erbitte|verlange) ich ~3 (nie|niemals|nicht|kein|keine|keinen|keinerlei|nichts|weder)',
    '(brauchen|benötigen|fragen|verlangen|speichern|erhalten|sehen|kennen|geben) ~6 (nie|niemals|nicht|kein|keine|keinen|keinerlei|nichts|weder)',
    '(ändern|zurücksetzen|vergessen|aktualisier*|löschen) ~4 (passwort|kennwort|mailadresse|zahlungsmittel|kreditkarte)|(passwort|kennwort|zahlungsmittel) ~4 (ändern|zurücksetzen|vergessen|aktualisier*)|schützen sie|geben sie ~4 (nie|niemals|nicht)',
    '(app|waage|uhr|armband|tracker|gerät|software|thermometer|programm) ~6 (fragt|verlangt|möchte|will|braucht|benötigt|speichert)',
    '(liegt|liegen) ~3 (nicht|keine) vor|sieht nur amazon|nur amazon ~1 (sieht|kennt)|(sehen|kennen|haben) wir nicht',
  ],
  'identity-papers': [
    'ausweis|ausweises|personalausweis|personalausweises|reisepass|reisepasses|führerschein|führerscheins|pass|passes|perso|geburtsurkunde|meldebescheinigung|aufenthaltstitel|ausweiskopie|passkopie|krankenkassenkarte|gesundheitskarte|gehaltsabrechnung|gehaltsnachweis|meldezettel|identitätskarte|ausweisdokument*|lichtbildausweis',
  ],
  'identity-data': [
    'mädchenname|mädchennamen|mädchennamens|geburtsname',
    '<identity-papers>|geburtsdatum|geburtsdatums|geburtstag|geburtstags|geburtsort|geburtsjahr|personalausweisnummer|ausweisnummer|passnummer|steuernummer|steuer-id|steueridentifikationsnummer|sozialversicherungsnummer|steuer-identifikationsnummer|identitätsnachweis|identität|führerscheinnummer|sozialversicherung|rentenversicherungsnummer|ahv-nummer',
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
  'their-account': [
    '(ihr|ihren|ihrem|dein|deinen|deinem) ~1 (instagram-*|facebook-*|insta-*|instagram|facebook|tiktok-*|whatsapp-*)|heißen sie|heißt du|(ihrer|ihre|deine|deiner|ihr|dein|ihren) (whatsapp-nummer|whatsappnummer|paypal*|telegram*)|welchem namen|(welche|welches|welchen|welcher) ~1 (paypal*|konto)|sind sie (bei|auf)|(ihre|deine) (bankverbindung|iban|kontodaten|kontonummer|bankdaten|paypal*)',
  ],
} satisfies Classes;
