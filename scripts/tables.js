// Writes schema.json, the list of rules in docs/rules, and that of clauses in docs/policy.md. `npm run tables` builds first.
import { readFileSync, writeFileSync } from 'node:fs';
import { builtin, families, schema, settle } from '../dist/index.js';

const presets = Object.keys(builtin.presets);
const names = presets.map((name) => `sellerlint:${name}`);

writeFileSync('schema.json', `${JSON.stringify(schema(builtin.rules, names), null, 2)}\n`);

const levels = names.map((name) => {
  const { rules } = settle([{ config: { extends: [name] } }], [builtin]);
  return new Map(rules.map(({ rule, severity }) => [rule.id, severity]));
});

const tables = Object.entries(families).map(([family, rules]) => {
  const head = ['rule', 'what it does', 'fix', 'clause', ...presets.map((name) => `\`${name}\``)];
  const rows = rules.map(({ id, summary, policy, fixes = [] }) => [
    `[${id}](${id}.md)`,
    summary,
    fixes.join(', '),
    policy ? `[${policy}](../policy.md#${policy})` : '',
    ...levels.map((level) => level.get(id) ?? 'off'),
  ]);
  return [`## ${family}`, '', row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
});

function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

writeFileSync(
  'docs/rules/README.md',
  `# Rules

Written by \`npm run tables\`. Each rule says what it reports, why Amazon asks for it, and how to set it.
\`safe\` fixes are made by \`--fix\`, suggestions by \`--fix --fix-type suggestion\`: [fixing](../fixing.md).
The columns at the right are the levels in the presets; the first one holds where no configuration says otherwise.

${tables.join('\n\n')}
`,
);

const policy = readFileSync('docs/policy.md', 'utf8');
const clauses = Array.from(
  policy.matchAll(/^<a id="([\w.-]+)"><\/a>\n\n### \S+ (.+)\n([\s\S]*?)(?=^<a id="|^## |(?![\s\S]))/gm),
  ([, id, title, text]) => `| [${id}](#${id}) | ${title} | ${checkedBy(text)} |\n`,
);

/** What the section of a clause says of its rules. */
function checkedBy(text) {
  const [, planned, rules] = /^(Planned r|R)ules?: (.+)$/m.exec(text) ?? [];
  if (rules === undefined) return 'not checked';
  return planned === 'R' ? rules : rules.replace(/`[^`]+`/g, 'planned: $&');
}

const list = /(^\| Clause \| Subject \| Rule \|\n\| --- \| --- \| --- \|\n)(?:^\|.*\n)+/m;
writeFileSync(
  'docs/policy.md',
  policy.replace(list, (_, head) => head + clauses.join('')),
);
