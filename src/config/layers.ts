import { isAbsolute, relative } from '../paths.ts';
import { type Known, meant, wrong } from './checks.ts';
import { type Config, ConfigError, type Override } from './config.ts';
import { glob } from './glob.ts';
import type { Vocabulary } from './known.ts';
import { validate } from './validate.ts';

/** A configuration, and where it stands. */
export interface Layer {
  readonly config: Config;
  /** The absolute path that the globs of its overrides are relative to, with `/`. */
  readonly directory?: string;
  /** Its name, where it is a preset. */
  readonly preset?: string;
}

/** A part of a configuration that holds for a file, and the keys that lead to it. */
export interface Part {
  readonly says: Omit<Config, 'overrides' | 'extends'> & Pick<Override, 'as'>;
  readonly layer: Layer;
  readonly keys: readonly (string | number)[];
}

/** What layers say for all files, and for some: from low rank to high. */
export interface Parts {
  readonly always: readonly Part[];
  readonly sometimes: readonly (Part & { holds(path: string): boolean })[];
}

const mostPresets = 100;

/** Takes checked layers apart: a preset stands before what extends it, overrides after all else. */
export function partsOf(layers: readonly Layer[], known: Vocabulary): Parts {
  const all = layers.flatMap((layer) => [...expand(layer, known, [])]);
  return { always: all.map((layer) => ({ says: layer.config, layer, keys: [] })), sometimes: all.flatMap(overrides) };
}

function* expand(layer: Layer, known: Vocabulary, way: readonly string[]): Generator<Layer> {
  check(layer, known);
  for (const { name, keys } of basesOf(layer.config)) {
    const config = known.presets.get(name);
    if (!config) throw wrong(`unknown preset "${name}"`, keys, meant(name, known.presets.keys()));
    if (way.includes(name)) throw wrong(`presets extend each other: ${[...way, name].join(', ')}`, keys);
    if (way.length >= mostPresets) throw wrong(`more than ${mostPresets} presets extend each other`, keys);
    yield* expand({ ...layer, config, preset: name }, known, [...way, name]);
  }
  yield layer;
}

function check({ config, preset }: Layer, { rules, presets }: Vocabulary): void {
  const known: Known = { rules, presets: new Set(presets.keys()) };
  const [error] = validate(config, known);
  if (!error || preset === undefined) {
    if (error) throw error;
    return;
  }
  const { keys, isKey, hint } = error;
  throw new ConfigError(`the preset "${preset}": ${error.message}`, { keys, isKey, ...(hint && { hint }) });
}

/** What a configuration extends, with the keys that lead to it. */
export function basesOf({
  extends: bases = [],
}: Config): { readonly name: string; readonly keys: (string | number)[] }[] {
  if (typeof bases === 'string') return [{ name: bases, keys: ['extends'] }];
  return bases.map((name, index) => ({ name, keys: ['extends', index] }));
}

function overrides(layer: Layer): (Part & { holds(path: string): boolean })[] {
  const { config, directory } = layer;
  return (config.overrides ?? []).map((says, index) => {
    const globs = says.files.map(glob);
    return {
      says,
      layer,
      keys: ['overrides', index],
      holds(path) {
        const seen = directory === undefined ? path : relative(path, directory);
        return !isAbsolute(seen) && globs.some((fits) => fits(seen));
      },
    };
  });
}
