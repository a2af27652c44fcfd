/** Writes characters in a charset, by looking up what the runtime's decoder reads. */
export interface Encoder {
  /** Some of its characters, with those of ASCII. */
  readonly characters: readonly string[];
  encode(text: string): Buffer;
  /** The bytes of one character, without what only changes a state. */
  bytesOf(character: string): Buffer;
}

const singleByte = ['windows-1252', 'iso-8859-2', 'iso-8859-15', 'windows-1251', 'koi8-r'];
const doubleByte = ['shift_jis', 'euc-jp', 'gbk', 'big5', 'euc-kr', 'gb18030'];
const unicode = ['utf-8', 'utf-16le', 'utf-16be'];

export const charsets: readonly string[] = [...unicode, ...singleByte, ...doubleByte, 'iso-2022-jp'];

const astral = ['🎁', '𠮷', '🇩🇪', '👩‍👧', '\u{10ffff}'];
const basic = ['ä', 'ß', '€', 'Ж', 'ご', '注', '文', '한', '\u200b', '\u00a0', '\ufffd', '\ue000', '\uffff', '\u0301'];
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const plain = [...ascii, ' ', '=', '.', '-', '<', '>', '\n', '\t', 'From ', '--', '=20', '=\n'];

export function encoderOf(charset: string): Encoder {
  if (unicode.includes(charset)) return unicodeEncoder(charset);
  if (charset === 'iso-2022-jp') return statefulEncoder();
  const sequences = singleByte.includes(charset) ? bytes(0x80, 0xff).map((byte) => [byte]) : pairs();
  if (charset === 'gb18030') sequences.push([0x94, 0x39, 0xda, 0x33], [0x81, 0x39, 0xee, 0x39]);
  return tableEncoder(readable(charset, sequences));
}

function unicodeEncoder(charset: string): Encoder {
  const bytesOf = (text: string) => {
    if (charset === 'utf-8') return Buffer.from(text);
    const units = Buffer.from(text, 'utf16le');
    return charset === 'utf-16be' ? units.swap16() : units;
  };
  return { characters: [...plain, ...basic, ...astral], encode: bytesOf, bytesOf };
}

function tableEncoder(table: ReadonlyMap<string, readonly number[]>): Encoder {
  const bytesOf = (text: string) => Buffer.from(Array.from(text).flatMap((character) => codesOf(table, character)));
  return { characters: [...plain, ...table.keys()], encode: bytesOf, bytesOf };
}

function codesOf(table: ReadonlyMap<string, readonly number[]>, character: string): readonly number[] {
  return table.get(character) ?? [character.charCodeAt(0)];
}

/** ISO-2022-JP: the bytes of EUC-JP without their highest bit, between escapes. */
function statefulEncoder(): Encoder {
  const table = readable(
    'euc-jp',
    pairs().filter(([first = 0]) => first >= 0xb0 && first <= 0xcf),
  );
  const bytesOf = (character: string) => Buffer.from(codesOf(table, character).map((byte) => byte & 0x7f));
  const encode = (text: string) => {
    const chunks: Buffer[] = [];
    let isWide = false;
    for (const character of text) {
      if (table.has(character) !== isWide) chunks.push(Buffer.from(isWide ? '\x1b(B' : '\x1b$B'));
      isWide = table.has(character);
      chunks.push(bytesOf(character));
    }
    return Buffer.concat(isWide ? [...chunks, Buffer.from('\x1b(B')] : chunks);
  };
  return { characters: [...plain, ...table.keys()], encode, bytesOf };
}

/** The sequences that are one character each, and no other sequence's. */
function readable(charset: string, sequences: readonly (readonly number[])[]): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  for (const sequence of sequences) {
    // Only in streams does Node 20 read windows-1252 as it is.
    const character = new TextDecoder(charset).decode(Uint8Array.from(sequence), { stream: sequence.length === 1 });
    if (/^[^\0-\x9f\ue000-\uf8ff\ufffd]$/u.test(character) && !table.has(character)) table.set(character, sequence);
  }
  return table;
}

function pairs(): number[][] {
  const trails = bytes(0x40, 0xfe).filter((byte) => byte !== 0x7f);
  return bytes(0x81, 0xfe).flatMap((lead) =>
    trails.filter((trail) => (lead * 7 + trail) % 11 === 0).map((trail) => [lead, trail]),
  );
}

function bytes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
