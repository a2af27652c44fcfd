import { describe, expect, test } from '@jest/globals';
import type { Part } from '../../src/message/message.ts';
import { part } from '../../src/message/part.ts';
import { placeholderFinder } from '../../src/message/placeholders.ts';
import { stylesOf } from '../../src/style/styles.ts';
import { Text } from '../../src/text.ts';

function read(html: string): Part {
  return part({ type: 'html', text: Text.whole(html) }, placeholderFinder({}), 'final');
}

test.each([
  ['<p>', true],
  ['<!DOCTYPE html><p>', false],
  ['<!doctype HTML >', false],
  ['<!DOCTYPE html SYSTEM "about:legacy-compat">', false],
  ['<!DOCTYPE foo>', true],
  ['<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">', false],
  ['<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">', false],
  ['<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">', true],
  ['<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">', true],
  ['<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">', true],
  [
    "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN'\r\n 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd'>",
    false,
  ],
])('%s: quirky is %s', (html, isQuirky) => {
  expect(stylesOf(read(html)).isQuirky).toBe(isQuirky);
});

describe('declarations', () => {
  test.each([
    ['color:RED', 'color', 'red'],
    ['margin:1px', 'margin-left', '1px'],
    ['margin:1px 2px', 'margin-left', '2px'],
    ['margin:1px 2px 3px', 'margin-left', '2px'],
    ['margin:1px 2px 3px calc(1px + 2px)', 'margin-left', 'calc(1px + 2px)'],
    ['padding:0 auto;padding-right:4px', 'padding-right', '4px'],
    ['border:2px solid red', 'border-right-width', '2px'],
    ['border:none', 'border-left-width', '0'],
    ['font:bold 14px/20px Arial, sans-serif', 'font-size', '14px'],
    ['font:bold 14px/20px Arial, sans-serif', 'line-height', '20px'],
    ['font:italic small-caps 700 x-large "A B"', 'font-size', 'x-large'],
    ['font:italic small-caps 700 x-large "A B"', 'font-family', '"a b"'],
    ['font:inherit', 'font-size', 'inherit'],
    ['font-size:1px !important;font-size:2px', 'font-size', '1px'],
    ['/* font-size:3px */ font-size:1px', 'font-size', '1px'],
    ['font:caption', 'font-size', undefined],
  ])('%s: %s', (style, property, value) => {
    const one = read(`<p style='${style}'>`);
    const [tag] = one.tags;
    expect(tag && stylesOf(one).declared(tag, property)?.value).toBe(value);
  });
});
