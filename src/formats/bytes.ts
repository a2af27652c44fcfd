import { type Piece, Text } from '../text.ts';

/** One character for each byte. */
export function characters(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    // Applied, not spread: to spread bytes takes ten times as long.
    chunks.push(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + 8192)));
  }
  return chunks.join('');
}

/** Whether no character is beyond the 128 that nearly all charsets share. */
export function isAscii(value: string): boolean {
  return !/[^\0-\x7f]/.test(value);
}

/** The bytes of a text in UTF-8, one character for each. */
export function toBytes(text: Text): Text {
  return isAscii(text.value) ? text : new Text(utf8Pieces(text));
}

/** Runs of characters that have as many bytes in UTF-8. */
const runs =
  /[\0-\x7f]+|[\x80-\u07ff]+|[\u0800-\ud7ff\ue000-\uffff]+|(?:[\ud800-\udbff][\udc00-\udfff])+|[\ud800-\udfff]/g;

function* utf8Pieces(text: Text): Generator<Piece> {
  for (const { 0: run, index } of text.value.matchAll(runs)) {
    const first = run.charCodeAt(0);
    if (first < 0x80) yield* text.pieces(index, index + run.length);
    else {
      const size = isSurrogate(first) && run.length > 1 ? 2 : 1;
      yield* encodedPieces(text, index, size, run.length, encode(run));
    }
  }
}

/** The bytes of `length` units of a text, `size` of which make a character. */
function* encodedPieces(text: Text, start: number, size: number, length: number, bytes: string): Generator<Piece> {
  const each = (bytes.length * size) / length;
  const place = text.span(start, start + length);
  if (size === 1 && place.end - place.start === length) yield { value: bytes, ...place, even: true };
  else {
    for (let at = 0; at < length; at += size) {
      const value = bytes.slice((at / size) * each, (at / size + 1) * each);
      yield { value, ...text.span(start + at, start + at + size), even: false };
    }
  }
}

const encoder = new TextEncoder();

function encode(value: string): string {
  // A call of the encoder costs as much as some characters.
  if (value.length > 16) return characters(encoder.encode(value));
  let bytes = '';
  eachUtf8Byte(value, (byte) => {
    bytes += String.fromCharCode(byte);
  });
  return bytes;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xe000;
}

/** Calls `put` with each byte of a string in UTF-8. */
export function eachUtf8Byte(value: string, put: (byte: number) => void): void {
  for (let at = 0; at < value.length; at++) {
    const code = value.codePointAt(at) ?? 0;
    if (code < 0x80) {
      put(code);
      continue;
    }
    if (code > 0xffff) at++;
    const size = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    put(((0xf00 >> size) & 0xff) | (code >> (6 * (size - 1))));
    for (let rest = size - 2; rest >= 0; rest--) put(0x80 | ((code >> (6 * rest)) & 0x3f));
  }
}

/** Returns what counts the bytes of a string in UTF-8 up to an offset that is not before the last one asked for. */
export function byteCounter(value: string): (offset: number) => number {
  let [at, bytes] = [0, 0];
  return (offset) => {
    if (offset > at) {
      eachUtf8Byte(value.slice(at, offset), () => {
        bytes++;
      });
      at = offset;
    }
    return bytes;
  };
}
