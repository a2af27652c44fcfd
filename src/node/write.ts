import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
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

type Chunk = string | Uint8Array;

/**
 * Writes a file so that there is the old one or the whole new one, never a part. Makes its folder. Where the path is a
 * link, what it leads to is written. What `isStill` throws keeps the old one, up to the last moment.
 */
export function writeWhole(path: string, chunks: readonly Chunk[], isStill: (target: string) => void = () => {}): void {
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
    isStill(target);
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

function fill(path: string, chunks: readonly Chunk[], old: Stats | undefined): void {
  const file = openSync(path, 'wx', 0o666);
  try {
    if (old) take(file, old);
    for (const chunk of chunks) writeFileSync(file, chunk);
    fsyncSync(file);
    const size = chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk), 0);
    if (fstatSync(file).size !== size) throw new Error('not all of it could be written');
  } finally {
    closeSync(file);
  }
}

/** Gives a file the mode of another, and its owner where that may be done. */
function take(file: number, { mode, uid, gid }: Stats): void {
  const own = fstatSync(file);
  try {
    if (own.uid !== uid || own.gid !== gid) fchownSync(file, uid, gid);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') throw error;
  }
  fchmodSync(file, mode & 0o7777);
}

/** Writes to a stream, piece by piece, as fast as it takes them. Ends quietly where nobody reads any more. */
export async function writeAll(
  stream: NodeJS.WritableStream,
  chunks: AsyncIterable<Chunk> | Iterable<Chunk>,
): Promise<void> {
  for await (const chunk of chunks) {
    const error = await new Promise((resolve) => stream.write(chunk, resolve));
    if (codeOf(error) === 'EPIPE') return;
    if (error) throw error;
  }
}
