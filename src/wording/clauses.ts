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

/** The sentence around `at`, and those next to it. */
export function around(sentences: readonly Span[], at: number): { readonly own: Span; readonly wide: Span } {
  const index = sentences.findIndex(({ end }) => at < end);
  const here = sentences[index] ?? sentences.at(-1) ?? { start: 0, end: 0 };
  return {
    own: here,
    wide: { start: sentences[index - 1]?.start ?? here.start, end: sentences[index + 1]?.end ?? here.end },
  };
}
