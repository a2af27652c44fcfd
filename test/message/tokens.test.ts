import { describe, expect, test } from '@jest/globals';
import { tagEnd, tokens } from '../../src/message/tokens.ts';

/** Each token as its type's first letter and what it says, in the notation of the tests. */
function said(html: string): string {
  return Array.from(tokens(html), ({ type, name, start, end }) => `${type} ${name}[${html.slice(start, end)}]`).join(
    ' ',
  );
}

describe('cuts', () => {
  test.each([
    ['', ''],
    ['a < b', 'text [a < b]'],
    ['<P>a</p>', 'open p[<P>] text [a] close p[</p>]'],
    ['<br/>a', 'open br[<br/>] text [a]'],
    ['a<1<é<', 'text [a<1<é<]'],
    ['<a\u00a0b>c', 'open a\u00a0b[<a\u00a0b>] text [c]'],
    ['<İ>', 'text [<İ>]'],
    ['<aİ>x', 'open aİ[<aİ>] text [x]'],
    ['<v:fill src="x"/>a', 'open v:fill[<v:fill src="x"/>] text [a]'],
    ['</>a</ b>c</', 'comment [</>] text [a] comment [</ b>] text [c</]'],
    ['<!doctype html>a<?php b?>c', 'comment [<!doctype html>] text [a] comment [<?php b?>] text [c]'],
    ['a<!-- <p> -- > -->b', 'text [a] comment [<!-- <p> -- > -->] text [b]'],
    ['<!-->a<!--->b<!-- c --!>d', 'comment [<!-->] text [a] comment [<!--->] text [b] comment [<!-- c --!>] text [d]'],
    ['<!--[if mso]><td><![endif]-->a', 'comment [<!--[if mso]><td><![endif]-->] text [a]'],
    ['<![if !mso]>a<![endif]>', 'comment [<![if !mso]>] text [a] comment [<![endif]>]'],
    ['a<!-- b', 'text [a] comment [<!-- b]'],
    ['<p title="a', 'open p[<p title="a]'],
  ])('%j', (html, expected) => {
    expect(said(html)).toBe(expected);
  });
});

describe('takes for text what is in', () => {
  test.each(['style', 'script', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes'])('%s', (name) => {
    expect(said(`<${name}><b></${name}x></${name.toUpperCase()} >c`)).toBe(
      `open ${name}[<${name}>] text [<b></${name}x>] close ${name}[</${name.toUpperCase()} >] text [c]`,
    );
    expect(said(`<${name}><b>`)).toBe(`open ${name}[<${name}>] text [<b>]`);
  });

  test('plaintext, to the end', () => {
    expect(said('<plaintext>a</plaintext><b>')).toBe('open plaintext[<plaintext>] text [a</plaintext><b>]');
  });

  test('a script that writes a script', () => {
    expect(said('<script><!-- <script></script> --></script>a')).toBe(
      'open script[<script>] text [<!-- <script></script> -->] close script[</script>] text [a]',
    );
    expect(said('<script><!-- </script>a')).toBe('open script[<script>] text [<!-- ] close script[</script>] text [a]');
    expect(said('<script><!--><script></script>a')).toBe(
      'open script[<script>] text [<!--><script>] close script[</script>] text [a]',
    );
  });
});

describe('a tag ends', () => {
  test.each([
    ['behind a value in quotes', `<a b="x>y" c='>'>`, '>'],
    ['behind blanks around the sign', '<a b \n = \t "x>y">', '>'],
    ['behind many blanks', `<a b=${' '.repeat(50)}"x>y">`, '>'],
    ['within a quote that is part of a name', '<a "x>', ' y">'],
    ['within a quote that is part of a value', '<a b=x"y>', '">'],
    ['within a quote behind a value', `<a b="x""y>`, '">'],
    ['within a name that begins with the sign', '<a ="x>', '">'],
    ['within a value that begins with the sign', '<a b=="x>', '">'],
    ['behind a slash', '<a b=x/>', 'c'],
    ['at a sign without a value', '<a b=>', '"x">'],
  ])('%s', (_, tag, rest) => {
    expect(tagEnd(tag + rest, 2)).toBe(tag.length);
  });

  test('with the file', () => {
    expect(tagEnd('<a b="x>', 2)).toBe(8);
    expect(tagEnd('<a b', 2)).toBe(4);
    expect(tagEnd('<a b=', 2)).toBe(5);
    expect(tagEnd('<a', 2)).toBe(2);
  });
});

test('cuts a part of a document', () => {
  const html = '<b>one</b> two <i>three</i>';
  expect(Array.from(tokens(html, 6, 18), ({ start, end }) => html.slice(start, end))).toEqual(['</b>', ' two ', '<i>']);
});
