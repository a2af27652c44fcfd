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

/** What an English word begins with that does not sound as it looks: a consonant, a vowel, either. */
export const articles = {
  consonant: 'eu ewe once one- one uni use usu uti ubiq ute'.split(' '),
  /** The same beginnings where the vowel is one: "an unimportant". */
  vowelAfterAll: 'unin unim unid unig used-up'.split(' '),
  vowel: 'hour honest honor honour heir x-ray'.split(' '),
  either: 'herb histor hotel'.split(' '),
  /** What is spelled out. */
  spelled: {
    consonant: 'USB UK URL UPC US UV USPS UPS UHD'.split(' '),
    vowel: 'LED HDMI MP3 RMA SMS FAQ SD HD LCD FBA NFC RFID SSD ASIN XL XXL AC EU ID OLED'.split(' '),
  },
  examples: [
    'In {a|an} hour, {a|an} honest buyer has {an|a} one-time code, {an|a} European plug and {a|an} unimportant detail.',
    '{An|A} used lamp needs {a|an} x-ray or {an|a} unit. It is an historic or a historic hotel.',
    'It has {an|a} USB-C plug, {a|an} LED, an EU plug, {a|an} Amazon label, a TV and a HEPA filter.',
  ],
};

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
  'UseEllipsisCharacter Dashes UnclosedQuotes QuoteSpacing BestRegards KindRegards OpenCompounds OutOfDate ThatThan'
).split(' ');
