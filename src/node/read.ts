import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { getSystemErrorMap } from 'node:util';

/** The bytes of a file, or why there are none. */
export type Contents =
  | { readonly bytes: Uint8Array }
  | { readonly lacks: 'missing' | 'large' | 'unreadable'; readonly says: string };

/** Reads a regular file of at most `limit` bytes. Nothing else is waited for: a pipe, a terminal, a device. */
export function contents(path: string, limit: number): Contents {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0));
    const stats = fstatSync(file);
    if (!stats.isFile()) return { lacks: 'unreadable', says: `is ${kindOf(stats)}, not a file` };
    const bytes = stats.size > limit ? undefined : readAll(file, stats.size, limit);
    return bytes ? { bytes } : { lacks: 'large', says: `is larger than ${limit / 1_000_000} MB` };
  } catch (error) {
    if (codeOf(error) === 'ENXIO') return { lacks: 'unreadable', says: 'is a socket, not a file' };
    const isMissing = codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
    return { lacks: isMissing ? 'missing' : 'unreadable', says: `cannot be read: ${reason(error)}` };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** All of a file that may grow meanwhile; `undefined` beyond the limit. */
function readAll(file: number, size: number, limit: number): Uint8Array | undefined {
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    length += read;
    if (length > limit) return undefined;
    if (read === 0) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length + 1024, limit + 1));
  }
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Why the system refused: `permission denied`. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'errno' in error && typeof error.errno === 'number' ? error.errno : 0;
  return getSystemErrorMap().get(code)?.[1] ?? (error instanceof Error ? error.message : String(error));
}
