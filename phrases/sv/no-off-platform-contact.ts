import type { Phrases } from '../../src/wording/language.ts';

export default {
  chat: {
    phrases: [
      '(sms|mms|ett sms|ett mms) ~3 (i stället|istället|till oss|till mig|till numret)|i ett ~1 (sms|mms) ! <ware>',
      '<messenger> !4 <ware> ! <only-amazon> ! <their-own> ! <not-needed>',
      '(via|per|på|över|med) (signal|line|viber|skype|zoom|messenger|sms|chatt|livechatt|chatten) ! <ware> ! (amazon|transportör*|postnord)',
      '(skicka|skickar) ~2 (sms|dm|pm|privat meddelande|direktmeddelande) ! <ware> ! <served-by>',
      '(chatt|chatten|livechatt|chatta|chattfönster*) & (vår|hemsida*|öppna|öppen|starta|oss|nere till höger) ! amazon',
      '(smsa|dm a|messa) (oss|mig)',
    ],
    without: { near: ['<not-us>'] },
  },
  phone: {
    phrases: [
      'slå ~1 <number>',
      '(ring|ringa|ringer|slå en signal|telefonera) & (oss|mig|vår|vårt|kundtjänst*|gärna|bara|på <number>|numret|direkt|upp|noll|hotline) ! <served-by> ! <not-needed> ! (ringer på|ringklocka*|ringer dig)',
      '(vår|vårt|mitt|gratis) ~1 (hotline|telefonnummer|kundtjänstnummer|servicenummer|telefonlinje|telefonsupport|telefontid|växel|jourtelefon|mobilnummer) ! <served-by> ! <their-own>',
      '(per telefon|på telefon|via telefon|telefonledes|över telefon) & (oss|nå|nås|når|vi|kontakt*|prata|lösa|hjälpa|du kan|diskutera) ! <served-by> ! <not-needed> ! <their-own>',
      '(når|nå|nås) ~3 (på|under|via) ~2 (<number>|telefon) ! <served-by>',
      '(får|ger|skickar) ~3 (mitt|vårt) ~1 (nummer|telefonnummer|mobilnummer)',
      '(lyft|ta) ~1 luren|slå oss en signal|ge oss ett samtal',
    ],
    without: { near: ['<not-us>'], before: ['tillverkare*|garanti*|transportör*|postnord|dhl|tull*'] },
  },
  mail: {
    phrases: [
      '(skriv|skicka) ~3 adressen ~1 (på|i) ~1 (lådan|kortet|förpackningen|fraktsedeln|fakturan|kartongen)',
      '(via|per) (mejl|e-post|mail|telefon) ~2 inte ~1 (via|på|genom) amazon',
      '(skriv|skicka|mejla|maila|kontakta|nå|når|frågor|via|till|svara) ~8 {email} ! <only-amazon>',
      '(skicka|skriv|skickar) ~1 (ett|ett kort) (mejl|mail|e-postmeddelande) ! (amazon|inte) ! <served-by>',
      '(mejla|mejlar|maila|mailar|e-posta|mail-a) ~2 (oss|mig|bilderna|bilden|den|det|dem|till|gärna|dina|ditt|din|in|vår) ! <served-by> ! (från amazon) ! <not-needed>',
      '(via|per|på|till) ~1 (mejl|e-post|epost|mail|mejladress|e-postadress|mejlen) & (oss|vår|skicka|kontakt*|skriv*|nå|vår kundtjänst|snabbare|support|hellre|svar*) ! <served-by> ! amazon ! <not-needed> ! <their-own> ! (vårt förra|tidigare)',
      '(vår|vårt|min) ~1 (mejl|e-post|epost|mail|mejladress|e-postadress|supportmejl) ! (förra|första|senaste|tidigare) ! <not-needed> ! <their-own>',
      '(skriv|skicka|mejla|kontakta|nå|frågor) ~8 @ ! <ware>',
      '(skriv|skicka|mejla|kontakta) ~8 (at|snabel-a|snabela) ~4 (punkt|dot) ~1 (se|com|net|nu)',
      '(per post|per brev|via brev|fax) & (skriv|skicka|oss|kontakt*) ! (paket*|retur*|vara*|faktura*)',
    ],
    without: { near: ['<not-us>'] },
  },
  site: {
    phrases: [
      '(hjälpcenter|kunskapsbank|faq-sida*|hjälpsida*) & (vår|vårt|online|hittar|besök*) ! amazon',
      '(besök|gå|kika|titta|surfa|registrera|hittar|hitta|beställ*|info*|mer|via|på|klicka|köp*|fyll|ladda) ~6 {web} ! <served-by>',
      '(vår|vårt|min|egen|eget) ~1 (hemsida|webbplats|webbsida|sajt|sida|webshop|webbutik|webbshop|nätbutik|kontaktformulär|kundportal|portal|blogg|app|hjälpsida|supportsida|ärendesystem) ! <not> ! (amazon-sida|amazonsida|produktsida|nästa sida) ! <carrier-shop>',
      '(formulär|formuläret|chatten|video|videon|film|filmen|bruksanvisning*) ~2 (på|i|via) (vår|hemsidan|webbplatsen|sajten) ! <served-by>',
      '(besök|gå till|gå in|kika|titta|surfa|registrera|mer info*|beställ|klicka) ~4 (www|http|https) ! amazon ! <served-by>',
      '(besök|gå|kika|titta|surfa|registrera|beställ|hittar|fyll) ~4 (se|com|net|nu|shop|punkt se|punkt com) ! amazon ! <served-by> ! (se till|gå och se)',
      '(googla|google|googlar) & (oss|namn*|vår|vårt|bara|märke*) ! (google home|assistant|kalender|play)',
      '(sök|sök upp|hitta|hittar) ~4 (på nätet|på internet|via google|på google|på webben)',
      '(ladda ner|installera|öppna) ~1 (vår app|appen) & (kontakt*|ärende|oss|chatt*|fråg*|vår) ! (bluetooth|parkoppl*|lampa*|enheten)',
      '(skapa|öppna|lägg upp) ~2 (ärende|supportärende) ! amazon',
      '(fyll i|använd) ~3 (kontaktformulär*|webbformulär*|reklamationsformulär*|google-formulär) ! amazon',
    ],
    without: { near: ['<not-us>'] },
  },
  social: {
    phrases: [
      '(vår|vårt) (kanal|youtube-kanal|profil) ! amazon',
      'prenumerera ~3 kanal*',
      '(följ|hitta|hittar|gilla|sök|skriv|kika|titta|tagga|bli|gå|kom|besök|dela|posta|nå|finns|se) ~4 <network> !4 <ware> ! <their-own>',
      '(på|via|vår|i) ~1 <network> !4 <ware> ! <their-own>',
      '<network> ~3 (grupp|gruppen|sida|sidan|kanal|kanalen|profil|konto|följ*|meddelande|@) !4 <ware> ! <their-own>',
      '(facebookgrupp*|facebooksida*|instagramkonto*|youtubekanal*|whatsappgrupp*|telegramgrupp*|instagramsida*|tiktokkonto*) ! <ware>',
      '(gå med|bli medlem|kom med) ~3 (grupp|gruppen|community|kanal|kanalen) & (vår|vårt|oss)',
      '(instagram|följ|insta) & @',
    ],
    without: { near: ['<not-us>'] },
  },
  code: {
    phrases: [
      '(skanna|scanna|fota|läs av) ~3 (qr-koden|qr-kod|qrkoden|qr|koden på|kortet) ! (ombud*|utlämning*|retur*|postnord|tillverkare*)',
      '(qr-koden|qr-kod|qrkoden|qr) ~5 (skanna|kortet|lådan|förpackning*|kontakt*|chatt*|registrer*|leder|tar dig) ! (ombud*|utlämning*|retur*|postnord|tillverkare*)',
      '(numret|nummer|adress*|kontaktuppgifter|länk*|mejladress*|telefonnumret) ~3 (på|i) ~1 (kortet|garantikortet|bladet|flyern|visitkortet|tackkortet) ! (serienummer*|delnummer*)',
    ],
    without: { near: ['<not-us>'] },
  },
  pay: {
    phrases: [
      'swisha* ! (<not-needed>)',
      'direkt till oss ~3 (betala*|överför*) ! <not-needed>',
      '(paypal|swish|swisha|swishar|banköverföring|överföring|bitcoin|western union|revolut|klarna|kontant|kontanter|bankgiro|plusgiro) & (betala*|betalar|överför*|skicka|oss|konto*|mellanskillnad*|belopp*|via|per|till|rest*|kronor|resten) ! amazon ! <not-needed> ! <their-own>',
      '(sätt in|överför|betala) ~5 (vårt konto|direkt till oss|vårt bankkonto|på kontot) ! <not-needed> ! amazon',
    ],
    without: { near: ['<not-us>'] },
  },
  elsewhere: {
    phrases: [
      '(komma|kom|hälsa på) ~2 (förbi|in|hos oss) ~3 (verkstad|butik|ateljé|kontor|lager|showroom|oss) ! <served-by> ! amazon',
      '(kontakta|skriv|hör av) ~3 (mig|oss) ~1 (privat|personligen|diskret) ! <only-amazon>',
      '(utanför|vid sidan av|utan|förbi|runt) amazon ! (inte|får ej|inte tillåtet)',
      '(beställ|beställa|beställer|köp|köpa|köper|handla|handlar|betala) ~3 (direkt) ~1 (av|från|hos|till|via) (oss|mig) ! <not>',
      'direkt (av|från|hos|via) oss ~3 (beställ*|köp*|billigare|handla*) ! <not>',
      '(kom|besök|hälsa) ~3 (förbi|in|vår butik|vårt showroom|vår verkstad|vårt kontor|vårt lager) & (oss|vår|vårt|butik*|verkstad*) ! <carrier-shop> ! amazon',
      '(i|på) (vår|vårt) ~1 (fysiska butik|butik på|showroom|verkstad|lager|kontor) & (kom|besök*|välkommen|hämta|köp*|titta|in) ! <carrier-shop> ! amazon ! (gjord|tillverk*|kontrollera*|ligger)',
      '(inte|i stället för) ~2 (här|via amazon|på amazon|på det här meddelandet) & (svara*|skriv*|utan|ring*|mejla*) ! (utan via amazon)',
      '(snabbare|enklare|bättre|billigare|smidigare) ~3 (utan amazon|utanför|direkt hos oss|per telefon|än här|än via)',
      '(privat|personligen|sinsemellan) ~2 (löser|lösa|göra upp|reda ut|kontakt*|ordna)',
    ],
    without: { near: ['<not-us>'] },
  },
  allow: [
    '(kod|koden|pinkod) ~3 sms',
    'sms ~3 (kod|koden)',

    '(appen|app|apparaten|kameran|klockan|dörrklockan|sensorn|larmet|termostaten|vågen) ~8 (skickar|larmar|delar|varnar|kommer) ~12 (whatsapp|telegram|messenger|sms|signal)',
    '(larm|larmen|aviseringar|notiser|meddelanden|bilder) ~6 (appen|e-post) ~3 (eller|och) ~2 (whatsapp|telegram|messenger|sms|signal)',

    '(budet|chauffören|transportören|postnord|dhl) ~3 sms',
    'ring inte',
    '(whatsapp|telegram|messenger|webbplats|sida) ~8 <warning>',
    '<warning> ~8 (whatsapp|telegram|messenger|webbplats|sida)',
    // What a product does.
    '(klockan|klocka|armbandet|armband|hörlurarna|högtalaren|enheten|appen|surfplattan|telefonen|skärmen|handskarna) ~3 (visar|tar emot|läser|vibrerar|stöder|fungerar|meddelar) ~6 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal) [~2 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal)]',
    '(aviseringar|notiser|(meddelanden|samtal) från) ~3 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal) [~2 (whatsapp|messenger|telegram|instagram|facebook|sms|skype|zoom|viber|signal)]',
    '<only-amazon>',
    '<not-needed>',
    '<served-by> ~8 (ringa|ringer|ring|når|nå|nummer|hemsida|kundtjänst|telefon*|sköter) ! (vår|vårt)',
    '(ring|ringa|ringer|når|hemsida) ~5 <served-by> ! (vår|vårt)',
  ],
} satisfies Phrases;
