import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { messageEndings } from '../../src/node/files.ts';
import { gitEnv, type Project, project } from '../support/project.ts';

jest.setTimeout(60_000);

const root = process.cwd();
const bad = 'Order {{order_id}} 😀\n';
const good = 'Order {{order_id}}: please confirm the engraving\n';

/** What docs/ci.md says to write. */
function recipe(name: string): string {
  const page = readFileSync('docs/ci.md', 'utf8');
  return new RegExp(`^\`\`\`\\w+ ${name}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? '';
}

/** A project with a bin folder whose `npx` runs this sellerlint, as if it were installed, and notes what it was asked for. */
function installed(files: Readonly<Record<string, string>> = {}): Project & { env: NodeJS.ProcessEnv } {
  const made = project({
    '.gitignore': 'bin/\nnode_modules\n',
    'bin/npx': `#!/bin/sh
echo "$@" >> "${'$'}{0%/*}/asked"
shift; case "$1" in sellerlint*) shift;; esac
exec "${process.execPath}" "${root}/bin/sellerlint.js" "$@"
`,
    'bin/sellerlint': `#!/bin/sh\nexec "${process.execPath}" "${root}/bin/sellerlint.js" "$@"\n`,
    ...files,
  });
  // Whoever calls `npx sellerlint` names no flag first.
  made.write({ 'hooks/npx': `#!/bin/sh\nshift\nexec "${process.execPath}" "${root}/bin/sellerlint.js" "$@"\n` });
  for (const name of ['bin/npx', 'bin/sellerlint', 'hooks/npx']) chmodSync(`${made.cwd}/${name}`, 0o755);
  return { ...made, env: { ...gitEnv, NO_COLOR: '1', FORCE_COLOR: undefined } };
}

