import { describe, expect, jest, test } from '@jest/globals';
import { type Project, project } from '../support/project.ts';

jest.setTimeout(60_000);

const config = '{"root": true, "extends": [], "rules": {"no-emoji": "error", "no-repeat-review-request": "warn"}}';
const ask = '---\ncampaign: spring\n---\nOrder {{order_id}}: please write a product review 😀\n';

/** Many messages, every second with a problem, all of one campaign. */
function many(count: number): Record<string, string> {
  const names = Array.from({ length: count }, (_, index) => [`${index % 3}/${index}.txt`, index % 2 ? ask : 'Hello\n']);
  return { '.linterrc': config, ...Object.fromEntries(names) };
}

const formats = ['-f', 'json', '-f', 'stylish=out.log'];

describe('--concurrency', () => {
  test('gives the same bytes, whatever the number of threads', async () => {
    const { run, read, write } = project(many(60));
    write({ '1/bad.txt': '---\nsubjekt: x\n---\nHello 😀\n' });
    const alone = { ...(await run(...formats, '--concurrency', 'off')), stylish: read('out.log') };
    const crowd = { ...(await run(...formats, '--concurrency', '3')), stylish: read('out.log') };
    expect(crowd).toEqual(alone);
    expect(alone.stylish).toContain('Asks for a review, as "0/15.txt" does');
  });

  test('a thread that ends fails the run, and the document is whole', async () => {
    const plugin = `export default { name: 'evil', rules: [{
      id: 'exit', summary: 'Disallow x', why: 'X.', advice: 'X.', policy: 'X', options: {},
      *check({ source }) { if (source.path.endsWith('59.txt')) process.exit(); },
    }] };`;
    const { run, write } = project(many(60));
    write({
      'evil.js': plugin,
      'package.json': '{"type": "module"}',
      '.linterrc': '{"root": true, "plugins": ["./evil.js"], "rules": {"evil/exit": "error"}}',
    });
    const { stdout, stderr, code } = await run('-f', 'json', '--concurrency', '2');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^sellerlint: 2\/59\.txt could not be checked, .*: its thread has ended$/m);
    expect(JSON.parse(stdout).length).toBeGreaterThan(59);
  });

  test.each(['0', '-1', 'many', '100', '1.5'])('%s is no number of threads', async (number) => {
    const { stderr, code } = await project({}).run(`--concurrency=${number}`);
    expect(stderr).toMatch(/It must be auto, off, or a number from 1 to 99\n$/);
    expect(code).toBe(2);
  });
});

