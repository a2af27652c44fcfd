import { describe, expect, test } from '@jest/globals';
import { readPart } from '../support/read.ts';

/** The words that are shown, and those that are not. */
async function seen(html: string): Promise<[shown: string, hidden: string]> {
  const { text, hidden } = await readPart(html);
  return [text.value.replace(/\s+/g, ''), hidden.map(({ value }) => value.trim()).join('')];
}

describe('an element that is gone', () => {
  test.each([
    ['<p style="display:none">a'],
    ['<p style="display: none;">a'],
    ['<p style="DISPLAY : NONE">a'],
    ['<p style="color:red;display:none;margin:0">a'],
    ['<p style="display:none!important">a'],
    ['<p style="display:none ! important">a'],
    ['<p style="display:block;display:none">a'],
    ['<p style="display:none;display:foo">a'],
    ['<p style="display:none;display:block!ie">a'],
    ['<p style="display:none !important;display:block">a'],
    ['<p style="display:none/**/">a'],
    ['<p style="/* x:y; */display:none">a'],
    ['<p style="display:n&#111;ne">a'],
    ["<p style='background:url(x;y);display:none'>a"],
    ['<p style="x:(;;);display:none">a'],
    ['<p style=");;display:none">a'],
    ['<p hidden>a'],
    ['<p hidden="until-found">a'],
    ['<p hidden style="color:red">a'],
  ])('%s', async (html) => {
    expect(await seen(html)).toEqual(['', 'a']);
  });

  test('takes all within with it', async () => {
    expect(await seen('<div style="display:none"><p style="display:block;visibility:visible;font-size:9px">a')).toEqual(
      ['', 'a'],
    );
  });

  test('is one that a parser opens again, too', async () => {
    expect(await seen('<p><b style="display:none">a<p>b')).toEqual(['', 'ab']);
    expect(await seen('<p hidden><b>a</p>b')).toEqual(['b', 'a']);
  });
});

describe('an element that is shown', () => {
  test.each([
    ['<p style="display:none;display:block">a'],
    ['<p style="display:none;display:inline-block!important">a'],
    ['<p style="display:block !important;display:none">a'],
    ['<p style="display:-webkit-box">a'],
    ['<p style="display:inline-flex">a'],
    ['<p style="display:table-cell">a'],
    ['<p style="-x-display:none">a'],
    ['<p style="display:none:">a'],
    ['<p style="color:rgb(0,0,0;display:none">a'],
    ['<p hidden style="display:block">a'],
    ['<p style="visibility:visible">a'],
    ['<p style="visibility:foo">a'],
    ['<p style="font-size:1px">a'],
    ['<p style="font-size:0.1px">a'],
    ['<p style="line-height:0">a'],
    ['<p class="hidden" aria-hidden=true>a'],
    ['<p title="display:none">a'],
    ['<p data-style="display:none">a'],
    ['<input type=hidden value=b>a'],
    ['<dialog>a</dialog>'],
    ['<noscript>a</noscript>'],
  ])('%s', async (html) => {
    expect(await seen(html)).toEqual(['a', '']);
  });
});

describe('what inner elements can show again', () => {
  test.each([
    ['<p style="visibility:hidden">a<b style="visibility:visible">b</b>c', 'b', 'ac'],
    ['<p style="visibility:collapse">a<b style="visibility:initial">b</b>', 'b', 'a'],
    ['<p style="visibility:hidden">a<b style="visibility:inherit">b</b>', '', 'ab'],
    ['<p style="visibility:hidden">a<b style="visibility:unset">b</b><i>c</i>', '', 'abc'],
    ['<p style="font-size:0">a<b style="font-size:12px">b</b>c', 'b', 'ac'],
    ['<p style="font-size:0px">a<b style="font:bold 12px/1 Arial">b</b>', 'b', 'a'],
    ['<p style="font-size:0">a<b style="font-size:medium">b</b>', 'b', 'a'],
    ['<p style="font-size:0">a<b style="font-size:1rem">b</b>', 'b', 'a'],
    ['<p style="font-size:0">a<b style="font-size:calc(1px + 2px)">b</b>', 'b', 'a'],
    ['<p style="font-size:0">a<b style="font-size:100%">b</b><b style="font-size:2em">c</b>', '', 'abc'],
    ['<p style="font-size:0">a<b style="font-size:inherit">b</b><b style="font-size:smaller">c</b>', '', 'abc'],
    ['<p style="font-size:0">a<b style="font:inherit">b</b><b style="font-size:-1px">c</b>', '', 'abc'],
    ['<table style="visibility:hidden"><tr><td>a<td style="visibility:visible">b</table>', 'b', 'a'],
    ['<html style="visibility:hidden"><p>a<p style="visibility:visible">b', 'b', 'a'],
    ['<html style="visibility:hidden">a', '', 'a'],
  ])('%s', async (html, shown, hidden) => {
    expect(await seen(html)).toEqual([shown, hidden]);
  });
});

