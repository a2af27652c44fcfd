/** Where the pages of docs/ are. */
export const docs = 'https://github.com/sellerlint/sellerlint/blob/main/docs';

/** Where sellerlint is explained. */
export const home = 'https://github.com/sellerlint/sellerlint#readme';

/** The page of a rule. Rules of plugins, and what no rule found, have none of their own. */
export function ruleUrl(rule: string | null): string {
  return rule === null || rule.includes('/') ? home : `${docs}/rules/${encodeURIComponent(rule)}.md`;
}

/** Where a clause of the policy is quoted. */
export function clauseUrl(clause: string): string {
  return `${docs}/policy.md#${encodeURIComponent(clause)}`;
}
