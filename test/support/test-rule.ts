import { rules } from '../../rules/index.ts';
import { type RuleCase, testRule as test } from '../../src/test-rule.ts';

/** Tests the rule of that id. */
export function testRule(
  id: string,
  cases: { readonly good: readonly (string | RuleCase)[]; readonly bad: readonly (string | RuleCase)[] },
): void {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`There is no rule ${id}`);
  test(rule, cases, { installed: (name) => import(name.replace('harper.js', 'harper')) });
}
