import type { Diagnostic } from '../report.ts';
import { failedPath, finderOf, own, pathIn } from './place.ts';
import type { Reporter } from './reporter.ts';
import { declaration, emptyTag, tag } from './xml.ts';

/** The report of Checkstyle: an element for each file, clean ones too. */
export const checkstyle: Reporter = async function* (reports, context) {
  yield `${declaration}<checkstyle version="4.3">\n`;
  for await (const { source, diagnostics } of reports) {
    const name = pathIn(context, source.path);
    yield `  ${tag('file', { name })}\n${diagnostics.map(problem).join('')}  </file>\n`;
  }
  for (const failure of context.failures) {
    const error = { line: 1, severity: 'error', message: failure.says, source: own };
    yield `  ${tag('file', { name: failedPath(context, failure) })}\n    ${emptyTag('error', error)}\n  </file>\n`;
  }
  yield '</checkstyle>\n';
};

function problem(diagnostic: Diagnostic): string {
  const { start, severity, says, policy } = diagnostic;
  return `    ${emptyTag('error', {
    ...start,
    severity: severity === 'error' ? 'error' : 'warning',
    message: policy === undefined ? says : `${says} (${policy})`,
    source: diagnostic.rule === null ? own : `${own}.${finderOf(diagnostic)}`,
  })}\n`;
}
