import { describe, expect, test } from '@jest/globals';
import type { Text } from '../../src/text.ts';
import { read, readPart } from '../support/read.ts';

async function text(html: string): Promise<string> {
  return (await readPart(html)).text.value;
}

/** The words of a text, each with what stands at its place in the file. */
function places(shown: Text, file: string): string[] {
  return Array.from(shown.matchAll(/\S+/g), ({ span }) => file.slice(span.start, span.end));
}

describe('blanks', () => {
  test.each([
    ['a  b\n\tc', 'a b c'],
    [' a <b> b</b> ', 'a b'],
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['<div>a</div><div>b</div>c', 'a\nb\nc'],
    ['<div>a<div>b<div>c</div></div>d</div>', 'a\nb\nc\nd'],
    ['a<br>b<br/><br>c', 'a\nb\n\nc'],
    ['a<hr>b', 'a\nb'],
    ['a<img src=x>b', 'ab'],
    ['a<wbr>b&shy;c', 'ab\u00ADc'],
    ['a&nbsp;&nbsp;b', 'a\u00a0\u00a0b'],
    ['<pre>\n a\n  b </pre>', ' a\n  b '],
    ['<pre>\n\na</pre>', '\na'],
    ['<textarea>\n a\n b</textarea>', ' a\n b'],
    ['<nobr>a\nb</nobr>', 'a b'],
    ['<ul><li>a<li>b</ul>', 'a\nb'],
    ['<table><tr><td>a<td>b<tr><td>c</table>d', 'a\tb\nc\nd'],
    ['a<table><tr><td>b</table>', 'a\nb'],
    ['<table><tr><td>a<table><tr><td>b</table>c</table>', 'a\nb\nc'],
    ['<h1>a</h1>b<center>c</center>', 'a\nb\nc'],
    ['<select><option>a<option>b</select>', 'a\nb'],
    ['<details><summary>a</summary>b</details>', 'a\nb'],
    ['<span style="display:block">a</span><span style="display:block">b</span>c', 'a\nb\nc'],
    ['<a style="display:inline-block">a</a><a>b</a>', 'ab'],
    ['<table style="display:block"><tr style="display:block"><td style="display:block">a<td>b</table>', 'a\tb'],
    ['', ''],
    ['a <b> b</b> <i> </i>c', 'a b c'],
    ['<pre>a <b> b</b></pre>', 'a  b'],
    ['a\fb', 'a b'],
  ])('%j', async (html, expected) => {
    expect(await text(html)).toBe(expected);
  });
});

describe('signs', () => {
  test.each([
    ['&lt;b&gt; &amp;amp; &eacute;&#233;&#xe9;', '<b> &amp; ééé'],
    ['&copy 2026 &notit; &ampx &unknown; & &#; &;', '© 2026 ¬it; &x &unknown; & &#; &;'],
    ['&#128;&#x0000000041;&#0;&#xD800;', '€A\uFFFD\uFFFD'],
    ['&#x1F600;&NotEqualTilde;', '😀≂̸'],
    ['a\0b\0', 'ab'],
    ['a\r\nb\rc', 'a b c'],
    ['<pre>a\r\nb\rc</pre>', 'a\nb\nc'],
    ['a\u200Eb\u202Ec\u2066d', 'abcd'],
    ['a\u200Bb\uFEFFc', 'a\u200Bb\uFEFFc'],
    ['😀👨‍👩‍👧訳', '😀👨‍👩‍👧訳'],
    ['1 < 2 <3 > 4 <é>', '1 < 2 <3 > 4 <é>'],
    ['a</>b</x>c', 'abc'],
  ])('%j', async (html, expected) => {
    expect(await text(html)).toBe(expected);
  });
});

describe('elements', () => {
  test.each([
    ['<title>a</title><style>b</style><script>c</script>d', 'd'],
    ['<noscript>a</noscript>', 'a'],
    ['<dialog>a</dialog>', 'a'],
    ['<!--[if mso]><p>a</p><![endif]-->b', 'b'],
    ['<!--[if !mso]><!--><p>a</p><!--<![endif]-->b', 'a\n\nb'],
    ['<![if !mso]>a<![endif]>b', 'ab'],
    ['<!-- a -->b<!-->c', 'bc'],
    ['<?xml version="1.0"?>a', 'a'],
    ['<p>a<b>b<p>c<i>d', 'ab\n\ncd'],
    ['a<p title="b', 'a'],
    ['<p title="b>c', ''],
    ['<svg><text>a</text><title>b</title></svg>', 'a'],
    ['<object>a</object><video>b</video>', 'ab'],
    ['<constructor>a</constructor>b', 'ab'],
    ['<template>a</template>b', 'b'],
  ])('%j', async (html, expected) => {
    expect(await text(html)).toBe(expected);
  });
});

