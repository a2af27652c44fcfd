import type { Piece, Text } from '../text.ts';
import type { Report } from './charset.ts';

/** After as many faults the bytes are of another charset, and decoding goes on only to make the text slower to read. */
const maxFaults = 100;

/** The escapes of ISO-2022-JP, which are no part of the characters that follow. */
const escape = /\x1b(?:\([BJI]|\$[@B])/y;

/** Decodes the charsets of East Asia, byte for byte, so that each character knows its own. */
export function* multiBytePieces(bytes: Text, encoding: string, report: Report): Generator<Piece> {
  const { value } = bytes;
  let decode = stepper(encoding);
  let [start, length, faults] = [0, 0, 0];
  for (let at = 0; at < value.length && faults < maxFaults; at++) {
    if (at === start && encoding === 'iso-2022-jp') {
      const next = afterEscape(value, at);
      for (; at < next; at++) decode(value.charCodeAt(at));
      start = next;
      if (at === value.length) break;
    }
    const isLast = at === value.length - 1;
    const character = decode(value.charCodeAt(at), isLast);
    if (character === '') continue;
    if (isFault(character)) {
      report(length, value.slice(start, at + 1));
      faults++;
      decode = stepper(encoding);
    }
    yield { value: character, ...bytes.span(start, at + 1) };
    length += character.length;
    start = at + 1;
  }
  yield* bytes.pieces(start);
}

/** No character, or one that stands for what the runtime's tables do not know. */
function isFault(character: string): boolean {
  return /[\ufffd\ue000-\uf8ff]/.test(character);
}

function afterEscape(value: string, at: number): number {
  escape.lastIndex = at;
  return escape.test(value) ? escape.lastIndex : at;
}

/** Takes one byte after another and returns each character with its last byte. */
function stepper(encoding: string): (byte: number, isLast?: boolean) => string {
  const decoder = new TextDecoder(encoding);
  const one = new Uint8Array(1);
  return (byte, isLast = false) => {
    one[0] = byte;
    try {
      return decoder.decode(one, { stream: !isLast });
    } catch {
      // Node 20 throws where a fault makes more characters than it has room for.
      return '\ufffd';
    }
  };
}
