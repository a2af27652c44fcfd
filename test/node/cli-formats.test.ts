import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { sellerlint } from '../support/command.ts';

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A copy of a folder whose rules are its own, in which formats can be written. */
function shop(formatters: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'sellerlint-'));
  made.push(folder);
  cpSync('fixtures/projects/cli-shop', folder, { recursive: true });
  for (const [name, code] of Object.entries(formatters)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
  return folder;
}

const json = (text: string) => void JSON.parse(text);
const xml = (text: string) => {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
};

/** What reads the documents of the formats that programs read; it throws where one is not valid. */
const readers: Readonly<Record<string, (text: string) => void>> = {
  json,
  'json-with-metadata': json,
  sarif: json,
  gitlab: json,
  rdjson: json,
  junit: xml,
  checkstyle: xml,
  html: (text) => expect(text).toMatch(/^<!doctype html>\n<html[\s\S]*<\/html>\n$/),
};

/** What each of these formats says of one run, and how the run ended. */
async function documents(args: readonly string[], cwd: string) {
  const formats = Object.keys(readers).flatMap((name) => ['-f', `${name}=out/${name}`]);
  const { code } = await sellerlint([...formats, ...args], { cwd });
  const texts = Object.keys(readers).map((name) => [name, readFileSync(join(cwd, 'out', name), 'utf8')] as const);
  return { code, texts };
}

test.each([
  ['a path that is not there', ['nowhere.html'], 'nowhere.html'],
  ['a configuration that is wrong', ['-c', 'wrong.json', 'ready.html'], 'no-such-rule'],
  ['paths beside standard input', ['-', 'ready.html'], 'standard input'],
  ['a rule that crashes', ['--rule', 'shop/no-peace: error', 'ready.html'], 'crashed'],
])('each format is one valid document that tells of %s', async (_, args, told) => {
  const { code, texts } = await documents(args, shop({ 'wrong.json': '{"rules": {"no-such-rule": "error"}}' }));
  expect(code).toBe(2);
  for (const [name, text] of texts) {
    readers[name]?.(text);
    expect(text).toContain(told);
  }
});

test('the same messages make the same documents', async () => {
  const cwd = shop();
  const first = await documents(['review.html', 'de'], cwd);
  expect(await documents(['review.html', 'de'], cwd)).toEqual(first);
  for (const [name, text] of first.texts) readers[name]?.(text);
});

test('paths are those of the repository, wherever in it the command runs', async () => {
  const cwd = shop();
  spawnSync('git', ['init', '-q'], { cwd });
  const names = ['sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown'];
  const formats = names.flatMap((name) => ['-f', `${name}=out/${name}`]);
  await sellerlint([...formats, '-c', '../.linterrc', 'stop.txt'], { cwd: `${cwd}/de` });
  for (const name of names) {
    const text = readFileSync(join(cwd, 'de/out', name), 'utf8');
    expect(text).toContain('de/stop.txt');
    expect(text).not.toContain(cwd);
  }
});

test('a clause that is a plugin’s own has no link', async () => {
  const cwd = shop();
  const names = ['json', 'json-with-metadata', 'sarif', 'html', 'markdown'];
  await sellerlint([...names.flatMap((name) => ['-f', `${name}=out/${name}`]), 'de'], { cwd });
  for (const name of names) {
    const text = readFileSync(join(cwd, 'out', name), 'utf8');
    expect(text).toContain('SHOP.1');
    expect(text).not.toContain('policy.md');
  }
});

