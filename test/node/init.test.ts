import { describe, expect, test } from '@jest/globals';
import { sellerlint } from '../support/command.ts';
import { project } from '../support/project.ts';

const german = 'Bestellung {{order_id}}: Bitte bestätigen Sie die Gravur. Vielen Dank.\n';
const english = 'Order [[order_ident]]: please confirm the engraving. Thank you.\n';

describe('init --yes', () => {
  test('proposes what the messages show, and sellerlint takes it', async () => {
    const { run, read } = project({ 'a.txt': english, 'b.txt': english, 'c.txt': english, 'de/a.txt': german });
    const { stdout, stderr, code } = await run('init', '--yes');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toMatch(/^Wrote \.linterrc for 4 messages: amazon\.com, en\n/);
    expect(read('.linterrc')).toContain('"context": { "marketplace": "amazon.com", "language": "en" }');
    expect(read('.linterrc')).toContain(
      '"placeholders": { "delimiters": [["[[", "]]"], ["{{", "}}"]], "orderId": ["order_ident"] }',
    );
    expect(read('.linterrc')).toContain(
      '{ "files": ["de/**"], "context": { "marketplace": "amazon.de", "language": "de" } }',
    );
    const config = JSON.parse((await run('config', 'de/a.txt')).stdout);
    expect(config.context).toEqual({ marketplace: 'amazon.de', language: 'de' });
    expect((await run('-f', 'compact')).code).toBeLessThan(2);
  });

  test('a store that messages name wins over the one of their language', async () => {
    const { run, read } = project({ 'a.txt': `${english}See https://www.amazon.co.uk/gp/help\n` });
    await run('init', '--yes');
    expect(read('.linterrc')).toContain('"marketplace": "amazon.co.uk"');
  });

  test('what is written in several languages is left to show its own', async () => {
    const { run, read } = project({ 'a.txt': english, 'b.txt': english, 'c.txt': german, 'de/a.txt': german });
    expect((await run('init', '--yes')).stdout).toMatch(/^Wrote \.linterrc for 4 messages: amazon\.com, auto\n/);
    expect(read('.linterrc')).toContain('"language": "auto"');
    expect(read('.linterrc')).toContain('{ "files": ["de/**"]');
  });

  test('in a folder whose parents are configured adds to what they say', async () => {
    const { cwd, run, read } = project({ '.linterrc': '{"rules": {"no-emoji": "off"}}', 'de/a.txt': german });
    const { stdout } = await sellerlint(['init', '--yes'], { cwd: `${cwd}/de` });
    expect(stdout).toContain(`\nIt adds to what ${cwd}/.linterrc says\n`);
    expect(read('de/.linterrc')).not.toMatch(/"root"|"extends"/);
    const { context, rules } = JSON.parse((await run('config', 'de/a.txt')).stdout);
    expect([context.marketplace, rules['no-emoji']]).toEqual(['amazon.de', 'off']);
  });

  test('an empty folder is given what holds anyway', async () => {
    const { run } = project({});
    expect((await run('init', '--yes')).stdout).toBe('Wrote .linterrc for 0 messages: amazon.com, auto\n');
    expect(await run()).toMatchObject({ code: 2 });
  });

  test.each([
    ['.linterrc', '{}'],
    ['.linterrc.yaml', 'root: true'],
    ['sellerlint.config.js', 'export default {};'],
    ['package.json', '{"sellerlint": {}}'],
  ])('never touches %s', async (name, text) => {
    const { run, read } = project({ [name]: text });
    expect(await run('init', '--yes')).toEqual({
      stdout: '',
      stderr: `sellerlint: ${name} configures this folder already; edit it, or take it away\n`,
      code: 2,
    });
    expect(read(name)).toBe(text);
  });
});

test('without a terminal there is nobody to ask', async () => {
  expect(await project({}).run('init')).toMatchObject({
    stderr: 'sellerlint: init asks questions: run it in a terminal, or let it decide with --yes\n',
    code: 2,
  });
});
