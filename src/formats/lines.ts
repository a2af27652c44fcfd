import type { Span } from '../span.ts';

/** A line without its line end. */
export interface Line extends Span {
  /** Where the next line begins. */
  readonly next: number;
}

/** The lines of a mail. */
export interface Lines {
  /** The line that begins at `start`. */
  from(start: number): Line;
  /** Whether a line begins there. */
  isStart(offset: number): boolean;
}

/**
 * Lines end at LF, with any CR before it; at CR alone only in a file whose first line does, since a lone CR within
 * other mail is a character to all mail programs.
 */
export function linesOf(text: string): Lines {
  return hasLoneReturns(text) ? returnLines(text) : feedLines(text);
}

function hasLoneReturns(text: string): boolean {
  let at = text.search(/[\r\n]/);
  if (text[at] !== '\r') return false;
  while (text[at] === '\r') at++;
  return text[at] !== '\n';
}

function feedLines(text: string): Lines {
  return {
    isStart: (offset) => offset === 0 || text[offset - 1] === '\n',
    from(start) {
      const feed = text.indexOf('\n', start);
      let end = feed < 0 ? text.length : feed;
      while (end > start && text[end - 1] === '\r') end--;
      return { start, end, next: feed < 0 ? text.length : feed + 1 };
    },
  };
}

function returnLines(text: string): Lines {
  const lineEnd = /\r\n|\r|\n/g;
  return {
    isStart: (offset) => offset === 0 || text[offset - 1] === '\n' || text[offset - 1] === '\r',
    from(start) {
      lineEnd.lastIndex = start;
      const end = lineEnd.exec(text);
      return { start, end: end?.index ?? text.length, next: end ? lineEnd.lastIndex : text.length };
    },
  };
}
