import { readFileSync } from 'node:fs';
import { decodeFile } from '../../src/formats/decode-file.ts';
import { eml } from '../../src/formats/eml.ts';
import type { Draft } from '../../src/message/draft.ts';
import type { Span } from '../../src/span.ts';
import type { Text } from '../../src/text.ts';

/** A mail as it was read, with the text of its file. */
export interface ReadMail extends Draft {
  readonly file: string;
}

export const fixtures = new URL('../../fixtures/formats/', import.meta.url);

export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`${name}.eml`, fixtures));
}

/** Bytes of a mail: its text in UTF-8, or one byte for each character. */
export function bytesOf(mail: string, isBinary = false): Uint8Array {
  return Buffer.from(mail, isBinary ? 'latin1' : 'utf8');
}

export async function readMail(mail: string | Uint8Array): Promise<ReadMail> {
  const source = decodeFile(typeof mail === 'string' ? bytesOf(mail) : mail, 'mail.eml');
  if ('says' in source) throw new Error(source.says);
  return { ...(await eml.read(source)), file: source.text };
}

/** What the file has at a place. */
export function at(file: string, { start, end }: Span): string {
  return file.slice(start, end);
}

/** What the file has for some words of a text. */
export function writtenFor(file: string, text: Text | undefined, words: string): string | undefined {
  const index = text?.value.indexOf(words) ?? -1;
  return text && index >= 0 ? at(file, text.span(index, index + words.length)) : undefined;
}

/** A multipart/mixed mail. */
export function mixed(...parts: readonly string[]): string {
  const head = 'From: shop@example.com\nSubject: Parts\nContent-Type: multipart/mixed; boundary=b\n\n';
  return `${head}${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`;
}
