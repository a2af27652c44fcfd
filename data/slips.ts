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
    arent: "aren't",
    youre: "you're",
    theyre: "they're",
    youve: "you've",
    weve: "we've",
    theyve: "they've",
    youll: "you'll",
    hasnt: "hasn't",
    hadnt: "hadn't",
    werent: "weren't",
    shouldnt: "shouldn't",
    wouldnt: "wouldn't",
    althought: 'although',
    infact: 'in fact',
    aswell: 'as well',
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
  de: {
    wiederruf: 'Widerruf',
    fallt: 'fällt',
    betragt: 'beträgt',
    mochten: 'möchten',
    mochte: 'möchte',
    packet: 'Paket',
    packete: 'Pakete',
  },
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
    mas: 'más',
    eligir: 'elegir',
    beces: 'veces',
    aveces: 'a veces',
    aseguresé: 'asegúrese',
    espana: 'España',
  },
  fr: {
    reference: 'référence',
    differe: 'diffère',
    achete: 'acheté',
    prés: 'près',
    example: 'exemple',
    aujourdhui: "aujourd'hui",
    adress: 'adresse',
  },
  it: { cosi: 'così', pero: 'però', passera: 'passerà', perche: 'perché', paco: 'pacco' },
  pt: { numero: 'número', duvida: 'dúvida', publico: 'público', ultimo: 'último', credito: 'crédito' },
};

/** German compounds that begin so are slips where the dictionary has them with the other beginning: "Ruckfrage". */
export const slippedHeads: readonly (readonly [written: string, meant: string])[] = [
  ['Ruck', 'Rück'],
  ['Versandt', 'Versand'],
  ['Wiederruf', 'Widerruf'],
];

/** A word that is right in one place, and in another nearly always a slip. */
interface Homograph {
  readonly written: readonly string[];
  /** What is meant, by what takes the place of the end of the word. */
  readonly ending: readonly [written: string, meant: string];
  /** What stands right before, and right after, as patterns. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

const words = (all: string): readonly string[] => all.split(' ');

/** By language; `written` in lower case. */
export const homographs: Readonly<Record<string, readonly Homograph[]>> = {
  es: [
    {
      written: ['que'],
      ending: ['que', 'qué'],
      before: /¿$/,
      examples: ['¿Que color prefiere?'],
      not: ['El que pidió.'],
    },
    {
      written: ['como'],
      ending: ['como', 'cómo'],
      before: /¿$/,
      examples: ['¿Como lo hizo?'],
      not: ['Como sabe, es así.'],
    },
    {
      written: words('cuando cuanto cuantos cuanta cuantas cual cuales'),
      ending: ['ua', 'uá'],
      before: /¿$/,
      examples: ['¿Cuando lo recibió?', '¿Cual es el número?'],
      not: ['Cuando lo reciba, avise.'],
    },
    {
      written: words('donde adonde'),
      ending: ['onde', 'ónde'],
      before: /¿(?:A |De |Por )?$/i,
      examples: ['¿Donde está el paquete?'],
      not: ['La caja donde venía.'],
    },
    {
      written: ['quien'],
      ending: ['ien', 'ién'],
      before: /¿(?:A |De |Con )?$/i,
      examples: ['¿Quien firmó?'],
      not: ['A quien firmó.'],
    },
    {
      written: ['esta'],
      ending: ['a', 'á'],
      after: /^ (?:\p{L}{2,14}(?:ado|ido|uesto|echo|ierto)|en|listo|lista|disponible|incluid[oa])(?!\p{L})/u,
      examples: ['El color esta agotado.', 'El pedido esta en camino.'],
      not: ['Con esta marca.', 'El gris de esta arena.'],
    },
    {
      written: ['esta'],
      ending: ['a', 'á'],
      before: /(?:^|[^\p{L}])(?:no|ya|se|todavía|aún) $/iu,
      examples: ['El paquete ya esta listo.'],
      not: ['En esta caja.'],
    },
    {
      written: words('llegara enviara tardara quedara pasara entregara realizara informara abonara procesara'),
      ending: ['ara', 'ará'],
      before: /^(?!(?:.{0,60}[^\p{L}])?(?:que|si|cuando|como|aunque|ojalá|para|hasta|antes)(?!\p{L}))/isu,
      examples: ['El cargador llegara el jueves.'],
      not: ['Pedimos que llegara el jueves.', 'Si llegara el jueves, avise.'],
    },
  ],
  fr: [
    {
      written: words(
        'livre expédie fabrique remplace rembourse traite emballe charge retourne confirme annule enregistre vérifie retarde ' +
          'égare casse envoie demande paye installe monte contacte signale déclare remarque constate trouve reporte',
      ),
      ending: ['e', 'é'],
      before: /(?:^|[^\p{L}])(?:est|été|sera|sont|ai|as|avons|avez|ont|avait|soit|être|était)(?: bien| déjà| pas)? $/u,
      examples: ['Le colis est livre.', 'Nous avons déjà rembourse la somme.'],
      not: ['Le livre est parti.', 'Il trouve cela bien.'],
    },
  ],
};
