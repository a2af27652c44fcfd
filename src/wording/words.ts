import { exact, fold, isAccented } from './fold.ts';
import { isApostrophe, isDigit, isIdeographic, isLetter, starsAt, symbols } from './letters.ts';
import { type Reading, readings } from './readings.ts';
import { endsSentence, isBlankLine, isWrapped } from './sentences.ts';

/** How a language writes its words: all that the cutting has to know of it. */
export interface Script {
  /** Whether an apostrophe stands between two words: "l'avis", "Amazon'da". */
  readonly apostropheSplits?: boolean;
  /** The language by whose rules words are told apart that stand side by side without blanks. */
  readonly segments?: string;
}

/** A text to cut. */
export interface Passage {
  readonly value: string;
  /** Whether a line end may be where an editor wrapped the line. */
  readonly isPlain: boolean;
  /** Places that count as one word each, such as placeholders; ascending. */
  readonly named: readonly Named[];
  /** Places whose words can also be read as one, such as addresses; ascending. */
  readonly alias?: readonly Named[];
}

/** A place in a passage with the name of what stands there. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** From the word `first` up to `last`, which is not in it. */
export interface Sentence {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** Which of the passages it is in. */
  readonly passage: number;
  readonly isQuestion: boolean;
  /** Whether a line begins after it. */
  readonly endsLine: boolean;
  /** Whether it ends its line without a full stop or a sign like it: headings, signatures, list items. */
  readonly isOpen: boolean;
}

/** The words of passages, cut into sentences. */
export interface Words {
  readonly values: string[];
  /** Where each word stands in its passage. */
  readonly starts: number[];
  readonly ends: number[];
  readonly sentences: Sentence[];
  /** For each word, the index of its sentence. */
  readonly sentenceOf: number[];
  readonly readings: Reading[];
}

/** Cuts passages into words and sentences. */
export function cut(passages: readonly Passage[], script: Script): Words {
  const words: Words = { values: [], starts: [], ends: [], sentences: [], sentenceOf: [], readings: [] };
  const segmenter = script.segments ? new Intl.Segmenter(script.segments, { granularity: 'word' }) : undefined;
  passages.forEach((passage, index) => {
    let from = words.values.length;
    cutPassage(passage, index, words, script.apostropheSplits ?? false, segmenter);
    for (const one of passage.alias ?? []) from = alias(words, from, one);
  });
  return words;
}

/** Enters what the words of a place can also be read as. They are at the word `from` or later; returns the first of them. */
function alias({ starts, ends, readings: all }: Words, from: number, { start, end, name }: Named): number {
  let at = from;
  while (at < starts.length && (ends[at] ?? 0) <= start) at++;
  let last = at;
  while (last < starts.length && (starts[last] ?? 0) < end) last++;
  if (last > at) all.push({ at, length: last - at, value: fold(`{${name}}`) });
  return at;
}

function cutPassage(
  { value, isPlain, named }: Passage,
  passage: number,
  words: Words,
  splits: boolean,
  segmenter: Intl.Segmenter | undefined,
): void {
  let lineStart = 0;
  let nextName = 0;
  for (let at = 0; at < value.length; ) {
    const name = named[nextName];
    if (name && at >= name.start) {
      push(words, fold(`{${name.name}}`), at, name.end);
      at = name.end;
      nextName++;
      continue;
    }
    const code = value.charCodeAt(at);
    const stars = starsAt(value, at);
    if (stars) {
      push(words, '★'.repeat(stars.full), at, at + stars.length);
      at += stars.length;
      continue;
    }
    if (isLetter(code)) {
      const end = Math.min(endOfWord(value, at), name?.start ?? value.length);
      if (segmenter && isIdeographic(code)) cutUnspaced(value, at, end, words, segmenter);
      else cutWord(value, at, end, words, splits);
      at = end;
      continue;
    }
    const sign = value[at] ?? '';
    if (symbols.has(sign)) push(words, sign, at, at + 1);
    else if (sign === '\n' || sign === '\t' || sign === '|' || sign === '•') {
      const isLine = sign === '\n' && !isBlankLine(value, at);
      if (!isLine || !isWrapped(value, lineStart, at, isPlain)) close(words, value, passage, at, true);
      lineStart = at + 1;
    } else if (isStop(sign) && endsSentence(value, at, words.values.at(-1) ?? '', words.ends.at(-1) ?? -1)) {
      close(words, value, passage, at + 1, false);
    }
    at++;
  }
  close(words, value, passage, value.length, true);
}

