import { describe, expect, test } from '@jest/globals';
import { part } from '../../src/message/part.ts';
import { placeholderFinder } from '../../src/message/placeholders.ts';
import { placeOf } from '../../src/style/places.ts';
import { renderingOf } from '../../src/style/rendering.ts';
import type { Styled } from '../../src/style/styled.ts';
import { Text } from '../../src/text.ts';

/** The style of the element with the id "x". */
function styleIn(html: string, maxWidth = 600): Styled {
  const made = part({ type: 'html', text: Text.whole(html) }, placeholderFinder({}), 'final');
  if ('says' in made) throw new Error(made.says);
  const tag = made.tags.find((one) => one.attribute('id')?.value.value === 'x');
  if (!tag) throw new Error('There is no x');
  return renderingOf(made, maxWidth).styleOf(tag);
}

const rgb = ({ red, green, blue }: Styled['text']['color']) => [red, green, blue];

describe('what is inherited', () => {
  test.each([
    ['<body text="#010203"><p id=x>', [1, 2, 3]],
    ['<body link="red"><a href="#" id=x>', [255, 0, 0]],
    ['<a href="#"><b id=x>', [0, 0, 238]],
    ['<font color="chucknorris" id=x>', [192, 0, 0]],
    ['<font color="#fc0"><p id=x>', [255, 204, 0]],
    ['<p style="color:hsl(120 100% 25%)" id=x>', [0, 128, 0]],
    ['<p style="color:hsl(.5turn 50% 50%)" id=x>', [64, 191, 191]],
    ['<p style="color:hwb(90 10% 10%)" id=x>', [128, 230, 26]],
    ['<p style="color:hwb(90 80% 80%)" id=x>', [128, 128, 128]],
    ['<p style="color:rgba(10%,20%,30%,.5)" id=x>', [26, 51, 77]],
    // Before the standards, a table had the colour of the body.
    ['<div style="color:red"><table><td id=x>', [0, 0, 0]],
    ['<!DOCTYPE html><div style="color:red"><table><td id=x>', [255, 0, 0]],
    ['<body text="blue"><div style="color:red"><table><td id=x>', [0, 0, 255]],
    ['<p style="color:red"><b style="color:initial" id=x>', [0, 0, 0]],
    ['<p style="color:red"><b style="color:blue;color:inherit" id=x>', [255, 0, 0]],
    ['<p style="color:red"><a href="#" style="color:unset" id=x>', [255, 0, 0]],
    ['<p style="color:red"><a href="#" style="color:revert" id=x>', [0, 0, 238]],
    ['<p style="color:red"><b style="color:blue;all:unset" id=x>', [255, 0, 0]],
    ['<p style="color:red"><b style="all:initial" id=x>', [0, 0, 0]],
    ['<p style="color:red"><a href="#" style="all:revert" id=x>', [0, 0, 238]],
    ['<p style="color:red"><b style="all:red;color:blue" id=x>', [0, 0, 255]],
  ])('colour of %s', (html, color) => {
    expect(rgb(styleIn(html).text.color)).toEqual(color);
  });

  test.each([
    ['<h1 id=x>', 32, 700],
    ['<b><strong id=x>', 16, 900],
    ['<font size="+1" id=x>', 18, 400],
    ['<font size="-7" id=x>', 10, 400],
    ['<pre id=x>', 13, 400],
    ['<pre><p style="font-family:serif" id=x>', 16, 400],
    ['<p style="font-size:20px"><code id=x>', 20, 400],
    ['<p style="font-size:150%"><code id=x>', 19.5, 400],
    ['<!DOCTYPE html><style>html{font-size:10px}</style><p style="font-size:2rem" id=x>', 20, 400],
    ['<p style="font-size:12" id=x>', 12, 400],
    ['<!DOCTYPE html><p style="font-size:12" id=x>', 16, 400],
    ['<style>body{font:bold 15px Arial}</style><p id=x>', 15, 700],
    ['<style>@media (max-width:600px){p{font-size:20px}}</style><p id=x>', 20, 400],
    ['<style>@media (max-width:480px){p{font-size:20px}}</style><p id=x>', 16, 400],
  ])('font of %s', (html, size, weight) => {
    const { text } = styleIn(html);
    expect(text.fontSize).toBeCloseTo(size, 6);
    expect(text.fontWeight).toBe(weight);
  });

  test.each([
    ['<div align=center><p id=x>', '-webkit-center'],
    ['<center><table><td id=x>', 'start'],
    ['<!DOCTYPE html><div style="text-align:center"><table><td id=x>', 'center'],
    ['<div style="text-align:center"><table><td id=x>', 'start'],
    ['<table><th id=x>', 'center'],
    ['<table align=center><tr align=right><th id=x>', '-webkit-right'],
    ['<td align=middle id=x>', undefined],
    ['<p dir=auto align=right id=x>', '-webkit-right'],
  ])('alignment in %s', (html, alignment) => {
    if (alignment) expect(styleIn(html).text.textAlign).toBe(alignment);
    else expect(() => styleIn(html)).toThrow('There is no x');
  });
});

