import { describe, expect, test } from '@jest/globals';
import type { Part } from '../../src/message/message.ts';
import { part } from '../../src/message/part.ts';
import { placeholderFinder } from '../../src/message/placeholders.ts';
import { renderingOf } from '../../src/style/rendering.ts';
import { Text } from '../../src/text.ts';

function read(html: string): Part {
  const made = part({ type: 'html', text: Text.whole(html) }, placeholderFinder({}), 'final');
  if ('says' in made) throw new Error(made.says);
  return made;
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
  expect(renderingOf(read(html), 600).isQuirky).toBe(isQuirky);
});

describe('declarations', () => {
  test.each([
    ['color:RED', 'color', 'red'],
    ['margin:1px', 'margin-left', '1px'],
    ['margin-inline:1px 2px', 'margin-right', '2px'],
    ['padding-inline-start:3px', 'padding-left', '3px'],
    ['max-inline-size:9px', 'max-width', '9px'],
    ['margin-right:4px;margin-inline:1px 2px 3px', 'margin-right', '4px'],
    ['white-space-collapse:preserve', 'white-space', 'pre-wrap'],
    ['margin:1px 2px', 'margin-left', '2px'],
    ['margin:1px 2px 3px', 'margin-left', '2px'],
    ['margin:1px 2px 3px calc(1px + 2px)', 'margin-left', 'calc(1px + 2px)'],
    ['padding:0 auto;padding-right:4px', 'padding-right', '4px'],
    ['border:2px solid red', 'border-right-width', '2px'],
    ['border:none', 'border-left-style', 'none'],
    ['font:bold 14px/20px Arial, sans-serif', 'font-size', '14px'],
    ['font:bold 14px/20px Arial, sans-serif', 'line-height', '20px'],
    ['font:italic small-caps 700 x-large "A B"', 'font-size', 'x-large'],
    ['font:italic small-caps 700 x-large "A B"', 'font-family', '"a b"'],
    ['font:inherit', 'font-size', 'inherit'],
    ['font-size:1px !important;font-size:2px', 'font-size', '1px'],
    ['/* font-size:3px */ font-size:1px', 'font-size', '1px'],
    ['font:caption', 'font-size', '16px'],
    ['font:14px', 'font-size', undefined],
    ['color:red;color:reddish', 'color', 'red'],
    ['color:1a2b3c', 'color', '1a2b3c'],
    ['background:#fff url(a.png) no-repeat 0 0', 'background-color', '#fff'],
    ['background:url(a;b.png),linear-gradient(red,blue) green', 'background-color', 'green'],
  ])('%s: %s', (style, property, value) => {
    const one = read(`<p style='${style}'>`);
    const [tag] = one.tags;
    expect(tag && renderingOf(one, 600).styleOf(tag).declared(property)?.value).toBe(value);
  });
});

