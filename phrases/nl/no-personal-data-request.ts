import type { Phrases } from '../../src/wording/language.ts';

export default {
  contact: {
    phrases: [
      '(uw|je|jouw) (privé-nummer|privenummer|privételefoon|mobiel|06-nummer|e-mailadres|mailadres|gsm-nummer) [graag|svp|aub|alstublieft|alsjeblieft] .',
      '(welk|ander|tweede) ~1 (e-mailadres|mailadres|telefoonnummer|nummer) ~2 (gebruikt|heeft) (u|je) ! <for-delivery>',
      '<request> & <contact-data> ! <keep-safe> ! <for-delivery> ! (onze website|mailen wij)',
      '(wat|welk) ~2 (is|zijn) ~3 <contact-data> ! <for-delivery>',
      '(op|onder) welk ~1 (nummer|telefoonnummer|mailadres|e-mailadres) ~6 (bereik*|bellen|mailen|schrijven) ! <for-delivery>',
      '(telefoon|telefoonnummer|mobiel) en (e-mail|mail|e-mailadres|mailadres) ! <for-delivery> ! <keep-safe> ! onze',
      '(e-mail|mail|e-mailadres) (en|of) (telefoon|telefoonnummer|mobiel) ! <for-delivery> ! <keep-safe> ! (onze|per)',
    ],
    without: { near: ['<not-us>'] },
  },
  identity: [
    '(wanneer|welke dag) ~3 (jarig|verjaardag)|(uw|je) verjaardag ~4 (weten|doorgeven|doorgeeft|invullen|laat|verrassen|verrassing) ! <print-it> ! (pakket|bezorg*|op tijd|cadeau)',
    '<request> & <identity-data> ! <keep-safe> ! <print-it> ! (afhaalpunt|ophalen|postkantoor|servicepunt|afhalen)',
    '(kopie|foto|scan|selfie|voorkant|afbeelding) ~4 <identity-data> ! <keep-safe> ! <print-it>',
    '(wanneer) ~2 (geboren|jarig) ! <print-it> ! (kind)',
  ],
  bank: {
    phrases: [
      '^ (uw|je|jouw) <bank-data> ~1 (dan|en|zodat) ! <keep-safe>',
      '(voor|t b v|tbv|om) ~1 (de|uw) ~1 (uitbetaling|terugbetaling|storting|terugstorting|overmaking) ~2 (<bank-data>|iban|tenaamstelling) ! <keep-safe>',
      '(drie|3|laatste) cijfers ~3 (achter|achterop|achterkant|achterzijde) ~4 (kaart|pas|creditcard|bankpas) ! <keep-safe>',
      'nummer ~2 (van|op) ~1 (uw|je) ~1 (pas|bankpas|kaart|creditcard|rekening) ! <keep-safe>',
      '<request> & <bank-data> ! <keep-safe>',
      '(foto|kopie|scan|laatste vier cijfers|laatste cijfers) ~3 <bank-data> ! <keep-safe>',
      '(naar|op) welk* ~1 (rekening|rekeningnummer|paypal*)',
      '(heeft u|heb je|hebt u) ~3 (paypal*|creditcard)',
    ],
    without: { near: ['<not-us>'] },
  },
  account: {
    phrases: [
      '^ (uw|je|jouw) <login-data> ~1 (dan|en|zodat) ! <keep-safe> ! <door-code>',
      '(noem|zeg|geef|stuur|app) ~2 code ~6 amazon ! <keep-safe> ! <door-code>',
      '(wachtwoord|login|inloggegevens) ~2 (van|voor) ~2 amazon & <request> ! <keep-safe>',
      'code & (amazon|sms|bank) & (stuur|geef|zeg|mail|deel) & (kreeg|ontving|cijfer*|zescijferige|gekregen) ! <keep-safe> ! <door-code>',
      '<request> & <login-data> ! <keep-safe> ! <door-code>',
      '(code|pincode) ~5 (amazon|bank) ~3 (stuurde|gestuurd|sms|heeft gestuurd) & (<request>|geef) ! <keep-safe> ! <door-code>',
      'met (uw|je) (wachtwoord|login|inloggegevens) & (we|wij|ik) ! <keep-safe>',
    ],
    without: { near: ['<not-us>'] },
  },
  social: {
    phrases: [
      'wie (bent|ben) (u|je|jij) op <network>',
      '(uw|je|jouw) ~2 (instagramnaam|facebooknaam|instagram-naam|facebook-naam|tiktoknaam) ! <ware>',
      '(gebruikersnaam|profielnaam) ~2 (op|bij|van) <network> ! <ware>',
      '<request> & (<network>|<messenger>) ~1 (naam|account|profiel|gebruikersnaam|nummer) ! <ware> ! <keep-safe> ! (onze|volg)',
      '(hoe heet|onder welke naam|welke naam) ~5 <network> ! <ware>',
      '(uw|je|jouw) (instagramnaam|facebooknaam|instagram-naam|facebook-naam|instagramaccount|facebookaccount|instagramprofiel|facebookprofiel|whatsappnummer|tiktoknaam|tiktok-account) ! <ware>',
    ],
    without: { near: ['<not-us>'] },
  },
  review: [
    '(welk|welke) ~2 (account|naam|profiel|gebruikersnaam) ~5 (<review-noun>|geschreven)',
    '<screenshot> ~5 (<review-noun>|sterren|mening|profiel) ! <keep-safe> ! (hier is|hier vindt|hieronder|klik*|via de link|via deze link)',
    '(link|url) ~3 (van|naar|van uw|naar uw|van je) ~2 (<review-noun>|amazon-profiel|profiel|verlanglijst) & <request>',
    '(uw|je) (amazon-profiel*|amazonprofiel|reviewnaam|amazon-naam|amazon-gebruikersnaam|profielnaam|profiellink) ! <keep-safe>',
    '(bewijs|foto) ~2 (van uw|van je|van de) <review-noun> & <request>',
    '(stuur|stuurt|sturen|mail|deel) ~4 (screenshot*|schermafbeelding*) & <rev>',
  ],
  // The proof, named in the sentence after the review.
  'review+': {
    phrases: [
      '(stuur|stuurt|zend|zendt|mail|deel|toon) ~5 (schermafdruk*|schermafbeelding*|screenshot*|printscreen*|(foto|afdruk|link) ~3 (commentaar|reactie|review))',
    ],
    with: { near: ['<rev> ! <past-review>', '<review-place> & <write-on>'] },
    without: { near: ['<keep-safe>', 'fout*|storing|app|defect*|kapot'] },
  },
  life: [
    '(verdient|verdien) (u|je) ~4 (maand|jaar|ongeveer)|wat verdient u',
    'hoeveel verdient (u|je)',
    '(geboortejaar|beroep|inkomen|salaris) & (zeg|vertel|geef|laat|stuur|noem) ! <keep-safe>',
    'inkomensgroep|inkomensklasse|leeftijdsgroep|gezinsgrootte',
    '(hoe oud bent|hoe oud ben|wat is uw beroep|wat is uw leeftijd|wat doet u voor werk|uw inkomen|uw salaris|burgerlijke staat|bent u getrouwd|uw leeftijd en|uw nationaliteit|gezinsinkomen|uw geloof|uw geslacht)',
    'hoeveel (personen|mensen|kinderen) ~4 (huishouden|gezin|huis|wonen) ! (tafel|tent)',
    '<request> ~5 (leeftijd|beroep|inkomen|geslacht|nationaliteit|werkgever|burgerlijke staat) ! (kind|hond|kat|dier|fiets)',
  ],
  allow: [
    '<you-asked> (of|om|naar) ~8 <contact-data> ! <bids>',
    // What is known already.
    '(hebben|heb) & <contact-data> ~6 (genoteerd|opgeslagen|geregistreerd|vastgelegd) ! (niet|geen|nog|graag)',
    '(app|account) ~10 (mailadres|e-mailadres|e-mail|telefoonnummer)',

    '(app|apparaat|camera|router|scherm|toestel|slot) ~5 (vraagt|vragen) ~5 (wachtwoord|code|pincode)',
    '<keep-safe>',
    '(btw*|kvk*|bedrijfs*) ~6 (factuur|nummer)',
    '(controleer|kijk|check) ~4 (e-mail*|mailbox|spam*|inbox)',
  ],
} satisfies Phrases;
