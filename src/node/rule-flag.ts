import { isObject, shown } from '../checks.ts';
import { ConfigError, type RuleSetting } from '../config.ts';

/** Reads `--rule`: `no-emoji: off`, `max-line-breaks: [warn, {max: 3}]`, or the same in JSON. */
export async function ruleSettings(written: readonly string[]): Promise<Readonly<Record<string, RuleSetting>>> {
  const settings: Record<string, RuleSetting> = Object.create(null);
  for (const text of written) {
    const [, id, level] = /^\s*([\w@/-]+)\s*:\s*([a-z]+|[0-2])\s*$/.exec(text) ?? [];
    if (id !== undefined && level !== undefined)
      settings[id] = (/\d/.test(level) ? Number(level) : level) as RuleSetting;
    else Object.assign(settings, await fromYaml(text));
  }
  return settings;
}

async function fromYaml(text: string): Promise<Record<string, RuleSetting>> {
  const { parse } = await import('yaml');
  let value: unknown;
  try {
    // The quick form `no-emoji:off` is a string to YAML.
    value = parse(text.replace(/^([\w@/-]+):(?=\S)/, '$1: '), { logLevel: 'silent', maxAliasCount: 0 });
  } catch {
    value = undefined;
  }
  if (isObject(value) && Object.keys(value).length > 0) return value as Record<string, RuleSetting>;
  throw new ConfigError(`--rule: ${shown(text)} must be a rule and its level`, { hint: 'such as "no-emoji: off"' });
}
