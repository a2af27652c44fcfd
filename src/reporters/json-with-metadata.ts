import type { Rule } from '../rule.ts';
import { clauseUrl, ruleUrl } from '../urls.ts';
import { results } from './json.ts';
import type { Reporter, Shown } from './reporter.ts';
import { watched } from './watched.ts';

/** ESLint's results, with the meaning of the rules that are named in them. */
export const jsonWithMetadata: Reporter = async function* (reports, context) {
  const named = new Set<string>();
  yield '{"results":';
  const note = ({ diagnostics, suppressed }: Shown) => {
    for (const { rule } of [...diagnostics, ...suppressed]) if (rule !== null) named.add(rule);
  };
  yield* results(watched(reports, note), context);
  const rules = [...named].sort().flatMap((id) => context.rules.get(id) ?? []);
  const rulesMeta = Object.fromEntries(rules.map((rule) => [rule.id, metaOf(rule)]));
  yield `,"metadata":${JSON.stringify({ cwd: context.cwd, rulesMeta })}}\n`;
};

/** What a rule means, for programs. */
export function metaOf({ id, summary, why, advice, policy, options, fixes = [] }: Rule) {
  return {
    ...(fixes.includes('safe') && { fixable: 'code' }),
    ...(fixes.includes('suggestion') && { hasSuggestions: true }),
    docs: { description: summary, why, advice, url: ruleUrl(id) },
    policy: { clause: policy, url: clauseUrl(policy) },
    schema: Object.fromEntries(Object.entries(options).map(([name, { schema }]) => [name, schema])),
  };
}
