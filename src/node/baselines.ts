import { existsSync } from 'node:fs';
import { dirname, relative as relativePath } from 'node:path';
import { type Baseline, readBaseline, withoutKnown } from '../baseline.ts';
import { ConfigError } from '../config/config.ts';
import { relative } from '../paths.ts';
import type { Report } from '../report.ts';
import { plural } from '../reporters/summary.ts';
import type { Rule } from '../rule.ts';
import type { Configurations } from './configurations.ts';
import type { Flags } from './flags.ts';
import { contents } from './read.ts';
import { slashed } from './resolve.ts';

/** What a baseline is called that no configuration names. */
const usual = 'sellerlint-baseline.json';

const mostBytes = 50_000_000;

/** The baselines of a run. */
export interface Baselines {
  /** The report without what is known. */
  known(report: Report, rules: ReadonlyMap<string, Rule>): Promise<Report>;
  /** What of them is not needed any more, in sentences. */
  stale(): readonly string[];
}

export function baselines({ cwd, baselineFor, today }: Configurations, { only, rule }: Flags): Baselines {
  const read = new Map<string, Baseline>();
  const stale = new Map<string, number>();
  // What rules would say that do not run can't be told.
  const isPartial = only !== undefined || rule !== undefined;
  return {
    async known(report, rules) {
      const { path } = report.source;
      const file = await baselineFor(path);
      if (file === undefined) return report;
      const baseline = read.get(file) ?? baselineIn(file, cwd);
      read.set(file, baseline);
      const kept = withoutKnown(report, baseline.get(keyIn(file, path)) ?? [], today);
      // Without the other message of a clash, none is seen.
      const gone = kept.stale.filter((entry) => !rules.get(entry.rule)?.clash);
      if (!isPartial && gone.length > 0) stale.set(file, (stale.get(file) ?? 0) + gone.length);
      return kept.report;
    },
    stale: () => Array.from(stale, ([file, count]) => sentence(relative(file, cwd), count)),
  };
}

function sentence(name: string, count: number): string {
  const [are, them] = count === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${plural(count, 'problem')} of ${name} ${are} there no more; sellerlint baseline --prune takes ${them} out`;
}

/** What a baseline says. Throws a ConfigError. */
export function baselineIn(file: string, cwd: string): Baseline {
  const name = relative(file, cwd);
  const found = contents(file, mostBytes);
  if (!('bytes' in found)) {
    const hint = found.lacks === 'missing' ? { hint: 'write it with sellerlint baseline' } : {};
    throw new ConfigError(`${name} ${found.lacks === 'missing' ? 'is not there' : found.says}`, hint);
  }
  try {
    return readBaseline(new TextDecoder().decode(found.bytes));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigError(`${name} ${error.message}`);
  }
}

/** What a baseline calls a file. */
export function keyIn(baseline: string, path: string): string {
  return slashed(relativePath(dirname(baseline), path));
}

/** Finds the nearest baseline above a file that is called as usual: up to the root of the repository. */
export function nearestBaseline(): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const within = (directory: string): string | undefined => {
    const file = directory.endsWith('/') ? directory + usual : `${directory}/${usual}`;
    if (existsSync(file)) return file;
    const parent = dirname(directory);
    const isLast = directory === parent || existsSync(`${directory}/.git`);
    return isLast ? undefined : nearest(parent);
  };
  const nearest = (directory: string): string | undefined => {
    if (!known.has(directory)) known.set(directory, within(directory));
    return known.get(directory);
  };
  return (path) => nearest(dirname(path));
}

/** Where the baseline of a file belongs that has none yet. */
export function newBaseline(path: string, cwd: string): string {
  const file = cwd.endsWith('/') ? cwd + usual : `${cwd}/${usual}`;
  if (relative(path, cwd) !== path) return file;
  throw new ConfigError(
    `${path} is not below this folder: run sellerlint there, or name a baseline in its configuration`,
  );
}
