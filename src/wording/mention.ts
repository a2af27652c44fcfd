import { literal } from '../literal.ts';

/** What a character is compared as, where that is another one. */
const plain = new Map<string, string>(Object.entries({ ß: 's', æ: 'a', œ: 'o', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }));

const isAscii = /^[\x00-\x7F]*$/;

/** A text as words are looked for in it: lower case, without accents. Its length stays, so places do. */
export function level(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  if (text !== latest.text) latest = { text, levelled: text.replace(/[A-Z]+|[^\x00-\x7F]/g, levelled) };
  return latest.levelled;
}

/** One rule after another looks for words in all of a message. */
let latest = { text: '', levelled: '' };

/** Capitals side by side, or one other sign. */
function levelled(sign: string): string {
  if (sign.length > 1) return sign.toLowerCase();
  const known = plain.get(sign);
  if (known !== undefined) return known;
  const wide = sign.normalize('NFKC');
  const lower = (wide.length === 1 ? wide : sign).toLowerCase();
  // Kana lose nothing: が is no か with an accent.
  const bare =
    /^[\u00C0-\u024F\u1E00-\u1EFF]/.test(sign) || lower.length > 1 ? lower.normalize('NFD').charAt(0) : lower;
  const result = plain.get(bare) ?? bare;
  plain.set(sign, result);
  return result;
}

const unspaced = /[\u3040-\u30FF\u3400-\u9FFF]/;

/**
 * A pattern for any of some words in a levelled text. `engrav*` has any ending, `*termin` any beginning; blanks are
 * blanks or a hyphen. Words of scripts without blanks are found within others.
 */
export function mention(words: readonly string[]): RegExp {
  const free = words.filter((word) => unspaced.test(word)).map((word) => literal(level(word)));
  const bound = words
    .filter((word) => !unspaced.test(word))
    .map((word) =>
      literal(level(word)).replace(/[ '-]/g, "[\\s'’-]{1,2}").replace(/\\\.$/, '\\.?').replaceAll('\\*', '[a-z]{0,24}'),
    );
  const parts = [bound.length > 0 ? `(?<![a-z\\d])(?:${bound.join('|')})(?![a-z\\d])` : '', ...free].filter(Boolean);
  return new RegExp(parts.length > 0 ? parts.join('|') : '(?!)', 'g');
}