describe('template tags', () => {
  test.each([
    ['<p>{{#if a}}b{{/if}} c', 'b c'],
    ['<p>item{% if n > 1 %}s{% endif %}.', 'items.'],
    ['<table>{{#each a}}<tr><td>{{b}}</td></tr>{{/each}}<tr><td>c</table>', '{{b}}\nc'],
    ['<table><tr>{% if a %}<td>b</td>{% endif %}<td>c</td></tr></table>', 'b\tc'],
    ['<p>a {{!-- <b> --}}b{# > #}', 'a b'],
    ['<p>Dear <<first name>>, {{t "<p>"}}', 'Dear <<first name>>, {{t "<p>"}}'],
    ['<p>{{a &amp;b}} &amp;', '{{a &amp;b}} &'],
    ['<?php if (a > 1): ?>b<?= $c ?>', 'b<?= $c ?>'],
  ])('%j', async (html, expected) => {
    expect(await text(html)).toBe(expected);
  });
});

describe('text that a parser moves out of a table', () => {
  test.each([['<table>x<tr><td>a</td></tr>y<tr><td>b</table>', 'xy\na\nb', ['xy'.slice(0, 0), 'a', 'b']]])(
    '%j',
    async (html, expected) => {
      expect(await text(html)).toBe(expected);
    },
  );

  test.each([
    ['<table>x <tr><td>a</td></tr> y</table>', ['x', 'y', 'a']],
    ['<table><tr>x<td>a</td> y <td>b</tr>&amp;z </table>', ['x', 'y', '&amp;z', 'a', 'b']],
    ['<table><tr><td>a<table> x<tr><td>b</td></tr></table></td></tr> y</table>', ['y', 'a', 'x', 'b']],
    ['<table><tr><td>a</td></tr>x{{b}} <tr>y</table>', ['x{{b}}', 'y', 'a']],
    ['<table>\n x\n<tr>\n</ul>\n<tr>\n\n y \n<td>a', ['x', 'y', 'a']],
    ['<p>\0&amp; <table> x', ['&amp;', 'x']],
    ['a<table>b <i>c</i> d<tr><td>e', ['ab', 'c', 'd', 'e']],
  ])('keeps its places: %j', async (html, words) => {
    const { text: shown } = await readPart(html);
    const said = places(shown, html);
    expect(said.length).toBe(words.length);
    for (const [index, word] of words.entries()) expect(said[index]).toContain(word.at(0));
    for (const [index, word] of words.entries()) expect(said[index]).toContain(word.at(-1));
  });
});

describe('places', () => {
  test.each([
    ['<p>Hello &amp; <b>you</b>,', ['Hello', '&amp;', 'you</b>,']],
    ['\n &eacute;a <html> &amp;b', ['&eacute;a', '&amp;b']],
    ['<html>\n  &copy b', ['&copy', 'b']],
    ['<pre>\n   foo\r\n bar</pre>', ['foo', 'bar']],
    ['a\r\n\r\n<br>b&nbsp;c', ['a', 'b', 'c']],
    ['<p>Dear {{name}},', ['Dear', '{{name}},']],
    ['{{#if a}}b{{/if}}c 😀', ['b{{/if}}c', '😀']],
    ['{{#if a}} b {{/if}} c', ['b', 'c']],
    ['a\u200Eb <i>c</i>d', ['a\u200Eb', 'c</i>d']],
  ])('of %j', async (html, words) => {
    const { text: shown } = await readPart(html);
    expect(places(shown, html)).toEqual(words);
  });

  test('of what only the layout puts there are what stands between the words', async () => {
    const html = '<p>a </p>\n<p>b</p>';
    const { text: shown } = await readPart(html);
    expect(shown.value).toBe('a\n\nb');
    expect(shown.span(1, 3)).toEqual({ start: 4, end: 13 });
  });

  test('of a part of a message', async () => {
    const html = '<table><tr><td>a<b>b</b></td><td>c</td></tr></table>';
    const { tags } = await readPart(html);
    expect(tags.map(({ name, text: shown }) => [name, shown.value])).toEqual([
      ['table', 'ab\tc'],
      ['tr', 'ab\tc'],
      ['td', 'ab'],
      ['b', 'b'],
      ['td', 'c'],
    ]);
    expect(tags[3]?.text.span()).toEqual({ start: 19, end: 20 });
  });
});

