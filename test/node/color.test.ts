import { describe, expect, test } from '@jest/globals';
import { hasColor, hasLinks, paintFor } from '../../src/node/color.ts';

const terminal = { isTTY: true };
const pipe = {};

test.each([
  [true, terminal, undefined, {}],
  [false, pipe, undefined, {}],
  [false, terminal, undefined, { TERM: 'dumb' }],
  [false, terminal, undefined, { NO_COLOR: '1' }],
  [true, terminal, undefined, { NO_COLOR: '' }],
  [true, pipe, undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }],
  [false, terminal, undefined, { FORCE_COLOR: 'false' }],
  [false, terminal, false, { FORCE_COLOR: '1' }],
  [true, pipe, true, { FORCE_COLOR: '0', NO_COLOR: '1', TERM: 'dumb' }],
])('colours %p on %j with %p and %j', (expected, stream, flag, env) => {
  expect(hasColor(stream, flag, env)).toBe(expected);
});

describe('links', () => {
  test.each([
    [true, terminal, { TERM_PROGRAM: 'WezTerm' }],
    [true, terminal, { VTE_VERSION: '7200' }],
    [false, terminal, { VTE_VERSION: '4000' }],
    [false, terminal, {}],
    [false, pipe, { TERM_PROGRAM: 'WezTerm' }],
    [false, terminal, { TERM_PROGRAM: 'WezTerm', CI: 'true' }],
    [false, terminal, { TERM_PROGRAM: 'WezTerm', TERM: 'dumb' }],
  ])('%p on %j with %j', (expected, stream, env) => {
    expect(hasLinks(stream, env)).toBe(expected);
  });

  test('are made apart from colours', async () => {
    const paint = await paintFor(terminal, false, { TERM_PROGRAM: 'WezTerm' });
    expect(paint.link('a', 'https://shop.example')).toBe('\u001b]8;;https://shop.example\u0007a\u001b]8;;\u0007');
    expect(paint.error('a')).toBe('a');
    expect(paint.mark).toBeUndefined();
  });
});

test('paints with colours', async () => {
  const paint = await paintFor(pipe, true, {});
  expect(paint.error('a')).toBe('\u001b[31ma\u001b[39m');
  expect(paint.mark?.('a', 'warn')).toBe('\u001b[33m\u001b[4ma\u001b[24m\u001b[39m');
  expect(paint.link('a', 'https://shop.example')).toBe('a');
});
