import { type Piece, Text } from '../text.ts';
import { characters } from './bytes.ts';

const digits = new Int8Array(256).fill(-1);
for (const [value, digit] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  digits[digit.charCodeAt(0)] = value;
}

/**
 * The bytes that base64 stands for, one character for each. As mail programs read it: what is no digit is skipped,
 * missing padding is no fault, and padding amid the text begins a new group.
 */
export function fromBase64(text: Text): Text {
  return new Text(base64Pieces(text));
}

function* base64Pieces(text: Text): Generator<Piece> {
  let open: number[] = [];
  for (const { 0: run, index } of text.value.matchAll(/[A-Za-z0-9+/]+|=+/g)) {
    if (run.startsWith('=')) {
      yield* groupPieces(text, open);
      open = [];
      continue;
    }
    const end = index + run.length;
    let at = index;
    for (; open.length > 0 && at < end; at++) {
      open.push(at);
      if (open.length < 4) continue;
      yield* groupPieces(text, open);
      open = [];
    }
    const whole = at + Math.floor((end - at) / 4) * 4;
    if (at < whole) yield* blockPieces(text, at, whole);
    for (at = whole; at < end; at++) open.push(at);
  }
  yield* groupPieces(text, open);
}

/** Groups of four digits without a gap: where the file says them so, three bytes share four places evenly. */
function* blockPieces(text: Text, start: number, end: number): Generator<Piece> {
  const span = text.span(start, end);
  if (span.end - span.start === end - start) {
    const bytes = new Uint8Array(((end - start) / 4) * 3);
    let size = 0;
    eachBase64Byte(text.value.slice(start, end), (byte) => {
      bytes[size++] = byte;
    });
    yield { value: characters(bytes), ...span, even: true };
  } else {
    for (let at = start; at < end; at += 4) yield* groupPieces(text, [at, at + 1, at + 2, at + 3]);
  }
}

/** A group of up to four digits, each of which may stand elsewhere. */
function* groupPieces(text: Text, group: readonly number[]): Generator<Piece> {
  const value = group.map((at) => text.value[at]).join('');
  const bytes: number[] = [];
  eachBase64Byte(value, (byte) => bytes.push(byte));
  for (const [index, byte] of bytes.entries()) {
    const [first = 0, second = 0] = group.slice(index);
    const { start } = text.span(first, first + 1);
    yield { value: String.fromCharCode(byte), start, end: text.span(second, second + 1).end };
  }
}

/** Calls `put` with each byte that base64 stands for. */
export function eachBase64Byte(value: string, put: (byte: number) => void): void {
  let bits = 0;
  let count = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    const digit = digits[code] ?? -1;
    if (digit < 0 && code !== 0x3d) continue;
    if (digit >= 0) {
      bits = (bits << 6) | digit;
      if (++count < 4) continue;
    }
    if (count > 1) put((bits >> (6 * count - 8)) & 0xff);
    if (count > 2) put((bits >> (6 * count - 16)) & 0xff);
    if (count > 3) put(bits & 0xff);
    count = 0;
  }
  if (count > 1) put((bits >> (6 * count - 8)) & 0xff);
  if (count > 2) put((bits >> (6 * count - 16)) & 0xff);
}
