import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meant } from '../config/checks.ts';
import { ConfigError } from '../config/config.ts';
import type { Rule } from '../rule.ts';
import { clauseUrl, docs, ruleUrl } from '../urls.ts';
import { paintFor } from './color.ts';
import { configurations } from './configurations.ts';
import type { Flags } from './flags.ts';
import { page } from './page.ts';
import { writeAll } from './write.ts';

/** The widest line that is easy to read. */
const widest = 88;

/** Shows the page of a rule, with the clause it stands on. Returns the exit code. */
export async function explainCommand(
  id: string,
  isJson: boolean,
  flags: Flags,
  { cwd }: { readonly cwd: string },
): Promise<number> {
  const { known } = await (await configurations(cwd, flags, process.env)).settingsFor(`${cwd}/.`);
  const rule = known.get(id);
  if (!rule) {
    throw new ConfigError(`unknown rule "${id}"`, {
      hint: meant(id, known.keys()) ?? 'sellerlint rules lists them',
    });
  }
  const markdown = id.includes('/') ? pageOf(rule) : ownPage(rule);
  if (isJson) {
    await writeAll(process.stdout, [`${JSON.stringify(data(rule, markdown), undefined, 2)}\n`]);
    return 0;
  }
  const { stdout } = process;
  const paint = await paintFor(stdout, flags.color, process.env);
  const urlOf = (link: string) => new URL(link, `${docs}/rules/`).href;
  await writeAll(stdout, [await page(markdown, { paint, width: Math.min(widest, stdout.columns || widest), urlOf })]);
  return 0;
}

function data({ id, summary, why, advice, policy, options }: Rule, markdown: string) {
  const all = Object.entries(options).map(([name, { default: value, schema }]) => ({ name, default: value, schema }));
  const clause = { clause: policy, url: clauseUrl(policy) };
  return { id, summary, why, advice, policy: clause, options: all, url: ruleUrl(id), markdown };
}

/** The page in docs/rules, and what docs/policy.md says of the clause. */
function ownPage({ id, policy }: Rule): string {
  const text = readFileSync(join(__dirname, `../docs/rules/${id}.md`), 'utf8').trimEnd();
  const clauses = readFileSync(join(__dirname, '../docs/policy.md'), 'utf8').split(/^<a id="/m);
  const clause = clauses.find((one) => one.startsWith(`${policy}"></a>`)) ?? '';
  const [, heading = '', says = ''] = /^### (.+)\n([\s\S]*?)(?:^## |(?![\s\S]))/m.exec(clause) ?? [];
  const own = text.replace(/^## Policy\n[\s\S]*/m, '');
  return `${own}## Policy: ${heading}\n${says.trimEnd()}\n\n${clauseUrl(policy)}`;
}

/** What a rule of a plugin says of itself. */
function pageOf({ id, summary, why, advice, policy, options }: Rule): string {
  const rows = Object.entries(options).map(([name, { default: value, schema }]) => {
    return `| \`${name}\` | \`${JSON.stringify(value)}\` | ${schema.description ?? ''} |`;
  });
  const table =
    rows.length > 0
      ? ['## Options', ['| option | default | meaning |', '| --- | --- | --- |', ...rows].join('\n')]
      : [];
  return [`# ${id}`, `${summary}.`, why, advice, ...table, '## Policy', policy].join('\n\n');
}
