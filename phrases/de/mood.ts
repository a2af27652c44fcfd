import type { Phrases } from '../../src/wording/language.ts';

/** How a buyer feels, as links say it for him: "Love it", "Not so great". */
export default {
  pleased: [
    'gut|toll|zufrieden|glücklich|begeistert|super|klasse|prima|passt',
    'perfekt*|liebe|großartig*|wunderbar*|hervorragend*|fantastisch*|spitze|bestens|ja|daumen hoch|einwandfrei|traumhaft|genial',
  ],
  displeased: [
    '(nicht|weniger|kaum) ~2 (gut|toll|zufrieden|glücklich|begeistert|so|ganz|überzeugt|perfekt|mein*)',
    'unzufrieden|enttäuscht|schlecht*|mangelhaft*|problem*|kaputt|defekt|ärger|fehler|beschwerde|reklamation|leider|nein|daumen runter|na ja|naja',
  ],
} satisfies Phrases;
