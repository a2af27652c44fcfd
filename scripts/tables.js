// Writes schema.json and the list of rules in docs/rules. `npm run tables` builds first.
import { writeFileSync } from 'node:fs';
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
