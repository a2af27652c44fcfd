import { functionWords, otherFunctionWords } from '../../data/function-words.ts';
import { onlyChinese, scripts, telltales } from '../../data/scripts.ts';
import { quotations } from '../quotations.ts';
import type { Span } from '../span.ts';
import { isDigit, isIdeographic } from './letters.ts';
import { type MessagePassage, offsetOf, type Passages } from './passages.ts';
import type { Sentence, Words } from './words.ts';

/** A run of sentences of one text that are in one language. */
export interface Block {
  /** The tag of the language: two letters. */
  readonly language: string;
  /** From its first sentence to its last. */
  readonly at: Span;
  /** Its first sentence, as the message writes it. */
  readonly value: string;
  readonly words: number;
  readonly sentences: number;
  /** Languages that it may as well be in: too few of its words tell. */
  readonly rivals: readonly string[];
  /** Numbers and placeholders: what a translation has in common with what it translates. */
  readonly facts: ReadonlySet<string>;
}

/** How much a text must say for a language, how many times as much as for the next, and in how large a part of its words. */
const fewest = 2;
const lead = 1.5;
const share = 0.25;
/** Where most words begin with a capital, as in titles of products, the small ones between them say less. */
const shareOfTitles = 0.4;
/** Of how many words a block has rivals, and how much is said for those, as a part of what is said for its language. */
const few = 12;
const near = 0.5;

const byWord = new Map<string, string[]>();
for (const [tag, words] of Object.entries({ ...functionWords, ...otherFunctionWords })) {
  for (const word of words.split(' ')) {
    const tags = byWord.get(word);
    if (tags) tags.push(tag);
    else byWord.set(word, [tag]);
  }
}

const byLetter = new Map(
  telltales.flatMap(([letters, tags]) => Array.from(letters, (letter) => [letter, tags] as const)),
);
const telltale = new RegExp(`[${[...byLetter.keys()].join('')}]`);

const none: readonly string[] = [];

/** What a text has that tells its languages besides small words. */
interface Signs {
  readonly hasKana: boolean;
  readonly hasTelltale: boolean;
}

/** What words say for one language, and how many of them. */
interface Score {
  score: number;
  hits: number;
}

/** What words say for each language. */
interface Tally {
  readonly scores: ReadonlyMap<string, Readonly<Score>>;
  readonly words: number;
  readonly capitals: number;
}

interface Told {
  readonly sentence: Sentence;
  readonly tally: Tally;
  language: string | undefined;
}

/** The blocks of each text of a message, in their order. What is in quotation marks, or an address, is not the seller's language. */
export function blocks({ all, cut }: Passages): readonly (readonly Block[])[] {
  const words = cut({});
  const sentences = all.map((): Sentence[] => []);
  for (const sentence of words.sentences) sentences[sentence.passage]?.push(sentence);
  return all.map((passage, index) => [...blocksOf(passage, sentences[index] ?? [], words)]);
}

function* blocksOf(passage: MessagePassage, sentences: readonly Sentence[], words: Words): Generator<Block> {
  const isForeign = foreign(passage);
  const signs = { hasKana: /[\u3041-\u3096]/.test(passage.value), hasTelltale: telltale.test(passage.value) };
  const told = sentences.map((sentence): Told => {
    const tally = tallyOf(passage.value, sentence, words, signs, isForeign);
    return { sentence, tally, language: languageOf(tally) };
  });
  // A sentence that is too short to tell is as those of its line are, or else as the whole text is.
  let line = 0;
  for (const [index, { sentence }] of told.entries()) {
    if (!sentence.endsLine) continue;
    spread(told, line, index + 1);
    line = index + 1;
  }
  spread(told, line, told.length);
  spread(told, 0, told.length);
  spreadToNeighbours(told);

  let run: Told[] = [];
  for (const one of told) {
    if (one.language === undefined) continue;
    if (run[0] && run[0].language !== one.language) {
      yield blockOf(passage, run, words);
      run = [];
    }
    run.push(one);
  }
  if (run.length > 0) yield blockOf(passage, run, words);
}

/** Whether a place is one of other people's words: quoted, or within an address. */
function foreign({ value, alias = [] }: MessagePassage): (at: number) => boolean {
  const all = [...quotations(value), ...alias].sort((one, other) => one.start - other.start);
  let next = 0;
  return (at) => {
    while ((all[next]?.end ?? at + 1) <= at) next++;
    return (all[next]?.start ?? at + 1) <= at;
  };
}

function tallyOf(
  value: string,
  { first, last }: Sentence,
  words: Words,
  signs: Signs,
  isForeign: (at: number) => boolean,
): Tally {
  const scores = new Map<string, Score>();
  let [count, capitals] = [0, 0];
  for (let index = first; index < last; index++) {
    const [word, at] = [words.values[index] ?? '', words.starts[index] ?? 0];
    const code = word.charCodeAt(0);
    if (isDigit(code) || !isWord(code) || isForeign(at)) continue;
    // Two characters of a script without blanks are about a word.
    const size = isIdeographic(code) ? Math.ceil(word.length / 2) : 1;
    count += size;
    if (isCapital(value, at)) capitals++;
    // "¿Qué día": no word, but what stands before one.
    if (signs.hasTelltale) for (const tag of byLetter.get(value[at - 1] ?? '') ?? none) add(scores, tag, fewest, size);
    const tags = languagesOf(word, value, at, words.ends[index] ?? at, signs);
    const score = tags.length === 1 ? size : size / Math.sqrt(tags.length);
    for (const tag of tags) add(scores, tag, score, size);
  }
  return { scores, words: count, capitals };
}

