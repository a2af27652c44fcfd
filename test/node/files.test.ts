import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Found, findFiles, messageEndings, type Search } from '../../src/node/files.ts';
import { type IgnoreSettings, ignore, ignoreNothing } from '../../src/node/ignore.ts';

let cwd: string;

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'files-')));
});
afterEach(() => rmSync(cwd, { recursive: true }));

function write(...files: readonly (string | readonly [string, string])[]): void {
  for (const file of files) {
    const [path, text] = typeof file === 'string' ? [file, ''] : file;
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
}

interface Given extends Partial<Omit<IgnoreSettings, 'configured'>>, Partial<Search> {
  readonly configured?: readonly { readonly directory: string; readonly patterns: readonly string[] }[];
}

function find(patterns: readonly string[], { configured = [], ...given }: Given = {}): Promise<Found> {
  const settings = { cwd, patterns: given.patterns ?? [], configured: async () => configured };
  const search = { cwd, extensions: messageEndings, ignore: ignore(settings), commands: ['rules'], note: () => {} };
  return findFiles(patterns, { ...search, ...given });
}

/** The files found, as seen from `cwd`. */
async function files(patterns: readonly string[], given: Given = {}): Promise<string[]> {
  return (await find(patterns, given)).files.map(({ path }) => path.slice(cwd.length + 1));
}

describe('what is found', () => {
  test('messages in a folder and below, by their endings, in order of their paths', async () => {
    write('b.html', 'a.TXT', 'de/c.eml', 'de/x/d.hbs', 'e.pdf', 'f', '.hidden/g.njk', 'B.html');
    expect(await files(['.'])).toEqual(['.hidden/g.njk', 'B.html', 'a.TXT', 'b.html', 'de/c.eml', 'de/x/d.hbs']);
    expect(await files(['de'])).toEqual(['de/c.eml', 'de/x/d.hbs']);
    expect(await files(['.'], { extensions: ['.pdf'] })).toEqual(['e.pdf']);
  });

  test('named files, whatever their endings, once each', async () => {
    write('a.pdf', 'b.html');
    expect(await files(['b.html', 'a.pdf', './b.html', join(cwd, 'b.html'), '.'])).toEqual(['a.pdf', 'b.html']);
  });

  test.each([
    ['*.html', ['a.html']],
    ['**/*.html', ['a.html', 'de/b.html', 'de/x/c.html']],
    ['de/**', ['de/b.html', 'de/x/c.html', 'de/x/d.txt']],
    ['de/*', ['de/b.html']],
    ['de/**/*.{html,tmpl}', ['de/b.html', 'de/x/c.html', 'de/x/e.tmpl']],
    ['{de,fr}/b.*', ['de/b.html']],
    ['./de/../*.html', ['a.html']],
    ['d?/b.html', ['de/b.html']],
    ['[a-c].html', ['a.html']],
  ])('by the glob %s', async (pattern, expected) => {
    write('a.html', 'de/b.html', 'de/x/c.html', 'de/x/d.txt', 'de/x/e.tmpl', 'de/logo.png');
    expect(await files([pattern])).toEqual(expected);
  });

  test('a file that is called like a glob', async () => {
    write('a[1].html', 'a1.html');
    expect(await files(['a[1].html'])).toEqual(['a[1].html']);
  });

  test('links to files, but not to folders, unless they are named', async () => {
    write('real/a.html');
    symlinkSync('real', join(cwd, 'link'));
    symlinkSync('..', join(cwd, 'real/loop'));
    symlinkSync('real/a.html', join(cwd, 'b.html'));
    expect(await files(['.'])).toEqual(['b.html', 'real/a.html']);
    expect(await files(['link'])).toEqual(['link/a.html']);
  });

  test('10,000 files at once', async () => {
    for (let folder = 0; folder < 100; folder++) {
      write(...Array.from({ length: 100 }, (_, file) => `${folder}/${file}.html`));
    }
    write(['.gitignore', 'dist/\n*.tmp\n!keep.tmp\n'.repeat(10)]);
    expect(await files(['.'])).toHaveLength(10_000);
  });
});

describe('what is left out', () => {
  test('.git and node_modules, whoever asks', async () => {
    write('a.html', '.git/b.html', 'node_modules/c.html', 'x/node_modules/d.html', ['.gitignore', '!node_modules/']);
    expect(await files(['.'])).toEqual(['a.html']);
    expect(await files(['.'], { ignore: ignoreNothing })).toEqual(['a.html']);
    expect(await files(['node_modules/c.html'])).toEqual([]);
    expect(await files(['node_modules/c.html'], { ignore: ignoreNothing })).toEqual(['node_modules/c.html']);
  });

  test('what ignore files on the way say, the nearest last', async () => {
    write(
      'a.html',
      'b.html',
      'x/a.html',
      'x/b.html',
      ['.gitignore', 'a.html\n'],
      ['x/.gitignore', '!a.html\nb.html\n'],
    );
    expect(await files(['.'])).toEqual(['b.html', 'x/a.html']);
  });

  test('.gitignore, .linterignore, configurations, flags: the last that fits decides', async () => {
    write(
      'a.html',
      'b.html',
      'c.html',
      'd.html',
      ['.gitignore', 'a.html\nb.html'],
      ['.linterignore', '!a.html\nc.html'],
    );
    const configured = [{ directory: cwd, patterns: ['d.html', '!c.html'] }];
    expect(await files(['.'])).toEqual(['a.html', 'd.html']);
    expect(await files(['.'], { configured })).toEqual(['a.html', 'c.html']);
    expect(await files(['.'], { configured, patterns: ['!d.html', 'a.*'] })).toEqual(['c.html', 'd.html']);
  });

  test('nothing in a folder that is left out is taken back', async () => {
    write('dist/a.html', 'b.html', ['.gitignore', 'dist/\n!dist/a.html']);
    expect(await files(['.'])).toEqual(['b.html']);
    expect(await files(['dist/a.html'])).toEqual([]);
  });

  test('patterns of a configuration hold below its folder', async () => {
    write('a.html', 'x/a.html', 'x/y/a.html');
    expect(await files(['.'], { configured: [{ directory: `${cwd}/x`, patterns: ['/a.html'] }] })).toEqual([
      'a.html',
      'x/y/a.html',
    ]);
  });

  test('ignore files above count up to the git root, and no further', async () => {
    write('x/y/a.html', ['.gitignore', 'a.html']);
    const inY = { cwd: `${cwd}/x/y` };
    const found = async () => {
      const settings = { ...inY, patterns: [], configured: async () => [] };
      return (await find(['.'], { ...inY, ignore: ignore(settings) })).files.length;
    };
    expect(await found()).toBe(1);
    execFileSync('git', ['init', '-q', cwd]);
    expect(await found()).toBe(0);
    execFileSync('git', ['init', '-q', `${cwd}/x`]);
    expect(await found()).toBe(1);
  });

  test('named files and folders are told of, with what leaves them out', async () => {
    write('a.html', 'x/b.html', 'y/c.html', ['.gitignore', '\na.html\nx/\ny/*']);
    expect(await find(['a.html', 'x', 'x/b.html', 'y'])).toMatchObject({
      files: [],
      ignored: [
        'a.html is ignored (.gitignore:2)',
        'x is ignored (.gitignore:3)',
        'x/b.html is ignored (.gitignore:3)',
        'all messages in "y" are ignored',
      ],
      unmatched: [],
    });
    expect((await find(['a.html'], { patterns: ['a*'] })).ignored).toEqual(['a.html is ignored (--ignore-pattern)']);
    expect((await find(['a.html'], { ignore: ignoreNothing })).files).toHaveLength(1);
  });

  test('an ignore file that is none is a mistake', async () => {
    write('a.html');
    execFileSync('sh', ['-c', 'mkfifo .gitignore'], { cwd });
    await expect(find(['.'])).rejects.toThrow('.gitignore is a pipe, not a file');
  });
});

describe('what is not there', () => {
  test.each([
    ['de/reveiw.html', 'does not exist; did you mean "de/review.html"?'],
    ['ed/review.html', 'does not exist; did you mean "de/review.html"?'],
    ['./de/nothing', 'does not exist'],
    ['rule', 'does not exist; did you mean the command "rules"?'],
    ['de/*.eml', 'no file matches "de/*.eml"'],
    ['fr/*.html', 'no file matches "fr/*.html"'],
    [
      'empty',
      'there are no messages in "empty" (.html, .htm, .txt, .eml, .hbs, .handlebars, .mustache, .liquid, .njk)',
    ],
    ['!de', '"!de" begins with "!": leave files out with --ignore-pattern'],
    ['de/review.html/x', 'does not exist'],
  ])('%s', async (pattern, says) => {
    write('de/review.html');
    mkdirSync(join(cwd, 'empty'));
    const { files, unmatched } = await find([pattern]);
    expect(files).toEqual([]);
    expect(unmatched.map((one) => one.says)).toEqual([says]);
  });
});
