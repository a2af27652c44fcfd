import { spokenWords } from '../../data/tone.ts';
import { lazy } from '../lazy.ts';
import type { Span } from '../span.ts';
import { fold } from '../wording/fold.ts';

const words = lazy(() => /\p{L}[\p{L}\p{M}'’]*|\d[\p{L}\d]*|\n/gu);
const enclosing = /["“”„«»'‘’]/;

/** The fewest words in a row that are shouted. */
const fewest = 3;

interface Word extends Span {
  readonly word: string;
}

/** Runs of words in capitals that are parts of sentences; not names, titles, addresses, labels in quotation marks. */
export function shouting(text: string, isSkipped: (at: number) => boolean): Span[] {
  // A cheap test: two words in capitals.
  if (!/[A-Z]{2}\P{L}{1,3}[A-Z]/u.test(text)) return [];
  const found: Span[] = [];
  let run: Word[] = [];
  let end = 0;
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length >= fewest && isSpoken(run, text[last.end])) {
      const isLabel = enclosing.test(text[first.start - 1] ?? '') && enclosing.test(text[last.end] ?? '');
      // The marks that end it are shouted with it.
      const marks = /^\s?[!?！？]{1,40}/.exec(text.slice(last.end, last.end + 41))?.[0] ?? '';
      if (!isLabel) found.push({ start: first.start, end: last.end + marks.length });
    }
    run = [];
  };
  for (const { 0: word, index } of text.matchAll(words())) {
    const letters = word.replace(/['’]/g, '');
    const isLoud = isCased(letters) && letters === letters.toUpperCase() && !isSkipped(index);
    if (/[^\s.,:;!?¡¿…–—"'()-]/.test(text.slice(Math.max(end, index - 9), index))) close();
    if (isLoud && letters.length > 1) run.push({ start: index, end: index + word.length, word });
    else if (!isLoud && /\D/.test(letters)) close();
    end = index + word.length;
  }
  close();
  return found;
}

/** Whether a line of several words has no small letters. */
export function isInCapitals(text: string, isSkipped: (at: number) => boolean): boolean {
  const all = Array.from(text.matchAll(words())).filter(({ 0: word, index }) => isCased(word) && !isSkipped(index));
  const long = all.filter(({ 0: word }) => word.length >= 4 && !/\d/.test(word));
  return long.length >= 2 && all.length >= 3 && all.every(({ 0: word }) => word === word.toUpperCase());
}

function isCased(word: string): boolean {
  return word.toUpperCase() !== word.toLowerCase();
}

function isSpoken(run: readonly Word[], following: string | undefined): boolean {
  const spoken = run.filter(({ word }) => spokenWords.has(fold(word).replaceAll("'", ''))).length;
  return spoken >= 2 || (spoken === 1 && /[!！]/.test(following ?? ''));
}
