import { describe, expect, test } from '@jest/globals';
import { decodeCharset } from '../../src/formats/charset.ts';
import { encodingOf } from '../../src/formats/encodings.ts';
import { Text } from '../../src/text.ts';
import fc from '../support/property.ts';
import { charsets, encoderOf } from './encoders.ts';

function decode(bytes: Uint8Array, label: string) {
  return decodeCharset(Text.whole(Buffer.from(bytes).toString('latin1')), label);
}

describe('labels', () => {
  test.each([
    ['UTF-8', 'utf-8'],
    [' utf8 ', 'utf-8'],
    ['ISO-8859-1', 'windows-1252'],
    ['iso8859_15', 'iso-8859-15'],
    ['ISO_8859-2:1987', 'iso-8859-2'],
    ['latin5', 'windows-1254'],
    ['l9', 'iso-8859-15'],
    ['iso-8859-11', 'windows-874'],
    ['iso-8859-8-i', 'iso-8859-8'],
    ['win-1251', 'windows-1251'],
    ['cp1252', 'windows-1252'],
    ['x-sjis', 'shift_jis'],
    ['cp932', 'shift_jis'],
    ['Windows-31J', 'shift_jis'],
    ['csISO2022JP', 'iso-2022-jp'],
    ['GB_2312-80', 'gbk'],
    ['cp936', 'gbk'],
    ['Big5-HKSCS', 'big5'],
    ['ks_c_5601-1987', 'euc-kr'],
    ['x-euc-jp', 'euc-jp'],
    ['TIS-620', 'windows-874'],
    ['cp866', 'ibm866'],
    ['KOI8-RU', 'koi8-u'],
    ['unicodeFFFE', 'utf-16be'],
    ['utf-7', undefined],
    ['hz-gb-2312', undefined],
    ['cp437', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s', (label, encoding) => {
    expect(encodingOf(label)).toBe(encoding);
  });
});

describe('each charset', () => {
  test.each(charsets)('%s reads all that it writes', (charset) => {
    const { characters, encode } = encoderOf(charset);
    const text = characters.join('');
    expect(decode(encode(text), charset)).toMatchObject({ text: { value: text }, obstacle: undefined });
  });

  test.each(charsets.filter((charset) => !charset.startsWith('utf-16')))('%s says where bytes are none', (charset) => {
    // Node has three control characters of Shift_JIS in the places of each other.
    const byte = fc.nat({ max: 255 }).filter((value) => value !== 0x1a && value !== 0x1c && value !== 0x7f);
    const property = fc.property(fc.array(byte, { maxLength: 20 }), (values) => {
      const bytes = Uint8Array.from(values);
      const { text, obstacle } = decode(bytes, charset);
      if (obstacle) expect(text.value).toMatch(/[\ufffd\ue000-\uf8ff]/);
      // Only in streams does Node 20 read windows-1252 as it is.
      else
        expect(text.value).toBe(
          new TextDecoder(charset, { fatal: true, ignoreBOM: true })
            .decode(bytes, { stream: charset === 'windows-1252' })
            .replace(/^\ufeff/, ''),
        );
    });
    fc.assert(property, { numRuns: 200 });
  });

  test('UTF-8 replaces what is none as browsers do', () => {
    const lead = fc.constantFrom(
      0x41,
      0x80,
      0xbf,
      0xc0,
      0xc2,
      0xe0,
      0xa0,
      0xed,
      0x9f,
      0xf0,
      0x90,
      0xf4,
      0x8f,
      0xf5,
      0xff,
      0xef,
      0xbb,
    );
    const property = fc.property(fc.array(lead, { maxLength: 12 }), (bytes) => {
      expect(decode(Uint8Array.from(bytes), 'utf-8').text.value).toBe(new TextDecoder().decode(Uint8Array.from(bytes)));
    });
    fc.assert(property, { numRuns: 1000 });
  });
});

describe('obstacles', () => {
  test.each([
    ['utf-8', [0x47, 0x72, 0xfc, 0x20], 'Byte 0xFC is not valid UTF-8', 2],
    ['utf-8', [0x41, 0xe2, 0x82], 'Bytes 0xE2 0x82 are not valid UTF-8', 1],
    ['iso-8859-7', [0x41, 0xd2], 'Byte 0xD2 is not valid iso-8859-7', 1],
    ['shift_jis', [0x41, 0x83], 'Byte 0x83 is not valid shift_jis', 1],
    ['gb18030', [0x81, 0x30, 0x81, 0x41], 'Bytes 0x81 0x30 0x81 0x41 are not valid gb18030', 0],
    ['big5', [0x41, 0x88, 0x62], 'Bytes 0x88 0x62 are not valid big5', 1],
    ['utf-16le', [0x41, 0, 0x00, 0xd8, 0x42, 0], 'Bytes 0x00 0xD8 are not valid UTF-16le', 2],
    ['utf-16be', [0, 0x41, 0], 'Byte 0x00 is not valid UTF-16be', 2],
    ['utf-7', [0x41, 0x42], 'Charset "utf-7" is not known: the text cannot be read', 0],
  ])('%s', (label, bytes, says, start) => {
    const { obstacle } = decode(Uint8Array.from(bytes), label);
    expect(obstacle?.says).toBe(says);
    expect(obstacle?.at.start).toBe(start);
  });

  test('are one, however many faults there are', () => {
    const { text, obstacle } = decode(new Uint8Array(100_000).fill(0xff), 'euc-jp');
    expect(obstacle?.at).toEqual({ start: 0, end: 1 });
    expect(text.length).toBe(100_000);
  });
});

describe('bytes without a charset', () => {
  test.each([
    ['UTF-8', Buffer.from('Grüße'), 'Grüße'],
    ['windows-1252', Buffer.from('Gr\xfc\xdfe \x80', 'latin1'), 'Grüße €'],
    ['ISO-2022-JP', Buffer.from('\x1b$B$3\x1b(B!'), 'こ!'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffä'), 'ä'],
  ])('are read as %s', (_, bytes, text) => {
    for (const label of ['', 'us-ascii', 'ASCII'])
      expect(decode(bytes, label)).toMatchObject({ text: { value: text }, obstacle: undefined });
  });

  test('are read as another charset where something names it', () => {
    expect(decodeCharset(Text.whole('\xd3\xd0'), '', 'koi8-r').text.value).toBe('сп');
  });
});

test('the byte order of UTF-16 is that of its mark, else that of its zeros', () => {
  expect(decode(Buffer.from('\xfe\xff\0A', 'latin1'), 'utf-16').text.value).toBe('A');
  expect(decode(Buffer.from('\xff\xfeA\0', 'latin1'), 'utf-16be').text.value).toBe('A');
  expect(decode(Buffer.from('\0A\0B', 'latin1'), 'utf-16').text.value).toBe('AB');
  expect(decode(Buffer.from('A\0B\0', 'latin1'), 'utf-16').text.value).toBe('AB');
});
