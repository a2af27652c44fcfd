import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/message/parse.ts';
import { prescan } from '../../src/message/prescan.ts';
import { promptly } from '../support/promptly.ts';
import fc from '../support/property.ts';
import { readWithReport } from '../support/read.ts';

const tooDeep = 'Nests more than 512 elements';
const tooManyTags = 'Has more than 200000 tags';
const tooManyAttributes = 'Has more than 512 attributes in one tag';
const tooMuchFormatting = 'Opens more than 256 formatting elements without closing them';

/** A text repeated, with a number for each `@`. */
function times(count: number, unit: string): string {
  return Array.from({ length: count }, (_, index) => unit.replaceAll('@', String(index))).join('');
}

const attributes = (count: number) => times(count, ' a@=1');

describe('refuses, as a fatal finding,', () => {
  test.each([
    ['nested elements', times(50_000, '<div>'), tooDeep, '<div>', 513],
    ['nested elements that are closed', times(600, '<i>').concat(times(600, '</i>')), tooMuchFormatting, '<i>', 257],
    ['nested tables', times(600, '<table><tr><td>'), tooDeep, '<table>', 129],
    ['cells without their rows', times(600, '<table><td>'), tooDeep, '<table>', 129],
    ['formatting elements', times(1000, '<p><font id=@>x'), tooMuchFormatting, '<p>', 87],
    ['attributes', `<p>${times(300, '<br>')}<a${attributes(600)}>`, tooManyAttributes, '<a a0=1', 1],
    ['attributes of a tag like many', `<a${attributes(600)}>`, tooManyAttributes, '<a a0=1', 1],
    ['attributes of a tag among few', `<p><a${attributes(600)}>a<br>`, tooManyAttributes, '<a a0=1', 1],
    [
      'attributes whose values hold signs of tags',
      `<p><a${times(200, ' a@="<" b@=1 c@=1')}>`,
      tooManyAttributes,
      '<a a0=',
      1,
    ],
    ['attributes without blanks', `<a ${times(600, 'a@="1"')}>`, tooManyAttributes, '<a a0="1"', 1],
    ['tags', times(300_000, '<br>'), tooManyTags, '<br>', 200_001],
    ['elements in a closed element', `<p>${times(600, '<span><x>')}`, tooDeep, '<x>', 256],
    ['nested elements between stray cells', times(600, '<div><td>'), tooDeep, '<div>', 513],
    ['the same behind a placeholder', `{{ "<!--" }}${times(600, '<div>')}`, tooDeep, '<div>', 513],
    ['the same in a quote that is none', `<a ="x>${times(600, '<div>')}">`, tooDeep, '<div>', 512],
    ['the same behind a sign that is a value', `<a b=="x>${times(600, '<div>')}">`, tooDeep, '<div>', 512],
    [
      'the same behind many blanks',
      `<a b=${' '.repeat(40)}"x"><div c=d">${times(600, '<div>')}`,
      tooDeep,
      '<div>',
      511,
    ],
  ])('%s', async (_, html, says, tag, nth) => {
    const { report } = await promptly(() => readWithReport(html));
    let offset = -1;
    for (let count = 0; count < nth; count++) offset = html.indexOf(tag, offset + 1);
    expect(report.diagnostics).toEqual([
      expect.objectContaining({ rule: null, isFatal: true, severity: 'error', says, at: expect.anything() }),
    ]);
    expect(report.diagnostics[0]?.at.start).toBe(offset);
  });

  test.each([
    ['nested elements', `<select><xmp></select>${times(900, '<div>')}`, tooDeep],
    ['very many nested elements', `<select><xmp></select>${times(5000, '<div>')}`, tooDeep],
    ['formatting elements', `<svg><title>${times(1000, '<p><b id=@>x')}`, tooMuchFormatting],
    [
      'formatting elements, all long',
      `<svg><title>${times(1000, `<p><b id="${'x'.repeat(1000)}@">x`)}`,
      tooMuchFormatting,
    ],
    ['tags', `<svg><style>${times(210_000, '<x>')}`, tooManyTags],
  ])('what only the parser sees: %s', async (_, html, says) => {
    const { report } = await promptly(() => readWithReport(html));
    expect(report.diagnostics.map((one) => [one.says, one.isFatal])).toEqual([[says, true]]);
  });

  test('only that text of a mail', async () => {
    const mail = [
      'Subject: Your order',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Hello',
      '--b',
      'Content-Type: text/html',
      '',
      times(600, '<div>'),
      '--b--',
    ].join('\n');
    const { message, report } = await readWithReport(mail, 'a.eml');
    expect(message.parts.map(({ text }) => text.value.trim())).toEqual(['Hello']);
    expect(report.diagnostics.map(({ says, start }) => [says, start.line])).toEqual([[tooDeep, 12]]);
  });
});

