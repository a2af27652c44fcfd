import { describe, expect, test } from '@jest/globals';
import { read } from '../support/read.ts';

/** What a plain text holds: each address as it is opened, and as it is written. */
async function found(text: string) {
  const { addresses } = await read(text, 'a.txt');
  return (await addresses()).map(({ url, value }) => [url.href, value.value]);
}

describe('an e-mail address', () => {
  test.each([
    ['jane@shop.example', 'jane@shop.example'],
    ['jane.doe+x@shop.co.uk', 'jane.doe+x@shop.co.uk'],
    ['JANE@SHOP.COM', 'jane@shop.com'],
    ['mailto:jane@shop.example', 'jane@shop.example'],
    ['jane [at] shop [dot] example', 'jane@shop.example'],
    ['jane(at)shop.de', 'jane@shop.de'],
    ['jane (at) shop.com', 'jane@shop.com'],
    ['jane{at}shop{dot}com', 'jane@shop.com'],
    ['jane<at>shop<dot>com', 'jane@shop.com'],
    ['jane[@]shop.com', 'jane@shop.com'],
    ['jane @ shop.com', 'jane@shop.com'],
    ['jane @ shop . com', 'jane@shop.com'],
    ['jane at shop dot com', 'jane@shop.com'],
    ['info at shop.com', 'info@shop.com'],
    ['jane ät laden.de', 'jane@laden.de'],
    ['jane (ät) laden (punkt) de', 'jane@laden.de'],
    ['jane arobase boutique point fr', 'jane@boutique.fr'],
    ['jane arroba tienda.es', 'jane@tienda.es'],
    ['jane arroba tienda punto com', 'jane@tienda.com'],
    ['jane chiocciola negozio punto it', 'jane@negozio.it'],
    ['jane małpa butik kropka pl', 'jane@butik.pl'],
    ['jane snabel-a butik.se', 'jane@butik.se'],
    ['jane kuyruklu a magaza nokta com', 'jane@magaza.com'],
    ['jane apenstaartje winkel punt nl', 'jane@winkel.nl'],
    ['jane＠shop．com', 'jane@shop.com'],
    ['ｊａｎｅ＠ｓｈｏｐ．ｃｏｍ', 'jane@shop.com'],
    ['jane@shop。com', 'jane@shop.com'],
    ['j\u200Bane@sh\u00ADop.com', 'jane@shop.com'],
    ['jane\u202E@shop.com', 'jane@shop.com'],
    ['jane@ѕhoр.com', 'jane@shop.com'],
    ['ⓙane@shop.com', 'jane@shop.com'],
  ])('%j', async (written, address) => {
    for (const text of [`Write to ${written}, please`, `Write to ${written}.`, `${written}\n`]) {
      const [one, ...others] = await found(text);
      expect([one?.[0]?.toLowerCase(), others]).toEqual([`mailto:${address}`, []]);
      expect(written).toContain(one?.[1]);
    }
  });

  test.each(['(jane@shop.com)', '"jane@shop.com"', '<jane@shop.com>', 'Mail:jane@shop.com', '„jane@shop.com“'])(
    'without the signs around it: %s',
    async (text) => {
      expect(await found(text)).toEqual([['mailto:jane@shop.com', 'jane@shop.com']]);
    },
  );
});

describe('a web address', () => {
  test.each([
    ['https://shop.example/a?b=c#d', 'https://shop.example/a?b=c#d'],
    ['http://shop.com', 'http://shop.com/'],
    ['HTTPS://SHOP.COM', 'https://shop.com/'],
    ['www.shop.com', 'https://www.shop.com/'],
    ['shop.com', 'https://shop.com/'],
    ['shop.com/deal', 'https://shop.com/deal'],
    ['SHOP.COM', 'https://shop.com/'],
    ['my-shop.co.uk', 'https://my-shop.co.uk/'],
    ['shop.example', 'https://shop.example/'],
    ['shop [.] com', 'https://shop.com/'],
    ['shop(dot)com', 'https://shop.com/'],
    ['shop dot com', 'https://shop.com/'],
    ['shop . com', 'https://shop.com/'],
    ['www . shop . com', 'https://www.shop.com/'],
    ['shop punto com', 'https://shop.com/'],
    ['shop。com', 'https://shop.com/'],
    ['sh\u200Bop.com', 'https://shop.com/'],
    ['ѕhор.com', 'https://shop.com/'],
    ['hxxps://shop.com', 'https://shop.com/'],
    ['bit.ly/x', 'https://bit.ly/x'],
    ['wa.me/12025550123', 'https://wa.me/12025550123'],
    ['ftp://shop.com', 'ftp://shop.com/'],
    ['bücher.example', 'https://xn--bcher-kva.example/'],
  ])('%j', async (written, address) => {
    for (const text of [`See ${written}, please`, `See ${written}.`, `${written}\n`]) {
      const [one, ...others] = await found(text);
      expect([one?.[0], others]).toEqual([address, []]);
      expect(written).toContain(one?.[1]);
    }
  });
});

