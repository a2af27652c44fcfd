/** A place in the file: UTF-16 offsets, end exclusive. The only way to say *where*. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a value that nobody has checked is a span. */
export function isSpan(value: unknown): value is Span {
  const { start = -1, end = -1 } = (value ?? {}) as Partial<Span>;
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
}

/** A change to the file. */
export interface Edit {
  readonly at: Span;
  readonly text: string;
}

/** A change to a text: offsets into the text. */
export interface Change extends Span {
  readonly text: string;
}

/** A string with changes made that are in its order and do not overlap. */
export function changed(value: string, changes: readonly Change[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of changes) {
    parts.push(value.slice(done, start), text);
    done = end;
  }
  return parts.join('') + value.slice(done);
}

/** A position for people: line and column count from 1, columns in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Returns what turns offsets of `file` into points. Lines end at CR LF, LF or CR. */
export function pointer(file: string): (offset: number) => Point {
  const starts = [0];
  if (file.includes('\r'))
    for (const { 0: end, index } of file.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  else for (let at = file.indexOf('\n'); at >= 0; at = file.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** The index of the last number in the ascending `numbers` that is at most `wanted`. */
export function lastAtMost(numbers: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The index of the first number in the ascending `numbers` that is `wanted` or more; their length where there is none. */
export function firstAtLeast(numbers: ArrayLike<number>, wanted: number): number {
  const last = lastAtMost(numbers, wanted - 1);
  return (numbers[last] ?? wanted) < wanted ? last + 1 : last;
}

/** Whether the two share a character, or one is an empty place within the other. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Returns what tells whether an offset lies in one of the places. */
export function within(places: Iterable<Span>): (offset: number) => boolean {
  const ordered = Array.from(places).sort((one, other) => one.start - other.start);
  const starts = ordered.map(({ start }) => start);
  let last = 0;
  // How far the places reach that begin by then.
  const ends = ordered.map(({ end }) => {
    last = Math.max(last, end);
    return last;
  });
  return (offset) =>
    starts.length > 0 && (starts[0] ?? 0) <= offset && offset < (ends[lastAtMost(starts, offset)] ?? 0);
}
