import type { Phrases } from '../../src/wording/language.ts';

export default {
  split: [
    '(lof|complimenten|compliment|pluim|applaus|jubel) & (kritiek|klacht|klachten|gemopper|problemen) & (amazon|<rev>|productpagina) & (inbox|postvak|mailbox|brievenbus|ons|mij|onder ons|privé)',
    '(kritiek|problemen|klachten|gemopper) ~6 (ons|privé|onder ons) & (lof|applaus|complimenten|pluim|loftuiting*) ~5 (amazon|productpagina|openbaar|pagina)',
    '(vier|vijf|4|5) ~2 sterren ~5 (amazon|openbaar|productpagina) & (minder|lager|drie|twee|een|1|2|3) ~6 (ons|mij|bericht|contact)',
    '(ontevreden) & (tevreden|blije) & (links|rechts|knop|klik*|druk*|hier|onder|boven) ! <whether>',
    '(zo niet|indien niet|anders|als niet) & (onder ons|tussen ons|alleen ons|voor onszelf) & (deel|vertel|zeg|<rev>) ! <whether>',
    '(complimenten|compliment|lof) & (klachten|klacht|kritiek) & <rev> & (formulier|ons|bericht|via|hier) ! <either-way>',
    '<unhappy> & <contact-us> & <happy> & <rev> ! <whether>',
    '(lof|complimenten|pluim|blij) & (kritiek|klachten|klacht|op- of aanmerkingen) & <rev> & (ons|bericht) ! <either-way>',
    '(complimenten|lof|pluim|positieve) ~4 (amazon|pagina|openbaar|iedereen) & (klachten|kritiek|problemen|negatieve) ~4 (ons|mij|privé|bericht)',
  ],
  first: [
    '(onvoldoende|nul|een één|laag cijfer) ~3 (geven|uitdelen|overwegen) ~4 (eerst|klop|bericht|ons)',
    '(liever|beter) ~4 (persoonlijk|privé|rechtstreeks|zelf) ~3 dan ~4 (wereld|iedereen|internet|openbaar|anderen)',
    '(jammer|zonde|spijtig) ~8 (klacht|klachten|kritiek|slechte|negatieve) ~6 (online|amazon|lezen|openbaar|internet) & (bericht*|mailtje|genoeg|volstaan)',
    '(voordat|voor|vooraleer|alvorens) ~6 (lage|slechte|magere|negatieve|onvoldoende) ~1 (score|cijfer|waardering|punten|beoordeling) ~10 (<contact-us>|contact)',
    '(iets|er) ~3 (mis|fout|niet goed|niet in orde|tegen) ~8 (liever|beter|eerder) ~4 (ons|mij) ~3 (dan|in plaats van) ~4 <rev> ! <whether>',
    '(klacht|klachten|kritiek|problemen|ongenoegen|opmerkingen|gebreken) ~6 (hier|ons|bij ons|thuis) ~4 (niet|in plaats van) ~4 (amazon|productpagina|<review-noun>|openbaar) ! <whether>',
    '(wacht|wachten|stel|houd|hou) ~4 (<review-noun>|beoordelen|beoordeling|sterren) ~4 (tot|totdat|voordat) ~8 (geholpen|opgelost|hebben|kunnen|goedgemaakt) ! <draft> ! <past-review>',
    '(<few-stars>|eensterrenreview|sterretje) ~3 (lost|helpt|verandert) ~3 (niets|niemand|niet) & (ons|bericht|mailtje|berichtje)',
    '(schrijf|schrijft|vertel|zeg|meld|stuur) ~3 (ons|mij) ~2 niet ~1 (daar|daarop|online|op amazon|in een review|op de productpagina|openbaar)',

    'dan liever ~2 (bericht|berichtje|mailtje) ~2 dan ~2 (ster|sterren|<review-noun>)',
    '(sla|slaat) ~4 <review-noun> ~3 over & (ons|mij|bericht|schrijf)',
    '(niet|weinig) ~2 (overtuigd|tevreden|blij) & (liever|eerder) ~3 (bericht|berichtje) ~3 dan ~3 (ster|sterren|<review-noun>)',
    '(aanmerken|aanmerking*|kritiek|klacht*) ~6 (onder ons|tussen ons)',
    '(klacht|klachten|problemen|kritiek|gebreken|ongenoegen|fouten|minpunten) & (niet|liever) ~4 in ~3 <review-noun> ! <past-review>',
    '(hoef|hoeft|hoeven) ~3 geen ~2 <review-noun> & <unhappy> & (ons|bericht)',
    '(kritiek|klachten|klacht|opmerkingen) ~4 (aan|naar|tegen|bij) ~1 ons & (niet|in plaats) ~4 (<review-noun>|amazon|openbaar)',
    '(<review-noun>|sterren) ~2 (kan|kunnen|mag|mogen) ~1 wachten',
    '(straf|bestraf) ~5 (ster|sterren|<review-noun>) & (zeg|schrijf|laat|los|meld)',
    '<pre-review> & (<contact-us>|<chance>) ! <draft> ! <past-review>',
    '(<contact-us>|<chance>) & (<bad>|<few-stars>) & <before> & <rev> ! <past-review> ! <whether>',
    '<chance> & <before> & <rev> ! <past-review> ! <draft>',
    '(ons|aan ons|bij ons|met ons) & eerst & (<review-noun>|sterren|beoordelen|beoordeel) & (<unhappy>|<trouble>|<bad>|voor|voordat|daarna|niet) ! <past-review> ! <draft>',
    '(schrijf|schrijft|zeg|zegt|vertel|meld|praat|klaag) ~3 (ons|aan ons|bij ons|met ons) ~2 (en|in plaats van|niet) ~1 (geen|niet|een|over ons) ~3 (<rev>|ons|amazon|openbaar)',
    '(liever|beter) ~4 (prive|persoonlijk|rechtstreeks|van u|van jou|intern) ~6 (dan|in plaats van) ~4 (openbaar|<rev>|amazon|lezen|online)',
    '(wacht|wachten|stel ~3 uit|geef geen|schrijf geen|plaats geen|laat geen) ~4 (<review-noun>|sterren|beoordelen) & (<contact-us>|<chance>|tot|maar|zonder) ! <past-review> ! <refuse>',
    '(overweegt|overweeg|denkt|denk|van plan|neiging|twijfelt) ~6 (<bad>|<few-stars>) & <contact-us>',
  ],
  satisfied: [
    '(alleen|enkel|uitsluitend) ~2 (enthousiaste|tevreden|blije|verheugde|gelukkige) ~2 (kopers|klanten|mensen) & (productpagina|amazon|<rev>) ! <whether>',
    '(alleen|enkel|slechts|uitsluitend) ~3 <rev> ~3 (als|indien|wanneer|mits) ! <whether> ! <draft> ! (ontvangen|gebruikt|tijd)',
    '(pas|eerst) (als|wanneer|zodra|nadat) ~6 (<happy>|zin|perfect|orde|wens) & <rev> ! <whether> ! <draft> ! <past-review>',
    '(zolang|zo lang) ~4 <happy> & (amazon|<rev>) ! <whether>',
    '<said-happy> & <rev> & (zou|wilt|kunt|graag|dan|ook|zouden) ! <whether> ! <past-review>',
    '^ (u|je) (was|bent) ~5 <happy> ~12 (<review-verb>|<review-noun>) ! <whether> ! <past-review>',
    '<if-happy> & <rev> ! <whether> ! <draft> ! <past-review> !1 (niet tevreden|ontevreden) ! (hoe ~4 bevalt|wat u ervan vindt|vervangend*|vervanging)',
    '(alleen|enkel) (als|indien|wanneer) ~6 (<happy>|goed|perfect) & <rev> ! <whether>',
    '(verdien*|verdienen|verdiend) & <rev> & (als|indien|vindt|vind|hebben we) ! <whether>',
  ],
  asked: {
    phrases: [
      '^ ~4 (verwachtingen|verwachting|wensen) ~2 (voldaan|waargemaakt|uitgekomen|ingelost) ?',
      '^ ~8 (u|je|jullie|uw|jouw|het|alles) ~8 ? ! (tijd|minuut|minuutje|wilt|wil|kunt|kun|zou|zoudt|mag|mogen|willen|kunnen|moment|momentje|even|zin|gebruikt|ontvangen|gekregen|geprobeerd|uitgeprobeerd|aangekomen|binnen|vragen|vraag|hulp|mening|review|recensie|beoordeling)',

      '^ ~4 over ~3 te spreken ?',
      '^ ~6 <happy> ~4 ?',
      '^ (vind|vindt|vond) ~6 (leuk|mooi|fijn|goed|lekker|handig|top|zacht) ?',
      '^ ~1 (blij|tevreden|top|super|helemaal goed|gelukt|enthousiast|alles goed|duim omhoog) ~4 ?',
    ],
    with: {
      after: [
        '(dan|zo ja) & <rev> ! <past-review> ! <either-way>',
        '^ ~5 (beoordeel|review|zeg|vertel|deel|klik|laat) ~6 (<rev>|amazon|anderen|ster|hier)',
        '^ ~2 (beoordeel|beoordelen|review|reviewen)',
        '(zeg|vertel) ~3 (amazon|anderen|voort|iedereen)',
        '{reviewlink}',
        'link ~3 <review-noun>',
      ],
    },
    without: { sentence: ['<whether>', '^ (hoe|wat|welke|waarom)', '<draft>', '<unhappy>'] },
  },
  divert: {
    phrases: [
      '(wacht|wachten|wacht dan) ~3 (met|op) ~2 <review-noun> & (<contact-us>|meld je|meldt u) & (valt|tegen|niet|<unhappy>)',
      '<unhappy> & (<contact-us>|<chance>) ! <past-review> ! <whether> ! (kleur|retour*|terugsturen|spijt)',
      '(kunt|kan|wilt) ~4 geen ~2 (<five-stars>|<five>) & (<contact-us>|weten|ons|bel|mail)',
    ],
    with: { near: ['<rev> ! <past-review>'] },
    without: { near: ['<draft>'] },
  },
  'divert-asked': {
    phrases: [
      '^ ~3 (onvoldoende|slecht cijfer|lage score|lage beoordeling) ~3 ?',
      '^ ~3 <unhappy> ~4 ?',
      '^ (niet|nee|toch niet|minder) ~2 ?',
    ],
    with: {
      after: ['<contact-us>', '<chance>', 'ons|prive'],
      message: ['<rev> ! <past-review>', 'amazon', 'openbaar'],
    },
    without: { near: ['<draft>', 'retour*|terugsturen'] },
  },
  'asked+': {
    phrases: ['(<review-noun>|sterren) ~3 verdien* ?', 'verdien* ~4 (<review-noun>|sterren) ?', 'antwoord ~2 ja ?'],
    with: { after: ['dan|hier|link|super|klik*|{reviewlink}'] },
  },
  'split+': {
    phrases: [
      'groene ~1 (knop|smiley|duim) ~1 (review|beoordeling|recensie|amazon)',
      '(alles|tevreden|bevalt|top|blij) ~3 groene ~1 (knop|smiley) ! (brandt|knippert|apparaat)',
    ],
    with: { near: ['rode ~1 (knop|smiley)'] },
  },
  'divert-asked+': {
    phrases: [
      '^ [toch|nee] (kan beter|niet zo goed|niet zo tevreden|niet tevreden|ontevreden|teleurgesteld|matig|gaat wel|minder) .',
      '^ nee ~3 .',
    ],
    with: { before: ['^ ~2 (top|tevreden|super|goed|perfect|blij|prima|ja) ~3 .'], message: ['<rev>'] },
  },
  // The buyer has said that he is happy, or the seller takes it for granted, and then asks.
  'asked++': {
    phrases: ['<said-happy> ! <whether>'],
    with: {
      after: [
        '(<rev>) & (graag|zou|zouden|kunt|kun|wilt|wil|schrijf*|laat|deel|plaats|geef|vertel|beoordeel|zet|blij|fijn|mag|mogen) ! <remove> ! <change> ! <past-review> ! <whether>',
      ],
    },
    without: { near: ['<draft>'] },
  },
  'split++': {
    phrases: ['(duim|duimpje) ~1 omhoog'],
    with: { near: ['(duim|duimpje) ~1 (omlaag|neer)'], message: ['<rev>', 'amazon'] },
  },
  allow: ['ook (als|wanneer) ~4 (niet|mis)', 'ook als niet alles', '<either-way>', '<whether>'],
} satisfies Phrases;