describe('tags', () => {
  test('say where they stand', async () => {
    const html = '<p class=a>b<br/>c</p ><IMG SRC=d><style>e</style ><p>f';
    const { tags } = await readPart(html);
    const said = ({ start, end }: { start: number; end: number }) => html.slice(start, end);
    expect(tags.map(({ name, at, whole, content }) => [name, said(at), said(whole), content.value])).toEqual([
      ['p', '<p class=a>', '<p class=a>b<br/>c</p >', 'b<br/>c'],
      ['br', '<br/>', '<br/>', ''],
      ['img', '<IMG SRC=d>', '<IMG SRC=d>', ''],
      ['style', '<style>', '<style>e</style >', 'e'],
      ['p', '<p>', '<p>f', 'f'],
    ]);
  });

  test('are in the order of the file, each once', async () => {
    const { tags } = await readPart('<table><tr><td><a>x</a></td></tr><b><i>y</i></b></table><p><u>a<p>b</u>');
    expect(tags.map(({ name }) => name)).toEqual(['table', 'tr', 'td', 'a', 'b', 'i', 'p', 'u', 'p']);
  });

  test('know what is around them', async () => {
    const { tags } = await readPart('<div><p><b>a</b></p></div><i>b');
    expect(tags.map(({ name, parent }) => [name, parent?.name])).toEqual([
      ['div', undefined],
      ['p', 'div'],
      ['b', 'p'],
      ['i', undefined],
    ]);
  });
});

describe('a plain text', () => {
  test.each([
    ['a <b> &amp;\r\nb\rc', 'a <b> &amp;\nb\nc'],
    ['Dear {{name}},{{#if a}} hi{{/if}}', 'Dear {{name}}, hi'],
    ['item{% if n > 1\n %}s{% endif %}\f.', 'items .'],
    ['', ''],
  ])('%j', async (file, expected) => {
    const part = await readPart(file, 'a.txt');
    expect(part.text.value).toBe(expected);
    expect(part).toMatchObject({ type: 'plain', tree: undefined, tags: [], hidden: [], references: [] });
  });

  test('has its places', async () => {
    const { text: shown } = await readPart('a\r\n\r\nb 😀', 'a.txt');
    expect([shown.value, shown.span(1, 2), shown.span(3, 6)]).toEqual([
      'a\n\nb 😀',
      { start: 1, end: 3 },
      { start: 5, end: 8 },
    ]);
  });
});

describe('a message', () => {
  test('is read in subject, body, alternative texts and tool tips', async () => {
    const { prose } = await read(
      '---\nsubject: Your order\n---\n<p title=a>Hello <img alt="b" title=c><a title="">x</a><img alt="">' +
        '<img hidden alt=d><blockquote type=cite><img alt=e></blockquote><td title=f>',
    );
    expect(prose.map(({ from, text: words }) => [from, words.value])).toEqual([
      ['subject', 'Your order'],
      ['body', 'Hello x'],
      ['alt', 'b'],
      ['title', 'c'],
    ]);
  });

  test.each([
    ['<p> Hello <b>you</b> </p>', 4, 16],
    ['<p></p>', 0, 7],
    ['---\nsubject: a\n---\n', 19, 19],
  ])('as a whole: %j', async (html, start, end) => {
    expect((await read(html)).whole).toEqual({ start, end });
  });

  test.each([
    ['<html lang="de">', 'de'],
    ['<html lang="pt-BR">', 'pt-BR'],
    ['<html lang=" en ">', 'en'],
    ['<html lang="{{language}}">', undefined],
    ['<html>', undefined],
    ['<p lang=de>', undefined],
  ])('in a language: %s', async (html, language) => {
    expect((await read(html)).context.language).toBe(language);
  });
});
