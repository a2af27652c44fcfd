import { dirname } from 'node:path';
import { relative } from '../paths.ts';
import type { Failure } from '../reporters/reporter.ts';
import type { Found, Search } from './files.ts';
import { targetOf } from './targets.ts';

/** Finds those of some files that paths, folders and globs lead to. None of them has to be there. */
export async function findAmong(some: readonly string[], patterns: readonly string[], search: Search): Promise<Found> {
  const chosen = new Map<string, boolean>();
  const unmatched: Failure[] = [];
  for (const pattern of patterns) {
    const target = await targetOf(pattern, search.cwd, search.extensions, search.commands);
    if (target.kind === 'folder') {
      search.ignore.from(target.path);
      for (const path of some) {
        const isWithin = relative(path, target.path) !== path && target.isWanted(path);
        if (isWithin) chosen.set(path, chosen.get(path) ?? false);
      }
    } else if (target.path !== undefined && some.includes(target.path)) {
      search.ignore.from(dirname(target.path));
      chosen.set(target.path, true);
    } else if (target.kind === 'nothing') unmatched.push({ path: target.path, says: target.says });
  }
  const files: Found['files'][number][] = [];
  const ignored: string[] = [];
  for (const [path, isNamed] of [...chosen].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const by = await search.ignore.file(path);
    if (by === undefined) files.push({ path, isNamed });
    else if (isNamed) ignored.push(`${relative(path, search.cwd)} is ignored (${by})`);
    else search.note(`${path} is ignored (${by})`);
  }
  return { files, ignored, unmatched, unreadable: [] };
}
