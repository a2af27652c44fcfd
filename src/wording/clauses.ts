import type { Span } from '../span.ts';
import { endsSentence, isBlankLine, isWrapped } from './sentences.ts';

/** The sentences of a text, headings and lines of lists among them: offsets that leave nothing out. */
export function clauses(text: string, isPlain: boolean): Span[] {
  const found: Span[] = [];
  let start = 0;
  let line = 0;
  const close = (end: number) => {
    if (text.slice(start, end).trim()) found.push({ start, end });
    start = end;
  };
  for (const { 0: sign, index } of text.matchAll(/[\n.!?…。！？]/g)) {
    if (sign === '\n') {
      if (isBlankLine(text, index) || !isWrapped(text, line, index, isPlain)) close(index + 1);
      line = index + 1;
    } else {
      const last = /[\p{L}\d]{1,30}$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? '';
      if (/[！？]/.test(sign) || endsSentence(text, index, last.toLowerCase(), index)) close(index + 1);
    }
  }
  close(text.length);
  return found;
}
