import { expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { graphemes } from '../../src/reporters/cells.ts';

const widths = async (text: string) => (await graphemes(text)).map(({ value, width }) => [value, width]);

test('Each character has the width that string-width gives it', async () => {
  const wrong: string[] = [];
  for (let code = 0x20; code < 0x1_ffff; code++) {
    if (code >= 0x7f && code < 0xa0) continue;
    const value = String.fromCodePoint(code);
    for (const { width } of await graphemes(value)) {
      if (width !== stringWidth(value)) wrong.push(code.toString(16));
    }
  }
  expect(wrong).toEqual([]);
});

test('What a reader takes for one character is one', async () => {
  expect(await widths('é–e\u0301ж')).toEqual([
    ['é', 1],
    ['–', 1],
    ['e\u0301', 1],
    ['ж', 1],
  ]);
  expect(await widths('注文🎁👩‍🔧🇩🇪❤️❤')).toEqual([
    ['注', 2],
    ['文', 2],
    ['🎁', 2],
    ['👩‍🔧', 2],
    ['🇩🇪', 2],
    ['❤️', 2],
    ['❤', 1],
  ]);
});
