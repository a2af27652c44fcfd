import type { Format } from '../message/draft.ts';
import { placeholderKinds } from '../message/placeholders.ts';
import type { Rule } from '../rule.ts';
import { isObject } from '../values/placed.ts';
import { contextCheck } from './check-context.ts';
import { check, choice, type Keys, type Known, keyed, listOf, meant, shown, text, unknown, wrong } from './checks.ts';
import type { ConfigError, Level } from './config.ts';
import { globComplaint } from './glob.ts';

export const levels: readonly Level[] = ['off', 'warn', 'error'];
export const formatNames: readonly Format['name'][] = ['html', 'plain', 'eml'];

/** More mistakes than anyone reads. */
const most = 100;

const flag = check('true or false', (value) => typeof value === 'boolean');
const level = check('off, warn or error', (value) => levelOf(value) !== undefined, levelMeant);
const names = listOf(text('a name'));

/** What an override and a configuration may both say. */
const common = {
  context: contextCheck,
  placeholders: keyed((key) => `unknown kind of placeholder ${key}`, {
    delimiters: listOf(delimiters, 'a list of pairs, such as [["{{", "}}"]]'),
    ...Object.fromEntries(placeholderKinds.map((kind) => [kind, names])),
  }),
  allow: keyed((key) => `unknown key ${key} in "allow"`, {
    domains: listOf(text('a domain', (value) => (isDomain(value) ? undefined : 'is no domain, such as shop.example'))),
    phones: listOf(text('a number', (value) => (/\d{3}/.test(value.replace(/\D/g, '')) ? undefined : 'is no number'))),
    emails: listOf(text('an address', (value) => (/^\S+@\S+$/.test(value) ? undefined : 'is no e-mail address'))),
    words: names,
  }),
  rules,
};

const override = keyed(notInOverride, {
  files: globs,
  as: choice(formatNames),
  ...common,
});

