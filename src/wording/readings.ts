import type { Words } from './words.ts';

/** Enters the other ways to read the words from `first` up to `last`: several of them as one, as in "e-mail", "5star", "f i v e". */
export function readings(value: string, words: Words, first: number, last: number): void {
  let spacedUntil = first;
  for (let at = first; at < last; at++) {
    if (at > first && isJoined(value, words, at)) joined(value, words, first, at);
    if (at >= spacedUntil && isSingle(words, at)) spacedUntil = spaced(value, words, at, last);
  }
}

/** Whether nothing, or a hyphen, stands before a word. */
function isJoined(value: string, { starts, ends }: Words, at: number): boolean {
  const [from, to] = [ends[at - 1] ?? 0, starts[at] ?? 0];
  return from === to || (to - from === 1 && isHyphen(value.charCodeAt(from)));
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

function joined(value: string, words: Words, first: number, at: number): void {
  let whole = words.values[at] ?? '';
  for (let from = at; from > first && at - from < 3 && isJoined(value, words, from); from--) {
    whole = (words.values[from - 1] ?? '') + whole;
    words.readings.push({ at: from - 1, length: at - from + 2, value: whole });
  }
}

const mostLetters = 40;
const longest = 12;

/** Whether a word is one letter or digit. */
function isSingle({ values }: Words, at: number): boolean {
  const word = values[at] ?? '';
  if (word.length !== 1) return false;
  const code = word.charCodeAt(0);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Single letters with one sign between them: "f i v e", "s.t.a.r.s". Returns the word after them. */
function spaced(value: string, words: Words, at: number, last: number): number {
  const { values, starts, ends, readings } = words;
  let end = at + 1;
  while (end < last && isSingle(words, end) && /^[ \u00A0._*·-]$/.test(value.slice(ends[end - 1], starts[end]))) end++;
  for (let from = at; from < Math.min(end - 2, at + mostLetters); from++) {
    for (let to = from + 3; to <= Math.min(end, from + longest); to++) {
      readings.push({ at: from, length: to - from, value: values.slice(from, to).join('') });
    }
  }
  return end;
}
