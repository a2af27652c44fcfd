const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of the trade, of carriers and of goods that dictionaries do not have. In lower case. */
export const jargon: Readonly<Record<string, ReadonlySet<string>>> = {
  '*': set(
    'tel max min art nr no ref incl excl approx ca etc selfie selfies hotline lol omg slot slots amazon alexa android app apps bluetooth dhl dpd gls ups usps fedex evri hermes whatsapp paypal ebay wifi wi-fi wlan usb ' +
      'hdmi led leds pdf pdfs jpg jpeg png gif html iphone ipad ios macos windows google kindle asin asins sku skus fba fbm ' +
      'rma ean gtin iban vat emoji emojis email online offline smartphone smartphones tablet tablets powerbank powerbanks ' +
      'smartwatch earbuds airpods firmware router led inox usb-c standby touchscreen bluray webcam dashcam sms url pin qr ' +
      'smart plug kit set feedback account business premium update voucher coupon link links check-in checkout cashback instagram facebook tiktok youtube telegram insta ok kwh mah xl xxl xs',
  ),
  en: set(
    'pupillary merci authenticator whitespace lookup lookups realtime timeframe cancelation adaptor adaptors aftercare airbag backorder backordered backorders bluetooth breathability checkout crossbody ' +
      'declutter decluttering dimmable dropship dropshipping dustproof earbud eco eyelet fleece geotag grey haulier ' +
      'hauliers hi-vis homepage hoodie hoodies inbox inkjet keycap keyring keyrings laptop lightweight livestream ' +
      'lockscreen matte microfibre microfiber micromesh microwaveable multipack multipacks multitool neoprene nonslip ' +
      'onboarding parcelshop parcelshops pouf preorder preordered preorders prepaid printable pushchair pushchairs ' +
      'raincover raincovers rechargeable reorder reship reshipped reshipment restock restocked restocking resend ' +
      'resends ringtone sanitiser selfie signup stroller subwoofer tracksuit tumbler unbox unboxed unboxing ' +
      'uncoated unboxes upcycled vegan vlog washable waterproof website worktop wristband zipper pls',
  ),
  de: set(
    'moin hallöchen anthrazit top super info infos retoure retouren retourenlabel retourenetikett retourenschein paketshop paketshops ' +
      'packstation packstationen kundenservice kundensupport trackingnummer tracking sendungsnummer sendungsverfolgung ' +
      'sendungsstatus onlineshop webshop warenkorb akku akkus edelstahl ggf bzw inkl exkl zzgl evtl usw ca nr tel str ' +
      "abs mfg lg vg max min geht's gibt's gehts",
  ),
  fr: set(
    'lun jeu ven sam dim mail mails sav réf tél svp rdv infos livreur reconditionné reconditionnée dédouanement appaire appairer appairage',
  ),
  it: set(
    'lun gio ven sab dom alternativi alternative sdoganamento reso resi riaddebitare riaddebitato screenshot mail gent spett sig dott tracking ricambio ricambi',
  ),
  es: set(
    'lun mié jue sáb dom email reembolsable portes seguimiento app mail gestoría gestorías portabebés lavavajillas videollamada wifi',
  ),
  nl: set('webshop track trace retourlabel retourneren'),
  pl: set('kurier sms mail paczkomat paczkomatu paczkomacie paczkomaty'),
  pt: set('zap zapzap pix mail email whatsapp sra sr exmo exma'),
  sv: set('mvh mejl'),
  tr: set('kargo whatsapp'),
};

/**
 * Words that a dictionary has, though in a message they nearly always are a mistake for another: what is meant, by what is
 * written. In lower case.
 */
export const slips: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    cant: "can't",
    wont: "won't",
    didnt: "didn't",
    thier: 'their',
    payed: 'paid',
    loosing: 'losing',
    manger: 'manager',
    oder: 'order',
    pervious: 'previous',
    polices: 'policies',
    accomodate: 'accommodate',
    inconvience: 'inconvenience',
    inconvinence: 'inconvenience',
    inconvinience: 'inconvenience',
    inconveniance: 'inconvenience',
    dont: "don't",
    doesnt: "doesn't",
    isnt: "isn't",
    havent: "haven't",
    couldnt: "couldn't",
    wasnt: "wasn't",
    alot: 'a lot',
    recieve: 'receive',
    recieved: 'received',
    seperate: 'separate',
    regads: 'regards',
    appologize: 'apologize',
    appologise: 'apologise',
    apologys: 'apologies',
    choosed: 'chose',
    tonite: 'tonight',
    wich: 'which',
    adress: 'address',
    refound: 'refund',
    garantee: 'guarantee',
    garanty: 'guarantee',
    truely: 'truly',
    untill: 'until',
    wherehouse: 'warehouse',
  },
  de: { fallt: 'fällt', betragt: 'beträgt' },
  es: {
    articulo: 'artículo',
    articulos: 'artículos',
    numero: 'número',
    numeros: 'números',
    deposito: 'depósito',
    publico: 'público',
    titulo: 'título',
    vehiculo: 'vehículo',
    credito: 'crédito',
    transito: 'tránsito',
    calculo: 'cálculo',
    ultimo: 'último',
  },
  fr: { reference: 'référence', differe: 'diffère', achete: 'acheté' },
  it: { cosi: 'così', passera: 'passerà', perche: 'perché', paco: 'pacco' },
  pt: { numero: 'número', duvida: 'dúvida', publico: 'público', ultimo: 'último', credito: 'crédito' },
};

/** What makes words of words that dictionaries have, and is not in them. */
export const derivations: Readonly<
  Record<
    string,
    {
      readonly prefixes?: readonly string[];
      readonly endings?: readonly (readonly [ending: string, instead: string])[];
    }
  >
> = {
  en: { prefixes: ['anti', 'auto', 'micro', 'mini', 'multi', 'non', 'over', 'pre', 're', 'super', 'un', 'under'] },
  // Small things, and pronouns after verbs: "regalito", "respóndanos", "recortarles"
  es: {
    endings: [
      ['ito', 'o'],
      ['ita', 'a'],
      ['itos', 'os'],
      ['itas', 'as'],
      ...['me', 'te', 'se', 'nos', 'le', 'les', 'lo', 'la', 'los', 'las'].map((end) => [end, ''] as const),
    ],
  },
};

/** Words before a name, in lower case. */
export const beforeNames: ReadonlySet<string> = set(
  'mr mrs ms miss dr prof sir madam hi hello hey dear herr herrn frau familie firma fam hallo hi moin liebe lieber ' +
    'sehr guten team von vom bei marke monsieur madame mademoiselle bonjour chère cher signor signora ' +
    'gentile sig sra señor señora estimado estimada hola don doña mevrouw meneer beste geachte heer pan pani szanowny ' +
    'szanowna hej senhor senhora olá caro cara sayın merhaba',
);

/** The last words of a formula that a name follows, in lower case. */
export const closings: ReadonlySet<string> = set(
  'regards wishes sincerely thanks cheers grüßen grüssen grüße grüsse gruß gruss cordialement salutations amicalement ' +
    'saluti saludo saludos atentamente cordialmente groet groeten pozdrawiam pozdrowieniami hälsningar cumprimentos ' +
    'atenciosamente saygılarımızla saygılarımla',
);
