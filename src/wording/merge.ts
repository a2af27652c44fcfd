import type { Group, Language, Phrases } from './language.ts';

/** What several hands know of a language: classes grow, and so do the rules' groups, under names with a `+`. */
export function merge(parts: readonly Language[]): Language {
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return first ?? { classes: {}, rules: {} };
  const classes: Record<string, readonly string[]> = {};
  const rules: Record<string, Phrases> = {};
  for (const part of parts) {
    for (const [name, lines] of Object.entries(part.classes)) classes[name] = [...(classes[name] ?? []), ...lines];
    for (const [rule, phrases] of Object.entries(part.rules)) {
      const mine: Record<string, readonly string[] | Group> = { ...rules[rule] };
      for (const [name, said] of Object.entries(phrases)) {
        let free = name;
        while (mine[free]) free += '+';
        mine[free] = said;
      }
      rules[rule] = mine;
    }
  }
  return { ...first, classes, rules };
}

/** The name that a group has in the data. */
export function groupName(name: string): string {
  return name.replace(/\++$/, '');
}
