/** What bytes 0x80 to 0x9F are in windows-1252; Node 20 reads them as control characters. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const multiByte = new Set(['big5', 'euc-jp', 'euc-kr', 'gb18030', 'gbk', 'iso-2022-jp', 'shift_jis']);

/** The labels of https://encoding.spec.whatwg.org and those that mail adds, without their separators, by encoding. */
const labels: Readonly<Record<string, string>> = {
  'utf-8': 'utf8 unicode11utf8 unicode20utf8',
  'utf-16le': 'utf16le utf16 unicode unicodefeff ucs2 iso10646ucs2',
  'utf-16be': 'utf16be unicodefffe',
  'iso-8859-5': 'cyrillic isolatincyrillic isoir144',
  'iso-8859-6': 'arabic isolatinarabic asmo708 ecma114 isoir127',
  'iso-8859-7': 'greek greek8 isolatingreek ecma118 elot928 suneugreek isoir126',
  'iso-8859-8': 'hebrew isolatinhebrew logical visual isoir138',
  'windows-1252': 'cp819 ibm819 isoir100 ansi',
  'windows-874': 'tis620 dos874 cp874',
  ibm866: '866',
  'koi8-r': 'koi8r koi8 koi',
  'koi8-u': 'koi8u koi8ru',
  macintosh: 'macintosh mac macroman',
  'x-mac-cyrillic': 'maccyrillic macukrainian',
  gbk: 'gbk gb2312 gb231280 iso58gb231280 chinese isoir58',
  gb18030: 'gb18030',
  big5: 'big5 big5hkscs cnbig5 xbig5',
  'euc-jp': 'eucjp eucpkdfmtjapanese cp51932',
  'iso-2022-jp': 'iso2022jp iso2022jp1 iso2022jp2 iso2022jpms junet cp50220 cp50221',
  shift_jis: 'shiftjis sjis mskanji windows31j',
  'euc-kr': 'euckr ksc5601 ksc56011987 ksc56011989 korean uhc isoir149',
};

const byLabel = new Map(
  Object.entries(labels).flatMap(([encoding, names]) => names.split(' ').map((name) => [name, encoding] as const)),
);

const byCodePage = new Map([
  ['866', 'ibm866'],
  ['932', 'shift_jis'],
  ['936', 'gbk'],
  ['949', 'euc-kr'],
  ['950', 'big5'],
  ['65001', 'utf-8'],
]);

/** The part of ISO-8859 that each "Latin" alphabet is. */
const latin = [0, 1, 2, 3, 4, 9, 10, 13, 14, 15, 16];

/** The encoding that a charset label names, in the words of https://encoding.spec.whatwg.org. */
export function encodingOf(label: string): string | undefined {
  const name = label
    .trim()
    .toLowerCase()
    .replace(/^(?:x-|cs)/, '')
    .replace(/:\d{4}$|[-_. ]/g, '');
  const encoding = byLabel.get(name) ?? ofNumber(name);
  return encoding !== undefined && isSupported(encoding) ? encoding : undefined;
}

function ofNumber(name: string): string | undefined {
  const [, part] = /^iso8859(\d{1,2})[ei]?$/.exec(name) ?? [];
  if (part !== undefined) return ofPart(Number(part));
  const [, alphabet] = /^(?:iso)?l(?:atin)?(\d{1,2})$/.exec(name) ?? [];
  if (alphabet !== undefined) return ofPart(latin[Number(alphabet)] ?? 0);
  const [, page] = /^(?:cp|win|windows|ms|ibm)(\d{3,5})$/.exec(name) ?? [];
  return page && (byCodePage.get(page) ?? `windows-${page}`);
}

/** Browsers and mail programs read the first, ninth and eleventh part as the code pages that Windows made of them. */
function ofPart(part: number): string {
  if (part === 1) return 'windows-1252';
  if (part === 9) return 'windows-1254';
  return part === 11 ? 'windows-874' : `iso-8859-${part}`;
}

const supported = new Map<string, boolean>();

function isSupported(encoding: string): boolean {
  const known = supported.get(encoding);
  if (known !== undefined) return known;
  let isKnown = true;
  try {
    new TextDecoder(encoding);
  } catch {
    isKnown = false;
  }
  // Labels hold numbers that anyone can count up.
  if (supported.size < 1000) supported.set(encoding, isKnown);
  return isKnown;
}

/** Whether its characters have one byte or more. */
export function isMultiByte(encoding: string): boolean {
  return multiByte.has(encoding);
}

/** Whether its characters have two bytes or four. */
export function isUtf16(encoding: string): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be';
}

const tables = new Map<string, string>();

/** The character of each byte of an encoding that has one for each; U+FFFD where there is none. */
export function tableOf(encoding: string): string {
  const table = tables.get(encoding) ?? makeTable(encoding);
  tables.set(encoding, table);
  return table;
}

function makeTable(encoding: string): string {
  const decoder = new TextDecoder(encoding);
  const table = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)).charAt(0) || '\ufffd');
  if (encoding === 'windows-1252') table.splice(0x80, 0x20, ...windows1252);
  return table.join('');
}
