import type { Diagnostic } from '../report.ts';
import { sha256 } from '../sha256.ts';
import { failedPath, finderOf, own, pathIn } from './place.ts';
import type { Reporter } from './reporter.ts';

interface Issue {
  readonly check_name: string;
  readonly description: string;
  readonly severity: 'minor' | 'major' | 'blocker';
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

/** The Code Quality report of GitLab. It keeps one of several issues with a fingerprint: no two are the same here. */
export const gitlab: Reporter = async function* (reports, context) {
  const unique = uniquePrints();
  let mark = '[';
  for await (const { source, diagnostics } of reports) {
    const path = pathIn(context, source.path);
    for (const one of diagnostics) {
      yield `${mark}\n${JSON.stringify(issue(one, path, unique(`${path}\n${one.fingerprint}`)))}`;
      mark = ',';
    }
  }
  for (const failure of context.failures) {
    const path = failedPath(context, failure);
    yield `${mark}\n${JSON.stringify({
      check_name: own,
      description: failure.says,
      severity: 'blocker',
      fingerprint: unique(`${path}\nfailure\n${failure.says}`),
      location: { path, lines: { begin: 1, end: 1 } },
    } satisfies Issue)}`;
    mark = ',';
  }
  yield mark === '[' ? '[]\n' : '\n]\n';
};

function issue(diagnostic: Diagnostic, path: string, fingerprint: string): Issue {
  const { severity, isFatal, isCrash, says, start, end } = diagnostic;
  return {
    check_name: finderOf(diagnostic),
    description: says,
    severity: isFatal || isCrash ? 'blocker' : severity === 'error' ? 'major' : 'minor',
    fingerprint,
    location: { path, lines: { begin: start.line, end: end.line } },
  };
}

/** Fingerprints tell the findings of one file apart; with the path, those of a run. */
function uniquePrints(): (key: string) => string {
  const counts = new Map<string, number>();
  return (key) => {
    const ordinal = counts.get(key) ?? 0;
    counts.set(key, ordinal + 1);
    return sha256(ordinal === 0 ? key : `${key}\n${ordinal}`).slice(0, 32);
  };
}
