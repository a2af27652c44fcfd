import type { Phrases } from '../../src/wording/language.ts';

export default {
  contact: {
    phrases: [
      '(ditt|din) ~1 (privata|personliga) ~1 (mobilnummer|nummer|telefonnummer|mejl|mejladress|e-post) ~1 (tack|gärna|är du snäll)',
      '(vilken|annan|vilket|annat) ~1 (e-post|mejl|e-postadress|mejladress|telefonnummer|nummer) ~1 (använder|har) du ! <for-delivery>',
      '<request> & <contact-data> ! <keep-safe> ! <for-delivery> ! (vår hemsida)',
      '(vad|vilket|vilken) ~2 (är|har) ~3 <contact-data> ! <for-delivery>',
      '(på|under) vilket ~1 (nummer|telefonnummer|mobilnummer) ~4 (nå|nås|ringa|når) ! <for-delivery>',
      '(telefon|telefonnummer|mobil) och (e-post|mejl|mail|e-postadress|mejladress) ! <for-delivery> ! <keep-safe> ! vår',
      '(e-post|mejl|mail|e-postadress|mejladress) (och|eller) (telefon|telefonnummer|mobil|mobilnummer) ! <for-delivery> ! <keep-safe> ! (vår|per)',
    ],
    without: { near: ['<not-us>'] },
  },
  identity: [
    '<request> & <identity-data> ! <keep-safe> ! <print-it> ! (passar|ombud*|hämta ut|utlämning*)',
    '(kopia|foto|bild|selfie|skanning|framsidan) ~3 (på|av|med) ~2 <identity-data> ! <keep-safe> ! <print-it>',
    '(när) ~1 (är du född|fyller du år) ! <print-it>',
  ],
  bank: {
    phrases: [
      '^ (ditt|din) <bank-data> ~1 (så|och|sedan) ! <keep-safe>',
      'för (utbetalning|utbetalningen|återbetalning|återbetalningen|insättning) ~3 (clearing*|kontonummer|konto|iban|bank) ! <keep-safe>',
      '(tre|3|sista) siffrorna ~3 (baksida|baksidan|kortet|kortets) ! <keep-safe>',
      '(numret|nummer) ~1 på ~1 ditt ~1 (kort|bankkort|kreditkort) ! <keep-safe>',
      '(får|kan) (vi|jag) ~6 (kortnumret|kortnummer|cvc*|cvv*|siffrorna|kontonumret|kontonummer) ! <keep-safe>',
      '<request> & <bank-data> ! <keep-safe>',
      '(foto|kopia|bild|sista fyra siffrorna|sista siffrorna) ~3 <bank-data> ! <keep-safe>',
      '(till|på) vilket ~1 (konto|kontonummer|bankkonto|paypal*|swishnummer)',
      'har du ~2 (paypal*|swish|kreditkort)',
    ],
    without: { near: ['<not-us>'] },
  },
  account: {
    phrases: [
      '^ (ditt|din) <login-data> ~1 (så|och|sedan) ! <keep-safe> ! <door-code>',
      '(vidarebefordra|skicka|ge|läs upp) ~3 koden ~5 amazon ! <keep-safe>',
      '<request> & <login-data> ! <keep-safe> ! <door-code>',
      '(koden|pinkoden) ~4 (amazon|banken) ~2 (skickade|sms|skickat) & (<request>|ge) ! <keep-safe> ! <door-code>',
      'med ditt (lösenord|login) & (vi|jag) ! <keep-safe>',
    ],
    without: { near: ['<not-us>'] },
  },
  social: {
    phrases: [
      'vem är du på <network>',
      '(ditt|din|er) ~2 (namn|användarnamn|konto|profil) ~2 (på|hos) ~1 <network> ! <ware>',
      '(användarnamn|profilnamn) ~2 (på|hos) <network> ! <ware>',
      'vad du heter ~3 <network> ! <ware>',
      '<request> & (<network>|<messenger>) ~1 (namn|konto|profil|användarnamn|nummer) ! <ware> ! <keep-safe> ! (vår|vårt|följ)',
      '(vad heter du|vilket namn|under vilket namn) ~4 <network> ! <ware>',
      '(ditt|din) (instagramnamn|facebooknamn|instagram-namn|facebook-namn|instagramkonto|facebookprofil|instagramprofil|whatsappnummer|tiktoknamn|instagram|facebook) ! <ware>',
    ],
    without: { near: ['<not-us>'] },
  },
  review: [
    '(länka|länk|skicka länk) ~1 till ~1 (din|ditt) ~1 (profil|recension|omdöme|amazonprofil)',
    '(vilket|vilken) ~2 (konto|namn|profil|användarnamn) ~4 (<review-noun>|recenserade)',
    '<screenshot> ~4 (<review-noun>|stjärnor|åsikt|profil*) ! <keep-safe> ! (här är|här finns|nedan|klicka*|via länken)',
    '(länk|länken|url) ~2 (till) ~2 (<review-noun>|amazon-profil|profil|profilen|amazonprofil|önskelista) & <request>',
    '(din|ditt) (amazon-profil*|amazonprofil*|recensentnamn|amazon-namn|amazon-användarnamn|profilnamn|profillänk) ! <keep-safe>',
    '(bevis|foto|bild) ~1 på (din|ditt) <review-noun> & <request>',
    '(skicka|mejla|dela) ~3 (skärmbild*|skärmdump*|screenshot*) & <rev>',
  ],
  // The proof, named beside the review.
  'review+': {
    phrases: [
      '(skicka|sänd|mejla|dela|visa) ~5 (skärmbild*|skärmdump*|screenshot*|(foto|fotot|bild|bilden|länk) ~3 (kommentar*|recension*|omdöme*))',
    ],
    with: { near: ['<rev> ! <past-review>', '<review-place> & <write-on>'] },
    without: { near: ['<keep-safe>', 'fel*|appen|defekt*|trasig*'] },
  },
  life: [
    '(tjänar|förtjänar) (du|ni) ~5 (månad|månaden|år|året)|vad tjänar du',
    'hur mycket tjänar (du|ni)',
    'inkomstgrupp|inkomstklass|åldersgrupp|hushållsstorlek',
    '(hur gammal är du|hur gamla är ni|vad jobbar du med|vad har du för yrke|ditt yrke|din inkomst|din lön|civilstånd|är du gift|din nationalitet|ditt kön|din ålder)',
    'hur många (personer|barn|människor) ~4 (hushåll*|familj*|bor) ! (bordet|tältet)',
    '<request> ~4 (ålder|yrke|inkomst|kön|nationalitet|arbetsgivare|civilstånd) ! (barn*|hund*|katt*|cykel*)',
  ],
  allow: [
    '<you-asked> (om|efter|ifall) ~8 <contact-data> ! <bids>',
    // What is known already.
    '(har) ~2 (noterat|sparat|registrerat|antecknat) ~2 <contact-data> ! (inte|ingen|inget|gärna)',
    '(appen|app|konto) ~10 (e-postadress*|mejladress*|telefonnummer)',

    'appen ~4 telefon',
    '(appen|app|enheten|kameran|routern|skärmen|låset|telefon) ~4 (frågar|ber|kräver) ~4 (lösenord|kod|pinkod)',
    '<keep-safe>',
    '(moms*|org*|företag*) ~6 (faktura*|nummer*)',
    '(kolla|kontrollera|titta) ~3 (e-post*|mejlkorg*|skräppost*|inkorg*)',
  ],
} satisfies Phrases;
