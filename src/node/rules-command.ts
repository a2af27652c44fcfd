import type { Level, Settings } from '../config/config.ts';
import { escaped } from '../escape.ts';
import type { Paint } from '../reporters/reporter.ts';
import type { Rule } from '../rule.ts';
import { clauseUrl, ruleUrl } from '../urls.ts';
import { paintFor } from './color.ts';
import { configurations } from './configurations.ts';
import type { Flags } from './flags.ts';
import { writeAll } from './write.ts';

/** Lists the rules, with the levels that they have in this folder. */
export async function rulesCommand(isJson: boolean, flags: Flags, { cwd }: { readonly cwd: string }): Promise<number> {
  const { settingsFor } = await configurations(cwd, flags, process.env);
  // No glob fits the name, as no one file is meant.
  const settings = await settingsFor(`${cwd}/.`);
  const paint = await paintFor(process.stdout, flags.color, process.env);
  await writeAll(process.stdout, [isJson ? json(settings) : table(settings, paint)]);
  return 0;
}

function json(settings: Settings): string {
  const all = Array.from(settings.known.values(), (rule) => {
    const { id, summary, policy, fixes = [] } = rule;
    const { level, options } = choiceOf(rule, settings);
    return { id, level, options, fixes, summary, policy: { clause: policy, url: clauseUrl(policy) }, url: ruleUrl(id) };
  });
  return `${JSON.stringify(all, undefined, 2)}\n`;
}

function table(settings: Settings, paint: Paint): string {
  const rules = [...settings.known.values()];
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));
  const fixes = rules.map(fixColumn);
  const [ids, clauses] = [rules.map(({ id }) => escaped(id)), rules.map(({ policy }) => escaped(policy))];
  const rows = rules.map((rule, index) => {
    const { level } = choiceOf(rule, settings);
    const [id = '', clause = ''] = [ids[index], clauses[index]];
    const name = paint.link(id, ruleUrl(rule.id)) + ' '.repeat(widest(ids) - id.length);
    const shown = level === 'off' ? paint.dim(level.padEnd(5)) : paint[level](level.padEnd(5));
    const fix = (fixes[index] ?? '').padEnd(widest(fixes));
    return `${name}  ${shown}  ${fix}  ${paint.dim(clause.padEnd(widest(clauses)))}  ${escaped(rule.summary)}\n`;
  });
  return rows.join('');
}

/** What of a rule's findings can be mended by the flags for fixing. */
function fixColumn({ fixes = [] }: Rule): string {
  if (fixes.includes('safe')) return 'fix';
  return fixes.length > 0 ? 'suggestion' : '';
}

function choiceOf({ id }: Rule, { rules }: Settings): { level: Level; options: Readonly<Record<string, unknown>> } {
  const active = rules.find(({ rule }) => rule.id === id);
  return active ? { level: active.severity, options: active.options } : { level: 'off', options: {} };
}
