import type { Piece, Text } from '../text.ts';
import type { Report } from './decoded.ts';

/** Decodes UTF-16; a byte order mark wins over the order that is named. */
export function* utf16Pieces(bytes: Text, encoding: string, report: Report): Generator<Piece> {
  const { value } = bytes;
  const isMarked = /^(?:\xfe\xff|\xff\xfe)/.test(value);
  const isBig = isMarked ? value.startsWith('\xfe') : encoding === 'utf-16be';
  const unit = (at: number) => {
    const [first, second] = [value.charCodeAt(at), value.charCodeAt(at + 1)];
    return isBig ? first * 256 + second : second * 256 + first;
  };
  let length = 0;
  for (let at = isMarked ? 2 : 0; at < value.length; ) {
    const size = characterSize(unit, at);
    const end = Math.min(value.length, at + Math.abs(size));
    if (size < 0) report(length, value.slice(at, end));
    const units = size === 4 ? [unit(at), unit(at + 2)] : [size < 0 ? 0xfffd : unit(at)];
    const character = String.fromCharCode(...units);
    yield { value: character, ...bytes.span(at, end) };
    length += character.length;
    at = end;
  }
}

/** 2, 4 for a pair of surrogates, and less than zero for what is no character. */
function characterSize(unit: (at: number) => number, at: number): number {
  const first = unit(at);
  if (Number.isNaN(first) || (first >= 0xdc00 && first < 0xe000)) return -2;
  if (first < 0xd800 || first >= 0xe000) return 2;
  const second = unit(at + 2);
  return second >= 0xdc00 && second < 0xe000 ? 4 : -2;
}

/** The byte order that the zero bytes at the beginning show: every other byte of ASCII in UTF-16 is one. */
export function byteOrderOf(value: string): 'utf-16le' | 'utf-16be' | undefined {
  const head = value.slice(0, 1024);
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at++) if (head[at] === '\0') zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = head.length / 5;
  if (even === 0 && odd > enough) return 'utf-16le';
  return odd === 0 && even > enough ? 'utf-16be' : undefined;
}