function add(scores: Map<string, Score>, tag: string, score: number, hits: number): void {
  const known = scores.get(tag);
  if (!known) scores.set(tag, { score, hits });
  else {
    known.score += score;
    known.hits += hits;
  }
}

function isWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code > 0xbf && code < 0x2600) || code > 0x2fff;
}

function isCapital(value: string, at: number): boolean {
  const code = value.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const sign = value[at] ?? '';
  return sign !== sign.toLowerCase();
}

/** The languages that a word speaks for: by its script, as one of their small words, or by a letter of theirs. */
function languagesOf(word: string, value: string, start: number, end: number, signs: Signs): readonly string[] {
  const script = scriptOf(word, signs.hasKana);
  if (script) return [script];
  // "l'avis", "un'altra"
  const known = byWord.get(word) ?? (word.includes("'") ? byWord.get(word.slice(0, word.indexOf("'") + 1)) : undefined);
  if (known) return known;
  // Names keep their letters in every language.
  if (!signs.hasTelltale || isCapital(value, start)) return none;
  const letter = telltale.exec(value.slice(start, end))?.[0];
  return byLetter.get(letter ?? '') ?? none;
}

/** The language that the letters of a word alone tell. */
function scriptOf(word: string, hasKana: boolean): string | undefined {
  const code = word.charCodeAt(0);
  if (code < 0x370) return undefined;
  const language = scripts.find(([first, last]) => code >= first && code <= last)?.[2];
  if (language !== 'zh') return language;
  return hasKana && !Array.from(word).some((sign) => onlyChinese.has(sign)) ? 'ja' : 'zh';
}

function languageOf({ scores, words, capitals }: Tally): string | undefined {
  let language: string | undefined;
  let [most, second, hits] = [0, 0, 0];
  for (const [tag, one] of scores) {
    if (one.score > most) [language, most, second, hits] = [tag, one.score, most, one.hits];
    else if (one.score > second) second = one.score;
  }
  const isClear = most >= fewest && most >= second * lead;
  return isClear && hits >= words * (capitals > words * 0.6 ? shareOfTitles : share) ? language : undefined;
}

function rivalsOf({ scores, words }: Tally, language: string): readonly string[] {
  if (words >= few) return none;
  const least = (scores.get(language)?.score ?? 0) * near;
  return [...scores].filter(([tag, { score }]) => tag !== language && score >= least).map(([tag]) => tag);
}

function sum(told: readonly Told[]): Tally {
  const scores = new Map<string, Score>();
  let [words, capitals] = [0, 0];
  for (const { tally } of told) {
    for (const [tag, { score, hits }] of tally.scores) add(scores, tag, score, hits);
    words += tally.words;
    capitals += tally.capitals;
  }
  return { scores, words, capitals };
}

/** Gives the sentences from one up to another that do not say it themselves the language of all, if nothing in them speaks against it. */
function spread(told: readonly Told[], from: number, to: number): void {
  // One alone was asked already.
  if (to - from < 2) return;
  const all = told.slice(from, to);
  if (all.every(({ language }) => language !== undefined)) return;
  const language = languageOf(sum(all));
  if (!language) return;
  for (const one of all) if (agrees(one, language) || isSilent(one)) one.language = language;
}

/** Whether a sentence says nothing for any language. */
function isSilent({ tally, language }: Told): boolean {
  return language === undefined && mostOf(tally) < 1;
}

/** The most that is said for one language. */
function mostOf({ scores }: Tally): number {
  let most = 0;
  for (const { score } of scores.values()) if (score > most) most = score;
  return most;
}

/** In texts of several languages, a greeting is in that of the sentence after it, or before it. */
function spreadToNeighbours(sentences: Told[]): void {
  for (const all of [sentences.toReversed(), sentences]) {
    let language: string | undefined;
    for (const one of all) {
      if (agrees(one, language)) one.language = language;
      language = one.language ?? language;
    }
  }
}

/** Whether nothing in a sentence that tells no language speaks more for another one. */
function agrees({ tally, language: known }: Told, language: string | undefined): language is string {
  if (known !== undefined || language === undefined) return false;
  const own = tally.scores.get(language)?.score ?? 0;
  return own > 0 && mostOf(tally) <= own;
}

function blockOf(passage: MessagePassage, run: readonly Told[], { values, starts, ends }: Words): Block {
  const [first, last] = [run[0]?.sentence, run.at(-1)?.sentence];
  const place = (one: Sentence | undefined, other: Sentence | undefined) =>
    passage.text.span(starts[one?.first ?? 0] ?? 0, ends[(other?.last ?? 1) - 1] ?? 0);
  const facts = new Set<string>();
  for (const { sentence } of run) {
    for (let index = sentence.first; index < sentence.last; index++) {
      const word = values[index] ?? '';
      if (isFact(word)) facts.add(word);
    }
  }
  const language = run[0]?.language ?? '';
  const tally = sum(run);
  return {
    language,
    at: place(first, last),
    value: writtenAt(passage, place(first, first)),
    words: tally.words,
    sentences: run.length,
    rivals: rivalsOf(tally, language),
    facts,
  };
}

/** Whether a word is a number of two digits or more, or a placeholder. */
function isFact(word: string): boolean {
  const code = word.charCodeAt(0);
  return code === 0x7b || (isDigit(code) && isDigit(word.charCodeAt(1)));
}

function writtenAt({ written }: MessagePassage, { start, end }: Span): string {
  return written.value.slice(offsetOf(written, start), offsetOf(written, end));
}
