import type { Diagnostic } from '../report.ts';
import type { Edit } from '../rule.ts';
import type { Point, Span } from '../span.ts';
import { home, ruleUrl } from '../urls.ts';
import { bytePointer } from './bytes.ts';
import { failedPath, finderOf, own, pathIn } from './place.ts';
import type { Reporter } from './reporter.ts';

/** The Diagnostic Format of reviewdog. Its columns count bytes of UTF-8. */
export const rdjson: Reporter = async function* (reports, context) {
  yield `{"source":${JSON.stringify({ name: own, url: home })},"diagnostics":[`;
  let mark = '\n';
  for await (const { source, diagnostics } of reports) {
    const point = diagnostics.length > 0 ? bytePointer(source) : undefined;
    const path = pathIn(context, source.path);
    for (const one of diagnostics) {
      if (point) yield mark + JSON.stringify(diagnosticOf(one, path, point));
      mark = ',\n';
    }
  }
  for (const failure of context.failures) {
    const location = { path: failedPath(context, failure) };
    yield mark + JSON.stringify({ message: failure.says, location, severity: 'ERROR' });
    mark = ',\n';
  }
  yield '\n]}\n';
};

function diagnosticOf(diagnostic: Diagnostic, path: string, point: (offset: number) => Point) {
  const { rule, says, severity, at, fix, suggestions = [] } = diagnostic;
  const range = ({ start, end }: Span) => ({ start: point(start), end: point(end) });
  const edits: readonly Edit[] = [...(fix ? [fix] : []), ...suggestions.map(({ edit }) => edit)];
  return {
    message: says,
    location: { path, range: range(at) },
    severity: severity === 'error' ? 'ERROR' : 'WARNING',
    code: { value: finderOf(diagnostic), url: ruleUrl(rule) },
    ...(edits.length > 0 && { suggestions: edits.map(({ at, text }) => ({ range: range(at), text })) }),
  };
}
