import { comparer } from '../across.ts';
import { ConfigError, type Settings } from '../config/config.ts';
import { relative } from '../paths.ts';
import type { Report } from '../report.ts';
import type { Rule } from '../rule.ts';
import type { Baselines } from './baselines.ts';
import { type Desk, type Job, reportsOf } from './reports.ts';
import { sentence } from './talk.ts';

/** What a run finds. */
export interface Linting {
  /** The rules by id. It has those of a report when the report arrives. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** In the order of the jobs, each with what it and those before it show, and without what is known. */
  readonly reports: AsyncIterable<Report>;
}

/** Lints messages. A configuration or a baseline that is wrong fails the run, and ends it. */
export function linting(jobs: readonly Job[], desk: Desk, baseline?: Baselines): Linting {
  const rules = new Map<string, Rule>();
  const compare = comparer(rules, (path) => relative(path, desk.cwd));
  async function* reports(): AsyncGenerator<Report> {
    try {
      for await (const report of reportsOf(jobs, { ...desk, settingsFor: noting(desk.settingsFor, rules) })) {
        yield baseline ? await baseline.known(compare(report), rules) : compare(report);
      }
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      desk.fail({ path: undefined, says: sentence(error) });
    }
  }
  return { rules, reports: reports() };
}

/** The same settings; the rules that they know are noted. */
function noting(settingsFor: Desk['settingsFor'], rules: Map<string, Rule>): Desk['settingsFor'] {
  const seen = new Set<Settings['known']>();
  return async (path) => {
    const settings = await settingsFor(path);
    if (!seen.has(settings.known)) for (const [id, rule] of settings.known) rules.set(id, rule);
    seen.add(settings.known);
    return settings;
  };
}
