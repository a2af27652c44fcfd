/** What makes words of words that dictionaries have, and is not in them. */
interface Derivation {
  /** What stands before a word. */
  readonly prefixes?: readonly string[];
  /** What stands at the end of a word, and what the dictionary has instead. */
  readonly endings?: readonly (readonly [ending: string, instead: string])[];
  /** What no derived word looks like: "rechargable". */
  readonly unlike?: RegExp;
  /** What is written in another way since a reform, and as the dictionary has it, one place of a word at a time. */
  readonly reformed?: readonly (readonly [now: RegExp, before: string])[];
  /** Pronouns behind verbs that end in one of these, or bear an accent for them: "recortarles", "respóndanos". */
  readonly pronouns?: { readonly all: readonly string[]; readonly behind: RegExp };
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

const words = (all: string): readonly string[] => all.split(' ');
const each = (all: string, endings: string): (readonly [string, string])[] =>
  words(all).flatMap((one) => ['', ...words(endings)].map((end) => [one + end, ''] as const));
const small = (...pairs: string[]): (readonly [string, string])[] => {
  return pairs.map((pair) => pair.split('>') as [string, string]);
};

export const derivations: Readonly<Record<string, Derivation>> = {
  en: {
    prefixes: words('anti auto micro mini multi non over pre re super un under mis'),
    endings: small('er>e', 'ers>e', 'able>', 'able>e', 'ability>able', 'less>'),
    unlike: /(?:[cg]|[^cg]e)able$/,
    examples: ['rewrapped', 'descaler', 'multicolour', 'stackable', 'mirrorless'],
    not: ['recieve', 'unfortunatly', 'deliverd', 'rechargable', 'biodegradeable'],
  },
  de: {
    prefixes: words(
      'ab an auf aus durch ein her hin los mit nach über um unter vor weg wieder zu zurück zusammen warm kalt heiß weich',
    ),
    endings: [
      ...small('bar>en', 'bare>en', 'baren>en', 'barer>en', 'bares>en', 'barem>en'),
      ...each(
        'technisch frei los fest dicht sicher fähig mäßig bedingt bezogen gerecht geeignet tauglich verträglich haltig ähnlich förmig ' +
          'nackt schonend beständig resistent freundlich pflichtig seitig weise kompatibel fertig bereit weit breit farben',
        'e en er es em',
      ),
      ...each('blau rot grün gelb schwarz weiß grau braun beige rosa türkis silber gold', 'e en er es em'),
    ],
    examples: [
      'aufbrauchen',
      'faltbare',
      'versandtechnischen',
      'Marineblau',
      'spülmaschinenfest',
      'tauchfest',
      'wurzelnackte',
      'Warmwerden',
      'ungraviert',
      'Erstattungsbetrag',
      'Dachschrägenregal',
      'Stillkissenhülle',
    ],
    not: ['lieferrungsfrei', 'bestelungsbedingt', 'Rechnugn', 'Bestelungsbetrag', 'möcht', 'könn'],
  },
  es: {
    prefixes: words('anti auto des inter micro mini multi para pre porta re salva sobre super tele'),
    endings: small('ito>o', 'ita>a', 'itos>os', 'itas>as'),
    pronouns: {
      all: words('me te se nos le les lo la los las'),
      behind: /(?:[aeií]r|[áé]r|ando|endo)(?:[mts]e|nos)?$/,
    },
    examples: ['regalito', 'respóndanos', 'prepagada', 'descalcificación', 'enviándonoslo'],
    not: ['siguente', 'desemboltar', 'respondanos'],
  },
  fr: {
    prefixes: words('anti auto dé in inter micro mini multi pré re ré sur'),
    reformed: [
      [/i/g, 'î'],
      [/u/g, 'û'],
      [/è(?=[^\Waeiouy]{1,2}e(?:ment|r[aieo]|resse))/g, 'é'],
    ],
    examples: ['réétiqueté', 'fraiche', 'aout', 'règlementaire', 'gèrera'],
    not: ['réembourser', 'comandé', 'rèponse'],
  },
  it: {
    prefixes: words('anti auto copri dis inter micro mini multi para porta pre ri salva sopra sotto super tele video'),
    endings: small('ino>o', 'ina>a', 'ini>i', 'ine>e', 'etto>o', 'etta>a', 'etti>i', 'ette>e', 'ini>ro', 'ino>ro'),
    examples: ['riaccoppiare', 'portapranzo', 'feltrini'],
    not: ['ricrica', 'prenotatione', 'spedizzione'],
  },
};

/** What loses its last vowel before another word, as it is left: "dell'app". In lower case. */
export const elisions: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(words('c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu')),
  it: new Set(words('all bell c ch com cos d dall dell l m n nell quell quest s sull t tutt un v')),
};

/** Italian words that lose more than an accent before an apostrophe: "un po'". */
export const shortened: ReadonlySet<string> = new Set(
  words('be ca co da de di fa fe mo ne po pre pro sta su te to va ve vo a i'),
);
