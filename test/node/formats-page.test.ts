import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sellerlint } from '../support/command.ts';

// What docs/formats.md shows is what the formats make of the message that it shows.
const page = readFileSync('docs/formats.md', 'utf8');
const examples = Array.from(page.matchAll(/^```(\w+) ([\w-]+)\n([\s\S]*?)^```$/gm), ([, language, name, text]) => {
  return { language, name: name ?? '', text: text ?? '' };
});

const cwd = mkdtempSync(join(tmpdir(), 'sellerlint-'));
afterAll(() => rmSync(cwd, { recursive: true }));
beforeAll(async () => {
  cpSync('fixtures/projects/formats', cwd, { recursive: true });
  await sellerlint([...examples.flatMap(({ name }) => ['-f', `${name}=out/${name}`]), 'mails/late.txt'], { cwd });
});

test.each(examples)('$name', ({ language, name, text }) => {
  const made = readFileSync(join(cwd, 'out', name), 'utf8').replaceAll(cwd, '/shop');
  if (language === 'json') expect(versionless(JSON.parse(made))).toEqual(versionless(JSON.parse(text)));
  else expect(made).toBe(text);
});

/** A release changes no example. */
function versionless(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner) => (key === 'semanticVersion' ? '' : inner));
}

test('the message is the one that is shown', () => {
  expect(page).toContain(`\n\`\`\`text\n${readFileSync(join(cwd, 'mails/late.txt'), 'utf8')}\`\`\`\n`);
});

test('every format has its part', async () => {
  const { stderr } = await sellerlint(['-f', 'no-such-format'], { cwd });
  const [, names = ''] = /known are (.*), and/.exec(stderr) ?? [];
  const parts = Array.from(page.matchAll(/^## `([\w-]+)`$/gm), ([, name]) => name);
  expect(parts.sort()).toEqual(names.split(', ').sort());
});

test('the module works', async () => {
  const [, code = ''] = /^```js\n([\s\S]*?)^```$/m.exec(page) ?? [];
  writeFileSync(join(cwd, 'count.mjs'), code);
  const { stdout } = await sellerlint(['-f', './count.mjs', 'mails'], { cwd });
  expect(stdout).toBe('1 of 1 messages must not be sent\n');
});