const config = keyed((key) => `unknown key ${key}`, {
  $schema: text(),
  root: flag,
  extends: (value, keys, known) => (Array.isArray(value) ? listOf(base)(value, keys, known) : base(value, keys, known)),
  plugins: listOf(text('a path or a package')),
  ...common,
  overrides: listOf(completeOverride, 'a list of objects'),
  ignorePatterns: listOf(text('a pattern', (value) => (/^#|[\n\r]/.test(value) ? 'ignores nothing' : undefined))),
  baseline: text('a path'),
  directives: keyed((key) => `unknown key ${key} in "directives"`, { unused: level, requireReason: flag }),
});

/** Finds the mistakes of a configuration, in its order. */
export function validate(value: unknown, known: Known): ConfigError[] {
  return first(config(value, [], known));
}

/** Finds the mistakes in settings of rules that stand outside of a configuration. */
export function checkRules(value: unknown, known: ReadonlyMap<string, Rule>): ConfigError[] {
  return first(rules(value, [], { rules: known, presets: new Set() }));
}

function first(errors: Iterable<ConfigError>): ConfigError[] {
  const all: ConfigError[] = [];
  for (const error of errors) if (all.push(error) >= most) break;
  return all;
}

/** The level that a value stands for; `undefined` where it stands for none. */
export function levelOf(value: unknown): Level | undefined {
  return levels.find((name, number) => value === name || value === number);
}

function levelMeant(value: unknown): string | undefined {
  const words: Readonly<Record<string, Level>> = {
    true: 'error',
    on: 'error',
    false: 'off',
    none: 'off',
    warning: 'warn',
  };
  if (typeof value !== 'string' && typeof value !== 'boolean') return undefined;
  const word = String(value).toLowerCase();
  const name = Object.hasOwn(words, word) ? words[word] : undefined;
  return name ? `did you mean "${name}"?` : meant(word, levels);
}

function* rules(value: unknown, keys: Keys, known: Known): Generator<ConfigError> {
  if (!isObject(value)) {
    yield wrong(`"rules" must be an object, not ${shown(value)}`, keys);
    return;
  }
  for (const [id, setting] of Object.entries(value)) {
    const rule = known.rules.get(id);
    if (rule) yield* ruleSetting(rule, setting, [...keys, id], known);
    else yield unknown(`unknown rule ${shown(id)}`, [...keys, id], inPlugin('/', id, known.rules.keys()));
  }
}

/** What was meant by a rule or a preset; that of a plugin may be missing with it. */
function inPlugin(sign: string, name: string, names: Iterable<string>): string | undefined {
  const all = [...names];
  const [plugin = ''] = name.split(sign, 1);
  const isThere = plugin === name || all.some((one) => one.startsWith(plugin + sign));
  return meant(name, all) ?? (isThere ? undefined : `no plugin is called ${shown(plugin)}`);
}

function* ruleSetting(rule: Rule, setting: unknown, keys: Keys, known: Known): Generator<ConfigError> {
  if (!Array.isArray(setting)) {
    yield* level(setting, keys, known);
    return;
  }
  const [severity, options, ...rest] = setting;
  if (levelOf(severity) === undefined) {
    const not = setting.length === 0 ? '' : `, not ${shown(severity)}`;
    yield wrong(`${shown(rule.id)} must begin with off, warn or error${not}`, [...keys, 0], levelMeant(severity));
  }
  if (rest.length > 0) yield wrong(`${shown(rule.id)} takes a level and one object of options`, [...keys, 2]);
  if (options === undefined) return;
  if (!isObject(options)) {
    yield wrong(`the options of ${shown(rule.id)} must be an object, not ${shown(options)}`, [...keys, 1]);
    return;
  }
  for (const [name, value] of Object.entries(options)) {
    const option = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    if (!option) {
      yield unknown(
        `${rule.id} has no option ${shown(name)}`,
        [...keys, 1, name],
        meant(name, Object.keys(rule.options)),
      );
    } else if (!option.accepts(value)) {
      const { culprit, place } = refused(value, option);
      yield wrong(`"${name}" of ${rule.id} must be ${option.wants}, not ${shown(culprit)}`, [
        ...keys,
        1,
        name,
        ...place,
      ]);
    }
  }
}

/** What of a value is refused, and where in it: of a list, the item that would be refused alone, too. */
function refused(value: unknown, option: Rule['options'][string]): { culprit: unknown; place: readonly number[] } {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const at = items.findIndex((one) => !option.accepts([one]));
  return at < 0 ? { culprit: value, place: [] } : { culprit: items[at], place: [at] };
}

function* base(value: unknown, keys: Keys, { presets }: Known): Generator<ConfigError> {
  if (typeof value !== 'string' || value.trim() === '') {
    yield wrong(`"extends" must name presets, files or packages, not ${shown(value)}`, keys);
  } else if (isPreset(value) && !presets.has(value)) {
    yield wrong(`unknown preset ${shown(value)}`, keys, inPlugin(':', value, presets));
  }
}

/** Whether a name is one of a preset, `sellerlint:strict`: no path, and no package. */
export function isPreset(name: string): boolean {
  return /^[\w@/-]{2,}:(?!\/\/)/.test(name);
}

function notInOverride(key: string): string {
  const isForAll = /^"(?:root|extends|plugins|overrides|ignorePatterns|baseline|directives)"$/.test(key);
  return isForAll ? `${key} holds for all files, not for those of an override` : `unknown key ${key} in an override`;
}

function* globs(value: unknown, keys: Keys, known: Known): Generator<ConfigError> {
  if (Array.isArray(value) && value.length === 0) yield wrong('"files" must name at least one glob', keys);
  yield* listOf(text('a glob', globComplaint), 'a list of globs')(value, keys, known);
}

function* completeOverride(value: unknown, keys: Keys, known: Known): Generator<ConfigError> {
  if (isObject(value) && !Object.hasOwn(value, 'files')) yield wrong('an override needs "files"', keys);
  yield* override(value, keys, known);
}

function* delimiters(value: unknown, keys: Keys): Generator<ConfigError> {
  const isPair = Array.isArray(value) && value.length === 2;
  if (!isPair || !value.every((sign) => typeof sign === 'string' && /^[^\s\p{L}\d]{1,10}$/u.test(sign))) {
    yield wrong('delimiters must be two signs without letters, digits and blanks, such as ["{{", "}}"]', keys);
  }
}

function isDomain(value: string): boolean {
  return /^(?=.{1,253}$)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+$/u.test(value);
}
