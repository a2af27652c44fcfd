import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { watch } from 'chokidar';

/** What is watched, and what is run when it changes. In a file of its own, as what watches is loaded for that alone. */
export interface Watch {
  readonly cwd: string;
  /** As the user wrote them. */
  readonly paths: readonly string[];
  /** What a run writes: it starts no other. */
  readonly written: readonly string[];
  /** The arguments of each run. */
  readonly args: readonly string[];
}

/** What is never linted, and what stands for a file while it is written. */
const aside = /(?:^|[\\/])(?:\.git|node_modules)(?:$|[\\/])|\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Changes come in flocks. */
const pause = 100;

/** Runs sellerlint, and again when something changes, until it is interrupted. Returns the exit code. */
export async function watchAndRun({ cwd, paths, written, args }: Watch): Promise<number> {
  // What is no path is a glob, which may fit files that are made later.
  const roots = paths.every((path) => existsSync(resolve(cwd, path))) && paths.length > 0 ? paths : ['.'];
  const left = new Set(written.map((file) => resolve(cwd, file)));
  const watcher = watch([...roots, '.linterrc', 'package.json'], {
    cwd,
    ignoreInitial: true,
    ignored: (path) => aside.test(path) || left.has(resolve(cwd, path)),
  });
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  const run = () => {
    child?.kill();
    if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[H');
    child = spawn(process.execPath, [...args], { cwd, stdio: 'inherit' });
  };
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  });
  await once(watcher, 'ready');
  process.stderr.write('sellerlint: watching; Ctrl+C ends it\n');
  run();
  const code = await new Promise<number>((end) => {
    process.once('SIGINT', () => end(130));
    process.once('SIGTERM', () => end(143));
  });
  clearTimeout(timer);
  child?.kill();
  await watcher.close();
  return code;
}
