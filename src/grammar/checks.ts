import { confusions, consonantSound, doubled, quotations, vowelAfterAll, vowelSound } from '../../data/grammar.ts';
import { literal } from '../literal.ts';
import { quote } from '../quote.ts';
import type { Spoken } from '../wording/spoken.ts';

/** What is wrong at a place of a text. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  readonly says: string;
  /** What to write there instead. */
  readonly instead?: string;
  /** Whether that never alters what the message says. */
  readonly isSafe?: boolean;
}

/** What can be told of a text without knowing its grammar. `value` is the text with placeholders and addresses taken out. */
export function* faults(value: string, { language, isPlain }: Spoken): Generator<Fault> {
  const tag = language.toLowerCase().split('-')[0] ?? '';
  yield* repeatedWords(value, tag, isPlain);
  if (isPlain) yield* doubleSpaces(value);
  yield* missingSpaces(value);
  if (tag === 'en') yield* articles(value);
  yield* confused(value, tag);
  yield* unbalanced(value);
  yield* foreignQuotations(value, tag);
}

function* repeatedWords(value: string, language: string, isPlain: boolean): Generator<Fault> {
  const allowed = doubled[language];
  if (!allowed) return;
  for (const { 1: word = '', 2: gap = '', 3: again = '', index } of value.matchAll(
    /(?<![\p{L}\d'’_-])(\p{L}+)([ \n])(?=(\p{L}+)(?![\p{L}\d'’_-]))/gu,
  )) {
    if (word.toLowerCase() !== again.toLowerCase()) continue;
    if (gap === '\n' && !isPlain) continue;
    // "Baden Baden", "AA AA": names and codes
    if (allowed.has(word.toLowerCase()) || (again !== again.toLowerCase() && again !== word.toLowerCase())) continue;
    const end = index + word.length + gap.length + again.length;
    yield { start: index, end, says: `Repeats ${quote(word, 40)}`, instead: word };
  }
}

/** Two blanks within a sentence. More, or several on one line, are a table. */
function* doubleSpaces(value: string): Generator<Fault> {
  for (const { 0: line, index: from } of value.matchAll(/[^\n]+/g)) {
    const gaps = Array.from(line.matchAll(/ {2,}/g));
    const [gap] = gaps;
    if (!gap || gaps.length > 1) continue;
    const at = gap.index;
    if (gap[0].length > 2 || !/[\p{Ll},;]$/u.test(line.slice(0, at)) || !/^\p{L}/u.test(line.slice(at + 2))) continue;
    const around = line.slice(Math.max(0, at - 12), at + 14).trim();
    yield {
      start: from + at,
      end: from + at + 2,
      says: `Has two spaces between words: ${quote(around, 40)}`,
      instead: ' ',
      isSafe: true,
    };
  }
}

