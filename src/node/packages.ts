import { pathToFileURL } from 'node:url';
import { importModule } from './import.ts';
import { resolve } from './resolve.ts';

/** Loads packages that the user may have installed: beside the messages in `cwd`, or beside sellerlint. */
export function packages(cwd: string): (name: string) => Promise<unknown> {
  return async (name) => {
    const path = resolve(name, cwd) ?? resolve(name, __dirname);
    return path === undefined ? undefined : importModule(pathToFileURL(path).href);
  };
}