describe('no address', () => {
  test.each([
    'manual.pdf, readme.md, index.html, main.py, photo.jpg, file.zip and my.mov',
    'version 2.0, v1.2.3, 3.5mm, 10.12.2026 at 10.30 Uhr',
    'e.g. this, i.e. that, z.B. so, a.m. and p.m., p.ej. and p.es.',
    'Thank you.We hope that it works.Best regards',
    'Danke.Wir sind froh. Fertig.Das war es.',
    'No.5, Nr.7, Art.Nr. 5',
    '3 @ 5 EUR, @media, @2x, @scope/pkg, user@, price@home',
    'meet me at noon. Come to the shop at ten.',
    'the point is, el punto es que, en este punto es mejor, il punto e com',
    'your parcel is at home. Dot it',
    '192.168.1.1',
    'Mr.Smith, J.Smith, ASP.NET',
    'and/or, he/she, his/her',
    'order 123-1234567-1234567',
    '... a.b ..',
    'GmbH.Co',
    '{{name}}.com {{email}} hello{{x}}world',
    'hello.{{x}}',
  ])('in %j', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('beside placeholders', () => {
  test.each([
    ['https://shop.com/{{id}}', 'shop.com', 'https://shop.com/{{id}}', false],
    ['www.shop.com/a?b={{id}}&c=d', 'www.shop.com', 'www.shop.com/a?b={{id}}&c=d', false],
    ['{{name}} shop.com', 'shop.com', 'shop.com', false],
    ['shop.com {{name}}', 'shop.com', 'shop.com', false],
    ['{{name}}: jane [at] shop.com', 'shop.com', 'jane [at] shop.com', true],
  ])('%s', async (text, host, value, isDisguised) => {
    const [one, ...others] = await (await read(text, 'a.txt')).addresses();
    expect(one?.url.href).toContain(host);
    expect([one?.value.value, one?.isDisguised, others]).toEqual([value, isDisguised, []]);
  });
});

test.each([
  ['https://shop.com', true, false],
  ['www.shop.com', true, false],
  ['mailto:jane@shop.com', true, false],
  ['shop.com', false, false],
  ['jane@shop.com', false, false],
  ['shop [dot] com', false, true],
  ['jane at shop.com', false, true],
  ['www.sh\u200Bop.com', true, true],
  ['ѕhор.com', false, true],
])('%j is explicit: %p, disguised: %p', async (text, isExplicit, isDisguised) => {
  const [one] = await (await read(`Mail ${text} now`, 'a.txt')).addresses();
  expect(one).toMatchObject({ isExplicit, isDisguised });
});

describe('of a message', () => {
  test('come from all that the buyer reads, with their places', async () => {
    const html =
      '---\nsubject: one.com\n---\n<p>tw&#111;.com <img alt="three.com" title="four.com"><p hidden>five.com</p>' +
      '<!-- six.com --><p title="seven.com">s<b>even</b>.com';
    const addresses = await (await read(html)).addresses();
    expect(
      addresses.map(({ prose, value }) => {
        const { start, end } = value.span();
        return [prose.from, html.slice(start, end)];
      }),
    ).toEqual([
      ['subject', 'one.com'],
      ['body', 'tw&#111;.com'],
      ['body', 's<b>even</b>.com'],
      ['alt', 'three.com'],
      ['title', 'four.com'],
    ]);
  });

  test('know the link in whose label they are', async () => {
    const addresses = await (
      await read(
        'one.com <a href="https://x.example">see two.com</a> three.com <a href="https://y.example"><b>four.com',
      )
    ).addresses();
    expect(addresses.map(({ url, link }) => [url.hostname, link?.url?.hostname])).toEqual([
      ['one.com', undefined],
      ['two.com', 'x.example'],
      ['three.com', undefined],
      ['four.com', 'y.example'],
    ]);
  });

  test('are found once', async () => {
    const { addresses } = await read('shop.com', 'a.txt');
    expect(await addresses()).toBe(await addresses());
  });

  test('are not in quoted words', async () => {
    expect(await found('one.com\n> two.com\n> three.com\n')).toEqual([['https://one.com/', 'one.com']]);
  });
});
