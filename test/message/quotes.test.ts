import { describe, expect, test } from '@jest/globals';
import { attributions, enclosures, headerBlocks, sayings, separators } from '../../data/quotes.ts';
import { read, readPart } from '../support/read.ts';

/** The seller's own words of a plain text. */
async function own(text: string): Promise<string> {
  return (await readPart(text, 'a.txt')).text.value;
}

/** The seller's own words of an HTML text, in one line. */
async function ownOfHtml(html: string): Promise<string> {
  return (await readPart(html)).text.value.replace(/\s+/g, ' ').trim();
}

describe('an attribution', () => {
  test.each(attributions)('$language: $example', async ({ example }) => {
    expect(await own(`Hello.\n\n${example}\n\nbuy it\nnow`)).toBe('Hello.\n\n');
    expect(await own(`Hello.\n\n${example}\n> buy it\n> now\n\nMine.`)).toBe('Hello.\n\n\n\nMine.');
    expect(await ownOfHtml(`Hello.<br>${example.replaceAll('<', '&lt;')}<div>buy it</div>now`)).toBe('Hello.');
  });

  test.each(attributions.filter(({ opens }) => opens !== ''))('over several lines, $language', async (one) => {
    const words = one.example.split(' ');
    for (let at = 2; at < words.length; at++) {
      const wrapped = `${words.slice(0, at).join(' ')}\n${words.slice(at).join(' ')}`;
      expect(await own(`Hello.\n\n${wrapped}\n> buy it\n\nMine.`)).toBe('Hello.\n\n\n\nMine.');
    }
  });

  test.each([
    'On 3/4/26 10:12, Jo Example wrote:',
    'On Wednesday, March 4, 2026, 10:12:00 AM GMT+1, Jo <jo@example.com> wrote:',
    'On 4 Mar 2026, at 10:12, Jo <abc123@marketplace.amazon.com> wrote:',
    'ON 4 MAR 2026 AT 10:12 JO WROTE:',
    'Am Di., 4. März 2026 um 10:12 Uhr schrieb Jo <jo@example.com>:',
    'Le 4 mars 2026 à 10h12, Jo a écrit :',
    '  On Tue, 4 Mar 2026 at 10:12, Jo wrote:  ',
  ])('as another program writes it: %s', async (line) => {
    expect(await own(`Hello.\n${line}\nbuy it`)).toBe('Hello.\n');
  });

  test('without a time, if marks follow', async () => {
    expect(await own('Hello.\nAm 4. März 2026 schrieb Jo:\n> buy it\nMine.')).toBe('Hello.\n\nMine.');
    expect(await own('Hello.\nAm 4. März 2026 schrieb Jo:\nbuy it')).toBe(
      'Hello.\nAm 4. März 2026 schrieb Jo:\nbuy it',
    );
  });
});

describe('words of the buyer in quotation marks', () => {
  test.each(sayings.flatMap(({ examples }) => examples))('%s', async (example) => {
    const rest = example.replace(/(?<=["„“”«»「]).*(?=["“”«»」])/u, '');
    expect(await own(`${example} Mine.`)).toBe(`${rest} Mine.`);
    expect(await ownOfHtml(`<p>${example} Mine.</p>`)).toBe(`${rest} Mine.`.replace(/\s+/g, ' ').trim());
  });

  test.each([
    'You can write “Pay me back.”',
    'Please write "Great!" in your review.',
    'If you write "Great!", we pay you back.',
    'Schreiben Sie „Toll!“ in Ihre Rezension.',
    'Your lamp is called "You and me".',
    '「最高」と書いてください',
  ])('are the seller’s in %s', async (text) => {
    expect(await own(text)).toBe(text);
  });

  test('stand in an element that begins with who wrote them', async () => {
    expect(await ownOfHtml('<p>Mine.</p><blockquote><p>On 4 June Jo wrote:<br>Pay me back.</p></blockquote>')).toBe(
      'Mine.',
    );
    expect(await ownOfHtml('<p>Mine.</p><blockquote><p>Yours:<br>Pay us.</p></blockquote>')).toBe(
      'Mine. Yours: Pay us.',
    );
  });
});

describe('is the seller’s own', () => {
  test.each([
    'On Monday we wrote: your parcel is on its way.',
    'On 4 March at 10:12 we wrote:\nYour parcel is on its way.',
    'On 4 March at 10:12 you wrote:\nWhere is it?',
    'Am 4.3. um 10:12 schrieben wir:\nIhr Paket ist da.',
    'Am 4.3. um 10:12 schrieb ich:\nIhr Paket ist da.',
    'Le 4 mars à 10:12 nous avons écrit :\nVotre colis arrive.',
    'As our colleague wrote:\nThe parcel is there.',
    'On 04.03.2026 DHL wrote:\nThe parcel is there.',
    'The manual of 2026 says what we wrote:\nturn it off.',
    'From: our team\nThank you.',
    'From: our team\nDate: Monday\nThank you.',
    'From: Hamburg\nDate: 4 March\nTo: Berlin\nYour parcel is on its way.',
    'De: Madrid\nFecha: 4 de marzo\n',
    '> our shop',
    'a > b\nb > c\n',
    '>>> 10 % off <<<\n>>> only today <<<',
    '-> one\n-> two',
    '---\n-- \nJo\n---',
    '----- Your order -----\nThank you.',
    'Original Message\n',
    '------- End message -------\nThank you.',
  ])('%j', async (text) => {
    expect(await own(`Hello.\n${text}`)).toBe(`Hello.\n${text}`);
  });
});

