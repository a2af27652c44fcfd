import { decodeHTMLAttribute } from 'entities';
import type { Span } from '../span.ts';
import type { Text } from '../text.ts';
import type { Attribute } from './message.ts';
import type { Shape } from './shape.ts';
import { pastEquals, pastGap, pastName, pastValue } from './tag-scan.ts';

/** What is read as something else than it says: line ends, NUL, references, what divides two texts of a template. */
const signs = /\r\n?|\0|(?<=\f)[\t\u2029]|&(?:#x[\da-f]+|#\d+|[a-z][\da-z]*);?/gi;

/** The attributes of the opening tag whose attributes begin at `start`. Of those with one name, a parser takes the first. */
export function attributes({ shown, masked }: Shape, start: number): Attribute[] {
  const found: Attribute[] = [];
  for (let from = start; ; ) {
    const at = pastGap(masked, from);
    const nameEnd = pastName(masked, at);
    if (nameEnd === at) return found;
    const name = masked.slice(at, nameEnd).toLowerCase();
    let value = pastEquals(masked, nameEnd);
    from = value > nameEnd ? pastValue(masked, value) : nameEnd;
    let valueEnd = from;
    const sign = masked[value];
    if (value > nameEnd && (sign === '"' || sign === "'")) {
      value++;
      if (from > value && masked[from - 1] === sign) valueEnd--;
    }
    if (found.some((one) => one.name === name)) continue;
    found.push(new WrittenAttribute(name, shown, at, from, value, valueEnd));
  }
}

/** A class, since there may be a million of them. */
class WrittenAttribute implements Attribute {
  readonly name: string;
  readonly #shown: Text;
  readonly #start: number;
  readonly #end: number;
  readonly #valueStart: number;
  readonly #valueEnd: number;
  #value: Text | undefined;

  constructor(name: string, shown: Text, start: number, end: number, valueStart: number, valueEnd: number) {
    this.name = name;
    this.#shown = shown;
    this.#start = start;
    this.#end = end;
    this.#valueStart = valueStart;
    this.#valueEnd = valueEnd;
  }

  get at(): Span {
    return this.#shown.span(this.#start, this.#end);
  }

  get value(): Text {
    this.#value ??= decode(this.#shown.slice(this.#valueStart, this.#valueEnd));
    return this.#value;
  }
}

function decode(value: Text): Text {
  if (!/[&\r\0\f]/.test(value.value)) return value;
  return value.replaceAll(signs, ({ 0: said, index, input }) => {
    if (said.startsWith('\r')) return '\n';
    if (said === '\0') return '\uFFFD';
    if (/[\t\u2029]/.test(said)) return '\f';
    // Before `=` a name without its semicolon is a parameter of a URL: `?a=1&copy=2`.
    const isParameter = /^&[a-z].*[^;]$/i.test(said) && input[index + said.length] === '=';
    return isParameter ? said : decodeHTMLAttribute(said);
  });
}
