import { type Dirent, readdirSync, statSync } from 'node:fs';
import type { Ignore } from './ignore.ts';
import { codeOf, reason } from './read.ts';

/** What a walk through a folder comes across. */
export interface Walked {
  readonly files: readonly string[];
  /** How many of the wanted files are left out, those in folders that are left out not counted. */
  readonly ignored: number;
  readonly unreadable: readonly { readonly path: string; readonly says: string }[];
}

/** Finds the wanted files in a folder and in the folders within. Links to folders are not followed. */
export async function walk(
  top: string,
  isWanted: (path: string) => boolean,
  ignore: Ignore,
  note: (text: string) => void,
): Promise<Walked> {
  const files: string[] = [];
  const unreadable: { path: string; says: string }[] = [];
  const folders = [top];
  let ignored = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = list(folder);
    if (typeof entries === 'string') unreadable.push({ path: folder, says: entries });
    else {
      for (const entry of entries) {
        const path = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`;
        const isFolder = entry.isDirectory();
        if (!isFolder && (!isWanted(path) || isLinkToFolder(entry, path))) continue;
        const by = await (isFolder ? ignore.folder(path) : ignore.file(path));
        if (by !== undefined) note(`${path} is ignored (${by})`);
        if (by !== undefined && !isFolder) ignored++;
        if (by === undefined) (isFolder ? folders : files).push(path);
      }
    }
  }
  return { files, ignored, unreadable };
}

/** What is in a folder, or why that can't be told. A folder that has vanished is empty. */
function list(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // A name that is not UTF-8 comes with such a character, and leads nowhere.
    if (codeOf(error) === 'ENOENT' && !folder.includes('\ufffd')) return [];
    return `cannot be read: ${reason(error)}`;
  }
}

function isLinkToFolder(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}
