import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, test } from '@jest/globals';
import { pluginComplaint } from '../../src/config/check-plugin.ts';
import { configFor } from '../../src/node/config-file.ts';
import { loadPlugin } from '../../src/node/plugins.ts';
import { slashed } from '../../src/node/resolve.ts';
import { flag, number } from '../../src/options.ts';
import { builtin, maxLineBreaks, noEmoji } from '../support/stubs.ts';

const directory = slashed(mkdtempSync(`${tmpdir()}/sellerlint-`));

afterAll(() => rmSync(directory, { recursive: true }));

const rules = '{ rules: [{ id: "no-rush", summary: "", *check() {} }] }';

function write(path: string, text: string): void {
  mkdirSync(`${directory}/${path}`.replace(/\/[^/]*$/, ''), { recursive: true });
  writeFileSync(`${directory}/${path}`, text);
}

async function message(called: string): Promise<string> {
  try {
    return `named ${(await loadPlugin(called, directory)).plugin.name}`;
  } catch (error) {
    const { message, hint } = error as Error & { hint?: string };
    return hint ? `${message}, ${hint}` : message;
  }
}

describe('a name', () => {
  write('lint/brand-rules.js', `export default ${rules}`);
  write('lint/acme/index.mjs', `export default ${rules}`);
  write('lint/common.cjs', `module.exports = ${rules}`);
  write('lint/Über.mjs', `export default ${rules}`);
  write('lint/other.mjs', `export default { name: "mine", ...${rules} }`);
  for (const name of [
    'sellerlint-plugin-acme',
    '@acme/sellerlint-plugin',
    '@acme/sellerlint-plugin-mail',
    'esm',
    'esm-two',
    'hollow',
  ]) {
    write(`node_modules/${name}/index.js`, `export default ${rules}`);
    write(`node_modules/${name}/package.json`, '{ "type": "module", "main": "index.js" }');
  }
  write(
    'node_modules/esm/package.json',
    '{ "type": "module", "exports": { "types": "./a.d.ts", "import": "./index.js" } }',
  );
  write(
    'node_modules/esm-two/package.json',
    '{ "type": "module", "exports": { ".": { "import": { "default": "./index.js" } } } }',
  );
  write('node_modules/hollow/package.json', '{ "type": "module", "exports": {} }');

  test.each([
    ['./lint/brand-rules.js', 'named brand-rules'],
    ['./lint/acme/index.mjs', 'named acme'],
    ['./lint/common.cjs', 'named common'],
    ['./lint/other.mjs', 'named mine'],
    ['./lint/Über.mjs', 'the plugin "./lint/Über.mjs" has no name for its rules, export default { name: "…" }'],
    ['sellerlint-plugin-acme', 'named acme'],
    ['@acme/sellerlint-plugin', 'named acme'],
    ['@acme/sellerlint-plugin-mail', 'named acme-mail'],
    ['esm', 'named esm'],
    ['esm-two', 'named esm-two'],
    ['hollow', 'there is no plugin "hollow", run npm install --save-dev hollow'],
    ['./lint/acme', 'there is no plugin "./lint/acme"'],
    ['lint/brand-rules.js', 'there is no plugin "lint/brand-rules.js", did you mean "./lint/brand-rules.js"?'],
    ['fs', 'there is no plugin "fs"'],
    ['data:text/javascript,export default {}', 'there is no plugin "data:text/javascript,export default {}"'],
    [
      'http://shop.example/a.js',
      'the plugin "http://shop.example/a.js" is not loaded: sellerlint never uses the network',
    ],
  ])('%s', async (called, expected) => {
    expect(await message(called)).toBe(expected);
  });
});

test.each([
  ['throws', 'throw new RangeError("too far\\n  at here");', 'cannot be loaded: RangeError: too far'],
  ['throws-text', 'throw "text";', 'cannot be loaded: text'],
  ['syntax', 'export default {', 'cannot be loaded: SyntaxError: Unexpected end of input'],
  ['nothing', 'export const rules = [];', 'has no default export, write export default { … }'],
  ['shape', 'export default [];', 'must export default { rules: […] }, not a list'],
])('a plugin that %s', async (name, text, expected) => {
  write(`${name}.mjs`, text);
  expect(await message(`./${name}.mjs`)).toBe(`the plugin "./${name}.mjs" ${expected}`);
});

