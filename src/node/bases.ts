import { existsSync, readdirSync } from 'node:fs';
import { dirname, resolve as resolvePath } from 'node:path';
import { meant, wrong } from '../config/checks.ts';
import type { Config, ConfigError } from '../config/config.ts';
import type { Layer } from '../config/layers.ts';
import { basesOf } from '../config/layers.ts';
import { isPreset } from '../config/validate.ts';
import { relative } from '../paths.ts';
import { suggest } from '../suggest.ts';
import { type ConfigFile, distrust, mistakes, readConfig } from './config-read.ts';
import { isPath, isRemote, resolve } from './resolve.ts';

/** A layer, and the file that says it or extends the preset that it is. */
export interface FileLayer extends Layer {
  readonly file: ConfigFile | undefined;
}

const most = { depth: 20, layers: 100 };

/** A configuration with what it extends, from low rank to high. It comes last itself. */
export async function withBases(file: ConfigFile, cwd: string): Promise<FileLayer[]> {
  return expand(file, { cwd, directory: dirname(file.path), way: [file.path], count: { of: 0 } });
}

interface Walk {
  readonly cwd: string;
  /** What the globs of overrides are relative to. */
  readonly directory: string;
  /** The files that extend each other on the way here. */
  readonly way: readonly string[];
  readonly count: { of: number };
}

async function expand(file: ConfigFile, walk: Walk): Promise<FileLayer[]> {
  const { extends: _, ...config } = file.config ?? {};
  const { directory } = walk;
  const layers: FileLayer[] = [];
  for (const { name, keys } of namedIn(file.config)) {
    const tell = (says: string, hint?: string): Promise<ConfigError> => mistakes(file, [wrong(says, keys, hint)]);
    if (++walk.count.of > most.layers) throw await tell(`more than ${most.layers} configurations are extended`);
    if (isPreset(name)) layers.push({ config: { extends: [name] }, directory, file, preset: name });
    else layers.push(...(await extended(name, file, walk, tell)));
  }
  // What is no object is left for the check to complain of.
  return [...layers, { config: isPlain(file.config) ? config : file.config, directory, file }];
}

/** The layers of a file or package that a configuration extends. */
async function extended(
  name: string,
  from: ConfigFile,
  walk: Walk,
  tell: (says: string, hint?: string) => Promise<ConfigError>,
): Promise<FileLayer[]> {
  const folder = dirname(from.path);
  if (isRemote(name)) throw await tell(`"${name}" is not read: sellerlint never uses the network`);
  const path = resolve(name, folder);
  if (path === undefined)
    throw await tell(`there is no ${isPath(name) ? 'file' : 'package'} "${name}"`, near(name, folder));
  if (walk.way.includes(path)) {
    const way = walk.way.slice(walk.way.indexOf(path)).map((one) => relative(one, walk.cwd));
    throw await tell(`the configurations extend each other in a circle: ${[...way, way[0]].join(', ')}`);
  }
  if (walk.way.length >= most.depth) throw await tell(`more than ${most.depth} configurations extend each other`);
  const isRun = /\.[cm]?[jt]s$/.test(path);
  if (isRun && !from.isTrusted) throw await tell(`"${name}" is not run: ${distrust}`);
  const file = await readConfig(path, walk.cwd, from.isTrusted);
  if (!file) throw await tell(`"${name}" has no key "sellerlint"`);
  const directory = isPath(name) ? dirname(path) : walk.directory;
  return expand(file, { ...walk, directory, way: [...walk.way, path] });
}

function namedIn(config: unknown): ReturnType<typeof basesOf> {
  if (!isPlain(config)) return [];
  const { extends: bases } = config;
  const isList = Array.isArray(bases);
  if (!isList && typeof bases !== 'string') return [];
  return basesOf({ extends: bases } as Config).filter(({ name }) => typeof name === 'string' && name.trim() !== '');
}

function isPlain(value: unknown): value is Config {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What may have been meant by a name that leads nowhere: a file that is there, or a preset without its first half. */
function near(name: string, folder: string): string | undefined {
  if (!isPath(name)) {
    if (existsSync(`${folder}/${name}`)) return `did you mean "./${name}"?`;
    if (name.includes('sellerlint-config')) return `run npm install --save-dev ${name}`;
    return presetMeant(name, ['sellerlint:recommended', 'sellerlint:strict', 'sellerlint:sp-api']);
  }
  const path = resolvePath(folder, name);
  const start = name.slice(0, name.lastIndexOf('/') + 1);
  if (start === name || !existsSync(dirname(path))) return undefined;
  return meant(
    name,
    readdirSync(dirname(path)).map((one) => start + one),
  );
}

/** What was meant by a preset without its first half: `strict`. */
export function presetMeant(name: string, presets: readonly string[]): string | undefined {
  const short = suggest(
    name,
    presets.map((preset) => preset.replace('sellerlint:', '')),
  );
  return short && `did you mean "sellerlint:${short}"?`;
}