describe('--cache', () => {
  /** How many messages are known from an earlier run. */
  async function recalled({ run }: Project, ...args: readonly string[]): Promise<number> {
    const { stderr } = await run('--cache', '--debug', ...args);
    return stderr.match(/ is as it was$/gm)?.length ?? 0;
  }

  test('finds the same, also what only several messages show', async () => {
    const { run, read } = project(many(12));
    const first = { ...(await run(...formats, '--cache')), stylish: read('out.log') };
    expect(first.stylish).toContain('Asks for a review, as ');
    expect({ ...(await run(...formats, '--cache')), stylish: read('out.log') }).toEqual(first);
    expect({ ...(await run(...formats)), stylish: read('out.log') }).toEqual(first);
  });

  test('looks again at what has changed: a message, its configuration, a plugin, what a plugin imports', async () => {
    const rule = `import { word } from './word.js';
    export default { name: 'own', rules: [{
      id: 'no-word', summary: 'Disallow x', why: 'X.', advice: 'X.', policy: 'X', options: {},
      *check(message) { yield { at: message.whole, says: word }; },
    }] };`;
    const own = (level: string) => `{"root": true, "plugins": ["./own.js"], "rules": {"own/no-word": "${level}"}}`;
    const made = project({ 'a.txt': 'a\n', 'b.txt': 'b\n', 'package.json': '{"type": "module"}' });
    made.write({ 'own.js': rule, 'word.js': 'export const word = "one";', '.linterrc': own('error') });
    expect(await recalled(made)).toBe(0);
    expect(await recalled(made)).toBe(2);
    made.write({ 'a.txt': 'A\n' });
    expect(await recalled(made)).toBe(1);
    expect(await recalled(made, '--rule', 'own/no-word: warn')).toBe(0);
    made.write({ '.linterrc': own('warn') });
    expect(await recalled(made)).toBe(2);
    made.write({ 'word.js': 'export const word = "two";' });
    expect((await made.run('--cache', '-f', 'compact')).stdout).toMatch(/Warning - two/);
    expect(await recalled(made, '--context', 'purpose=invoice')).toBe(0);
  });

  test('may be taken elsewhere, and is not used where it is not whole', async () => {
    const made = project({ ...many(4), 'node_modules/x': '' });
    await made.run('--cache');
    const kept = made.read('node_modules/.cache/sellerlint/cache.json');
    expect(kept).not.toContain(made.cwd);
    const other = project({ ...many(4), '.sellerlintcache': kept });
    expect(await recalled(other)).toBe(4);
    other.write({ '.sellerlintcache': kept.replace('no-emoji', 'no-emojj') });
    const { stderr, code } = await other.run('--cache', '--debug');
    expect(stderr).toMatch(/the cache \S+ is not used: it is not whole, or of another version/);
    expect(stderr).not.toContain('as it was');
    expect(code).toBe(1);
    for (const text of ['', '{}', kept.slice(0, -5), kept.replace(/^sellerlint \S+/, 'sellerlint 0.0.1')]) {
      other.write({ '.sellerlintcache': text });
      expect(await recalled(other)).toBe(0);
    }
    expect(await recalled(other)).toBe(4);
  });

  test('knows that a dictionary is another than it was', async () => {
    const dictionary = (version: string, word: string) => ({
      'node_modules/dictionary-sv/package.json': `{ "version": "${version}", "type": "module", "exports": "./index.js" }`,
      'node_modules/dictionary-sv/index.js': `export default { aff: 'SET UTF-8', dic: '9\\nsatt\\nviolett\\n${word}' };`,
    });
    const made = project({
      '.linterrc': '{"root": true, "extends": [], "context": {"language": "sv"}, "rules": {"spelling": "error"}}',
      'a.txt': 'Satt violett lamqa\n',
      ...dictionary('1.0.0', 'lampa'),
    });
    expect((await made.run('--cache', '-f', 'compact')).stdout).toContain('Misspells "lampa" as "lamqa"');
    expect(await recalled(made)).toBe(1);
    made.write(dictionary('1.0.1', 'lamqa'));
    expect((await made.run('--cache', '-f', 'compact')).stdout).toBe('');
  });

  test('knows that a day has come', async () => {
    const text = '<!-- sellerlint-disable no-emoji -- a test until 2026-12-01 -->\n<p>😀</p>\n';
    const { cwd } = project({ '.linterrc': config, 'a.html': text });
    const { sellerlint } = await import('../support/command.ts');
    const on = (day: string) => {
      const env = { SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) };
      return sellerlint(['--cache', '-f', 'compact', '--cache-location', 'kept/'], { cwd, env });
    };
    expect((await on('2026-12-01')).stdout).toBe('');
    expect((await on('2026-12-02')).stdout).toContain('Shows the emoji');
  });

  test('--cache-location alone is an error, and one that cannot be written is told', async () => {
    const { run } = project(many(2));
    expect(await run('--cache-location', 'x')).toMatchObject({
      stderr: 'sellerlint: --cache-location means nothing without --cache\n',
      code: 2,
    });
    const { stderr, code } = await run('--cache', '--cache-location', '/proc/no/cache');
    expect(stderr).toMatch(/^sellerlint: cannot write the cache: /);
    expect(code).toBe(2);
  });
});

test('--stats tells on standard error, and in JSON, what takes the time', async () => {
  const { run } = project(many(4));
  const { stdout, stderr } = await run('--stats', '-f', 'json');
  expect(stderr).toMatch(
    /^rule +time +share\n(?:\S+ +\d+\.\d ms +\d+\.\d %\n)+\nfile +time +share\n(?:\d\/\d\.txt +\d+\.\d ms +\d+\.\d %\n){4}$/,
  );
  const [{ stats }] = JSON.parse(stdout);
  expect(stats).toEqual({
    fixPasses: 0,
    times: {
      passes: [
        {
          parse: { total: expect.any(Number) },
          rules: {
            'no-emoji': { total: expect.any(Number) },
            'no-repeat-review-request': { total: expect.any(Number) },
          },
          total: expect.any(Number),
        },
      ],
    },
  });
  expect(JSON.parse((await run('-f', 'json')).stdout)[0].stats).toBeUndefined();
});
