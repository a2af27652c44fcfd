import { phrases } from '../../phrases/index.ts';
import { rules } from '../../rules/index.ts';
import type { Config, Settings } from '../../src/config/config.ts';
import { html, plain } from '../../src/formats/drafts.ts';
import { eml } from '../../src/formats/eml.ts';
import { gather } from '../../src/wording/language.ts';

/** Settings in which one rule runs alone, as an error. */
export function settingsFor(
  id: string,
  options: Readonly<Record<string, unknown>> = {},
  config: Config = {},
): Settings {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`There is no rule ${id}`);
  const defaults = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]));
  return {
    rules: [{ rule, severity: 'error', options: { ...defaults, ...options } }],
    known: new Map(rules.map((one) => [one.id, one])),
    formats: [html, plain, eml],
    languages: gather([phrases]),
    installed: (name) => import(name.replace('harper.js', 'harper')),
    as: undefined,
    context: config.context ?? {},
    forced: {},
    placeholders: config.placeholders ?? {},
    allow: { domains: [], phones: [], emails: [], words: [], ...config.allow },
    directives: { unused: 'off', requireReason: false },
    inlineConfig: true,
    isPartial: false,
    today: '2026-01-01',
  };
}
