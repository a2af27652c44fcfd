import type { Element } from 'hast';
import type { Tag } from '../message/message.ts';
import { type Block, type Declared, nothing } from './block.ts';
import { type Color, colorOf, transparent } from './colors.ts';
import { type Flow, flowOf } from './flow.ts';
import { lengthOf, type Measures } from './lengths.ts';
import { longhands } from './longhands.ts';
import type { Page } from './page.ts';
import { Positions } from './positions.ts';
import type { Sight } from './sight.ts';
import type { Sizes } from './sizes.ts';
import type { TextStyle } from './text-style.ts';

/** What sets a property, and for which element. */
export interface Setter {
  readonly element: Styled;
  readonly declared: Declared;
}

/** Custom properties that refer to each other: how many are followed. */
const maxReferences = 20;

/** The longest value in which references are put. */
const maxValue = 2000;

const none: readonly never[] = [];

/** An element as styles see it; those that a parser adds are, too. */
export class Styled implements Measures {
  readonly element: Element;
  /** `undefined` where the file does not write it. */
  readonly tag: Tag | undefined;
  readonly parent: Styled | undefined;
  readonly previous: Styled | undefined;
  readonly name: string;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly page: Page;
  /** Its id and its classes, as far as selectors ask for them of what is around another element: `#main`, `.note`. */
  marks: readonly string[] = none;
  /** What the browser alone says of it; all that is said of it. */
  plain: Block = nothing;
  said: Block = nothing;
  text!: TextStyle;
  sight!: Sight;

  /** The nearest element, itself perhaps, that lays anything behind its words, or fades them. */
  ground: Styled | undefined;
  /** Whether its words are shown to the buyer, as the message's own. */
  isShown = false;
  /** The last of the elements directly in it; `previous` leads to the others. */
  last: Styled | undefined;
  /** The custom properties that it declares, as far as they were asked for. */
  #customs: Map<string, string | undefined> | undefined;
  /** Those of the elements directly in it, as far as they were asked for. */
  #positions: Positions | undefined;
  /** What a layout found out about its box. */
  sizes: Sizes | undefined;
  #display: string | undefined;
  #flow: Flow | undefined;
  /** Which child of its parent it is, counted from 0. */
  readonly #index: number;

  constructor(element: Element, tag: Tag | undefined, parent: Styled | undefined, page: Page) {
    const { id, className } = element.properties;
    this.element = element;
    this.tag = tag;
    this.parent = parent;
    this.previous = parent ? parent.last : undefined;
    this.#index = this.previous ? this.previous.#index + 1 : 0;
    if (parent) parent.last = this;
    this.page = page;
    const { isQuirky } = page;
    this.name = element.tagName.toLowerCase();
    this.id = typeof id === 'string' ? (isQuirky ? id.toLowerCase() : id) : undefined;
    this.classes = Array.isArray(className)
      ? className.map((one) => (isQuirky ? String(one).toLowerCase() : String(one)))
      : none;
  }

  get isQuirky(): boolean {
    return this.page.isQuirky;
  }

  get maxWidth(): number {
    return this.page.maxWidth;
  }

  get rem(): number {
    return this.page.rem;
  }

  get em(): number {
    return this.text.fontSize;
  }

  get isMonospaced(): boolean {
    return this.text.isTypewriters;
  }

