import type { Rule } from '../rule.ts';
import { clauseUrl, ruleUrl } from '../urls.ts';
import { results } from './json.ts';
import type { Reporter, Shown } from './reporter.ts';

/** ESLint's results, with the meaning of the rules that are named in them. */
export const jsonWithMetadata: Reporter = async function* (reports, context) {
  const named = new Set<string>();
  yield '{"results":';
  yield* results(watched(reports, named), context);
  const rules = [...named].sort().flatMap((id) => context.rules.get(id) ?? []);
  const rulesMeta = Object.fromEntries(rules.map((rule) => [rule.id, metaOf(rule)]));
  yield `,"metadata":${JSON.stringify({ cwd: context.cwd, rulesMeta })}}\n`;
};

/** The same reports; which rules they name is noted. */
async function* watched(reports: AsyncIterable<Shown> | Iterable<Shown>, named: Set<string>): AsyncGenerator<Shown> {
  for await (const report of reports) {
    for (const { rule } of [...report.diagnostics, ...report.suppressed]) if (rule !== null) named.add(rule);
    yield report;
  }
}

function metaOf({ id, summary, why, advice, policy, options }: Rule) {
  return {
    docs: { description: summary, why, advice, url: ruleUrl(id) },
    policy: { clause: policy, url: clauseUrl(policy) },
    schema: Object.fromEntries(Object.entries(options).map(([name, { schema }]) => [name, schema])),
  };
}
