import type { Phrases } from '../../src/wording/language.ts';

export default {
  reward: {
    phrases: [
      '(dina|ditt|din) ~1 (stjärnor|omdöme|recension|betyg|åsikt) ~2 (värd|värt|värda) ~3 (<money>|en slant|pengar|kronor|något) ! <no-inc>',
      '(recenserar|recenserat|recenserade|recension*|omdöme*|betyg*) ~4 (syns|publicerats|är publicerad|är ute|online|inne) ~6 (<refund>|betalas|utbetalas|pengar*|<gift>) ! <no-inc>',
      '(<refund>|ersättning*|belöning*|bonus*|pengar*) ~4 (betalas|utbetalas|kommer|skickas|sätts in) ~3 (så snart|när|efter|så fort|då) ~4 (<review-noun>|<review-verb>) ! <no-inc>',
      '(behålla|behåll|gratis|pengarna tillbaka) ~8 (behöver|krävs|räcker|allt) ~5 (<review-noun>|recensera|omdöme) ! <no-inc>',
      '<review-noun> ~1 (skriven|klar|publicerad|lämnad) ~5 (present*|gåva*|kupong*|rabatt*|belön*)',
      '(din|ditt) ~1 (upplevelse|erfarenhet|intryck|åsikt) ~2 värd ~3 (<money>|hundralapp|femtiolapp|tia|något) ! <no-inc>',
      '<rev> & om vi ~2 (gav|ger|skänkte|bjöd|betalade) ! <no-inc>',
      '(den som|de som|alla som) ~3 (stjärnor|recenserar|recension|omdöme|betygsätter|skriver) ~4 (får|vinner|belönas) ! <no-inc> ! (skriver upp)',
      '(bli|söker|blir) ~2 (testare|produkttestare|testpilot) ! <no-inc>',
      'garantin ~3 (går|förlängs|blir|dubblas|ökar) & (<rev>|omdöme) ! <no-inc>',
      '(belöna*|belönar|premierar|tackar) & (<reviewer>) ! <no-inc>',
      '<rev> & (överraskning*|present*|gåva*|rabatt*|spara|lykta) & (så|och|får|till dig|hittar) ! <no-inc>',
      '<rev> & <gift> & <cond> ! <no-inc>',
      '<rev> & <gift> & (<you-get>|<we-give>|ger|lönar|får) ! <no-inc>',
      '<rev> & <free> & <cond> ! <no-inc> ! <free-service>',
      '(<review-noun>|din åsikt|ditt omdöme|dina ord) & (lönar sig|är ~2 värt ~1 (<money>|något)|är värd ~1 (<money>|något)|belönas|belönar vi|inte gratis|ger utdelning|betalar sig) ! <no-inc>',
      '(<review-noun>|din åsikt) & <money> ! <no-inc> ! (<refund>|kostar|priset|faktura|mellanskillnad*)',
      '(per|varje|för varje|för var|med varje) ~1 (<review-noun>|åsikt) & (skänker|ger|planterar|går|donerar|betalar|sätter|får|stöttar|bidrar) ! <no-inc> ! (insikt|kunskap)',
      '<reviewer> ~6 (får|vinner|kan|belönas|tackas|premieras|är|behåller|bjuds) ! <no-inc> ! (skriver upp)',
      '(belöna*|belönar|betalt|betalar|ersätter|premierar|bjuder) & (<review-noun>|<review-verb>) ! <no-inc>',
      '(produkttestare|testare|testpersoner|testpiloter) ~2 (sökes|söks|bli|vill)|(söker) ~2 (testare|produkttestare|recensenter)|bli ~1 (produkttestare|testare)',
      '(från dig|av dig) & (från oss|av oss) & (<review-noun>|åsikt) ! <no-inc>',
    ],
    without: { near: ['<not-us>'] },
  },
  request: {
    phrases: [
      '(publicera|dela|skriv|posta) ~5 (tycker|åsikt|upplevelse|erfarenhet|intryck) ~6 (andra|extra|gratis|present|redo|får|bjuder) ! <no-inc> ! (andra (köpare|kunder))',
      '(den som|alla som|kunder som|de som) ~8 (ord|rader|meningar|åsikt|intryck) ~5 (amazon|produktsidan|nätet) ~4 (får|vinner|belönas) ! <no-inc>',
      '<refund> & (om|när|så fort|så snart|efter|i utbyte|för|så|först) & <rev> ! <no-inc> ! (tack för|defekt*|trasig*|retur*)',
      '<screenshot> & (<review-noun>|stjärnor|åsikt) & (<refund>|<gift>|<money>|<free>|får|skickar) ! <no-reward>',
      '(om|när|så fort|så snart|den som|alla som|efter) ~6 <rev> & (<you-get>|<we-give>) ! <no-inc> ! (länk|länken|bekräftelse|svar|bruksanvisning)',
      '^ (skriv|lämna|recensera|betygsätt|ge|dela|posta|sätt) ~8 (så|och) ~2 (<you-get>|<we-give>|få|vinn|är du med) ! <no-inc> ! (länk|bekräftelse|svar)',
      '(<review-noun>|åsikt) ~3 mot ~1 (en|ett|vår|vårt) ! <no-inc>',
      '(tjänster och gentjänster|den ena handen|deal|gentjänst|byteshandel) & <rev> ! <no-inc>',
      '(<rev>|<review-verb>|(rader|ord) ~4 (amazon|produktsidan)) & (<gift>|present*|gratis|rabatt*|bjuder vi|betalar vi|vi bjuder|på vår bekostnad|belön*|överraskning) ! <no-inc> ! <past-review> ! <free-service> ! <question> ! (presentkorg*|presentkort du|trasig*|skada*|sakna*|fel|inte|ingen|inget|faktura|retur*)',
    ],
    without: { near: ['<not-us>'] },
  },
  offer: {
    phrases: [
      '(behålla|behåll) ~4 (gratis|utan kostnad|på köpet) ~3 ?',
      'vi överraskar ~1 (dig|er)|överraskar vi (dig|er)',
      '<gift> & (<you-get>|<we-give>|får|välj|hämta|skickar|väntar|till dig|är ditt|är din) ! <no-reward> ! (ursäkta|besväret för|försening*|defekt*|repor)',
      '<in-return> & (<gift>|<free>|<refund>|<money>|får) ! <no-reward>',
      '^ ~4 (<gift>|<free>) ~3 ?',
      '(vill du|sugen på|lust) ~5 (<gift>|<free>|<refund>) ! <no-reward>',
      '(alla|den) som (skriver|recenserar|svarar|tycker till) ~2 får ! upp',
    ],
    with: {
      near: [
        '<review-verb> ! <draft> ! <past-review>',
        '<review-noun> & (skriv*|skriver|lämna*|sätt*|ge|skrivit|lämnat|klar|publicerad|än) ! <past-review> ! <draft>',
        '(för|efter) (din|ditt|en|ett|varje) <review-noun> ! <past-review>',
        '<review-place> & <write-on>',
      ],
    },
    without: { near: ['<past-review>', '<draft>'] },
  },
  draw: ['<draw> & (<rev>|<reviewer>) ! <no-inc>'],
  'draw+': {
    phrases: ['<draw>'],
    with: { near: ['<review-verb> ! <draft>', '<review-noun> & (skriv*|lämna*|sätt*|alla|varje) ! <past-review>'] },
    without: { near: ['<past-review>', '<draft>'] },
  },
  donation: ['<donate> & <rev> ! <no-inc>'],
  refund: [
    '(<refund>|betala* tillbaka|återbetala*|<money>) & (så fort|när|så snart|om|sedan) ~2 du ~2 (plockat|tagit|raderat|ändrat|tar|tagit) ~2 (bort|ner)',
    '<refunded> & <rev> & (så|därför|rimligt|på sin plats|nu|gärna|vore|skulle|kan du|ta bort|justera|uppdatera|förväntar|hoppas|räknar) ! (tack för) ! <past-review> ! <draft>',
    '(<refund>|ersättning*) & (<change>|<remove>) & <my-review> ! <past-review> ! <no-reward> ! (tack för) ! <we-changed>',
  ],
  'refund+': {
    phrases: ['<refunded>', '<refund> & (ordnat|klart|så fort|när|sedan)'],
    with: {
      near: [
        '(<change>|<remove>) & (<review-noun>|stjärnor|stjärna) ! <past-review> ! <refuse> ! <we-changed>',
        '(därför|nu|i utbyte|i gengäld) & <rev> ! <past-review>',
      ],
    },
    without: { near: ['<draft>'] },
  },
  allow: [
    '(amazons|amazon) ~2 (kupong|rabatt)|(kupong|rabatt|<percent>) ~6 (från amazon|gällde|avdragen|på fakturan|du såg)',

    '<you-asked> &16 (<rev>|<review-noun>)',
    '(inget|ingenting) ~2 med ~2 <review-noun> ~1 att göra|(oberoende av|oavsett) ~2 <review-noun>',
    '<warning> & <review-noun>',
    '<no-reward> & <review-noun>',
    '<review-verb> ~4 <draft>',
  ],
} satisfies Phrases;
