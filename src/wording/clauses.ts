import type { Span } from '../span.ts';
import { endsSentence, isBlankLine, isWrapped } from './sentences.ts';

/** Longer words are no abbreviation. */
const longest = 30;

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
      if (/[！？]/.test(sign) || endsSentence(text, index, wordBefore(text, index), index)) close(index + 1);
    }
  }
  close(text.length);
  return found;
}

/** The word that ends at a place, in lower case, as far as it can be an abbreviation. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > end - longest && /[\p{L}\d]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}
