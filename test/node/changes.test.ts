import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Project, project } from '../support/project.ts';

const config = '{"root": true, "extends": [], "rules": {"no-emoji": "error"}}';
const bad = 'Thank you 😀\n';
const good = 'Thank you\n';

/** A repository with one commit. */
function repository(files: Readonly<Record<string, string>> = {}): Project {
  const made = project({ '.linterrc': config, ...files });
  made.git('init', '-q', '-b', 'main');
  made.git('add', '-A');
  made.git('commit', '-qm', 'one');
  return made;
}

/** The names of the files that are reported, in order. */
async function reported({ run, cwd }: Project, ...args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await run(...args, '-f', 'json');
  expect(stderr).toBe('');
  return JSON.parse(stdout).map(
    ({ filePath, errorCount }: { filePath: string; errorCount: number }) =>
      `${filePath.slice(cwd.length + 1)}: ${errorCount}`,
  );
}

describe('--staged', () => {
  test('lints what is in the index, not what is in the folder', async () => {
    const made = repository({ 'old.txt': bad });
    made.write({ 'a.txt': bad, 'de/ü b\n.txt': bad, 'c.txt': good, 'note.md': bad, 'gone.txt': bad });
    made.git('add', '-A');
    made.write({ 'a.txt': good, 'c.txt': bad, 'new.txt': bad });
    rmSync(`${made.cwd}/gone.txt`);
    expect(await reported(made, '--staged')).toEqual(['a.txt: 1', 'c.txt: 0', 'de/ü b\n.txt: 1', 'gone.txt: 1']);
    expect((await made.run('--staged')).code).toBe(1);
  });

  test('nothing staged is fine, a deleted file and a link are nothing', async () => {
    const made = repository({ 'old.txt': bad });
    expect(await made.run('--staged')).toEqual({ stdout: 'No messages checked\n', stderr: '', code: 0 });
    rmSync(`${made.cwd}/old.txt`);
    symlinkSync('/etc/hostname', `${made.cwd}/link.txt`);
    made.git('add', '-A');
    expect(await reported(made, '--staged')).toEqual([]);
  });

  test('paths, endings and ignore files choose among them', async () => {
    const made = repository({ '.linterignore': 'drafts/\n' });
    made.write({ 'de/a.txt': bad, 'fr/a.txt': bad, 'fr/b.tmpl': bad, 'drafts/a.txt': bad });
    made.git('add', '-A');
    expect(await reported(made, '--staged', 'fr')).toEqual(['fr/a.txt: 1']);
    expect(await reported(made, '--staged', 'fr/b.tmpl', 'de/*')).toEqual(['de/a.txt: 1', 'fr/b.tmpl: 1']);
    expect(await reported(made, '--staged', '--ext', '.tmpl')).toEqual(['fr/b.tmpl: 1']);
    expect((await made.run('--staged', 'drafts/a.txt')).stderr).toMatch(
      /drafts\/a\.txt is ignored \(\.linterignore:1\)/,
    );
    expect((await made.run('--staged', 'es')).stderr).toMatch(/es does not exist; did you mean/);
  });

  test('works before the first commit, and below the root', async () => {
    const made = project({ '.linterrc': config, 'de/a.txt': bad, 'b.txt': bad });
    made.git('init', '-q');
    made.git('add', '-A');
    expect(await reported(made, '--staged')).toEqual(['b.txt: 1', 'de/a.txt: 1']);
    const { sellerlint } = await import('../support/command.ts');
    const { stdout } = await sellerlint(['--staged', '-f', 'compact'], { cwd: `${made.cwd}/de` });
    expect(stdout).toMatch(/^\/[^\n]*\/de\/a\.txt: line 1[^\n]*\n\n1 problem\n$/);
  });

  test('a file over the limit is named', async () => {
    const made = repository();
    made.write({ 'a.txt': bad, 'big.txt': 'x'.repeat(10_000_001), 'c.txt': bad });
    made.git('add', '-A');
    const { stdout } = await made.run('--staged', '-f', 'compact');
    expect(stdout).toMatch(/a\.txt: .*no-emoji.*\n.*big\.txt: .* is larger than 10 MB .*\n.*c\.txt: .*no-emoji/);
  });
});

