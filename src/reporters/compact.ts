import { escaped } from '../escape.ts';
import { absolute } from '../paths.ts';
import type { Reporter } from './reporter.ts';
import { plural } from './summary.ts';

/** One line a finding, as ESLint's format of that name writes it: for editors and `grep`. */
export const compact: Reporter = async function* (reports, { cwd }) {
  let problems = 0;
  for await (const { source, diagnostics } of reports) {
    const path = escaped(absolute(source.path, cwd));
    for (const { start, severity, says, rule } of diagnostics) {
      const grade = severity === 'error' ? 'Error' : 'Warning';
      const by = rule === null ? '' : ` (${escaped(rule)})`;
      yield `${path}: line ${start.line}, col ${start.column}, ${grade} - ${escaped(says)}${by}\n`;
    }
    problems += diagnostics.length;
  }
  if (problems > 0) yield `\n${plural(problems, 'problem')}\n`;
};