/** Runs a script of the shell there. */
function shell({ cwd, env }: { cwd: string; env: NodeJS.ProcessEnv }, script: string, more: NodeJS.ProcessEnv = {}) {
  const own = { ...env, PATH: `${cwd}/bin:${env.PATH}`, ...more };
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd, env: own, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

describe('a commit is refused, then passes', () => {
  /** Commits a bad message, which a hook must refuse, then the same one mended. */
  function refusedThenPassed({ cwd, env, git, write }: ReturnType<typeof installed>): void {
    const own = { ...env, PATH: `${cwd}/hooks:${cwd}/bin:${env.PATH}` };
    const commit = () => spawnSync('git', ['commit', '-m', 'more'], { cwd, env: own, encoding: 'utf8' });
    write({ 'de/a.txt': bad });
    git('add', '-A');
    const refused = commit();
    expect(refused.status).toBe(1);
    expect(refused.stdout + refused.stderr).toContain('Shows the emoji "😀"');
    write({ 'de/a.txt': good });
    git('add', '-A');
    const { status, stderr } = commit();
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect(git('log', '--format=%s')).toBe('more\n');
  }

  test('by a hook of git', () => {
    const made = installed();
    made.git('init', '-q');
    writeFileSync(`${made.cwd}/.git/hooks/pre-commit`, `#!/bin/sh\n${recipe('hook')}`, { mode: 0o755 });
    refusedThenPassed(made);
  });

  test('by husky', () => {
    const made = installed({ '.husky/pre-commit': recipe('husky') });
    made.git('init', '-q');
    expect(shell(made, `"${process.execPath}" "${root}/node_modules/husky/bin.js"`).code).toBe(0);
    refusedThenPassed(made);
  });

  test('by lint-staged, where other changes are not staged', () => {
    const made = installed({ 'package.json': recipe('lint-staged') });
    made.git('init', '-q');
    const command = `"${process.execPath}" "${root}/node_modules/lint-staged/bin/lint-staged.js" --no-stash`;
    writeFileSync(`${made.cwd}/.git/hooks/pre-commit`, `#!/bin/sh\n${command}\n`, { mode: 0o755 });
    refusedThenPassed(made);
  });

  test('by the hook of pre-commit, run as that tool runs it', () => {
    const [check, fix] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Record<string, string>[];
    const { hooks } = parse(recipe('pre-commit')).repos[0];
    expect(hooks.map(({ id }: { id: string }) => id)).toEqual([check?.id]);
    for (const hook of [check, fix]) {
      expect(hook).toMatchObject({ language: 'node', require_serial: true });
      expect(manifest.bin).toHaveProperty(hook?.entry?.split(' ')[0] ?? '');
      const files = new RegExp(hook?.files ?? '');
      expect(messageEndings.filter((end) => !files.test(`de/a${end}`))).toEqual([]);
      expect(files.test('README.md')).toBe(false);
    }
    const made = installed();
    made.git('init', '-q');
    const names = 'git diff --cached --name-only --diff-filter=ACMRT -z';
    const script = `#!/bin/sh\n${names} | grep -zE '${check?.files}' | xargs -0 ${check?.entry}\n`;
    // xargs says 123 for a command that failed.
    writeFileSync(`${made.cwd}/.git/hooks/pre-commit`, `${script}[ $? -eq 0 ] || exit 1\n`, { mode: 0o755 });
    refusedThenPassed(made);
  });
});

describe('action.yml', () => {
  interface Action {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>;
    readonly runs: {
      readonly steps: readonly { readonly shell: string; readonly env: Record<string, string>; readonly run: string }[];
    };
  }
  const { inputs, runs } = parse(readFileSync('action.yml', 'utf8')) as Action;

  /** Runs the steps as GitHub does: what stands in `${'{{ }}'}` is put in before the shell sees it. */
  function act(made: ReturnType<typeof installed>, given: Readonly<Record<string, string>>) {
    const fill = (text: string) =>
      text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => given[name] ?? inputs[name]?.default ?? '');
    const summary = `${made.cwd}/summary.md`;
    writeFileSync(summary, '');
    const [step] = runs.steps;
    const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, value]) => [name, fill(value)]));
    const own = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, ...env };
    return { ...shell(made, fill(step?.run ?? ''), own), summary: readFileSync(summary, 'utf8') };
  }

  const asked = ({ read }: Project) => read('bin/asked').trim().split('\n').at(-1);

  test('checks what it is told to, and fails for problems', () => {
    const made = installed({ 'node_modules/.bin/sellerlint': '', 'de/a b.txt': bad, 'fr/a.txt': good });
    const refused = act(made, { paths: 'de/a b.txt\nfr\n' });
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(/^::error .*file=de\/a b\.txt,line=1/m);
    expect(refused.summary).toContain('a b.txt');
    expect(asked(made)).toBe('--no-install sellerlint lint --fail-on=error -- de/a b.txt fr');
    expect(act(made, { paths: 'fr' }).code).toBe(0);
    expect(act(made, { paths: 'de', 'fail-on': 'never' }).code).toBe(0);
    expect(act(made, { paths: 'de', args: '--rule\nno-emoji: off\n' }).code).toBe(0);
    expect(act(made, { paths: 'gone' }).code).toBe(2);
  });

  test('writes SARIF besides annotations and the summary', () => {
    const made = installed({ 'de/a.txt': bad });
    const { code, stdout, summary } = act(made, { sarif: 'out/found.sarif', version: '0.1.0' });
    expect(code).toBe(1);
    expect(asked(made)).toMatch(/^--yes sellerlint@0\.1\.0 lint /);
    expect(stdout).toMatch(/^::error /m);
    expect(stdout).toContain('1 error in 1 message');
    expect(summary).toContain('no-emoji');
    expect(JSON.parse(made.read('out/found.sarif')).runs[0].results.length).toBeGreaterThan(0);
  });

  test('no input can be a command, or another flag', () => {
    const made = installed({ 'a.txt': good });
    const evil = ['$(touch evil)', '`touch evil`', '"; touch evil; "', "'; touch evil; '", '$IFS', '--fail-on=never'];
    for (const name of Object.keys(inputs)) {
      for (const value of evil) {
        const { code } = act(made, { [name]: value });
        // All but a flag where flags are wanted is refused.
        if (name !== 'sarif' && !(name === 'args' && value === '--fail-on=never'))
          expect([name, value, code]).toEqual([name, value, 2]);
      }
    }
    expect(existsSync(`${made.cwd}/evil`)).toBe(false);
    for (const { run } of runs.steps) expect(run).not.toContain('${{');
  });

  test('the page about it names each input', () => {
    const page = readFileSync('docs/ci.md', 'utf8');
    for (const name of Object.keys(inputs)) expect(page).toContain(`| \`${name}\` |`);
    const step = parse(recipe('github')).jobs.messages.steps[1];
    expect(Object.keys(step.with).filter((name) => !(name in inputs))).toEqual([]);
  });
});

test('the job of GitLab writes the report that it hands in', () => {
  const { sellerlint: job } = parse(readFileSync('ci/gitlab.yml', 'utf8'));
  const own = parse(recipe('gitlab'));
  expect(own.include[0].remote).toMatch(/\/ci\/gitlab\.yml$/);
  const made = installed({ 'templates/a.txt': bad });
  const { code, stdout } = shell(made, job.script.join('\n'), { ...job.variables, ...own.sellerlint.variables });
  expect(code).toBe(1);
  expect(stdout).toContain('Shows the emoji');
  const report = JSON.parse(made.read(job.artifacts.reports.codequality));
  expect(report[0]).toMatchObject({ check_name: 'no-emoji', location: { path: 'templates/a.txt' } });
});

test('reviewdog is given what it reads', () => {
  const made = installed({ 'templates/a.txt': bad, 'bin/reviewdog': '#!/bin/sh\necho "$@" > got-flags; cat > got\n' });
  chmodSync(`${made.cwd}/bin/reviewdog`, 0o755);
  const { stderr } = shell(made, recipe('reviewdog'), { PATH: `${made.cwd}/hooks:${made.cwd}/bin:${made.env.PATH}` });
  expect(stderr).toBe('');
  expect(made.read('got-flags')).toBe('-f=rdjson -reporter=github-pr-review\n');
  expect(JSON.parse(made.read('got')).diagnostics[0]).toMatchObject({ location: { path: 'templates/a.txt' } });
});
