import type { Phrases } from '../../src/wording/language.ts';

export default {
  split: [
    '(beröm|lovord|ros|komplimanger|applåder) & (kritik|klagomål|ris|synpunkter|problem) & (amazon|<rev>|produktsidan) & (inkorg|brevlåda|mejl|oss|mellan oss|privat)',
    '(kritik|problem|klagomål) ~6 (oss|privat|mellan oss) & (beröm|applåder|ros|lovord) ~5 (amazon|produktsidan|offentligt)',
    '(fyra|fem|4|5) ~2 stjärnor ~5 (amazon|offentligt|produktsidan) & (färre|lägre|mindre|sämre|tre|två|en|1|2|3) ~6 (oss|mig|meddelande|kontakt*)',
    '(missnöjda|missnöjd) & (nöjda|nöjd|glada) & (vänster|höger|knapp*|klicka*|trycker|tryck|här|nedan|ovan) ! <whether>',
    '(om inte|annars|i annat fall) & (mellan oss|oss emellan|bara oss) & (dela|berätta|säg|<rev>) ! <whether>',
    '(komplimang*|beröm|ros) & (klagomål|klagomålen|kritik|ris) & <rev> & (formulär*|oss|meddelande|via|här) ! <either-way>',
    '<unhappy> & <contact-us> & <happy> & <rev> ! <whether>',
    '(ros|beröm|lovord) & (ris|kritik|klagomål) & (<rev>) & (oss|meddelande) ! <either-way>',
    '(beröm|lovord|positivt|komplimanger) ~4 (amazon|sidan|offentligt|alla) & (klagomål|kritik|problem|negativt) ~4 (oss|mig|privat|meddelande)',
  ],
  first: [
    '(underkänt|lågt betyg|en etta|nolla) ~4 (knacka|hör|skriv|kontakta|prata) ~4 (först|oss)',
    '(hellre) ~3 (personligen|privat|direkt|själva) ~3 än ~4 (världen|alla|nätet|offentligt|andra)',
    '(synd|tråkigt|ledsamt) ~6 (klagomål|kritik|negativt|dåligt) ~6 (nätet|online|amazon|offentligt|internet) & (meddelande|räckt|räcker|mejl)',
    '(<few-stars>|(färre|mindre) än <five-stars>) ~4 (berätta|säg|skriv|tala) ~2 (först|om|oss) ! <past-review>',
    '(klagomål|kritik|problem|missnöje|synpunkter) ~6 (här|oss|hos oss) ~4 (inte|i stället för|istället för|hellre än) ~4 (amazon|produktsidan|<review-noun>|offentligt) ! <whether>',
    '(låt bli|avvakta|vänta) ~4 (recensera|betygsätta|recension*|omdöme*|betyg*) ~4 (tills|innan|förrän) ~8 (hjälpt|löst|ordnat|fått|kunnat) ! <draft> ! <past-review>',
    '(innan|före) ~5 (lågt|låg|dåligt|svagt) ~1 (betyg|siffra|omdöme|poäng|resultat) ~10 (<contact-us>|hör av)',
    '(<few-stars>|enstjärnig*) ~3 (löser|hjälper|ändrar) ~2 (inget|ingen|inte|ingenting) & (oss|meddelande|mejl)',
    '(skriv|berätta|säg|meddela) ~3 (oss|mig) ~2 inte ~1 (där|dit|på nätet|på amazon|i ~1 recension|på produktsidan|offentligt)',

    '(hellre|helst) ~2 (meddelande|rad) ~2 än ~2 (stjärna|stjärnor|<review-noun>)',
    '(anmärka|anmärkning*|kritik|klagomål) ~8 (mellan oss|oss emellan)',
    '(helst inte|inte) ~2 om ~2 (problem|fel|brister) ~3 <review-noun>',
    '(problem|klagomål|kritik|fel|brister|missnöje) & (inte|helst inte) ~5 i ~3 <review-noun> ! <past-review>',
    '(ingen|inga) ~1 (recension|omdöme|betyg) ~2 (utan|i stället) ~4 (meddelande|oss) ! <past-review>',
    '(kritik|klagomål|synpunkter) & (direkt|till oss|oss) & (inte) ~4 (<review-noun>|amazon|offentligt) ! <either-way>',
    '(<review-noun>|stjärnor) ~1 (kan|får) ~1 vänta',
    '(straffa|bestraffa) ~4 (stjärna|stjärnor|<review-noun>) & (säg|skriv|berätta|fixar|löser)',
    '<pre-review> & (berätta|säg|förklara|skriv) ~3 (vad|oss|hur) ! <draft> ! <past-review>',
    '<pre-review> & (<contact-us>|<chance>) ! <draft> ! <past-review>',
    '(<contact-us>|<chance>) & (<bad>|<few-stars>) & <before> & <rev> ! <past-review> ! <whether>',
    '<chance> & <before> & <rev> ! <past-review> ! <draft>',
    '(oss|till oss|med oss|för oss) & först & (<review-noun>|stjärnor|betygsätta|recensera|betygsätter|betygsätt) & (<unhappy>|<trouble>|<bad>|innan|sedan|inte) ! <past-review> ! <draft>',
    '(hellre|bättre) ~4 (privat|direkt|personligen|av dig|internt) ~5 (än|i stället för|istället för) ~3 (offentligt|<rev>|amazon|läsa|nätet)',
    '(vänta|vänta med|avvakta|skriv ingen|lämna ingen|ge inget|sätt inget|skjut upp) ~3 (<review-noun>|betygsätta|recensera) & (<contact-us>|<chance>|tills (vi|allt|det|problemet|felet|saken|ärendet)|utan|men) ! <past-review> ! <refuse>',
    '(överväger|funderar|tänker|planerar|lockad|frestad) ~5 (<bad>|<few-stars>) & <contact-us>',
    'inte ~3 <review-noun> ~2 utan & (oss|kontakta|prata|först)',
  ],
  satisfied: [
    '(bara|endast|enbart) ~2 (entusiastiska|nöjda|glada|lyckliga|förtjusta) ~1 (köpare|kunder|personer) & (produktsidan|amazon|<rev>) ! <whether>',
    '(så länge) ~4 <happy> & (amazon|<rev>) ! <whether>',
    '(sitter|passar) ~3 (smäck|gjuten|perfekt) & (klicka|recensera|betygsätt|omdöme) ! <whether>',
    '<said-happy> & <rev> & (kan|skulle|vill|gärna|också|då|vore) ! <whether> ! <past-review>',
    '^ (du|ni) (var|är) ~5 <happy> ~12 (<review-verb>|<review-noun>) ! <whether> ! <past-review>',
    '<if-happy> & <rev> ! (som om) ! <whether> ! <draft> ! <past-review> !1 (inte nöjd|missnöjd) ! (vad du tycker ~3 om|hur du|ersättning*|ersättningen)',
    '(bara|endast) (om|när) ~6 (<happy>|bra|perfekt) & (<rev>|klicka) ! <whether>',
    '(klicka|tryck|betygsätt|recensera) ~5 bara om ! <whether>',
    '(förtjän*|förtjänar|förtjänat) & <rev> & (om|tycker|anser|har vi) ! <whether>',
  ],
  asked: {
    phrases: [
      '^ ~2 (motsvarade|uppfyllde|levde) ~4 (förväntningar|förväntningarna|önskemål) ?',
      '^ ~8 (du|ni|det|den|din|ditt|allt|er) ~8 ? ! (tid|minut|stund|vill|kan|skulle|kunde|får|vore|över|lust|använt|fått|kommit|provat|testat|hunnit|frågor|fråga|hjälp|åsikt|recension|omdöme)',

      '^ (tycker|tyckte) ~3 om ~4 ?',
      '^ ~6 <happy> ~4 ?',
      '^ ~1 (nöjd|nöjda|glad|toppen|super|allt bra|tummen upp|gillar du det|helnöjd|bra) ~3 ?',
      '^ (gillar|gillade|älskar|trivs|tycker|blev|är|känns) ~6 (skön|skönt|bra|fin|fint|mjuk|god|bekväm|nöjd) ?',
    ],
    with: {
      after: [
        '(då|i så fall|så) & <rev> ! <past-review> ! <either-way>',
        '^ ~4 (skriv|recensera|betygsätt|berätta|säg|dela|klicka|lämna) ~6 (<rev>|amazon|andra|stjärna*|här)',
        '^ ~2 (recensera|betygsätt|skriv gärna)',
        '(säg|berätta) ~3 (amazon|andra|alla|vidare)',
        '{reviewlink}',
      ],
    },
    without: { sentence: ['<whether>', '^ (hur|vad|vilken|varför)', '<draft>', '<unhappy>'] },
  },
  divert: {
    phrases: [
      '(vänta|väntar|avvakta|avvaktar|dröj) ~2 med ~2 (<review-noun>|stjärnorna) & <contact-us> ! (tills du|testat|provat|hunnit)',
      '^ (känns|blev|motsvarar|motsvarade|håller|höll|gick|var) ~2 inte ~8 (hör av dig|hör av er|kontakta|skriv till oss|berätta) & (först|innan|i stället|första hand)',
      '<unhappy> & (<contact-us>|<chance>) ! <past-review> ! <whether> ! (färgen|retur*|skicka tillbaka|beklagar)',
      '(kan|vill) ~3 inte ~2 (ge) ~2 (<five-stars>|<five>) & (<contact-us>|oss|hör)',
    ],
    with: { near: ['<rev> ! <past-review>'] },
    without: { near: ['<draft>'] },
  },
  'divert-asked': {
    phrases: [
      '^ ~4 (underkänt|lågt betyg|dåligt betyg|etta) ?',
      '^ ~3 <unhappy> ~4 ?',
      '^ (inte|nej) ~2 ?',
      '^ tummen ner ?',
    ],
    with: {
      after: ['<contact-us>', '<chance>', 'oss|privat'],
      message: ['<rev> ! <past-review>', 'amazon', 'offentligt'],
    },
    without: { near: ['<draft>', 'retur*|skicka tillbaka'] },
  },
  'asked+': {
    phrases: [
      '(<review-noun>|stjärnor) ~3 (förtjän*|förtjänar) ?',
      '(förtjänar|förtjänat) ~4 (<review-noun>|stjärnor) ?',
      'svaret ~2 ja ?',
    ],
    with: { after: ['då|här|länk*|klicka|{reviewlink}'] },
  },
  'split+': {
    phrases: [
      'grön ~1 (knapp|tumme) ~1 (recension|omdöme|betyg|amazon)',
      '(allt|nöjd|gillar|toppen|glad) ~3 grön ~1 (knapp|smiley) ! (lyser|blinkar|apparat*)',
    ],
    with: { near: ['röd ~1 (knapp|smiley)'] },
  },
  'divert-asked+': {
    phrases: [
      '^ [nej] (kunde vara bättre|kunde varit bättre|inte så bra|inte nöjd|missnöjd|besviken|sådär|så där|mindre bra) .',
      '^ nej ~3 .',
    ],
    with: { before: ['^ ~2 (toppen|nöjd|super|bra|perfekt|glad|jättebra|ja) ~3 .'], message: ['<rev>'] },
  },
  // The buyer has said that he is happy, or the seller takes it for granted, and then asks.
  'asked++': {
    phrases: ['<said-happy> ! <whether>'],
    with: {
      after: [
        '(<rev>) & (gärna|skulle|kan|vill|skriv*|lämna|dela|ge|berätta|betygsätt|recensera|sätt|vore|får) ! <remove> ! <change> ! <past-review> ! <whether>',
      ],
    },
    without: { near: ['<draft>'] },
  },
  'split++': {
    phrases: ['(tumme|tummen) ~1 upp'],
    with: { near: ['(tumme|tummen) ~1 (ner|ned)'], message: ['<rev>', 'amazon'] },
  },
  allow: ['även om (allt|något) ~2 inte', '<either-way>', '<whether>'],
} satisfies Phrases;
