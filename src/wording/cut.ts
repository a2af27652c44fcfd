import { fold } from './fold.ts';
import { isApostrophe, isDigit, isIdeographic, isLetter, starsAt, symbols } from './letters.ts';
import { readings } from './readings.ts';
import { endsSentence, isBlankLine, isWrapped } from './sentences.ts';
import { type Spelling, spelling } from './spellings.ts';
import type { Named, Passage, Script, Words } from './words.ts';

/** An order id is one word, as its placeholder is. */
const order = /\d{3}[-\u2010\u2011]\d{7}[-\u2010\u2011]\d{7}(?![\p{L}\d])/uy;

/** Words that are being cut, by a script. */
interface Cutter {
  readonly words: Words;
  readonly splits: boolean;
  readonly segmenter: Intl.Segmenter | undefined;
}

/** Cuts passages into words and sentences. */
export function cut(passages: readonly Passage[], { apostropheSplits, segments }: Script): Words {
  const words: Words = {
    values: [],
    starts: [],
    ends: [],
    sentences: [],
    sentenceOf: [],
    readings: [],
  };
  const cutter: Cutter = {
    words,
    splits: apostropheSplits ?? false,
    segmenter: segments ? segmenterOf(segments) : undefined,
  };
  passages.forEach((passage, index) => {
    let from = words.values.length;
    cutPassage(cutter, passage, index);
    for (const one of passage.alias ?? []) from = alias(cutter, from, one);
    if (passage.alias?.length) words.readings.sort((one, other) => one.at - other.at);
  });
  return words;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Enters what the words of a place can also be read as. They are at the word `from` or later; returns the first of them. */
function alias(cutter: Cutter, from: number, { start, end, name }: Named): number {
  const { starts, ends } = cutter.words;
  let at = from;
  while (at < starts.length && (ends[at] ?? 0) <= start) at++;
  let last = at;
  while (last < starts.length && (starts[last] ?? 0) < end) last++;
  if (last > at) cutter.words.readings.push({ at, length: last - at, value: fold(`{${name}}`) });
  return at;
}

function cutPassage(cutter: Cutter, { value, isPlain, named }: Passage, passage: number): void {
  const { values, ends } = cutter.words;
  let lineStart = 0;
  let nextName = 0;
  for (let at = 0; at < value.length; ) {
    const name = named[nextName];
    if (name && at >= name.start) {
      push(cutter, `{${name.name}}`, at, name.end);
      at = name.end;
      nextName++;
      continue;
    }
    const code = value.charCodeAt(at);
    if (code === 0x20) {
      at++;
      continue;
    }
    const order = isDigit(code) ? orderAt(value, at) : '';
    if (order) {
      push(cutter, order.replace(/\D/g, ''), at, at + order.length);
      at += order.length;
      continue;
    }
    if (isLetter(code)) {
      const end = Math.min(endOfWord(value, at), name?.start ?? value.length);
      if (cutter.segmenter && isIdeographic(code)) cutUnspaced(cutter, cutter.segmenter, value, at, end);
      else cutWord(cutter, value, at, end);
      at = end;
      continue;
    }
    const stars = starsAt(value, at);
    if (stars) {
      push(cutter, '★'.repeat(stars.full), at, at + stars.length);
      at += stars.length;
      continue;
    }
    const sign = value[at] ?? '';
    if (symbols.has(sign)) push(cutter, sign, at, at + 1);
    else if (sign === '\n' || sign === '\t' || sign === '|' || sign === '•') {
      const isLine = sign === '\n' && !isBlankLine(value, at);
      if (!isLine || !isWrapped(value, lineStart, at, isPlain)) close(cutter, value, passage, at, true);
      lineStart = at + 1;
    } else if (isStop(sign) && endsSentence(value, at, values.at(-1) ?? '', ends.at(-1) ?? -1)) {
      close(cutter, value, passage, at + 1, false);
    }
    at++;
  }
  close(cutter, value, passage, value.length, true);
}

/** The order id that begins at a digit. */
function orderAt(value: string, at: number): string {
  order.lastIndex = at;
  return order.exec(value)?.[0] ?? '';
}

function isStop(sign: string): boolean {
  return sign === '.' || sign === '!' || sign === '?' || sign === '…' || sign === '。';
}

/** Enters a word. */
function push({ words }: Cutter, written: string, start: number, end: number, read = spelling): void {
  const { value, others } = read(written);
  for (const other of others) words.readings.push({ at: words.values.length, length: 1, value: other });
  words.values.push(value);
  words.starts.push(start);
  words.ends.push(end);
}

function cutWord(cutter: Cutter, value: string, start: number, end: number): void {
  let from = start;
  if (isDigit(value.charCodeAt(start))) {
    // "5star" is two words.
    const digits = /^\d+(?=[^\W\d_]{1,12}$)/.exec(value.slice(start, end))?.[0] ?? '';
    if (digits) push(cutter, digits, start, start + digits.length);
    from += digits.length;
  }
  for (let at = from; cutter.splits && at < end; at++) {
    if (!isApostrophe(value.charCodeAt(at))) continue;
    push(cutter, value.slice(from, at), from, at);
    from = at + 1;
  }
  push(cutter, value.slice(from, end), from, end);
}

function cutUnspaced(cutter: Cutter, segmenter: Intl.Segmenter, value: string, start: number, end: number): void {
  for (const { segment, index } of segmenter.segment(value.slice(start, end))) {
    push(cutter, segment, start + index, start + index + segment.length, unspaced);
  }
}

function unspaced(written: string): Spelling {
  return { value: written.normalize('NFKC'), others: [] };
}

function close(cutter: Cutter, value: string, passage: number, end: number, isLine: boolean): void {
  const { words } = cutter;
  const last = words.values.length;
  const before = words.sentences.at(-1);
  const first = before?.last ?? 0;
  if (first === last) {
    if (isLine && before?.passage === passage && !before.endsLine)
      words.sentences[before.index] = { ...before, endsLine: true };
    return;
  }
  const index = words.sentences.length;
  const tail = value.slice(words.ends[last - 1], end);
  const isOpen = isLine && !/[.!?…。]/.test(tail);
  const isQuestion = tail.includes('?');
  words.sentences.push({ index, first, last, passage, isQuestion, isOpen, endsLine: isLine });
  for (let at = first; at < last; at++) words.sentenceOf.push(index);
  readings(value, words, first, last);
  words.readings.push({ at: last - 1, length: 1, value: '#end' });
  if (isQuestion) words.readings.push({ at: last - 1, length: 1, value: '#question' });
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
