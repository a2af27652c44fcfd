import type { Tag } from '../message/message.ts';
import type { Span } from '../span.ts';
import type { Text } from '../text.ts';
import type { Declared } from './block.ts';
import type { Setter, Styled } from './styled.ts';

/** Where something is said of a style. */
export interface Place {
  /** A declaration without its semicolon, an attribute with its value, an opening tag. */
  readonly at: Span;
  /** What goes with it if it goes: its semicolon. */
  readonly whole: Span;
  /** The property, a shorthand perhaps, or the attribute, as it is written. */
  readonly name: string;
}

/** Where what sets a property is said; `undefined` where no author says it: a browser does. */
export function placeOf({ element, declared }: Setter): Place | undefined {
  const { by, name } = declared;
  if (by === 'browser') return undefined;
  if (by === 'attribute') return ofAttribute(element, name);
  if (by === 'element') return element.tag && { at: element.tag.at, whole: element.tag.at, name };
  const css = by === 'style' ? element.tag?.attribute('style')?.value : element.page.textOf(by);
  return css && new SaidPlace(css, name, declared);
}

/** In a style sheet or a `style` attribute. */
class SaidPlace implements Place {
  readonly name: string;
  readonly at: Span;
  readonly #css: Text;
  readonly #declared: Declared;

  constructor(css: Text, name: string, declared: Declared) {
    this.name = name;
    this.at = css.span(declared.start, declared.end);
    this.#css = css;
    this.#declared = declared;
  }

  get whole(): Span {
    return this.#css.span(this.#declared.start, this.#declared.close);
  }
}

/** Some attributes say something of elements within. */
const holders: Readonly<Record<string, string>> = { border: 'table', cellpadding: 'table', link: 'body' };

function ofAttribute(element: Styled, name: string): Place | undefined {
  const holder = /^(?:td|th|a|area)$/.test(element.name) ? holders[name] : undefined;
  let tag: Tag | undefined = element.tag;
  while (holder && tag && tag.name !== holder) tag = tag.parent;
  const at = tag?.attribute(name)?.at;
  return at && { at, whole: at, name };
}
