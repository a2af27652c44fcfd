import type { Writer } from '../message/draft.ts';
import { type Change, changed, type Edit } from '../span.ts';
import type { Text } from '../text.ts';
import { characters, isAscii } from './bytes.ts';
import { isAsciiLabel } from './charset.ts';
import { encodingOf, isMultiByte, isUtf16, tableOf } from './encodings.ts';
import { bytesOf, type Part } from './parts.ts';
import { escapeQuoted, fitQuoted } from './quoted-lines.ts';
import { decodeTransfer } from './transfer.ts';

/** For a text that stands in the file as it reads. */
export function verbatim(text: Text): Writer {
  return inPlace(text, (one) => one);
}

/** For a text part of a mail, as far as nothing but its own transfer encoding and charset stand between text and file. */
export function partWriter(part: Part, text: Text): Writer | undefined {
  const { mail, header } = part;
  if (mail.isDecoded) return undefined;
  const encode = encoderOf(header.charset);
  if (header.encoding === 'base64') return inBase64(part, text, encode);
  // In a file of characters those beyond ASCII are no bytes.
  if (header.encoding !== 'quoted-printable') return inPlace(text, mail.isBytes ? encode : asciiOnly);
  const file = mail.text.value;
  const quoted = inPlace(text, (one) => {
    const bytes = encode(one);
    return bytes === undefined ? undefined : escapeQuoted(bytes);
  });
  return { ...quoted, write: (changes) => quoted.write(changes).map((edit) => fitQuoted(edit, file)) };
}

type Encode = (text: string) => string | undefined;

const asciiOnly: Encode = (text) => (isAscii(text) ? text : undefined);

function inPlace(text: Text, encode: Encode): Writer {
  return {
    isWhole: false,
    allows: (said) => encode(said) !== undefined,
    write(changes) {
      const edits: Edit[] = [];
      for (const { start, end, text: said } of changes) {
        const written = encode(said);
        if (written !== undefined) edits.push({ at: text.span(start, end), text: written });
      }
      return edits;
    },
  };
}

/** What writes characters as bytes, one character for each; nothing where the charset has no such, or is not sure. */
function encoderOf(label: string): Encode {
  if (isAsciiLabel(label)) return asciiOnly;
  const encoding = encodingOf(label);
  if (encoding === undefined || isUtf16(encoding)) return (text) => (text === '' ? '' : undefined);
  if (encoding === 'utf-8') return (text) => characters(new TextEncoder().encode(text));
  if (isMultiByte(encoding)) return asciiOnly;
  const table = tableOf(encoding);
  return (text) => {
    const bytes = Array.from(text, (sign) => (isAscii(sign) ? sign.charCodeAt(0) : table.indexOf(sign)));
    return bytes.includes(-1) ? undefined : String.fromCharCode(...bytes);
  };
}

/** How the lines of a part in base64 are broken. */
interface Layout {
  readonly width: number;
  readonly lineEnd: string;
  /** What stands behind the last line. */
  readonly tail: string;
}

function inBase64(part: Part, text: Text, encode: Encode): Writer | undefined {
  const { mail, content } = part;
  const written = mail.text.value.slice(content.start, content.end);
  const bytes = decodeTransfer(bytesOf(part), 'base64');
  const layout = layoutOf(written);
  if (base64(bytes.value, layout) !== written) return undefined;
  const ofBytes = ({ start, end, text: said }: Change): Change[] => {
    const place = bytes.range(text.span(start, end));
    const code = encode(said);
    return place && code !== undefined ? [{ ...place, text: code }] : [];
  };
  return {
    isWhole: true,
    allows: (said) => encode(said) !== undefined,
    write(changes) {
      const value = changed(bytes.value, changes.flatMap(ofBytes));
      return value === bytes.value
        ? []
        : [{ at: mail.text.span(content.start, content.end), text: base64(value, layout) }];
    },
  };
}

function layoutOf(written: string): Layout {
  const [, first = '', lineEnd = '\r\n'] = /^([^\r\n]*)(\r\n|\n|\r)?/.exec(written) ?? [];
  return { width: Math.max(4, first.length), lineEnd, tail: /[\r\n]*$/.exec(written)?.[0] ?? '' };
}

function base64(bytes: string, { width, lineEnd, tail }: Layout): string {
  const digits = btoa(bytes);
  const lines: string[] = [];
  for (let at = 0; at < digits.length; at += width) lines.push(digits.slice(at, at + width));
  return lines.join(lineEnd) + tail;
}
