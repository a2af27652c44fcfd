import type { Span } from '../span.ts';

/** The place with its line, where nothing else is in that; and with an empty line, where two would meet. */
export function withoutLine(value: string, { start, end }: Span): Span {
  const from = pastBlanksBefore(value, start);
  const to = pastBlanks(value, end);
  if (!isLineStart(value, from) || !isLineEnd(value, to) || start === end) return { start, end };
  const below = pastBreak(value, to);
  const isFirst = from === 0 || isBlankLineAbove(value, from);
  let last = below;
  if (isFirst) {
    while (
      last < value.length &&
      pastBreak(value, pastBlanks(value, last)) > last &&
      isLineEnd(value, pastBlanks(value, last))
    ) {
      last = pastBreak(value, pastBlanks(value, last));
    }
  }
  if (last < value.length) return { start: from, end: last };
  // What ended the file still ends it.
  const hasEnd = below > to;
  let first = from;
  while (first > 0 && isBlankLineAbove(value, first)) first = lineStart(value, beforeBreak(value, first));
  return hasEnd ? { start: first, end: last } : { start: beforeBreak(value, first), end: value.length };
}

function isLineStart(value: string, at: number): boolean {
  return at === 0 || value[at - 1] === '\n' || value[at - 1] === '\r';
}

function isLineEnd(value: string, at: number): boolean {
  return at === value.length || value[at] === '\n' || value[at] === '\r';
}

function isBlankLineAbove(value: string, at: number): boolean {
  const end = beforeBreak(value, at);
  return end < at && lineStart(value, end) === pastBlanksBefore(value, end) && at > 0;
}

function lineStart(value: string, at: number): number {
  let start = at;
  while (!isLineStart(value, start)) start--;
  return start;
}

function pastBlanks(value: string, from: number): number {
  let at = from;
  while (value[at] === ' ' || value[at] === '\t') at++;
  return at;
}

function pastBlanksBefore(value: string, from: number): number {
  let at = from;
  while (value[at - 1] === ' ' || value[at - 1] === '\t') at--;
  return at;
}

function pastBreak(value: string, at: number): number {
  return value.startsWith('\r\n', at) ? at + 2 : Math.min(at + (isLineEnd(value, at) ? 1 : 0), value.length);
}

function beforeBreak(value: string, at: number): number {
  if (value.startsWith('\r\n', at - 2)) return at - 2;
  return at > 0 && isLineStart(value, at) ? at - 1 : at;
}
