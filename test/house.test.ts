import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { families, rules } from '../rules/index.ts';
import { builtin } from '../src/builtin.ts';
import { clauses as linked } from '../src/urls.ts';

// One name, three rooms: each rule has its code, its test and its page, and stands on a clause.
const clauses = new Set(
  Array.from(readFileSync('docs/policy.md', 'utf8').matchAll(/<a id="([\w.-]+)">/g), ([, id]) => id),
);

describe.each(Object.entries(families))('%s', (family, members) => {
  test('lists every file of its folder, in order', () => {
    const files = existsSync(`rules/${family}`) ? readdirSync(`rules/${family}`).sort() : [];
    expect(files).toEqual(members.map(({ id }) => `${id}.ts`));
  });

  for (const { id, policy, summary, why, advice, options, fixes } of members) {
    test(id, () => {
      expect(existsSync(`test/rules/${family}/${id}.test.ts`)).toBe(true);
      expect(summary).toMatch(/^(Disallow|Require|Limit) .*[^.]$/);
      expect(why).toMatch(/\.$/);
      expect(advice).toMatch(/^\p{Lu}.*\.$/u);
      expect(clauses).toContain(policy);
      const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
      expect(page).toContain(`(../policy.md#${policy})`);
      if (fixes) expect(page).toMatch(/\bfix\b/);
      for (const name of Object.keys(options)) expect(page).toContain(`\`${name}\``);
    });
  }
});

test('the clauses that have a URL are those of the policy page', () => {
  expect(linked).toEqual(clauses);
});

test('each rule that the policy page names exists, and it names each', () => {
  const page = readFileSync('docs/policy.md', 'utf8');
  const named = new Set(Array.from(page.matchAll(/\]\(rules\/([\w-]+)\.md\)/g), ([, id]) => id));
  expect([...named].sort()).toEqual(rules.map(({ id }) => id).sort());
});

test('each preset names rules in order', () => {
  for (const preset of Object.values(builtin.presets ?? {})) {
    const names = Object.keys(preset.rules ?? {});
    expect(names).toEqual([...names].sort());
  }
});

test('the section of a clause names the rules that stand on it, and its list says the same', () => {
  const page = readFileSync('docs/policy.md', 'utf8');
  const sections = new Map(page.split(/^<a id="/m).map((text) => [text.slice(0, text.indexOf('"')), text]));
  const missing = rules.filter(({ id, policy }) => !sections.get(policy)?.includes(`](rules/${id}.md)`));
  expect(missing.map(({ id, policy }) => `${id}: ${policy}`)).toEqual([]);
  for (const [, clause = '', cell = ''] of page.matchAll(/^\| \[([A-Z][\w.-]+)\]\(#\1\) \| [^|]+ \| (.+) \|$/gm)) {
    const [, said] = /^Rules?: (.+)$/m.exec(sections.get(clause) ?? '') ?? [];
    if (said !== undefined) expect([clause, cell]).toEqual([clause, said]);
  }
});

describe('each such object or function stays in memory for long: only what is made once for a language or a run', () => {
  test.each([
    [
      'is a literal with a getter',
      /^ {4,}get \w+\(/m,
      ['src/wording/book.ts', 'src/wording/compiler.ts', 'src/wording/grammar.ts'],
    ],
    [
      'is a generator within a function',
      /^ {2,}.*\bfunction\*/m,
      [
        'src/config/checks.ts',
        'src/node/formatter.ts',
        'src/node/linting.ts',
        'src/node/reports.ts',
        'src/reporters/patch.ts',
        'src/spelling/forms.ts',
      ],
    ],
  ])('%s', (_, pattern, made) => {
    const files = ['src', 'rules'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`),
    );
    const found = files.filter((path) => path.endsWith('.ts') && pattern.test(readFileSync(path, 'utf8')));
    expect(found.sort()).toEqual(made);
  });
});
