import { escaped } from '../escape.ts';
import { relative } from '../paths.ts';
import type { Paint, Reporter } from './reporter.ts';

/** So many lines that differ are compared; beyond, all lines are shown as changed. */
const maxDifferences = 5000;

/** What fixes change, as `patch` and `git apply` read it. On a terminal control characters are shown, not obeyed. */
export function patch(isTerminal: boolean): Reporter {
  return async function* (reports, { cwd, paint }) {
    for await (const { source, unfixed } of reports) {
      if (unfixed === undefined) continue;
      const mark = source.hasMark ? '\ufeff' : '';
      const text = await unified(relative(source.path, cwd), mark + unfixed, mark + source.text);
      yield isTerminal
        ? text
            .split('\n')
            .map((line) => colored(escaped(line), paint))
            .join('\n')
        : text;
    }
  };
}

async function unified(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const name = /^[\w./+@,-]+$/.test(path) ? path : path.replace(/[\t\r\n]/g, ' ');
  const options = { context: 3, maxEditLength: maxDifferences };
  const text = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, options);
  return text?.replace(/^=+\n/, '') ?? `--- a/${name}\n+++ b/${name}\n${replacement(before, after)}`;
}

/** All of a file in place of all of another. */
function replacement(before: string, after: string): string {
  const [old, fresh] = [linesOf(before, '-'), linesOf(after, '+')];
  return `@@ -1,${old.length} +1,${fresh.length} @@\n${[...old, ...fresh].join('')}`;
}

function linesOf(text: string, sign: string): string[] {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return lines.map((line) => (line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`));
}

function colored(line: string, paint: Paint): string {
  if (/^(?:---|\+\+\+) /.test(line)) return paint.title(line);
  if (line.startsWith('@@')) return paint.dim(line);
  if (line.startsWith('-')) return paint.error(line);
  return line.startsWith('+') ? paint.good(line) : line;
}
