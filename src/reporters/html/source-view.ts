import type { Element } from 'hast';
import { h } from 'hastscript';
import { code, escaped } from '../../escape.ts';
import { pointer, type Span } from '../../span.ts';
import { markedWords, type Numbered } from './marks.ts';

/** A longer file is shown around its findings alone: a mail may hold megabytes of attachments. */
const longest = 60_000;

/** How many characters around a finding are shown then. */
const around = 600;

/** The file itself, line by line, with the same marks. */
export function sourceView(file: string, findings: readonly Numbered[]): Element {
  const point = pointer(file);
  let done = 0;
  const lines = excerpts(file, findings).flatMap((excerpt) => {
    const before = excerpt.start > done ? [gap] : [];
    done = excerpt.end;
    return [...before, ...linesOf(file, excerpt).map((line) => row(file, line, point(line.start).line, findings))];
  });
  const after = done < file.length ? [gap] : [];
  return h('pre', { className: 'source', tabIndex: 0, ariaLabel: 'Source' }, [...lines, ...after]);
}

const gap = h('span', { className: 'gap' }, '…');

/** The parts of a file that are shown, in its order. */
function excerpts(file: string, findings: readonly Numbered[]): Span[] {
  if (file.length <= longest) return [{ start: 0, end: file.length }];
  if (findings.length === 0) return [{ start: 0, end: around }];
  const places: { start: number; end: number }[] = [];
  for (const { diagnostic } of findings) {
    const start = Math.max(0, diagnostic.at.start - around);
    const end = Math.min(file.length, diagnostic.at.start + around);
    const last = places.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else places.push({ start, end });
  }
  return places;
}

function linesOf(file: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const { 0: sign, index } of file.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start: from, end: start + index });
    from = start + index + sign.length;
  }
  return from < end || lines.length === 0 ? [...lines, { start: from, end }] : lines;
}

function row(file: string, { start, end }: Span, number: number, findings: readonly Numbered[]): Element {
  const marks = findings.flatMap((finding) => {
    const { at } = finding.diagnostic;
    // An empty place is shown by the character that follows it.
    const last = Math.max(at.end, at.start + 1);
    const mark = { start: Math.max(at.start, start) - start, end: Math.min(last, end) - start, finding };
    return mark.start < mark.end ? [mark] : [];
  });
  const parts = markedWords(file.slice(start, end), marks, visible);
  return h('span', { className: 'line', dataLine: number }, parts, '\n');
}

/** What cannot be seen, or would turn the direction of writing, is written in codes. */
function visible(text: string): string {
  return text.replace(/[^\t]/g, (sign) => (escaped(sign) === sign ? sign : code(sign)));
}