test.each([
  ['<p dir=auto id=x>שלום abc', true],
  ['<p dir=auto id=x>1. <b>abc</b> שלום', false],
  ['<p dir=auto id=x><bdi>שלום</bdi><i dir=rtl>שלום</i> abc', false],
  ['<div dir=rtl><p dir=auto id=x>123', false],
  ['<div dir=rtl><p dir=none id=x>abc', true],
])('direction of %s', (html, isRightToLeft) => {
  expect(styleIn(html).text.isRightToLeft).toBe(isRightToLeft);
});

test.each([
  ['<style>:root{--a:1px 2px}</style><p style="padding:var(--a)" id=x>', 'padding-left', '2px'],
  ['<style>:root{--a:bold}</style><p style="font:var(--a) 12px Arial" id=x>', 'font-weight', 'bold'],
  ['<style>:root{--a:bold}</style><p style="padding:var(--a)" id=x>', 'padding-left', undefined],
])('a shorthand that refers: %s', (html, property, value) => {
  expect(styleIn(html).value(property)).toBe(value);
});

describe('what is seen', () => {
  test.each([
    ['<p style="display:none"><b id=x>', true],
    ['<p hidden><b id=x>', true],
    ['<p hidden style="display:block" id=x>', false],
    ['<style>.h{display:none!important}</style><p class=h style="display:block" id=x>', true],
    ['<div style="opacity:.1"><div style="opacity:10%"><p id=x>', true],
    ['<div style="opacity:.1"><div style="opacity:.2"><p id=x>', false],
    ['<div style="max-height:0;overflow:hidden"><p id=x>', true],
    ['<p style="text-indent:-9999px" id=x>', true],
    ['<style>@media (min-width:700px){p{display:none}}</style><p id=x>', false],
  ])('%s: gone is %s', (html, isGone) => {
    expect(styleIn(html).sight.isGone).toBe(isGone);
  });

  test('behind it', () => {
    const style = styleIn('<td></td><table bgcolor="#abc"><td style="background:url(a.png)" id=x>');
    expect(style.hasBackgroundImage).toBe(true);
    expect(style.backgroundColor.alpha).toBe(0);
    expect(rgb(styleIn('<table bgcolor="#abc" id=x>').backgroundColor)).toEqual([170, 187, 204]);
  });
});

describe('where it is said', () => {
  test.each([
    ['<p style="margin:0; «color: red»; top:0"><b id=x>', 'color', ';'],
    ['<style>p { «color : red» ; }</style><p id=x>', 'color', ' ;'],
    ['<style>\r\np {\r\n«color: /* é */ red»\r\n}</style><p id=x>', 'color', '\r\n'],
    ['<font «color="red"»><b id=x>', 'color', ''],
    ['<body «link="red"»><a href="#" id=x>', 'color', ''],
    ['«<center>»<p id=x>', 'text-align', ''],
    ['<p style="x:&quot;é&quot;;«font:12px/2 &quot;A&quot;»;"><b id=x>', 'line-height', ';'],
    ['<p style="font-size:{{size}}px;«font-size:2em»" id=x>', 'font-size', ''],
  ])('%s', (marked, property, rest) => {
    const html = marked.replace(/[«»]/g, '');
    const setter = styleIn(html).setter(property);
    const place = setter && placeOf(setter);
    const [start, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
    expect(place).toMatchObject({ at: { start, end }, whole: { start, end: end + rest.length } });
  });

  test('nobody says it', () => {
    const setter = styleIn('<h1 id=x>').setter('font-size');
    expect(setter && placeOf(setter)).toBeUndefined();
  });
});
