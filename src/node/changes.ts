import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ConfigError } from '../config/config.ts';
import { type Contents, codeOf } from './read.ts';
import { slashed } from './resolve.ts';

/** A file that git knows a change of. */
export interface Change {
  /** Absolute, with `/`. */
  readonly path: string;
  /** The id of what is staged of it. */
  readonly object: string;
}

/** What git compares of the files, links and modules left out. */
const compare = ['diff', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--diff-filter=ACMT'];

/** The files whose staged contents differ from the last commit. Throws a ConfigError where git can't tell. */
export function staged(cwd: string): Change[] {
  const root = rootOf(cwd, '--staged');
  return changes(git([...compare, '--cached'], root).toString(), root);
}

/** The files that have changes which are not staged. */
export function unstaged(cwd: string): ReadonlySet<string> {
  const root = rootOf(cwd, '--staged');
  const names = git(['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff'], root).toString().split('\0');
  return new Set(names.slice(0, -1).map((name) => slashed(resolve(root, name))));
}

/** The files that have changed since the branch left `ref`, committed or not, and those that are new to git. */
export function changedSince(ref: string, cwd: string): string[] {
  const root = rootOf(cwd, '--since');
  // What begins with a hyphen would be a flag of git's.
  const isFlag = ref.startsWith('-');
  const commit = isFlag ? undefined : tried(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], root);
  if (commit === undefined) {
    const hint = 'a CI system may have to fetch it first (fetch-depth: 0)';
    throw new ConfigError(`--since: there is no commit "${ref}"`, { hint });
  }
  const base = tried(['merge-base', 'HEAD', commit], root);
  if (base === undefined) throw new ConfigError(`--since: this branch and "${ref}" have no commit in common`);
  const changed = changes(git([...compare, base], root).toString(), root);
  const fresh = git(['ls-files', '-z', '--others', '--exclude-standard'], root).toString().split('\0').slice(0, -1);
  return [...changed.map(({ path }) => path), ...fresh.map((name) => slashed(resolve(root, name)))];
}

/** What is staged of files, each of at most so many bytes. */
export function stagedContents(files: readonly (Change & { readonly limit: number })[], cwd: string): Contents[] {
  const ids = files.map(({ object }) => object).join('\n');
  const sizes = git(['cat-file', '--batch-check=%(objectsize)'], cwd, ids).toString().split('\n').map(Number);
  const fits = files.map(({ limit }, index) => (sizes[index] ?? 0) <= limit);
  const wanted = files.filter((_, index) => fits[index]).map(({ object }) => object);
  let rest = git(['cat-file', '--batch=%(objectsize)'], cwd, wanted.join('\n'));
  return files.map(({ limit }, index) => {
    if (!fits[index]) return { lacks: 'large', says: `is larger than ${limit / 1_000_000} MB` };
    const start = rest.indexOf('\n') + 1;
    const end = start + (sizes[index] ?? 0);
    const bytes = rest.subarray(start, end);
    rest = rest.subarray(end + 1);
    return { bytes };
  });
}

/** Puts what files hold now into the index. */
export function stage(paths: readonly string[], cwd: string): void {
  git(['update-index', '-z', '--stdin'], rootOf(cwd, '--staged'), paths.map((path) => `${path}\0`).join(''));
}

/** Reads `:100644 100644 <id> <id> M`, a name after each. */
function changes(text: string, root: string): Change[] {
  const fields = text.split('\0').slice(0, -1);
  return fields.flatMap((field, index) => {
    const [, mode = '', , object = ''] = field.split(' ');
    const isFile = index % 2 === 0 && mode.startsWith('100');
    return isFile ? [{ path: slashed(resolve(root, fields[index + 1] ?? '')), object }] : [];
  });
}

function rootOf(cwd: string, flag: string): string {
  const up = tried(['rev-parse', '--show-cdup'], cwd);
  if (up === undefined) throw new ConfigError(`${flag}: this folder is in no git repository`);
  return resolve(cwd, up);
}

/** What git prints, without the end of its line; `undefined` where it refuses. */
function tried(args: readonly string[], cwd: string): string | undefined {
  const { status, stdout } = run(args, cwd);
  return status === 0 ? stdout.toString().replace(/\r?\n$/, '') : undefined;
}

function git(args: readonly string[], cwd: string, input = ''): Buffer {
  const { status, stdout, stderr } = run(args, cwd, input);
  if (status !== 0) throw new ConfigError(`git ${args[0]}: ${stderr.toString().split('\n', 1)[0]}`);
  return stdout;
}

function run(args: readonly string[], cwd: string, input = '') {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  const result = spawnSync('git', args, { cwd, env, input, maxBuffer: Number.POSITIVE_INFINITY });
  if (codeOf(result.error) === 'ENOENT') throw new ConfigError('git is not installed');
  if (result.error) throw new ConfigError(`git cannot be run: ${result.error.message}`);
  return result;
}
