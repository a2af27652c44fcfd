import { type Piece, Text } from '../text.ts';

/** One character for each byte. */
export function characters(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
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

function* utf8Pieces(text: Text): Generator<Piece> {
  const encoder = new TextEncoder();
  let done = 0;
  for (const { 0: character, index } of text.value.matchAll(/[^\0-\x7f]/gu)) {
    const end = index + character.length;
    yield* text.pieces(done, index);
    yield { value: characters(encoder.encode(character)), ...text.span(index, end), even: false };
    done = end;
  }
  yield* text.pieces(done);
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
