import type { Classes } from '../../../src/wording/language.ts';

/** Goods, what they can do or have printed on them, and how they are advertised. */
export default {
  'promo-noun': [
    'gutscheincode*|rabattcode*|rabattgutschein*|aktionscode*|promocode*|promo-code*|gutschein|gutscheine|einkaufsgutschein*|warengutschein*|willkommensgutschein|coupon*|voucher*|sonderpreis*|sonderrabatt*|sonderangebot*|treuerabatt*|kundenrabatt|stammkundenrabatt|neukundenrabatt|willkommensrabatt|einkaufsvorteil*|preisvorteil*|exklusive* (angebot*|rabatt*|vorteil*|deal*)|(tolle*|aktuelle*|beste*|attraktive*|spannende*|super|unsere|unseren) (angebote|angeboten|deals|rabatte|aktionen|schnäppchen)|rabatt|rabatte|prozente|cashback|preisnachlass|preisknaller|dankeschön-rabatt|vorteilscode|vorteilspreis*|sonderkondition*|vorzugskondition*|bestpreis*|aktionspreis*|kennenlernangebot*',
  ],
  'promo-excuse': [
    '(gutschein|gutscheine|karte) ~1 (den|die) (sie|du)|verschenken (möchten|wollen|möchtest)|zum verschenken',
    '(rabatt|<percent>) ~2 (gekauft|bestellt|erworben|erhalten) (hatten|haben|hatte|hast|habe)',
    '<you-asked>|nicht einlösen',
    'amazon (ihnen|geschickt|schickte|gutgeschrieben)|von amazon|rechnung*|erstatt*|rückerstatt*|teilerstatt*|zurück|zurückbekommen|abgezogen|verrechnet|eingelöst|einlösten|kratzer|mangel|mängel|defekt*|beschädig*|schaden|verspätung|behalten|ausgleich|entschädigung|kulanz*|nachträglich|berichtigt|korrektur|gutgeschrieben|kaufdatum|gravur*|*karte|grußkarte|entwurf|text|aufdruck|motiv|eingeben wollten|gehört zu amazon|abzug|differenz|bezahlt|galt|war|wurde nicht|nicht abgezogen|nicht angewendet|reklamation|spediteur*|spedition|gutachter*|installateur*|handwerker*|falsch|fehler|irrtümlich|kein|keine|keinen|nicht|retoure|rücksend*|preisminderung|minderung|nachlass von amazon|fehlt*|leider|amazon-aktionsrabatt',
  ],
  ware: [
    'vorschau|angezeigt*|sprachnachrichten',
    'vertragen|verträgt|handyhülle|klappe|babyphone|eignet sich|geeignet|kompatibel*|halter|halterung*|freisprech*|videoanruf*|handyhalter*',
    'sticker*|stickerset|schild|aufkleber|tasche|hülle|druck|aufdruck|gravur*|rahmen|kompatibel|funktioniert mit|halterung|button|kissen|tasse|shirt|logo|symbol|poster|foto-*|adapter|puzzle|taste|benachrichtigungen|smartwatch|uhr|app auf|unterstützt',
  ],
  'ware-app': [
    'bluetooth|koppel*|kopplung|gerät|verbind*|steuer*|wlan|wifi|lampe|uhr|firmware|update|einstell*|thermostat|schloss|kamera',
  ],
  'print-it': [
    'druck*|gravur*|gravier*|karte|geburtskarte|einladung*|tafel|sticken|aufdruck|kalender|schild|kissen|torte|shirt|buch|kette|anhänger|armband|geburtstagskind|beschrift*|verewig*|kerze|poster|widmung|geburtstagskarte|geburtstagsgeschenk|stehen soll|steht',
  ],
  'see-buy': [
    'entdecken|entdecke|ansehen|schauen|shop|store|jetzt|erhältlich|kaufen|bestellen|sichern|probieren|testen|stöbern|für sie|sortiment|angebot|ab sofort|eingetroffen',
  ],
} satisfies Classes;
