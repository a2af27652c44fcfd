import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { phrases } from '../phrases/index.ts';
import { rules } from '../rules/index.ts';
import { lint } from '../src/lint.ts';
import { compile } from '../src/wording/book.ts';
import { settingsFor } from './support/settings.ts';

const folder = 'fixtures/phrases';

/** What rules ask of a message beside their own phrases; tested where they do. */
const helpers = ['purpose', 'mood', 'topics', 'declined'];

/** Rules that look for phrases: a file of a helper says what none of them may tell, or one of them has to. */
const seekers = rules.filter(({ options }) => 'phrases' in options).map(({ id }) => id);

const languages = await Promise.all(
  Object.entries(phrases).map(async ([tag, load]) => ({ tag, language: await load() })),
);

describe.each(languages)('$tag', ({ tag, language }) => {
  test('compiles', () => {
    const book = compile([language]);
    for (const rule of Object.keys(language.rules)) expect(() => book.groups(rule)).not.toThrow();
    for (const name of Object.keys(language.classes)) expect(() => book.classId(name)).not.toThrow();
  });

  test.each(Object.keys(language.rules).filter((name) => !helpers.includes(name)))('%s has its sentences', (rule) => {
    expect(rules.map(({ id }) => id)).toContain(rule);
    expect(existsSync(`${folder}/${tag}/${rule}.txt`)).toBe(true);
  });
});

const written = readdirSync(folder).filter((tag) => readdirSync(`${folder}/${tag}`).length > 0);

describe.each(written)('%s', (tag) => {
  describe.each(readdirSync(`${folder}/${tag}`))('%s', (file) => {
    const rule = file.replace(/\.txt$/, '');
    const lines = readFileSync(`${folder}/${tag}/${file}`, 'utf8').split('\n');
    const cases = lines.filter((line) => /^[-+] /.test(line)).map((line) => [line[0], line.slice(2)] as const);

    test('holds nothing but sentences and remarks', () => {
      expect(lines.filter((line) => line !== '' && !/^[-+#] /.test(line))).toEqual([]);
    });

    // One test for all: there are thousands, and to be a test of its own takes each longer than to be read.
    test('only what is marked by a minus is told', async () => {
      const asked = helpers.includes(rule) ? seekers : [rule];
      const all = asked.map((id) => settingsFor(id, {}, { context: { language: tag } }));
      const wrong: unknown[] = [];
      for (const [sign, sentence] of cases) {
        const source = { path: 'message.txt', text: sentence.replaceAll('\\n', '\n') };
        const reports = await Promise.all(all.map((settings) => lint(source, settings)));
        const says = reports.flatMap(({ diagnostics }) => diagnostics.map((one) => one.says));
        if (says.length > 0 !== (sign === '-')) wrong.push({ sign, sentence, says });
      }
      expect(wrong).toEqual([]);
    });
  });
});
