import { describe, expect, test } from '@jest/globals';
import {
  maxHeaderFields,
  maxHeaderItems,
  maxHeaderLength,
  maxHeaderValue,
  maxMailDepth,
  maxMailParts,
  maxMailText,
} from '../../src/limits.ts';
import { promptly } from '../support/promptly.ts';
import { at, bytesOf, fixture, mixed, readMail } from './mails.ts';

const head = 'From: shop@example.com\nSubject: Obstacles\n';
const multipart = 'Content-Type: multipart/mixed';

/** Parts within each other. */
function levels(count: number): string {
  return Array.from({ length: count }, (_, level) => `${multipart}; boundary=b${level}\n\n--b${level}\n`).join('');
}

/** What keeps a mail from being read, and where: the first line of each place. */
async function obstaclesOf(mail: string | Uint8Array): Promise<string[][]> {
  const { file, obstacles } = await readMail(mail);
  return obstacles.map(({ says, at: place }) => [says, at(file, place).split(/\r?\n/)[0] ?? '']);
}

describe('an odd fixture', () => {
  test.each([
    ['boundary-missing', 'A multipart without a boundary: nothing in it can be read', 'From: Shop <shop@example.com>'],
    [
      'boundary-never',
      'A multipart without a part behind its boundary "other": nothing in it can be read',
      'From: Shop <shop@example.com>',
    ],
    ['charset-broken-utf-8', 'Byte 0xDF is not valid UTF-8', '\xdf'],
    ['charset-broken-euc-jp', 'Bytes 0xA9 0xA1 are not valid euc-jp', '\xa9\xa1'],
    ['charset-unknown', 'Charset "x-klingon" is not known: the text cannot be read', 'H'],
    ['charset-utf-7', 'Charset "utf-7" is not known: the text cannot be read', 'H'],
    ['colonless-line', 'A line in a header that is no field: some mail programs show it as text', 'This is no field'],
    ['encoding-unknown', 'Transfer encoding "x-uuencode" is not known: the part cannot be read', 'x-uuencode'],
    [
      'no-blank-line',
      'A line in a header that is no field: some mail programs show it as text',
      'This line is no header',
    ],
    [
      'part-no-blank-line',
      'A line in a header that is no field: some mail programs show it as text',
      'A part without a blank line',
    ],
    ['sealed', 'A part of type application/pkcs7-mime, in which words cannot be read', 'From: Shop <shop@example.com>'],
    ['subject-broken-utf-8', 'Byte 0xFC is not valid UTF-8', '=FC'],
    ['subject-twice', 'A second subject header, which some mail programs follow', 'The second'],
    ['subject-unknown-charset', 'Charset "x-unknown" is not known: the text cannot be read', 'H'],
    ['type-twice', 'A second content-type header, which some mail programs follow', 'text/html'],
  ])('%s', async (name, says, place) => {
    expect(await obstaclesOf(fixture(name))).toEqual([[says, place]]);
  });
});

describe('an odd mail', () => {
  test.each([
    [
      'without fields of a mail',
      'Note: buy now\n\nHello',
      'Not a mail: its header has no field such as From or Subject',
      'buy now',
    ],
    [
      'with a lone CR in a header',
      `${head}X-Odd: one\rHello: two\n\nHi`,
      'A control character in a header, which mail programs read differently',
      '\r',
    ],
    [
      'with U+0000 in a text',
      `${head}\nvou\0cher`,
      'Character U+0000 in a text, which mail programs read differently',
      '\0',
    ],
    [
      'with another kind of text',
      mixed('Content-Type: text/enriched\n\n<bold>Hi'),
      'A part of type text/enriched, in which words cannot be read',
      'Content-Type: text/enriched',
    ],
    [
      'that an Outlook wrote for Outlook',
      mixed('Content-Type: application/ms-tnef; name=winmail.dat\n\nx'),
      'A part of type application/ms-tnef, in which words cannot be read',
      'Content-Type: application/ms-tnef; name=winmail.dat',
    ],
    [
      'with a name that is no UTF-8',
      mixed("Content-Type: a/b\nContent-Disposition: attachment; filename*=utf-8''%FF\n\nx"),
      'Byte 0xFF is not valid UTF-8',
      '%FF',
    ],
    [
      'encoded within one that is encoded',
      mixed(
        `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${btoa(`Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${btoa('Subject: x\n\nHello')}`)}`,
      ),
      'An encoded mail within an encoded mail, which is not checked',
      btoa('Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n').slice(0, -2),
    ],
  ])('%s', async (_, mail, says, place) => {
    const [[saysFirst, placeFirst = ''] = []] = await obstaclesOf(mail);
    expect(saysFirst).toBe(says);
    expect(placeFirst.slice(0, place.length)).toBe(place);
  });

  test('reads on where it can', async () => {
    const mail = await readMail(
      bytesOf(`${head}Content-Type: text/plain; charset=utf-8\n\nGr\xfc\xdfe \xc3\xa4`, true),
    );
    expect(mail.bodies[0]?.text.value).toBe('Gr\ufffd\ufffde ä');
    expect(mail.obstacles).toHaveLength(1);
  });

  test('has no more of one obstacle than parts', async () => {
    const { obstacles } = await readMail(
      `${head}${'no field\n'.repeat(5000)}${'Content-Type: a/b\nContent-Type: c/d\n'.repeat(2000)}\nHello`,
    );
    expect(obstacles).toHaveLength(2);
  });
});

