import { shown } from '../config/checks.ts';
import { ConfigError, type RuleSetting } from '../config/config.ts';
import { isObject } from '../values/placed.ts';

/** Reads `--rule`: `no-emoji: off`, `max-line-breaks: [warn, {max: 3}]`, or the same in JSON. */
export async function ruleSettings(written: readonly string[]): Promise<Readonly<Record<string, RuleSetting>>> {
  const settings: Record<string, RuleSetting> = Object.create(null);
  for (const text of written) {
    const [, id, level] = /^\s*([\w@/-]+)\s*:\s*([a-z]+|[0-2])\s*$/.exec(text) ?? [];
    if (id !== undefined && level !== undefined)
      settings[id] = (/\d/.test(level) ? Number(level) : level) as RuleSetting;
    else Object.assign(settings, await read(text));
  }
  return settings;
}

async function read(text: string): Promise<Record<string, RuleSetting>> {
  const { read } = await import('../values/read.ts');
  // The quick form `no-emoji:off` is a mere string to YAML.
  const { root } = await read(text.trim().replace(/^([\w@/-]+):(?=\S)/, '$1: '));
  if (isObject(root?.value) && Object.keys(root.value).length > 0) return root.value as Record<string, RuleSetting>;
  throw new ConfigError(`--rule: ${shown(text)} is not a rule with its level, such as "no-emoji: off"`);
}
