import type { Phrases } from '../../src/wording/language.ts';

export default {
  contact: [
    '<request> & <contact-data> ! <keep-safe> ! <for-delivery> !0 (unser*|mein*)',
    '<contact-data> ~8 <given> ! <keep-safe> ! <for-delivery> !1 (unser*|mein*|rechnung)',
    '(wie|was) ~2 (lautet|lauten|ist|sind) ~4 <contact-data> ! <for-delivery>',
    '(unter|auf) welch* ~2 (nummer|telefonnummer|mailadresse|e-mail|handynummer) ~6 (erreich*|kontakt*|schreib*|anruf*) ! <for-delivery>',
    '(telefon|handynummer|telefonnummer) und (e-mail|mail|mailadresse|e-mail-adresse|email) ! <for-delivery> ! (unser*|rechnung) ! <keep-safe>',
    '(e-mail|mail|mailadresse|e-mail-adresse|email) (und|oder|sowie) (telefon|handynummer|telefonnummer|mobilnummer|handy) ! <for-delivery> ! <keep-safe> ! (per|unser*)',
  ],
  identity: [
    '<request> & <identity-data> ! <keep-safe> ! <print-it>',
    '<identity-data> ~8 <given> ! <keep-safe> ! <print-it>',
    '(kopie|foto|scan|bild|selfie|vorderseite|vorder- und rückseite|ablichtung|aufnahme|abbild) ~5 <identity-papers> ! <keep-safe>',
    'selfie ~3 (ausweis|personalausweis|reisepass|führerschein|pass)',
    '(wann) ~3 (geboren|geburtstag) ! (kind*|karte)|(wie) ~2 (heißt ihre mutter)|mädchenname*|geburtsname',
  ],
  bank: [
    '<request> & <bank-data> ! <keep-safe> !1 (unser*|mein*)',
    '<bank-data> ~8 <given> ! <keep-safe> !1 (unser*|mein*)',
    '(foto|kopie|scan|bild|screenshot) ~4 (kreditkarte|bankkarte|ec-karte|girokarte|kontoauszug*|karte vorn)',
    '(wie|was|welche) ~2 (lautet|lauten|ist) ~2 <bank-data>',
    '(letzten|ersten) ~2 (ziffern|stellen|zahlen) ~4 (karte|kreditkarte|kontonummer|iban|bankkarte)',
    '(auf|an) (welches|welche) ~2 (konto|paypal*|bankkonto|iban) ~8 (überweis*|erstatt*|zahl*|sollen|gehen)',
  ],
  account: [
    '<request> & <login-data> ! <keep-safe> ! <door-code>',
    '<login-data> ~6 <given> ! <keep-safe> ! <door-code>',
    '(code|pin|otp|tan|einmalpasswort|einmalcode|verifizierungscode|bestätigungscode|sicherheitscode) ~8 (amazon|bank|sms|geschickt|erhalten|aufs handy) & (<request>|sag*|nenn*|schick*|mitteil*) ! <keep-safe> ! <door-code>',
    '(loggen|einloggen|log) ~6 (für sie|in ihr konto|in ihr amazon*) ! (sie sich|bitte)',
  ],
  social: [
    '<request> & (<network>|<messenger>) ~2 (name|namen|account|profil|benutzernamen|nutzernamen|nummer|konto|handle|id) ! <ware> ! <keep-safe>',
    '(<network>-*|instagram-name|instagram-profil|facebook-profil|facebook-name|whatsapp-nummer|telegram-nummer|insta-name|tiktok-name|instagramnamen|facebook-namen|instagram-namen|facebook-account|instagram-account|insta-handle) ! <ware> ! (unser*|mein*)',
    '(wie|unter welchem) ~3 (heißen|heißt|name*|nennen) ~6 <network> ! <ware>',
    '(ihr|ihren|dein|deinen|ihrem|deinem) <network> ! <ware>',
  ],
  review: [
    '<screenshot> ~6 (<review-noun>|<opinion-noun>|profil*) ! <keep-safe>',
    '(link|url|adresse) ~3 (zu|zur|zum|ihrer|deiner|der|ihrem|deinem|ihres) ~3 (<review-noun>|amazon-profil|profil|profils|kommentar|amazonprofil|wunschliste) & <request>',
    '<request> ~6 (<review-noun>) ~2 (link|screenshot|nachweis|beleg|url)',
    '(ihren|ihr|deinen|dein|ihrem) (amazon-profil*|amazonprofil|rezensentennamen|rezensentenname|amazon-benutzernamen|amazon-nutzernamen|amazon-namen|amazon-anzeigename*|amazon-profillink|profilnamen|profillink) ! <keep-safe>',
    '(profil-link|profillink|bewertungslink|rezensionslink) & <request> & (ihr*|dein*)',
    '(nachweis|beleg|beweis|foto) ~2 (ihrer|deiner|der|über ihre) <review-noun> & <request>',
    '<screenshot> ~4 (schick*|send*|zusend*|hochlad*|einreich*|mail*) ! (fehler*|display|anzeige|app|einstellung*|fehlermeldung)',
    '(schick*|send*|zusend*) ~4 <screenshot> & (<review-noun>|sterne*|bewert*)',
  ],
  life: [
    '(wie alt (sind|bist|seid)|welchen beruf|welcher beruf|was sind sie von beruf|was machen sie beruflich|familienstand|personenstand|verheiratet|einkommen|gehalt|verdienst|haushaltseinkommen|haushaltsgröße|religionszugehörigkeit|staatsangehörigkeit|nationalität|beruf und|ihr beruf|altersgruppe|ihr alter|dein alter|geschlecht) & (<request>|sind|bist|wie|was|welche*|haben|lautet|nennen|teilen|uns|antwort*|üben|arbeiten) ! (kind*|tier|hund|katze|karte|tafel|gravur*)',
    '(wie viele|wieviele) (personen|leute|menschen|kinder) ~5 (haushalt|haus|wohnung|familie) ! (tisch|zelt|aufbau)',
    '(haben|hast) (sie|du) (kinder|haustiere) ? ',
    '<request> ~6 (alter|beruf|einkommen|geschlecht|familienstand|arbeitgeber|arbeitsstelle|nationalität) ! (kind*|hund|tier|alter des|alter der)',
  ],
  allow: [
    '<keep-safe>',
    '(ust*|umsatzsteuer*|vat|firmen*|firmenname) ~6 (rechnung|firmenrechnung|nummer)',
    '(prüfen|schauen|sehen|kontrollieren) ~5 (e-mail*|postfach|spam*|mailpostfach|posteingang)',
    '(rechnung|rechnungen|etikett|rücksendeetikett) ~6 (per|an|via) ~2 (e-mail|mail)',
  ],
} satisfies Phrases;