describe('lines in dashes', () => {
  test('that say whose message it is', async () => {
    expect(await own('Hello.\n--- Original message from customer ---\nRing me.')).toBe('Hello.\n');
    expect(await own('Hello.\n--- Original message ---\nRing me.')).toBe('Hello.\n');
    expect(await own('Hello.\n--- Original message is below\nRing me.')).toBe(
      'Hello.\n--- Original message is below\nRing me.',
    );
  });

  test.each(separators)('%s', async (words) => {
    for (const line of [
      `-----${words}-----`,
      `---------- ${words} ---------`,
      `> -------- ${words} --------`,
      `--- ${words}: ---`,
    ]) {
      expect(await own(`Hello.\n${line}\nFrom: Jo\n\nbuy it`)).toBe('Hello.\n');
      expect(await ownOfHtml(`<p>Hello.</p><p>${line.replace('>', '&gt;')}</p><p>buy it</p>`)).toBe('Hello.');
    }
  });

  test.each(enclosures)('%s … %s', async (begin, end) => {
    const quote = `------------- ${begin} -------------\nbuy it\n------------- ${end} -------------`;
    expect(await own(`Hello.\n${quote}\nMine.`)).toBe('Hello.\n\nMine.');
    expect(await own(`${quote}\n${quote}\nMine.`)).toBe('\n\nMine.');
    expect(await own(`Hello.\n--- ${begin} ---\nbuy it`)).toBe('Hello.\n');
  });
});

describe('Outlook’s fields', () => {
  test.each(headerBlocks.flatMap(({ from, sent, subject }) => sent.map((one) => [from, one, subject] as const)))(
    '%s, %s, %s',
    async (from, sent, subject) => {
      const block = `${from}: Jo <jo@example.com>\n${sent}: 4.3.2026 10:12\nTo: Shop\n${subject}: Order\n\nbuy it`;
      expect(await own(`Hello.\n\n${block}`)).toBe('Hello.\n\n');
      expect(await own(`Hello.\n\n________________________________\n${block}`)).toBe('Hello.\n\n');
      expect(await own(`Hello.\n${block.replaceAll(/^(\S+):/gm, '*$1:*')}`)).toBe('Hello.\n');
      expect(
        await ownOfHtml(
          `<p>Hello.</p><div><p><b>${block.replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</b></p></div>`,
        ),
      ).toBe('Hello.');
    },
  );
});

describe('a blockquote', () => {
  test.each([
    '<p>On 12 May 2026 Jo wrote:</p>',
    '<p><b>Jo</b> wrote:</p>',
    'You wrote:<br>',
    '<p>Your message:</p>',
    '<hr><p>Message from the buyer:</p>',
    '<p>Jo schrieb:</p>',
    '<p>Ihre Nachricht :</p>\n',
    '<p>Vous avez écrit :</p>',
    "<p>Message de l'acheteur :</p>",
    '<p>Lei ha scritto:</p>',
    '<p>Escribió usted:</p>',
    '<p>U schreef:</p>',
    '<p>Pani napisała:</p>',
    '<p>Du skrev:</p>',
    '<p>Mensagem do cliente:</p>',
    '<p>Müşterinin mesajı:</p>',
    '<p>お客様からのメッセージ：</p>',
  ])('that %s introduces', async (before) => {
    const text = await ownOfHtml(`${before}<blockquote><p>Ring me.</p></blockquote><p>Mine.</p>`);
    expect(text).not.toContain('Ring me');
    expect(text).toContain('Mine.');
  });

  test('in a mail', async () => {
    const html = '<p>Hello.</p><p>You wrote:</p><blockquote>Ring me.</blockquote>';
    const mail = `Subject: Re: a lamp\r\nContent-Type: text/html\r\n\r\n${html}`;
    expect((await readPart(mail, 'a.eml')).text.value.trim()).toBe('Hello.\n\nYou wrote:');
  });

  test.each([
    '<p>We wrote:</p>',
    '<p>Ich schrieb:</p>',
    '<p>Please note:</p>',
    '<p>You wrote</p>',
    '<p>Jo wrote: no</p>',
    '',
  ])('that %s introduces is the seller’s', async (before) => {
    expect(await ownOfHtml(`${before}<blockquote><p>Ring me.</p></blockquote>`)).toContain('Ring me');
  });
});

