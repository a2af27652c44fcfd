// Writes the three files of a rule: `npm run new-rule -- content no-shouting`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [family, id] = process.argv.slice(2);
if (!id || !existsSync(`rules/${family}`) || !/^(?:no|max|require|a11y)-[a-z-]+$|^[a-z-]+$/.test(id)) {
  console.error('Usage: npm run new-rule -- <family> <id>, such as: content no-shouting');
  process.exitCode = 2;
} else {
  write(
    `rules/${family}/${id}.ts`,
    `import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: '${id}',
  summary: 'Disallow …',
  why: '….',
  advice: '….',
  policy: 'CG-…',
  *check(message) {
    for (const { text } of message.prose) {
      for (const { span, value } of text.matchAll(/…/g)) yield { at: span, says: \`Says "\${value}"\` };
    }
  },
});
`,
  );
  write(
    `test/rules/${family}/${id}.test.ts`,
    `import { testRule } from '../../support/test-rule.ts';

testRule('${id}', {
  good: ['<p>What is right.</p>'],
  bad: ['<p>What is [|wrong|].</p>'],
});
`,
  );
  write(
    `docs/rules/${id}.md`,
    `# ${id}

Disallow ….

Why, and what the rule looks at.

Bad:

\`\`\`html bad
<p>…</p>
\`\`\`

Good:

\`\`\`html good
<p>…</p>
\`\`\`

## When not to use it

…

## Policy

[CG-…](../policy.md#CG-…)
`,
  );
  console.log(`Now add it to rules/index.ts and src/presets.ts, and say in docs/policy.md what clause it stands on.`);
}

function write(file, text) {
  if (existsSync(file)) throw new Error(`${file} is already there`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