describe('--staged --fix', () => {
  test('fixes files that are wholly staged, and stages what they say then', async () => {
    const made = repository({ 'old.txt': bad });
    made.write({ 'a.txt': bad, 'b.txt': bad, 'c.txt': bad });
    made.git('add', '-A');
    made.write({ 'b.txt': `${bad}More\n` });
    rmSync(`${made.cwd}/c.txt`);
    const { stderr, code } = await made.run('--staged', '--fix');
    expect(stderr).toBe(
      [
        'sellerlint: b.txt was not fixed: it has changes that are not staged',
        'sellerlint: c.txt was not fixed: it has changes that are not staged',
        'sellerlint: fixed 1 message',
        '',
      ].join('\n'),
    );
    expect(code).toBe(1);
    expect(made.read('a.txt')).toBe('Thank you\n');
    expect(made.git('show', ':a.txt')).toBe('Thank you\n');
    expect([made.git('show', ':b.txt'), made.read('b.txt')]).toEqual([bad, `${bad}More\n`]);
    expect(made.git('show', ':c.txt')).toBe(bad);
    expect(made.read('old.txt')).toBe(bad);
  });

  test('a commit takes the fix with it', async () => {
    const made = repository();
    const hook = `#!/bin/sh\nexec "${process.execPath}" "${process.cwd()}/bin/sellerlint.js" --staged --fix\n`;
    writeFileSync(`${made.cwd}/.git/hooks/pre-commit`, hook, { mode: 0o755 });
    made.write({ 'de/a.txt': bad });
    made.git('add', '-A');
    made.git('commit', '-qm', 'two');
    expect(made.git('show', 'HEAD:de/a.txt')).toBe('Thank you\n');
    expect(made.git('status', '--porcelain')).toBe('');
  });
});

describe('--since', () => {
  test('lints what has changed since the branch left, committed or not, new to git or not', async () => {
    const made = repository({ 'a.txt': good, 'b.txt': good, 'c.txt': good, '.gitignore': 'ignored.txt\n' });
    made.git('checkout', '-qb', 'topic');
    made.write({ 'a.txt': bad });
    made.git('commit', '-qam', 'two');
    made.write({ 'b.txt': bad, 'new.txt': bad, 'ignored.txt': bad });
    expect(await reported(made, '--since', 'main')).toEqual(['a.txt: 1', 'b.txt: 1', 'new.txt: 1']);
    expect(await reported(made, '--since', 'HEAD', 'a.txt', 'b.txt')).toEqual(['b.txt: 1']);
    made.git('checkout', '-q', '--', 'b.txt');
    made.git('checkout', '-q', 'main');
    made.write({ 'c.txt': bad });
    made.git('commit', '-qam', 'three');
    made.git('checkout', '-q', 'topic');
    expect(await reported(made, '--since', 'main', '--ext', '.txt')).toEqual(['a.txt: 1', 'new.txt: 1']);
  });
});

test.each([
  [['--staged', '--since', 'main'], '--staged and --since cannot both hold'],
  [['--staged', '-'], 'standard input is not in git: leave --staged and --since out'],
  [['--since', 'mian'], '--since: there is no commit "mian"; a CI system may have to fetch it first (fetch-depth: 0)'],
  [
    ['--since', '--output=x'],
    '--since: there is no commit "--output=x"; a CI system may have to fetch it first (fetch-depth: 0)',
  ],
  [['--since', ''], "option '--since <ref>' argument '' is invalid. It is empty"],
])('%j is an error', async (args, says) => {
  const { run } = repository();
  expect(await run(...args)).toMatchObject({ stderr: `sellerlint: ${says}\n`, code: 2 });
});

test('where there is no repository, it says so', async () => {
  const { run } = project({ 'a.txt': good });
  for (const flags of [['--staged'], ['--since', 'main']]) {
    expect(await run(...flags)).toMatchObject({
      stderr: `sellerlint: ${flags[0]}: this folder is in no git repository\n`,
      code: 2,
    });
  }
});
