import { tokenize, tokenTypes } from 'css-tree/tokenizer';
import { attached } from '../attached.ts';
import { lazy } from '../lazy.ts';
import { remembered } from '../remembered.ts';
import type { Span } from '../span.ts';
import type { Text } from '../text.ts';
import { nextSign, pastGaps } from './scan.ts';

/** A declaration as the file says it: `color: red !important`. */
export interface Declaration {
  /** In lower case. */
  readonly property: string;
  /** Without `!important` and blanks around it. */
  readonly value: Text;
  /** The value in lower case. */
  readonly said: string;
  readonly isImportant: boolean;
  /** From the property to the end of the value; the semicolon follows it. */
  readonly text: Text;
}

/** The declarations of a `style` attribute, in its order; a later one of the same property wins. Read once for all rules. */
export const declarations = attached((style: Text): readonly Declaration[] =>
  declarationPlaces(style.value).map(({ start, end }) => declaration(style, start, end)),
);

/** Where declarations stand in the value of a `style` attribute, without their semicolons. */
export const declarationPlaces = remembered(500, 1000, (css): readonly Span[] => {
  const found: Span[] = [];
  for (let at = pastGaps(css, 0); at < css.length; ) {
    let end = nextSign(css, at);
    let hasColon = false;
    for (; end < css.length && css[end] !== ';'; end = nextSign(css, end + 1)) hasColon ||= css[end] === ':';
    if (hasColon) found.push({ start: at, end: at + css.slice(at, end).trimEnd().length });
    at = pastGaps(css, end + 1);
  }
  return found;
});

const comments = /\/\*[\s\S]*?(?:\*\/|$)/g;

function isGap(type: number): boolean {
  return type === tokenTypes.WhiteSpace || type === tokenTypes.Comment;
}

/** All declarations of a style sheet, whatever they hold for. */
export function sheetDeclarations(css: Text): Declaration[] {
  const found: Declaration[] = [];
  let start = 0;
  let hasColon = false;
  let depth = 0;
  const end = (from: number, to: number) => {
    if (hasColon) found.push(declaration(css, start, from));
    start = to;
    hasColon = false;
  };
  tokenize(css.value, (type, from, to) => {
    if (type === tokenTypes.Function || type === tokenTypes.LeftParenthesis) depth++;
    if (type === tokenTypes.RightParenthesis) depth = Math.max(0, depth - 1);
    if (type === tokenTypes.LeftCurlyBracket) {
      // What stood before it is a selector.
      hasColon = false;
      depth = 0;
      end(from, to);
    } else if (isGap(type) && from === start) start = to;
    else if (type === tokenTypes.RightCurlyBracket || (type === tokenTypes.Semicolon && depth === 0)) end(from, to);
    else if (type === tokenTypes.Colon && depth === 0) hasColon = true;
  });
  end(css.length, css.length);
  return found;
}

function declaration(css: Text, start: number, end: number): Declaration {
  const said = plain(css.value.slice(start, end));
  const colon = said.indexOf(':');
  const value = said.slice(colon + 1).trim();
  const important = importance.exec(value);
  return new WrittenDeclaration(
    said.slice(0, colon).trim().toLowerCase(),
    (important ? value.slice(0, important.index).trim() : value).toLowerCase(),
    important !== null,
    () => trim(css.slice(start, end)),
  );
}

/** Its texts are made when they are asked for: most declarations are only looked at. */
class WrittenDeclaration implements Declaration {
  readonly property: string;
  readonly said: string;
  readonly isImportant: boolean;
  readonly #text: () => Text;
  #value: Text | undefined;

  constructor(property: string, said: string, isImportant: boolean, text: () => Text) {
    this.property = property;
    this.said = said;
    this.isImportant = isImportant;
    this.#text = lazy(text);
  }

  get text(): Text {
    return this.#text();
  }

  get value(): Text {
    this.#value ??= valueIn(this.text);
    return this.#value;
  }
}

function valueIn(text: Text): Text {
  const whole = plain(text.value) === text.value ? text : text.replaceAll(comments, () => '');
  const own = trim(whole.slice(whole.value.indexOf(':') + 1));
  const sign = importance.exec(own.value);
  return sign ? trim(own.slice(0, sign.index)) : own;
}

const importance = /!\s{0,20}important$/i;

/** Without comments, unless an address may hold their signs. */
function plain(css: string): string {
  return css.includes('/*') && !/url\(/i.test(css) ? css.replace(comments, '') : css;
}

/** The text without the blanks around it. */
export function trim(text: Text): Text {
  const start = text.length - text.value.trimStart().length;
  return text.slice(start, start + text.value.trim().length);
}

/** An address in a style sheet. */
export interface CssUrl {
  readonly value: Text;
  /** `@import` loads a sheet; all else loads an image or a font. */
  readonly isImport: boolean;
}

/** What a style sheet, or a `style` attribute, loads by `url()` and `@import`. `seen` is the same with placeholders masked. */
export function cssUrls(css: Text, seen = css.value): CssUrl[] {
  const found: CssUrl[] = [];
  let at = '';
  let isUrl = false;
  const add = (start: number, end: number) => {
    if (at !== '@namespace') found.push({ value: trim(css.slice(start, end)), isImport: at === '@import' });
    at = '';
  };
  tokenize(seen, (type, start, end) => {
    const said = seen.slice(start, end);
    if (type === tokenTypes.AtKeyword) at = said.toLowerCase();
    else if (type === tokenTypes.Semicolon || type === tokenTypes.LeftCurlyBracket) at = '';
    else if (type === tokenTypes.Url) add(start + said.indexOf('(') + 1, said.endsWith(')') ? end - 1 : end);
    else if (type === tokenTypes.String && (isUrl || at === '@import')) {
      add(start + 1, Math.max(start + 1, end - (/["']$/.test(said) ? 1 : 0)));
    }
    if (type === tokenTypes.Function) isUrl = said.toLowerCase() === 'url(';
    else if (type !== tokenTypes.WhiteSpace) isUrl = false;
  });
  return found;
}

/** What a style sheet adds to the words of a message by `content`, escapes undone. */
export function generated(css: Text): Text[] {
  const found: Text[] = [];
  if (!/content/i.test(css.value)) return found;
  let property = '';
  let isValue = false;
  tokenize(css.value, (type, start, end) => {
    const said = css.value.slice(start, end);
    if (type === tokenTypes.Colon) isValue = property === 'content';
    if (
      type === tokenTypes.Semicolon ||
      type === tokenTypes.LeftCurlyBracket ||
      type === tokenTypes.RightCurlyBracket
    ) {
      isValue = false;
    }
    if (type === tokenTypes.Ident) property = said.toLowerCase();
    if (type !== tokenTypes.String || !isValue) return;
    const words = css.slice(start + 1, Math.max(start + 1, end - (/["']$/.test(said) ? 1 : 0)));
    found.push(
      words.replaceAll(/\\(?:([\da-f]{1,6})\s?|(.))/gis, ([, code, sign]) => (code ? character(code) : (sign ?? ''))),
    );
  });
  return found;
}

function character(code: string): string {
  const number = Number.parseInt(code, 16);
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : '\uFFFD';
}
