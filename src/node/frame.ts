import { code, escaped } from '../escape.ts';
import { graphemes } from '../reporters/cells.ts';
import { pointer, type Span } from '../span.ts';
import type { Complaint } from '../values/placed.ts';

/** How many cells of a line are shown, and of a longer one before what is marked. */
const widest = { line: 100, before: 60 };

/** A line that is fit to be printed, and the cells in it that are marked. */
interface Marked {
  readonly line: string;
  readonly indent: number;
  readonly width: number;
}

/** A mistake in a text: where it is, what it is, its line and the one before, and what may have been meant. */
export async function frame(text: string, { says, at, hint }: Complaint, path: string): Promise<string> {
  const { line, column } = pointer(text)(at.start);
  const lines = text.split(/\r\n|\n|\r/);
  const from = column - 1;
  const marked = await mark(lines[line - 1] ?? '', { start: from, end: from + Math.max(1, at.end - at.start) });
  const before = await mark(lines[line - 2] ?? '', { start: 0, end: 0 });
  const size = String(line).length;
  const carets = `${' '.repeat(marked.indent)}${'^'.repeat(marked.width)}${hint ? ` ${escaped(hint)}` : ''}`;
  return [
    `${escaped(path)}:${line}:${column}  ${escaped(says)}`,
    ...(line > 1 ? [`  ${String(line - 1).padStart(size)} | ${before.line}`] : []),
    `> ${line} | ${marked.line}`,
    `  ${' '.repeat(size)} | ${carets}`,
  ]
    .map((one) => one.trimEnd())
    .join('\n');
}

/** Cuts a line to fit round the span, and shows each of its characters. */
async function mark(line: string, { start, end }: Span): Promise<Marked> {
  const first = Math.max(0, start - widest.line);
  const last = Math.min(line.length, first + 4 * widest.line);
  const all = (await graphemes(line.slice(first, last))).map(({ value, index, width }) => {
    const shown = value === '\t' ? '  ' : escaped(value) === value && width > 0 ? value : code(value);
    return { shown, width: shown === value ? width : shown.length, at: first + index };
  });
  const before = all.filter(({ at }) => at < start);
  if (sum(all) > widest.line) while (sum(before) > widest.before) before.shift();
  const rest = all.filter(({ at }) => at >= start);
  const shown: typeof rest = [];
  for (const cell of rest) {
    if (sum(before) + sum(shown) + cell.width > widest.line) break;
    shown.push(cell);
  }
  const head = (before[0] ?? rest[0])?.at ? '…' : '';
  const tail = shown.length < rest.length || last < line.length ? '…' : '';
  return {
    line: escaped(`${head}${[...before, ...shown].map((cell) => cell.shown).join('')}${tail}`),
    indent: head.length + sum(before),
    width: Math.max(1, sum(shown.filter(({ at }) => at < end))),
  };
}

function sum(cells: readonly { readonly width: number }[]): number {
  return cells.reduce((total, { width }) => total + width, 0);
}
