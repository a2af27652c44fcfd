import type { Phrases } from '../../src/wording/language.ts';

export default {
  received: {
    phrases: [
      '(du har|har du) ~1 (beställt|köpt|betalat) ~1 framgångsrikt|din beställning lyckades',
      '(tar hand om|ordnar|förbereder) ~2 (frakten|leveransen|försändelsen|packningen|beställningen|ordern) ! (problem*)',
      '(har vi|vi har|jag har) ~3 (mottagit|tagit emot|fått|registrerat|bokfört|noterat|godkänt|bekräftat) ~1 (din|ditt|er|ert) ~1 (beställning|order|betalning|köp)',
      '(vi|jag) ~1 (mottog|fick|registrerade|bekräftar) ~2 (din|ditt|er|ert) ~1 (beställning|order|betalning|köp)',
      '(beställningen|ordern|betalningen|köpet|beställning|order|betalning|köp) ~2 (är|har|blev|håller|packas|behandlas|förbereds|plockas) ~3 (mottagen|mottagits|registrerad|registrerats|bekräftad|bekräftats|godkänd|godkänts|kommit in|inkommit|behandlas|packas|förbereds|slutförd|genomförd|klar för|packad|under behandling|på att packas|plockas|betald)',
      '(beställning|order|ordern|beställningen) ~1 (packas|behandlas|förbereds|plockas|hanteras)',
      '(bekräftar|bekräftelse) ~3 (beställning|order|köp|betalning|att vi)',
      'orderbekräftelse*|köpbekräftelse*|beställningsbekräftelse*|betalningsbekräftelse*',
      '(status|statusen|fraktstatus|leveransstatus|orderstatus|paketstatus) ~4 (skickad|levererad|på väg|behandlas|bekräftad)',
      '^ (order|beställning|betalning) (mottagen|bekräftad|godkänd|registrerad|slutförd)',
    ],
    without: { sentence: ['<oops>', '<asking>', '<pending>', '<replaced>', '<not>'] },
  },
  shipped: {
    phrases: [
      '<goods> ~1 är ~1 (nu|redan) ~1 (hos|i händerna på) (ups|postnord|dhl|dpd|schenker|fedex|budet)',
      '(i budbilen|i skåpbilen|i lastbilen|i utkörningsbilen) ! (hiss|våning)',
      'har ~1 packat ~8 (postat|skickat)',
      '(vi|jag) skickar ~1 <goods> ~3 (i dag|idag|i morgon|imorgon|med)',
      '^ ~2 (den|det|de) är på väg',
      '<goods> ~2 (gick|gått|har gått) ~3 (dörren|iväg|lagret)',
      '<goods> ~1 (har|är) ~3 (terminalen|terminal|gränsen|sorteringscentralen|utlämningsstället|depån)',
      '^ (skickat|skickad|avsänt|ivägskickat)',
      '(lämnat|överlämnat|gett|lämnade|överlämnade) ~3 <goods> ~2 till ~1 (dhl|postnord|dpd|schenker|budet|transportören|posten|ombudet)',
      '<goods> ~6 (har|är|blev|skickades|lämnade|rullar|hämtades|gick|går) ~5 <sent-off>',
      '<goods> ~1 (skickades|hämtades|avgick|lämnade|rullar|reser|sändes)',
      '(har|är) ~2 <goods> ~4 <sent-off>',
      '(vi|jag) ~2 (skickade|skickat|postade|postat|lämnade|lämnat|överlämnade|överlämnat|sänt) ~3 <goods>',
      '(din|ditt|dina|er|ert) ~2 (är|har) ~2 (på väg|skickats|skickad|skickat|iväg|lämnat lagret|avsänts)',
      '^ (*an|*en|*et|*n) är (på väg|skickad|skickat)',
      '(budet|postnord|dhl|dpd|schenker|chauffören|transportören|brevbäraren|budbilen) ~1 (har|hämtade) ~4 (hämtat|fått|tagit|<goods>)',
      '(leveransbekräftelse*|fraktbekräftelse*|fraktavisering*|skickad i dag|avsändningsbekräftelse*)',
      '(i dag|idag|i går|igår|nyss|nu|i morse) ~3 (skickat|skickade|postat|iväg|avsänt|lämnat) ! (svar*)',
      '(skickar) ~1 (vi) ~3 (i dag|idag|i morgon|imorgon) ~3 <goods>',
      '<goods> ~1 (har|hade) ~2 (lämnat|gått ut|skickats|åkt|rest)',
    ],
    without: { sentence: ['<asking>', '<pending>', '<not>'], near: ['<oops>', '<replaced>'] },
  },
  delivered: {
    phrases: [
      '(din|ditt|dina) _ (väntar|ligger|finns|står) ~4 (ombudet|ombud|utlämningsstället|hämta|paketboxen|grannen|garaget)',
      '(budet|brevbäraren|chauffören|postnord|dhl|dpd) ~1 har ~1 (ställt|lagt|lämnat) ~1 <goods>',
      '<goods> ~3 (har|är|blev|levererades|lämnades) ~5 (levererats|levererad|levererat|framme|anlänt|kommit fram|lämnats|utlämnat|utlämnad|avlämnat)',
      '<goods> ~1 (levererades|lämnades|kom fram|anlände)',
      '<goods> ~2 (ligger|finns|väntar|står) ~5 (ombud*|ombudet|utlämning*|brevlåda*|granne*|hämta|hämtas|butiken|boxen|på dig)',
      'enligt ~4 (har|fick) du ~3 (fått|tagit emot|paketet)',
      '(leverans|leveransen) ~1 (slutförd|genomförd|klar|lyckades)',
    ],
    without: { sentence: ['<asking>', '<pending>', '<not>'], near: ['<oops>', '<replaced>', '<rev>'] },
  },
  tracking: {
    phrases: [
      '(kollinummer|kollinumret|spårningsnummer|spårningsnumret|sändningsnummer|sändningsnumret|spårningskod|spårningslänk|spårningslänken|paketnummer|sändnings-id|försändelsenummer) ~2 (är|hittar|finns|här|<number>|*1*|nedan|lyder)',
      '(här|här är|nedan|detta är) ~3 (kollinummer|spårningsnummer|sändningsnummer|spårningskod|spårningslänk*|paketnummer)',
      '(ditt|din) (kollinummer|spårningsnummer|sändningsnummer|spårningskod|spårningslänk)',
      '(följ|följa|följer|spåra|spårar) ~3 <goods>',
      '{tracking}',
    ],
    without: { sentence: ['<asking>', '<pending>', '<not>'], near: ['<oops>', '<replaced>'] },
  },
  arrival: {
    phrases: [
      '(leveransen|leverans) ~1 (sker|beräknas|väntas) ~4 (mellan|den|på|i|under|omkring|troligen|sannolikt) & (<number>|<day>)',
      '(beräknad|beräknat|förväntad|förväntat|planerad|uppskattad) (leverans|leveransdag|leveransdatum|ankomst|leveranstid)',
      '<goods> ~1 (kommer|levereras|anländer|beräknas|väntas|landar) ~4 <day>',
      '(kommer|levereras|anländer) ~1 <goods> ~3 <day>',
      '(får du|du får) ~1 <goods> ~3 <day>',
      '(brevbäraren|budet|chauffören|postnord) ~1 (ringer på|kommer|levererar) ~3 (snart|i morgon|imorgon|i dag|idag)',
    ],
    without: { sentence: ['<asking>', '<pending>', '<not>', '<replaced>', '<schedule>', '<oops>'], near: ['<late>'] },
  },
  refund: {
    phrases: [
      '(återbetalning|återbetalningen) ~1 (är|har|blev|genomfördes) ~2 (genomförd|gjord|behandlats|genomförts|klar|godkänd|godkänts|skickats|påbörjad)',
      '(beloppet|pengarna|köpesumman) ~1 (har|är|blev) ~3 (återbetalats|återbetalt|återbetald|återförts|insatta)',
      'återbetalning (klar|genomförd|bekräftad)',
    ],
    without: { message: ['<cause>'], sentence: ['<asking>', '<pending>'] },
  },
  allow: [
    '(ersättning*|andra|annat|saknade|retur*) ~1 (paketet|paket|leveransen|sändningen|varan|delen)',
    '(för att|innan vi) ~2 (skicka|skickar|leverera)',
  ],
} satisfies Phrases;
