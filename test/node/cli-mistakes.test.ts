import { describe, expect, test } from '@jest/globals';
import { sellerlint } from '../support/command.ts';

const shop = `${process.cwd()}/fixtures/projects/cli-shop`;

/** Runs in a folder whose rules are its own. */
function inShop(args: readonly string[], more = {}) {
  return sellerlint(args, { cwd: shop, ...more });
}

/** What the user got wrong, and what is said to that: one line, and 2. */
const mistakes: readonly (readonly [args: readonly string[], stderr: string])[] = [
  [['--quite'], "unknown option '--quite'; did you mean --quiet?"],
  [['--quiet=1'], "option '--quiet' takes no value"],
  [['--fix=yes\n', 'a'], "option '--fix' takes no value"],
  [['rules', '--json=1'], "option '--json' takes no value"],
  [['--print-config', 'a.txt'], 'unknown option \'--print-config\'; did you mean "sellerlint config <file>"?'],
  [['--init'], 'unknown option \'--init\'; did you mean "sellerlint init"?'],
  [['-x'], "unknown option '-x'"],
  [['--fix\u001b[31m\n'], "unknown option '--fix\\u001b[31m\\u000a'"],
  [['-c'], "option '-c, --config <path|preset>' argument missing"],
  [
    ['-c', 'a.json', '-c', 'b.json'],
    "option '-c, --config <path|preset>' argument 'b.json' is invalid. It is given twice",
  ],
  [['-c', 'a.json', '--no-config'], '--config and --no-config cannot both hold'],
  [['--no-config', '-c', 'a.json'], '--config and --no-config cannot both hold'],
  [['-c', 'gone.json'], '--config: there is no "gone.json"'],
  [['-c', 'sellerlint:strikt'], '--config: unknown preset "sellerlint:strikt"; did you mean "sellerlint:strict"?'],
  [['--rule', 'shop/no-shopp: off'], '--rule: unknown rule "shop/no-shopp"; did you mean "shop/no-shop"?'],
  [['--rule', 'shop/no-shop'], '--rule: "shop/no-shop" is not a rule with its level, such as "no-emoji: off"'],
  [
    ['--rule', 'shop/no-shop: eror'],
    '--rule: "shop/no-shop" must be off, warn or error, not "eror"; did you mean "error"?',
  ],
  [
    ['--rule', 'shop/no-hurry: [warn, {word: []}]'],
    '--rule: shop/no-hurry has no option "word"; did you mean "words"?',
  ],
  [
    ['--rule', 'max-line-breaks: [warn, {max: a}]'],
    '--rule: "max" of max-line-breaks must be a number of 0 or more, not "a"',
  ],
  [['--rule', '{"a": '], '--rule: "{\\"a\\": " is not a rule with its level, such as "no-emoji: off"'],
  [['--rule', ''], "option '--rule <id: level>' argument '' is invalid. It is empty"],
  [['--only', 'stlye'], '--only: unknown rule or group "stlye"; did you mean "style"?'],
  [['--context', 'purpos=return'], '--context: unknown context key "purpos"; did you mean "purpose"?'],
  [
    ['--context', 'stage=finale'],
    '--context: "stage" must be one of auto, template, final, not "finale"; did you mean "final"?',
  ],
  [['--context', 'stage'], '--context: "stage" must be a key, "=" and a value; such as purpose=return'],
  [
    ['--max-warnings', 'some'],
    "option '--max-warnings <n>' argument 'some' is invalid. It must be a whole number of 0 or more",
  ],
  [
    ['--max-warnings', '-1'],
    "option '--max-warnings <n>' argument '-1' is invalid. It must be a whole number of 0 or more",
  ],
  [
    ['--fail-on', 'eror'],
    "option '--fail-on <level>' argument 'eror' is invalid. Allowed choices are error, warn, never",
  ],
  [['--ext', '.html,'], "option '--ext <list>' argument '.html,' is invalid. An ending is empty"],
  [['-f', 'jsn'], 'unknown format "jsn"; did you mean "json"?'],
  [
    ['-f', 'tables'],
    'unknown format "tables"; known are stylish, compact, json, json-with-metadata, sarif, github, gitlab, junit, checkstyle, rdjson, html, markdown, and the path of a module',
  ],
  [['-f', '=x'], '--format: "=x" names no format'],
  [['-f', 'json='], '--format: "json=" names no file'],
  [
    ['-f', 'json', '-f', 'compact'],
    'json and compact cannot both be written to standard output; name a file for one of them, such as -f compact=report.txt',
  ],
  [
    ['-f', 'json', '-f', 'sarif'],
    'json and sarif cannot both be written to standard output; name a file for one of them, such as -f sarif=report.sarif',
  ],
  [
    ['-f', 'json', '-f', 'compact', '-o', 'x'],
    'json and compact cannot both be written to "x"; name a file for one of them, such as -f compact=report.txt',
  ],
  [['-f', 'json=x', '-o', 'y'], '--output-file has nothing to write: each --format names a file'],
  [['-f', 'json=x', '-f', 'compact', '-o', 'x'], 'two formats cannot both be written to "x"'],
  [['-o', ''], "option '-o, --output-file <path>' argument '' is invalid. It is empty"],
  [['-', 'ready.html'], 'standard input and paths cannot both be checked'],
  [['--stdin', 'ready.html'], 'standard input and paths cannot both be checked'],
  [['--stdin-filename', 'a.html'], '--stdin-filename means nothing without --stdin or -'],
  [['gone.html'], 'gone.html does not exist'],
  [['redy.html'], 'redy.html does not exist; did you mean "ready.html"?'],
  [['de/stpo.txt'], 'de/stpo.txt does not exist; did you mean "de/stop.txt"?'],
  [['rulse'], 'rulse does not exist; did you mean the command "rules"?'],
  [['*.eml'], 'no file matches "*.eml"'],
  [['!ready.html'], '"!ready.html" begins with "!": leave files out with --ignore-pattern'],
  [['rules', '--quiet'], '--quiet means nothing to "sellerlint rules"'],
  [['rules', '--jsn'], "unknown option '--jsn'; did you mean --json?"],
  [['rules', 'x'], "too many arguments for 'rules'. Expected 0 arguments but got 1"],
  [['config'], "missing required argument 'file'"],
  [['config', 'a', 'b'], "too many arguments for 'config'. Expected 1 argument but got 2"],
  [['config', 'de'], '"de" is a folder: name a file in it, there or not'],
  [['config', 'a', '-f', 'json'], '--format means nothing to "sellerlint config"'],
];