describe('style sheets', () => {
  /** What holds for the element with the id "x". */
  const colorIn = (
    css: string,
    body = '<div class="a b" id="y"><p class="c" lang="de-AT" id="x">',
  ): string | undefined => {
    const one = read(`<!DOCTYPE html><style>${css}</style>${body}`);
    const tag = one.tags.find((each) => each.attribute('id')?.value.value === 'x');
    return tag && renderingOf(one, 600).styleOf(tag).declared('color')?.value;
  };

  test.each([
    'p { color: red }',
    'P{COLOR:RED}',
    '* {color:red}',
    '.c{color:red}',
    '#x{color:red}',
    'h1, p.c , h2 {color:red}',
    '.a p{color:red}',
    '#y>p{color:red}',
    'div.a.b > .c{color:red}',
    'html body div p{color:red}',
    '[lang]{color:red}',
    'p[lang="de-AT"]{color:red}',
    "p[lang|='de']{color:red}",
    'p[class~=c]{color:red}',
    'p[lang^=de][lang$=AT][lang*=e-A]{color:red}',
    '/* p{ */ p /* x */ {/* y */ color /* z */ :red}',
    '<!-- p{color:red} -->',
    '@charset "utf-8"; @import url(x.css); p{color:red}',
    '@media screen and (max-width:600px){p{color:red}}',
    '@media only screen and (min-width: 480px) and (max-width:50em), print {p{color:red}}',
    '@media all{@supports (color:red){p{color:red}}}',
    '@media not print{p{color:red}}',
    '@media (width<=600px){p{color:red}}',
    '@media (480px < width <= 600px) and (orientation:portrait){p{color:red}}',
    '@media screen and (-webkit-min-device-pixel-ratio:0){p{color:red}}',
    '@media (min-width:700px) or (not (max-width:480px)){p{color:red}}',
    '@media (hover) and (pointer:fine) and (max-resolution:96dpi){p{color:red}}',
    '@supports (display:grid) and (not (display:none-such)){p{color:red}}',
    '@supports selector(p:has(> b)) and (display:grid){p{color:red}}',
    '@supports not selector(:no-such){p{color:red}}',
    '@supports (-ms-ime-align:auto) or (--a:b){p{color:red}}',
    'p{--two:red none;background:var(--two);color:red}',
    'p{color:red',
    // The weightier wins, then the later; important ones before all.
    'p{color:blue} p{color:red}',
    'p.c{color:red} p{color:blue}',
    '#x{color:red} p.c{color:blue} .a .b .c p{color:blue}',
    'p{color:red!important} #x{color:blue}',
    'p{color:blue} h1,p::before{color:green} p{color:red}',
    'a:hover{color:blue}p{color:red}',
    '@font-face{font-family:x}p{color:red}',
    '@keyframes x{from{color:blue}to{color:green}}p{color:red}',
    'h1{a{b{c}}}p{color:red}',
    'p:not(.d){color:red}',
    ':is(h1,p):not(div):first-child{color:red}',
    'p:nth-child(2n+1):nth-last-child(odd):only-of-type{color:red}',
    ':where(#x){color:blue} p{color:red}',
    'p{--a:red;color:var(--a)}',
    'div{--b:var(--a);--a:red} p{color:var(--c, var(--b))}',
    'p:hover,p{color:red}',
    'p,b::-webkit-any-thing{color:red}',
    'p,a:is(:no-such){color:red}',
    // What stands in an element, and behind it.
    'div:has(> p) p{color:red}',
    'body:has(.a .c) p{color:red}',
    'head:has(+ body) ~ body p{color:red}',
    'head:has(~ body .c) ~ body p{color:red}',
    'p:not(:has(b)){color:red}',
    'div:has(h1, #x) p{color:red} .c:nth-child(1){color:blue}',
    // Layers: the later wins, what is in none before all; of important ones the earlier.
    '@layer one{#x{color:blue}} @layer two{p{color:red}}',
    '@layer two, one; @layer one{p{color:red}} @layer two{p{color:blue}}',
    '@layer one{#x{color:blue}} p{color:red}',
    '@layer one{p{color:red!important}} @layer two{p{color:blue!important}} p{color:blue!important}',
    '@layer one{p{color:red} @layer in{#x{color:blue}}}',
    '@layer one.in{p{color:blue}} @layer one{@layer in{p{color:red}}}',
    '@layer{p{color:blue}} @layer{p{color:red}}',
    '@media print{@layer two{}} @layer one, two; @layer two{p{color:red}} @layer one{p{color:blue}}',
    // By what holds where a property is declared.
    'body{--a:red;--b:var(--a)} p{--a:blue;color:var(--b)}',
    'p{--a:var(--b);--b:var(--a);color:var(--a, red)}',
  ])('%s', (css) => {
    expect(colorIn(css)).toBe('red');
  });

  test.each([
    'h1{color:red}',
    '.C{color:red}',
    'p .c{color:red}',
    'body>p{color:red}',
    '.a > .c > p{color:red}',
    '.c:hover{color:red}',
    'p::first-line{color:red}',
    'div + p{color:red}',
    'p:not(.c){color:red}',
    'p:nth-child(2){color:red}',
    'i ~ p{color:red}',
    'p,,h1{color:red}',
    'h1{}} p{color:red}',
    'p:-moz-link,p{color:red}',
    'p,a:no-such{color:red}',
    'p,a:not(:no-such){color:red}',
    'p:has(b){color:red}',
    'div:has(+ p) p{color:red}',
    'body:has(> p) p{color:red}',
    'p:has(){color:red}',
    '[lang=de]{color:red}',
    '@media print{p{color:red}}',
    '@media (min-width:601px){p{color:red}}',
    '@media (prefers-color-scheme:dark){p{color:red}}',
    '@media unknown-thing{p{color:red}}',
    '@media not all and (max-width:600px){p{color:red}}',
    '@media (600px < width){p{color:red}}',
    '@media (min-width:400){p{color:red}}',
    '@media screen and hover{p{color:red}}',
    '@media (update:slow){p{color:red}}',
    '@supports selector(:no-such){p{color:red}}',
    '@supports display:grid{p{color:red}}',
    '@media (not (unknown-thing)){p{color:red}}',
    '@media (prefers-reduced-motion) or (monochrome){p{color:red}}',
    '@media (-webkit-min-device-pixel-ratio:2),(min-resolution:192dpi){p{color:red}}',
    '@supports not (display:flex){p{color:red}}',
    '@supports (-webkit-overflow-scrolling:touch){p{color:red}}',
    '@supports selector(p:has(b)) and (display:none-such){p{color:red}}',
    '@supports ((((((((((((display:flex)))))))))))){p{color:red}}',
    '@page{p{color:red}}',
    'p{{color:red}}',
    '/* p{color:red} */',
    '',
  ])('not %s', (css) => {
    expect(colorIn(css)).toBeUndefined();
  });

  test('the element itself wins, but for important ones', () => {
    const own = '<p style="color:green" id="x">';
    expect(colorIn('#x{color:red}', own)).toBe('green');
    expect(colorIn('p{color:red!important}', own)).toBe('red');
    expect(colorIn('p{color:red!important}', '<p style="color:green!important" id="x">')).toBe('green');
  });

  test('names before the standards', () => {
    const one = read('<style>.C{color:red}</style><p class="c">');
    const tag = one.tags.find(({ name }) => name === 'p');
    expect(tag && renderingOf(one, 600).styleOf(tag).declared('color')?.value).toBe('red');
  });

  test('an outer element further out', () => {
    expect(
      colorIn('.a > .b .c{color:red}', '<div class="a"><div class="b"><i><div class="b"><p class="c" id="x">'),
    ).toBe('red');
  });
});
