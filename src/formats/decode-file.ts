import type { Obstacle } from '../message/draft.ts';
import type { Source } from '../message/message.ts';
import { Text } from '../text.ts';
import { characters, isAscii } from './bytes.ts';
import { readCharset } from './charset.ts';
import { encodingOf, isMultiByte } from './encodings.ts';
import { metaCharset } from './meta-charset.ts';
import { sniff } from './sniff.ts';
import { byteOrderOf } from './utf-16.ts';

/** Why a file cannot be read, with what of it could: the place is one in that. */
export interface Refusal extends Obstacle {
  readonly source: Source;
}

/** Makes the bytes of a file a source. A byte order mark is none of it. */
export function decodeFile(bytes: Uint8Array, path: string): Source | Refusal {
  const isMail = /\.eml$/i.test(path);
  const head = characters(bytes.subarray(0, 4096));
  const type = binaryType(head, bytes);
  if (type) return refuse({ path, text: '' }, 0, `The file is ${type}, not ${isMail ? 'a mail' : 'text'}`);
  const order = /^(?:\xff\xfe|\xfe\xff)/.test(head) ? 'utf-16' : byteOrderOf(head);
  if (order) return readFile(bytes, path, order, 'save the file as UTF-8');
  const text = decoded(bytes, 'utf-8');
  const mark = hasMark(bytes) ? { hasMark: true } : {};
  if (isMail && text === undefined)
    return { path, text: characters(bytes.subarray(hasMark(bytes) ? 3 : 0)), isBinary: true, ...mark };
  if (isMail && text !== undefined) return { path, text, ...mark };
  const label = metaCharset(head);
  if (text !== undefined && !isRather(label, text)) return checked({ path, text, ...mark });
  const missing = /\.html?$/i.test(path) ? ' or name its charset in <meta charset>' : '';
  const remedy = label ? ` or name its charset in <meta>, which says ${label}` : missing;
  return readFile(bytes, path, label ?? 'utf-8', `save the file as UTF-8${remedy}`);
}

/** What a file is that is no text at all. */
function binaryType(head: string, bytes: Uint8Array): string | undefined {
  if (head.startsWith('%PDF-')) return 'application/pdf';
  const type = /[\0-\x08\x0e-\x1a]/.test(head) ? sniff(bytes.subarray(0, 4096)) : undefined;
  return type === 'application/pdf' || /^text\/|xml$/.test(type ?? '') ? undefined : type;
}

/** All of the bytes, if they are valid. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Chinese, Japanese and Korean in UTF-8 have characters beyond U+0800: without any the bytes are what the file says. */
function isRather(label: string | undefined, text: string): boolean {
  const encoding = label === undefined ? undefined : encodingOf(label);
  return encoding !== undefined && isMultiByte(encoding) && !/[\u0800-\uffff]/.test(text);
}

function readFile(bytes: Uint8Array, path: string, label: string, remedy: string): Source | Refusal {
  const read = characters(bytes);
  const { text, flaw } = readCharset(Text.whole(read), label);
  const isForeign = text.value !== read || !isAscii(read);
  const source = { path, text: text.value, ...(isForeign && { isForeign }) };
  return flaw ? refuse(source, flaw.index, `${flaw.says}; ${remedy}`) : checked(source);
}

/** No text has a character U+0000, and programs that meet one read on, or not, as they please. */
function checked(source: Source): Source | Refusal {
  const index = source.text.indexOf('\0');
  return index < 0 ? source : refuse(source, index, 'Character U+0000: the file is not text');
}

function refuse(source: Source, index: number, says: string): Refusal {
  return { source, at: { start: index, end: Math.min(index + 1, source.text.length) }, says };
}
