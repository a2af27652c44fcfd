import type { Span } from './span.ts';

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
  /**
   * Three numbers for each run: where it begins in `value`, and its place in the file, the end of which is below zero
   * (`~end`) where its characters do not share that place evenly.
   */
  readonly #runs: ArrayLike<number>;
  /** Where it would stand, if it says nothing. */
  readonly #here: number;

  constructor(pieces: Iterable<Piece>) {
    if (Array.isArray(pieces) && pieces.length === 1) {
      // Most are cut from one run, and there are many.
      const piece = pieces[0] as Piece;
      this.value = piece.value;
      this.#runs = [0, piece.start, isEven(piece) ? piece.end : ~piece.end];
      this.#here = piece.start;
      return;
    }
    const runs: number[] = [];
    const joined: string[] = [];
    let values: string[] = [];
    let length = 0;
    let here: number | undefined;
    for (const piece of pieces) {
      const { value, start, end } = piece;
      here ??= start;
      if (value === '') continue;
      const spreads = isEven(piece);
      if (spreads && goesOn(runs, length, start, value.length, end - start)) runs[runs.length - 1] = end;
      else runs.push(length, start, spreads ? end : ~end);
      values.push(value);
      length += value.length;
      if (values.length < 4096) continue;
      joined.push(values.join(''));
      values = [];
    }
    this.value = joined.length === 0 ? values.join('') : joined.join('') + values.join('');
    this.#runs = runs.length > 4096 ? Int32Array.from(runs) : runs;
    this.#here = here ?? 0;
  }

  static readonly empty = new Text([]);

  /** All of a file, or the part of it that `span` says, as it is. */
  static whole(file: string, { start, end }: Span = { start: 0, end: file.length }): Text {
    return new Text([{ value: file.slice(start, end), start, end }]);
  }

  static join(texts: Iterable<Text>): Text {
    const all = Array.from(texts);
    const [first] = all;
    return first && all.length === 1 ? first : new Text(joined(all));
  }

  get length(): number {
    return this.value.length;
  }

  slice(start = 0, end = this.length): Text {
    if (start <= 0 && end >= this.length) return this;
    return new Text(start < end ? this.pieces(start, end) : [{ value: '', ...this.span(start, start) }]);
  }

  /** The runs from `start` up to `end`. */
  pieces(start = 0, end = this.length): Iterable<Piece> {
    if (start >= end) return [];
    const run = this.#runAt(start);
    return end <= this.#runEnd(run) ? this.#cut(run, start, end) : this.#pieces(run, start, end);
  }

  *#pieces(first: number, start: number, end: number): Generator<Piece> {
    for (let run = first; run < this.#runs.length; run += 3) {
      const from = Math.max(this.#runs[run] ?? 0, start);
      const to = Math.min(this.#runEnd(run), end);
      if (from >= end) return;
      yield* this.#cut(run, from, to);
    }
  }

  /** A part of a run, cut where a place begins with a character, so that each piece is as even as the run. */
  #cut(run: number, from: number, to: number): Piece[] {
    const at = this.#runs[run] ?? 0;
    const length = this.#runEnd(run) - at;
    const size = (this.#runs[run + 2] ?? 0) - (this.#runs[run + 1] ?? 0);
    if (size < 0 || size % length === 0) return [this.#piece(run, from, to)];
    const group = length / commonDivisor(size, length);
    const head = Math.min(to, at + Math.ceil((from - at) / group) * group);
    const tail = Math.max(head, at + Math.floor((to - at) / group) * group);
    const pieces: Piece[] = [];
    if (from < head) pieces.push(this.#piece(run, from, head));
    if (head < tail) pieces.push(this.#piece(run, head, tail));
    if (tail < to) pieces.push(this.#piece(run, tail, to));
    return pieces;
  }

  #piece(run: number, from: number, to: number): Piece {
    const { start, end } = this.#place(run, from, to);
    return { value: this.value.slice(from, to), start, end, even: (this.#runs[run + 2] ?? 0) >= 0 };
  }

  /** The run of the character at `index`: where its numbers begin. */
  #runAt(index: number): number {
    let low = 0;
    let high = this.#runs.length / 3 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[3 * middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return 3 * low;
  }

  #runEnd(run: number): number {
    return this.#runs[run + 3] ?? this.length;
  }

  /** Where the characters from `start` up to `end` stand in the file. Nothing stands before the character at `start`. */
  span(start = 0, end = this.length): Span {
    if (this.length === 0) return { start: this.#here, end: this.#here };
    if (start >= end || start >= this.length) {
      const here = start < this.length ? this.#character(start).start : this.#character(this.length - 1).end;
      return { start: here, end: here };
    }
    if (this.#isVerbatim) {
      const here = this.#runs[1] ?? 0;
      return { start: here + start, end: here + Math.min(end, this.length) };
    }
    const [first, last] = [this.#character(start), this.#character(Math.min(end, this.length) - 1)];
    // What was moved may stand in the file in another order.
    return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
  }

  /** The characters that stand in exactly that place of the file, as offsets; for texts in the order of the file. */
  range({ start, end }: Span): Span | undefined {
    if (this.#isVerbatim) {
      const here = this.#runs[1] ?? 0;
      const isWithin = here <= start && start <= end && end <= here + this.length;
      return isWithin ? { start: start - here, end: end - here } : undefined;
    }
    const from = this.#first((one) => one.start >= start);
    if (start === end) {
      const isHere = from < this.length ? this.#character(from).start === start : this.span(this.length).end === start;
      const isBehind = from > 0 && this.#character(from - 1).end === start;
      return isHere || isBehind ? { start: from, end: from } : undefined;
    }
    const to = this.#first((one) => one.end > end);
    const isExact = from < to && this.#character(from).start === start && this.#character(to - 1).end === end;
    return isExact ? { start: from, end: to } : undefined;
  }

  /** Stands in the file as it is, in one piece. */
  get #isVerbatim(): boolean {
    return this.#runs.length === 3 && (this.#runs[2] ?? 0) - (this.#runs[1] ?? 0) === this.length;
  }

  /** The first character whose place fits, where those of all that follow fit as well. */
  #first(fits: (place: Span) => boolean): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (fits(this.#character(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #character(index: number): Span {
    return this.#place(this.#runAt(index), index, index + 1);
  }

  /** All matches of a global pattern. */
  *matchAll(pattern: RegExp): Generator<Match> {
    // Most patterns match nothing, and to copy one takes longer than to look.
    if (this.value.search(pattern) < 0) return;
    for (const { 0: value, index, groups = {} } of this.value.matchAll(pattern)) {
      yield { value, index, span: this.span(index, index + value.length), groups };
    }
  }

  /**
   * The same text with each match of a global pattern replaced; what replaces it stands for all of the match,
   * or, if it is as long, character for character.
   * The pattern looks at `seen`, a string of the same length.
   */
  replaceAll(pattern: RegExp, by: (match: RegExpExecArray) => string, seen = this.value): Text {
    if (seen.search(pattern) < 0) return this;
    return new Text(this.#replaced(pattern, by, seen));
  }

  *#replaced(pattern: RegExp, by: (match: RegExpExecArray) => string, seen: string): Generator<Piece> {
    let done = 0;
    for (const match of seen.matchAll(pattern)) {
      const end = match.index + match[0].length;
      yield* this.pieces(done, match.index);
      const value = by(match);
      if (value === match[0]) yield* this.pieces(match.index, end);
      else if (value.length === match[0].length) yield* this.slice(match.index, end).as(value).pieces();
      else yield { value, ...this.span(match.index, end), even: false };
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

  #place(run: number, from: number, to: number): Span {
    const start = this.#runs[run + 1] ?? 0;
    const end = this.#runs[run + 2] ?? 0;
    if (end < 0) return { start, end: ~end };
    const at = this.#runs[run] ?? 0;
    const [size, length] = [end - start, this.#runEnd(run) - at];
    return {
      start: start + Math.floor(((from - at) * size) / length),
      end: start + Math.ceil(((to - at) * size) / length),
    };
  }
}

function* joined(texts: readonly Text[]): Generator<Piece> {
  for (const text of texts) yield* text.pieces();
}

/** Whether its characters share its place evenly: one at a place, or one place for some, is as even as can be. */
function isEven({ value, start, end, even = value.length === end - start }: Piece): boolean {
  return even || value.length === 1 || end - start === 1;
}

/** Whether `length` more characters over `size` more places leave the last of the runs, which ends at `to`, as even as it is. */
function goesOn(runs: readonly number[], to: number, start: number, length: number, size: number): boolean {
  const [lastAt = 0, lastStart = 0, lastEnd = -1] = [runs.at(-3), runs.at(-2), runs.at(-1)];
  return lastEnd === start && (lastEnd - lastStart) * length === size * (to - lastAt);
}

function commonDivisor(one: number, other: number): number {
  while (other !== 0) [one, other] = [other, one % other];
  return one;
}
