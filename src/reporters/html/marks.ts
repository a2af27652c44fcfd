import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Severity } from '../../config/config.ts';
import type { Diagnostic } from '../../report.ts';
import type { Span } from '../../span.ts';
import type { Text } from '../../text.ts';

/** A finding, with the number that it bears on the page: they count from 1 in each message. */
export interface Numbered {
  readonly number: number;
  readonly diagnostic: Diagnostic;
}

/** What of a text a finding is about. */
export interface Mark extends Span {
  readonly finding: Numbered;
}

/** A part of a text that findings are about. */
interface Segment extends Span {
  readonly findings: readonly Numbered[];
}

/** A text, cut wherever one of the findings begins or ends. */
export function segments(length: number, marks: readonly Mark[]): Segment[] {
  const cuts = new Set([0, length]);
  for (const { start, end } of marks) cuts.add(start).add(end);
  const places = Array.from(cuts).sort((one, other) => one - other);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    const over = marks.filter((mark) => mark.start < end && start < mark.end);
    return { start, end, findings: over.map(({ finding }) => finding) };
  });
}

/** Which characters of a text each finding is about; offsets into the text. */
export function marksIn(text: Text, findings: readonly Numbered[]): Mark[] {
  if (text.length === 0) return [];
  const whole = text.span();
  return findings.flatMap((finding) => {
    const { start, end } = finding.diagnostic.at;
    if (end <= whole.start || start >= whole.end) return [];
    const from = firstIndex(text.length, (index) => text.span(index, index + 1).end > start);
    const to = firstIndex(text.length, (index) => text.span(index, index + 1).start >= end);
    return from < to ? [{ start: from, end: to, finding }] : [];
  });
}

/** A text with its marks. `show` makes its words fit to be seen. */
export function markedWords(value: string, marks: readonly Mark[], show: (text: string) => string): ElementContent[] {
  return segments(value.length, marks).map(({ start, end, findings }): ElementContent => {
    const said = show(value.slice(start, end));
    if (findings.length === 0) return { type: 'text', value: said };
    return h('mark', { className: gravest(findings), dataF: numbersOf(findings) }, said);
  });
}

/** The graver of the severities. */
export function gravest(findings: readonly Numbered[]): Severity {
  return findings.some(({ diagnostic }) => diagnostic.severity === 'error') ? 'error' : 'warn';
}

/** The numbers as the page's script reads them. */
export function numbersOf(findings: readonly Numbered[]): string {
  return findings.map(({ number }) => number).join(' ');
}

function firstIndex(length: number, is: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
