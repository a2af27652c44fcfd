import type { Part } from '../message/message.ts';
import { type Span, within } from '../span.ts';
import { isBlank } from './seen-text.ts';

/** Line breaks in a row in plain text. */
export interface TextRun {
  /** From the line above, or its last words, to the line below. */
  readonly at: Span;
  readonly breaks: number;
  /** The empty lines, with their line ends. */
  readonly empties: readonly Span[];
}

/** How much of the line above is marked. */
const maxMarked = 80;

/** The runs of line breaks in a plain text, as the buyer gets it. */
export function* textRunsOf({ text, quoted }: Part, file: string): Generator<TextRun> {
  const isQuoted = within(quoted);
  let above: Span | undefined;
  let empties: Span[] = [];
  for (const { index, value: line } of linesOf(text.value)) {
    const end = index + line.length;
    const whole = text.span(index, Math.min(end + 1, text.length));
    if (!isBlank(line)) {
      const breaks = empties.length + (above ? 1 : 0);
      const [first] = empties;
      // The gap above a signature is a custom.
      if (first && line.trimEnd() !== '--') {
        yield { at: { start: (above ?? first).start, end: empties.at(-1)?.end ?? first.end }, breaks, empties };
      }
      above = text.span(index + lastWords(line), end);
      empties = [];
    } else if (!isSteering(file.slice(whole.start, whole.end))) empties.push(whole);
    // What is quoted here is not the seller's.
    if (isQuoted(whole.end)) {
      above = undefined;
      empties = [];
    }
  }
}

/** Where the last words of a line begin, no more than can be marked. */
function lastWords(line: string): number {
  const start = line.length - line.trimStart().length;
  const cut = line.trimEnd().length - maxMarked;
  if (cut <= start) return start;
  const blank = line.indexOf(' ', cut);
  return blank < 0 || blank > cut + maxMarked / 2 ? cut : blank + 1;
}

/** Whether a line that says nothing is one of a template: it vanishes with its line end. */
function isSteering(written: string): boolean {
  return /[{<]/.test(written);
}

function* linesOf(value: string): Generator<{ index: number; value: string }> {
  let index = 0;
  for (const line of value.split('\n')) {
    yield { index, value: line };
    index += line.length + 1;
  }
}
