import { expect, test } from '@jest/globals';
import { lazy } from '../src/lazy.ts';
import { literal } from '../src/literal.ts';
import { suggest } from '../src/suggest.ts';

const words = ['no-emoji', 'no-external-links', 'max-line-breaks', 'subject', 'off'];

test.each([
  ['no-emojii', 'no-emoji'],
  ['no-emjoi', 'no-emoji'],
  ['No-Emoji', 'no-emoji'],
  ['emoji', undefined],
  ['no-extrenal-link', 'no-external-links'],
  ['max-linebreaks', 'max-line-breaks'],
  ['subjekt', 'subject'],
  ['of', 'off'],
  ['no-shouting', undefined],
  ['something', undefined],
  ['x'.repeat(10_000), undefined],
  ['', undefined],
])('%j is probably %j', (written, meant) => {
  expect(suggest(written, words)).toBe(meant);
});

test('the nearest of several', () => {
  expect(suggest('no-y', ['no-xyz', 'no-yy', 'no-x'])).toBe('no-yy');
});

test('a literal matches its words alone', () => {
  const words = String.raw`a.b*c+?^$(){}[]|/\d`;
  expect(new RegExp(`^${literal(words)}$`).test(words)).toBe(true);
  expect(new RegExp(`^${literal('a.b')}$`).test('axb')).toBe(false);
});

test('what is lazy is computed once, when it is asked for', () => {
  let count = 0;
  const value = lazy(() => {
    count++;
    return undefined;
  });
  expect(count).toBe(0);
  expect([value(), value(), count]).toEqual([undefined, undefined, 1]);
});