test.each(mistakes)('%j', async (args, stderr) => {
  expect(await inShop(args)).toEqual({ stdout: '', stderr: `sellerlint: ${stderr}\n`, code: 2 });
});

test('a mistake in a configuration comes with its lines', async () => {
  const cwd = `${process.cwd()}/fixtures/projects/cli-wrong`;
  const stderr = `sellerlint: .linterrc:3:3  unknown rule "no-emojii"
  2 | rules:
> 3 |   no-emojii: error
    |   ^^^^^^^^^ did you mean "no-emoji"?
`;
  expect(await sellerlint([], { cwd })).toEqual({ stdout: '', stderr, code: 2 });
  const { stdout, code } = await sellerlint(['-f', 'json'], { cwd });
  expect([JSON.parse(stdout)[0].messages[0].message, code]).toEqual([expect.stringMatching(/^\.linterrc:3:3/), 2]);
});

describe('a run that fails', () => {
  test('still reports the rest, and tells of the failure in a whole document', async () => {
    const { stdout, stderr, code } = await inShop(['gone.html', 'de', '-f', 'json']);
    const results = JSON.parse(stdout);
    expect(results.map(({ filePath }: { filePath: string }) => filePath)).toEqual([
      `${shop}/de/stop.txt`,
      `${shop}/gone.html`,
    ]);
    expect(results[1].messages[0]).toMatchObject({ message: 'does not exist', fatal: true });
    expect([stderr, code]).toEqual(['sellerlint: gone.html does not exist\n', 2]);
    expect((await inShop(['gone.html', 'de'])).stdout).toMatch(
      /\nStop: not all could be checked, 2 errors and 1 warning in 1 message\n$/,
    );
  });

  test('by a rule that crashes names rule and file once', async () => {
    const { stdout, stderr, code } = await inShop(['.', '--rule', 'shop/no-peace: warn', '-f', 'json']);
    expect(stderr).toBe('sellerlint: de/stop.txt: The rule shop/no-peace crashed: peace is\\u000anot defined\n');
    const results = JSON.parse(stdout);
    expect(results).toHaveLength(3);
    expect(results[0].messages).toHaveLength(4);
    expect(results[0].messages[0]).toMatchObject({ ruleId: null, fatal: true });
    expect(code).toBe(2);
  });
});
