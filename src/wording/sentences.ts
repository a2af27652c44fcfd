import { isIdeographic } from './letters.ts';

/** Words after which a full stop ends no sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms dr st nr approx ca incl excl vs etc tel ref resp vol pp ggf bzw inkl evtl usw tlf obs np ul dot sr sra ' +
    'dott sig prof hr fr mme mlle zzgl abzgl bspw sog mind bzgl stk str evt dhr mevr bijv godz tzn aprox num ud uds env'
  ).split(' '),
);

/** Those that are words as well: they are short for something only before a number. */
const shortBeforeNumbers = new Set(['no', 'art', 'max', 'min', 'fig', 'pag', 'pos', 'op']);

/** What a number with a full stop counts, where it is an ordinal: "4. Mai", "2. Etage". */
const counted =
  /^\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Etage|Stock|Obergeschoss|OG|Generation|Woche|Tag|Monat|Jahr|Mal|Platz|Versuch|Teil|Seite|Quartal|Advent|Klasse|Reihe|Paket|Lieferung|Nachricht|Bitte|Erinnerung|Mahnung)/;

/** Whether a full stop, or a sign like it, at `at` ends a sentence whose last word is `last` and ends at `lastEnd`. */
export function endsSentence(value: string, at: number, last: string, lastEnd: number): boolean {
  const sign = value[at];
  const following = value[at + 1] ?? ' ';
  // "ください.LINE": the full stop of a script without blanks, in its plain form.
  const isUnspaced = isIdeographic(value.charCodeAt(at - 1)) || isIdeographic(following.charCodeAt(0));
  if (sign === '。' || isUnspaced) return true;
  if (/[.!?…]/.test(following)) return false;
  if (!/[\s"“”'’»)\]<|*_-]/.test(following)) return false;
  if (sign === '!' || sign === '?') return true;
  if (sign === '…' || value[at - 1] === '.') return /^\s*(?:[^\p{Ll}\s]|$)/u.test(value.slice(at + 1, at + 10));
  if (lastEnd !== at) return true;
  if (/^\d+$/.test(last)) {
    const isOrdinal = last.length <= 2 && counted.test(value.slice(at + 1, at + 20));
    return !isOrdinal && /^["”')]*\s*(?:[^\p{Ll}\d\s]|$)/u.test(value.slice(at + 1, at + 10));
  }
  if (shortBeforeNumbers.has(last)) return !/^\s*\d/.test(value.slice(at + 1, at + 4));
  return !(abbreviations.has(last) || /^[a-z]$/.test(last));
}

/** Shorter lines are no lines that an editor wrapped. */
const shortestWrapped = 20;

/** Whether the line end at `at` is where an editor wrapped a line, in the middle of a sentence. */
export function isWrapped(value: string, lineStart: number, at: number, isPlain: boolean): boolean {
  const line = value.slice(Math.max(lineStart, at - 100), at).trim();
  if (line.length < shortestWrapped) return false;
  if (/[.!?:;。]["”’)]?$/.test(line)) return false;
  const following = value.slice(at + 1, at + 40).trimStart();
  if (/^\p{Ll}/u.test(following)) return !/,$/.test(line);
  const goesOn = /^[\p{L}\d"“('$€£]/u.test(following) && !/^(?:\d+[.)]|[a-z]\))\s/i.test(following);
  return isPlain && line.length >= 60 && goesOn;
}

/** Whether the line end at `at` is followed by an empty line. */
export function isBlankLine(value: string, at: number): boolean {
  return /^[ \t\r\u00A0]*\n/.test(value.slice(at + 1, at + 80));
}
