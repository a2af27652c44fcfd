/** How one word becomes another: what of it is taken out, and what is put there. In lower case, between what both share. */
interface Change {
  readonly out: string;
  readonly put: string;
  readonly before: string;
  readonly after: string;
}

/** Whether fingers make the one of the other: two letters in the wrong order, one left out, one doubled or not doubled. */
export function isFingerSlip(written: string, meant: string): boolean {
  const { out, put } = changeOf(written, meant);
  const isTurned = out.length === 2 && out === put.charAt(1) + put.charAt(0);
  return isTurned || (out === '' && put.length === 1) || isDoubling(written, meant);
}

/** Whether one letter at most is another, too many or too few. */
export function isClose(written: string, meant: string): boolean {
  const { out, put } = changeOf(written, meant);
  return (out.length < 2 && put.length < 2) || isFingerSlip(written, meant);
}

/** From how many letters on a word is hardly near another one by chance. */
const long = 7;
/** And from how many on hardly anything else can be meant, whatever the slip is. */
const veryLong = 8;

/**
 * Whether a letter at most was left out within the word, doubled, turned round or heard otherwise: what is often done to
 * any word.
 */
export function isTypicalSlip(written: string, meant: string): boolean {
  const [from = '', to = ''] = [written, meant].map((one) =>
    plain(one.toLowerCase()).replaceAll("'", '').replaceAll('ß', 'ss'),
  );
  const { out, put, before, after } = changeOf(from, to);
  if (out === '' && put.length === 1 && !isDoubling(from, to)) return before !== '' && after !== '';
  return (
    undoubled(from) === undoubled(to) || isFingerSlip(from, to) || isMisheard({ out, put, before, after }, from.length)
  );
}

/** "befestiegen", "Inventuhr", "odeure", "tunble", and in a long word any vowel for another one: "thermomoter". */
function isMisheard({ out, put, before, after }: Change, length: number): boolean {
  if (out + put === 'e' && before === 'i') return length >= long;
  if (out === 'h' && put === '') return /[aeiou]/.test(before) && after !== '';
  if (out === 'e' && put === '') return after === '' && length > 5 && !/[aeiou]/.test(before);
  if (out.length !== 1 || put.length !== 1 || before === '' || after === '') return false;
  if (soundAlike.some((letters) => letters.includes(out) && letters.includes(put))) return length > 5;
  return length >= long && /[aeiou]/.test(out) && /[aeiou]/.test(put);
}

/** Whether one letter is another, too many or too few; at the beginning only if it sounds alike, or not at all. */
export function isPlausibleSlip(written: string, meant: string): boolean {
  const { out, put, before, after } = changeOf(plain(written.toLowerCase()), plain(meant.toLowerCase()));
  if (out.length > 1 || put.length > 1)
    return written.length > 6 && Math.abs(written.length - meant.length) <= Math.max(2, written.length / 4);
  // "seconf", "genuin": with so many letters in common hardly anything else can be meant.
  if (before !== '') return written.length > (after === '' ? 4 : 3);
  if (out === '' || put === '') return out + put === 'h';
  return soundAlike.some((letters) => letters.includes(out) && letters.includes(put));
}

/** Whether one letter is another, too many or too few within a long word, not at its ends, where other words are near. */
export function isInLong(written: string, meant: string): boolean {
  const { out, put } = changeOf(written, meant);
  if (out.length > 1 || put.length > 1 || written.length < veryLong) return false;
  return written.slice(0, 2).toLowerCase() === meant.slice(0, 2).toLowerCase() && written.slice(-3) === meant.slice(-3);
}

/** Whether they begin alike and have the same consonants, doubled or not: "esperrons" for "espérons". */
export function isSkeletonKept(written: string, meant: string): boolean {
  const [from = '', to = ''] = [written, meant].map((one) => plain(one.toLowerCase()));
  return from[0] === to[0] && skeleton(from) === skeleton(to);
}

function skeleton(word: string): string {
  return undoubled(word.replace(/[^a-z]|[aeiouy]/g, ''));
}

function undoubled(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

const soundAlike = ['bvw', 'szcx', 'dt', 'gkcqj', 'bp', 'mn', 'iyj', 'fv'];

/** Whether they sound the same: they differ in accents, or in whether a letter is doubled. */
export function isSoundSlip(written: string, meant: string): boolean {
  return plain(written.toLowerCase()) === plain(meant.toLowerCase()) || isDoubling(written, meant);
}

/** Whether a letter was only put in. */
export function isLonger(written: string, meant: string): boolean {
  const { out, put } = changeOf(written, meant);
  return put === '' && out.length === 1 && !isDoubling(written, meant);
}

function isDoubling(written: string, meant: string): boolean {
  const { out, put, before, after } = changeOf(written, meant);
  const one = out + put;
  if (one.length !== 1) return false;
  // "ck" is a doubled k.
  return one === before || one === after || (one === 'c' && after === 'k');
}

function changeOf(written: string, meant: string): Change {
  const [from, to] = [written.toLowerCase(), meant.toLowerCase()];
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  return {
    out: from.slice(start, from.length - end),
    put: to.slice(start, to.length - end),
    before: from.charAt(start - 1),
    after: from.charAt(from.length - end),
  };
}

/** The part between hyphens that was written for another one, and that one; the last if both are alike. */
export function partsApart(written: string, meant: string): readonly [written: string, meant: string] {
  const [from, to] = [written.split('-'), meant.split('-')];
  const at = from.length === to.length ? from.findLastIndex((part, nth) => part !== to[nth]) : -1;
  return [from.at(at) ?? '', to.at(at) ?? ''];
}

/** Without accents. */
export function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
