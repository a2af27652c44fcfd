import type { Plugin } from './config.ts';
import { vocabulary } from './known.ts';
import { type Layer, type Part, partsOf } from './layers.ts';

/** The layer that a setting comes from, and the keys that lead to it. */
export interface Origin {
  readonly layer: Layer;
  readonly keys: readonly (string | number)[];
}

/** Where the settings of a file come from: `rules.no-emoji`, `context.marketplace`. Lists may come from several places. */
export function origins(
  layers: readonly Layer[],
  plugins: readonly Plugin[],
  path: string,
): ReadonlyMap<string, readonly Origin[]> {
  const { always, sometimes } = partsOf(layers, vocabulary(plugins));
  const found = new Map<string, readonly Origin[]>();
  for (const { says, layer, keys } of [...always, ...sometimes.filter(({ holds }) => holds(path))]) {
    for (const way of waysIn(says)) {
      const before = way[0] === 'allow' ? (found.get(way.join('.')) ?? []) : [];
      found.set(way.join('.'), [...before, { layer, keys: [...keys, ...way] }]);
    }
  }
  return found;
}

function* waysIn(says: Part['says']): Generator<readonly string[]> {
  for (const group of ['rules', 'context', 'placeholders', 'allow', 'directives'] as const) {
    for (const key of Object.keys(says[group] ?? {})) yield [group, key];
  }
  if (says.as !== undefined) yield ['as'];
  if (says.baseline !== undefined) yield ['baseline'];
}
