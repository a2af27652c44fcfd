import { fontSizeSteps, linkColor, sizeWords } from '../../data/user-agent.ts';
import type { Declared } from './block.ts';
import { black, type Color, colorOf } from './colors.ts';
import { lengthOf } from './lengths.ts';
import { inherited } from './properties.ts';
import type { Styled } from './styled.ts';

/** What sets a property, and for which element. */
export interface Setter {
  readonly element: Styled;
  readonly declared: Declared;
}

/** How an element sets its text: all that is inherited. Elements that say nothing of it share one. */
export class TextStyle {
  readonly outer: TextStyle | undefined;
  /** In px. */
  fontSize = 16;
  /** Said as a length: it stays the same in a typewriter's font. */
  isFixedSize = false;
  /** A factor of the font size, or px; `undefined` for what the font asks for. */
  lineHeight: { readonly factor: number } | { readonly px: number } | undefined;
  /** In lower case; empty for the browser's own. */
  fontFamily = '';
  fontWeight = 400;
  color: Color = black;
  textAlign = 'start';
  isVisible = true;
  whiteSpace = 'normal';
  isRightToLeft = false;
  /** In px. */
  textIndent = 0;
  isCollapsed = false;
  /** Between the columns of a table, in px. */
  spacing = 0;
  /** What a browser alone would paint and set. */
  plainColor: Color = black;
  plainFamily = '';
  readonly #own = new Map<string, Setter | undefined>();

  constructor(outer: TextStyle | undefined) {
    this.outer = outer;
    if (!outer) return;
    this.fontSize = outer.fontSize;
    this.isFixedSize = outer.isFixedSize;
    this.lineHeight = outer.lineHeight;
    this.fontFamily = outer.fontFamily;
    this.fontWeight = outer.fontWeight;
    this.color = outer.color;
    this.textAlign = outer.textAlign;
    this.isVisible = outer.isVisible;
    this.whiteSpace = outer.whiteSpace;
    this.isRightToLeft = outer.isRightToLeft;
    this.textIndent = outer.textIndent;
    this.isCollapsed = outer.isCollapsed;
    this.spacing = outer.spacing;
    this.plainColor = outer.plainColor;
    this.plainFamily = outer.plainFamily;
  }

