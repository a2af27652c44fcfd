import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run, sellerlint } from '../support/command.ts';

// A project of its own with the built package in it: the examples of the page run there as they stand.
const page = readFileSync('docs/api.md', 'utf8');
const [first, second] = Array.from(page.matchAll(/^```js example\n([\s\S]*?)^```$/gm), ([, code = '']) => code);
const [plugin, config, tested] = Array.from(
  page.matchAll(/^```(?:js plugin|json config|js test)\n([\s\S]*?)^```$/gm),
  ([, code = '']) => code,
);

let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sellerlint-'));
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(process.cwd(), join(cwd, 'node_modules/sellerlint'), 'junction');
});

afterAll(() => rmSync(cwd, { recursive: true }));

function script(code = '', name = 'script.mjs'): string {
  writeFileSync(join(cwd, name), code);
  return join(cwd, name);
}

test('lints, fixes and formats with the configuration that is found', async () => {
  writeFileSync(
    join(cwd, '.linterrc'),
    '{ "rules": { "no-thank-you-only": "off", "require-permitted-purpose": "off" } }',
  );
  const { stdout, stderr } = await run(script(first), [], { cwd });
  expect(stderr).toBe('');
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toContain('1:29 Gives the e-mail address "jane@shop.example" (no-email-addresses)');
  expect(lines).toContain('1:48 Shows the emoji "🙂" (no-emoji)');
  const errors = lines.slice(0, -2).filter((line) => /^\d+:\d+ .+ \([a-z-]+\)$/.test(line));
  expect(lines.slice(errors.length)).toEqual(['Dear buyer, please write to jane@shop.example.', String(errors.length)]);
});

test('a configuration that is wrong is named', async () => {
  writeFileSync(join(cwd, 'wrong.json'), '{ "rules": { "no-emojis": "off" } }');
  const code = `import { ConfigError, resolveConfig } from 'sellerlint';
    const error = await resolveConfig('a.txt', { config: 'wrong.json' }).catch((error) => error);
    console.log(error instanceof ConfigError, error.message);`;
  const { stdout } = await run(script(code), [], { cwd });
  expect(stdout).toMatch(/^true .*wrong\.json.*no-emojis/);
});

test('lints without a file system', async () => {
  const { stdout, stderr } = await run(script(second), [], { cwd });
  expect(stderr).toBe('');
  expect(stdout.trim().split(',')).toContain('no-external-links');
});

test('a configuration takes rules and presets from a plugin', async () => {
  script(plugin, 'acme.mjs');
  script(config, 'acme.json');
  script('Please answer ASAP 🙂', 'press.txt');
  const { stdout, stderr } = await sellerlint(['-c', 'acme.json', '-f', 'compact', 'press.txt'], { cwd });
  expect(stderr).toBe('');
  expect(stdout).toContain('Warning - Presses: "ASAP" (acme/no-rush)');
  expect(stdout).toContain('Error - Shows the emoji "🙂" (no-emoji)');
});

test('tests a rule with node:test', async () => {
  script(plugin, 'acme.mjs');
  const { stdout, code } = await run('--test', [script(tested, 'rule.test.mjs')], { cwd, env: { NODE_OPTIONS: '' } });
  expect(stdout).toMatch(/pass 2\b/);
  expect(code).toBe(0);
});

const clumsy = `import { defineRule, testRule } from 'sellerlint';
const tests = [];
const framework = { describe: (_, group) => group(), it: (name, run) => tests.push(run) };
const base = { summary: 'Disallow x', why: '', advice: '', policy: '' };
const rule = (id, text, more) => defineRule({ id, ...base, ...more, *check(message) {
  for (const { text: words } of message.prose) for (const { span } of words.matchAll(/x/g)) {
    yield { at: span, says: 'Says "x"', fix: { at: span, text } };
  }
} });
const endless = rule('endless', 'xx', { fixes: ['safe'] });
const silent = rule('silent', 'y', {});
testRule(endless, { good: [], bad: ['<p>an [|x|]</p>'] }, framework);
testRule(silent, { good: [], bad: ['<p>an [|x|]</p>'] }, framework);
testRule(silent, { good: ['<p>an x</p>'], bad: [] }, framework);
for (const run of tests) console.log((await run().catch((error) => error))?.message?.split('\\n')[0]);
try { testRule(silent, { good: [], bad: [] }); } catch (error) { console.log(error.message); }`;

test('says what is wrong with a rule', async () => {
  const { stdout } = await run(script(clumsy), [], { cwd });
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(/^the message after a second run is not as expected|new error/),
    'has fixes of the type "safe" and does not say so: <p>an x</p>',
    'the places are not as expected',
    'testRule found no describe and it: hand them over, as in testRule(rule, cases, { describe, it })',
    '',
  ]);
});
