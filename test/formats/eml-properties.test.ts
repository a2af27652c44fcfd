import { describe, expect, test } from '@jest/globals';
import type { Span } from '../../src/span.ts';
import type { Text } from '../../src/text.ts';
import fc from '../support/property.ts';
import { chunks, encoder, type Leaf, leaf, leaves, tree, written, writtenTree } from './generated.ts';
import { readWithMailparser, readWithPostalMime } from './mail-libraries.ts';
import { at, readMail } from './mails.ts';

/** Each character of a text with its place. */
function* characters(text: Text): Generator<{ readonly character: string; readonly place: Span }> {
  for (const { 0: character, index } of text.value.matchAll(/./gsu)) {
    yield { character, place: text.span(index, index + character.length) };
  }
}

/** The bytes that a slice of a quoted-printable text stands for. */
function unquoted(slice: string): Buffer {
  const joined = slice.replace(/=\r\n/g, '');
  return Buffer.from(
    joined.replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
}

/** Holds that each character stands where its bytes do. */
function expectPlaces(file: string, body: Text, part: Leaf): void {
  const { bytesOf: own } = encoder(part.charset);
  const digits = part.encoding === 'base64' ? digitsOf(file, part) : [];
  let done = 0;
  for (const { character, place } of characters(body)) {
    const bytes = own(character);
    if (part.encoding === 'quoted-printable') expect(unquoted(at(file, place))).toEqual(bytes);
    else if (part.encoding === '8bit') expect(isWritten(at(file, place), bytes)).toBe(true);
    else if (part.charset !== 'iso-2022-jp') {
      const last = Math.ceil(((done + bytes.length) * 4) / 3) - 1;
      expect(place).toEqual({ start: digits[Math.floor((done * 4) / 3)], end: (digits[last] ?? 0) + 1 });
      done += bytes.length;
    }
  }
}

/** A file has one character for each byte, or, if all of it is UTF-8, one for some of them. */
function isWritten(slice: string, bytes: Buffer): boolean {
  return slice === bytes.toString('latin1') || Buffer.from(slice).includes(bytes);
}

/** Where each digit of a base64 text stands. */
function digitsOf(file: string, part: Leaf): number[] {
  const start = file.indexOf(written(part));
  return Array.from(written(part).matchAll(/[^\r\n=]/g), ({ index }) => start + index);
}

describe('generated mails', () => {
  test('read as they were written, each character at its place', async () => {
    const property = fc.asyncProperty(leaf, async (part) => {
      const mail = await readMail(Buffer.from(`From: a@example.com\r\n${writtenTree(part, 'b')}`, 'latin1'));
      expect(mail.obstacles).toEqual([]);
      const [body] = mail.bodies;
      expect(body?.text.value).toBe(part.text);
      if (body) expectPlaces(mail.file, body.text, part);
    });
    await fc.assert(property, { numRuns: 400 });
  });

  test('have places that survive cutting', async () => {
    const property = fc.asyncProperty(leaf, fc.nat(), fc.nat(), async (part, one, other) => {
      const mail = await readMail(Buffer.from(`From: a@example.com\r\n${writtenTree(part, 'b')}`, 'latin1'));
      const [body] = mail.bodies;
      if (!body) return;
      const [start = 0, end = 0] = [one % body.text.length, other % body.text.length].sort((a, b) => a - b);
      const cut = body.text.slice(start, end);
      for (let index = 0; index < cut.length; index++) {
        expect(cut.span(index, index + 1)).toEqual(body.text.span(start + index, start + index + 1));
      }
    });
    await fc.assert(property, { numRuns: 300 });
  });

  test('of many parts read as they were written, in order', async () => {
    const property = fc.asyncProperty(tree, async (part) => {
      const mail = await readMail(Buffer.from(`From: a@example.com\r\n${writtenTree(part, 'b')}`, 'latin1'));
      expect(mail.obstacles).toEqual([]);
      expect(mail.bodies.map(({ text }) => text.value)).toEqual(leaves(part).map(({ text }) => text));
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

const words = fc
  .array(fc.oneof(fc.constantFrom(...encoder('utf-8').characters), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) =>
    parts
      .join('')
      .replace(/[\0\n\r\t\ufeff]/g, '')
      .trim(),
  )
  .filter((text) => text !== '');

describe('generated headers', () => {
  test('of encoded words, cut anywhere', async () => {
    const property = fc.asyncProperty(
      words,
      fc.boolean(),
      fc.integer({ min: 1, max: 20 }),
      async (text, isBase64, size) => {
        const pieces = chunks(Buffer.from(text).toString('latin1'), size).map((bytes) => encodedWord(bytes, isBase64));
        const mail = await readMail(`From: a@example.com\r\nSubject: ${pieces.join('\r\n ')}\r\n\r\nHello`);
        expect(mail.subject?.value).toBe(text);
        if (isBase64 || !mail.subject) return;
        for (const { character, place } of characters(mail.subject)) {
          const slice = at(mail.file, place)
            .replace(/\?=\r\n =\?utf-8\?Q\?/g, '')
            .replace(/_/g, ' ');
          expect(unquoted(slice)).toEqual(Buffer.from(character));
        }
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });

  test('of names in sections, cut anywhere', async () => {
    const property = fc.asyncProperty(words, fc.integer({ min: 1, max: 20 }), async (text, size) => {
      const sections = chunks(Buffer.from(text).toString('latin1'), size).map((bytes, index) => {
        const percents = Array.from(bytes, (byte) => `%${Buffer.from(byte, 'latin1').toString('hex')}`).join('');
        return `filename*${index}*=${index === 0 ? "utf-8''" : ''}${percents}`;
      });
      fc.pre(sections.length < 90 && sections.join().length < 3500);
      const disposition = `attachment;\r\n ${sections.join(';\r\n ')}`;
      const mail = await readMail(
        `From: a@example.com\r\nContent-Type: a/b\r\nContent-Disposition: ${disposition}\r\n\r\nx`,
      );
      const name = mail.attachments[0]?.name;
      expect(name?.value).toBe(text);
      for (const { character, place } of name ? characters(name) : []) {
        const slice = at(mail.file, place).replace(/;\r\n filename\*\d+\*=/g, '');
        expect(decodeURIComponent(slice)).toBe(character);
      }
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

function encodedWord(bytes: string, isBase64: boolean): string {
  if (isBase64) return `=?utf-8?B?${btoa(bytes)}?=`;
  const escaped = bytes.replace(/[^A-Za-z0-9 ]/g, (byte) => `=${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `=?utf-8?Q?${escaped.replace(/ /g, '_')}?=`;
}

describe('any bytes', () => {
  const token = fc.constantFrom(
    ...[
      '\r\n',
      '\n',
      '\r',
      '\r\n\r\n',
      ' ',
      '\t',
      '--b',
      '--b--',
      '--',
      'b',
      '"',
      '(',
      ')',
      ';',
      '=',
      ':',
      '\\',
      '\0',
      '\x1b$B',
      '\x1b(B',
    ],
    ...[
      'Content-Type: ',
      'multipart/mixed; boundary=b',
      'multipart/digest; boundary="b"',
      'text/html',
      'text/plain',
      'message/rfc822',
    ],
    ...[
      '; charset=',
      'utf-8',
      'gb18030',
      'iso-2022-jp',
      'utf-16',
      'x',
      '; format=flowed; delsp=yes',
      'Content-Transfer-Encoding: ',
    ],
    ...[
      'base64',
      'quoted-printable',
      'Content-Disposition: attachment; filename*0*=',
      "utf-8''%C3",
      '%A4',
      'Subject: ',
      'From ',
    ],
    ...[
      '=?utf-8?Q?',
      '=?gbk?b?',
      '?=',
      'X-Sellerlint-Disable: a, b; reason=',
      'X-Sellerlint-Context: a=',
      '\xff',
      '\xc3',
      '\xa4',
      '=C3',
      '=\n',
    ],
    ...['GIF89a', 'RIFF1234WEBPANMF', '\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'PK\x03\x04', '> ', 'QUJD'],
  );

  test('end in places within the file', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.oneof(token, token, fc.string()), { maxLength: 60 }),
      async (tokens) => {
        const mail = await readMail(Buffer.from(`From: a\n${tokens.join('')}`, 'latin1'));
        const places = [
          ...mail.obstacles.map(({ at: place }) => place),
          ...mail.attachments.map(({ at: place }) => place),
          ...mail.declarations.map(({ at: place }) => place),
          ...[...mail.headers.map(({ value }) => value), ...mail.bodies.map(({ text }) => text)].flatMap((text) =>
            Array.from(characters(text), ({ place }) => place),
          ),
        ];
        for (const { start, end } of places) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(mail.file.length);
        }
      },
    );
    await fc.assert(property, { numRuns: 1000 });
  });

  test('show all that a mail library shows, or say that they do not', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.oneof(token, fc.constant('word')), { maxLength: 40 }),
      async (tokens) => {
        const numbered = tokens.map((each, index) => (each === 'word' ? `word${index}.\n` : each));
        const bytes = Buffer.from(
          `From: a\nContent-Type: multipart/mixed; boundary=b\n\n${numbered.join('')}`,
          'latin1',
        );
        const { obstacles, subject, bodies } = await readMail(bytes);
        fc.pre(obstacles.length === 0);
        const ours = [subject?.value, ...bodies.map(({ text }) => text.value)].join('\n');
        for (const { subject: title, texts } of [await readWithPostalMime(bytes), await readWithMailparser(bytes)]) {
          const shown = [title, ...texts.map(([, text]) => text)].join('\n');
          for (const [word] of shown.matchAll(/word\d+\./g)) expect(ours).toContain(word);
        }
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });
});
