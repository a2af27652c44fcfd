import { describe, expect, test } from '@jest/globals';
import { lastAtMost, overlaps, pointer, within } from '../src/span.ts';

describe('a point', () => {
  const file = 'ab\r\ncd\ne\r\rf😀g';
  test.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 1, 4],
    [4, 2, 1],
    [6, 2, 3],
    [7, 3, 1],
    [9, 4, 1],
    [10, 5, 1],
    [11, 5, 2],
    [13, 5, 4],
    [14, 5, 5],
  ])('at %i is %i:%i', (offset, line, column) => {
    expect(pointer(file)(offset)).toEqual({ line, column });
  });

  test('in an empty file', () => {
    expect(pointer('')(0)).toEqual({ line: 1, column: 1 });
  });
});

test.each([
  [[0, 3, 3, 7], 2, 0],
  [[0, 3, 3, 7], 3, 2],
  [[0, 3, 3, 7], 99, 3],
  [[5], 1, 0],
  [[], 1, 0],
])('the last of %j that is at most %i', (numbers, wanted, index) => {
  expect(lastAtMost(numbers, wanted)).toBe(index);
});

test.each([
  [2, 5, 4, 9, true],
  [2, 5, 5, 9, false],
  [2, 9, 4, 4, true],
  [4, 4, 4, 4, false],
  [2, 4, 4, 4, false],
])('%i–%i and %i–%i share something: %p', (start, end, otherStart, otherEnd, expected) => {
  const [one, other] = [
    { start, end },
    { start: otherStart, end: otherEnd },
  ];
  expect(overlaps(one, other)).toBe(expected);
  expect(overlaps(other, one)).toBe(expected);
});

test('within places that overlap, in any order', () => {
  const isIn = within([
    { start: 10, end: 12 },
    { start: 2, end: 9 },
    { start: 3, end: 4 },
    { start: 5, end: 5 },
  ]);
  const inside = Array.from({ length: 14 }, (_, offset) => offset).filter(isIn);
  expect(inside).toEqual([2, 3, 4, 5, 6, 7, 8, 10, 11]);
});

test('within nothing', () => {
  expect(within([])(0)).toBe(false);
});
