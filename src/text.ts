import { lastAtMost, type Span } from './span.ts';

/** What a text says at one place of the file. As long as its place: character by character. Else: as one for all of it. */
export interface Piece extends Span {
  readonly value: string;
  /** Spreads the characters evenly over a place of another length, as base64 does: three for four. */
  readonly even?: boolean;
}

/** A part of a text that a pattern matched. */
export interface Match {
  readonly value: string;
  /** Where it stands in the text. */
  readonly index: number;
  /** Where it stands in the file. */
  readonly span: Span;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/**
 * A string in which every character remembers where it stands in the file.
 *
 * A piece table: memory grows with the number of pieces, not with the number of characters.
 */
export class Text {
  readonly value: string;
  /** For each run: where it begins in `value`, its place in the file, and whether its characters share that place evenly. */
  readonly #at: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #even: boolean[] = [];

  constructor(pieces: Iterable<Piece>) {
    const values: string[] = [];
    let length = 0;
    for (const { value, start, end, even = value.length === end - start } of pieces) {
      if (value === '') continue;
      const last = this.#at.length - 1;
      // One character at a place, or one place for characters, is as even as can be.
      const isEven = even || value.length === 1 || end - start === 1;
      if (isEven && this.#ends[last] === start && this.#goesOn(last, length, value.length, end - start)) {
        this.#ends[last] = end;
      } else {
        this.#at.push(length);
        this.#starts.push(start);
        this.#ends.push(end);
        this.#even.push(isEven);
      }
      values.push(value);
      length += value.length;
    }
    this.value = values.join('');
  }

  static readonly empty = new Text([]);

  /** All of a file, or the part of it that `span` says, as it is. */
  static whole(file: string, { start, end }: Span = { start: 0, end: file.length }): Text {
    return new Text([{ value: file.slice(start, end), start, end }]);
  }

  static join(texts: Iterable<Text>): Text {
    return new Text(
      (function* () {
        for (const text of texts) yield* text.pieces();
      })(),
    );
  }

  get length(): number {
    return this.value.length;
  }

  slice(start = 0, end = this.length): Text {
    return start <= 0 && end >= this.length ? this : new Text(this.pieces(start, end));
  }

  /** The runs from `start` up to `end`. */
  *pieces(start = 0, end = this.length): Generator<Piece> {
    if (start >= end) return;
    for (let run = lastAtMost(this.#at, start); run < this.#at.length; run++) {
      const from = Math.max(this.#at[run] ?? 0, start);
      const to = Math.min(this.#at[run + 1] ?? this.length, end);
      if (from >= end) return;
      const even = this.#even[run] ?? false;
      if (even) yield* this.#evenPieces(run, from, to);
      else yield this.#piece(run, from, to, false);
    }
  }

  /** Cut where a place begins with a character, so that each piece is as even as the run it comes from. */
  *#evenPieces(run: number, from: number, to: number): Generator<Piece> {
    const at = this.#at[run] ?? 0;
    const length = (this.#at[run + 1] ?? this.length) - at;
    const group = length / commonDivisor((this.#ends[run] ?? 0) - (this.#starts[run] ?? 0), length);
    const head = Math.min(to, at + Math.ceil((from - at) / group) * group);
    const tail = Math.max(head, at + Math.floor((to - at) / group) * group);
    if (from < head) yield this.#piece(run, from, head, true);
    if (head < tail) yield this.#piece(run, head, tail, true);
    if (tail < to) yield this.#piece(run, tail, to, true);
  }

  #piece(run: number, from: number, to: number, even: boolean): Piece {
    const { start, end } = this.#place(run, from, to);
    return { value: this.value.slice(from, to), start, end, even };
  }

  /** Where the characters from `start` up to `end` stand in the file. Nothing stands before the character at `start`. */
  span(start = 0, end = this.length): Span {
    if (this.#at.length === 0) return { start: 0, end: 0 };
    if (start >= end) {
      if (start >= this.length) {
        const { end: here } = this.span(this.length - 1, this.length);
        return { start: here, end: here };
      }
      const { start: here } = this.span(start, start + 1);
      return { start: here, end: here };
    }
    const run = lastAtMost(this.#at, start);
    const from = this.#place(run, start, start + 1).start;
    const to = this.#place(lastAtMost(this.#at, end - 1), end - 1, end).end;
    return { start: from, end: Math.max(from, to) };
  }

  /** All matches of a global pattern. */
  *matchAll(pattern: RegExp): Generator<Match> {
    for (const { 0: value, index, groups = {} } of this.value.matchAll(pattern)) {
      yield { value, index, span: this.span(index, index + value.length), groups };
    }
  }

  /**
   * The same text with each match of a global pattern replaced; what replaces it stands for all of the match.
   * The pattern looks at `seen`, a string of the same length.
   */
  replaceAll(pattern: RegExp, by: (match: RegExpExecArray) => string, seen = this.value): Text {
    return new Text(this.#replaced(pattern, by, seen));
  }

  *#replaced(pattern: RegExp, by: (match: RegExpExecArray) => string, seen: string): Generator<Piece> {
    let done = 0;
    for (const match of seen.matchAll(pattern)) {
      const end = match.index + match[0].length;
      yield* this.pieces(done, match.index);
      const value = by(match);
      if (value === match[0]) yield* this.pieces(match.index, end);
      else yield { value, ...this.span(match.index, end), even: value.length === match[0].length };
      done = end;
    }
    yield* this.pieces(done);
  }

  /** Another string of the same length, each character of which stands where this one's does. */
  as(value: string): Text {
    if (value.length !== this.length) throw new RangeError('The other string is not as long');
    return new Text(this.#as(value));
  }

  *#as(value: string): Generator<Piece> {
    let at = 0;
    for (const piece of this.pieces()) {
      yield { ...piece, value: value.slice(at, at + piece.value.length) };
      at += piece.value.length;
    }
  }

  /** Whether `length` more characters over `size` more places leave the last run, which ends at `to`, as even as it was. */
  #goesOn(run: number, to: number, length: number, size: number): boolean {
    const runSize = (this.#ends[run] ?? 0) - (this.#starts[run] ?? 0);
    return this.#even[run] === true && runSize * length === size * (to - (this.#at[run] ?? 0));
  }

  #place(run: number, from: number, to: number): Span {
    const start = this.#starts[run] ?? 0;
    const end = this.#ends[run] ?? 0;
    if (!this.#even[run]) return { start, end };
    const at = this.#at[run] ?? 0;
    const [size, length] = [end - start, (this.#at[run + 1] ?? this.length) - at];
    return {
      start: start + Math.floor(((from - at) * size) / length),
      end: start + Math.ceil(((to - at) * size) / length),
    };
  }
}

function commonDivisor(one: number, other: number): number {
  while (other !== 0) [one, other] = [other, one % other];
  return one;
}

/** A culprit as a sentence quotes it: in one line, at most 60 characters of it. */
export function quoted(words: string): string {
  const line = words.slice(0, 400).replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return `"${letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : line}"`;
}
