import { dirname, resolve as resolvePath } from 'node:path';
import { wrong } from '../config/checks.ts';
import { ConfigError, type Plugin } from '../config/config.ts';
import { type Vocabulary, vocabulary } from '../config/known.ts';
import { partsOf } from '../config/layers.ts';
import { validate } from '../config/validate.ts';
import { type FileLayer, withBases } from './bases.ts';
import { type ConfigFile, distrust, mistakes } from './config-read.ts';
import { type LoadedPlugin, loadPlugin } from './plugins.ts';
import { slashed } from './resolve.ts';

/** What holds for the files of a directory. */
export interface FoundConfig {
  /** From low rank to high. */
  readonly layers: readonly FileLayer[];
  /** sellerlint's own comes first. */
  readonly plugins: readonly Plugin[];
  /** The outermost first; each holds below its directory. */
  readonly ignores: readonly { readonly directory: string; readonly patterns: readonly string[] }[];
  /** The absolute path of the file of known problems. */
  readonly baseline: string | undefined;
  /** The absolute paths of what was read and run: configurations, and the entries of plugins. */
  readonly files: readonly string[];
}

/** What is known of the configurations from the outermost to one of them, so that a nearer one can be added. */
interface Links {
  readonly builtin: Plugin;
  /** What they extend, then they themselves: rank goes by that first. */
  readonly bases: readonly FileLayer[];
  readonly own: readonly FileLayer[];
  readonly loaded: readonly LoadedPlugin[];
  /** Whether one of them says what it extends, if only that it is nothing. */
  readonly saysBases: boolean;
}

export type Chain = FoundConfig & { readonly links: Links };

const usual = 'sellerlint:recommended';

/** No configuration, or a preset alone. */
export function start(builtin: Plugin, preset?: string, directory?: string): Chain {
  const bases = preset === undefined ? [] : [presetLayer(preset, directory)];
  return chain({ builtin, bases, own: [], loaded: [], saysBases: preset !== undefined });
}

/** Adds a configuration, with all that it extends and loads, to those above it. */
export async function add({ links }: Chain, file: ConfigFile, cwd: string): Promise<Chain> {
  const layers = await withBases(file, cwd);
  const loaded = [...links.loaded];
  for (const layer of layers) {
    if (layer.file && layer.preset === undefined) await load(layer.file, loaded);
  }
  await check(layers, vocabulary([links.builtin, ...loaded.map(({ plugin }) => plugin)]));
  return chain({
    builtin: links.builtin,
    bases: [...links.bases, ...layers.slice(0, -1)],
    own: [...links.own, ...layers.slice(-1)],
    loaded,
    saysBases: links.saysBases || file.config.extends !== undefined,
  });
}

function chain(links: Links): Chain {
  const { builtin, bases, own, loaded, saysBases } = links;
  const hasUsual = vocabulary([builtin]).presets.has(usual);
  const layers = [...(hasUsual && !saysBases ? [presetLayer(usual)] : []), ...bases, ...own];
  const last = layers.findLast(({ config }) => config.baseline !== undefined);
  const files = layers.flatMap(({ file }) => file?.path ?? []);
  return {
    links,
    layers,
    plugins: [builtin, ...loaded.map(({ plugin }) => plugin)],
    ignores: layers.flatMap(({ config: { ignorePatterns: patterns }, directory }) => {
      return patterns && directory !== undefined ? [{ directory, patterns }] : [];
    }),
    baseline: last?.file && slashed(resolvePath(dirname(last.file.path), last.config.baseline ?? '')),
    files: [...new Set([...files, ...loaded.map(({ path }) => path)])],
  };
}

function presetLayer(preset: string, directory?: string): FileLayer {
  return { config: { extends: [preset] }, preset, file: undefined, ...(directory !== undefined && { directory }) };
}

/** Loads what a configuration names as plugins. What is no list of names is left for the check. */
async function load(file: ConfigFile, loaded: LoadedPlugin[]): Promise<void> {
  const called: unknown = file.config?.plugins;
  for (const [index, name] of (Array.isArray(called) ? called : []).entries()) {
    if (typeof name !== 'string' || name.trim() === '') continue;
    const keys = ['plugins', index];
    if (!file.isTrusted) throw await mistakes(file, [wrong(`the plugin "${name}" is not run: ${distrust}`, keys)]);
    try {
      const plugin = await loadPlugin(name, dirname(file.path));
      const twin = loaded.find((one) => one.plugin.name === plugin.plugin.name);
      if (!twin) loaded.push(plugin);
      else if (twin.path !== plugin.path) throw wrong(`two plugins are called "${twin.plugin.name}"`, []);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      throw await mistakes(file, [wrong(error.message, keys, error.hint)]);
    }
  }
}

/** Checks each file as a whole, then what the presets that it extends bring. */
async function check(layers: readonly FileLayer[], known: Vocabulary): Promise<void> {
  const names = { rules: known.rules, presets: new Set(known.presets.keys()) };
  for (const { file, preset } of layers) {
    const errors = file && preset === undefined ? validate(file.config, names) : [];
    if (file && errors.length > 0) throw await mistakes(file, errors);
  }
  for (const layer of layers) {
    if (!layer.file || layer.preset === undefined) continue;
    try {
      partsOf([layer], known);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      throw await mistakes(layer.file, [wrong(error.message, ['extends'], error.hint)]);
    }
  }
}
