import type { Phrases } from '../../src/wording/language.ts';

export default {
  chat: {
    phrases: [
      '<messenger> !4 <ware> ! <only-amazon> ! <their-own> ! <not-needed>',
      '(via|per|op|over) (signal|line|viber|skype|zoom|messenger|sms|chat|sms-bericht|livechat|live chat) ! <ware> ! (amazon|vervoerder|postnl)',
      '(stuur|stuurt|sturen) ~3 (sms|sms-je|smsje|dm|prive bericht|privebericht|appje) ! <ware> ! <served-by>',
      '(chat|livechat|live-chat|chatvenster|chatbot) & (onze|website|open|start|ons|rechtsonder) ! amazon',
      '(app|appt|sms|dm) (ons|mij|me)',
    ],
    without: { near: ['<not-us>'] },
  },
  phone: {
    phrases: [
      '(toets|draai|kies) ~2 <number> ~3 (in|en|vraag)',
      '(kunt|kan|wilt|zou) ~1 (u|je) ~1 (mij|me|ons) ~1 terugbellen ! <served-by>',
      '(bel|belt|bellen|opbellen|telefoneer|telefoneert|telefoneren) & (ons|onze|mij|me|even|gerust|nummer|klantenservice|helpdesk|op <number>|rechtstreeks|terug|gewoon) ! <served-by> ! <not-needed> ! (deurbel|bel niet|belt u aan)',
      '(onze|mijn|ons|gratis) ~1 (hotline|helpdesk|telefoonnummer|servicenummer|klantenlijn|telefoonlijn|telefonische|nummer|servicelijn|06-nummer|infolijn) ! <served-by> ! <their-own>',
      '(telefonisch|per telefoon|via de telefoon|aan de telefoon) & (ons|bereik*|bereikbaar|wij|we|contact|te woord|bespreken|regelen|helpen|u kunt|bespreken) ! <served-by> ! <not-needed> ! <their-own>',
      '(bereik*|bereikbaar) ~4 (op|onder|via) ~2 <number> ! <served-by>',
      '(ik|wij|we) ~2 (geef|geven|stuur) ~3 (mijn|ons) ~1 (nummer|telefoonnummer)',
      '(pak|neem) ~2 de telefoon|geef ~2 een belletje|belletje|hang ~2 aan de lijn',
    ],
    without: { near: ['<not-us>'], before: ['fabrikant*|garantie*|vervoerder*|postnl|dhl|douane'] },
  },
  mail: {
    phrases: [
      '(mail|mailt|e-mail) (u|je) (ons|mij|liever|gerust|het|de|naar) ! <served-by> ! <not-needed>',
      '(schrijf|stuur) ~3 adres ~2 (doos|kaart|verpakking|pakbon|factuur)',
      '(per|via) (mail|e-mail|telefoon) ~3 niet ~1 (via|over|op) amazon',
      '(schrijf|stuur|stuurt|mail|mailt|contact|bereik*|vragen|via|naar|antwoord) ~8 {email} ! <only-amazon>',
      '(mail|mailt|mailen|e-mail|e-mailen|email|emailt|emailen) (ons|mij|me|ze|de|uw|het|naar|even|gerust|dan|die|een) ! <served-by> ! (van amazon|amazon-mail) ! <not-needed> ! <their-own>',
      '(mail|mailen|e-mailen|emailen) ~4 (naar|aan) (ons|onze|mij|het adres|info|support) ! <served-by> ! (mail|mailt) terug',
      '(per|via|naar|op) ~1 (mail|e-mail|email|mailadres|e-mailadres|mailbox) & (ons|onze|stuur|contact|schrijf*|bereik*|ons team|sneller|klantenservice|support|liever) ! <served-by> ! (amazon) ! <not-needed> ! <their-own>',
      '(onze|ons|mijn) ~2 (mail|e-mail|email|mailadres|e-mailadres|mailbox|supportmail) ! (vorige|eerste|laatste|eerdere) ! <not-needed> ! <their-own>',
      '(schrijf|stuur|mail|contact|bereik|vragen) ~8 @ ! <ware>',
      '(schrijf|stuur|mail|contact|bereik) ~8 (at|apenstaart) ~4 (punt|dot) ~1 (nl|com|be|net|eu)',
      '(per post|per brief|per fax|postbus) & (schrijf|stuur|ons|contact) ! (pakket|retour*|artikel|factuur)',
    ],
    without: { near: ['<not-us>'] },
  },
  site: {
    phrases: [
      '(helpcentrum|kennisbank|faq-pagina|hulppagina) & (onze|ons|online|vindt|bezoek*) ! amazon',
      '(bezoek|ga|kijk|surf|registreer|vindt|bestel*|info*|meer|via|op|klik|koop*|vul|download) ~6 {web} ! <served-by>',
      '(onze|mijn|eigen|ons) ~1 (website|webshop|webwinkel|site|homepage|webpagina|hulppagina|contactformulier|klantenportaal|portaal|blog|app|webstek|ticketsysteem|helpcentrum|internetpagina) ! <not> ! amazon-pagina ! <carrier-shop>',
      '(formulier|chat|video|handleiding|filmpje) ~3 (op|in|via) ~1 (onze|de|mijn) (website|site|webshop|webwinkel) ! <served-by>',
      '(bezoek|ga naar|kijk|surf|registreer|meer info|bestel|klik) ~4 (www|http|https) ! amazon ! <served-by>',
      '(bezoek|ga|kijk|surf|registreer|bestel|vindt|vul) ~5 (nl|com|be|net|eu|shop|punt nl|punt com) ! amazon ! <served-by>',
      '(google|googel|googelt|googelen) & (ons|naam|onze|gewoon|merk|even) ! (google home|assistant|agenda|play)',
      '(zoek|zoekt|vindt) ~5 (op internet|op het internet|via google|op google|op het web)',
      '(download|installeer|open) ~2 (onze app|de app) & (contact|ticket|ons|chat|vraag|onze) ! (bluetooth|koppel*|lamp|apparaat)',
      '(maak|open|dien|opent) ~3 (ticket) ! amazon',
      '(vul|gebruik) ~4 (contactformulier|webformulier|online formulier|klachtenformulier|google-formulier) ! amazon',
    ],
    without: { near: ['<not-us>'] },
  },
  social: {
    phrases: [
      '(ons|onze) (kanaal|youtube-kanaal|profiel) ! amazon',
      'abonneer ~3 kanaal',
      '(volg|volgt|vind|vindt|like|zoek|zoekt|stuur|schrijf|kijk|tag|word|sluit|kom|bezoek|deel|post|plaats|bereik*|ook) ~5 <network> !4 <ware> ! <their-own>',
      '(op|via|onze|in) ~1 <network> !4 <ware> ! <their-own>',
      '<network> ~4 (groep|pagina|kanaal|profiel|account|volg*|bericht|@|actief) !4 <ware> ! <their-own>',
      '(facebookgroep|facebookpagina|instagrampagina|youtubekanaal|whatsappgroep|telegramgroep|fanpagina|instagramaccount|facebook-groep|tiktok-account) ! <ware>',
      '(sluit|word|kom) ~4 (groep|community|kanaal) ~2 (aan|lid|in) & (onze|bij)',
    ],
    without: { near: ['<not-us>'] },
  },
  code: {
    phrases: [
      '(scan|scant|scannen|fotografeer) ~5 (qr-code|qrcode|qr|code op|kaartje|flyer) ! (afhaal*|servicepunt|retour*|postnl|fabrikant*)',
      '(qr-code|qrcode|qr) ~6 (scan*|kaartje|flyer|doos|verpakking|contact|chat|registr*|brengt|leidt) ! (afhaal*|servicepunt|retour*|postnl|fabrikant*)',
      '(nummer|adres|contactgegevens|link|mailadres|telefoonnummer) ~4 (op|in) ~2 (kaartje|garantiekaart|flyer|bijsluiter|visitekaartje|bedankkaartje) ! (serienummer|onderdeelnummer)',
    ],
    without: { near: ['<not-us>'] },
  },
  pay: {
    phrases: [
      '(rechtstreeks|direct) aan ons ~3 (betaal*|betalen|overmaken) ! <not-needed>',
      '(betaal|betaalt|betalen) ~3 (rechtstreeks|direct) aan ons ! <not-needed>',
      '(paypal|bankoverschrijving|overschrijving|tikkie|betaalverzoek|bitcoin|western union|ideal|revolut|contant|cash) & (betaal*|betalen|maak|overmaken|stuur|ons|rekening|verschil|bedrag|via|per|rest|restbedrag) ! (amazon) ! <not-needed> ! <their-own>',
      '(maak|maakt|overmaken|stort|storten|betaal) ~6 (over|naar onze rekening|onze rekening|rechtstreeks aan ons|op onze rekening|bankrekening) ! <not-needed> ! (amazon)',
    ],
    without: { near: ['<not-us>'] },
  },
  elsewhere: {
    phrases: [
      '(langskomen|langs te komen|kom ~2 langs|komt ~2 langs) ~6 (werkplaats|atelier|winkel|showroom|kantoor|magazijn|bij ons) ! <served-by>',
      '(buiten|zonder|om) ~1 amazon ~1 (om|regelen|oplossen|afhandelen|verder|bestellen) ! (niet toegestaan|mag niet|mogen)',
      'buiten amazon ! (niet|mogen|mag)|buiten het platform ! (niet|mogen|mag)|amazon om ! (niet|mogen|mag)',
      '(bestel|bestelt|bestellen|koop|koopt|kopen|betaal|betaalt|haal) ~5 (rechtstreeks|direct) ~2 (bij|van|aan|via) (ons|mij|onze) ! <not>',
      '(rechtstreeks|direct) (bij|van|via) (ons|onze) ~4 (bestel*|bestelt|koopt|kopen|goedkoper|kopen) ! <not>',
      '(kom|kom eens|bezoek|loop) ~4 (langs|binnen|onze winkel|onze showroom|ons atelier|ons kantoor|ons magazijn) & (ons|onze|winkel|atelier|showroom) ! <carrier-shop>',
      '(in|bij) (onze|ons) ~1 (fysieke winkel|showroom|atelier|magazijn|kantoor) & (kom|komt|komen|bezoek|langs|welkom|ophalen|afhalen|kopen|kijken|bekijk*|bekijken) ! <carrier-shop> ! (gemaakt|gecontroleerd|vervaardigd|ligt|gefabriceerd)',
      '(niet|in plaats van) ~2 (hier|via amazon|via dit kanaal|op dit bericht) & (antwoord*|schrijf*|reageer*|maar|mail*|bel*) ! (maar via amazon)',
      '(sneller|makkelijker|beter|goedkoper|eenvoudiger) ~3 (zonder amazon|buiten amazon|rechtstreeks bij ons|via de telefoon|dan hier|dan via)',
      '(prive|onderling|persoonlijk) ~3 (regelen|afhandelen|oplossen|afspreken|contact)',
    ],
    without: { near: ['<not-us>'] },
  },
  allow: [
    '(code|pincode) ~3 (per|via|door) ~1 sms',
    'sms ~3 (code|pincode)',

    '(app|apparaat|camera|bel|deurbel|toestel|horloge|sensor|alarm|thermostaat|weegschaal) ~12 (stuurt|meldt|zendt|deelt|waarschuwt|komt|komen) ~12 (whatsapp|telegram|messenger|sms|signal)',
    "(meldingen|alarmen|waarschuwingen|foto's) ~6 (app|e-mail) ~3 (of|en) ~2 (whatsapp|telegram|messenger|sms|signal)",

    '(telefonisch|per telefoon|per mail) ~4 niet ~2 bereikbaar',
    'bel ~5 niet',
    '(whatsapp|telegram|messenger|bellen|website|webwinkel) ~8 <warning>',
    '<warning> ~8 (whatsapp|telegram|messenger|bellen|website|webwinkel)',
    // What a product does.
    '(horloge|smartwatch|polsband|koptelefoon|oordopjes|luidspreker|speaker|apparaat|app|tablet|telefoon|scherm|handschoenen) ~3 (toont|tonen|ontvangt|meldt|leest|trilt|ondersteunt|werkt|geeft) ~6 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal) [~2 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal)]',
    '(notificaties|meldingen|(berichten|oproepen) van) ~3 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal) [~2 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal)]',
    '<only-amazon>',
    '<not-needed>',
    '<served-by> ~8 (bellen|bel|bereik*|nummer|website|klantenservice|telefoon*|belt|behandelt) ! onze',
    '(bel|bellen|belt|bereik*|website) ~5 <served-by> ! onze',
  ],
} satisfies Phrases;
