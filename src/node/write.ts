import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './read.ts';

/** Writes a file so that there is the old one or the whole new one, never a part. Makes its folder. */
export function writeWhole(path: string, chunks: readonly string[]): void {
  makeFolder(dirname(path));
  const old = statSync(path, { throwIfNoEntry: false });
  if (old && !old.isFile()) {
    // Nothing can take the place of a terminal or a pipe.
    for (const chunk of chunks) writeFileSync(path, chunk);
    return;
  }
  const target = old ? realpathSync(path) : path;
  const draft = join(dirname(target), `.${basename(target)}.${crypto.randomUUID()}`);
  try {
    fill(draft, chunks, old);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Node's own `recursive` never ends where a folder takes no other, as in `/proc`. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

function fill(path: string, chunks: readonly string[], old: Stats | undefined): void {
  const file = openSync(path, 'wx', old ? old.mode & 0o777 : 0o666);
  try {
    for (const chunk of chunks) writeFileSync(file, chunk);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes to a stream, piece by piece, as fast as it takes them. Ends quietly where nobody reads any more. */
export async function writeAll(
  stream: NodeJS.WritableStream,
  chunks: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  for await (const chunk of chunks) {
    const error = await new Promise((resolve) => stream.write(chunk, resolve));
    if (codeOf(error) === 'EPIPE') return;
    if (error) throw error;
  }
}
