const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before a name, in lower case. */
export const beforeNames: ReadonlySet<string> = set(
  'mr mrs ms miss dr prof sr hr dhr dra dott mme mlle mevr sir madam hi hello hey dear herr herrn frau familie firma fam hallo hi moin liebe lieber ' +
    'sehr guten team marke monsieur madame mademoiselle bonjour chère cher signor signora ' +
    'gentile sig sra señor señora estimado estimada hola don doña mevrouw meneer beste geachte heer pan pani szanowny ' +
    'szanowna hej senhor senhora olá caro cara sayın merhaba',
);

/** Words between a name and where its owner works. */
export const afterNames: ReadonlySet<string> = set('from de du des di da do van från z ze');

/** The last words of a formula that a name follows, in lower case. */
export const closings: ReadonlySet<string> = set(
  'regards wishes sincerely thanks cheers grüßen grüssen grüße grüsse gruß gruss cordialement salutations amicalement ' +
    'saluti saludo saludos atentamente cordialmente groet groeten pozdrawiam pozdrowieniami hälsningar cumprimentos ' +
    'atenciosamente saygılarımızla saygılarımla',
);

/** Small words within a name, in lower case: "van der Hoeven". */
export const particles: ReadonlySet<string> = set(
  'van von der den ter ten de la le di da del della dos zu zum al el bin ibn ben',
);

/** Words of German before a name without an article, in lower case. */
export const beforePlaces: ReadonlySet<string> = set(
  'von bei in aus nach mit ab via per laut und oder über namens marke',
);

/** Those of them that goods follow as well: "aus Edelstahl". */
export const beforeGoods: ReadonlySet<string> = set('aus mit und oder');

/** German words that bear a capital and are no nouns, in lower case. */
export const politeWords: ReadonlySet<string> = set(
  'sie ihr ihre ihrem ihren ihrer ihres ihnen du dein deine deinem deinen deiner deines dir dich euch euer eure eurem euren',
);

/** Words with a capital that are no names: near one, another is no name either. */
export const calendar: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April August September October November ' +
      'December Christmas Easter Amazon Bluetooth English British American European German French Italian Spanish England Scotland ' +
      'Ireland Germany France Italy Spain Britain Europe America London Hello Thanks Please Sorry Regards',
  ),
  es: set(
    'España Alemania Francia Italia Portugal Europa Amazon Bluetooth Navidad Bélgica Holanda Buenos Buenas Gracias Señor ' +
      'Señora Estimado Estimada Saludos',
  ),
  fr: set(
    'France Allemagne Espagne Italie Belgique Suisse Europe Amazon Bluetooth Noël Bonjour Bonsoir Merci Madame Monsieur ' +
      'Chère Cordialement',
  ),
  it: set(
    'Italia Germania Francia Spagna Svizzera Europa Amazon Bluetooth Natale Pasqua Buongiorno Buonasera Salve Grazie ' +
      'Gentile Egregio Signore Signora Cordiali',
  ),
  pt: set('Portugal Brasil Espanha Alemanha França Itália Europa Amazon Bluetooth Natal Páscoa'),
  nl: set('Nederland België Duitsland Frankrijk Amazon Bluetooth Europa'),
  sv: set('Sverige Tyskland Danmark Norge Finland Amazon Bluetooth Europa'),
  pl: set('Polska Polski Polsce Niemcy Niemiec Niemczech Amazon Bluetooth'),
  tr: set('Türkiye Almanya Amazon Bluetooth Avrupa'),
};
