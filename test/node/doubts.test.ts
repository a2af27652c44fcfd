import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sellerlint } from '../support/command.ts';
import { signalsOf } from '../support/signals.ts';

// A language of a plugin, which was taught one word.
const language = {
  classes: {},
  rules: { 'no-marketing': { offer: ['sale'] } },
  signals: signalsOf('never', { 'no-marketing': -20 }),
};

const cwd = mkdtempSync(join(tmpdir(), 'doubts-'));
afterAll(() => rmSync(cwd, { recursive: true }));
beforeAll(() => {
  const plugin = `export default { name: 'acme', phrases: { xx: () => (${JSON.stringify(language)}) } };`;
  writeFileSync(join(cwd, 'acme.mjs'), plugin);
  const config = {
    root: true,
    plugins: ['./acme.mjs'],
    rules: { 'no-marketing': 'error' },
    context: { language: 'xx' },
  };
  writeFileSync(join(cwd, '.linterrc'), JSON.stringify(config));
  writeFileSync(join(cwd, 'a.txt'), 'There never is a sale.\n\nA sale!\n');
});

const told =
  'sellerlint: debug: a.txt:1:18 "sale" is no finding of no-marketing: it sounds honest (-4.2), most by "never"\n';

test('what was dropped is told by --debug, from a cache as well, and by nothing else', async () => {
  const args = ['a.txt', '-f', 'compact', '--only', 'no-marketing'];
  expect((await sellerlint(args, { cwd })).stderr).toBe('');
  expect((await sellerlint([...args, '--debug'], { cwd })).stderr).toContain(told);
  await sellerlint([...args, '--cache'], { cwd });
  expect((await sellerlint([...args, '--cache', '--debug'], { cwd })).stderr).toMatch(
    /is as it was\n.*is no finding of/,
  );
});

test('JSON names all that was judged, kept or dropped', async () => {
  const { stdout } = await sellerlint(['a.txt', '-f', 'json', '--only', 'no-marketing'], { cwd });
  const [{ messages, context }] = JSON.parse(stdout);
  expect(messages).toHaveLength(1);
  const shared = { ruleId: 'no-marketing', text: 'sale' };
  expect(context.assumed.judged).toEqual([
    { ...shared, line: 1, column: 18, dropped: true, logOdds: -4.18, because: ['never'] },
    { ...shared, line: 3, column: 3, dropped: false, logOdds: -2, because: [] },
  ]);
});
