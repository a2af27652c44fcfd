import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lexicon } from '../../src/wording/lexicon.ts';
import { vocabulary } from '../../src/wording/vocabulary.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '1'), minLength: 1, maxLength: 6 });
const word = fc.tuple(fc.constantFrom('', '*'), letters, fc.constantFrom('', '*')).map((parts) => parts.join(''));

/** Whether a message's word is one that a phrase's word stands for. */
function fits(one: string, written: string): boolean {
  const plain = written.replaceAll('*', '').replaceAll('é', 'e');
  if (/^\*.+\*$/.test(written)) return one.includes(plain);
  if (written.endsWith('*')) return one.startsWith(plain);
  return written.startsWith('*') ? one.endsWith(plain) : one === plain;
}

test('finds the words and stems that fit a word, and no others', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'e', '1'), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.array(texts, { maxLength: 30 }), (phrases, messages) => {
      const words = vocabulary(false);
      const numbers = new Map(phrases.map((written) => [written.replaceAll('é', 'e'), words.add(written)[0]]));
      const { entries } = lexicon(words.freeze());
      for (const one of messages) {
        const expected = [...numbers].filter(([written]) => fits(one, written)).map(([, number]) => number);
        expect([...entries(one)].sort()).toEqual(expected.sort());
      }
    }),
    { numRuns: 50 },
  );
});

test('a vocabulary that begins with another keeps its numbers', () => {
  const first = vocabulary(false);
  const known = ['review*', 'gift', '*card'].map((written) => first.add(written));
  const more = vocabulary(false, first.freeze());
  expect(['review*', 'gift', '*card'].map((written) => more.add(written))).toEqual(known);
  expect(more.add('voucher')).toEqual([3]);
  expect(lexicon(more.freeze()).entries('reviews')).toEqual([0]);
});
