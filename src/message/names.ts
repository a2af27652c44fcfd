import { lazy } from '../lazy.ts';
import { literal } from '../literal.ts';

/** Letters that Unicode does not take apart into a plain one and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ß: 'ss',
};

/** The words of a name, such as "Care_Instructions.pdf": in lower case, without accents, a blank before and after each. */
export function nameWords(name: string): string {
  const cut = name
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ');
  return ` ${fold(cut)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;
}

/** What finds words in the words of a name. It is made when it is first asked. */
export interface NamePattern {
  test(words: string): boolean;
}

/**
 * Finds one of these: "price list" also as one word; `care*` with any ending, `*sheet` with any beginning. Japanese has
 * no blanks between words, so its words are found anywhere.
 */
export function namePattern(words: readonly string[]): NamePattern {
  const pattern = lazy(() => new RegExp(words.map(source).join('|'), 'u'));
  return { test: (name) => pattern().test(name) };
}

/** Finds one of these at the beginning of a name. */
export function nameBeginning(words: readonly string[]): NamePattern {
  const pattern = lazy(() => new RegExp(`^ (?:${words.map(source).join('|')})`, 'u'));
  return { test: (name) => pattern().test(name) };
}

function source(word: string): string {
  const core = fold(word.replaceAll('*', '')).split(' ').map(literal).join(' ?');
  const isOpen = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
  return `${isOpen || word.startsWith('*') ? '' : '(?<= )'}${core}${isOpen || word.endsWith('*') ? '' : '(?= )'}`;
}

function fold(value: string): string {
  return value
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[æðøđıłœß]/g, (letter) => plainLetters[letter] ?? letter);
}
