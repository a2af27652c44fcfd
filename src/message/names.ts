import { lazy } from '../lazy.ts';
import { literal } from '../literal.ts';
import { remembered } from '../remembered.ts';

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
export const nameWords = remembered(2000, 200, (name) => {
  const cut = name
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ');
  return ` ${fold(cut)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;
});

/** What finds words in the words of a name. It is made when it is first asked. */
export interface NamePattern {
  test(words: string): boolean;
}

/**
 * Finds one of these: "price list" also as one word; `care*` with any ending, `*sheet` with any beginning. Japanese has
 * no blanks between words, so its words are found anywhere.
 */
export function namePattern(words: readonly string[]): NamePattern {
  const parts = lazy(() => {
    // Most are one whole word, and to look that up takes less than a pattern.
    const whole = new Set(words.filter(isWhole).map(fold));
    const others = words.filter((word) => !isWhole(word));
    return { whole, pattern: new RegExp(others.length > 0 ? others.map(source).join('|') : '(?!)', 'u') };
  });
  return {
    test(name) {
      const { whole, pattern } = parts();
      return name.split(' ').some((word) => whole.has(word)) || pattern.test(name);
    },
  };
}

function isWhole(word: string): boolean {
  return !/[ *]/.test(word) && !isOpen(word);
}

/** Whether a word is found within others: Japanese and Chinese have no blanks. */
function isOpen(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
}

/** Finds one of these at the beginning of a name. */
export function nameBeginning(words: readonly string[]): NamePattern {
  const pattern = lazy(
    () => new RegExp(`^(?:${words.map((word) => source(word).replace(/^ ?/, ' ')).join('|')})`, 'u'),
  );
  return { test: (name) => pattern().test(name) };
}

function source(word: string): string {
  const core = fold(word.replaceAll('*', '')).split(' ').map(literal).join(' ?');
  const isAnywhere = isOpen(word);
  return `${isAnywhere || word.startsWith('*') ? '' : ' '}${core}${isAnywhere || word.endsWith('*') ? '' : '(?= )'}`;
}

function fold(value: string): string {
  return value
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[æðøđıłœß]/g, (letter) => plainLetters[letter] ?? letter);
}
