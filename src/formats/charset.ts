import { quote } from '../quote.ts';
import { type Piece, Text } from '../text.ts';
import { isAscii } from './bytes.ts';
import type { Decoded, Flaw, Reading, Report } from './decoded.ts';
import { encodingOf, isMultiByte, isUtf16, tableOf } from './encodings.ts';
import { multiBytePieces } from './multi-byte.ts';
import { utf8Pieces } from './utf-8.ts';
import { byteOrderOf, utf16Pieces } from './utf-16.ts';

/** Decodes a text that has one character for each byte. Unlabelled bytes that are not UTF-8 are read as `otherwise`. */
export function decodeCharset(bytes: Text, label: string, otherwise?: string): Decoded {
  const { text, flaw } = readCharset(bytes, label, otherwise);
  return { text, obstacle: flaw && { at: text.span(flaw.index, flaw.index + 1), says: flaw.says } };
}

/** The same, with the fault as an index into the text. */
export function readCharset(bytes: Text, label: string, otherwise = 'windows-1252'): Reading {
  if (bytes.length === 0) return { text: bytes, flaw: undefined };
  if (isAsciiLabel(label)) return readUnlabelled(bytes, otherwise);
  const encoding = encodingOf(label);
  const order = encoding === 'utf-16le' && !/le\s*$/i.test(label) ? byteOrderOf(bytes.value) : undefined;
  if (encoding !== undefined) return readEncoding(bytes, order ?? encoding);
  // Most charsets share ASCII: what is written in it can still be checked.
  const { text } = readEncoding(bytes, 'windows-1252');
  return { text, flaw: { index: 0, says: `Charset ${quote(label)} is not known: the text cannot be read` } };
}

/** Whether the label says no more than that all bytes are ASCII, true or not. */
export function isAsciiLabel(label: string): boolean {
  return /^\s*(?:(?:us-?)?ascii|ansi_x3\.4-1968)?\s*$/i.test(label);
}

/** Mail programs look at the bytes where no label says what they are. */
function readUnlabelled(bytes: Text, otherwise: string): Reading {
  if (bytes.value.includes('\x1b$')) return readEncoding(bytes, 'iso-2022-jp');
  const unicode = readEncoding(bytes, 'utf-8');
  return unicode.flaw ? readCharset(bytes, isAsciiLabel(otherwise) ? 'windows-1252' : otherwise) : unicode;
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
  const hex = (byte: string) => byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
  const codes = Array.from(bytes.slice(0, 4), (byte) => `0x${hex(byte)}`);
  const name = encoding.replace(/^utf/, 'UTF');
  return codes.length > 1 ? `Bytes ${codes.join(' ')} are not valid ${name}` : `Byte ${codes[0]} is not valid ${name}`;
}
