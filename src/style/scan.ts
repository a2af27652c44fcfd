const [quote, apostrophe, open, close, star, slash, colon, semicolon, square, backslash, squareEnd, curly, curlyEnd] = [
  0x22, 0x27, 0x28, 0x29, 0x2a, 0x2f, 0x3a, 0x3b, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d,
];

/** Where the next `:`, `;`, `{` or `}` stands that is outside of strings, comments and brackets; at the latest `end`. */
export function nextSign(css: string, from: number, end = css.length): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const code = css.charCodeAt(at);
    if (code === quote || code === apostrophe) at = endOfString(css, at, code);
    else if (code === slash && css.charCodeAt(at + 1) === star) at = endOfComment(css, at) - 1;
    else if (code === backslash) at++;
    else if (code === open || code === square) depth++;
    else if (code === close || code === squareEnd) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (code === colon || code === semicolon || code === curly || code === curlyEnd)) return at;
  }
  return end;
}

/** Where the block ends whose `{` stands before `from`: at its `}`, or at `end`. */
export function endOfBlock(css: string, from: number, end = css.length): number {
  let depth = 1;
  for (let at = from; ; at++) {
    at = nextSign(css, at, end);
    if (at >= end) return end;
    if (css[at] === '{') depth++;
    if (css[at] === '}' && --depth === 0) return at;
  }
}

/** Where a bracket is closed that is opened at `from`; at the latest the last character. */
export function endOfBrackets(css: string, from: number): number {
  let depth = 0;
  for (let at = from; at < css.length; at++) {
    const code = css.charCodeAt(at);
    if (code === quote || code === apostrophe) at = endOfString(css, at, code);
    else if (code === open) depth++;
    else if (code === close && --depth === 0) return at;
  }
  return css.length - 1;
}

/** Past blanks, comments, and the signs by which old sheets hide in HTML. */
export function pastGaps(css: string, from: number, end = css.length): number {
  for (let at = from; at < end; at++) {
    const code = css.charCodeAt(at);
    if (code === slash && css.charCodeAt(at + 1) === star) at = endOfComment(css, at) - 1;
    else if (code > 0x20) return at;
  }
  return end;
}

const comments = /\/\*[\s\S]*?(?:\*\/|$)/g;

/** Without comments. */
export function plain(css: string): string {
  return css.includes('/*') ? css.replace(comments, ' ') : css;
}

function endOfComment(css: string, from: number): number {
  const end = css.indexOf('*/', from + 2);
  return end < 0 ? css.length : end + 2;
}

/** A string that a line ends is none. */
function endOfString(css: string, from: number, sign: number): number {
  let at = from + 1;
  for (; at < css.length; at++) {
    const code = css.charCodeAt(at);
    if (code === sign || code === 0x0a) break;
    if (code === backslash) at++;
  }
  return at;
}
