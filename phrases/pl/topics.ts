import type { Phrases } from '../../src/wording/language.ts';

/** What a message has to speak of, if its sentences are to sound like a breach of a rule. */
export default {
  'no-review-incentive': [
    '<review>|<stars>|<five-stars>|<few-stars>',
    'opini*|recenz*|ocen*|gwiazd*|komentarz*|feedback*|review*|referencj*|tester*|wrazen*|doswiadczen*',
    '(slow|slowa|zdan|zdania|tekst|zdjecie|film) ~8 (amazon*|stronie|publiczn*|online)',
    '(innym|inni|swiatu|wszystkim) ~4 (powiedz*|opowiedz*|wiedz*|napisz*)|strona produktu|stronie produktu|zrzut*',
  ],
} satisfies Phrases;