describe('accepts', () => {
  const cell = '<td style="padding:0" width="600"><font face="Arial" color="#333">Hello';
  test.each([
    ['deep tables', `${times(60, '<table width="100%"><tr><td>')}Hello${times(60, '</td></tr></table>')}`],
    ['tables in tables', times(300, `<table><tr>${cell}</font></td>${cell}</font></td></tr></table>`)],
    ['cells with open fonts', `<table>${times(3000, `<tr>${cell}</td>${cell}</td></tr>`)}</table>`],
    [
      'cells with open fonts of many kinds',
      `<table>${times(3000, '<tr><td><font id=@>a</td><td><font size=@>b</td></tr>')}</table>`,
    ],
    ['cells without end', `<table>${times(3000, `<tr>${cell}${cell}`)}</table>`],
    ['paragraphs without end', times(3000, '<p>Hello <b>you</b>')],
    ['paragraphs with open elements', times(3000, '<p>Hello <b>you <i>and</i>')],
    ['items without end', `<ul>${times(3000, '<li>Hello')}</ul><dl>${times(3000, '<dt>a<dd>b')}</dl>`],
    ['options without end', `<select>${times(3000, '<option>a')}</select>`],
    ['rows and groups without end', `<table>${times(1000, '<thead><tr><th>a<tbody><tr><td>b')}</table>`],
    ['anchors without end', times(3000, '<a name="n@">Hello ')],
    ['anchors without end in paragraphs', times(3000, '<a name="n@">Hello <p>you')],
    ['cells without a table', times(3000, '<td>Hello<tr>')],
    ['links', times(3000, '<p><a href="https://www.amazon.com/@"><b><font size="@">Hello</font></b></a></p>')],
    ['wrong nesting', times(3000, '<p><b><i>Hello</b></i><span><div></span></div></p>')],
    ['centred blocks in inline elements', times(3000, '<span><center><p>Hello</center></span>')],
    ['a picture in SVG, and many kinds of formatting', `<svg><path/></svg>${times(80, '<font id=@><b>x</b></font>')}`],
    ['a picture in SVG', `<p>${times(50, '<b>x</b>')}<svg>${times(3000, '<path d="M0 0"/>')}</svg>`],
    ['void elements', times(3000, '<br><img src=x><hr/><input>')],
    ['forms in tables', `<table>${times(1000, '<form action=x><tr><td>Hello</td></tr></form>')}</table>`],
    ['buttons and headings', times(1000, '<button>a</button><h1>b</h1><h2>c')],
    ['unknown elements', times(3000, '<constructor>a</constructor><o:p>&nbsp;</o:p><st1:place>b</st1:place>')],
    ['a long value', `<img src="data:image/png;base64,${'A'.repeat(100_000)}">${times(300, '<br>')}`],
    ['512 attributes', `${times(300, '<br>')}<a${attributes(512)}>`],
    ['a comment full of tags', `${times(300, '<br>')}<!-- ${times(3000, '<div>')} -->`],
    ['a script full of tags', `${times(300, '<br>')}<script>${times(3000, '"<div>"')}</script>`],
    ['no tags', 'a < b and c > d '.repeat(3000)],
    ['nothing', ''],
  ])('%s', (_, html) => {
    expect(prescan(html)).toBeUndefined();
    expect(parse(html)).toBeDefined();
  });

  test('200,000 tags', () => {
    expect(prescan(times(100_000, '<b></b>'))).toBeUndefined();
  });
});

describe('whatever it accepts', () => {
  const names =
    'a b i font nobr p div span x table tr td th tbody caption object select option ul li svg desc style title template form ' +
    'button h1 math center dd body frameset col br textarea applet';
  const name = fc.constantFrom(...names.split(' '));
  const loose = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(name, fc.boolean()).map(([one, id]) => `<${one}${id ? ' id=@' : ''}>`) },
    { weight: 4, arbitrary: name.map((one) => `</${one}>`) },
    { weight: 1, arbitrary: fc.constantFrom('x', ' ', '<!-- c -->', '<![CDATA[>]]>') },
  );
  const { nested } = fc.letrec<{ nested: string }>((tie) => ({
    nested: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('x', '<br>', '</b>', '</td>', '</p>', '</x>'),
      fc
        .tuple(name, fc.boolean(), fc.array(tie('nested'), { maxLength: 4 }))
        .map(([one, id, inner]) => `<${one}${id ? ' id=@' : ''}>${inner.join('')}</${one}>`),
    ),
  }));
  const soup = fc.oneof(
    fc.array(loose, { minLength: 1, maxLength: 9 }).map((tags) => tags.join('')),
    nested,
  );
  const tail = fc.constantFrom('<p>x', '<p>x</p>', '<table><tr><td><p>x</table>', '<x>y</x>', '<div></div>y');

  test('a parser makes few elements of it', () => {
    fc.assert(
      fc.property(soup, soup, tail, (unit, middle, last) => {
        const html = times(300, unit) + middle + times(300, last);
        fc.pre(prescan(html) === undefined);
        const tree = parse(html);
        let count = 0;
        for (const stack = tree ? [...tree.children] : []; stack.length > 0; count++) {
          const node = stack.pop();
          if (node && 'children' in node) stack.push(...node.children);
        }
        expect(count).toBeLessThan(30 * (html.split('<').length + 10));
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});
