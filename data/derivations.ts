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
  /** Endings of what people of one region write, and others only by a slip. */
  readonly regional?: { readonly tags: readonly string[]; readonly endings: readonly (readonly [string, string])[] };
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

const words = (all: string): readonly string[] => all.split(' ');
const each = (all: string, endings: string): (readonly [string, string])[] =>
  words(all).flatMap((one) => ['', ...words(endings)].map((end) => [one + end, ''] as const));
const behind = (stems: string, endings: string): (readonly [string, string])[] =>
  words(stems).flatMap((stem) => words(endings).map((end) => [stem + end, stem] as const));
const small = (...pairs: string[]): (readonly [string, string])[] => {
  return pairs.map((pair) => pair.split('>') as [string, string]);
};

/** Voseo, of the infinitive: "tenés", "esperá", "avisanos", "mandámela". */
const voseo = words('ar er ir').flatMap((infinitive) => {
  const [vowel = '', accented = ''] = { ar: 'aá', er: 'eé', ir: 'ií' }[infinitive] ?? '';
  const double = words('me te se nos').flatMap((one) => words('lo la los las').map((other) => one + other));
  const endings = [
    ...words('s')
      .concat('')
      .map((end) => accented + end),
    ...words('me te nos le les lo la los las').map((end) => vowel + end),
    ...double.map((end) => accented + end),
  ];
  return endings.map((end) => [end, infinitive] as const);
});

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
    endings: [
      ...small('ito>o', 'ita>a', 'itos>os', 'itas>as'),
      // "lacadora", "tornillería", "perfilería", "botonería"; no plain -ería, which would make "podería" a word.
      ...small('ador>ar', 'adora>ar', 'adores>ar', 'adoras>ar', 'edor>er', 'edora>er', 'edores>er', 'edoras>er'),
      ...small('illería>illo', 'illería>illa', 'etería>ete', 'etería>eta', 'onería>ón', 'inería>ín', 'elería>el'),
      ...small('alería>al', 'ilería>il', 'olería>ol'),
    ],
    pronouns: {
      all: words('me te se nos le les lo la los las'),
      behind: /(?:[aeií]r|[áé]r|ando|endo)(?:[mts]e|nos)?$/,
    },
    regional: { tags: words('es-ar es-uy es-py'), endings: voseo },
    examples: ['regalito', 'respóndanos', 'prepagada', 'descalcificación', 'enviándonoslo', 'lacadora', 'tornillería'],
    not: ['siguente', 'desemboltar', 'respondanos', 'podería', 'recibería', 'tornilleria', 'mandame'],
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
    endings: [
      ...small('ino>o', 'ina>a', 'ini>i', 'ine>e', 'etto>o', 'etta>a', 'etti>i', 'ette>e', 'ini>ro', 'ino>ro'),
      ...small('etteria>etto', 'etteria>etta', 'elleria>ello', 'elleria>ella'),
    ],
    examples: ['riaccoppiare', 'portapranzo', 'feltrini', 'soffietteria'],
    not: ['ricrica', 'prenotatione', 'spedizzione'],
  },
  sv: {
    // The stem of a verb before a noun, as for German: src/spelling/parts.ts.
    examples: ['laddkontakten', 'löpriktning', 'Spännfjädern'],
    not: ['levernas', 'laddkontaken', 'löpriktnig', 'spänfjäder', 'retunera', 'försenning'],
  },
  pt: {
    endings: small('zinho>', 'zinha>', 'zinhos>', 'zinhas>', 'inho>o', 'inha>a', 'inhos>os', 'inhas>as'),
    examples: ['azulzinha', 'cinzinha'],
    not: ['encomendinja', 'azulsinha', 'parafuzinho', 'entregainha'],
  },
  tr: {
    // Any two endings may follow each other, and no dictionary has all of them.
    endings: [
      ...behind('mız nız lar', 'ı a ın da dan la dır sa'),
      ...behind('miz niz ler', 'i e in de den le dir se'),
      ...behind('muz nuz', 'u a un da dan la dur sa'),
      ...behind('müz nüz', 'ü e ün de den le dür se'),
      ...behind('b c d f g h j l m n r s ş v z', 'ı i u ü a e ın in un ün'),
      ...behind('da de ta te', 'ki kiler'),
      ...behind('dı tı du tu', 'ysa ysam ysan ysak ysanız ysalar'),
      ...behind('di ti dü tü', 'yse ysem ysen ysek yseniz yseler'),
      ...behind('yor', 'dur du muş sa sanız um uz sunuz lar'),
      ...each('mıyor miyor muyor müyor', 'um uz sunuz lar du duk dunuz sa'),
      ...behind(
        'ma',
        'sı sını sına sın yın dan yan yı ya nın nız nızı nıza mız lı lısınız yacak z zsa zsanız dı dık dınız mış',
      ),
      ...behind(
        'me',
        'si sini sine sin yin den yen yi ye nin niz nizi nize miz li lisiniz yecek z zse zseniz di dik diniz miş',
      ),
      ...small('nır>nma', 'lır>lma', 'nur>nma', 'lur>lma', 'nir>nme', 'lir>lme', 'nür>nme', 'lür>lme'),
      ...small('lı>', 'li>', 'lu>', 'lü>', 'sız>', 'siz>', 'suz>', 'süz>', 'lık>', 'lik>', 'luk>', 'lük>'),
    ],
    // An ending goes with the vowel before it.
    unlike:
      /(?:[aı][^aeıioöuüâîû]*[eiuü]|[ei][^aeıioöuüâîû]*[aıuü]|[ou][^aeıioöuüâîû]*[eıiü]|[öü][^aeıioöuüâîû]*[aıiu])[^aeıioöuüâîû]*$(?<!ki)|(?:[aı][^aeıioöuüâîû]*m[iuü]|[ei][^aeıioöuüâîû]*m[ıuü]|[ou][^aeıioöuüâîû]*m[ıiü]|[öü][^aeıioöuüâîû]*m[ıiu])yor/,
    // Many leave out what the dictionary leaves out, and many do not.
    reformed: [
      [/â/g, 'a'],
      [/î/g, 'i'],
      [/û/g, 'u'],
    ],
    examples: [
      'bakiyenize',
      'nakışı',
      'açmadıysanız',
      'hunideki',
      'kolalanmasın',
      'dişlenir',
      'tiresiz',
      'kâğıdı',
      'şikâyetinizin',
      'gücenmiyor',
    ],
    not: [
      'bakiyenıza',
      'nakışi',
      'siparişinızı',
      'teslimatınizi',
      'kolalanmesin',
      'kagıdı',
      'gücenmıyor',
      'kapatmiyor',
    ],
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
