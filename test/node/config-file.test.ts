import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { settle } from '../../src/config/settings.ts';
import type { FoundConfig } from '../../src/node/config-chain.ts';
import { configFinder, configFor, type LookUp, sources } from '../../src/node/config-file.ts';
import { slashed } from '../../src/node/resolve.ts';
import { builtin } from '../support/stubs.ts';

const projects = slashed(resolve('fixtures/projects'));
const made: string[] = [];

afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true });
});

/** A new folder with these files. A name that ends with `/` makes a folder, one whose text begins with `->` a link. */
function project(files: Readonly<Record<string, string>>): string {
  const cwd = slashed(mkdtempSync(`${tmpdir()}/sellerlint-`));
  made.push(cwd);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(`${cwd}/${path}x`), { recursive: true });
    if (text.startsWith('->')) symlinkSync(text.slice(2), `${cwd}/${path}`);
    else if (!path.endsWith('/')) writeFileSync(`${cwd}/${path}`, text);
  }
  return cwd;
}

function look(cwd: string, path: string, options: Partial<LookUp> = {}): Promise<FoundConfig> {
  return configFor(`${cwd}/${path}`, { cwd, builtin, home: cwd, ...options });
}

/** What is printed where a configuration is wrong. */
async function printed(cwd: string, path: string, options: Partial<LookUp> = {}): Promise<string> {
  try {
    await look(cwd, path, options);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ConfigError') throw error;
    const { message, hint } = error as Error & { hint?: string };
    return hint ? `${message}, ${hint}` : message;
  }
  return 'It is valid.';
}

/** As `no-emoji: error`. */
function rules({ layers, plugins }: FoundConfig, path: string): string[] {
  return settle(layers, plugins, { path }).rules.map(({ rule: { id }, severity }) => `${id}: ${severity}`);
}

