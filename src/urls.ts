/** Where the pages of docs/ are. */
export const docs = 'https://github.com/sellerlint/sellerlint/blob/main/docs';

/** Where sellerlint is explained. */
export const home = 'https://github.com/sellerlint/sellerlint#readme';

/** The page of a rule. Rules of plugins, and what no rule found, have none of their own. */
export function ruleUrl(rule: string | null): string {
  return rule === null || rule.includes('/') ? home : `${docs}/rules/${encodeURIComponent(rule)}.md`;
}

/** How many clauses the sections of docs/policy.md have. */
const sections = {
  'CG-TYPE': 16,
  'CG-CONTENT': 16,
  'CG-STYLE': 12,
  SUBJ: 6,
  'CG-REVIEW': 10,
  SPAPI: 12,
  ATT: 4,
  MAIL: 6,
  HOST: 6,
  TPL: 3,
};

/** The clauses of docs/policy.md, in its order. */
export const clauses: ReadonlySet<string> = new Set(
  Object.entries(sections).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, index) => `${name}.${index + 1}`),
  ),
);

/** Where a clause is quoted. Policies of plugins have no page. */
export function clauseUrl(clause: string): string | undefined {
  return clauses.has(clause) ? `${docs}/policy.md#${clause}` : undefined;
}