test('several formats are written in one run, each into a folder that may not be there yet', async () => {
  const cwd = shop();
  const formats = ['-f', 'stylish', '-f', 'sarif=out/a.sarif', '-f', 'junit=out/deep/b.xml', '-f', 'markdown=c.md'];
  const { stdout, code } = await sellerlint(formats, { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain('Stop: ');
  json(readFileSync(join(cwd, 'out/a.sarif'), 'utf8'));
  xml(readFileSync(join(cwd, 'out/deep/b.xml'), 'utf8'));
  expect(readFileSync(join(cwd, 'c.md'), 'utf8')).toContain('**Stop: ');
});

test('-o is for the one format that names no file', async () => {
  const cwd = shop();
  const { stdout } = await sellerlint(['-f', 'github=a.txt', '-f', 'gitlab', '-o', 'reports/b.json'], { cwd });
  expect(stdout).toBe('');
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toMatch(/^::error /);
  json(readFileSync(join(cwd, 'reports/b.json'), 'utf8'));
});

test('a file that cannot be written is named, and the other reports are there', async () => {
  const cwd = shop();
  const { stdout, stderr, code } = await sellerlint(['-f', 'compact', '-f', 'sarif=ready.html/a.sarif'], { cwd });
  expect(stderr).toMatch(/^sellerlint: cannot write to ready\.html\/a\.sarif: \w.*\n$/);
  expect(stdout).toContain('problem');
  expect(code).toBe(2);
});

describe('a format of one’s own', () => {
  const lines =
    'export default async (results, { cwd, rulesMeta, color }) => JSON.stringify({ results, cwd, color, rule: rulesMeta["shop/no-shop"].docs.description });';

  test('is given the results of json, and more', async () => {
    const cwd = shop({ 'lines.mjs': lines, 'node_modules/acme-format/index.mjs': lines });
    writeFileSync(join(cwd, 'node_modules/acme-format/package.json'), '{"name":"acme-format","exports":"./index.mjs"}');
    const own = JSON.parse((await sellerlint(['-f', './lines.mjs', 'de', 'gone.html'], { cwd })).stdout);
    const builtin = JSON.parse((await sellerlint(['-f', 'json', 'de', 'gone.html'], { cwd })).stdout);
    expect(own).toEqual({ results: builtin, cwd, color: false, rule: expect.any(String) });
    const { code } = await sellerlint(['-f', 'acme-format=out/own.json', '--color', 'de'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(readFileSync(join(cwd, 'out/own.json'), 'utf8')).color).toBe(false);
    expect(JSON.parse((await sellerlint(['-f', 'acme-format', '--color', 'de'], { cwd })).stdout).color).toBe(true);
  });

  test.each([
    ['./gone.mjs', 'there is no file "./gone.mjs" to make the report'],
    [
      'https://shop.example/f.js',
      'the format "https://shop.example/f.js" is not loaded: sellerlint never uses the network',
    ],
    ['lines.mjs', 'unknown format "lines.mjs"; did you mean "./lines.mjs"?'],
    ['./object.mjs', 'the format "./object.mjs" exports no function; write export default (results) => …'],
    ['./nothing.mjs', 'the format "./nothing.mjs" has no default export; write export default (results) => …'],
    ['./syntax.mjs', 'the format "./syntax.mjs" cannot be loaded: SyntaxError: Unexpected token \'}\''],
    [
      './number.mjs',
      'the format "./number.mjs" made no text; its function must return a string, or the promise of one',
    ],
    ['./crash.mjs', 'the format "./crash.mjs" crashed: Error: no ink'],
  ])('%s', async (name, says) => {
    const cwd = shop({
      'lines.mjs': lines,
      'object.mjs': 'export default {};',
      'nothing.mjs': 'export const format = 1;',
      'syntax.mjs': 'export default };',
      'number.mjs': 'export default () => 5;',
      'crash.mjs': 'export default () => { throw new Error("no ink"); };',
    });
    expect(await sellerlint(['-f', name, 'ready.html'], { cwd })).toEqual({
      stdout: '',
      stderr: `sellerlint: ${says}\n`,
      code: 2,
    });
  });
});

describe('on GitHub', () => {
  const env = { GITHUB_ACTIONS: 'true' };

  test('a step prints annotations, and adds to the summary of its job', async () => {
    const cwd = shop({ 'summary.md': '# Before\n' });
    const summary = join(cwd, 'summary.md');
    const { stdout, code } = await sellerlint(['de'], { cwd, env: { ...env, GITHUB_STEP_SUMMARY: summary } });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^de\/stop\.txt[\s\S]*\nStop: .*\n::error file=de\/stop\.txt,/);
    expect(readFileSync(summary, 'utf8')).toMatch(/^# Before\n## sellerlint\n\n\*\*Stop: /);
  });

  test('with -o, the log has the annotations alone', async () => {
    const cwd = shop();
    const { stdout } = await sellerlint(['de', '-o', 'report.txt'], { cwd, env });
    expect(stdout).toMatch(/^::error /);
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toMatch(/^de\/stop\.txt/);
  });

  test('a summary that cannot be written is no failure of the run', async () => {
    const cwd = shop();
    const { stderr, code } = await sellerlint(['ready.html'], {
      cwd,
      env: { ...env, GITHUB_STEP_SUMMARY: '/nowhere/s' },
    });
    expect(stderr).toBe('sellerlint: cannot write to /nowhere/s: no such file or directory\n');
    expect(code).toBe(0);
  });

  test('a format that is asked for is all there is', async () => {
    const cwd = shop();
    const summary = join(cwd, 'summary.md');
    const more = { cwd, env: { ...env, GITHUB_STEP_SUMMARY: summary } };
    expect((await sellerlint(['de', '-f', 'compact'], more)).stdout).not.toContain('::error');
    expect(existsSync(summary)).toBe(false);
  });
});