test.each<[string, unknown, string | undefined]>([
  [
    'all there can be',
    { name: 'acme', rules: [noEmoji, maxLineBreaks], formats: [], presets: { strict: {} } },
    undefined,
  ],
  ['a preset alone', { presets: { strict: {} } }, undefined],
  ['nothing', undefined, 'must export default { rules: […] }, not undefined'],
  ['a function', () => {}, 'must export default { rules: […] }, not a function'],
  ['nothing in it', {}, 'exports nothing'],
  ['unknown key', { rule: [] }, 'exports an unknown key "rule", did you mean "rules"?'],
  [
    'wrong name',
    { name: 'Acme Inc', rules: [noEmoji] },
    'must have a name such as "acme" or "acme-mail", not "Acme Inc"',
  ],
  ['rules by name', { rules: { 'no-emoji': noEmoji } }, 'must have a list as "rules", not an object'],
  ['wrong formats', { formats: 5 }, 'must have a list as "formats", not 5'],
  ['wrong format', { formats: [{ name: 'html' }] }, 'exports a format (the 1.) without name, extensions or read()'],
  ['wrong presets', { presets: [] }, 'must have an object as "presets", not a list'],
  ['wrong preset', { presets: { strict: 5 } }, 'exports the preset "strict", which must be an object, not 5'],
  [
    'name of a preset',
    { presets: { 'acme:strict': {} } },
    'exports a preset whose name must be such as "strict", not "acme:strict"',
  ],
  [
    'preset with plugins',
    { presets: { strict: { plugins: [] } } },
    'exports the preset "strict", which must not load plugins',
  ],
  ['wrong phrases', { phrases: [] }, 'must have an object as "phrases", not a list'],
  ['phrases without a loader', { phrases: { en: {} } }, 'exports phrases of "en" that no function loads'],
  ['rule that is none', { rules: [noEmoji, 'no-rush'] }, 'exports a rule (the 2.) that is "no-rush", not an object'],
  ['rule without an id', { rules: [{}] }, 'exports a rule (the 1.) whose id must be such as "no-rush", not undefined'],
  [
    'wrong id',
    { rules: [{ ...noEmoji, id: 'acme/no-rush' }] },
    'exports a rule (the 1.) whose id must be such as "no-rush", not "acme/no-rush"',
  ],
  ['id twice', { rules: [noEmoji, noEmoji] }, 'exports the rule "no-emoji" twice'],
  ['no check', { rules: [{ ...noEmoji, check: undefined }] }, 'exports the rule "no-emoji" without check()'],
  ['no summary', { rules: [{ ...noEmoji, summary: undefined }] }, 'exports the rule "no-emoji" without a summary'],
  ['wrong advice', { rules: [{ ...noEmoji, advice: 5 }] }, 'exports the rule "no-emoji", whose "advice" is no string'],
  [
    'wrong options',
    { rules: [{ ...noEmoji, options: [] }] },
    'exports the rule "no-emoji", whose options must be an object, not a list',
  ],
  [
    'wrong option',
    { rules: [{ ...noEmoji, options: { max: { default: 3 } } }] },
    'exports the rule "no-emoji", whose option "max" must be made by strings(), number(), flag() or oneOf()',
  ],
  [
    'wrong default',
    { rules: [{ ...noEmoji, options: { max: number('', -1) } }] },
    'exports the rule "no-emoji", whose option "max" does not accept its own default',
  ],
  [
    'option that throws',
    { rules: [{ ...noEmoji, options: { max: { ...flag('', true), accepts: () => JSON.parse('{') } } }] },
    'exports the rule "no-emoji", whose option "max" does not accept its own default',
  ],
])('a plugin with %s', (_, plugin, expected) => {
  expect(pluginComplaint(plugin)).toBe(expected);
});

describe('in a configuration', () => {
  async function printed(config: object): Promise<string> {
    writeFileSync(`${directory}/.linterrc`, JSON.stringify(config));
    try {
      await configFor(`${directory}/a.html`, { cwd: directory, builtin, home: directory });
    } catch (error) {
      return (error as Error).message;
    }
    return 'It is valid.';
  }

  test.each<[string, object, string]>([
    ['the same one twice', { plugins: ['./lint/brand-rules.js', './lint/brand-rules.js'] }, 'It is valid.'],
    [
      'two of one name',
      { plugins: ['sellerlint-plugin-acme', '@acme/sellerlint-plugin'] },
      '.linterrc:1:38  two plugins are called "acme"\n> 1 | {"plugins":["sellerlint-plugin-acme","@acme/sellerlint-plugin"]}\n    |                                      ^^^^^^^^^^^^^^^^^^^^^^^^^',
    ],
    [
      'one that crashes',
      { plugins: ['./throws.mjs'] },
      '.linterrc:1:13  the plugin "./throws.mjs" cannot be loaded: RangeError: too far\n> 1 | {"plugins":["./throws.mjs"]}\n    |             ^^^^^^^^^^^^^^',
    ],
    [
      'a rule that it does not bring',
      { plugins: ['./lint/brand-rules.js'], rules: { 'brand-rules/no-rsh': 'error' } },
      '.linterrc:1:47  unknown rule "brand-rules/no-rsh"\n> 1 | {"plugins":["./lint/brand-rules.js"],"rules":{"brand-rules/no-rsh":"error"}}\n    |                                               ^^^^^^^^^^^^^^^^^^^^ did you mean "brand-rules/no-rush"?',
    ],
  ])('%s', async (_, config, expected) => {
    expect(await printed(config)).toBe(expected);
  });

  test('a preset that is wrong', async () => {
    write(
      'wrong.mjs',
      'export default { presets: { a: { rules: { x: 1 } }, b: { extends: "wrong:c" }, c: { extends: "wrong:b" } } };',
    );
    expect((await printed({ plugins: ['./wrong.mjs'], extends: ['wrong:a'] })).split('\n')[0]).toBe(
      '.linterrc:1:38  the preset "wrong:a": unknown rule "x"',
    );
    expect((await printed({ plugins: ['./wrong.mjs'], extends: 'wrong:b' })).split('\n')[0]).toBe(
      '.linterrc:1:38  presets extend each other: wrong:b, wrong:c, wrong:b',
    );
  });
});
