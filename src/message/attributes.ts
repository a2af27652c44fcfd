import { decodeHTMLAttribute } from 'entities';
import type { Span } from '../span.ts';
import type { Text } from '../text.ts';
import type { Attribute } from './message.ts';
import type { Shape } from './shape.ts';
import { attribute } from './tokens.ts';

/** What a parser reads as something else than it says: line ends, NUL, references. */
const signs = /\r\n?|\0|&(?:#x[\da-f]+|#\d+|[a-z][\da-z]*);?/gi;

/** The attributes of the opening tag whose attributes begin at `start`. Of those with one name, a parser takes the first. */
export function attributes({ shown, masked }: Shape, start: number): Attribute[] {
  const found: Attribute[] = [];
  for (let from = start; from < masked.length; ) {
    attribute.lastIndex = from;
    const [whole = '', blanks = '', written, double, single, bare] = attribute.exec(masked) ?? [];
    if (!written) break;
    const at = from + blanks.length;
    from += whole.length;
    const name = written.toLowerCase();
    if (found.some((one) => one.name === name)) continue;
    const quoted = double ?? single;
    const valueEnd = quoted === undefined ? from : from - 1;
    const valueStart = valueEnd - (quoted ?? bare ?? '').length;
    found.push(new WrittenAttribute(name, shown, { start: at, end: from }, { start: valueStart, end: valueEnd }));
  }
  return found;
}

/** A class, since there may be a million of them. */
class WrittenAttribute implements Attribute {
  readonly name: string;
  readonly #shown: Text;
  readonly #whole: Span;
  readonly #inner: Span;
  #value: Text | undefined;

  constructor(name: string, shown: Text, whole: Span, inner: Span) {
    this.name = name;
    this.#shown = shown;
    this.#whole = whole;
    this.#inner = inner;
  }

  get at(): Span {
    return this.#shown.span(this.#whole.start, this.#whole.end);
  }

  get value(): Text {
    this.#value ??= decode(this.#shown.slice(this.#inner.start, this.#inner.end));
    return this.#value;
  }
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
