import { relative } from '../paths.ts';
import type { Diagnostic } from '../report.ts';
import type { Failure, ReporterContext } from './reporter.ts';

/** What stands where a format asks for the name of a rule, and no rule found it. */
export const own = 'sellerlint';

/** The name of what found it, in formats that ask for one. */
export function finderOf({ rule }: Pick<Diagnostic, 'rule'>): string {
  return rule ?? own;
}

/** A path as CI systems want it: seen from the root of the repository. */
export function pathIn({ root }: Pick<ReporterContext, 'root'>, path: string): string {
  return relative(path, root);
}

/** What a failure is about; `.` for all of the run. */
export function failedPath(context: Pick<ReporterContext, 'root'>, { path }: Failure): string {
  return path === undefined ? '.' : pathIn(context, path);
}
