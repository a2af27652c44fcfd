import { describe, expect, test } from '@jest/globals';
import { readPart } from '../support/read.ts';

/** The attributes of the first tag: name, value, what stands at the place of the attribute and of the value. */
async function attributes(html: string, path = 'a.html') {
  const { tags } = await readPart(html, path);
  const said = ({ start, end }: { start: number; end: number }) => html.slice(start, end);
  return tags[0]?.attributes.map(({ name, at, value }) => [name, value.value, said(at), said(value.span())]);
}

describe('reads', () => {
  test.each([
    ['<a b="c">', 'b', 'c', 'b="c"', 'c'],
    ["<a b='c\"d'>", 'b', 'c"d', "b='c\"d'", 'c"d'],
    ['<a b=c/>', 'b', 'c/', 'b=c/', 'c/'],
    ['<a B = c >', 'b', 'c', 'B = c', 'c'],
    ['<a\nb\n=\n"c">', 'b', 'c', 'b\n=\n"c"', 'c'],
    ['<a/b=c>', 'b', 'c', 'b=c', 'c'],
    ['<a b>', 'b', '', 'b', ''],
    ['<a b=>', 'b', '', 'b=', ''],
    ['<a b="">', 'b', '', 'b=""', ''],
    ['<a b="c>d">', 'b', 'c>d', 'b="c>d"', 'c>d'],
    ['<a ="b">', '="b"', '', '="b"', ''],
    ['<a b=="c">', 'b', '="c"', 'b=="c"', '="c"'],
    ['<a xlink:href=c>', 'xlink:href', 'c', 'xlink:href=c', 'c'],
    ['<image b=c>', 'b', 'c', 'b=c', 'c'],
  ])('%j', async (html, name, value, at, place) => {
    expect(await attributes(html)).toEqual([[name, value, at, place]]);
  });

  test('several, and of one name the first', async () => {
    expect(await attributes('<a b=1 c="2"d=3 B=4 / e>')).toEqual([
      ['b', '1', 'b=1', '1'],
      ['c', '2', 'c="2"', '2'],
      ['d', '3', 'd=3', '3'],
      ['e', '', 'e', ''],
    ]);
  });

  test('none', async () => {
    expect(await attributes('<a>')).toEqual([]);
    expect(await attributes('<a / >')).toEqual([]);
  });

  test('an empty value where it would stand', async () => {
    const { tags } = await readPart('<img alt="" src=x>');
    expect(tags[0]?.attribute('alt')?.value.span()).toEqual({ start: 10, end: 10 });
  });

  test('no tag that the file does not end', async () => {
    expect((await readPart('<p>a<a href="b>c')).tags.map(({ name }) => name)).toEqual(['p']);
  });
});

describe('decodes', () => {
  test.each([
    ['a&amp;b', 'a&b'],
    ['a&ampb', 'a&ampb'],
    ['a&amp', 'a&'],
    ['a&amp=b', 'a&amp=b'],
    ['?a=1&copy=2&reg=3&copy', '?a=1&copy=2&reg=3©'],
    ['&eacute;&#233;&#xE9;&#xe9', 'éééé'],
    ['&#38=1', '&=1'],
    ['&#x0000000041;', 'A'],
    ['&#128;', '€'],
    ['&notit;', '&notit;'],
    ['&unknown;', '&unknown;'],
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\0b', 'a\uFFFDb'],
    ['&#x1F600;', '😀'],
  ])('%j as %j', async (written, value) => {
    const html = `<img alt="${written}">`;
    expect(await attributes(html)).toEqual([['alt', value, `alt="${written}"`, written]]);
  });

  test('with places', async () => {
    const { tags } = await readPart('<a href="https://shop.example/?a=1&amp;b=2">');
    const value = tags[0]?.attribute('href')?.value;
    expect(value?.span(25, 27)).toEqual({ start: 34, end: 40 });
    expect(value?.value.slice(25, 27)).toBe('&b');
  });
});

describe('around placeholders', () => {
  test.each([
    ['<a href="{{t "x"}}" b=c>', 'href', '{{t "x"}}'],
    ['<a href={{a > b}} b=c>', 'href', '{{a > b}}'],
    ["<a href='[[link:it's here]]' b=c>", 'href', "[[link:it's here]]"],
    ['<a href=<<order id>> b=c>', 'href', '<<order id>>'],
    ['<a href="<?= $a["x"] ?>" b=c>', 'href', '<?= $a["x"] ?>'],
  ])('%j', async (html, name, value) => {
    const found = await attributes(html);
    expect(found?.map(([one, other]) => [one, other])).toEqual([
      [name, value],
      ['b', 'c'],
    ]);
  });

  test('steering tags within are blank', async () => {
    const html = '<a {% if x > 1 %}title="a"{% endif %} alt="{{#if b}}c{{/if}}">';
    expect((await attributes(html))?.map(([name, value]) => [name, value?.trim()])).toEqual([
      ['title', 'a'],
      ['alt', 'c'],
    ]);
  });
});
