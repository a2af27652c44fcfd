import { decodeHTMLAttribute } from 'entities';
import { lazy } from '../lazy.ts';
import type { Span } from '../span.ts';
import type { Text } from '../text.ts';
import type { Attribute } from './message.ts';

/** A name, and perhaps a value in quotes or without: the grammar of the HTML standard. */
const pattern = /([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>"'][^\s>]*)))?/g;

const reference = /&(?:#x[\da-f]{1,8}|#\d{1,8}|[a-z][\da-z]{1,40});?/gi;

/**
 * The attributes of the opening tag from `start` to `end` of a body. `masked` is the body with its placeholders masked,
 * as the parser saw it.
 */
export function attributes(body: Text, masked: string, start: number, end: number): Attribute[] {
  const shape = masked.slice(start, end);
  const from = /^<[^\s/>]*/.exec(shape)?.[0].length ?? 0;
  const to = shape.endsWith('/>') ? shape.length - 2 : shape.length - 1;
  if (from >= to) return [];
  return Array.from(
    shape.slice(from, to).matchAll(pattern),
    ({ 0: whole, 1: name = '', 2: double, 3: single, 4: bare, index }) => {
      const at = start + from + index;
      const last = at + whole.length;
      const { length } = double ?? single ?? bare ?? '';
      const quote = double === undefined ? (single === undefined ? '' : "'") : '"';
      // The file may end within a value.
      const valueEnd = quote && whole.endsWith(length === 0 ? quote + quote : quote) ? last - 1 : last;
      const value = lazy(() => decode(body.slice(valueEnd - length, valueEnd)));
      return {
        name: name.toLowerCase(),
        get at(): Span {
          return body.span(at, last);
        },
        get value(): Text {
          return value();
        },
      };
    },
  );
}

function decode(value: Text): Text {
  if (!value.value.includes('&')) return value;
  // Before `=` an entity without its semicolon is a parameter of a URL: `?a=1&copy=2`.
  return value.replaceAll(reference, ({ 0: said, index, input }) =>
    !said.endsWith(';') && input[index + said.length] === '=' ? said : decodeHTMLAttribute(said),
  );
}
