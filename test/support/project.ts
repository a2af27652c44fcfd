import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { afterAll } from '@jest/globals';
import { sellerlint } from './command.ts';

/** A folder of one test's own. */
export interface Project {
  /** Absolute. */
  readonly cwd: string;
  write(files: Readonly<Record<string, string>>): void;
  read(path: string): string;
  /** Runs sellerlint there. */
  run(...args: readonly string[]): ReturnType<typeof sellerlint>;
  /** Runs git there. Throws what it says where it fails. */
  git(...args: readonly string[]): string;
}

const made: string[] = [];

afterAll(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});

/** A new folder with these files. */
export function project(files: Readonly<Record<string, string>>): Project {
  const cwd = realpathSync(mkdtempSync(`${tmpdir()}/sellerlint-`));
  made.push(cwd);
  const write: Project['write'] = (more) => {
    for (const [path, text] of Object.entries(more)) {
      mkdirSync(dirname(`${cwd}/${path}`), { recursive: true });
      writeFileSync(`${cwd}/${path}`, text);
    }
  };
  write(files);
  return {
    cwd,
    write,
    read: (path) => readFileSync(`${cwd}/${path}`, 'utf8'),
    run: (...args) => sellerlint(args, { cwd }),
    git(...args) {
      const { status, stdout, stderr } = spawnSync('git', args, { cwd, env: gitEnv, encoding: 'utf8' });
      if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
      return stdout;
    },
  };
}

/** A git of no one's, wherever the tests run. */
export const gitEnv: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Jane Doe',
  GIT_AUTHOR_EMAIL: 'jane@shop.example',
  GIT_COMMITTER_NAME: 'Jane Doe',
  GIT_COMMITTER_EMAIL: 'jane@shop.example',
};