describe('a font size of nothing', () => {
  test.each(['0', '0px', '0.0em', '.0pt', '0%', '00', '+0', '0 !important'])('font-size:%s', async (size) => {
    expect(await seen(`<p style="font-size:${size}">a`)).toEqual(['', 'a']);
  });

  test.each(['0/0 a', '0 Arial', 'bold 0 Arial', '700 0/1 Arial', 'italic 400 0px "Arial"', '0px/20px a,b'])(
    'font:%s',
    async (font) => {
      expect(await seen(`<p style='font:${font}'>a`)).toEqual(['', 'a']);
    },
  );

  test.each(['12px/0 Arial', '700 12px Arial', 'caption', '10px/0px a', 'bold 1em "0"'])(
    'not font:%s',
    async (font) => {
      expect(await seen(`<p style='font:${font}'>a`)).toEqual(['a', '']);
    },
  );
});

test('MJML wraps its words in a font size of nothing', async () => {
  const html =
    '<table><tr><td style="direction:ltr;font-size:0px;padding:20px 0;text-align:center;">' +
    '<div style="font-size:0px;text-align:left;display:inline-block;width:100%;"><table><tr>' +
    '<td style="font-size:0px;padding:10px 25px;"><div style="font-family:Arial;font-size:13px;line-height:1">Hello' +
    '</div></td></tr></table></div></td></tr></table>';
  expect(await seen(html)).toEqual(['Hello', '']);
});

test('what is never text is neither shown nor hidden', async () => {
  expect(
    await seen(
      '<head><title>a</title><style>b</style></head><script>c</script><!-- d --><template>e</template>' +
        '<style hidden>f</style>g<ruby>h<rp>i</rp></ruby>',
    ),
  ).toEqual(['gh', '']);
});

test('hidden words of an earlier message are not the seller’s', async () => {
  expect(await seen('<p hidden>a</p><blockquote type=cite><p hidden>b</p>c</blockquote>')).toEqual(['', 'a']);
});

test('elements know that they are hidden', async () => {
  const { tags } = await readPart('<div hidden><p><b style="display:block">a</b></div><i>b</i>');
  expect(tags.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['div', true],
    ['p', true],
    ['b', true],
    ['i', false],
  ]);
});

describe('what style sheets say, in a window as wide as the message', () => {
  test.each([
    ['<style>.x{display:none}</style><p class=x>a</p><p>b', 'b', 'a'],
    ['<style>.x{display:none}</style><div class=x><p style="display:block">a</p></div><p>b', 'b', 'a'],
    ['<style>p{visibility:hidden} b{visibility:visible}</style><p>a<b>b</b>', 'b', 'a'],
    ['<style>.x{font-size:0}</style><p class=x>a<b style="font-size:9px">b</b>', 'b', 'a'],
    ['<style>.x{font:0/0 a}</style><p class=x>a<b>b</b>', '', 'ab'],
    // A style sheet may show what hides itself.
    ['<style>.x{display:block!important}</style><p class=x style="display:none">a', 'a', ''],
    ['<style>.x{display:none}</style><p class=x style="display:block">a', 'a', ''],
    ['<style>[hidden]{display:block}</style><p hidden>a', 'a', ''],
    // Only what holds at that width, and what is no rule for others.
    ['<style>@media (max-width:480px){.x{display:none}}</style><p class=x>a', 'a', ''],
    ['<style>@media (min-width:481px){.x{display:none}}</style><p class=x>a', '', 'a'],
    ['<style media=print>.x{display:none}</style><p class=x>a', 'a', ''],
    ['<style>.y{display:none}</style><p class=x>a', 'a', ''],
    ['<style>body{font-size:10px}</style><p class=x>a', 'a', ''],
    // A parser opens it again.
    ['<style>b{display:none}</style><p><b>a<p>c', '', 'ac'],
  ])('%s', async (html, shown, hidden) => {
    expect(await seen(html)).toEqual([shown, hidden]);
  });

  test('that cost too much have no say', async () => {
    const css = '.x~b{color:red}.y{display:none}';
    const [shown] = await seen(`<style>${css}</style><p class=y>a</p>${'<b>a</b>'.repeat(6500)}`);
    expect(shown).toBe('a'.repeat(6501));
  });
});
