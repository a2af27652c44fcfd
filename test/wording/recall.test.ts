import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Book, compile } from '../../src/wording/book.ts';
import { cut } from '../../src/wording/cut.ts';
import { columns, recallOf } from '../../src/wording/recall.ts';
import type { Named } from '../../src/wording/words.ts';

const language = {
  classes: { ask: ['please|kindly ~1 write'], thing: ['review*|few words', '<number> stars'] },
  rules: {
    rule: { group: ['<ask> & <thing>', '<ask> &2 <thing> ! not', 'for ~3 <thing> !1 no', '^ <thing> .', '{name}'] },
  },
};

function bookOf(): Book {
  const book = compile([language]);
  book.groups('rule');
  return book;
}

function found(recall: ReturnType<typeof recallOf>, value: string, named: readonly Named[] = []) {
  const all = recall().find(cut([{ value, isPlain: false, named }], {}), [value]);
  return all.map(({ found }) => {
    return Array.from({ length: found.length / columns }, (_, row) => found.slice(row * columns, (row + 1) * columns));
  });
}

const words = fc.constantFrom(
  'please',
  'kindly',
  'write',
  'for',
  'reviews',
  'few',
  'words',
  '5',
  'stars',
  'not',
  'no',
  'A',
);
const sentences = fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => `${all.join(' ')}!`);

test('what is found in a sentence depends on no other one, nor on what was read before', () => {
  const remembering = recallOf(bookOf());
  fc.assert(
    fc.property(fc.array(sentences, { minLength: 1, maxLength: 6 }), (all) => {
      const alone = all.flatMap((one) => found(recallOf(bookOf()), one));
      const ascending = (rows: number[][]) => rows.sort(([phrase = 0], [other = 0]) => phrase - other);
      expect(found(remembering, all.join(' ')).map(ascending)).toEqual(alone.map(ascending));
    }),
    { numRuns: 100 },
  );
});

test('a placeholder is none of the words that it is written with', () => {
  const recall = recallOf(bookOf());
  expect(found(recall, 'Dear X')).toEqual([[]]);
  expect(found(recall, 'Dear X', [{ start: 5, end: 6, name: 'name' }])[0]).toHaveLength(1);
  expect(found(recall, 'Dear X')).toEqual([[]]);
});
