import { decodeHTMLAttribute } from 'entities';
import { lazy } from '../lazy.ts';
import type { Span } from '../span.ts';
import type { Text } from '../text.ts';
import type { Attribute } from './message.ts';
import type { Shape } from './shape.ts';
import { attribute } from './tokens.ts';

/** What a parser reads as something else than it says: line ends, NUL, references. */
const signs = /\r\n?|\0|&(?:#x[\da-f]+|#\d+|[a-z][\da-z]*);?/gi;

/** The attributes of the opening tag whose attributes begin at `start`. Of those with one name, a parser takes the first. */
export function attributes({ shown, masked }: Shape, start: number): Attribute[] {
  const found = new Map<string, Attribute>();
  for (let from = start; from < masked.length; ) {
    attribute.lastIndex = from;
    const [whole = '', blanks = '', written, double, single, bare] = attribute.exec(masked) ?? [];
    if (!written) break;
    const at = from + blanks.length;
    const end = from + whole.length;
    from = end;
    const name = written.toLowerCase();
    if (found.has(name)) continue;
    const valueEnd = (double ?? single) === undefined ? end : end - 1;
    const valueStart = valueEnd - (double ?? single ?? bare ?? '').length;
    const value = lazy(() => decode(shown.slice(valueStart, valueEnd)));
    found.set(name, {
      name,
      get at(): Span {
        return shown.span(at, end);
      },
      get value(): Text {
        return value();
      },
    });
  }
  return Array.from(found.values());
}

function decode(value: Text): Text {
  if (!/[&\r\0]/.test(value.value)) return value;
  return value.replaceAll(signs, ({ 0: said, index, input }) => {
    if (said.startsWith('\r')) return '\n';
    if (said === '\0') return '\uFFFD';
    // Before `=` a name without its semicolon is a parameter of a URL: `?a=1&copy=2`.
    const isParameter = /^&[a-z].*[^;]$/i.test(said) && input[index + said.length] === '=';
    return isParameter ? said : decodeHTMLAttribute(said);
  });
}