function isStop(sign: string): boolean {
  return sign === '.' || sign === '!' || sign === '?' || sign === '…' || sign === '。';
}

function push({ values, starts, ends }: Words, word: string, start: number, end: number): void {
  values.push(word);
  starts.push(start);
  ends.push(end);
}

function cutWord(value: string, start: number, end: number, words: Words, splits: boolean): void {
  let from = start;
  if (isDigit(value.charCodeAt(start))) {
    // "5star" is two words.
    const digits = /^\d+(?=[^\W\d_]{1,12}$)/.exec(value.slice(start, end))?.[0] ?? '';
    if (digits) push(words, digits, start, start + digits.length);
    from += digits.length;
  }
  for (let at = from; splits && at < end; at++) {
    if (!isApostrophe(value.charCodeAt(at))) continue;
    push(words, fold(value.slice(from, at)), from, at);
    from = at + 1;
  }
  const raw = value.slice(from, end);
  const at = words.values.length;
  if (isCode(raw)) words.readings.push({ at, length: 1, value: '#code' });
  if (isAccented(raw)) words.readings.push({ at, length: 1, value: exact(raw) });
  push(words, fold(raw), from, end);
}

/** "SAVE15": what a shop prints on a coupon. */
function isCode(word: string): boolean {
  return word.length >= 5 && word.length <= 14 && /^[A-Z]{3,}\d{1,4}$/.test(word);
}

function cutUnspaced(value: string, start: number, end: number, words: Words, segmenter: Intl.Segmenter): void {
  for (const { segment, index } of segmenter.segment(value.slice(start, end))) {
    push(words, segment.normalize('NFKC'), start + index, start + index + segment.length);
  }
}

function close(words: Words, value: string, passage: number, end: number, isLine: boolean): void {
  const last = words.values.length;
  const first = words.sentences.at(-1)?.last ?? 0;
  if (first === last) {
    const before = words.sentences.at(-1);
    if (isLine && before?.passage === passage) words.sentences[before.index] = { ...before, endsLine: true };
    return;
  }
  const index = words.sentences.length;
  const tail = value.slice(words.ends[last - 1], end);
  const isOpen = isLine && !/[.!?…。]/.test(tail);
  const isQuestion = tail.includes('?');
  words.sentences.push({ index, first, last, passage, isQuestion, isOpen, endsLine: isLine });
  words.readings.push({ at: last - 1, length: 1, value: '#end' });
  if (isQuestion) words.readings.push({ at: last - 1, length: 1, value: '#question' });
  for (let at = first; at < last; at++) words.sentenceOf.push(index);
  for (const reading of readings(value, words, first, last)) words.readings.push(reading);
}

/** Letters and digits, apostrophes within them, and the points of numbers: 4.5 and 1,000 are one word. */
function endOfWord(value: string, start: number): number {
  const unspaced = isIdeographic(value.charCodeAt(start));
  let end = start + 1;
  for (; end < value.length; end++) {
    const code = value.charCodeAt(end);
    if (isLetter(code)) {
      if (isIdeographic(code) !== unspaced) break;
      continue;
    }
    const next = value.charCodeAt(end + 1);
    const isPoint = (code === 0x2e || code === 0x2c) && isDigit(value.charCodeAt(end - 1)) && isDigit(next);
    if (!isPoint && !(isApostrophe(code) && isLetter(next))) break;
  }
  return end;
}