describe('what mail programs wrap it in', () => {
  const line = 'On Tue, 4 Mar 2026 at 10:12, Jo &lt;jo@example.com&gt; wrote:';
  test.each([
    [
      'Gmail',
      `<div dir="ltr">Hello.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${line}<br></div><blockquote class="gmail_quote" style="margin:0">buy it</blockquote></div>`,
    ],
    [
      'Apple Mail',
      `Hello.<br><div><blockquote type="cite"><div>${line}</div></blockquote></div><blockquote type="CITE">buy it</blockquote>`,
    ],
    [
      'Yahoo',
      `<div>Hello.</div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>${line}</div><div>buy it</div></div>`,
    ],
    [
      'Thunderbird',
      `<p>Hello.</p><div class="moz-cite-prefix">${line}<br></div><blockquote type="cite" cite="mid:x">buy it</blockquote>`,
    ],
    [
      'Thunderbird, forwarded',
      '<p>Hello.</p><div class="moz-forward-container"><table><tr><th>Subject: x</table>buy it</div>',
    ],
    [
      'Outlook on the web',
      '<div>Hello.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Von:</b> Jo<br></div><div>buy it</div>',
    ],
    ['Outlook on the web, without its fields', '<div>Hello.</div><div id="appendonsend"></div><hr><div>buy it</div>'],
    ['new Outlook', '<div>Hello.</div><div id="mail-editor-reference-message-container"><div>buy it</div></div>'],
    [
      'Proton',
      '<div>Hello.</div><div class="protonmail_quote">On …<blockquote class="protonmail_quote" type="cite">buy it</blockquote></div>',
    ],
    [
      'GMX',
      '<div>Hello.</div><div name="quote" style="border-left:2px solid"><div name="quoted-content">buy it</div></div>',
    ],
    ['Zoho', '<div>Hello.</div><div class="zmail_extra">buy it</div>'],
    ['Tutanota', '<div>Hello.</div><blockquote class="tutanota_quote">buy it</blockquote>'],
  ])('%s', async (_, html) => {
    expect(await ownOfHtml(html)).toBe('Hello.');
    const { tags } = await readPart(html);
    const { text } = await readPart(html.replace('buy it', '<a id="mark">buy it</a>'));
    expect(text.value).not.toContain('buy it');
    expect(tags.some(({ isQuoted }) => isQuoted)).toBe(true);
  });

  test.each([
    '<blockquote>Hello.</blockquote>',
    '<blockquote class="quote" cite="x">Hello.</blockquote>',
    '<div class="gmail_quotes">Hello.</div>',
    '<div id="divRplyFwdMsgs">Hello.</div>',
    '<p class="gmail_quote">Hello.</p>',
    '<div><p>&gt; Hello.</p></div>',
  ])('but not %s', async (html) => {
    expect(await ownOfHtml(html)).toContain('Hello.');
  });

  test('with the seller’s words below', async () => {
    expect(
      await ownOfHtml(`<div class="gmail_attr">${line}</div><blockquote type=cite>buy it</blockquote><p>Mine.`),
    ).toBe('Mine.');
  });

  test('with marks in it', async () => {
    expect(await ownOfHtml(`<p>${line}<br>&gt; buy it<br>&gt; now<br>Mine.`)).toBe('Mine.');
  });
});

describe('what is quoted', () => {
  test('may be one line after words of the seller', async () => {
    expect(await own('Hello.\nSie schrieben:\n> buy it\nMine.')).toBe('Hello.\nSie schrieben:\nMine.');
  });

  test('has a place', async () => {
    const text = 'Hello.\nOn 4 Mar 2026 at 10:12 Jo wrote:\n> buy it\nMine.\n> now';
    const { quoted } = await readPart(text, 'a.txt');
    expect(quoted.map(({ start, end }) => text.slice(start, end))).toEqual([
      'On 4 Mar 2026 at 10:12 Jo wrote:',
      '> buy it\n',
      '> now',
    ]);
  });

  test('has a place in HTML', async () => {
    const html = '<p>Hello.<blockquote type=cite>buy it</blockquote><p>-----Original Message-----<p>now';
    const { quoted } = await readPart(html);
    expect(quoted.map(({ start, end }) => html.slice(start, end))).toEqual([
      '<blockquote type=cite>buy it</blockquote>',
      '-----Original Message-----<p>now',
    ]);
  });

  test('is known of elements and references', async () => {
    const html =
      '<a href=a>Hello</a><div>-----Original Message-----</div><p><a href=b>x</a><img src=c>y</p>' +
      '<blockquote type=cite><a href=d>z</a></blockquote>';
    const { references } = await readPart(html);
    expect(references.map(({ value, isQuoted }) => [value.value, isQuoted])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
      ['d', true],
    ]);
  });

  test('is not in what the buyer reads', async () => {
    const { prose, whole } = await read('Hello.\r\n> buy it\r\n> now\r\n', 'a.txt');
    expect(prose.map(({ text }) => text.value)).toEqual(['Hello.\n']);
    expect(whole).toEqual({ start: 0, end: 6 });
  });
});
