import type { Reporter } from './reporter.ts';
import { failedResult, resultOf } from './result.ts';

/** ESLint's array of results, with what sellerlint adds. */
export const json: Reporter = async function* (reports, context) {
  yield* results(reports, context);
  yield '\n';
};

/** The array, result by result, with what failed at its end. */
export const results: Reporter = async function* (reports, { cwd, failures }) {
  let mark = '[';
  for await (const report of reports) {
    yield mark + JSON.stringify(resultOf(report, cwd));
    mark = ',';
  }
  for (const failure of failures) {
    yield mark + JSON.stringify(failedResult(failure, cwd));
    mark = ',';
  }
  yield mark === '[' ? '[]' : ']';
};
