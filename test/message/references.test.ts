import { describe, expect, test } from '@jest/globals';
import { read, readPart } from '../support/read.ts';

/** Each reference: its role, its value, and what stands at its place in the file. */
async function references(html: string) {
  const { references: found } = await readPart(html);
  return found.map(({ role, value }) => {
    const { start, end } = value.span();
    return [role, value.value, html.slice(start, end)];
  });
}

async function url(written: string): Promise<string | undefined> {
  const { references: found } = await readPart(`<a href='${written}'>x</a>`);
  return found[0]?.url?.href;
}

describe('finds', () => {
  test.each([
    ['<a href=x>', 'link'],
    ['<area href=x>', 'link'],
    ['<svg><a xlink:href=x>', 'link'],
    ['<img longdesc=x>', 'link'],
    ['<v:rect href=x>', 'link'],
    ['<v:roundrect href=x>', 'link'],
    ['<form action=x>', 'form'],
    ['<button formaction=x>', 'form'],
    ['<input formaction=x>', 'form'],
    ['<img src=x>', 'image'],
    ['<image src=x>', 'image'],
    ['<img srcset=x>', 'image'],
    ['<img lowsrc=x>', 'image'],
    ['<img dynsrc=x>', 'image'],
    ['<input type=image src=x>', 'image'],
    ['<video poster=x>', 'image'],
    ['<source srcset=x>', 'image'],
    ['<v:imagedata src=x>', 'image'],
    ['<svg><image href=x>', 'image'],
    ['<svg><image xlink:href=x>', 'image'],
    ['<v:fill src=x>', 'background'],
    ['<body background=x>', 'background'],
    ['<table background=x>', 'background'],
    ['<p style="background:url(x)">', 'background'],
    ['<style>p{background:url(x)}</style>', 'background'],
    ['<style>@font-face{src:url("x")}</style>', 'background'],
    ['<style>@import "x";</style>', 'style'],
    ['<style>@import url(x) screen;</style>', 'style'],
    ['<link rel=stylesheet href=x>', 'style'],
    ['<script src=x></script>', 'resource'],
    ['<iframe src=x></iframe>', 'resource'],
    ['<embed src=x>', 'resource'],
    ['<object data=x>', 'resource'],
    ['<audio src=x>', 'resource'],
    ['<video src=x>', 'resource'],
    ['<source src=x>', 'resource'],
    ['<track src=x>', 'resource'],
    ['<bgsound src=x>', 'resource'],
    ['<base href=x>', 'resource'],
  ])('%s as %s', async (html, role) => {
    expect(await references(html)).toEqual([[role, 'x', 'x']]);
  });

  test('all of them, in the order of the file', async () => {
    const html =
      '<table><tr><td background=a><img src=b></table><style>p{a:url(c)}</style>' +
      '<table><tr><td>x</td></tr><a href=d>moved</a></table><a href=e style="b:url(f)">x</a>';
    expect((await references(html)).map(([, value]) => value)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('one of a link that a parser opens again', async () => {
    expect(await references('<p><a href=x>a<p>b<p>c')).toEqual([['link', 'x', 'x']]);
  });

  test.each([
    '<constructor name=x>',
    '<a constructor=x name=y>',
    '<p href=x src=x>',
    '<!--[if mso]><v:fill src=x><![endif]-->',
    '<title><a href=x></title>',
    '<a href=y',
    '<style>@namespace url(x); p{color:url}</style>',
    '<p style="color:red">',
  ])('nothing in %s', async (html) => {
    expect(await references(html)).toEqual([]);
  });
});

describe('takes apart', () => {
  test.each([
    ['a.png', ['a.png']],
    ['a.png 1x, b.png 2x', ['a.png', 'b.png']],
    ['a.png, b.png 2x,c.png', ['a.png', 'b.png', 'c.png']],
    [' a.png 100w ,\n b.png 200w, ', ['a.png', 'b.png']],
    ['a,b.png 1x', ['a,b.png']],
    ['data:image/png;base64,AA== 1x, b.png', ['data:image/png;base64,AA==', 'b.png']],
    ['a.png,,, b.png', ['a.png', 'b.png']],
    [',', []],
    ['', []],
  ])('srcset="%s"', async (srcset, addresses) => {
    const html = `<img srcset="${srcset}">`;
    expect((await references(html)).map(([, value]) => value)).toEqual(addresses);
    expect((await references(html)).map(([, , said]) => said)).toEqual(addresses);
  });

  test.each([
    ['background:url(a.png)', ['a.png']],
    ['background:url( a.png )', ['a.png']],
    ["background:url('a.png') , url(b.png)", ['a.png', 'b.png']],
    ['background:URL( &quot;a.png&quot; )', ['a.png']],
    ['background:url({{picture "x"}})', ['{{picture "x"}}']],
    ['background:url({{ picture }})', ['{{ picture }}']],
    ['background:url(a.png', ['a.png']],
    ['content:"url(a.png)"', []],
    ['/* url(a.png) */', []],
  ])('style="%s"', async (style, addresses) => {
    const quote = style.includes('"') ? "'" : '"';
    expect((await references(`<p style=${quote}${style}${quote}>`)).map(([, value]) => value)).toEqual(addresses);
  });

  test('an address from the blanks around it', async () => {
    expect(await references('<a href=" \n x ">')).toEqual([['link', 'x', 'x']]);
    expect(await references('<a href="">')).toEqual([['link', '', '']]);
  });

  test('a style sheet that nothing ends', async () => {
    expect(await references('<style>p{a:url(x)}</b>')).toEqual([['background', 'x', 'x']]);
  });
});

describe('reads', () => {
  test.each([
    ['https://shop.example/a', 'https://shop.example/a'],
    ['HTTP://Shop.Example', 'http://shop.example/'],
    ['//shop.example/a', 'https://shop.example/a'],
    ['https:\\\\shop.example\\a', 'https://shop.example/a'],
    ['\\\\shop.example', 'https://shop.example/'],
    ['https:shop.example', 'https://shop.example/'],
    ['https:/shop.example', 'https://shop.example/'],
    ['https://shop.example/?a=1&amp;b=2', 'https://shop.example/?a=1&b=2'],
    ['https://shop.example/?a=1&copy=2', 'https://shop.example/?a=1&copy=2'],
    ['https://shop\n.example/\ta', 'https://shop.example/a'],
    ['mailto:jane@shop.example', 'mailto:jane@shop.example'],
    ['tel:+12025550123', 'tel:+12025550123'],
    ['javascript:void(0)', 'javascript:void(0)'],
    ['cid:logo', 'cid:logo'],
    ['https://bücher.example', 'https://xn--bcher-kva.example/'],
    ['shop.example', undefined],
    ['/a/b', undefined],
    ['#top', undefined],
    ['', undefined],
    ['https://', undefined],
    ['https://shop example/', undefined],
  ])('%j as %j', async (written, href) => {
    expect(await url(written)).toBe(href);
  });

  test.each([
    ['https://shop.example/{{id}}', 'shop.example'],
    ['https://shop.example?id={{id}}', 'shop.example'],
    ['https:\\\\shop.example\\{{id}}', 'shop.example'],
    ['//shop.example/{{id}}', 'shop.example'],
    ['https://{{host}}/a', undefined],
    ['https://{{shop}}.example/a', undefined],
    ['//{{host}}/a', undefined],
    ['https://jane{{x}}@shop.example', undefined],
    ['https://shop.example:{{port}}/', undefined],
    ['mailto:{{mail}}', undefined],
    ['{{url}}', undefined],
    ['{{base}}/a', undefined],
  ])('the host of %s as %s', async (written, host) => {
    const { references: found } = await readPart(`<a href="${written}">x</a>`);
    expect(found[0]?.url?.hostname).toBe(host);
    expect(found[0]?.placeholders.length).toBe(1);
  });
});

describe('knows placeholders', () => {
  test.each([
    ['[[product-link]]', '[[product-link]]', 'productLink'],
    [' {{ order_url }} ', '{{ order_url }}', 'url'],
    ['%%store_link%%', '%%store_link%%', 'storeLink'],
  ])('an address that is one: %s', async (written, value, kind) => {
    const { references: found } = await readPart(`<a href="${written}">x</a>`);
    expect(found[0]?.placeholder).toMatchObject({ value, kind });
  });

  test('an address that holds some', async () => {
    const { references: found } = await readPart('<a href=" https://a.example/{{x}}?b=[[y]]">x</a>');
    expect(found[0]?.placeholder).toBeUndefined();
    expect(found[0]?.placeholders.map(({ value, index }) => [value, index])).toEqual([
      ['{{x}}', 18],
      ['[[y]]', 26],
    ]);
  });
});

test('links are what can be clicked, and is not quoted', async () => {
  const { links } = await read(
    '<a href=a>x</a><form action=b></form><img src=c><blockquote type=cite><a href=d>y</a></blockquote>',
  );
  expect(links.map(({ value }) => value.value)).toEqual(['a', 'b']);
});
