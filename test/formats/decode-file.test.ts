import { describe, expect, test } from '@jest/globals';
import { decodeFile } from '../../src/formats/decode-file.ts';

function decode(bytes: string | Uint8Array, path = 'a.html') {
  return decodeFile(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, path);
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('text of a file', () => {
  test.each([
    ['UTF-8', Buffer.from('Grüße 🎁'), 'Grüße 🎁'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffGrüße'), 'Grüße'],
    ['UTF-16 with a byte order mark', utf16('\ufeffGrüße 🎁'), 'Grüße 🎁'],
    ['UTF-16, big end first, with a byte order mark', utf16('\ufeffGrüße').swap16(), 'Grüße'],
    ['UTF-16 without a byte order mark', utf16('<p>Grüße</p>'), '<p>Grüße</p>'],
    ['UTF-16, big end first, without a byte order mark', utf16('<p>Grüße</p>').swap16(), '<p>Grüße</p>'],
    [
      'windows-1252',
      Buffer.from('<meta charset="windows-1252">Gr\xfc\xdfe \x80', 'latin1'),
      '<meta charset="windows-1252">Grüße €',
    ],
    ['ISO-8859-2', Buffer.from("<meta charset='ISO-8859-2'>\xb1", 'latin1'), "<meta charset='ISO-8859-2'>ą"],
    [
      'Shift_JIS',
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">\x95\x5c', 'latin1'),
      '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">表',
    ],
    ['GBK that is UTF-8 too', Buffer.from('<meta charset=gbk>\xc4\xa3', 'latin1'), '<meta charset=gbk>模'],
    ['ISO-2022-JP', Buffer.from('<meta charset=iso-2022-jp>\x1b$B$3\x1b(B'), '<meta charset=iso-2022-jp>こ'],
    ['UTF-8 that says it is something else', Buffer.from('<meta charset=gbk>注文ä'), '<meta charset=gbk>注文ä'],
    ['UTF-8 that says it is UTF-16', Buffer.from('<meta charset=utf-16>ä'), '<meta charset=utf-16>ä'],
    [
      'no charset, for the one named is in a comment',
      Buffer.from('<!-- <meta charset=gbk> -->a'),
      '<!-- <meta charset=gbk> -->a',
    ],
    ['nothing', Buffer.from(''), ''],
    ['what begins like a program', Buffer.from('MZ-80 and BM and %PDF'), 'MZ-80 and BM and %PDF'],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes)).toMatchObject({ path: 'a.html', text });
  });
});

describe('what is no text', () => {
  const remedy = 'save the file as UTF-8 or name its charset in <meta charset>';
  test.each([
    ['Latin-1 of no named charset', 'Gr\xfc\xdfe', `Byte 0xFC is not valid UTF-8; ${remedy}`, 2],
    ['the beginning of a character', 'ab\xe2\x82', `Bytes 0xE2 0x82 are not valid UTF-8; ${remedy}`, 2],
    ['a fault behind characters of more bytes', '\xc3\xa4\xc3\xa4\xff', `Byte 0xFF is not valid UTF-8; ${remedy}`, 2],
    ['a fault behind a byte order mark', '\xef\xbb\xbfa\xff', `Byte 0xFF is not valid UTF-8; ${remedy}`, 1],
    [
      'bytes that the named charset does not have',
      '<meta charset=iso-8859-7>\xd2',
      'Byte 0xD2 is not valid iso-8859-7; save the file as UTF-8 or name its charset in <meta>, which says iso-8859-7',
      25,
    ],
    [
      'a charset that is not known',
      '<meta charset=x-odd>\xaa',
      'Charset "x-odd" is not known: the text cannot be read; save the file as UTF-8 or name its charset in <meta>, which says x-odd',
      0,
    ],
    [
      'half of a surrogate pair',
      '\xff\xfeA\0\0\xd8B\0',
      'Bytes 0x00 0xD8 are not valid UTF-16le; save the file as UTF-8',
      1,
    ],
    ['U+0000', 'abc\0def', 'Character U+0000: the file is not text', 3],
    ['PDF', '%PDF-1.4', 'The file is application/pdf, not text', 0],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0', 'The file is image/png, not text', 0],
    [
      'a document',
      'PK\x03\x04\0\0word/',
      'The file is application/vnd.openxmlformats-officedocument.wordprocessingml.document, not text',
      0,
    ],
  ])('%s', (_, bytes, says, start) => {
    const refusal = decode(bytes);
    expect(refusal).toMatchObject({ says, at: { start } });
  });

  test.each([
    ['plain text', 'a.txt', 'Byte 0xFC is not valid UTF-8; save the file as UTF-8'],
    ['HTML', 'a.HTM', `Byte 0xFC is not valid UTF-8; ${remedy}`],
  ])('is told what %s can say of its charset', (_, path, says) => {
    expect(decode('Gr\xfc\xdfe', path)).toMatchObject({ says });
  });

  test('is given as far as it can be read', () => {
    expect(decode('Gr\xfc\xdfe')).toMatchObject({
      source: { path: 'a.html', text: 'Gr\ufffd\ufffde' },
      at: { start: 2, end: 3 },
    });
  });
});

describe('mail', () => {
  test.each([
    ['UTF-8', Buffer.from('Subject: ä'), { text: 'Subject: ä' }],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffSubject: ä'), { text: 'Subject: ä', hasMark: true }],
    ['UTF-16 with a byte order mark', utf16('\ufeffSubject: ä'), { text: 'Subject: ä', isForeign: true }],
    ['other bytes', Buffer.from('Subject: \xe4\x80', 'latin1'), { text: 'Subject: \xe4\x80', isBinary: true }],
    [
      'other bytes behind a byte order mark',
      Buffer.from('\xef\xbb\xbfSubject: \xe4', 'latin1'),
      { text: 'Subject: \xe4', isBinary: true, hasMark: true },
    ],
    ['bytes of files', Buffer.from('Subject: a\n\n%PDF-1.4\0\x01', 'latin1'), { text: 'Subject: a\n\n%PDF-1.4\0\x01' }],
  ])('%s', (_, bytes, source) => {
    expect(decode(bytes, 'mail.EML')).toEqual({ path: 'mail.EML', ...source });
  });

  test('a message that Outlook saved in its own format is none', () => {
    expect(decode('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0', 'mail.eml')).toMatchObject({
      says: 'The file is application/x-ole-storage, not a mail',
    });
  });
});
