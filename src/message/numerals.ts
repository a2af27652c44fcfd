import { japaneseDigits, numerals } from '../../data/phones.ts';
import { level } from '../wording/mention.ts';

/** A number of several digits that a text says in words. */
export interface Spelled {
  readonly index: number;
  readonly end: number;
  readonly digits: string;
  /** How many words it takes. */
  readonly words: number;
  /** Whether each word is one digit: nobody counts so, people dictate so. */
  readonly isDictated: boolean;
}

interface Token {
  readonly index: number;
  readonly end: number;
  readonly value: string;
}

interface Speech {
  readonly words: ReadonlyMap<string, number>;
  readonly repeats: ReadonlyMap<string, number>;
  readonly joins: ReadonlySet<string>;
}

const speeches: readonly Speech[] = numerals.map(({ words, joins = [], compounds, repeats = {} }) => {
  const known = new Map(Object.entries(words));
  const units = [...known].filter(([, value]) => value > 0 && value < 10);
  const tens = [...known].filter(([, value]) => value >= 20 && value < 100 && value % 10 === 0);
  if (compounds) {
    for (const [ten, high] of tens) {
      for (const [unit, low] of units) {
        if (compounds.order === 'units-tens') known.set(`${unit}${compounds.between}${ten}`, high + low);
        else for (const stem of [ten, ten.slice(0, -1)]) known.set(stem + unit, high + low);
      }
    }
  }
  return { words: known, repeats: new Map(Object.entries(repeats)), joins: new Set(joins) };
});

/** Every word of a number, of any language: what a cheap first look goes by. */
const every = new Set(speeches.flatMap(({ words, repeats }) => [...words.keys(), ...repeats.keys()]));

/** A cheap test: the first two letters of those words, as one number each. */
const beginnings = new Uint8Array(27 * 27);
for (const word of every) beginnings[beginning(word, 0)] = 1;

const between = /^[\s,.;:()/+\-–—·]{1,4}$/;
const least = 5;

/** The numbers that a text says digit by digit, or in pairs, as people dictate them. */
export function spelled(text: string): Spelled[] {
  return [...spelledApart(level(text)), ...spelledTogether(text)];
}

function* spelledApart(text: string): Generator<Spelled> {
  let run: Token[] = [];
  for (let index = 0, end = 0; index < text.length; index = end) {
    const kind = kindOf(text.charCodeAt(index));
    for (end = index + 1; end < text.length && kindOf(text.charCodeAt(end)) === kind; ) end++;
    if (kind === kinds.other) continue;
    if (kind === kinds.letter && run.length === 0 && beginnings[beginning(text, index)] === 0) continue;
    const value = text.slice(index, end);
    const last = run.at(-1);
    if (last && !between.test(text.slice(last.end, index))) {
      yield* best(run, text);
      run = [];
    }
    const isWord = kind === kinds.digit ? value.length <= 4 : every.has(value) || (run.length > 0 && isJoin(value));
    if (isWord) {
      run.push({ value, index, end });
    } else if (run.length > 0) {
      yield* best(run, text);
      run = [];
    }
  }
  yield* best(run, text);
}

/** The letters at and after `at` as a number; any other sign is as none. */
function beginning(text: string, at: number): number {
  const letter = (code: number) => (code >= 0x61 && code <= 0x7a ? code - 0x60 : 0);
  return 27 * letter(text.charCodeAt(at)) + letter(text.charCodeAt(at + 1));
}

const kinds = { other: 0, letter: 1, digit: 2 };

function kindOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return kinds.letter;
  return code >= 0x30 && code <= 0x39 ? kinds.digit : kinds.other;
}

function isJoin(value: string): boolean {
  return speeches.some(({ joins }) => joins.has(value));
}

/** What the language makes of the words that understands most of them. */
function* best(run: readonly Token[], text: string): Generator<Spelled> {
  if (run.filter(({ value }) => every.has(value)).length < least) return;
  const all = speeches.flatMap((speech) => Array.from(read(run, text, speech)));
  let most: Spelled | undefined;
  for (const one of all) if (!most || one.words > most.words) most = one;
  if (most) yield most;
}

