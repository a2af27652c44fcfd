import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { suggest } from '../suggest.ts';
import { slashed } from './resolve.ts';

/** What a path or a glob on the command line leads to. */
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string; isWanted(path: string): boolean }
  | { readonly kind: 'nothing'; readonly path?: string; readonly says: string };

/** What is there counts as a path, whatever signs are in its name; else what has such signs is a glob. */
export async function targetOf(
  written: string,
  cwd: string,
  extensions: readonly string[],
  commands: readonly string[],
): Promise<Target> {
  const path = slashed(resolve(cwd, written));
  const isMessage = (file: string) => extensions.some((end) => file.toLowerCase().endsWith(end));
  const stats = stat(path);
  if (stats?.isDirectory()) return { kind: 'folder', path, isWanted: isMessage };
  if (stats) return { kind: 'file', path };
  if (/[*?{}[\]!()]/.test(written)) {
    const { default: picomatch } = await import('picomatch');
    const { base, glob, isGlob, negated } = picomatch.scan(slashed(written));
    const top = slashed(resolve(cwd, base));
    if (negated)
      return {
        kind: 'nothing',
        says: `${JSON.stringify(written)} begins with "!": leave files out with --ignore-pattern`,
      };
    if (isGlob && stat(top)?.isDirectory()) {
      const fits = picomatch(glob, { dot: true });
      const below = (file: string) => file.slice(top.endsWith('/') ? top.length : top.length + 1);
      // A glob that does not say how names end means messages, as a folder does.
      const isOpen = glob.endsWith('*') && !/\.[^/*]*\*$/.test(glob);
      return { kind: 'folder', path: top, isWanted: (file) => fits(below(file)) && (!isOpen || isMessage(file)) };
    }
    if (isGlob) return { kind: 'nothing', says: `no file matches ${JSON.stringify(written)}` };
  }
  return {
    kind: 'nothing',
    path,
    says: isLink(path) ? 'is a link to nothing' : `does not exist${meant(written, path, commands)}`,
  };
}

function stat(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** The same path with the first part that is not there replaced by a name that is. */
function meant(written: string, path: string, commands: readonly string[]): string {
  let [missing, rest] = [path, ''];
  while (!stat(dirname(missing)) && dirname(missing) !== missing) {
    rest = `/${basename(missing)}${rest}`;
    missing = dirname(missing);
  }
  const near = suggest(basename(missing), names(dirname(missing)));
  const start = slashed(written).slice(0, slashed(written).length - rest.length - basename(missing).length);
  if (near !== undefined)
    return `; did you mean "${start}${near}${stat(`${dirname(missing)}/${near}${rest}`) ? rest : ''}"?`;
  const command = suggest(written, commands);
  return command === undefined ? '' : `; did you mean the command "${command}"?`;
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
