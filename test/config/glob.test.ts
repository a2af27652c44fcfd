import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { glob, globComplaint } from '../../src/config/glob.ts';
import fc from '../support/property.ts';

const picomatch: (pattern: string, options: object) => (path: string) => boolean = createRequire(import.meta.url)(
  'picomatch/posix',
);

test.each([
  ['*.html', 'a.html', true],
  ['*.html', 'de/fr/a.html', true],
  ['*.html', 'a.html/b', false],
  ['./*.html', 'a.html', true],
  ['de/**', 'de/a.html', true],
  ['de/**', 'de/x/y/a.html', true],
  ['de/**', 'fr/de/a.html', false],
  ['de/', 'de/x/a.html', true],
  ['**/de/**', 'x/de/a.html', true],
  ['**/de/**', 'de/a.html', true],
  ['**/*.tmpl', 'a.tmpl', true],
  ['de/*.html', 'de/x/a.html', false],
  ['{de,fr}/*.{html,txt}', 'fr/a.txt', true],
  ['{de,fr}/*.{html,txt}', 'it/a.txt', false],
  ['{de/**,*.eml}', 'x/y.eml', true],
  ['mail-?.txt', 'mail-1.txt', true],
  ['mail-?.txt', 'mail-12.txt', false],
  ['mail-?.txt', 'mail-😀.txt', true],
  ['[a-c]*.txt', 'box.txt', true],
  ['[!a-c]*.txt', 'box.txt', false],
  ['[^a-c]*.txt', 'fox.txt', true],
  ['[[]x].txt', '[x].txt', true],
  ['photos (1)/*', 'photos (1)/a.txt', true],
  ['*', '.hidden', true],
  ['café/*', 'café/a', true],
])('%s and %s: %s', (pattern, path, expected) => {
  expect(globComplaint(pattern)).toBeUndefined();
  expect(glob(pattern)(path)).toBe(expected);
});

test.each([
  ['de\\**', 'has a backslash: folders are divided by "/"'],
  ['!de/**', 'says where an override does not hold: say where it does'],
  ['/de/**', 'begins with "/": it is seen from the folder of the configuration'],
  ['../de/**', 'leads out of the folder of the configuration'],
  ['+(a|b)', 'has alternatives in parentheses: write {a,b}'],
  ['{1..3}.txt', 'has a range in braces: write {1,2,3}'],
  ['[a', 'has a "[" without its "]"'],
  ['{a,b', 'has a brace without its other'],
  ['a}', 'has a brace without its other'],
  ['{a,b}'.repeat(7), 'stands for more than 100 alternatives'],
  ['{'.repeat(250) + '}'.repeat(250), undefined],
  ['a'.repeat(501), 'is longer than 500 characters'],
])('%s %s', (pattern, complaint) => {
  expect(globComplaint(pattern)).toBe(complaint);
});

describe('any glob', () => {
  const piece = fc.constantFrom('*', '**', '/', 'a', 'b', '.', '?', '[ab]', '[^b]', '{a,b}', '{a,*.b}', '**/');
  const letter = fc.constantFrom('a', 'b', '.', '/', 'c');

  test('means what picomatch makes of it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.array(letter, { maxLength: 8 }), (pieces, letters) => {
        const pattern = pieces.join('').replace(/\*{3,}/g, '**');
        const path = letters.join('');
        // What is no path of a file, and what picomatch itself reads in more than one way.
        fc.pre(path !== '' && pattern !== '' && path.split('/').every((name) => /[^.]/.test(name)));
        fc.pre(/^[^/]/.test(pattern) && !/\/\/|\/$|\.\/|\/\.|[^/{,]\*\*|\*\*[^/]|^\.|\{[^}]*\/|\/\*\*$/.test(pattern));
        expect([pattern, path, glob(pattern)(path)]).toEqual([
          pattern,
          path,
          picomatch(pattern, { dot: true, basename: !pattern.includes('/') })(path),
        ]);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('answers for a pattern that makes others backtrack', () => {
    expect(glob(`${'*a'.repeat(240)}b`)('a'.repeat(4000))).toBe(false);
    expect(glob(`${'**/a/'.repeat(95)}b`)('a/'.repeat(2000))).toBe(false);
  });
});
