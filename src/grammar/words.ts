import { isApostrophe, isDigit, isLetter } from '../wording/letters.ts';

/** The words of a text, as they are written: with their apostrophes and hyphens. */
export interface WrittenWords {
  readonly value: string;
  readonly isPlain: boolean;
  /** Each word, with straight apostrophes. */
  readonly written: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const hyphen = 0x2d;
const underscore = 0x5f;

/** Finds the words of a text. Where apostrophes split words, "l'avis" is two, and the first has the apostrophe. */
export function wordsOf(value: string, isPlain: boolean, splits: boolean): WrittenWords {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < value.length; at++) {
    if (!isLetter(value.charCodeAt(at))) continue;
    starts.push(at);
    for (at++; at < value.length; at++) {
      const code = value.charCodeAt(at);
      if (isLetter(code) || code === hyphen || code === underscore) continue;
      // "4.5", "24/7"
      if (isDigit(value.charCodeAt(at - 1)) && isDigit(value.charCodeAt(at + 1)) && !isBlank(code)) continue;
      if (!isApostrophe(code)) break;
      if (splits) {
        at++;
        break;
      }
      if (!isLetter(value.charCodeAt(at + 1))) break;
    }
    ends.push(at);
    at--;
  }
  const straight = value.replaceAll('’', "'");
  return { value, isPlain, written: starts.map((start, word) => straight.slice(start, ends[word])), starts, ends };
}

/** Whether nothing but a blank, or the end of a line that was wrapped, stands between a word and the one before. */
export function isNext({ value, isPlain, starts, ends }: WrittenWords, word: number): boolean {
  const [from, to] = [ends[word - 1], starts[word]];
  if (from === undefined || to === undefined || to - from > 1) return false;
  const code = value.charCodeAt(from);
  return to === from || code === 0x20 || code === 0xa0 || (code === 0x0a && isPlain);
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0;
}

/** Whether a comma and a blank stand between a word and the one before. */
export function followsComma({ value, starts, ends }: WrittenWords, word: number): boolean {
  return /^,\s$/.test(value.slice(ends[word - 1], starts[word]));
}

/** Whether a sentence or a line begins with a word. */
export function isFirst({ value, starts, ends }: WrittenWords, word: number): boolean {
  return word === 0 || /[.!?:\n•]/.test(value.slice(ends[word - 1], starts[word]));
}

/** Whether a sentence, or a part of one, ends with a word. */
export function isLast({ value, ends }: WrittenWords, word: number): boolean {
  return /^ ?(?:[.,;:!?)…\n]|$)/.test(value.slice(ends[word], (ends[word] ?? 0) + 2));
}
