import type { Edit } from '../span.ts';

/** The longest line of quoted-printable: https://www.rfc-editor.org/rfc/rfc2045#section-6.7. */
const maxLine = 76;

/** Bytes in quoted-printable. Line ends stay. */
export function escapeQuoted(bytes: string): string {
  return bytes.replace(/[^\t\n\r\x20-\x3c\x3e-\x7e]|[\t ](?=[\r\n])/g, (byte) => {
    return `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
}

/** The same edit, as its lines allow it: none gets too long by it, ends in a blank, or is a mere soft line break. */
export function fitQuoted({ at, text }: Edit, file: string): Edit {
  const start = Math.max(file.lastIndexOf('\n', at.start - 1), file.lastIndexOf('\r', at.start - 1)) + 1;
  const lineEnd = /\r\n|\n|\r|$/g;
  lineEnd.lastIndex = at.end;
  const found = lineEnd.exec(file);
  const [before, after] = [file.slice(start, at.start), file.slice(at.end, found?.index)];
  if (text === '' && after === '' && /[\t ]$/.test(before)) {
    const blank = before.endsWith(' ') ? '=20' : '=09';
    return { at: { start: at.start - 1, end: at.end }, text: blank };
  }
  if (text === '' && before === '' && after === '=') return { at: { start: at.start, end: lineEnd.lastIndex }, text };
  if (text === '' || /[\r\n]/.test(text) || before.length + text.length + after.length <= maxLine) return { at, text };
  const soft = `=${found?.[0] || '\r\n'}`;
  const head = before.length + text.length < maxLine ? '' : soft;
  const tail = (head === '' ? before.length : 0) + text.length + after.length <= maxLine ? '' : soft;
  return { at, text: head + text.match(tokens)?.join(soft) + tail };
}

/** As many escapes and signs as a line holds. */
const tokens = /(?:=[\dA-F]{2}|[^=]){1,24}/g;
