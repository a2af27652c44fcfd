import type { Diagnostic } from '../report.ts';
import { failedPath, finderOf, own, pathIn } from './place.ts';
import type { Reporter, ReporterContext, Shown } from './reporter.ts';
import { content, declaration, emptyTag, tag } from './xml.ts';

/** A test suite for each file: every finding is a case that failed, a file without one is a case that passed. */
export const junit: Reporter = async function* (reports, context) {
  yield `${declaration}${tag('testsuites', { name: own })}\n`;
  for await (const report of reports) yield suite(report, context);
  for (const failure of context.failures) {
    const path = failedPath(context, failure);
    const error = `${tag('error', { message: failure.says, type: 'failure' })}${content(failure.says)}</error>`;
    yield `  ${tag('testsuite', { name: path, tests: 1, failures: 0, errors: 1 })}
    ${tag('testcase', { classname: path, name: 'can be checked' })}
      ${error}
    </testcase>
  </testsuite>\n`;
  }
  yield '</testsuites>\n';
};

function suite({ source, diagnostics }: Shown, context: ReporterContext): string {
  const name = pathIn(context, source.path);
  const errors = diagnostics.filter(isError).length;
  const failures = diagnostics.length - errors;
  const cases =
    diagnostics.length === 0
      ? `    ${emptyTag('testcase', { classname: name, name: 'has no problems' })}\n`
      : diagnostics.map((one) => failed(one, name, context)).join('');
  const tests = Math.max(1, diagnostics.length);
  return `  ${tag('testsuite', { name, tests, failures, errors })}\n${cases}  </testsuite>\n`;
}

/** What keeps a message from being checked is an error to JUnit, what is wrong in it a failure. */
function isError({ isFatal, isCrash }: Diagnostic): boolean {
  return isFatal || isCrash;
}

function failed(diagnostic: Diagnostic, classname: string, { rules }: ReporterContext): string {
  const { start, severity, says, rule, advice, policy } = diagnostic;
  const place = `${start.line}:${start.column}`;
  const kind = isError(diagnostic) ? 'error' : 'failure';
  const type = severity === 'error' ? 'error' : 'warning';
  const wayOut = advice ?? (rule === null ? undefined : rules.get(rule)?.advice);
  const lines = [`${classname}:${place}  ${says}`, wayOut, policy].filter((line) => line !== undefined);
  return `    ${tag('testcase', { classname, name: `${finderOf(diagnostic)} ${place}` })}
      ${tag(kind, { message: says, type })}${content(lines.join('\n'))}</${kind}>
    </testcase>\n`;
}
