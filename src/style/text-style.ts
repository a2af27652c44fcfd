import type { Block, Declared } from './block.ts';
import { black, type Color, colorOf } from './colors.ts';
import { scale, sized } from './font-size.ts';
import { lengthOf, type Measures } from './lengths.ts';
import { inheritedOf } from './properties.ts';
import type { Styled } from './styled.ts';

/** What sets a property: a declaration; whatever sets it for the body; nobody. */
type SetBy = Declared | 'body' | 'nobody';

/** How an element sets its text: all that is inherited. Elements that say the same of it, or nothing, in the same place share one. */
export class TextStyle {
  /** In px. */
  fontSize = 16;
  /** Said as a length: it stays the same in a typewriter's font. */
  isFixedSize = false;
  /** The word that says it, or that it is inherited from: `small`; `undefined` where it is a length or a share. */
  sizeWord: string | undefined = 'medium';
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
  /** What is set here: a property, and then what sets it. */
  readonly #own: (string | SetBy)[] = [];
  /** Those of elements within, by what is said of them. */
  #inner: Map<Block, TextStyle> | undefined;

  constructor(outer: TextStyle | undefined) {
    if (!outer) return;
    this.fontSize = outer.fontSize;
    this.isFixedSize = outer.isFixedSize;
    this.sizeWord = outer.sizeWord;
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

  /** What sets a property here; `undefined` where it is as outside. */
  setBy(property: string): SetBy | undefined {
    const own = this.#own;
    for (let at = own.length - 2; at >= 0; at -= 2) if (own[at] === property) return own[at + 1] as SetBy;
    return undefined;
  }

  set(property: string, by: SetBy): void {
    this.#own.push(property, by);
  }

  /** That of an element within of which something is said; made by `make` for the first of those. */
  within(said: Block, make: () => TextStyle): TextStyle {
    this.#inner ??= new Map();
    let text = this.#inner.get(said);
    if (!text) {
      text = make();
      this.#inner.set(said, text);
    }
    return text;
  }

  /** Whether blanks and line ends are shown as they are written. */
  get isPreformatted(): boolean {
    return this.whiteSpace.startsWith('pre') || this.whiteSpace === 'break-spaces';
  }

  /** Whether all signs are as wide, as far as the names of the fonts tell. */
  get isTypewriters(): boolean {
    return /mono|courier|consolas|menlo/.test(this.fontFamily);
  }

  get isMonospaced(): boolean {
    return this.fontFamily === 'monospace';
  }
}

const initial = new TextStyle(undefined);

/** The text style of an element whose parent has one. */
export function textStyleOf(element: Styled): TextStyle {
  const outer = element.parent?.text;
  const { said } = element;
  if (!outer) return made(element, initial);
  if (said.inherited === 0 && !isTable(element)) return outer;
  // What only others say depends on who asks.
  if (said.mayRefer) return made(element, outer);
  return outer.within(said, () => made(element, outer));
}

function made(element: Styled, outer: TextStyle): TextStyle {
  const bits = element.said.inherited;
  const text = new TextStyle(outer);
  paintPlainly(text, element, outer);
  const em = outer.fontSize;
  const isMonospaced = outer.isTypewriters;
  const { rem, maxWidth, isQuirky } = element.page;
  const measures = { em, isMonospaced, rem, maxWidth, isQuirky };
  let isScaled = false;
  for (const property of inheritedOf(bits)) {
    // Other lengths are shares of the size of the font, which comes before them.
    if (!isScaled && !property.startsWith('font-')) {
      isScaled = true;
      scale(text, element, outer);
      measures.em = text.fontSize;
    }
    const declared = element.declared(property);
    if (!declared || asOutside.has(declared.value)) continue;
    // The browser centres heads of columns only where nothing else is said of their rows.
    if (property === 'text-align' && declared.by === 'browser' && element.name === 'th' && outer.textAlign !== 'start')
      continue;
    const value = declared.value === 'initial' ? (initialValues[property] ?? '') : declared.value;
    apply(text, property, value, measures, outer);
    text.set(property, declared);
  }
  if (!isScaled) scale(text, element, outer);
  if (isTable(element)) tabular(text, element);
  return text;
}

/** What a browser alone would make of it. */
function paintPlainly(text: TextStyle, element: Styled, outer: TextStyle): void {
  const { plain } = element;
  if (plain.inherited === 0) return;
  const color = plain.get('color')?.value;
  if (color !== undefined) text.plainColor = colorOf(color) ?? outer.plainColor;
  text.plainFamily = plain.get('font-family')?.value ?? outer.plainFamily;
}

/** Values that are no words of the browser's own. */
const initialValues: Readonly<Record<string, string>> = {
  'font-size': 'medium',
  'font-weight': 'normal',
  'line-height': 'normal',
  color: 'canvastext',
  'text-align': 'start',
  visibility: 'visible',
  'white-space': 'normal',
  direction: 'ltr',
  'text-indent': '0',
  'border-collapse': 'separate',
  'border-spacing': '0',
};

function apply(text: TextStyle, property: string, value: string, measures: Measures, outer: TextStyle): void {
  switch (property) {
    case 'font-family':
      text.fontFamily = value;
      break;
    case 'font-size':
      sized(text, value, measures, outer);
      break;
    case 'font-weight':
      text.fontWeight = weightOf(value, outer.fontWeight);
      break;
    case 'line-height':
      if (value === 'normal') text.lineHeight = undefined;
      else if (/^\+?[\d.]+$/.test(value)) text.lineHeight = { factor: Number(value) };
      else text.lineHeight = { px: lengthOf(value, measures, measures.em) ?? 1.15 * text.fontSize };
      break;
    case 'color':
      text.color = colorOf(value, measures.isQuirky) ?? unknown;
      break;
    case 'text-align':
      text.textAlign = value;
      break;
    case 'visibility':
      text.isVisible = value === 'visible';
      break;
    case 'white-space':
      text.whiteSpace = value;
      break;
    case 'direction':
      text.isRightToLeft = value === 'rtl';
      break;
    case 'text-indent':
      text.textIndent = lengthOf(value, measures, measures.em) ?? 0;
      break;
    case 'border-collapse':
      text.isCollapsed = value === 'collapse';
      break;
    case 'border-spacing':
      text.spacing = lengthOf(value.split(' ', 1)[0] ?? '', measures, measures.em) ?? 0;
  }
}

function tabular(text: TextStyle, element: Styled): void {
  // A table does not take over how `align` and `center` place text.
  if (text.textAlign.startsWith('-webkit-')) {
    text.textAlign = 'start';
    text.set('text-align', 'nobody');
  }
  if (!element.isQuirky || element.declared('color')) return;
  // Before the standards, text in tables had the colour of the body.
  let body = element.parent;
  while (body && body.name !== 'body') body = body.parent;
  text.color = body?.text.color ?? black;
  text.set('color', 'body');
}

/** Values by which an element is as the one around it. */
const asOutside = new Set(['inherit', 'unset', 'currentcolor', 'match-parent']);

/** A colour of a space that is not computed. */
const unknown: Color = { red: Number.NaN, green: Number.NaN, blue: Number.NaN, alpha: 1 };

function isTable({ name }: Styled): boolean {
  return name === 'table';
}

function weightOf(value: string, outer: number): number {
  if (value === 'normal') return 400;
  if (value === 'bold') return 700;
  if (value === 'bolder') return outer < 350 ? 400 : outer < 550 ? 700 : 900;
  if (value === 'lighter') return outer < 550 ? 100 : outer < 750 ? 400 : 700;
  return Number(value);
}
