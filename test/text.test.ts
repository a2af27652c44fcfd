import { describe, expect, test } from '@jest/globals';
import type { Span } from '../src/span.ts';
import { type Piece, Text } from '../src/text.ts';
import fc from './support/property.ts';

/** A text, and beside it what it is to be: each character with its place, the slow and plain way. */
interface Twin {
  readonly text: Text;
  readonly characters: readonly { readonly value: string; readonly span: Span }[];
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'x', '&', ' ', '\n', '\uD83D', 'é'), maxLength: 9 });

/** As written, as one for all of a place, or three characters for four places as in base64. */
const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.tuple(letters, fc.nat(50)).map(([value, start]) => ({ value, start, end: start + value.length })),
  fc
    .tuple(letters, fc.nat(50), fc.nat(9))
    .map(([value, start, size]) => ({ value, start, end: start + size, even: false })),
  fc.tuple(fc.nat(3), fc.nat(50)).map(([groups, start]) => ({
    value: 'abc'.repeat(groups),
    start,
    end: start + 4 * groups,
    even: true,
  })),
);

function twin(pieces: readonly Piece[]): Twin {
  const characters = pieces.flatMap(({ value, start, end, even = value.length === end - start }) =>
    Array.from(value.split(''), (one, index) => {
      const share = (end - start) / value.length;
      const span = even
        ? { start: start + Math.floor(index * share), end: start + Math.ceil((index + 1) * share) }
        : { start, end };
      return { value: one, span };
    }),
  );
  return { text: new Text(pieces), characters };
}

function hull(characters: Twin['characters']): Span {
  const [first, last] = [characters[0]?.span, characters.at(-1)?.span];
  return {
    start: Math.min(first?.start ?? 0, last?.start ?? 0),
    end: Math.max(first?.end ?? 0, last?.end ?? 0),
  };
}

type Step = (one: Twin) => Twin;

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.nat(20), fc.nat(20)).map(
    ([start, length]): Step =>
      ({ text, characters }) => ({
        text: text.slice(start, start + length),
        characters: characters.slice(start, start + length),
      }),
  ),
  fc.array(piece, { maxLength: 3 }).map(
    (pieces): Step =>
      (one) => {
        const other = twin(pieces);
        return {
          text: Text.join([one.text, other.text, one.text]),
          characters: [...one.characters, ...other.characters, ...one.characters],
        };
      },
  ),
  fc.constantFrom('', 'y', 'yy', 'long').map(
    (by): Step =>
      ({ text, characters }) => {
        const found = Array.from(text.value.matchAll(/x+|ab/g));
        const replaced = [...characters];
        for (const { 0: said, index } of found.toReversed()) {
          const span = hull(characters.slice(index, index + said.length));
          const values = by.split('').map((value, at) => ({
            value,
            span: by.length === said.length ? (characters[index + at]?.span ?? span) : span,
          }));
          replaced.splice(index, said.length, ...values);
        }
        return { text: text.replaceAll(/x+|ab/g, () => by), characters: replaced };
      },
  ),
  fc.constant<Step>(({ text, characters }) => ({
    text: text.as(text.value.toUpperCase()),
    characters: characters.map(({ value, span }) => ({ value: value.toUpperCase(), span })),
  })),
);

const composed = fc
  .tuple(fc.array(piece, { maxLength: 6 }), fc.array(steps, { maxLength: 5 }))
  .map(([pieces, list]) => list.reduce((one, step) => step(one), twin(pieces)));

describe('any composition of texts', () => {
  test('keeps the place of each character', () => {
    fc.assert(
      fc.property(composed, ({ text, characters }) => {
        expect(text.value).toBe(characters.map(({ value }) => value).join(''));
        expect(characters.map((_, index) => text.span(index, index + 1))).toEqual(characters.map(({ span }) => span));
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  test('spans all from the first character to the last', () => {
    fc.assert(
      fc.property(composed, fc.nat(20), fc.nat(20), ({ text, characters }, start, length) => {
        fc.pre(length > 0 && start + length <= characters.length);
        expect(text.span(start, start + length)).toEqual(hull(characters.slice(start, start + length)));
      }),
      { numRuns: 2000, seed: 2 },
    );
  });

  test('is what its pieces are', () => {
    fc.assert(
      fc.property(composed, ({ text, characters }) => {
        const again = new Text(text.pieces());
        expect(again.value).toBe(text.value);
        expect(characters.map((_, index) => again.span(index, index + 1))).toEqual(characters.map(({ span }) => span));
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});

describe('a place', () => {
  const text = new Text([
    { value: 'ab', start: 10, end: 12 },
    { value: '&', start: 12, end: 17 },
    { value: 'c', start: 20, end: 21 },
  ]);

  test.each([
    [0, 2, 10, 12],
    [0, 4, 10, 21],
    [2, 3, 12, 17],
    [1, 3, 11, 17],
    [2, 99, 12, 21],
  ])('from %i to %i', (start, end, from, to) => {
    expect(text.span(start, end)).toEqual({ start: from, end: to });
  });

  test.each([
    ['before a character', 2, 12],
    ['at the beginning', 0, 10],
    ['at the end', 4, 21],
    ['behind the end', 9, 21],
  ])('that is empty stands %s', (_, at, here) => {
    expect(text.span(at, at)).toEqual({ start: here, end: here });
    expect(text.slice(at, at).span()).toEqual({ start: here, end: here });
  });

  test('of a text that says nothing', () => {
    expect(Text.empty.span()).toEqual({ start: 0, end: 0 });
    expect(new Text([{ value: '', start: 7, end: 9 }]).span()).toEqual({ start: 7, end: 7 });
    expect(Text.whole('abc', { start: 2, end: 2 }).span()).toEqual({ start: 2, end: 2 });
  });

  test('of what was moved reaches from its first to its last character', () => {
    const moved = new Text([
      { value: 'x', start: 50, end: 51 },
      { value: 'ab', start: 10, end: 12 },
    ]);
    expect(moved.span()).toEqual({ start: 11, end: 51 });
  });
});

test('matches stand where their words do', () => {
  const text = Text.whole('see www.example.com', { start: 4, end: 19 });
  const [match] = text.matchAll(/w(?<rest>w+)/g);
  expect(match).toEqual({ value: 'www', index: 0, span: { start: 4, end: 7 }, groups: { rest: 'ww' } });
});

test('a pattern may look at another string of the same length', () => {
  const text = Text.whole('{{&amp;}} &amp;').replaceAll(/&amp;/g, () => '&', '#########ý&amp;');
  expect(text.value).toBe('{{&amp;}} &');
  expect(text.span(10, 11)).toEqual({ start: 10, end: 15 });
});

test('another string must be as long', () => {
  expect(() => Text.whole('ab').as('a')).toThrow('The other string is not as long');
});

test('runs, not characters, take memory', () => {
  const count = (text: Text) => Array.from(text.pieces()).length;
  const long = 'a'.repeat(100_000);
  expect(count(Text.whole(long))).toBe(1);
  expect(count(new Text(Array.from(long, (value, start) => ({ value, start, end: start + 1 }))))).toBe(1);
  const references = Array.from({ length: 1000 }, (_, index) => ({ value: '&', start: 5 * index, end: 5 * index + 5 }));
  expect(count(new Text(references))).toBe(1);
  const groups = Array.from({ length: 1000 }, (_, index) => ({
    value: 'abc',
    start: 4 * index,
    end: 4 * index + 4,
    even: true,
  }));
  expect(count(new Text(groups))).toBe(1);
  expect(count(Text.whole(long).replaceAll(/aaaaa/g, () => 'b'))).toBe(1);
});
