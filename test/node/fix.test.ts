import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sellerlint } from '../support/command.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sellerlint-fix-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const only = ['--no-config', '--only', 'no-emoji'];
const run = (args: readonly string[], more = {}) => sellerlint([...only, ...args], { cwd: folder, ...more });

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const before = '\ufeff<p>Hi 😀 you</p>\r\n<p>Bye</p>';
const after = '\ufeff<p>Hi you</p>\r\n<p>Bye</p>';

describe('--fix', () => {
  test('keeps byte order mark, line ends, the end of the file, and its mode', async () => {
    const path = put('a.html', before);
    chmodSync(path, 0o640);
    const { code, stdout, stderr } = await run(['--fix', 'a.html']);
    expect([code, stdout, stderr]).toEqual([0, 'Ready to send: 1 message checked\n', 'sellerlint: fixed 1 message\n']);
    expect(readFileSync(path, 'utf8')).toBe(after);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.html']);
  });

  test('writes nothing where nothing is to be fixed', async () => {
    const path = put('a.html', after);
    const { ino, mtimeMs } = statSync(path);
    await run(['--fix', '.']);
    expect(statSync(path)).toMatchObject({ ino, mtimeMs });
  });

  test('writes what a link leads to, but not out of the folder unless it is named', async () => {
    mkdirSync(join(folder, 'in'));
    const outside = put('outside.html', before);
    symlinkSync(outside, join(folder, 'in', 'link.html'));
    const walked = await run(['--fix', '.'], { cwd: join(folder, 'in') });
    expect([walked.code, walked.stderr]).toEqual([
      2,
      'sellerlint: link.html was not fixed: it is a link that leads out of this folder\n',
    ]);
    expect(readFileSync(outside, 'utf8')).toBe(before);
    expect((await run(['--fix', 'in/link.html'])).code).toBe(0);
    expect(readFileSync(outside, 'utf8')).toBe(after);
    expect(lstatSync(join(folder, 'in', 'link.html')).isSymbolicLink()).toBe(true);
  });

  test('leaves a file that is read-only, and says so', async () => {
    const path = put('a.html', before);
    chmodSync(path, 0o444);
    const { code, stdout, stderr } = await run(['--fix', 'a.html']);
    expect([code, stderr]).toEqual([2, 'sellerlint: a.html was not fixed: it is read-only\n']);
    expect(stdout).toContain('Shows the emoji');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('leaves a file that is not UTF-8, and says so', async () => {
    const bytes = Buffer.from('<meta charset="windows-1252"><p>Gr\xfc\xdfe :-)</p>', 'latin1');
    const path = put('a.html', bytes);
    const { code, stdout, stderr } = await run(['--fix', 'a.html']);
    expect([code, stderr]).toEqual([1, 'sellerlint: a.html was left as it is: it is not UTF-8\n']);
    expect(stdout).toMatch(/\nStop: 1 error in 1 message\n$/);
    expect(readFileSync(path)).toEqual(bytes);
  });

  test('changes bytes of a mail that is no UTF-8, and no others', async () => {
    const mail = (text: string) =>
      Buffer.from(
        `From: a@shop.example\r\nX: \xff\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n${text}\r\n`,
        'latin1',
      );
    const path = put('a.eml', mail('Gr\xfc\xdfe :-)'));
    await run(['--fix', 'a.eml']);
    expect(readFileSync(path)).toEqual(mail('Gr\xfc\xdfe'));
  });

  test('says why it leaves a message as it is', async () => {
    const path = put('a.txt', 'Order 302-1234567-1234567: leave a review and get a gift card.');
    const { stderr } = await sellerlint(['--no-config', '--fix', '--fix-type', 'suggestion', 'a.txt'], { cwd: folder });
    expect(stderr).toContain(
      'sellerlint: a.txt was left as it is: its fixes would bring a new error: Does not name the order id\n',
    );
    expect(readFileSync(path, 'utf8')).toContain('gift card');
  });

  test.each([
    [['--fix', '--fix-dry-run'], '--fix and --fix-dry-run cannot both hold'],
    [['--fix-type', 'safe'], '--fix-type means nothing without --fix or --fix-dry-run'],
    [['--fix', '--fix-type', 'save'], "option '--fix-type <list>' argument 'save' is invalid. Did you mean \"safe\"?"],
    [
      ['--fix', '--fix-type', 'all'],
      "option '--fix-type <list>' argument 'all' is invalid. It must be of safe, suggestion, directive",
    ],
  ])('%j is a mistake', async (args, says) => {
    put('a.html', before);
    const { code, stderr } = await run([...args, 'a.html']);
    expect([code, stderr]).toEqual([2, `sellerlint: ${says}\n`]);
  });
});

describe('the old file or the new one', () => {
  const long = `${'<p>Word 😀 word</p>\n'.repeat(600)}`;
  const fixed = long.replaceAll(' 😀', '');

  test('where a run is killed', async () => {
    const path = put('a.html', long);
    const start = performance.now();
    await run(['--fix', 'a.html', '-f', 'json']);
    const time = performance.now() - start;
    expect(readFileSync(path, 'utf8') === fixed).toBe(true);
    let kills = 0;
    for (let step = 0; step < 6; step++) {
      writeFileSync(path, long);
      const child = spawn(process.execPath, [`${process.cwd()}/bin/sellerlint.js`, ...only, '--fix', 'a.html'], {
        cwd: folder,
        stdio: 'ignore',
      });
      setTimeout(() => child.kill('SIGKILL'), time * (0.5 + 0.1 * step));
      const [, signal] = await once(child, 'close');
      if (signal === 'SIGKILL') kills++;
      expect([long, fixed]).toContain(readFileSync(path, 'utf8'));
    }
    expect(kills).toBeGreaterThan(0);
  }, 60_000);

  test('where nothing more can be written', async () => {
    const path = put('a.html', long);
    const command = `trap '' XFSZ; ulimit -f 8; exec "${process.execPath}" "${process.cwd()}/bin/sellerlint.js" ${only.join(' ')} --fix a.html -f compact`;
    const child = spawn('bash', ['-c', command], {
      cwd: folder,
      env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
    });
    let stderr = '';
    child.stdout.resume();
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const [code] = await once(child, 'close');
    expect([code, stderr]).toEqual([2, expect.stringContaining('a.html was not fixed: file too large')]);
    expect(readFileSync(path, 'utf8') === long).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.html']);
  }, 30_000);

  test('where several runs meet', async () => {
    const path = put('a.html', long);
    const outcomes = await Promise.all([1, 2, 3].map(() => run(['--fix', 'a.html', '-f', 'compact'])));
    expect(readFileSync(path, 'utf8') === fixed).toBe(true);
    for (const { code, stderr } of outcomes) {
      // Those that come late find it fixed, or changed.
      expect(code === 0 ? '' : stderr).toBe(
        code === 0 ? '' : 'sellerlint: a.html was not fixed: it has changed meanwhile\n',
      );
    }
    expect(readdirSync(folder)).toEqual(['a.html']);
  }, 60_000);
});

describe('--fix-dry-run', () => {
  test('prints a patch that does what --fix does, and writes nothing', async () => {
    put('a.html', before);
    put('b.txt', 'One\n\n😀\n\nTwo\n');
    put('c.txt', 'Nothing\n');
    const { code, stdout, stderr } = await run(['--fix-dry-run', '.']);
    expect(code).toBe(1);
    expect(stderr).toContain('Ready to send: 3 messages checked');
    expect(stderr).toContain('--fix would change 2 messages, and the report is on what would stand there then');
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe(before);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout });
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe(after);
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('One\n\nTwo\n');
    expect((await run(['--fix-dry-run', '.'])).code).toBe(0);
  });

  // The patch of BSD knows no quoted names.
  const hasPatch = String(spawnSync('patch', ['--version']).stdout).includes('GNU');
  test.each([
    ['git apply', ['git', 'apply', '-']],
    ...(hasPatch ? ([['patch -p1', ['patch', '--quiet', '-p1']]] as const) : []),
  ])('names files of any name so that %s finds them', async (_, [program = '', ...args]) => {
    mkdirSync(join(folder, 'ü x'));
    const paths = ['ü x/b c.txt', 'two\nlines.txt', 'a "quoted" \\ name.txt'].map((name) => put(name, 'Hi 😀 you\n'));
    const { stdout } = await run(['--fix-dry-run', '.']);
    execFileSync(program, args, { cwd: folder, input: stdout });
    for (const path of paths) expect(readFileSync(path, 'utf8')).toBe('Hi you\n');
  });

  test('gives programs the fixed text', async () => {
    put('a.html', before);
    const { code, stdout } = await run(['--fix-dry-run', 'a.html', '-f', 'json']);
    const [result] = JSON.parse(stdout);
    expect([code, result.output, result.source, result.messages]).toEqual([1, after.slice(1), undefined, []]);
  });
});

