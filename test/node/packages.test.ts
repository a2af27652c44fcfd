import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { run, sellerlint } from '../support/command.ts';

let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sellerlint-'));
});

afterEach(() => rmSync(cwd, { recursive: true }));

const lint = (...args: string[]) => sellerlint(['--no-config', ...args], { cwd });
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), text);
};

const english = 'Hello, we has sent the lamp to you, and it is with the carrier now.\n';
const missing =
  'sellerlint: grammar needs the package harper.js for some of what it checks; run npm install --save-dev harper.js\n';

test('a package that is missing is told of once, and fails nothing', async () => {
  write('a.txt', english);
  write('b.txt', english);
  const { stderr, code } = await lint('--only', 'spelling', '--only', 'language-mismatch');
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  const preset = await lint('--rule', 'require-order-id: off');
  expect(preset.stderr).toBe(missing);
  expect(preset.code).not.toBe(2);
});

test('what was found without it is kept, and it is told of again', async () => {
  write('a.txt', english);
  await lint('--cache');
  const { stderr } = await lint('--cache', '--debug');
  expect(stderr).toContain('a.txt is as it was');
  expect(stderr).toContain(missing);
});

test('it is an error where the user turned the rule on', async () => {
  write('a.txt', english);
  const { stderr, code } = await lint('--rule', 'grammar: warn');
  expect(stderr).toBe(missing);
  expect(code).toBe(2);
});

test('no package is asked for that no message needs', async () => {
  write('a.txt', 'Hei, tilauksesi on lähetetty ja se saapuu huomenna, kiitos.\n');
  const { stderr } = await lint('--rule', 'grammar: warn');
  expect(stderr).toBe('');
});

test('without these rules no dictionary is opened', async () => {
  for (const name of ['bin', 'dist', 'package.json']) {
    cpSync(name, join(cwd, name), { recursive: true, filter: (path) => !/dictionary-|types$|index\.js$/.test(path) });
  }
  write('a.txt', english);
  const lintThere = (...args: string[]) =>
    run(join(cwd, 'bin/sellerlint.js'), ['--no-config', 'a.txt', ...args], { cwd });
  const { stdout, stderr } = await lintThere('--rule', 'spelling: off', '--rule', 'grammar: off');
  expect(stdout).toContain('require-order-id');
  expect(stdout + stderr).not.toContain('crashed');
  // Where it is on, it is missed.
  expect((await lintThere('--only', 'spelling')).stdout).toContain('The rule spelling crashed');
});

test('dictionaries and Harper are found beside the messages', async () => {
  const words = 'wir haben Ihnen für Sie und es ist da von lamqe'.split(' ').join('\\n');
  write('node_modules/dictionary-de/package.json', '{ "type": "module", "exports": "./index.js" }');
  write('node_modules/dictionary-de/index.js', `export default { aff: 'TRY für', dic: '11\\n${words}' };`);
  write(
    'node_modules/harper.js/package.json',
    '{ "type": "module", "exports": { ".": { "import": "./index.js" }, "./slimBinary": { "import": "./slim.js" } } }',
  );
  write('node_modules/harper.js/slim.js', 'export const slimBinary = {};');
  write('node_modules/harper.js/index.js', harper);
  write('a.txt', 'Wir haben Lamqe für Sie, und es ist da. Wir haben es von Ihnen, und es ist da, fur Sie.\n');
  write('b.txt', english);
  const { stdout, stderr } = await lint('--only', 'spelling', '--only', 'grammar', '-f', 'compact');
  expect(stderr).toBe('');
  expect(stdout).toContain('Misspells "für" as "fur"');
  expect(stdout).not.toContain('Lamqe');
  expect(stdout).toContain('Says "carrier" where "courier" is right');
});

/** A package that answers as harper.js does, without its seconds. */
const harper = `
export const Dialect = { American: 0 };
export class LocalLinter {
  async getDefaultLintConfig() { return {}; }
  async setLintConfig() {}
  async lint(text) {
    const start = text.indexOf('carrier');
    if (start < 0) return [];
    return [{
      lint_kind: () => 'Usage',
      get_problem_text: () => 'carrier',
      span: () => ({ start, end: start + 7 }),
      suggestions: () => [{ kind: () => 0, get_replacement_text: () => 'courier' }],
    }];
  }
}
`;
