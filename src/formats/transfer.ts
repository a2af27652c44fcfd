import type { Text } from '../text.ts';
import { eachBase64Byte, fromBase64 } from './base64.ts';
import { characters, eachUtf8Byte, isAscii } from './bytes.ts';
import { eachQuotedByte, fromQuotedPrintable } from './quoted.ts';

/** How the bytes of a part stand in a mail: https://www.rfc-editor.org/rfc/rfc2045#section-6. */
export type TransferEncoding = 'base64' | 'quoted-printable' | 'identity';

/** The encoding that a header names; `undefined` for one that mail programs do not know. */
export function transferEncodingOf(named: string): TransferEncoding | undefined {
  const token = /[\w-]+/.exec(named)?.[0].toLowerCase() ?? '7bit';
  if (token === 'base64' || token === 'quoted-printable') return token;
  return /^(?:[78]-?bit|binary)$/.test(token) ? 'identity' : undefined;
}

/** The bytes that encoded bytes stand for; in both, one character for each. */
export function decodeTransfer(bytes: Text, encoding: TransferEncoding): Text {
  if (encoding === 'base64') return fromBase64(bytes);
  return encoding === 'quoted-printable' ? fromQuotedPrintable(bytes) : bytes;
}

/** How many bytes a content stands for, without decoding it; the first ones are put into `head`. */
export function measure(content: string, encoding: TransferEncoding, isBytes: boolean, head: Uint8Array): number {
  let size = 0;
  const put = (byte: number) => {
    if (size < head.length) head[size] = byte;
    size++;
  };
  if (encoding === 'base64') eachBase64Byte(content, put);
  else if (encoding === 'quoted-printable') eachQuotedByte(isBytes ? content : utf8(content), put);
  else if (isBytes) for (let at = 0; at < content.length; at++) put(content.charCodeAt(at));
  else eachUtf8Byte(content, put);
  return size;
}

function utf8(content: string): string {
  return isAscii(content) ? content : characters(new TextEncoder().encode(content));
}
