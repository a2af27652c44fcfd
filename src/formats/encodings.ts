/** What bytes 0x80 to 0x9F are in windows-1252; Node 20 reads them as control characters. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Code pages of Windows that are no `windows-` and a number. */
const codePages = new Map([
  ['932', 'shift_jis'],
  ['936', 'gbk'],
  ['949', 'euc-kr'],
  ['950', 'big5'],
  ['51932', 'euc-jp'],
  ['50220', 'iso-2022-jp'],
  ['65001', 'utf-8'],
]);

/** Names that mail uses and https://encoding.spec.whatwg.org does not list, without their separators. */
const aliases = new Map([
  ['shiftjis', 'shift_jis'],
  ['eucjp', 'euc-jp'],
  ['iso2022jp', 'iso-2022-jp'],
  ['euckr', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['tis620', 'windows-874'],
]);

const multiByte = new Set(['big5', 'euc-jp', 'euc-kr', 'gb18030', 'gbk', 'iso-2022-jp', 'shift_jis']);

/** The encoding that a charset label names, in the words of https://encoding.spec.whatwg.org. */
export function encodingOf(label: string): string | undefined {
  const name = label.trim().toLowerCase();
  const plain = name.replace(/^(?:x-|cs)/, '').replace(/[-_. ]/g, '');
  const page = /^(?:cp|win|windows|ms|ibm)(\d{3,5})$/.exec(plain)?.[1];
  const named = page ? (codePages.get(page) ?? `windows-${page}`) : (aliases.get(plain) ?? plain);
  return known(name) ?? known(name.replace(/^x-/, '')) ?? known(named);
}

function known(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Whether its characters are of one byte or more, those of ASCII or not. */
export function isMultiByte(encoding: string): boolean {
  return multiByte.has(encoding);
}

export function isUtf16(encoding: string): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be';
}

/** The character of each byte of an encoding that has one for each; U+FFFD where there is none. */
export function tableOf(encoding: string): string {
  const decoder = new TextDecoder(encoding);
  const table = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)).charAt(0) || '\ufffd');
  if (encoding === 'windows-1252') table.splice(0x80, 0x20, ...windows1252);
  return table.join('');
}