describe('the limit of', () => {
  test('levels', async () => {
    expect((await readMail(`${head}${levels(maxMailDepth)}\nHello`)).bodies).toHaveLength(1);
    const mail = await readMail(`${head}${levels(10_000)}\nHello`);
    expect(mail.obstacles.map(({ says }) => says)).toEqual(['A part within more than 100 others; it is not checked']);
    const [{ at: place } = { at: { start: 0, end: 0 } }] = mail.obstacles;
    expect(at(mail.file, place)).toBe(`${multipart}; boundary=b100\n`);
  });

  test('levels of attached mails', async () => {
    const mail = await readMail(`${head}${'Content-Type: message/rfc822\n\n'.repeat(10_000)}\nHello`);
    expect(mail.attachments).toHaveLength(maxMailDepth + 1);
    expect(mail.obstacles.map(({ says }) => says)).toEqual(['A part within more than 100 others; it is not checked']);
  });

  test('levels, and a part beside what is too deep is read', async () => {
    const mail = await readMail(`${head}${levels(maxMailDepth + 1)}\nDeep\n--b5\n\nBeside`);
    expect(mail.bodies.map(({ text }) => text.value)).toEqual(['Beside']);
    expect(mail.obstacles).toHaveLength(1);
  });

  test('parts', async () => {
    const parts = (count: number) => mixed(...Array<string>(count).fill('\nHello'));
    expect((await readMail(parts(maxMailParts - 1))).obstacles).toEqual([]);
    const mail = await readMail(parts(maxMailParts));
    expect(mail.bodies).toHaveLength(maxMailParts - 1);
    expect(mail.obstacles.map(({ says }) => says)).toEqual([
      'A mail of more than 10,000 parts; what follows is not checked',
    ]);
  });

  test('the length of a header', async () => {
    const says = 'A header of more than 2 MB or 10,000 fields; what follows is not checked';
    const long = await readMail(`${head}X: ${'x'.repeat(maxHeaderLength)}\n\nHello`);
    expect(long.obstacles.map((obstacle) => obstacle.says)).toEqual([says]);
    expect(long.bodies).toEqual([]);
    const many = await readMail(`${head}${'X: y\n'.repeat(maxHeaderFields)}\nHello`);
    expect(many.obstacles.map((obstacle) => obstacle.says)).toEqual([says]);
    const most = await readMail(`${head}${'X: y\n'.repeat(maxHeaderFields - 2)}\nHello`);
    expect(most.obstacles).toEqual([]);
  });

  test('the parameters of a header', async () => {
    const says = 'A header of more than 4096 characters or 100 parameters or encoded words';
    const { obstacles: many } = await readMail(`${head}Content-Type: a/b${'; a=b'.repeat(maxHeaderItems)}; c=d\n\nHi`);
    expect(many).toMatchObject([{ says }]);
    const { obstacles: long } = await readMail(`${head}Content-Type: a/b; c=${'x'.repeat(maxHeaderValue)}\n\nHi`);
    expect(long).toMatchObject([{ says }]);
    const { obstacles: words } = await readMail(mixed(`Content-Type: a/b; name="${'=?x?q??='.repeat(101)}"\n\nx`));
    expect(words).toMatchObject([{ says }]);
    const { obstacles: own } = await readMail(
      `${head}X-Sellerlint-Context: ${'stage=final; '.repeat(maxHeaderItems + 1)}\n\nHi`,
    );
    expect(own).toMatchObject([{ says: 'More than 100 items in a header' }]);
  });

  test('text', async () => {
    const mail = await readMail(mixed(`\n${'x'.repeat(maxMailText - 5)}`, '\nHello', '\nAgain'));
    expect(mail.bodies).toHaveLength(2);
    expect(mail.obstacles.map(({ says }) => says)).toEqual([
      'More than 10 MB of text in one mail; this part is not checked',
    ]);
  });
});

describe('a large mail is read in time that grows with its size', () => {
  const line = `${btoa('x'.repeat(57))}\r\n`;
  const picture = 'Content-Type: image/gif\nContent-Transfer-Encoding: base64\n\n';
  test.each([
    ['40 MB of base64', () => mixed('\nHello', `${picture}${line.repeat(512_000)}`)],
    ['dashes', () => mixed('\nHello') + '-'.repeat(20_000_000)],
    ['lines that separate no parts', () => `${head}${levels(99)}Content-Type: a/b\n\n${'--bx\n'.repeat(4_000_000)}`],
    ['empty parts', () => `${head}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n'.repeat(5_000_000)}`],
    ['attached mails', () => `${head}${'Content-Type: message/rfc822\n\n'.repeat(500_000)}\nHi`],
    ['opened brackets', () => mixed(...Array<string>(5000).fill(`Content-Type: a/b${'('.repeat(4000)}\n\nx`))],
    ['carriage returns', () => `${head}\n${'\r'.repeat(9_000_000)}x`],
    ['blanks', () => `${head}Content-Transfer-Encoding: quoted-printable\n\n${' '.repeat(9_000_000)}x`],
    ['equals signs', () => `${head}Subject: ${'=?'.repeat(900_000)}\n\nHi`],
    ['folds', () => `${head}X: a\n${' a\n'.repeat(600_000)}\nHi`],
  ])('%s', async (_, make) => {
    const bytes = bytesOf(make());
    const memory = process.memoryUsage().rss;
    await promptly(() => readMail(bytes));
    expect(process.memoryUsage().rss - memory).toBeLessThan(400_000_000);
  });
});
