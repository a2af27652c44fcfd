import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import type { Settings } from '../config/config.ts';
import { lazy } from '../lazy.ts';
import { relative } from '../paths.ts';
import type { Report } from '../report.ts';
import { isObject } from '../values/placed.ts';
import type { Configurations } from './configurations.ts';
import type { Flags } from './flags.ts';
import { manifestOf } from './packages.ts';
import { reason } from './read.ts';
import { slashed } from './resolve.ts';
import type { Talk } from './talk.ts';
import { writeWhole } from './write.ts';

/** What was found in a message: its report without its text. */
type Kept = Omit<Report, 'source' | 'unfixed' | 'times'>;

/** What was found in messages, for runs in which neither they nor what bears on them has changed. */
export interface Cache {
  /** What tells a message and all that its report depends on apart from any other. */
  keyOf(path: string, bytes: Uint8Array, settings: Settings): Promise<string>;
  get(path: string, key: string): Kept | undefined;
  put(path: string, key: string, report: Report): void;
  /** Throws what the system says where that fails. */
  write(): void;
}

interface Entry {
  readonly key: string;
  readonly kept: Kept;
}

/** The first line says how to read the rest, and proves that it is whole. */
const magic = `sellerlint ${manifest.version} cache`;
/** The packages that rules load where the user has them: dictionaries, and Harper. */
const optional = Object.keys(manifest.peerDependencies);

export function cache({ foundFor, cwd }: Configurations, { cacheLocation }: Flags, talk: Talk): Cache {
  const file = placeOf(cwd, cacheLocation);
  const entries = read(file, talk);
  const visited = new Set<string>();
  const prints = new Map<Settings, string>();
  const installed = lazy(() => optional.map((name) => manifestOf(name, cwd) ?? ''));
  return {
    async keyOf(path, bytes, settings) {
      const print = prints.get(settings) ?? hash(printOf(settings, (await foundFor(path)).files, installed()));
      prints.set(settings, print);
      // Where a day is named, it makes a difference which one is today.
      const today = settings.as === 'eml' || /\.eml$/i.test(path) || holdsDay(bytes) ? settings.today : '';
      return hash(`${hash(bytes)} ${print} ${today}`);
    },
    get(path, key) {
      const entry = entries.get(relative(path, cwd));
      if (entry?.key !== key) return undefined;
      talk.debug(`${path} is as it was`);
      visited.add(relative(path, cwd));
      return entry.kept;
    },
    put(path, key, report) {
      if (report.diagnostics.some(({ isCrash }) => isCrash)) return;
      const { source: _, unfixed: __, times: ___, ...kept } = report;
      entries.set(relative(path, cwd), { key, kept });
      visited.add(relative(path, cwd));
    },
    write() {
      const there = [...entries].filter(([name]) => visited.has(name) || existsSync(resolve(cwd, name)));
      const body = JSON.stringify(Object.fromEntries(there.sort(([one], [other]) => (one < other ? -1 : 1))));
      writeWhole(file, [`${magic} ${hash(body)}\n`, body]);
    },
  };
}

/** Where the cache is: a file, or one in a folder. */
function placeOf(cwd: string, location: string | undefined): string {
  const modules = `${cwd}/node_modules`;
  const usual = existsSync(modules) ? `${modules}/.cache/sellerlint/` : `${cwd}/.sellerlintcache`;
  const path = location === undefined ? usual : resolve(cwd, location) + (/[\\/]$/.test(location) ? '/' : '');
  const isFolder = path.endsWith('/') || statSync(path, { throwIfNoEntry: false })?.isDirectory();
  return slashed(isFolder ? resolve(path, 'cache.json') : path);
}

/** What a cache holds. One that is not whole, or of another version, holds nothing. */
function read(file: string, talk: Talk): Map<string, Entry> {
  if (!existsSync(file)) return new Map();
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== `${magic} ${hash(body)}`) throw new Error('it is not whole, or of another version');
    const value: unknown = JSON.parse(body);
    return new Map(Object.entries(isObject(value) ? value : {}) as [string, Entry][]);
  } catch (error) {
    talk.debug(`the cache ${file} is not used: ${reason(error)}`);
    return new Map();
  }
}

/** All that the report of a message depends on besides its text: the day, and the clock, are left out. */
function printOf(settings: Settings, files: readonly string[], installed: readonly string[]): string {
  const { rules, known, languages: _, formats, today: __, clock: ___, ...plain } = settings;
  const [major] = process.versions.node.split('.');
  const chosen = rules.map(({ rule, severity, options }) => [rule.id, severity, options]);
  const names = [...known.keys(), ...formats.map(({ name }) => name)];
  const code = files.filter((file) => /\.[cm]?[jt]s$/.test(file)).flatMap((file) => [...imported(file)]);
  const contents = code.map((file) => hash(readFileSync(file)));
  return JSON.stringify([manifest.version, major, chosen, names, plain, contents, installed]);
}

/** A file of a plugin, and those that it imports by their paths. */
function imported(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const queue = [file];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path) || !existsSync(path) || !statSync(path).isFile()) continue;
    seen.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, , name = ''] of text.matchAll(/\b(from|import|require)[\s(]{0,9}['"](\.[^'"\n]{1,200})['"]/g)) {
      const target = resolve(dirname(path), name);
      queue.push(target, `${target}.js`, `${target}.cjs`, `${target}.json`, `${target}/index.js`);
    }
  }
  return seen;
}

function holdsDay(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // UTF-16 writes a zero beside each letter.
  return buffer.includes('until') || buffer.includes(0);
}

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