/** "ordered,please", "today.We": letters alone, so that numbers, files and hosts pass. */
function* missingSpaces(value: string): Generator<Fault> {
  for (const { 0: chunk, index } of value.matchAll(/(?<!\S)[("“„«']?\p{L}[^\s]+/gu)) {
    if (chunk.length > 60 || /[\d@/#_=\\&]/.test(chunk)) continue;
    for (const { 0: around, 1: before = '', 2: sign = '', index: within } of chunk.matchAll(
      /(\p{L}?\p{Ll}\p{Ll})([,;!?]|\.(?=\p{Lu}\p{Ll}))\p{L}\p{L}/gu,
    )) {
      const at = index + within + before.length;
      if (sign === '.' && (chunk.match(/\./g) ?? []).length > 2) continue;
      yield {
        start: at,
        end: at + 1,
        says: `Has no space after ${quote(sign)}: ${quote(chunk, 40)}`,
        instead: `${sign} `,
        isSafe: around !== '',
      };
    }
  }
}

/** What is written for what, by what is written: made when a language is first read. */
const phrases = new Map<string, { readonly pattern: RegExp; readonly meant: ReadonlyMap<string, string> }>();

function phrasesOf(language: string) {
  const known = phrases.get(language);
  if (known) return known;
  const meant = new Map((confusions[language] ?? []).flatMap(([wrong, right]) => [...spelledOut(wrong, right)]));
  const all = [...meant.keys()].map(literal).join('|') || '(?!)';
  const made = { pattern: new RegExp(`(?<![\\p{L}\\d'’-])(?:${all})(?![\\p{L}\\d'’-])`, 'giu'), meant };
  phrases.set(language, made);
  return made;
}

/** `a/b c` as "a c" and "b c"; a number on the right is what stands at that place on the left. */
function spelledOut(wrong: string, right: string): readonly (readonly [string, string])[] {
  let all: readonly (readonly string[])[] = [[]];
  for (const choices of wrong.split(' ')) {
    all = choices.split('/').flatMap((choice) => all.map((before) => [...before, choice]));
  }
  return all.map((words) => [words.join(' '), right.replace(/\d/g, (place) => words[Number(place) - 1] ?? place)]);
}

function* confused(value: string, language: string): Generator<Fault> {
  const { pattern, meant } = phrasesOf(language);
  for (const { 0: found, index } of value.replaceAll('’', "'").matchAll(pattern)) {
    const right = meant.get(found.toLowerCase());
    if (right === undefined) continue;
    const instead = found === found.toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1);
    const says = `Says ${quote(found, 40)} where ${quote(instead, 40)} is right`;
    yield { start: index, end: index + found.length, says, instead };
  }
}

function* articles(value: string): Generator<Fault> {
  for (const { 1: article = '', 2: gap = '', 3: word = '', index } of value.matchAll(
    /(?<![\p{L}\d'’-])([Aa]n?)( )([a-z][a-z-]{2,})(?![\p{L}\d@]|\.\p{L})/gu,
  )) {
    if (article.startsWith('A') && !/(?:^|[.!?\n]\s*)$/.test(value.slice(Math.max(0, index - 4), index))) continue;
    const wants = hasVowelSound(word);
    if (wants === undefined || wants === (article.length === 2)) continue;
    const right = wants ? `${article}n` : article.slice(0, 1);
    const says = `Says ${quote(`${article} ${word}`, 40)} where ${quote(`${right} ${word}`, 40)} is right`;
    yield { start: index, end: index + article.length, says, instead: right, isSafe: gap !== '' };
  }
}

/** Whether a word sounds as if it began with a vowel; `undefined` where nobody can tell, as for what is spelled out. */
function hasVowelSound(word: string): boolean | undefined {
  if (!/[aeiouy]/.test(word)) return undefined;
  if (/^(?:herb|histor|hotel)/.test(word)) return undefined;
  const begins = (all: readonly string[]) => all.some((one) => word.startsWith(one));
  if (begins(vowelAfterAll)) return true;
  if (begins(consonantSound)) return false;
  return begins(vowelSound) || /^[aeiou]/.test(word);
}

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const closing = new Map(Object.entries(pairs).map(([open, close]) => [close, open]));

/** Brackets that nothing closes or opens, paragraph by paragraph. Smileys and "a)" are none. */
function* unbalanced(value: string): Generator<Fault> {
  for (const { 0: paragraph, index: from } of value.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const seen = paragraph.replace(/(?:[:;=]['-]?|8-)[()[\]]/g, (smiley) => ' '.repeat(smiley.length));
    const open: number[] = [];
    let isMixed = false;
    let lost: number | undefined;
    for (let at = 0; at < seen.length; at++) {
      const sign = seen[at] ?? '';
      if (sign in pairs) open.push(at);
      if (!closing.has(sign)) continue;
      const last = open.pop();
      if (last !== undefined) isMixed ||= pairs[seen[last] ?? ''] !== sign;
      else if (!/(?:^|\s)[\p{L}\d]{1,3}$/u.test(seen.slice(Math.max(0, at - 4), at))) lost ??= at;
    }
    const at = lost ?? open[0];
    if (at === undefined || isMixed) continue;
    const around = seen.slice(Math.max(0, at - 20), at + 20).trim();
    const says = `Has a bracket that nothing ${lost === undefined ? 'closes' : 'opens'}: ${quote(around, 40)}`;
    yield { start: from + at, end: from + at + 1, says };
  }
}

function* foreignQuotations(value: string, language: string): Generator<Fault> {
  const { wrong = [], right = '' } = quotations[language] ?? {};
  for (const { 0: all, index } of value.matchAll(/[“„”«»][^“„”«»"\n]{1,200}[“”«»]/g)) {
    const marks = `${all[0]}${all.at(-1)}`;
    if (!wrong.includes(marks)) continue;
    const words = all.slice(1, -1).trim();
    const says = `Quotes ${quote(words, 30)} with ${marks[0]}…${marks[1]} instead of ${right[0]}…${right[1]}`;
    const space = language === 'fr' ? '\u00a0' : '';
    yield { start: index, end: index + all.length, says, instead: `${right[0]}${space}${words}${space}${right[1]}` };
  }
}
