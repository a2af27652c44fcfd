import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';
import { isObject } from '../values/placed.ts';
import { ConfigError } from './config.ts';

export type Keys = readonly (string | number)[];

/** What a configuration may name. */
export interface Known {
  readonly rules: ReadonlyMap<string, Rule>;
  /** With what stands before the colon: `sellerlint:strict`. */
  readonly presets: ReadonlySet<string>;
}

/** Finds the mistakes in a value that stands at `keys`. */
export type Check = (value: unknown, keys: Keys, known: Known) => Iterable<ConfigError>;

/** Accepts what `fits`; `wants` says in words what that is. */
export function check(
  wants: string,
  fits: (value: unknown) => boolean,
  hint: (value: unknown) => string | undefined = () => undefined,
): Check {
  return function* (value, keys) {
    if (!fits(value)) yield wrong(`${nameOf(keys)} must be ${wants}, not ${shown(value)}`, keys, hint(value));
  };
}

export function choice(values: readonly string[], wants = `one of ${values.join(', ')}`): Check {
  return check(
    wants,
    (value) => values.includes(value as string),
    (value) => (typeof value === 'string' ? meant(value, values) : undefined),
  );
}

/** Accepts a string for which `complaint` says nothing. */
export function text(wants = 'a string', complaint: (value: string) => string | undefined = () => undefined): Check {
  return function* (value, keys) {
    if (typeof value !== 'string' || value.trim() === '') {
      yield wrong(`${nameOf(keys)} must be ${wants}, not ${shown(value)}`, keys);
      return;
    }
    const says = complaint(value);
    if (says) yield wrong(`${shown(value)} ${says}`, keys);
  };
}

export function listOf(item: Check, wants = 'a list of strings'): Check {
  return function* (value, keys, known) {
    if (!Array.isArray(value)) yield wrong(`${nameOf(keys)} must be ${wants}, not ${shown(value)}`, keys);
    else for (const [index, one] of value.entries()) yield* item(one, [...keys, index], known);
  };
}

/** Accepts an object that has no other keys than those of `checks`; `says` complains of another one. */
export function keyed(says: (key: string) => string, checks: Readonly<Record<string, Check>>): Check {
  const own = new Map(Object.entries(checks));
  return function* (value, keys, known) {
    if (!isObject(value)) {
      yield wrong(`${nameOf(keys)} must be an object, not ${shown(value)}`, keys);
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      const one = own.get(key);
      if (one) yield* one(inner, [...keys, key], known);
      else yield unknown(says(shown(key)), [...keys, key], meant(key, own.keys()));
    }
  };
}

/** A mistake in the value at `keys`. */
export function wrong(message: string, keys: Keys, hint?: string): ConfigError {
  return new ConfigError(message, { keys, ...(hint && { hint }) });
}

/** A mistake in the key that `keys` end with. */
export function unknown(message: string, keys: Keys, hint?: string): ConfigError {
  return new ConfigError(message, { keys, isKey: true, ...(hint && { hint }) });
}

/** `did you mean "x"?` */
export function meant(written: string, names: Iterable<string>): string | undefined {
  const all = [...names];
  const within = written.length > 3 ? all.filter((name) => name.toLowerCase().includes(written.toLowerCase())) : [];
  const name = suggest(written, all) ?? (within.length === 1 ? within[0] : undefined);
  // Of a very short word, any other is near.
  const isNear = name !== undefined && Array.from(written).some((letter) => name.includes(letter));
  return isNear ? `did you mean "${name}"?` : undefined;
}

/** A value, short enough for a sentence. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

/** What stands at `keys`, in words: `"marketplace"`, `item 2 of "files"`. */
function nameOf(keys: Keys): string {
  const last = keys.at(-1);
  if (last === undefined) return 'the configuration';
  if (typeof last === 'string') return shown(last);
  return `item ${last + 1} of ${nameOf(keys.slice(0, -1))}`;
}
