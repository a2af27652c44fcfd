import type { ContextSettings } from '../message/context.ts';
import type { Allow, Rule } from '../rule.ts';
import { gather } from '../wording/language.ts';
import { checkContext } from './check-context.ts';
import { meant, wrong } from './checks.ts';
import { type ActiveRule, ConfigError, type Level, type Plugin, type RuleSetting, type Settings } from './config.ts';
import { vocabulary } from './known.ts';
import { type Layer, type Part, partsOf } from './layers.ts';
import { checkRules, levelOf } from './validate.ts';

/** What the command line says. */
export interface SettleOptions {
  /** The rules and families to run alone. */
  readonly only?: readonly string[];
  /** The rules of each family. Those of a plugin are one by themselves. */
  readonly families?: Readonly<Record<string, readonly Pick<Rule, 'id'>[]>>;
  /** Settings that win over those of the layers. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly forced?: ContextSettings;
  readonly inlineConfig?: boolean;
  /** Loads a package that the user may have installed. Without it there is none. */
  readonly installed?: Settings['installed'];
  /** As `2026-11-25`. Without it no directive expires. */
  readonly today?: string;
  /** Tells the time in milliseconds. Without it none is measured. */
  readonly clock?: (() => number) | undefined;
}

/** Settles layers, from low rank to high, for one file. */
export function settle(
  layers: readonly Layer[],
  plugins: readonly Plugin[],
  { path = '', ...options }: SettleOptions & { readonly path?: string } = {},
): Settings {
  return settler(layers, plugins, options)(path);
}

/** Settles layers for many files, each with an absolute path. Those for which the same overrides hold share their settings. */
export function settler(
  layers: readonly Layer[],
  plugins: readonly Plugin[],
  options: SettleOptions = {},
): (path: string) => Settings {
  const known = vocabulary(plugins);
  for (const { message, keys, hint } of checkRules(options.rules ?? {}, known.rules)) {
    throw wrong(`--rule: ${message}`, keys, hint);
  }
  for (const error of checkContext(options.forced ?? {})) throw error;
  const only = options.only && selection(options.only, options.families ?? {}, known.rules);
  const { always, sometimes } = partsOf(layers, known);
  const base: Omit<Settings, 'rules' | keyof ReturnType<typeof merge>> = {
    known: known.rules,
    formats: plugins.flatMap(({ formats = [] }) => formats),
    languages: gather(plugins.map(({ phrases = {} }) => phrases)),
    installed: options.installed ?? (() => Promise.resolve(undefined)),
    forced: options.forced ?? {},
    inlineConfig: options.inlineConfig ?? true,
    isPartial: only !== undefined,
    today: options.today ?? '0000-01-01',
    clock: options.clock,
  };
  const settled = new Map<string, Settings>();
  return (path) => {
    const some = sometimes.filter(({ holds }) => holds(path));
    const key = some.map((part) => sometimes.indexOf(part)).join();
    const settings = settled.get(key) ?? {
      ...base,
      ...merge([...always, ...some]),
      rules: active(known.rules, choices(always, only?.named ?? [], some, options.rules), only?.all),
    };
    settled.set(key, settings);
    return settings;
  };
}

/** The rules that `--only` asks for: all of them, and those that it calls by their own name. */
function selection(
  only: readonly string[],
  families: NonNullable<SettleOptions['families']>,
  rules: ReadonlyMap<string, Rule>,
): { readonly all: ReadonlySet<string>; readonly named: readonly string[] } {
  const groups = new Map(Object.entries(families).map(([name, members]) => [name, members.map(({ id }) => id)]));
  for (const id of rules.keys()) {
    const [plugin = '', ...rest] = id.split('/');
    if (rest.length > 0) groups.set(plugin, [...(groups.get(plugin) ?? []), id]);
  }
  const all = only.flatMap((name) => {
    const group = rules.has(name) ? [name] : groups.get(name);
    if (group) return group;
    const hint = meant(name, [...rules.keys(), ...groups.keys()]);
    throw new ConfigError(`--only: unknown rule or group "${name}"`, hint ? { hint } : {});
  });
  return { all: new Set(all), named: only.filter((name) => rules.has(name)) };
}

/** A rule's level, and its options as far as they are written. */
interface Choice {
  readonly level: Level;
  readonly options: Readonly<Record<string, unknown>>;
  readonly isOwn: boolean;
}

/** What is chosen for each rule. One that `--only` names is on, unless an override turns it off. */
function choices(
  always: readonly Part[],
  named: readonly string[],
  some: readonly Part[],
  last: SettleOptions['rules'],
): ReadonlyMap<string, Choice> {
  const chosen = new Map<string, Choice>();
  const take = (rules: SettleOptions['rules'] = {}, isOwn = true) => {
    for (const [id, setting] of Object.entries(rules)) {
      const [level, options] = (Array.isArray(setting) ? setting : [setting]) as [unknown, Choice['options']?];
      chosen.set(id, { level: levelOf(level) ?? 'off', options: options ?? chosen.get(id)?.options ?? {}, isOwn });
    }
  };
  for (const { says, layer } of always) take(says.rules, layer.preset === undefined);
  for (const id of named) if ((chosen.get(id)?.level ?? 'off') === 'off') take({ [id]: 'error' });
  for (const { says, layer } of some) take(says.rules, layer.preset === undefined);
  take(last);
  return chosen;
}

function active(
  rules: ReadonlyMap<string, Rule>,
  chosen: ReadonlyMap<string, Choice>,
  only: ReadonlySet<string> | undefined,
): ActiveRule[] {
  return Array.from(rules.values()).flatMap((rule) => {
    const { level, options, isOwn } = chosen.get(rule.id) ?? { level: 'off', options: {}, isOwn: false };
    if (level === 'off' || only?.has(rule.id) === false) return [];
    const complete = Object.entries(rule.options).map(([name, option]) => {
      return [name, Object.hasOwn(options, name) ? options[name] : option.default];
    });
    return [{ rule, isOwn, severity: level, options: Object.fromEntries(complete) }];
  });
}

function merge(parts: readonly Part[]): Pick<Settings, 'as' | 'context' | 'placeholders' | 'allow' | 'directives'> {
  const said = parts.map(({ says }) => says);
  const directives = Object.assign({}, ...said.map((one) => one.directives));
  return {
    as: said.findLast(({ as }) => as !== undefined)?.as,
    context: Object.assign({}, ...said.map(({ context }) => context)),
    placeholders: Object.assign({}, ...said.map(({ placeholders }) => placeholders)),
    allow: {
      domains: joined(parts, 'domains'),
      phones: joined(parts, 'phones'),
      emails: joined(parts, 'emails'),
      words: joined(parts, 'words'),
    },
    directives: {
      unused: levelOf(directives.unused) ?? 'warn',
      requireReason: directives.requireReason ?? false,
    },
  };
}

function joined(parts: readonly Part[], list: keyof Allow): string[] {
  return Array.from(new Set(parts.flatMap(({ says }) => says.allow?.[list] ?? [])));
}
