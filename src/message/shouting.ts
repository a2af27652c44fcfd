import { spokenWords } from '../../data/tone.ts';
import { lazy } from '../lazy.ts';
import type { Span } from '../span.ts';
import { fold } from '../wording/fold.ts';

/** Letters, and the marks on them: what Unicode's own classes say takes long to compile. */
const letters = 'A-Za-zªµºÀ-ÖØ-öø-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF\uF900-\uFFDC';
const words = new RegExp(`[${letters}][${letters}'’]*|\\d[${letters}\\d]*|\\n`, 'g');
const enclosing = /["“”„«»'‘’]/;

/** The fewest words in a row that are shouted. */
const fewest = 3;

/** How long a line in capitals may be. */
const longestLine = 200;

interface Word extends Span {
  readonly word: string;
}

/** Runs of words in capitals that are parts of sentences; not names, titles, addresses, labels in quotation marks. */
export function shouting(text: string, isSkipped: (at: number) => boolean): Span[] {
  // A cheap test: two words in capitals.
  if (!/[A-Z]{2}[^A-Za-z]{1,3}[A-Z]/.test(text)) return [];
  const found: Span[] = [];
  let run: Word[] = [];
  let end = 0;
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (
      first &&
      last &&
      run.length >= fewest &&
      isSpoken(run, isLine(text, first.start, last.end) || /[!！]/.test(text[last.end] ?? ''))
    ) {
      const isLabel = enclosing.test(text[first.start - 1] ?? '') && enclosing.test(text[last.end] ?? '');
      // The marks that end it are shouted with it.
      const marks = /^\s?[!?！？]{1,40}/.exec(text.slice(last.end, last.end + 41))?.[0] ?? '';
      if (!isLabel) found.push({ start: first.start, end: last.end + marks.length });
    }
    run = [];
  };
  for (const { 0: word, index } of text.matchAll(words)) {
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
  const all = Array.from(text.matchAll(words)).filter(({ 0: word, index }) => isCased(word) && !isSkipped(index));
  const long = all.filter(({ 0: word }) => word.length >= 4 && !/\d/.test(word));
  return long.length >= 2 && all.length >= 3 && all.every(({ 0: word }) => word === word.toUpperCase());
}

function isCased(word: string): boolean {
  return word.toUpperCase() !== word.toLowerCase();
}

/** Whether nothing else stands in the line, no number of a street or a product either. */
function isLine(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - longestLine), start);
  const after = text.slice(end, end + longestLine);
  const line = `${before.slice(before.lastIndexOf('\n') + 1)}${text.slice(start, end)}${/^[^\n]*/.exec(after)?.[0] ?? ''}`;
  return line.length < longestLine && !/[\p{Ll}\d]/u.test(line);
}

const spoken = lazy(() => new Set(spokenWords.flatMap((row) => row.split(' '))));

/** Two words of sentences tell, and one where it is clear that these are no name. */
function isSpoken(run: readonly Word[], isClear: boolean): boolean {
  const count = run.filter(({ word }) => spoken().has(fold(word).replaceAll("'", ''))).length;
  return count >= (isClear ? 1 : 2);
}
