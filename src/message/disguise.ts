import { lookalikes } from '../../data/disguises.ts';
import type { Text } from '../text.ts';
import { stand } from './shape.ts';

/** Characters that nobody sees: zero-width spaces and joiners, soft hyphens, marks of direction. */
const invisible =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF]+/g;

/** Other forms of ASCII characters: full-width, mathematical, circled, and dots of Asian scripts. */
const forms =
  /[\u2024\u3002\uFF01-\uFF5E\uFF61\u{1D400}-\u{1D7FF}\u2460-\u24EA\u{1F110}-\u{1F149}\u00AA\u00BA\u2070-\u209C\u2100-\u214F]/gu;

const strange = new RegExp(`[${Object.keys(lookalikes).join('')}]`, 'gu');

/** A cheap test: ASCII, and what masks placeholders. */
const isPlain = new RegExp(`^[\\x00-\\x7F${stand}]*$`);

const suspicious = new RegExp([invisible, forms, strange].map(({ source }) => source).join('|'), 'u');

/** The text as it looks: without what nobody sees, and with look-alike characters as the ASCII ones they imitate. */
export function undisguise(text: Text): Text {
  if (isPlain.test(text.value) || !suspicious.test(text.value)) return text;
  return unmix(text.replaceAll(invisible, () => '').replaceAll(forms, ([sign]) => ascii(sign)));
}

function ascii(sign: string): string {
  if (sign === '\u3002' || sign === '\uFF61') return '.';
  const plain = sign.normalize('NFKC');
  return /^[\x20-\x7E]{1,2}$/.test(plain) ? plain : sign;
}

/** A letter of Turkish, which is a disguise in addresses alone. */
const dotless = 'ı';

/** Only in words in which letters of several alphabets stand side by side: elsewhere they are just another language. */
function unmix(text: Text): Text {
  if (text.value.search(strange) < 0) return text;
  const plain = text.value.replace(/[\p{L}\d.@_-]+/gu, (word) => {
    if (!/[a-z]/i.test(word)) return word;
    const isAddress = /[.@]./.test(word);
    return word.replace(strange, (sign) => (sign === dotless && !isAddress ? sign : (lookalikes[sign] ?? sign)));
  });
  return text.as(plain);
}