describe('look-up', () => {
  test('merges what stands above, the nearest last', async () => {
    const cwd = `${projects}/nested`;
    const found = await look(cwd, 'de/fr/message.html');
    const settings = settle(found.layers, found.plugins, { path: `${cwd}/de/fr/message.html` });
    expect(rules(found, '')).toEqual(['max-line-breaks: warn']);
    expect(settings.rules[0]?.options).toEqual({ max: 4, mode: 'all' });
    expect(settings.context).toEqual({ marketplace: 'amazon.de', language: 'fr-BE' });
    expect(settings.allow.words).toEqual(['Boom Box', 'Wumme']);
    expect(found.ignores).toEqual([
      { directory: cwd, patterns: ['archive/'] },
      { directory: `${cwd}/de`, patterns: ['/alt/'] },
    ]);
    expect(found.baseline).toBe(`${cwd}/known.json`);
    expect(found.files).toEqual([`${cwd}/.linterrc`, `${cwd}/de/.linterrc.yaml`]);
  });

  test('tells where each setting comes from', async () => {
    const cwd = `${projects}/nested`;
    expect(sources(await look(cwd, 'de/fr/message.html'), `${cwd}/de/fr/message.html`)).toEqual({
      'allow.words': '.linterrc:8, de/.linterrc.yaml:14',
      baseline: '.linterrc:9',
      'context.language': 'de/.linterrc.yaml:11',
      'context.marketplace': 'de/.linterrc.yaml:3',
      'rules.max-line-breaks': 'de/.linterrc.yaml:6',
      'rules.no-emoji': 'de/.linterrc.yaml:7',
    });
    expect(sources(await look(cwd, 'message.html'), `${cwd}/message.html`)).toMatchObject({
      'rules.max-line-breaks': '.linterrc:6',
      'rules.no-emoji': 'sellerlint:recommended',
    });
  });

  test('takes what a configuration extends, each path from where it stands', async () => {
    const cwd = `${projects}/extends`;
    const found = await look(cwd, 'shared/mail.eml');
    const settings = settle(found.layers, found.plugins, { path: `${cwd}/shared/mail.eml` });
    expect(settings.context).toEqual({ maxWidth: 500, stage: 'final' });
    expect(rules(found, `${cwd}/shared/mail.eml`)).toEqual([
      'max-line-breaks: error',
      'no-emoji: warn',
      'spelling: error',
    ]);
    expect(rules(found, `${cwd}/mail.eml`)).toEqual(['max-line-breaks: error', 'no-emoji: warn']);
    expect(found.baseline).toBe(`${cwd}/shared/known.json`);
    expect(sources(found, `${cwd}/mail.eml`)).toMatchObject({
      'context.stage': 'shared/house.json:1',
      'rules.no-emoji': 'shared/base.yaml:4',
      'rules.spelling': 'package.json:6',
      'rules.max-line-breaks': 'sellerlint:strict',
    });
  });

  test('runs code, and the plugins that it names', async () => {
    const cwd = `${projects}/plugins`;
    const found = await look(cwd, 'message.html');
    expect(rules(found, '')).toEqual(['brand/no-rush: warn', 'max-line-breaks: warn', 'no-emoji: warn']);
    expect(found.files).toEqual([`${cwd}/sellerlint.config.js`, `${cwd}/lint/brand-rules.js`]);
    expect(sources(found, '')).toMatchObject({
      'rules.brand/no-rush': 'sellerlint.config.js',
      'rules.no-emoji': 'brand:strict',
    });
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['without any: recommended', {}, ['max-line-breaks: warn', 'no-emoji: error']],
    [
      'without extends: recommended',
      { '.linterrc': '{ "rules": { "no-emoji": 1 } }' },
      ['max-line-breaks: warn', 'no-emoji: warn'],
    ],
    ['extends nothing', { '.linterrc': '{ "extends": [], "rules": { "spelling": 1 } }' }, ['spelling: warn']],
    [
      'above extends something',
      { '.linterrc': '{ "extends": [] }', 'de/.linterrc': '{ "rules": { "spelling": 1 } }' },
      ['spelling: warn'],
    ],
    [
      'root',
      { '.linterrc': '{ "rules": { "no-emoji": 0 } }', 'de/.linterrc': '{ "root": true }' },
      ['max-line-breaks: warn', 'no-emoji: error'],
    ],
    [
      'git root',
      { '.linterrc': '{ "rules": { "no-emoji": 0 } }', 'de/.git/': '' },
      ['max-line-breaks: warn', 'no-emoji: error'],
    ],
    [
      'git work tree',
      { '.linterrc': '{ "rules": { "no-emoji": 0 } }', 'de/.git': 'gitdir: x' },
      ['max-line-breaks: warn', 'no-emoji: error'],
    ],
    [
      'package.json without the key',
      { 'package.json': '{ "dependencies": { "sellerlint": "1" } }' },
      ['max-line-breaks: warn', 'no-emoji: error'],
    ],
    ['package.json beside .linterrc', { 'package.json': '{}', '.linterrc': '{ "extends": [] }' }, []],
    ['broken package.json that is not ours', { 'package.json': '{' }, ['max-line-breaks: warn', 'no-emoji: error']],
    ['byte order mark', { '.linterrc': '\uFEFF{ "extends": [] }' }, []],
    ['link to a file', { 'base.json': '{ "extends": [] }', '.linterrc': '->base.json' }, []],
    [
      'what is extended, below all that is written',
      { '.linterrc': '{ "rules": { "no-emoji": 0 } }', 'de/.linterrc': '{ "extends": "sellerlint:recommended" }' },
      ['max-line-breaks: warn'],
    ],
    [
      'a file twice',
      {
        '.linterrc': '{ "extends": ["./a.json", "./b.json"] }',
        'a.json': '{ "extends": "./c.json" }',
        'b.json': '{ "extends": "./c.json" }',
        'c.json': '{ "rules": { "spelling": 2 } }',
      },
      ['spelling: error'],
    ],
    [
      'a package',
      {
        '.linterrc': '{ "extends": "sellerlint-config-acme", "overrides": [] }',
        'node_modules/sellerlint-config-acme/package.json': '{ "main": "acme.json" }',
        'node_modules/sellerlint-config-acme/acme.json':
          '{ "overrides": [{ "files": ["de/*"], "rules": { "spelling": 2 } }] }',
      },
      ['spelling: error'],
    ],
  ])('%s', async (_, files, expected) => {
    const cwd = project(files);
    expect(rules(await look(cwd, 'de/message.html'), `${cwd}/de/message.html`)).toEqual(expected);
  });

  test('reads each configuration once', async () => {
    const cwd = project({ '.linterrc': '{}', 'de/.linterrc': '{}', 'de/a/': '', 'de/b/': '' });
    const find = configFinder({ cwd, builtin, home: cwd });
    const first = await find(`${cwd}/de/a/message.html`);
    rmSync(`${cwd}/.linterrc`);
    rmSync(`${cwd}/de/.linterrc`);
    expect(await find(`${cwd}/de/b/message.html`)).toBe(first);
    expect(await find(`${cwd}/de/message.html`)).toBe(first);
    expect((await find(`${cwd}/message.html`)).files).toEqual([`${cwd}/.linterrc`]);
  });

  test('reads once for many files', async () => {
    const cwd = `${projects}/nested`;
    const find = configFinder({ cwd, builtin, home: cwd });
    const first = await find(`${cwd}/de/fr/0.html`);
    for (let index = 1; index < 10_000; index++) expect(await find(`${cwd}/de/fr/${index}.html`)).toBe(first);
  });
});