describe('standard input', () => {
  test('comes out fixed; the report is on standard error', async () => {
    const { stdout, stderr, code } = await run(['--stdin', '--stdin-filename', 'a.html', '--fix'], { input: before });
    expect([code, stdout]).toEqual([0, after]);
    expect(stderr).toContain('Ready to send');
  });

  test.each([
    ['what has no fix', after, []],
    ['what is ignored', before, ['--ignore-pattern', 'a.html']],
    ['what cannot be read', 'a\0b', []],
  ])('%s comes out as it is', async (_, input, args) => {
    expect((await run(['--stdin', '--stdin-filename', 'a.html', '--fix', ...args], { input })).stdout).toBe(input);
  });

  test('leaves standard output to a format for programs', async () => {
    const { stdout } = await run(['-', '--stdin-filename', 'a.html', '--fix', '-f', 'json'], { input: before });
    expect(JSON.parse(stdout)[0].output).toBe(after.slice(1));
  });
});

test('JSON says what can be fixed', async () => {
  put('a.html', '<p>Hi 😀</p><!-- sellerlint-disable-line no-gifs -->');
  const { stdout } = await sellerlint(['--no-config', '-f', 'json', 'a.html'], { cwd: folder });
  const [result] = JSON.parse(stdout);
  expect([result.fixableErrorCount, result.fixableWarningCount]).toEqual([1, 0]);
  expect(result.messages.map(({ fix }: { fix?: unknown }) => fix).filter(Boolean)).toEqual([
    { range: [5, 8], text: '' },
    { range: [12, 52], text: '' },
  ]);
});
