import { tokenize, tokenTypes } from 'css-tree/tokenizer';
import type { Text } from '../text.ts';

/** A declaration as the file says it: `color: red !important`. */
export interface Declaration {
  /** In lower case. */
  readonly property: string;
  /** Without `!important` and blanks around it. */
  readonly value: Text;
  readonly isImportant: boolean;
  /** From the property to the end of the value; the semicolon follows it. */
  readonly text: Text;
}

/** The declarations of a `style` attribute, in its order; a later one of the same property wins. */
export function declarations(style: Text): Declaration[] {
  const found: Declaration[] = [];
  let start = 0;
  let hasColon = false;
  let depth = 0;
  tokenize(`${style.value};`, (type, from, to) => {
    if (type === tokenTypes.Function || type === tokenTypes.LeftParenthesis) depth++;
    if (type === tokenTypes.RightParenthesis) depth--;
    if (depth > 0) return;
    if (isGap(type) && from === start) start = to;
    if (type === tokenTypes.Colon) hasColon = true;
    if (type !== tokenTypes.Semicolon) return;
    if (hasColon) found.push(declaration(trim(style.slice(start, from))));
    start = to;
    hasColon = false;
  });
  return found;
}

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
    if (hasColon) found.push(declaration(trim(css.slice(start, from))));
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

function declaration(text: Text): Declaration {
  const colon = text.value.indexOf(':');
  const value = trim(text.slice(colon + 1));
  const important = /\s*!\s{0,20}important$/i.exec(value.value);
  return {
    property: text.value.slice(0, colon).trim().toLowerCase(),
    value: important ? value.slice(0, important.index) : value,
    isImportant: important !== null,
    text,
  };
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

/** What a style sheet, or a `style` attribute, loads by `url()` and `@import`. */
export function cssUrls(css: Text): CssUrl[] {
  const found: CssUrl[] = [];
  if (!/url\(|@import/i.test(css.value)) return found;
  let isImport = false;
  let isUrl = false;
  tokenize(css.value, (type, start, end) => {
    const said = css.value.slice(start, end);
    if (type === tokenTypes.AtKeyword) isImport = said.toLowerCase() === '@import';
    if (type === tokenTypes.Semicolon || type === tokenTypes.LeftCurlyBracket) isImport = false;
    if (type === tokenTypes.Url) {
      const inner = said.slice(said.indexOf('(') + 1).replace(/\)$/, '');
      found.push({
        value: trim(css.slice(start + said.indexOf('(') + 1, start + said.indexOf('(') + 1 + inner.length)),
        isImport,
      });
    }
    if (type === tokenTypes.String && (isUrl || isImport)) {
      found.push({
        value: trim(css.slice(start + 1, Math.max(start + 1, end - (/["']$/.test(said) ? 1 : 0)))),
        isImport,
      });
    }
    if (type === tokenTypes.Function) isUrl = said.toLowerCase() === 'url(';
    else if (type !== tokenTypes.WhiteSpace) isUrl = false;
  });
  return found;
}