describe('--config', () => {
  const files = {
    '.linterrc': '{ "extends": "sellerlint:strict" }',
    'other/mine.json': '{ "extends": [], "rules": { "no-emoji": "warn" } }',
    'node_modules/sellerlint-config-acme/package.json': '{ "exports": { "import": "./acme.json" } }',
    'node_modules/sellerlint-config-acme/acme.json': '{ "extends": [], "rules": { "spelling": "warn" } }',
  };

  test.each([
    ['other/mine.json', ['no-emoji: warn']],
    ['./other/mine.json', ['no-emoji: warn']],
    ['sellerlint-config-acme', ['spelling: warn']],
    ['sellerlint:recommended', ['max-line-breaks: warn', 'no-emoji: error']],
  ])('%s', async (config, expected) => {
    expect(rules(await look(project(files), 'message.html', { config }), '')).toEqual(expected);
  });

  test.each([
    ['sellerlint:strickt', '--config: unknown preset "sellerlint:strickt", did you mean "sellerlint:strict"?'],
    ['strict', '--config: there is no "strict", did you mean "sellerlint:strict"?'],
    ['mine.json', '--config: there is no "mine.json"'],
    ['other', '--config: there is no "other"'],
    ['package.json', '--config: package.json has no key "sellerlint"'],
  ])('%s is wrong', async (config, expected) => {
    expect(await printed(project({ ...files, 'package.json': '{}' }), 'message.html', { config })).toBe(expected);
  });

  test('--no-config', async () => {
    const found = await look(project(files), 'message.html', { isOff: true });
    expect(rules(found, '')).toEqual(['max-line-breaks: warn', 'no-emoji: error']);
    expect(found.files).toEqual([]);
  });
});

describe('a mistake', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'two in one folder',
      { '.linterrc': '{}', '.linterrc.yml': 'root: true' },
      '.linterrc and .linterrc.yml both configure one folder: keep one of them',
    ],
    [
      'package.json and .linterrc',
      { 'package.json': '{ "sellerlint": {} }', '.linterrc': '{}' },
      '.linterrc and package.json both configure one folder: keep one of them',
    ],
    [
      'in package.json',
      { 'package.json': '{\n  "sellerlint": { "rulez": {} }\n}' },
      'package.json:2:19  unknown key "rulez"\n  1 | {\n> 2 |   "sellerlint": { "rulez": {} }\n    |                   ^^^^^^^ did you mean "rules"?',
    ],
    [
      'broken package.json',
      { 'package.json': '{ "sellerlint": ' },
      'package.json:1:17  expected a value\n> 1 | { "sellerlint":\n    |                 ^',
    ],
    ['folder', { '.linterrc/': '' }, '.linterrc is a folder, not a file'],
    ['device', { '.linterrc': '->/dev/zero' }, '.linterrc is a device, not a file'],
    ['too large', { '.linterrc': `{ "baseline": "${'x'.repeat(1_000_000)}" }` }, '.linterrc is larger than 1 MB'],
    [
      'circle',
      {
        '.linterrc': '{ "extends": "./a.json" }',
        'a.json': '{ "extends": ["./b.json"] }',
        'b.json': '{ "extends": "./a.json" }',
      },
      'b.json:1:14  the configurations extend each other in a circle: a.json, b.json, a.json\n> 1 | { "extends": "./a.json" }\n    |              ^^^^^^^^^^',
    ],
    [
      'in what is extended',
      { '.linterrc': '{ "extends": "./a.json" }', 'a.json': '{ "rules": { "no-emojii": 1 } }' },
      'a.json:1:14  unknown rule "no-emojii"\n> 1 | { "rules": { "no-emojii": 1 } }\n    |              ^^^^^^^^^^^ did you mean "no-emoji"?',
    ],
    [
      'file to extend without a part of it',
      { '.linterrc': '{ "extends": "./de/package.json" }', 'de/package.json': '{}' },
      '.linterrc:1:14  "./de/package.json" has no key "sellerlint"\n> 1 | { "extends": "./de/package.json" }\n    |              ^^^^^^^^^^^^^^^^^^^',
    ],
    [
      'in code',
      { 'sellerlint.config.js': 'export default { rules: { "no-emojii": "error" }, context: "x" };' },
      'sellerlint.config.js rules.no-emojii  unknown rule "no-emojii", did you mean "no-emoji"?\nsellerlint.config.js context  "context" must be an object, not "x"',
    ],
    [
      'code that exports a function',
      { 'sellerlint.config.js': 'export default () => ({});' },
      'sellerlint.config.js  the configuration must be an object, not a function',
    ],
    [
      'code that exports nothing',
      { 'sellerlint.config.mjs': 'export const rules = {};' },
      'sellerlint.config.mjs has no default export, write export default { … }',
    ],
    [
      'code that throws',
      { 'sellerlint.config.mjs': 'throw new TypeError("no shop\\nat all");' },
      'sellerlint.config.mjs cannot be loaded: TypeError: no shop',
    ],
    [
      'code that is none',
      { 'sellerlint.config.cjs': 'module.exports = {' },
      'sellerlint.config.cjs cannot be loaded: SyntaxError: Unexpected end of input',
    ],
    [
      'empty code',
      { 'sellerlint.config.cjs': ' ' },
      'sellerlint.config.cjs is empty: write {} for a configuration that says nothing',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await printed(project(files), 'message.html')).toBe(expected);
  });

  test('TypeScript where Node cannot run it', async () => {
    if ((process.features as { typescript?: unknown }).typescript) return;
    const cwd = project({ 'sellerlint.config.ts': 'export default {};' });
    expect(await printed(cwd, 'message.html')).toBe(
      `sellerlint.config.ts needs Node 22.18 or newer, and this is ${process.version}, write it in JavaScript`,
    );
  });

  test('a chain without an end', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`${n}.json`, `{ "extends": "./${n + 1}.json" }`]),
    );
    expect(await printed(project({ ...files, '.linterrc': '{ "extends": "./0.json" }' }), 'a.html')).toMatch(
      /^19\.json:1:14 {2}more than 20 configurations extend each other\n|^18\.json/,
    );
  });

  test('a tree without an end', async () => {
    const twice = (n: number) => [`${n}.json`, `{ "extends": ["./${n + 1}.json", "./${n + 1}.json"] }`];
    const files = Object.fromEntries(Array.from({ length: 15 }, (_, n) => twice(n)));
    expect(
      await printed(project({ ...files, '15.json': '{}', '.linterrc': '{ "extends": "./0.json" }' }), 'a.html'),
    ).toMatch(/more than 100 configurations are extended/);
  });
});

