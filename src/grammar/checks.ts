import { articles, doubled } from '../../data/grammar.ts';
import { lazy } from '../lazy.ts';
import { quote } from '../quote.ts';
import type { Spoken } from '../wording/spoken.ts';
import type { Fault } from './fault.ts';
import { doubleSpaces, foreignQuotations, unbalanced } from './signs.ts';
import { type Book, bookOf, type Slips, slips } from './slips.ts';
import { isFirst, isNext, type WrittenWords, wordsOf } from './words.ts';

const load: Readonly<Record<string, () => Promise<{ readonly default: Slips }>>> = {
  de: () => import('../../data/slips/de.ts'),
  en: () => import('../../data/slips/en.ts'),
  es: () => import('../../data/slips/es.ts'),
  fr: () => import('../../data/slips/fr.ts'),
  it: () => import('../../data/slips/it.ts'),
  nl: () => import('../../data/slips/nl.ts'),
  pl: () => import('../../data/slips/pl.ts'),
  pt: () => import('../../data/slips/pt.ts'),
  sv: () => import('../../data/slips/sv.ts'),
};

/** The phrases of each language, read when a text in it is first checked. */
const books = new Map(
  Object.entries(load).map(([tag, slips]): [string, () => Promise<Book>] => [
    tag,
    lazy(async () => bookOf((await slips()).default)),
  ]),
);

/** Languages whose apostrophe ends a word: "l'avis". */
const elides = new Set(['fr', 'it']);

/** What can be told of a text without parsing it. `value` is the text with placeholders and addresses taken out. */
export async function faults(value: string, { language, isPlain }: Spoken): Promise<readonly Fault[]> {
  const tag = language.toLowerCase().split('-')[0] ?? '';
  const words = wordsOf(value, isPlain, elides.has(tag));
  const book = await books.get(tag)?.();
  return [
    ...repeatedWords(words, tag),
    ...(isPlain ? doubleSpaces(value) : []),
    ...missingSpaces(words),
    ...(tag === 'en' ? wrongArticles(words) : []),
    ...(book ? slips(words, book) : []),
    ...unbalanced(value),
    ...foreignQuotations(value, tag),
  ];
}

function repeatedWords(words: WrittenWords, language: string): Fault[] {
  const allowed = doubled[language];
  if (!allowed) return [];
  const found: Fault[] = [];
  const { value, starts, ends } = words;
  for (let at = 1; at < starts.length; at++) {
    const [from = 0, start = 0, end = 0] = [starts[at - 1], starts[at], ends[at]];
    // A cheap test.
    if (end - start !== (ends[at - 1] ?? 0) - from || (value.charCodeAt(start) ^ value.charCodeAt(from)) & ~0x20)
      continue;
    const [word, again] = [value.slice(from, ends[at - 1]), value.slice(start, end)];
    if (word.toLowerCase() !== again.toLowerCase() || /[\d_'’-]/.test(word) || !isNext(words, at)) continue;
    // "de la A a la Z": a letter, named
    if (word.length === 1 && word !== again && word !== word.toLowerCase() && !isFirst(words, at - 1)) continue;
    // "Baden Baden", "AA AA": names and codes
    if (allowed.has(word.toLowerCase()) || (again !== again.toLowerCase() && again !== word.toLowerCase())) continue;
    found.push({ start: from, end, says: `Repeats ${quote(word, 40)}`, instead: word });
  }
  return found;
}

/** "ordered,please", "today.We": letters alone, so that numbers, files and hosts pass. */
function missingSpaces({ value, starts, ends }: WrittenWords): Fault[] {
  const found: Fault[] = [];
  for (let word = 1; word < starts.length; word++) {
    const at = ends[word - 1] ?? 0;
    const sign = value[at] ?? '';
    if (starts[word] !== at + 1 || !',;!?.'.includes(sign)) continue;
    const before = value.slice(Math.max(starts[word - 1] ?? 0, at - 2), at);
    const after = value.slice(at + 1, Math.min(ends[word] ?? 0, at + 3));
    const isPause = isSmall(before) && (sign === '.' ? isCapitalized(after) : isTwoLetters(after));
    const chunk = isPause ? chunkAround(value, at) : '';
    if (!isPause || chunk.length > 60 || /[\d@/#_=\\&]/.test(chunk)) continue;
    if (sign === '.' && chunk.split('.').length > 3) continue;
    const says = `Has no space after ${quote(sign)}: ${quote(chunk, 40)}`;
    found.push({ start: at, end: at + 1, says, instead: `${sign} `, isSafe: true });
  }
  return found;
}

function isTwoLetters(letters: string): boolean {
  return letters.length === 2 && !/[\d_'’-]/.test(letters);
}

/** Whether these are two small letters. */
function isSmall(letters: string): boolean {
  return isTwoLetters(letters) && letters === letters.toLowerCase() && letters !== letters.toUpperCase();
}

function isCapitalized(letters: string): boolean {
  const [first = '', second = ''] = letters;
  return isTwoLetters(letters) && first !== first.toLowerCase() && second !== second.toUpperCase();
}

/** What stands between the blanks around a place. */
function chunkAround(value: string, at: number): string {
  const before = /\S*$/.exec(value.slice(Math.max(0, at - 61), at))?.[0] ?? '';
  const after = /^\S*/.exec(value.slice(at, at + 61))?.[0] ?? '';
  return before + after;
}

function wrongArticles(words: WrittenWords): Fault[] {
  const found: Fault[] = [];
  const { value, starts, ends } = words;
  for (let at = 0; at + 1 < starts.length; at++) {
    const [start = 0, end = 0] = [starts[at], ends[at]];
    // A cheap test.
    if (end - start > 2 || (value.charCodeAt(start) | 0x20) !== 0x61 || value[end] !== ' ' || !isNext(words, at + 1))
      continue;
    const [article, word] = [words.written[at] ?? '', words.written[at + 1] ?? ''];
    if (!/^an?$/i.test(article) || !/^[a-z][a-z-]{2,}$|^[A-Z][A-Za-z-]{2,}$/.test(word)) continue;
    if (article.startsWith('A') && (article === 'AN' || !isFirst(words, at))) continue;
    if (/^(?:@|\.\S)/.test(value.slice(ends[at + 1], (ends[at + 1] ?? 0) + 2))) continue;
    const wants = hasVowelSound(word);
    if (wants === undefined || wants === (article.length === 2)) continue;
    const right = wants ? `${article}n` : article.charAt(0);
    const says = `Says ${quote(`${article} ${word}`, 40)} where ${quote(`${right} ${word}`, 40)} is right`;
    found.push({ start, end, says, instead: right, isSafe: true });
  }
  return found;
}

/** Whether a word sounds as if it began with a vowel; `undefined` where nobody can tell, as for most that are spelled out. */
function hasVowelSound(word: string): boolean | undefined {
  const [head = ''] = word.split('-');
  if (head.length > 1 && head === head.toUpperCase()) {
    return articles.spelled.vowel.includes(head) || (articles.spelled.consonant.includes(head) ? false : undefined);
  }
  const sounds = word.toLowerCase();
  if (!/[aeiouy]/.test(sounds)) return undefined;
  const begins = (all: readonly string[]) => all.some((one) => sounds.startsWith(one));
  if (begins(articles.either) || word.startsWith('U')) return undefined;
  if (begins(articles.vowelAfterAll)) return true;
  if (begins(articles.consonant)) return false;
  return begins(articles.vowel) || /^[aeiou]/.test(sounds);
}
