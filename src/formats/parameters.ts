import { maxHeaderItems, maxHeaderValue } from '../limits.ts';
import type { Span } from '../span.ts';
import { Text } from '../text.ts';
import { decodeCharset } from './charset.ts';
import type { Decoded } from './decoded.ts';
import { readItems } from './items.ts';
import { fromPercents } from './quoted.ts';
import { decodeWords, joined } from './words.ts';

/** A header such as Content-Type: a value and parameters. */
export interface Structured {
  readonly at: Span;
  readonly value: Text;
  /** The parameter of that name, in lower case; its sections, percent signs and charset undone. */
  parameter(name: string): Decoded | undefined;
  /** The same, its encoded words undone too: no standard has them in parameters, mail programs write and read them. */
  worded(name: string): Decoded | undefined;
  /** Not read: beyond a limit. */
  readonly isTooLong: boolean;
}

/** One of the pieces that make a parameter: https://www.rfc-editor.org/rfc/rfc2231#section-3. */
interface Section {
  readonly number: number;
  /** Its name ends in an asterisk: it has percent signs and, if it is the first, a charset. */
  readonly isEncoded: boolean;
  readonly value: Text;
}

/** Reads a header of a value and parameters. The first of a name holds; one with sections wins over a plain one. */
export function readStructured(text: Text): Structured {
  const words = text.value.match(/=\?/g)?.length ?? 0;
  const isShort = text.length <= maxHeaderValue && words <= maxHeaderItems;
  const [first, ...items] = isShort ? readItems(text, { beginsWithValue: true }) : [];
  const plain = new Map<string, Text>();
  const sections = new Map<string, Section[]>();
  for (const item of items) {
    const name = (item.name ?? item.value).value.toLowerCase();
    const [, base = '', number = '0', star] = /^([^*]+)(?:\*(\d{1,4}))?(\*)?$/.exec(name) ?? [];
    if (base === name) {
      if (!plain.has(name)) plain.set(name, item.name ? item.value : Text.empty);
      continue;
    }
    const others = sections.get(base);
    const section = { number: Number(number), isEncoded: star === '*', value: item.value };
    if (others) others.push(section);
    else sections.set(base, [section]);
  }
  const sectioned = (name: string) => {
    const parts = sections.get(name);
    return parts && decodeSections(parts);
  };
  return {
    at: text.span(),
    value: first?.value ?? Text.empty,
    parameter(name) {
      const text = plain.get(name);
      return sectioned(name) ?? (text && { text, obstacle: undefined });
    },
    worded(name) {
      const text = plain.get(name);
      return sectioned(name) ?? (text && decodeWords(text));
    },
    isTooLong: !isShort || items.length >= maxHeaderItems,
  };
}

function decodeSections(sections: readonly Section[]): Decoded {
  const decoded: Decoded[] = [];
  let charset = 'utf-8';
  let bytes: Text[] = [];
  const finish = () => {
    if (bytes.length > 0) decoded.push(decodeCharset(Text.join(bytes), charset));
    bytes = [];
  };
  for (const { number, isEncoded, value } of sections.toSorted((one, other) => one.number - other.number)) {
    const [marks = '', label = ''] = (number === 0 && isEncoded && /^([^']*)'[^']*'/.exec(value.value)) || [];
    if (label !== '') charset = label;
    if (isEncoded) bytes.push(fromPercents(value.slice(marks.length)));
    else {
      finish();
      decoded.push({ text: value, obstacle: undefined });
    }
  }
  finish();
  return joined(decoded);
}
