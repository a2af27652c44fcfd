import { isObject } from '../values/placed.ts';
import { meant, shown } from './checks.ts';

const keys = ['name', 'formats', 'rules', 'presets', 'phrases'];
const names = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/;

/** What keeps a value from being a plugin, in words that follow its name; `undefined` if nothing does. */
export function pluginComplaint(value: unknown): string | undefined {
  if (!isObject(value)) return `must export default { rules: […] }, not ${shown(value)}`;
  for (const key of Object.keys(value)) {
    if (!keys.includes(key))
      return [`exports an unknown key ${shown(key)}`, meant(key, keys)].filter(Boolean).join(', ');
  }
  const { name, formats = [], rules = [], presets = {}, phrases = {} } = value;
  if (name !== undefined && !isName(name)) return `must have a name such as "acme" or "acme-mail", not ${shown(name)}`;
  if (!Array.isArray(formats)) return `must have a list as "formats", not ${shown(formats)}`;
  if (!Array.isArray(rules)) return `must have a list as "rules", not ${shown(rules)}`;
  if (!isObject(presets)) return `must have an object as "presets", not ${shown(presets)}`;
  if (!isObject(phrases)) return `must have an object as "phrases", not ${shown(phrases)}`;
  if ([formats, rules, presets, phrases].every((all) => Object.keys(all).length === 0)) return 'exports nothing';
  const silent = Object.keys(phrases).find((tag) => typeof phrases[tag] !== 'function');
  if (silent !== undefined) return `exports phrases of ${shown(silent)} that no function loads`;
  return [...formatComplaints(formats), ...ruleComplaints(rules), ...presetComplaints(presets)][0];
}

export function isName(value: unknown): value is string {
  return typeof value === 'string' && names.test(value);
}

function* formatComplaints(formats: readonly unknown[]): Generator<string> {
  for (const [index, format] of formats.entries()) {
    const isFormat =
      isObject(format) &&
      typeof format.name === 'string' &&
      Array.isArray(format.extensions) &&
      typeof format.read === 'function';
    if (!isFormat) yield `exports a format (the ${index + 1}.) without name, extensions or read()`;
  }
}

function* ruleComplaints(rules: readonly unknown[]): Generator<string> {
  const seen = new Set<unknown>();
  for (const [index, rule] of rules.entries()) {
    if (!isObject(rule)) {
      yield `exports a rule (the ${index + 1}.) that is ${shown(rule)}, not an object`;
      continue;
    }
    const { id, summary, check, options = {} } = rule;
    const name = `the rule ${shown(id)}`;
    if (!isName(id)) yield `exports a rule (the ${index + 1}.) whose id must be such as "no-rush", not ${shown(id)}`;
    if (seen.has(id)) yield `exports ${name} twice`;
    seen.add(id);
    if (typeof check !== 'function') yield `exports ${name} without check()`;
    if (typeof summary !== 'string') yield `exports ${name} without a summary`;
    for (const key of ['why', 'advice', 'policy']) {
      if (rule[key] !== undefined && typeof rule[key] !== 'string')
        yield `exports ${name}, whose "${key}" is no string`;
    }
    if (isObject(options)) yield* optionComplaints(options, name);
    else yield `exports ${name}, whose options must be an object, not ${shown(options)}`;
  }
}

function* optionComplaints(options: Readonly<Record<string, unknown>>, rule: string): Generator<string> {
  for (const [name, option] of Object.entries(options)) {
    const isOption =
      isObject(option) &&
      isObject(option.schema) &&
      typeof option.wants === 'string' &&
      typeof option.accepts === 'function';
    if (!isOption)
      yield `exports ${rule}, whose option ${shown(name)} must be made by strings(), number(), flag() or oneOf()`;
    else if (!accepts(option)) yield `exports ${rule}, whose option ${shown(name)} does not accept its own default`;
  }
}

function accepts(option: Readonly<Record<string, unknown>>): boolean {
  try {
    return (option as unknown as { accepts(value: unknown): boolean }).accepts(option.default);
  } catch {
    return false;
  }
}

/** Presets say what any configuration says, but load nothing. */
function* presetComplaints(presets: Readonly<Record<string, unknown>>): Generator<string> {
  for (const [name, preset] of Object.entries(presets)) {
    if (!isName(name)) yield `exports a preset whose name must be such as "strict", not ${shown(name)}`;
    if (!isObject(preset)) yield `exports the preset ${shown(name)}, which must be an object, not ${shown(preset)}`;
    else if (Object.hasOwn(preset, 'plugins')) yield `exports the preset ${shown(name)}, which must not load plugins`;
  }
}