describe('a link', () => {
  test.each([
    ['->nothing', 'no such file or directory'],
    ['->.linterrc', 'too many symbolic links encountered'],
  ])('%s', async (link, reason) => {
    const says = await printed(project({ '.linterrc': link }), 'message.html');
    expect(says).toContain('.linterrc cannot be read: ');
    expect(says).toContain(reason);
  });
});

describe('above the working directory', () => {
  const remedy = 'it stands above the working directory; run sellerlint there, or name it with --config';
  const code = 'export default { name: "acme", rules: [{ id: "no-rush", summary: "", *check() {} }] };';

  test('a configuration counts', async () => {
    const top = project({
      '.linterrc': '{ "extends": "./base.json" }',
      'base.json': '{ "rules": { "spelling": 1 } }',
      'de/': '',
    });
    expect(rules(await look(`${top}/de`, 'a.html', { home: top }), '')).toEqual(['spelling: warn']);
  });

  test.each<[string, Record<string, string>, string]>([
    ['code', { 'sellerlint.config.js': 'throw 1;' }, `/sellerlint.config.js is not run: ${remedy}`],
    [
      'code that is extended',
      { '.linterrc': '{ "extends": "./a.js" }', 'a.js': 'throw 1;' },
      `/.linterrc:1:14  "./a.js" is not run: ${remedy}`,
    ],
    [
      'a plugin',
      { '.linterrc': '{ "plugins": ["./a.js"] }', 'a.js': 'throw 1;' },
      `/.linterrc:1:15  the plugin "./a.js" is not run: ${remedy}`,
    ],
  ])('%s does not run', async (_, files, expected) => {
    const top = project({ ...files, 'de/': '' });
    expect((await printed(`${top}/de`, 'a.html', { home: top })).split('\n')[0]).toBe(top + expected);
  });

  test('what the command line names does', async () => {
    const top = project({
      '.linterrc': '{ "extends": [], "plugins": ["./a.js"], "rules": { "acme/no-rush": 2 } }',
      'a.js': code,
      'de/': '',
    });
    expect(rules(await look(`${top}/de`, 'a.html', { home: top, config: '../.linterrc' }), '')).toEqual([
      'acme/no-rush: error',
    ]);
  });
});
