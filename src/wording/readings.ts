/** Words as far as readings are found by them. */
export interface Cut {
  readonly values: readonly string[];
  /** Where each word stands in its passage. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Several words that can be read as one: "e-mail", "5star", "f i v e". */
export interface Reading {
  readonly at: number;
  readonly length: number;
  readonly value: string;
}

/** What an apostrophe ties to a word: "seller's", "we're", "you'll". */
const clitic = /'(?:s|re|ve|ll|d|m)$/;

/** The other ways to read the words from `first` up to `last`. */
export function* readings(value: string, cut: Cut, first: number, last: number): Generator<Reading> {
  for (let at = first; at < last; at++) {
    const word = cut.values[at] ?? '';
    const tail = clitic.exec(word);
    if (tail) yield { at, length: 1, value: word.slice(0, tail.index) };
    if (at > first && isJoined(value, cut, at)) yield* joined(value, cut, first, at);
  }
  yield* spaced(value, cut, first, last);
}

/** Whether nothing, or a hyphen, stands before a word. */
function isJoined(value: string, { starts, ends }: Cut, at: number): boolean {
  const [from, to] = [ends[at - 1] ?? 0, starts[at] ?? 0];
  return from === to || (to - from === 1 && /[-‐‑]/.test(value[from] ?? ''));
}

function* joined(value: string, cut: Cut, first: number, at: number): Generator<Reading> {
  let whole = cut.values[at] ?? '';
  for (let from = at; from > first && at - from < 3 && isJoined(value, cut, from); from--) {
    whole = (cut.values[from - 1] ?? '') + whole;
    yield { at: from - 1, length: at - from + 2, value: whole };
  }
}

const mostLetters = 40;
const longest = 12;

/** Single letters with one sign between them: "f i v e", "s.t.a.r.s". */
function* spaced(value: string, { values, starts, ends }: Cut, first: number, last: number): Generator<Reading> {
  for (let at = first; at < last; at++) {
    let end = at;
    while (end < last && /^[a-z\d]$/.test(values[end] ?? '')) {
      if (end > at && !/^[ \u00A0._*·-]$/.test(value.slice(ends[end - 1], starts[end]))) break;
      end++;
    }
    for (let from = at; from < Math.min(end - 2, at + mostLetters); from++) {
      for (let to = from + 3; to <= Math.min(end, from + longest); to++) {
        yield { at: from, length: to - from, value: values.slice(from, to).join('') };
      }
    }
    at = Math.max(at, end - 1);
  }
}