/** The longest stretches that one language understands. */
function* read(run: readonly Token[], text: string, speech: Speech): Generator<Spelled> {
  let from = 0;
  for (let at = 0; at <= run.length; at++) {
    const value = run[at]?.value;
    if (value !== undefined && isKnown(value, speech)) continue;
    const tokens = run.slice(from, at);
    from = at + 1;
    const words = tokens.filter(({ value: word }) => !/^\d/.test(word)).length;
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (words < least || !first || !last) continue;
    const isDictated = tokens.every(({ value: word }) => (speech.words.get(word) ?? 0) < 10);
    const plus = text[first.index - 1] === '+' ? '+' : '';
    yield {
      index: first.index - plus.length,
      end: last.end,
      digits: plus + digits(tokens, text, speech),
      words,
      isDictated,
    };
  }
}

function isKnown(value: string, { words, repeats, joins }: Speech): boolean {
  return words.has(value) || repeats.has(value) || joins.has(value) || /^\d/.test(value);
}

function digits(tokens: readonly Token[], text: string, { words, repeats, joins }: Speech): string {
  let said = '';
  /** The number that is being built: "vingt", then "et un". */
  let open: { readonly value: number; readonly room: number } | undefined;
  let times = 1;
  let end = -1;
  const close = () => {
    if (open) said += String(open.value);
    open = undefined;
  };
  for (const { value: word, index, end: next } of tokens) {
    const isNear = /^[\s-]{0,2}$/.test(text.slice(end, index));
    end = next;
    if (joins.has(word) && !words.has(word)) continue;
    const repeat = repeats.get(word);
    const value = words.get(word);
    if (repeat !== undefined || value === undefined) {
      close();
      if (repeat === undefined) said += word;
      times = repeat ?? 1;
    } else if (times > 1) {
      said += String(value).repeat(times);
      times = 1;
    } else if (open && isNear && value === 100 && open.value > 0 && open.value < 10) {
      open = { value: open.value * 100, room: 100 };
    } else if (open && isNear && value === 20 && open.value === 4 && words.get('quatre') === 4) {
      open = { value: 80, room: 20 };
    } else if (open && isNear && value > 0 && value < open.room) {
      open = { value: open.value + value, room: value < 20 ? roomOf(value, words) : 10 };
    } else {
      close();
      open = { value, room: roomOf(value, words) };
    }
  }
  close();
  return said;
}

/** What may still be added: units to tens, "quinze" to "soixante", "huit" to "dix", all below it to a hundred. */
function roomOf(value: number, words: ReadonlyMap<string, number>): number {
  if (value >= 100 && value % 100 === 0) return 100;
  const isFrench = words.has('soixante');
  if (value === 10) return isFrench ? 10 : 0;
  if (value < 20 || value % 10 !== 0) return 0;
  return value === 60 && isFrench ? 20 : 10;
}

const reading = Object.keys(japaneseDigits).join('|');
const together = new RegExp(`(?:(?:${reading}|\\d)[\\s、・のノ,‐ー－-]{0,2}){9,15}`, 'g');
/** A cheap test: Japanese is written in wide signs. */
const wide = /[^\x00-\xFF]/;
const eachReading = new RegExp(reading, 'g');

/** In Japanese, digit by digit: "ぜろきゅうぜろ…", "〇九〇－…". */
function* spelledTogether(text: string): Generator<Spelled> {
  if (!wide.test(text) || text.search(eachReading) < 0) return;
  for (const { 0: value, index } of text.matchAll(together)) {
    const words = value.match(eachReading)?.length ?? 0;
    if (words < least) continue;
    const said = value.replace(eachReading, (word) => japaneseDigits[word] ?? '').replace(/\D/g, '');
    yield { index, end: index + value.trimEnd().length, digits: said, words, isDictated: true };
  }
}
