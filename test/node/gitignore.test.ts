import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ignorePatterns } from '../../src/node/gitignore.ts';
import fc from '../support/property.ts';

function fits(text: string, path: string): boolean {
  const parts = path.split('/').map((part) => Array.from(part));
  const last = ignorePatterns(text).findLast((one) => !one.isFolder && one.fits(parts));
  return last !== undefined && !last.isNegated;
}

test.each([
  ['*.html', 'a.html', true],
  ['*.html', 'de/a.html', true],
  ['*.html', 'a.htm', false],
  ['/a.html', 'de/a.html', false],
  ['de/a.html', 'x/de/a.html', false],
  ['**/a.html', 'x/de/a.html', true],
  ['**/a.html', 'a.html', true],
  ['de/**', 'de/x/a.html', true],
  ['de/**', 'de', false],
  ['de/**/a.html', 'de/a.html', true],
  ['de/**/a.html', 'de/x/y/a.html', true],
  ['a?.html', 'ab.html', true],
  ['a?.html', 'a.html', false],
  ['a[0-9].html', 'a5.html', true],
  ['a[!0-9].html', 'a5.html', false],
  ['a[]-].html', 'a].html', true],
  ['a[', 'a[', false],
  ['# a.html', '# a.html', false],
  ['\\# a.html', '# a.html', true],
  ['\\!a.html', '!a.html', true],
  ['a.html   ', 'a.html', true],
  ['a.html\\ ', 'a.html ', true],
  ['a\\*.html', 'a*.html', true],
  ['a\\*.html', 'ab.html', false],
  ['*.html\n!a.html', 'a.html', false],
  ['*.html\r\n!a.html\r\n', 'b.html', true],
  ['日本*', '日本語.html', true],
  ['?.html', '🎉.html', true],
  ['', 'a.html', false],
  ['/', 'a.html', false],
])('%j and %j: %p', (text, path, expected) => {
  expect(fits(text, path)).toBe(expected);
});

test('answers for a pattern that makes others backtrack', () => {
  expect(fits(`${'a/**/'.repeat(30)}b`, `${'a/'.repeat(150)}c`)).toBe(false);
  expect(fits(`${'*a'.repeat(100)}*b`, `${'a'.repeat(250)}c`)).toBe(false);
  expect(fits(`${' '.repeat(1_000_000)}x`, 'a')).toBe(false);
});

describe('as git does it', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gitignore-'));
    execFileSync('git', ['init', '-q', folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('for patterns and paths of the same few signs', () => {
    const signs = fc.constantFrom('a', 'b', '*', '?', '[ab]', '[!a]', '\\*', '.');
    const words = fc.array(signs, { minLength: 1, maxLength: 3 }).map((all) => all.join(''));
    // Git takes two stars between other signs, which mean nothing special, for more than one.
    const part = fc.oneof(
      { weight: 1, arbitrary: fc.constant('**') },
      { weight: 3, arbitrary: words.filter((one) => !one.includes('**')) },
    );
    const parts = fc.array(part, { minLength: 1, maxLength: 4 }).map((all) => all.join('/'));
    const patterns = fc.tuple(fc.constantFrom('', '/'), parts, fc.constantFrom('', '/')).map((all) => all.join(''));
    const name = fc.stringMatching(/^[ab*.]{1,3}$/).filter((one) => !/^\.+$/.test(one));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((all) => all.join('/'));
    const cases = fc.sample(fc.tuple(patterns, fc.array(path, { minLength: 20, maxLength: 20 })), {
      numRuns: 300,
      seed: 10,
    });
    for (const [pattern, paths] of cases) {
      writeFileSync(join(folder, '.gitignore'), `${pattern}\n`);
      expect([pattern, ...paths.filter((one) => byUs(pattern, one))]).toEqual([pattern, ...byGit(paths)]);
    }
  });

  function byUs(pattern: string, path: string): boolean {
    const [only] = ignorePatterns(pattern);
    const parts = path.split('/').map((part) => Array.from(part));
    // What is in a folder that is left out is left out.
    return parts.some((_, index) => {
      const isFile = index === parts.length - 1;
      return only !== undefined && !(only.isFolder && isFile) && only.fits(parts.slice(0, index + 1));
    });
  }

  function byGit(paths: readonly string[]): string[] {
    try {
      const input = paths.join('\n');
      const args = ['-C', folder, 'check-ignore', '--no-index', '--stdin'];
      return execFileSync('git', args, { input, encoding: 'utf8' }).split('\n').slice(0, -1);
    } catch {
      return [];
    }
  }
});
