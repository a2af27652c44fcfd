import type { Piece, Text } from '../text.ts';
import type { Report } from './decoded.ts';

/** After as many faults the bytes are of another charset, and decoding goes on only to make the text slower to read. */
const maxFaults = 100;

/** The escapes of ISO-2022-JP, which are no part of the characters that follow. */
const escapeSequence = /\x1b(?:\([BJI]|\$[@B])/y;

/** Decodes the charsets of East Asia, byte for byte, so that each character knows its own. */
export function* multiBytePieces(bytes: Text, encoding: string, report: Report): Generator<Piece> {
  const { value } = bytes;
  const decode = stepper(encoding);
  const hasEscapes = encoding === 'iso-2022-jp';
  let [start, length, faults] = [0, 0, 0];
  for (let at = 0; at < value.length && faults < maxFaults; ) {
    const asciiEnd = at === start && !hasEscapes ? afterAscii(value, at) : at;
    const escapeEnd = at === start && hasEscapes ? afterEscape(value, at) : at;
    if (asciiEnd > at || escapeEnd > at) {
      yield* bytes.pieces(at, asciiEnd);
      length += asciiEnd - at;
      for (; at < escapeEnd; at++) decode(value.charCodeAt(at));
      start = at = Math.max(asciiEnd, escapeEnd);
      continue;
    }
    const character = decode(value.charCodeAt(at++), at === value.length);
    if (character === '') continue;
    if (isFault(character)) {
      report(length, value.slice(start, at));
      faults++;
    }
    yield { value: character, ...bytes.span(start, at) };
    length += character.length;
    start = at;
  }
  yield* bytes.pieces(start);
}

/** No character, or one that stands for what the runtime's tables do not know. */
function isFault(character: string): boolean {
  return /[\ufffd\ue000-\uf8ff]/.test(character);
}

function afterAscii(value: string, start: number): number {
  let at = start;
  while (value.charCodeAt(at) < 0x80) at++;
  return at;
}

function afterEscape(value: string, at: number): number {
  escapeSequence.lastIndex = at;
  return escapeSequence.test(value) ? escapeSequence.lastIndex : at;
}

/** Takes one byte after another and returns each character with its last byte. */
function stepper(encoding: string): (byte: number, isLast?: boolean) => string {
  let decoder = new TextDecoder(encoding);
  const one = new Uint8Array(1);
  return (byte, isLast = false) => {
    one[0] = byte;
    try {
      return decoder.decode(one, { stream: !isLast });
    } catch {
      // Node 20 throws where a fault makes more characters than it has room for.
      decoder = new TextDecoder(encoding);
      return '\ufffd';
    }
  };
}
