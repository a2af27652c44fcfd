import { describe, expect, test } from '@jest/globals';
import { rules } from '../../rules/index.ts';
import { sellerlint } from '../support/command.ts';

describe('explain', () => {
  test('shows the page of a rule, and the clause with its sources', async () => {
    const { stdout, stderr, code } = await sellerlint(['explain', 'max-line-breaks']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toMatch(/^max-line-breaks\n\nLimit line breaks in a row\.\n\n/);
    expect(stdout).toContain('\n  - a <br> that ends a line is the first break, each empty line is one more,\n');
    expect(stdout).toContain('\nBad:\n\n    <p>Dear customer,</p>\n    <br><br><br>\n');
    expect(stdout).toMatch(/\n {2}option +type +default +meaning\n {2}max +number +2 +How many/);
    expect(stdout).toMatch(/\nPolicy: CG-STYLE\.9 [^\n]+\n\nAmazon asks: /);
    expect(stdout).toMatch(/\nSources [^\n]*\n?[^\n]*<https:\/\//);
    expect(stdout).toMatch(/docs\/policy\.md#CG-STYLE\.9\n$/);
    expect(
      stdout
        .replace(/https?:\S+/g, '')
        .split('\n')
        .filter((line) => line.length > 88),
    ).toEqual([]);
  });

  test('as JSON, with the options of the rule', async () => {
    const { stdout } = await sellerlint(['explain', 'max-line-breaks', '--json']);
    const { id, policy, options, markdown } = JSON.parse(stdout);
    expect({ id, policy }).toMatchObject({ id: 'max-line-breaks', policy: { clause: 'CG-STYLE.9' } });
    expect(options[0]).toMatchObject({ name: 'max', default: 2, schema: { type: 'number' } });
    expect(markdown).toMatch(/^# max-line-breaks\n/);
  });

  test('a rule of a plugin, of which there is no page, says what it says of itself', async () => {
    const cwd = `${process.cwd()}/fixtures/projects/cli-shop`;
    const { stdout } = await sellerlint(['explain', 'shop/no-hurry'], { cwd });
    expect(stdout).toContain('shop/no-hurry\n\nDisallow hurry.\n\n');
    expect(stdout).toContain('\n  words   ["hurry"]  The words\n');
  });

  test.each([
    [['no-emojii'], 'unknown rule "no-emojii"; did you mean "no-emoji"?'],
    [['zzzzzzzz'], 'unknown rule "zzzzzzzz"; sellerlint rules lists them'],
    [['constructor'], 'unknown rule "constructor"; sellerlint rules lists them'],
    [[], "missing required argument 'rule'"],
    [['no-emoji', 'no-gifs'], "too many arguments for 'explain'. Expected 1 argument but got 2"],
  ])('%j is an error', async (args, says) => {
    expect(await sellerlint(['explain', ...args])).toEqual({ stdout: '', stderr: `sellerlint: ${says}\n`, code: 2 });
  });
});

test('each page is shown without signs of Markdown', async () => {
  const { page } = await import('../../src/node/page.ts');
  const { plain } = await import('../../src/reporters/reporter.ts');
  const { readFileSync } = await import('node:fs');
  for (const { id } of rules) {
    const markdown = readFileSync(`docs/rules/${id}.md`, 'utf8');
    const text = await page(markdown, { paint: plain, width: 80, urlOf: (link) => link });
    const prose = text.split('\n').filter((line) => !line.startsWith('    '));
    expect(prose.filter((line) => /\]\(|\*\*[^*]+\*\*|^\||^#/.test(line))).toEqual([]);
  }
});
