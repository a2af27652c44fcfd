import type { Obstacle } from '../message/draft.ts';
import { type Piece, Text } from '../text.ts';
import { isAscii } from './bytes.ts';
import { encodingOf, isMultiByte, isUtf16, tableOf } from './encodings.ts';
import { multiBytePieces } from './multi-byte.ts';
import { utf8Pieces } from './utf-8.ts';
import { utf16Pieces } from './utf-16.ts';

/** Bytes made characters. */
export interface Decoded {
  readonly text: Text;
  /** What could not be decoded, and stands as U+FFFD in the text; the first of it where there is more. */
  readonly obstacle: Obstacle | undefined;
}

/** Bytes made characters, with the first place in `text` that is none. */
export interface Reading {
  readonly text: Text;
  readonly flaw: Flaw | undefined;
}

export interface Flaw {
  readonly index: number;
  readonly says: string;
}

/** Told where a text being made has got to, and which bytes are no character there. */
export type Report = (index: number, bytes: string) => void;

/** Decodes a text that has one character for each byte. */
export function decodeCharset(bytes: Text, label: string): Decoded {
  const { text, flaw } = readCharset(bytes, label);
  return { text, obstacle: flaw && { at: text.span(flaw.index, flaw.index + 1), says: flaw.says } };
}

export function readCharset(bytes: Text, label: string): Reading {
  if (bytes.length === 0) return { text: bytes, flaw: undefined };
  const encoding = isAsciiLabel(label) ? guess(bytes) : encodingOf(label);
  if (encoding !== undefined) return readEncoding(bytes, encoding);
  // Most charsets share ASCII: what is written in it can still be checked.
  const { text } = readEncoding(bytes, 'windows-1252');
  return { text, flaw: { index: 0, says: `Charset "${label}" is not known: the text cannot be read` } };
}

/** Whether the label says no more than that all bytes are ASCII, true or not. */
export function isAsciiLabel(label: string): boolean {
  return /^\s*(?:(?:us-?)?ascii|ansi_x3\.4-1968)?\s*$/i.test(label);
}

/** What mail programs take unlabelled bytes for. */
function guess(bytes: Text): string {
  if (bytes.value.includes('\x1b$')) return 'iso-2022-jp';
  return isAscii(bytes.value) || isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Text): boolean {
  return readEncoding(bytes, 'utf-8').flaw === undefined;
}

function readEncoding(bytes: Text, encoding: string): Reading {
  if (isUtf16(encoding)) return reading(encoding, (report) => utf16Pieces(bytes, encoding, report));
  if (isMultiByte(encoding) && !isPlain(bytes, encoding)) {
    return reading(encoding, (report) => multiBytePieces(bytes, encoding, report));
  }
  if (isAscii(bytes.value)) return { text: bytes, flaw: undefined };
  if (encoding === 'utf-8') return reading(encoding, (report) => utf8Pieces(bytes, report));
  return readSingleBytes(bytes, encoding);
}

/** ISO-2022-JP is ASCII too, but for its escapes. */
function isPlain({ value }: Text, encoding: string): boolean {
  return isAscii(value) && (encoding !== 'iso-2022-jp' || !/[\x0e\x0f\x1b]/.test(value));
}

function reading(encoding: string, pieces: (report: Report) => Iterable<Piece>): Reading {
  let flaw: Flaw | undefined;
  const text = new Text(
    pieces((index, bytes) => {
      flaw ??= { index, says: sayInvalid(bytes, encoding) };
    }),
  );
  return { text, flaw };
}

function readSingleBytes(bytes: Text, encoding: string): Reading {
  const table = tableOf(encoding);
  const value = bytes.value.replace(/[^\0-\x7f]/g, (byte) => table[byte.charCodeAt(0)] ?? '\ufffd');
  const index = value.indexOf('\ufffd');
  const flaw = index < 0 ? undefined : { index, says: sayInvalid(bytes.value.charAt(index), encoding) };
  return { text: bytes.as(value), flaw };
}

function sayInvalid(bytes: string, encoding: string): string {
  const codes = Array.from(bytes.slice(0, 4), (byte) => `0x${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  const name = encoding.replace(/^utf/, 'UTF');
  return codes.length > 1 ? `Bytes ${codes.join(' ')} are not valid ${name}` : `Byte ${codes[0]} is not valid ${name}`;
}
