import { existsSync } from 'node:fs';
import { dirname as parentOf } from 'node:path';
import { ConfigError } from '../config/config.ts';
import { relative } from '../paths.ts';
import { type IgnorePattern, ignorePatterns } from './gitignore.ts';
import { contents } from './read.ts';

/** Patterns of a configuration, which hold below its folder. */
export interface ConfiguredPatterns {
  readonly directory: string;
  readonly patterns: readonly string[];
}

/** What decides which files are left out. */
export interface IgnoreSettings {
  readonly cwd: string;
  /** Those of the command line, which hold below `cwd`. */
  readonly patterns: readonly string[];
  /** Those of the configurations that hold in a folder, the outermost first. */
  configured(directory: string): Promise<readonly ConfiguredPatterns[]>;
}

export interface Ignore {
  /** Lets ignore files count from this folder on, where no git root says from where. */
  from(directory: string): void;
  /** What leaves the file out, such as `.gitignore:3`; `undefined` if nothing does. */
  file(path: string): Promise<string | undefined>;
  folder(path: string): Promise<string | undefined>;
}

/** Patterns and the folder that they hold below. */
interface Layer {
  readonly directory: string;
  readonly patterns: readonly IgnorePattern[];
  /** What they are called in a sentence. */
  placeOf(pattern: IgnorePattern): string;
}

/** An ignore file may be anyone's. */
const mostBytes = 1_000_000;

/** Leaves out only what is never linted. */
export const ignoreNothing: Ignore = {
  from() {},
  file: async () => undefined,
  folder: async (path) => never(path),
};

/**
 * Asks `.gitignore` files, then `.linterignore` files, then configurations, then the command line: the last pattern
 * that fits decides. As in git, nothing in a folder that is left out can be taken back.
 */
export function ignore({ cwd, patterns, configured }: IgnoreSettings): Ignore {
  const tops = new Set([cwd]);
  const flags = layer(cwd, patterns.join('\n'), () => '--ignore-pattern');

  const rootOf = remembered((directory: string): string | undefined => {
    if (existsSync(`${directory}/.git`)) return directory;
    return parentOf(directory) === directory ? undefined : rootOf(parentOf(directory));
  });
  const isTop = (directory: string): boolean => {
    const root = rootOf(directory);
    return root === undefined ? tops.has(directory) || parentOf(directory) === directory : root === directory;
  };
  /** The ignore files on the way to a folder. */
  const onTheWay = (name: string) => {
    const layersOf = remembered((directory: string): readonly Layer[] => {
      const above = isTop(directory) ? [] : layersOf(parentOf(directory));
      const own = read(directory, name, cwd);
      return own ? [...above, own] : above;
    });
    return layersOf;
  };
  const [gitignore, linterignore] = [onTheWay('.gitignore'), onTheWay('.linterignore')];
  const layersIn = remembered(async (directory: string): Promise<readonly Layer[]> => {
    const said = (await configured(directory)).map((one) =>
      layer(one.directory, one.patterns.join('\n'), () => 'ignorePatterns'),
    );
    return [...gitignore(directory), ...linterignore(directory), ...said, flags].reverse();
  });
  const folder = remembered(async (path: string): Promise<string | undefined> => {
    if (isTop(path)) return undefined;
    return (await folder(parentOf(path))) ?? never(path) ?? decide(path, true, await layersIn(parentOf(path)));
  });
  return {
    from(directory) {
      // Below `cwd` all ignore files from there on count.
      if (relative(directory, cwd) === directory) tops.add(directory);
    },
    file: async (path) => (await folder(parentOf(path))) ?? decide(path, false, await layersIn(parentOf(path))),
    folder,
  };
}

/** What leaves a path out, by the first of the layers that has a say. */
function decide(path: string, isFolder: boolean, layers: readonly Layer[]): string | undefined {
  for (const { directory, patterns, placeOf } of layers) {
    const below = relative(path, directory);
    if (patterns.length === 0 || below === path) continue;
    const parts = below.split('/').map((part) => Array.from(part));
    const last = patterns.findLast((one) => (isFolder || !one.isFolder) && one.fits(parts));
    if (last) return last.isNegated ? undefined : placeOf(last);
  }
  return undefined;
}

/** What is never linted, whoever asks. */
function never(path: string): string | undefined {
  return /\/(?:\.git|node_modules)$/.test(path) ? 'always' : undefined;
}

function read(directory: string, name: string, cwd: string): Layer | undefined {
  const path = directory.endsWith('/') ? directory + name : `${directory}/${name}`;
  if (!existsSync(path)) return undefined;
  const shown = relative(path, cwd);
  const found = contents(path, mostBytes);
  if (!('bytes' in found)) throw new ConfigError(`${shown} ${found.says}`);
  return layer(directory, new TextDecoder().decode(found.bytes), ({ line }) => `${shown}:${line}`);
}

function layer(directory: string, text: string, placeOf: Layer['placeOf']): Layer {
  return { directory, patterns: ignorePatterns(text), placeOf };
}

/** The same function, asked once for each path. */
function remembered<T>(compute: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    if (!known.has(path)) known.set(path, compute(path));
    return known.get(path) as T;
  };
}
