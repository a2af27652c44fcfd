import type { Piece, Text } from '../text.ts';
import type { Report } from './decoded.ts';

/** Decodes UTF-8 as https://encoding.spec.whatwg.org/#utf-8-decoder does, without a byte order mark. */
export function* utf8Pieces(bytes: Text, report: Report): Generator<Piece> {
  const { value } = bytes;
  const beyondAscii = /[^\0-\x7f]/g;
  let length = 0;
  for (let at = value.startsWith('\xef\xbb\xbf') ? 3 : 0; at < value.length; ) {
    beyondAscii.lastIndex = at;
    const next = beyondAscii.exec(value)?.index ?? value.length;
    if (next > at) {
      yield* bytes.pieces(at, next);
      length += next - at;
      at = next;
      continue;
    }
    const size = sequenceSize(value, at);
    const end = at + Math.abs(size);
    if (size < 0) report(length, value.slice(at, end));
    const character = size < 0 ? '\ufffd' : characterAt(value, at, size);
    yield { value: character, ...bytes.span(at, end) };
    length += character.length;
    at = end;
  }
}

/** How many bytes the sequence at `at` has; less than zero where they are no character. */
function sequenceSize(value: string, at: number): number {
  const lead = value.charCodeAt(at);
  const size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (size === 0) return -1;
  for (let index = 1; index < size; index++) {
    const byte = value.charCodeAt(at + index);
    // Not too long, no surrogate, not beyond U+10FFFF.
    const low = index > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = index > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (!(byte >= low && byte <= high)) return -index;
  }
  return size;
}

function characterAt(value: string, at: number, size: number): string {
  let code = value.charCodeAt(at) & (0x7f >> size);
  for (let index = 1; index < size; index++) code = (code << 6) | (value.charCodeAt(at + index) & 0x3f);
  return String.fromCodePoint(code);
}
