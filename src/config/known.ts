import type { Rule } from '../rule.ts';
import { type Config, ConfigError, type Plugin } from './config.ts';

/** What plugins bring, under the names that a configuration calls it by. */
export interface Vocabulary {
  /** In the order of their ids. */
  readonly rules: ReadonlyMap<string, Rule>;
  readonly presets: ReadonlyMap<string, Config>;
}

/** Gathers rules as `no-emoji` and `acme/no-rush`, presets as `sellerlint:strict` and `acme:strict`. */
export function vocabulary(plugins: readonly Plugin[]): Vocabulary {
  const rules = new Map<string, Rule>();
  const presets = new Map<string, Config>();
  for (const { name, rules: own = [], presets: sets = {} } of plugins) {
    for (const rule of own) {
      const id = name === undefined ? rule.id : `${name}/${rule.id}`;
      if (rules.has(id)) throw new ConfigError(`two plugins bring the rule "${id}"`);
      rules.set(id, name === undefined ? rule : named(rule, id));
    }
    for (const [key, preset] of Object.entries(sets)) presets.set(`${name ?? 'sellerlint'}:${key}`, preset);
  }
  const sorted = [...rules].sort(([one], [other]) => (one < other ? -1 : 1));
  return { rules: new Map(sorted), presets };
}

/** The same rule under another id, whatever kind of object it is, and whatever its author left out. */
function named(rule: Rule, id: string): Rule {
  const { summary, why = '', advice = '', policy = '', options = {}, fixes } = rule as Partial<Rule> & Rule;
  return {
    id,
    summary,
    why,
    advice,
    policy,
    options,
    ...(fixes && { fixes }),
    check: (message, context) => rule.check(message, context),
    ...(rule.shared && { shared: (message, context) => rule.shared?.(message, context) ?? Promise.resolve([]) }),
    ...(rule.clash && { clash: (shared, first) => rule.clash?.(shared, first) ?? '' }),
  };
}
