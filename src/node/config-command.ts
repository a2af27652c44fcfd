import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigError, type Settings } from '../config/config.ts';
import { sources } from './config-file.ts';
import { configurations } from './configurations.ts';
import type { Flags } from './flags.ts';
import { slashed } from './resolve.ts';
import { ruleSettings } from './rule-flag.ts';
import { writeAll } from './write.ts';

/** Shows what holds for a file, and which file and line says so. */
export async function configCommand(file: string, flags: Flags, { cwd }: { readonly cwd: string }): Promise<number> {
  const path = slashed(resolve(cwd, file));
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ConfigError(`"${file}" is a folder: name a file in it, there or not`);
  }
  const { foundFor, settingsFor } = await configurations(cwd, flags, process.env);
  const [found, settings] = [await foundFor(path), await settingsFor(path)];
  const resolved = {
    plugins: found.plugins.flatMap(({ name }) => name ?? []),
    ...shown(settings),
    ignorePatterns: found.ignores.flatMap(({ patterns }) => patterns),
    baseline: found.baseline,
    $sources: { ...sources(found, path), ...(await fromFlags(flags, settings)) },
  };
  await writeAll(process.stdout, [`${JSON.stringify(resolved, undefined, 2)}\n`]);
  return 0;
}

function shown({ known, rules, as, context, forced, placeholders, allow, directives }: Settings) {
  const levels = new Map<string, unknown>(Array.from(known.keys(), (id) => [id, 'off']));
  for (const { rule, severity, options } of rules) {
    levels.set(rule.id, Object.keys(options).length > 0 ? [severity, options] : severity);
  }
  return { as, context: { ...context, ...forced }, placeholders, allow, rules: Object.fromEntries(levels), directives };
}

async function fromFlags({ rule = [] }: Flags, { forced }: Settings): Promise<Record<string, string>> {
  const rules = Object.keys(await ruleSettings(rule)).map((id) => [`rules.${id}`, '--rule']);
  return Object.fromEntries([...rules, ...Object.keys(forced).map((key) => [`context.${key}`, '--context'])]);
}
