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
      const name = (side: string) => nameOf(`${side}/${relative(source.path, cwd)}`, isTerminal);
      const text = await unified(name('a'), name('b'), mark + unfixed, mark + source.text);
      yield isTerminal
        ? text
            .split('\n')
            .map((line) => colored(escaped(line), paint))
            .join('\n')
        : text;
    }
  };
}

/** A path as git writes it: quoted as in C where it must be, and where it has blanks, a tab tells `patch` its end. */
function nameOf(path: string, isTerminal: boolean): string {
  const octal = (sign: string) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`;
  const signs = path.replace(/["\\]/g, '\\$&').replace(/[\0-\x1f\x7f]/g, octal);
  const name = signs === path ? path : `"${signs}"`;
  return path.includes(' ') && !isTerminal ? `${name}\t` : name;
}

async function unified(old: string, fresh: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const options = { context: 3, maxEditLength: maxDifferences };
  const text = createTwoFilesPatch(old, fresh, before, after, undefined, undefined, options);
  return text?.replace(/^=+\n/, '') ?? `--- ${old}\n+++ ${fresh}\n${replacement(before, after)}`;
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
