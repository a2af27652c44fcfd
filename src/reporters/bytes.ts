import type { Source } from '../message/message.ts';
import type { Point } from '../span.ts';
import { pointer } from '../span.ts';

/** How many characters lie between two that are counted beforehand: a message may be one line of megabytes. */
const step = 1024;

/** Returns what turns offsets of a file into points whose columns count bytes of UTF-8, from 1. */
export function bytePointer({ text, isBinary }: Source): (offset: number) => Point {
  const point = pointer(text);
  if (isBinary || !/[^\0-\u007f]/.test(text)) return point;
  const counted: number[] = [0];
  for (let at = 0; at < text.length; at += step) counted.push((counted.at(-1) ?? 0) + bytes(text, at, at + step));
  const before = (offset: number) => {
    const index = Math.floor(offset / step);
    return (counted[index] ?? 0) + bytes(text, index * step, offset);
  };
  return (offset) => {
    const { line, column } = point(offset);
    return { line, column: before(offset) - before(offset - column + 1) + 1 };
  };
}

/** Each half of a surrogate pair counts for two, so that a part of a text may begin and end anywhere. */
function bytes(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < Math.min(end, text.length); at++) {
    const code = text.charCodeAt(at);
    sum += code < 0x80 ? 1 : code < 0x800 || (code & 0xf800) === 0xd800 ? 2 : 3;
  }
  return sum;
}
