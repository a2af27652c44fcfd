import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { builtin } from '../src/builtin.ts';
import type { Config } from '../src/config/config.ts';
import { settle } from '../src/config/settings.ts';
import { lint } from '../src/lint.ts';
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
