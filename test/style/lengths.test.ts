import { expect, test } from '@jest/globals';
import { lengthOf } from '../../src/style/lengths.ts';

const measures = { em: 20, maxWidth: 600, isQuirky: false };

test.each([
  ['12px', 12],
  ['10.5pt', 14],
  ['1pc', 16],
  ['.5in', 48],
  ['2.54cm', 96],
  ['-1e1px', -10],
  ['2em', 40],
  ['1rem', 16],
  ['1ex', 10],
  ['50%', 150],
  ['10vw', 60],
  ['10vh', 80],
  ['10vmin', 60],
  ['10vmax', 80],
  ['10dvw', 60],
  ['10svh', 80],
  ['1ch', 10],
  ['0', 0],
  ['calc(100% - 20px)', 280],
  ['calc((1em + 5px) * 2 / 5)', 10],
  ['min(100%, 90px)', 90],
  ['max(10%, 2px, 1em)', 30],
  ['clamp(10px, 100%, 90px)', 90],
])('%s', (value, px) => {
  expect(lengthOf(value, measures, 300)).toBeCloseTo(px, 6);
});

test('a sign of a typewriter', () => {
  expect(lengthOf('10ch', { ...measures, isMonospaced: true })).toBeCloseTo(120, 6);
});

test.each([
  '12',
  'auto',
  '12 px',
  '1lh',
  'px',
  '',
  'calc(',
  'calc(1px',
  'calc(1px))',
  'calc(1px 2px)',
  'var(--a)',
  `${'calc('.repeat(30)}1px${')'.repeat(30)}`,
])('%s is none', (value) => {
  expect(lengthOf(value, measures, 300)).toBeUndefined();
});

test('a bare number before the standards', () => {
  expect(lengthOf('12', { ...measures, isQuirky: true })).toBe(12);
});

test('a share of what is not known', () => {
  expect(lengthOf('50%', measures)).toBeUndefined();
  expect(lengthOf('calc(50% + 1px)', measures)).toBeUndefined();
});