  /** What sets a property, here or further out; `undefined` where nothing does. */
  setter(property: string): Setter | undefined {
    for (let one: TextStyle | undefined = this; one; one = one.outer) {
      if (one.#own.has(property)) return one.#own.get(property);
    }
    return undefined;
  }

  set(property: string, setter: Setter | undefined): void {
    this.#own.set(property, setter);
  }

  get isMonospaced(): boolean {
    return this.fontFamily === 'monospace';
  }
}

const initial = new TextStyle(undefined);

/** How much smaller browsers set a typewriter's font. */
const monospacedShare = 13 / 16;

/** The text style of an element whose parent has one. `rem`: the font size of the root. */
export function textStyleOf(element: Styled, maxWidth: number, root: TextStyle | undefined): TextStyle {
  const outer = element.parent?.text ?? initial;
  if (!element.layers.some(({ isInherited }) => isInherited) && !(element.isQuirky && element.name === 'table')) {
    return outer.textAlign.startsWith('-webkit-') && isTable(element) ? unaligned(new TextStyle(outer)) : outer;
  }
  const text = new TextStyle(outer);
  const own = element.layers.at(-1);
  text.plainColor = colorOf(own?.get('color')?.value ?? '') ?? outer.plainColor;
  if (element.isLink) text.plainColor = colorOf(linkColor) ?? black;
  text.plainFamily = own?.get('font-family')?.value ?? outer.plainFamily;
  for (const property of inherited) {
    const declared = element.declared(property);
    if (!declared || declared.value === 'inherit' || declared.value === 'unset') continue;
    // The browser centres heads of columns only where nothing else is said of their rows.
    if (property === 'text-align' && declared.by === 'browser' && element.name === 'th' && outer.textAlign !== 'start')
      continue;
    const isInitial = declared.value === 'initial';
    if (!isInitial && property !== 'font-size' && !apply(property, declared.value)) continue;
    if (isInitial) back(property);
    text.set(property, { element, declared });
  }
  size();
  if (isTable(element)) tabular();
  return text;

  function tabular(): void {
    if (text.textAlign.startsWith('-webkit-')) unaligned(text);
    if (!element.isQuirky || element.declared('color')) return;
    // Before the standards, text in tables had the colour of the body.
    let body = element.parent;
    while (body && body.name !== 'body') body = body.parent;
    text.color = body?.text.color ?? black;
    text.set('color', body?.text.setter('color'));
  }

  /** Takes over a value; `false` where it says nothing. All are computed but the font size, which needs the family. */
  function apply(property: string, value: string): boolean {
    const length = () => lengthOf(value, measures(text.fontSize));
    switch (property) {
      case 'line-height':
        // Shares are of the font size of this element, which is not known yet.
        text.lineHeight = undefined;
        return true;
      case 'font-family':
        text.fontFamily = value;
        return true;
      case 'font-weight':
        text.fontWeight = weightOf(value, outer.fontWeight);
        return true;
      case 'color':
        if (value === 'currentcolor') return false;
        text.color = colorOf(value, element.isQuirky) ?? unknown;
        return true;
      case 'text-align':
        text.textAlign = value === 'match-parent' ? outer.textAlign : value;
        return value !== 'match-parent';
      case 'visibility':
        text.isVisible = value === 'visible';
        return true;
      case 'white-space':
        text.whiteSpace = value;
        return true;
      case 'direction':
        text.isRightToLeft = value === 'rtl';
        return true;
      case 'text-indent':
        text.textIndent = length() ?? 0;
        return true;
      case 'border-collapse':
        text.isCollapsed = value === 'collapse';
        return true;
      default:
        text.spacing = lengthOf(value.split(' ', 1)[0] ?? '', measures(text.fontSize)) ?? 0;
        return true;
    }
  }

  function back(property: string): void {
    if (property === 'line-height') text.lineHeight = initial.lineHeight;
    else if (property === 'font-family') text.fontFamily = initial.fontFamily;
    else if (property === 'font-weight') text.fontWeight = initial.fontWeight;
    else if (property === 'color') text.color = initial.color;
    else if (property === 'text-align') text.textAlign = initial.textAlign;
    else if (property === 'visibility') text.isVisible = true;
    else if (property === 'white-space') text.whiteSpace = initial.whiteSpace;
    else if (property === 'direction') text.isRightToLeft = false;
    else if (property === 'text-indent') text.textIndent = 0;
    else if (property === 'border-collapse') text.isCollapsed = false;
    else if (property === 'border-spacing') text.spacing = 0;
  }

  /** The size, and what depends on it: entering a typewriter's font, sizes that are not fixed shrink; leaving it, they grow. */
  function size(): void {
    const declared = element.declared('font-size')?.value;
    if (declared !== undefined && declared !== 'inherit' && declared !== 'unset') sized(declared);
    if (text.isMonospaced !== outer.isMonospaced && !text.isFixedSize) {
      text.fontSize *= text.isMonospaced ? monospacedShare : 1 / monospacedShare;
      const family = element.declared('font-family');
      if (family && text.setter('font-size') === outer.setter('font-size'))
        text.set('font-size', { element, declared: family });
    }
    const height = element.declared('line-height')?.value;
    if (height !== undefined && !/^(?:inherit|unset|initial|normal)$/.test(height)) {
      text.lineHeight = /^\+?[\d.]+$/.test(height)
        ? { factor: Number(height) }
        : { px: lengthOf(height, measures(text.fontSize)) ?? 1.15 * text.fontSize };
    } else if (height === 'inherit' || height === 'unset') text.lineHeight = outer.lineHeight;
  }

  function sized(value: string): void {
    const word = value === 'initial' ? 16 : Object.hasOwn(sizeWords, value) ? sizeWords[value] : undefined;
    if (word !== undefined) {
      text.fontSize = outer.isMonospaced ? word * monospacedShare : word;
      text.isFixedSize = false;
    } else if (value === 'larger' || value === 'smaller') {
      text.fontSize = value === 'larger' ? outer.fontSize * 1.2 : outer.fontSize / 1.2;
    } else {
      const px = lengthOf(value, measures(outer.fontSize));
      if (px === undefined) return;
      text.fontSize = px;
      text.isFixedSize = /%|e[mx]|ch/.test(value) ? outer.isFixedSize : true;
    }
  }

  function measures(em: number) {
    return { em, percent: em, rem: root?.fontSize ?? 16, maxWidth, isQuirky: element.isQuirky };
  }
}

/** A colour of a space that is not computed. */
const unknown: Color = { red: Number.NaN, green: Number.NaN, blue: Number.NaN, alpha: 1 };

function isTable({ name }: Styled): boolean {
  return name === 'table';
}

/** A table does not take over how `align` and `center` place text. */
function unaligned(text: TextStyle): TextStyle {
  text.textAlign = 'start';
  text.set('text-align', undefined);
  return text;
}

function weightOf(value: string, outer: number): number {
  if (value === 'normal') return 400;
  if (value === 'bold') return 700;
  if (value === 'bolder') return outer < 350 ? 400 : outer < 550 ? 700 : 900;
  if (value === 'lighter') return outer < 550 ? 100 : outer < 750 ? 400 : 700;
  return Number(value);
}

/** https://html.spec.whatwg.org/multipage/rendering.html#rules-for-parsing-a-legacy-font-size. */
export function legacySize(value: string): string | undefined {
  const [, sign, digits] = /^\s{0,20}([+-]?)(\d{1,9})/.exec(value) ?? [];
  if (digits === undefined) return undefined;
  const step = sign === '+' ? 3 + Number(digits) : sign === '-' ? 3 - Number(digits) : Number(digits);
  return fontSizeSteps[Math.min(7, Math.max(1, step)) - 1];
}
