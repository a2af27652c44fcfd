/** Words as far as readings are found by them. */
export interface Cut {
  readonly values: readonly string[];
  /** Where each word stands in its passage. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Takes in several words that can be read as one: "e-mail", "5star", "f i v e". */
export type AddReading = (at: number, length: number, value: string) => void;

/** The other ways to read the words from `first` up to `last`. */
export function readings(value: string, cut: Cut, first: number, last: number, add: AddReading): void {
  let spacedUntil = first;
  for (let at = first; at < last; at++) {
    if (at > first && isJoined(value, cut, at)) joined(value, cut, first, at, add);
    if (at >= spacedUntil && isSingle(cut, at)) spacedUntil = spaced(value, cut, at, last, add);
  }
}

/** Whether nothing, or a hyphen, stands before a word. */
function isJoined(value: string, { starts, ends }: Cut, at: number): boolean {
  const [from, to] = [ends[at - 1] ?? 0, starts[at] ?? 0];
  return from === to || (to - from === 1 && isHyphen(value.charCodeAt(from)));
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

function joined(value: string, cut: Cut, first: number, at: number, add: AddReading): void {
  let whole = cut.values[at] ?? '';
  for (let from = at; from > first && at - from < 3 && isJoined(value, cut, from); from--) {
    whole = (cut.values[from - 1] ?? '') + whole;
    add(from - 1, at - from + 2, whole);
  }
}

const mostLetters = 40;
const longest = 12;

/** Whether a word is one letter or digit. */
function isSingle({ values }: Cut, at: number): boolean {
  const word = values[at] ?? '';
  if (word.length !== 1) return false;
  const code = word.charCodeAt(0);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Single letters with one sign between them: "f i v e", "s.t.a.r.s". Returns the word after them. */
function spaced(value: string, cut: Cut, at: number, last: number, add: AddReading): number {
  const { values, starts, ends } = cut;
  let end = at + 1;
  while (end < last && isSingle(cut, end) && /^[ \u00A0._*·-]$/.test(value.slice(ends[end - 1], starts[end]))) end++;
  for (let from = at; from < Math.min(end - 2, at + mostLetters); from++) {
    for (let to = from + 3; to <= Math.min(end, from + longest); to++) {
      add(from, to - from, values.slice(from, to).join(''));
    }
  }
  return end;
}
