import { type Piece, Text } from '../text.ts';
import { toBytes } from './bytes.ts';

/** A line of quoted-printable without blanks at its end, which are none of the sender's. */
interface QuotedLine {
  readonly start: number;
  readonly end: number;
  /** Its line end; empty for a soft one. */
  readonly breakStart: number;
  readonly breakEnd: number;
}

/** The bytes that quoted-printable stands for. What is no escape is kept as it is. */
export function fromQuotedPrintable(bytes: Text): Text {
  return new Text(quotedPieces(bytes));
}

function* quotedPieces(bytes: Text): Generator<Piece> {
  for (const { start, end, breakStart, breakEnd } of quotedLines(bytes.value)) {
    let done = start;
    for (const at of escapesOf(bytes.value.slice(start, end))) {
      yield* bytes.pieces(done, start + at);
      done = start + at + 3;
      yield { value: String.fromCharCode(escaped(bytes.value, start + at)), ...bytes.span(start + at, done) };
    }
    yield* bytes.pieces(done, end);
    yield* bytes.pieces(breakStart, breakEnd);
  }
}

/** Calls `put` with each byte that quoted-printable stands for. */
export function eachQuotedByte(value: string, put: (byte: number) => void): void {
  for (const { start, end, breakStart, breakEnd } of quotedLines(value)) {
    for (let at = start; at < end; at++) {
      const byte = at + 2 < end ? escaped(value, at) : -1;
      put(byte < 0 ? value.charCodeAt(at) : byte);
      if (byte >= 0) at += 2;
    }
    for (let at = breakStart; at < breakEnd; at++) put(value.charCodeAt(at));
  }
}

function* quotedLines(value: string): Generator<QuotedLine> {
  const lineEnd = /\r\n|\n|\r/g;
  for (let start = 0; start < value.length; ) {
    const found = lineEnd.exec(value);
    const breakStart = found?.index ?? value.length;
    const breakEnd = found ? lineEnd.lastIndex : value.length;
    let end = breakStart;
    while (end > start && (value[end - 1] === ' ' || value[end - 1] === '\t')) end--;
    const isSoft = end > start && value[end - 1] === '=';
    yield { start, end: isSoft ? end - 1 : end, breakStart: isSoft ? breakEnd : breakStart, breakEnd };
    start = breakEnd;
  }
}

function* escapesOf(line: string): Generator<number> {
  for (let at = line.indexOf('='); at >= 0; at = line.indexOf('=', at + 1)) if (escaped(line, at) >= 0) yield at;
}

/** The byte that an escape at `at` stands for; -1 where there is none. */
function escaped(value: string, at: number): number {
  if (value.charCodeAt(at) !== 0x3d) return -1;
  const high = hexDigit(value.charCodeAt(at + 1));
  const low = hexDigit(value.charCodeAt(at + 2));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** The bytes of an encoded word in the "Q" encoding: https://www.rfc-editor.org/rfc/rfc2047#section-4.2. */
export function fromWordQuotes(text: Text): Text {
  return toBytes(text).replaceAll(/_|=([0-9a-f]{2})/gi, ([, code]) => (code ? fromHex(code) : ' '));
}

/** The bytes of a parameter in percent signs: https://www.rfc-editor.org/rfc/rfc2231#section-4. */
export function fromPercents(text: Text): Text {
  return toBytes(text).replaceAll(/%([0-9a-f]{2})/gi, ([, code = '']) => fromHex(code));
}

function fromHex(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}
