import { type Piece, Text } from '../text.ts';

/** A line of flowed text, its line end left out. */
interface FlowedLine {
  readonly start: number;
  /** Where its words begin, behind marks of quoting and the blank that only keeps a line from looking like something else. */
  readonly words: number;
  readonly end: number;
  /** How many marks of quoting it has. */
  readonly depth: number;
  /** Goes on in the next line, if that is quoted as deeply. */
  readonly isSoft: boolean;
}

/** Joins the lines that a mail program broke: https://www.rfc-editor.org/rfc/rfc3676#section-4. */
export function unflow(text: Text, deletesSpaces: boolean): Text {
  return new Text(flowedPieces(text, deletesSpaces));
}

function* flowedPieces(text: Text, deletesSpaces: boolean): Generator<Piece> {
  let before: FlowedLine | undefined;
  for (const line of flowedLines(text.value)) {
    const isJoined = before?.isSoft === true && before.depth === line.depth;
    if (before) yield* text.pieces(before.words, isJoined && deletesSpaces ? before.end - 1 : before.end);
    if (before && !isJoined) yield* text.pieces(before.end, line.start);
    if (!isJoined && line.depth > 0) yield* text.pieces(line.start, line.words);
    before = line;
  }
  if (before) yield* text.pieces(before.words, before.end);
}

function* flowedLines(value: string): Generator<FlowedLine> {
  const lineEnd = /\r\n|\n|\r/g;
  for (let start = 0; start <= value.length; ) {
    const found = lineEnd.exec(value);
    const end = found?.index ?? value.length;
    let words = start;
    while (words < end && value[words] === '>') words++;
    const depth = words - start;
    if (words < end && value[words] === ' ') words++;
    const isSignature = end - words === 3 && value.startsWith('-- ', words);
    yield { start, words, end, depth, isSoft: end > words && value[end - 1] === ' ' && !isSignature };
    start = found ? lineEnd.lastIndex : value.length + 1;
  }
}
