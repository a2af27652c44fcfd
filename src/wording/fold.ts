/** Letters that are no other letter with an accent, as those they are read as. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
};

/** A word as it is compared: lower case, without accents, in the plainest form of its characters. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!/[^\x20-\x5F\x61-\x7E]/.test(lower)) return lower;
  return lower
    .replace(/[´`]/g, "'")
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþı’‘ʼ]/g, (letter) => letters[letter] ?? letter);
}

export function isAccented(word: string): boolean {
  return /[\u00C0-\u024F\u0300-\u036F\u1E00-\u1EFF]/.test(word);
}

/** What stands for a word with the accents that it has: `=à`, which is no "a". */
export function exact(word: string): string {
  return `=${word.toLowerCase().normalize('NFC')}`;
}

/** How people write a letter who do not have it on their keyboard. */
const spellings: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** The forms in which a word of a phrase may stand in a message: `grüße` as `grusse` and `gruesse`. */
export function forms(word: string): readonly string[] {
  if (/^=./.test(word)) return [exact(word.slice(1))];
  const plain = fold(word);
  const spelt = fold(word.toLowerCase().replace(/[äöüåø]/g, (letter) => spellings[letter] ?? letter));
  return spelt === plain ? [plain] : [plain, spelt];
}
