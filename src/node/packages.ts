import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { resolve } from './resolve.ts';

/** Loads packages that the user may have installed: beside the messages in `cwd`, or beside sellerlint. */
export function packages(cwd: string): (name: string) => Promise<unknown> {
  const loaded = new Map<string, Promise<unknown>>();
  return async (name) => {
    const known = loaded.get(name);
    if (known) return known;
    const path = find(name, cwd);
    if (path === undefined) return undefined;
    const found = import('./import.ts').then(({ importModule }) => importModule(pathToFileURL(path).href));
    loaded.set(name, found);
    return found;
  };
}

/** What the manifest of such a package says, its version above all; `undefined` where it is not installed. */
export function manifestOf(name: string, cwd: string): string | undefined {
  for (let path = find(name, cwd); path !== undefined && path !== dirname(path); path = dirname(path)) {
    const file = `${dirname(path)}/package.json`;
    if (existsSync(file)) return readFileSync(file, 'utf8');
  }
  return undefined;
}

function find(name: string, cwd: string): string | undefined {
  return resolve(name, cwd) ?? resolve(name, __dirname);
}
