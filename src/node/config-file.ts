import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { meant, wrong } from '../config/checks.ts';
import { ConfigError, type Plugin } from '../config/config.ts';
import { vocabulary } from '../config/known.ts';
import { type Origin, origins } from '../config/origins.ts';
import { isPreset } from '../config/validate.ts';
import { relative } from '../paths.ts';
import { pointer } from '../span.ts';
import { isObject, placeOf } from '../values/placed.ts';
import { type FileLayer, presetMeant } from './bases.ts';
import { add, type Chain, type FoundConfig, start } from './config-chain.ts';
import { type ConfigFile, configNames, readConfig } from './config-read.ts';
import { resolve, slashed } from './resolve.ts';

/** Where to look for configurations. */
export interface LookUp {
  /** Absolute, with `/`. */
  readonly cwd: string;
  /** sellerlint's own plugin. */
  readonly builtin: Plugin;
  /** A file, a package or a preset that is taken instead of looking. */
  readonly config?: string | undefined;
  /** Nothing is looked for: the preset `recommended` holds alone. */
  readonly isOff?: boolean;
  /** Looking ends here. */
  readonly home?: string;
}

/** Returns what finds the configuration of a file. Directories that share one are given the same object. */
export function configFinder(options: LookUp): (path: string) => Promise<FoundConfig> {
  const { cwd, builtin, config, isOff = false } = options;
  const home = options.home ?? slashed(homedir());
  const none = start(builtin);
  const chains = new Map<string, Promise<Chain>>();

  function chainOf(directory: string): Promise<Chain> {
    const known = chains.get(directory) ?? found(directory);
    chains.set(directory, known);
    return known;
  }

  async function found(directory: string): Promise<Chain> {
    const file = await configIn(directory, cwd);
    const parent = dirname(directory);
    const isRoot = isObject(file?.config) && file.config.root === true;
    const isLast = isRoot || directory === home || directory === parent || existsSync(`${directory}/.git`);
    const above = isLast ? none : await chainOf(parent);
    return file ? add(above, file, cwd) : above;
  }

  if (isOff) return async () => none;
  if (config === undefined) return (path) => chainOf(dirname(path));
  let named: Promise<Chain> | undefined;
  return () => {
    named ??= fromFlag(config, none, options);
    return named;
  };
}

/** The configuration of one file. */
export function configFor(path: string, options: LookUp): Promise<FoundConfig> {
  return configFinder(options)(path);
}

/** What `--config` names. */
async function fromFlag(config: string, none: Chain, { cwd, builtin }: LookUp): Promise<Chain> {
  const presets = [...vocabulary([builtin]).presets.keys()];
  if (isPreset(config)) {
    if (!presets.includes(config)) throw wrong(`--config: unknown preset "${config}"`, [], meant(config, presets));
    return start(builtin, config, cwd);
  }
  const path = resolve(existsSync(`${cwd}/${config}`) ? `${cwd}/${config}` : config, cwd);
  if (path === undefined) throw wrong(`--config: there is no "${config}"`, [], presetMeant(config, presets));
  const file = await readConfig(path, cwd, true);
  if (!file) throw new ConfigError(`--config: ${config} has no key "sellerlint"`);
  return add(none, file, cwd);
}

/** The configuration that stands in a directory itself. */
async function configIn(directory: string, cwd: string): Promise<ConfigFile | undefined> {
  const isTrusted = directory === cwd || relative(directory, cwd) !== directory;
  const files: ConfigFile[] = [];
  for (const path of placesIn(directory)) {
    const file = await readConfig(path, cwd, isTrusted);
    if (file) files.push(file);
  }
  const [file, second] = files;
  if (file && second) {
    throw new ConfigError(`${file.shown} and ${second.shown} both configure one folder: keep one of them`);
  }
  return file;
}

function placesIn(directory: string): string[] {
  try {
    const names = new Set(readdirSync(directory));
    return configNames
      .filter((name) => names.has(name))
      .map((name) => (directory === '/' ? `/${name}` : `${directory}/${name}`));
  } catch {
    return [];
  }
}

/** Where the settings of a file come from, as `.linterrc:4` or the name of a preset: by `rules.no-emoji`, `context.stage`. */
export function sources({ layers, plugins }: FoundConfig, path: string): Readonly<Record<string, string>> {
  const all = [...origins(layers, plugins, path)].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(all.map(([name, from]) => [name, from.map(placeIn).join(', ')]));
}

function placeIn({ layer, keys }: Origin): string {
  const { preset, file } = layer as FileLayer;
  if (preset !== undefined || !file) return preset ?? 'sellerlint';
  return file.root ? `${file.shown}:${pointer(file.text)(placeOf(file.root, keys, true).start).line}` : file.shown;
}
