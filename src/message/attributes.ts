import { decodeHTMLAttribute } from 'entities';
import type { Span } from '../span.ts';
import type { Text } from '../text.ts';
import type { Attribute } from './message.ts';
import type { Shape } from './shape.ts';

/** What a parser reads as something else than it says: line ends, NUL, references. */
const signs = /\r\n?|\0|&(?:#x[\da-f]+|#\d+|[a-z][\da-z]*);?/gi;

/** What stands between attributes, in their names, before their values, and in values without quotes: each fits anywhere. */
const blanks = /[\t\n\f\r /]*/y;
const letters = /=?[^\t\n\f\r />=]*/y;
const equals = /(?:[\t\n\f\r ]*=[\t\n\f\r ]*)?/y;
const bare = /[^\t\n\f\r >]*/y;

/** Where what such a pattern matches ends. */
function past(pattern: RegExp, html: string, from: number): number {
  pattern.lastIndex = from;
  pattern.test(html);
  return pattern.lastIndex;
}

/** The attributes of the opening tag whose attributes begin at `start`. Of those with one name, a parser takes the first. */
export function attributes({ shown, masked }: Shape, start: number): Attribute[] {
  const found: Attribute[] = [];
  for (let from = start; ; ) {
    const at = past(blanks, masked, from);
    const nameEnd = past(letters, masked, at);
    if (nameEnd === at) return found;
    const name = masked.slice(at, nameEnd).toLowerCase();
    let value = past(equals, masked, nameEnd);
    let valueEnd = value;
    from = value;
    const sign = value > nameEnd ? masked[value] : undefined;
    if (sign === '"' || sign === "'") {
      value++;
      const close = masked.indexOf(sign, value);
      valueEnd = close < 0 ? masked.length : close;
      from = Math.min(valueEnd + 1, masked.length);
    } else if (sign !== undefined) from = valueEnd = past(bare, masked, value);
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
  if (!/[&\r\0]/.test(value.value)) return value;
  return value.replaceAll(signs, ({ 0: said, index, input }) => {
    if (said.startsWith('\r')) return '\n';
    if (said === '\0') return '\uFFFD';
    // Before `=` a name without its semicolon is a parameter of a URL: `?a=1&copy=2`.
    const isParameter = /^&[a-z].*[^;]$/i.test(said) && input[index + said.length] === '=';
    return isParameter ? said : decodeHTMLAttribute(said);
  });
}
