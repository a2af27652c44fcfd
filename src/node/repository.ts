import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

/** The root of the git repository that a folder is in; `undefined` outside of one. */
export function repositoryOf(directory: string): string | undefined {
  if (existsSync(`${directory}/.git`)) return directory;
  const parent = dirname(directory);
  return parent === directory ? undefined : repositoryOf(parent);
}
