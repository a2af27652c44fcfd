import { isIdeographic } from './letters.ts';

/** Words after which a full stop ends no sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms dr st no nr approx ca max min incl excl vs etc tel art ref resp vol pp ggf bzw inkl evtl usw tlf obs ' +
    'np ul dot sr sra dott sig'
  ).split(' '),
);

/** Whether a full stop, or a sign like it, at `at` ends a sentence whose last word is `last` and ends at `lastEnd`. */
export function endsSentence(value: string, at: number, last: string, lastEnd: number): boolean {
  const sign = value[at];
  const following = value[at + 1] ?? ' ';
  if (sign === '。' || isIdeographic(following.charCodeAt(0))) return true;
  if (/[.!?…]/.test(following)) return false;
  if (!/[\s"“”'’»)\]<|*_-]/.test(following)) return false;
  if (sign === '!' || sign === '?') return true;
  if (sign === '…' || value[at - 1] === '.') return /^\s*(?:[^\p{Ll}\s]|$)/u.test(value.slice(at + 1, at + 10));
  if (lastEnd !== at) return true;
  if (/^\d+$/.test(last)) return /^["”')]*\s*(?:[^\p{Ll}\d\s]|$)/u.test(value.slice(at + 1, at + 10));
  return !(abbreviations.has(last) || /^[a-z]$/.test(last));
}

/** Whether the line end at `at` is where an editor wrapped a line, in the middle of a sentence. */
export function isWrapped(value: string, lineStart: number, at: number, isPlain: boolean): boolean {
  const line = value.slice(Math.max(lineStart, at - 100), at).trim();
  if (/[.!?:;。]["”’)]?$/.test(line)) return false;
  const following = value.slice(at + 1, at + 40).trimStart();
  if (/^\p{Ll}/u.test(following)) return line.length >= 20 && !/,$/.test(line);
  const goesOn = /^[\p{L}\d"“('$€£]/u.test(following) && !/^(?:\d+[.)]|[a-z]\))\s/i.test(following);
  return isPlain && line.length >= 60 && goesOn;
}

/** Whether the line end at `at` is followed by an empty line. */
export function isBlankLine(value: string, at: number): boolean {
  return /^[ \t\r\u00A0]*\n/.test(value.slice(at + 1, at + 80));
}
