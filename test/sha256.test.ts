import { expect, test } from '@jest/globals';
import { sha256 } from '../src/sha256.ts';

async function platform(text: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex');
}

test('of nothing', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test.each(Array.from({ length: 130 }, (_, length) => length))('of %i characters', async (length) => {
  const text = Array.from({ length }, (_, index) => 'aé😀\n'[index % 5] ?? 'z').join('');
  expect(sha256(text)).toBe(await platform(text));
  expect(sha256('a'.repeat(length))).toBe(await platform('a'.repeat(length)));
});

test('of a long text', async () => {
  const text = 'Hello '.repeat(20_000);
  expect(sha256(text)).toBe(await platform(text));
});
