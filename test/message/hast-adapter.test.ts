import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { hastOf } from '../../src/message/hast-adapter.ts';
import fc from '../support/property.ts';

const processor = unified().use(rehypeParse).freeze();

/** The reference, but for the places of roots, which nobody asks for. */
function reference(html: string): Root {
  const tree = JSON.stringify(processor.parse(html));
  return JSON.parse(tree, (_, value) => (value?.type === 'root' ? { ...value, position: undefined } : value));
}

const files = ['messages', 'mails', 'styles', 'layouts', 'a11y'].flatMap((folder) =>
  readdirSync(join('fixtures', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join('fixtures', folder, name)),
);

test('is the tree of rehype-parse, places included, on every fixture', () => {
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const html = readFileSync(file, 'utf8');
    expect({ file, tree: hastOf(html) }).toEqual({ file, tree: reference(html) });
  }
});

test.each([
  ['formatting that is closed in the wrong order', '<p>1<b>2<i>3</b>4</i>5<p>6</p>7'],
  ['an element that is opened again in each paragraph', '<b class=x><p>1<p>2</b>3'],
  ['words and elements that leave a table', '<table>1<tr>2<td>3</td>4<p>5</table>6'],
  [
    'a second body, which gives its attributes to the first',
    '<body class="a"><p>1<body class=b id=c lang=de>2<html dir=rtl>',
  ],
  ['templates, one of them open', '<template><p>1</template><template><b>2'],
  [
    'drawings, formulas, and what they hold',
    '<svg viewBox="0 0 1 1"><a xlink:href="#x">1</a><foreignObject><p>2</svg><math><mi>x</mi></math>',
  ],
  [
    'names of elements and attributes that mean something else',
    '<a.b c#d=e constructor=f __proto__=g>1</a.b><k\u212A>2',
  ],
  [
    'lists, numbers and flags',
    '<td colspan=2 headers="a b" hidden class=" x  y "><input accept="a, b" checked value=1 tabindex=x>',
  ],
  [
    'documents of each age',
    '<!doctype html public "-//W3C//DTD XHTML 1.0 Transitional//EN" "x"><!doctype html><!-- 1 --><p>2</p><!-- 3 --></html><!-- 4 -->',
  ],
  ['line ends, references and zeros', 'a\r\nb\rc&amp;d&#0;\0<pre>\n\ne</pre>\ud83d\ude00<br/>\ud800'],
  [
    'names with signs of all kinds',
    '<DiV-x:Y\0z\u00c9 A"b<C\'\0=1 \u00c9=2 =d=3 e/f=4><X-Y/>1</dIv-X:y\0Z\u00c9 g>2<p h',
  ],
  [
    'attributes whose names are properties',
    '<p value=1 classname=a htmlfor=b tabIndex=2 data-A-b=c aria-Hidden=true on=d style="" contenteditable>3',
  ],
  [
    'values of each kind',
    `<p a="1\r\n2&amp;\t3\u{1F600}=4" b='5 "6"\n&lt7' c=8&copy"9>1<a href="?a=1&copy=2&copy;">2 3</a>`,
  ],
  [
    'words and blanks in what holds text alone',
    '<title> 1 2\n3</title><style>a  b\n{}</style><textarea>\n\n4  5</textarea>',
  ],
  ['blanks that stay where words do not', '<frameset> 1 2 <frame> </frameset> 3 4<noframes> 5 6 </noframes>'],
  ['blanks around what begins a document', ' <!doctype html> <html> <head> 1 2 <body> 3 4 </body> 5 6 </html> 7'],
  ['words between the columns of a table', '<table> <colgroup> 1 2 <col> <tr> 3 4 <td> 5 6 </td> 7\n8 <select> 9 10'],
  [
    'signs that steer, and signs that are two',
    'a\u0001 b\u000b\f c\t\u{1F600} \u{1F600}d\u00e9 \u00e9\r\n\r e\ufffe <b>f\r',
  ],
  ['nothing', ''],
])('is the same with %s', (_, html) => {
  expect(hastOf(html)).toEqual(reference(html));
});

test('is the same for what the parser drops while it reads', () => {
  const html = Array.from(
    { length: 9000 },
    (_, index) => `<p title="a b${index}">\u{1F600} words\r\nof ${index}&amp;`,
  ).join('');
  expect(html.length).toBeGreaterThan(3 * 65536);
  expect(hastOf(html)).toEqual(reference(html));
});

test('is the same for anything', () => {
  const name = fc.constantFrom(
    ...'p b i a table tr td div span template select option svg title form li h1 font br img'.split(' '),
  );
  const bit = fc.oneof(
    name.map((one) => `<${one}>`),
    name.map((one) => `</${one}>`),
    name.map((one) => `<${one} class="x" style=a>`),
    fc.string({ unit: fc.constantFrom(...'ab \n\r"&=é\u{1F600}') }).map((value) => `<p class="${value}">`),
    fc.constantFrom(
      ' ',
      'word',
      'two words',
      '\n',
      '&amp;',
      '&',
      '<!-- x -->',
      '<',
      '\r\n',
      '\0',
      '\u{1F600}',
      '<frameset>',
    ),
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 30 }), (bits) => {
      const html = bits.join('');
      expect(hastOf(html)).toEqual(reference(html));
    }),
  );
});