  /** The elements directly in it. */
  get children(): readonly Styled[] {
    if (!this.last) return none;
    const children = new Array<Styled>(this.last.#index + 1);
    for (let one: Styled | undefined = this.last; one; one = one.previous) children[one.#index] = one;
    return children;
  }

  /** The declaration of a property that holds for the element itself: nothing is inherited. */
  declared(property: string): Declared | undefined {
    const declared = this.said.get(property);
    if (!declared || !this.said.mayRefer) return declared;
    if (declared.value.includes('var(')) return this.#resolved(declared);
    if (!declared.value.startsWith('revert')) return declared;
    // What authors say does not count.
    return this.plain.get(property) ?? { ...declared, value: 'unset' };
  }

  /** The value of a property that is not inherited. */
  value(property: string): string | undefined {
    const value = this.declared(property)?.value;
    if (value === 'inherit') return this.parent?.value(property);
    return value === 'initial' || value === 'unset' ? undefined : value;
  }

  /** What sets a property that is inherited, here or further out; `undefined` where nothing does. */
  setter(property: string): Setter | undefined {
    for (let one: Styled | undefined = this; one; one = one.parent) {
      // Of elements that share a style, the outermost sets it.
      const by = one.text === one.parent?.text ? undefined : one.text.setBy(property);
      if (by === 'nobody') return undefined;
      if (by === 'body') {
        while (one && one.name !== 'body') one = one.parent;
        return one?.setter(property);
      }
      if (by) return { element: one, declared: by };
    }
    return undefined;
  }

  /** `inline` where nothing is said. */
  get display(): string {
    this.#display ??= this.value('display') ?? 'inline';
    return this.#display;
  }

  /** Behind the element alone: nothing further out is seen in it. */
  get backgroundColor(): Color {
    const value = this.value('background-color');
    if (value === undefined) return transparent;
    return value === 'currentcolor' ? this.text.color : (colorOf(value, this.isQuirky) ?? transparent);
  }

  /** Whether a picture or a gradient lies behind it. */
  get hasBackgroundImage(): boolean {
    return (this.value('background-image') ?? 'none') !== 'none';
  }

  /** A length in px, 100 % of which are `percent`; `undefined` for what is none, or is not known. */
  length(value: string, percent: number | undefined): number | undefined {
    return lengthOf(value, this, percent);
  }

  /** The length that a property which is not inherited says, in the same way. */
  px(property: string, percent: number | undefined): number | undefined {
    const value = this.value(property);
    return value === undefined || value === 'auto' || value === 'none' ? undefined : this.length(value, percent);
  }

  get flow(): Flow {
    this.#flow ??= flowOf(this.display);
    return this.#flow;
  }

  /** Begins and ends a line. */
  get isBlock(): boolean {
    return this.flow.isBlock;
  }

  get isCell(): boolean {
    return this.flow.isCell;
  }

  /** The element, itself perhaps, in whose lines its words stand. */
  get lineBox(): Styled {
    let box: Styled = this;
    while (box.parent && !box.flow.holdsLines) box = box.parent;
    return box;
  }

  /** The height of its lines, in px. */
  get lineHeight(): number {
    const { lineHeight, fontSize } = this.text;
    return lineHeight === undefined
      ? 1.15 * fontSize
      : 'px' in lineHeight
        ? lineHeight.px
        : lineHeight.factor * fontSize;
  }

  get isLink(): boolean {
    return (this.name === 'a' || this.name === 'area') && this.element.properties.href !== undefined;
  }

  get isEmpty(): boolean {
    return this.element.children.every(({ type }) => type === 'comment');
  }

  /** As the file says it. */
  attribute(name: string): string | undefined {
    return this.tag?.attribute(name)?.value.value;
  }

  /** Which child of its parent it is, counted from 1; of those with its name, from the end. */
  position(isOfType: boolean, isFromEnd: boolean): number {
    if (!isOfType && !isFromEnd) return this.#index + 1;
    if (!this.parent) return 1;
    this.parent.#positions ??= new Positions(this.parent.element);
    return this.parent.#positions.of(this.element, isOfType, isFromEnd);
  }

  /** A declaration with what `var()` refers to; one that is not valid then says nothing. */
  #resolved(declared: Declared): Declared {
    const value = this.#filled(declared.value, 0);
    if (value === undefined) return { ...declared, value: 'unset' };
    // A shorthand is taken apart only now.
    const [, own = 'unset'] =
      longhands(declared.name, value, this.isQuirky).find(([name]) => name === declared.property) ?? [];
    return { ...declared, value: own };
  }

  /** A value with what it refers to; `undefined` where that is nothing. */
  #filled(written: string, depth: number): string | undefined {
    let value: string | undefined = written;
    for (let count = 0; value?.includes('var('); count++) {
      value = count < maxReferences && value.length < maxValue ? this.#replaced(value, depth) : undefined;
    }
    return value;
  }

  #replaced(value: string, depth: number): string | undefined {
    // The innermost holds no other brackets.
    const found = /var\(\s{0,9}(--[\w-]{1,100})\s{0,9}(?:,([^()]{0,500}))?\)/.exec(value);
    if (!found) return undefined;
    const by = this.#custom(found[1] ?? '', depth) ?? found[2]?.trim();
    return by === undefined ? undefined : value.slice(0, found.index) + by + value.slice(found.index + found[0].length);
  }

  /** What a custom property says, by what holds where it is declared. */
  #custom(name: string, depth: number): string | undefined {
    let holder: Styled | undefined = this;
    while (holder && !holder.said.get(name)) holder = holder.parent;
    if (!holder || depth > maxReferences) return undefined;
    holder.#customs ??= new Map();
    if (holder.#customs.has(name)) return holder.#customs.get(name);
    // One that refers to itself says nothing.
    holder.#customs.set(name, undefined);
    const value = holder.#filled(holder.said.get(name)?.value ?? '', depth + 1);
    holder.#customs.set(name, value);
    return value;
  }
}
