import { Text } from '../text.ts';
import { fromBase64 } from './base64.ts';
import { decodeCharset } from './charset.ts';
import type { Decoded } from './decoded.ts';
import { isBlank } from './headers.ts';
import { fromWordQuotes } from './quoted.ts';

/** Adjacent encoded words of one charset: a character may begin in one and end in the next. */
interface Run {
  readonly charset: string;
  readonly bytes: Text[];
}

const encodedWord = /=\?([^?\s]+)\?([bq])\?([^?]*)\?=/gi;

/** Decodes the encoded words of a header: https://www.rfc-editor.org/rfc/rfc2047. */
export function decodeWords(text: Text): Decoded {
  const decoded: Decoded[] = [];
  let run: Run | undefined;
  let done = 0;
  const finish = (next: number) => {
    if (run) decoded.push(decodeCharset(Text.join(run.bytes), run.charset));
    run = undefined;
    if (next > done) decoded.push({ text: text.slice(done, next), obstacle: undefined });
  };
  for (const { 0: word, 1: label = '', 2: encoding = '', 3: written = '', index } of text.value.matchAll(encodedWord)) {
    // The language after an asterisk says nothing about the characters: https://www.rfc-editor.org/rfc/rfc2231#section-5
    const charset = label.replace(/\*.*/, '').toLowerCase();
    const start = index + label.length + 5;
    const content = text.slice(start, start + written.length);
    const bytes = /b/i.test(encoding) ? fromBase64(content) : fromWordQuotes(content);
    const isAdjacent = run !== undefined && isAllBlank(text.value, done, index);
    if (!isAdjacent || run?.charset !== charset) {
      finish(isAdjacent ? done : index);
      run = { charset, bytes: [] };
    }
    run.bytes.push(bytes);
    done = index + word.length;
  }
  if (run === undefined) return { text, obstacle: undefined };
  finish(text.length);
  return joined(decoded);
}

/** The texts in a row, with the first of their obstacles. */
export function joined(decoded: readonly Decoded[]): Decoded {
  return {
    text: Text.join(decoded.map(({ text }) => text)),
    obstacle: decoded.find(({ obstacle }) => obstacle)?.obstacle,
  };
}

function isAllBlank(value: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlank(value[at])) return false;
  return true;
}
