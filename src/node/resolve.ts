import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve as resolvePath, sep } from 'node:path';
import { isObject } from '../values/placed.ts';

/** The absolute path of what a configuration in `directory` calls by a path or by the name of a package. */
export function resolve(name: string, directory: string): string | undefined {
  if (isPath(name)) {
    const path = slashed(resolvePath(directory, name));
    return existsSync(path) && !statSync(path).isDirectory() ? path : undefined;
  }
  try {
    const path = createRequire(join(directory, 'sellerlint.js')).resolve(name);
    return isAbsolute(path) ? slashed(path) : undefined;
  } catch {
    return entryOf(name, directory);
  }
}

/** Whether it leads to a file: `./base.json`, `../base.json`, `/etc/base.json`. */
export function isPath(name: string): boolean {
  return /^\.{1,2}(?:[\\/]|$)/.test(name) || isAbsolute(name);
}

/** Whether it leads into the network. */
export function isRemote(name: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(name);
}

/** An absolute path with `/`. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** The entry of a package that can only be imported, which `require.resolve` refuses. */
function entryOf(name: string, directory: string): string | undefined {
  const [, packageName = name, rest = ''] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(name) ?? [];
  const manifest = join(directory, 'node_modules', packageName, 'package.json');
  if (existsSync(manifest)) {
    const { exports: entries } = JSON.parse(readFileSync(manifest, 'utf8')) as { exports?: unknown };
    const place = `.${rest}`;
    const entry = imported(isObject(entries) && Object.hasOwn(entries, place) ? entries[place] : entries);
    const path = entry === undefined ? undefined : join(dirname(manifest), entry);
    return path !== undefined && existsSync(path) ? slashed(path) : undefined;
  }
  return dirname(directory) === directory ? undefined : entryOf(name, dirname(directory));
}

/** The first entry whose conditions hold for `import`: https://nodejs.org/api/packages.html#conditional-exports. */
function imported(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  if (!isObject(entry)) return undefined;
  for (const [condition, inner] of Object.entries(entry)) {
    if (!['import', 'node', 'module-sync', 'default'].includes(condition)) continue;
    const found = imported(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
