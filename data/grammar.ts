const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that may stand twice in a row, in lower case; in a language that has no list, none is reported. */
export const doubled: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    'zero oh one two three four five six seven eight nine double had that is so very really much many long far bye ha ho no yes knock tut blah do her',
  ),
  de: set(
    'null eins zwei drei vier fünf sechs sieben acht neun das sie ihr wir was sehr so ja nein doch ganz viel lange wer es',
  ),
  es: set('cero uno dos tres cuatro cinco seis siete ocho nueve muy no sí si poco que más bla'),
  fr: set('zéro un deux trois quatre cinq six sept huit neuf nous vous très non oui si bien là peu faire'),
  it: set(
    'zero uno due tre quattro cinque sei sette otto nove piano man mano molto così subito via no sì poco ben ci vi si appena quasi',
  ),
  nl: set('nul een twee drie vier vijf zes zeven acht negen die dat zo heel ja nee je ze bla'),
  pl: set('zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć bardzo tak nie już się co ha'),
  pt: set('zero um dois três quatro cinco seis sete oito nove muito não sim já pouco que bla'),
  sv: set('noll ett två tre fyra fem sex sju åtta nio ja nej så väldigt mycket det den de'),
};

/**
 * What is often written for something else, and never right: a word or a few of them, in lower case, with what is meant.
 * `a/b c` stands for "a c" and "b c".
 */
export const confusions: Readonly<Record<string, readonly (readonly [wrong: string, right: string])[]>> = {
  en: [
    ['could/should/would/must/might of been/sent/had/shipped/told/used/done/gone', '1 have 3'],
    ['your welcome to', "you're welcome to"],
    ['your very welcome', "you're very welcome"],
    ['its not/been/a/an', "it's 2"],
    ['bigger/smaller/larger/longer/shorter/rather/cheaper/higher/lower then', '1 than'],
    ['are/is/was/were to late/small/big/large/short/tight/heavy/expensive', '1 too 3'],
    ['please chose', 'please choose'],
    ["not/to/don't/will/may/might/can loose your/the/any/it/my/our", '1 lose 3'],
    ['not/will/may/can/could effect your/our/my', '1 affect 3'],
    ['will/can/cannot/to except your/the return/returns/payment/refund', '1 accept 3 4'],
    ['dose not', 'does not'],
    ['we/they has', '1 have'],
    ['we/they was', '1 were'],
    ['i has', 'I have'],
    ["he/she/it don't", "1 doesn't"],
    ['he/she do not', '1 does not'],
    ['there is two/three/four/five/six/several/many', 'there are 3'],
    ['this screws/parts/items/products/batteries/cables/keys/pieces', 'these 2'],
    ['one of the/our/your/these cups/parts/items/pieces/screws/cables/parcels are', '1 2 3 4 is'],
    ['any/more/some/further/farther/your/our advise', '1 advice'],
    ['please advice', 'please advise'],
  ],
  de: [
    ['seid gestern/heute/montag/dienstag/mittwoch/donnerstag/freitag/wochen/tagen', 'seit 2'],
    ['wir hat', 'wir haben'],
    ['wir ist', 'wir sind'],
    ['wiedermal', 'wieder mal'],
    ['garnicht', 'gar nicht'],
    ['das paket/produkt/gerät sind', '1 2 ist'],
    ['im vorraus', 'im Voraus'],
  ],
  es: [
    ['haber si', 'a ver si'],
    ['ha ver', 'a ver'],
    ['no/ya a sido/salido/llegado/recibido/podido', '1 ha 3'],
  ],
  fr: [
    ['colis/produit/article à été', '1 a été'],
    ['ces un/une', "c'est 2"],
  ],
  it: [
    ["qual'è", 'qual è'],
    ['un pò', "un po'"],
    ['non ce più', "non c'è più"],
    ["c'è ne", 'ce ne'],
  ],
  nl: [
    ['wij heeft', 'wij hebben'],
    ['u heb', 'u hebt'],
    ['groter/kleiner/beter als', '1 dan'],
  ],
  pl: [
    ['na prawdę', 'naprawdę'],
    ['z przed', 'sprzed'],
    ['po za tym', 'poza tym'],
  ],
  pt: [
    ['nós foi', 'nós fomos'],
    ['fazem dois/três anos/dias', 'faz 2 3'],
  ],
  sv: [
    ['en paket', 'ett paket'],
    ['större/mindre/bättre en', '1 än'],
  ],
};

/** What an English word begins with that sounds unlike it looks: a consonant, or a vowel. */
export const consonantSound = 'eu ewe once one- one uni use usu uti ubiq uk usb url ufo uv ute upc uri usps'.split(' ');
export const vowelSound = 'hour honest honor honour heir herb x-ray hotel histor'.split(' ');
/** The same beginnings where the vowel is one: "an unimportant". */
export const vowelAfterAll = 'unin unim unid unig used-up'.split(' ');

/** The quotation marks that a language does not use, as opening and closing one, and those that it does. */
export const quotations: Readonly<Record<string, { readonly wrong: readonly string[]; readonly right: string }>> = {
  de: { wrong: ['“”', '””'], right: '„“' },
  en: { wrong: ['„“', '„”', '«»', '»«'], right: '“”' },
  es: { wrong: ['„“', '„”', '»«'], right: '«»' },
  fr: { wrong: ['„“', '„”', '»«'], right: '«»' },
  it: { wrong: ['„“', '„”', '»«'], right: '«»' },
  nl: { wrong: ['«»', '»«'], right: '“”' },
  pl: { wrong: ['“”'], right: '„”' },
  pt: { wrong: ['„“', '„”', '»«'], right: '“”' },
  sv: { wrong: ['„“', '„”'], right: '””' },
  tr: { wrong: ['„“', '„”'], right: '“”' },
};

/**
 * Kinds and names of Harper's checks that are not asked: matters of taste, of code, and those that misfire on messages of
 * sellers. docs/decisions has the measurement.
 */
export const unaskedKinds: ReadonlySet<string> = set(
  'Capitalization Formatting Style Spelling Punctuation Readability Enhancement Regionalism Repetition Redundancy',
);
export const unaskedChecks: readonly string[] = (
  'SpellCheck SplitWords MergeWords CompoundNouns PossessiveYour MissingPreposition MissingDeterminer DisjointPrefixes ' +
  'DiscourseMarkers AvoidCurses AsSoonAsPossible RepeatedWords AnA Spaces OxfordComma OkToOkay SentenceCapitalization ' +
  'OrthographicConsistency LongSentences NumericRangeEnDash CurrencyPlacement NoFrenchSpaces FillerWords Hedging ' +
  'ExpandMemoryShorthands ExpandTimeShorthands ExpandControl ExpandMinimum ExpandWith ExpandWithout ' +
  'UseEllipsisCharacter Dashes UnclosedQuotes QuoteSpacing BestRegards KindRegards OpenCompounds'
).split(' ');
