import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { builtin } from '../src/builtin.ts';
import type { Config } from '../src/config/config.ts';
import { settle } from '../src/config/settings.ts';
import { lint } from '../src/lint.ts';
import { flagGroups } from '../src/node/flags.ts';
import { read } from '../src/values/read.ts';
import { settingsFor } from './support/settings.ts';

// What the pages show is true: each good example passes its rule, each bad one is reported by it.
const endings: Readonly<Record<string, string>> = { html: 'html', text: 'txt', eml: 'eml' };

const pages = readdirSync('docs/rules').filter((name) => name !== 'README.md');

describe.each(pages)('%s', (name) => {
  const id = name.replace('.md', '');
  const page = readFileSync(`docs/rules/${name}`, 'utf8');
  const examples = Array.from(page.matchAll(/^```(\w+) (good|bad)(?: (\{.*\}))?\n([\s\S]*?)^```$/gm));

  test('has good and bad examples', () => {
    expect(new Set(examples.map(([, , kind]) => kind))).toEqual(new Set(['good', 'bad']));
  });

  test.each(examples.map(([, language = '', kind, options, text = '']) => ({ language, kind, options, text })))(
    '$kind: $text',
    async ({ language, kind, options, text }) => {
      const source = { path: `example.${endings[language]}`, text: text.trimEnd() };
      const { diagnostics } = await lint(source, settingsFor(id, JSON.parse(options ?? '{}')));
      expect(diagnostics.filter(({ isFatal }) => isFatal)).toEqual([]);
      expect(diagnostics.some(({ rule }) => rule === id)).toBe(kind === 'bad');
    },
  );
});

test.each(['README.md', '.linterrc.example'])('the configuration in %s holds', async (file) => {
  const text = readFileSync(file, 'utf8');
  const { root, complaints } = await read(/^```jsonc\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? text, 'json');
  expect(complaints).toEqual([]);
  expect(() => settle([{ config: root?.value as Config }], [builtin])).not.toThrow();
});

const guides = ['README.md', 'CONTRIBUTING.md', 'docs/ci.md', 'docs/fixing.md', 'docs/formats.md', 'docs/api.md'];

test.each(guides)('the commands that %s shows are there', (file) => {
  const known = new Set(flagGroups().flatMap(({ flags }) => flags.flatMap(({ long, short }) => [long, short])));
  const own = ['--json', '--yes', '--prune', '--reason', '--help', '--version', '-h', '-v', '-'];
  const page = readFileSync(file, 'utf8');
  for (const [, command = ''] of page.matchAll(/(?:^|`)(?:npx )?sellerlint +([^`\n]+)/gm)) {
    const flags = command.split(/ [|&#]/, 1)[0]?.match(/(?<=^| )--?[a-zA-Z][\w-]*/g) ?? [];
    for (const flag of flags) expect([...known, ...own]).toContain(flag);
  }
});

test.each([...guides, 'docs/policy.md'])('the links of %s lead somewhere', (file) => {
  const page = readFileSync(file, 'utf8');
  for (const [, target = ''] of page.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
    const [path = '', anchor] = target.split('#');
    const found = path === '' ? file : join(dirname(file), path);
    expect(existsSync(found) ? '' : target).toBe('');
    if (anchor !== undefined) expect([target, anchorsIn(found)]).toEqual([target, expect.arrayContaining([anchor])]);
  }
});

/** What a link may lead to on a page: as GitHub calls headings, and what has an id. */
function anchorsIn(file: string): string[] {
  const page = readFileSync(file, 'utf8');
  const headings = Array.from(page.matchAll(/^#+ (.+)$/gm), ([, title = '']) => {
    return title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-');
  });
  return [...headings, ...Array.from(page.matchAll(/<a id="([\w.-]+)">/g), ([, id = '']) => id)];
}
