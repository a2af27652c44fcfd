import { dirname } from 'node:path';
import { relative } from '../paths.ts';
import type { Failure } from '../reporters/reporter.ts';
import type { Ignore } from './ignore.ts';
import { targetOf } from './targets.ts';
import { walk } from './walk.ts';

/** The ends of the names of messages: taken when folders are walked. */
export const messageEndings = ['.html', '.htm', '.txt', '.eml', '.hbs', '.handlebars', '.mustache', '.liquid', '.njk'];

export interface Search {
  /** Absolute, with `/`. */
  readonly cwd: string;
  readonly extensions: readonly string[];
  readonly ignore: Ignore;
  /** What a word may have been meant to be, besides a path. */
  readonly commands: readonly string[];
  /** Told of each file and folder that is left out. */
  note(text: string): void;
}

/** A file to lint. */
interface FoundFile {
  /** Absolute, with `/`. */
  readonly path: string;
  /** Given by the user, not met on the way. */
  readonly isNamed: boolean;
}

export interface Found {
  /** In the order of their paths. */
  readonly files: readonly FoundFile[];
  /** What the user named and an ignore file leaves out, in sentences. */
  readonly ignored: readonly string[];
  /** What the user named and is not there. */
  readonly unmatched: readonly Failure[];
  /** Folders that cannot be read. */
  readonly unreadable: readonly Failure[];
}

/** Finds the files that paths, folders and globs lead to. */
export async function findFiles(patterns: readonly string[], search: Search): Promise<Found> {
  const files = new Map<string, FoundFile>();
  const ignored: string[] = [];
  const [unmatched, unreadable]: [Failure[], Failure[]] = [[], []];
  const { cwd, ignore } = search;
  for (const pattern of patterns) {
    const target = await targetOf(pattern, cwd, search.extensions, search.commands);
    if (target.kind === 'nothing') {
      unmatched.push({ path: target.path, says: target.says });
      continue;
    }
    const { kind, path } = target;
    ignore.from(kind === 'folder' ? path : dirname(path));
    const by = await (kind === 'folder' ? ignore.folder(path) : ignore.file(path));
    if (by !== undefined) {
      ignored.push(`${relative(path, cwd)} is ignored (${by})`);
    } else if (kind === 'file') {
      files.set(path, { path, isNamed: true });
    } else {
      const walked = await walk(path, target.isWanted, ignore, search.note);
      for (const one of walked.files) files.set(one, files.get(one) ?? { path: one, isNamed: false });
      unreadable.push(...walked.unreadable);
      if (walked.files.length > 0) continue;
      if (walked.ignored > 0) ignored.push(`all messages in ${JSON.stringify(pattern)} are ignored`);
      else unmatched.push({ path: undefined, says: nothingIn(pattern, search) });
    }
  }
  const ordered = [...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
  return { files: ordered, ignored, unmatched, unreadable };
}

function nothingIn(pattern: string, { extensions }: Search): string {
  return /[*?{[]/.test(pattern)
    ? `no file matches ${JSON.stringify(pattern)}`
    : `there are no messages in ${JSON.stringify(pattern)} (${extensions.join(', ')})`;
}
