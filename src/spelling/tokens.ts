import { type Token, tokenAt } from './token.ts';

/** Goes through the words of a text, and makes nothing of those that nobody asks about. */
export interface Cursor {
  /** Goes to the next word; `false` where there is none. */
  next(): boolean;
  /** As it is written. */
  written(): string;
  token(): Token;
}

/** What a character can be to a word. */
const kinds = { blank: 1, letter: 2, mark: 3, joiner: 4, code: 5, stop: 6, slash: 7, other: 8 };
/** The kind of each character that was met, by its code; 0 for others. */
const known = new Uint8Array(0x10000);
/** A sentence that begins without a blank, where other letters on both sides of a full stop make a host, a file, an abbreviation. */
const joined = /^\P{L}*\p{L}?\p{Ll}{2,40}\.\p{Lu}\p{Ll}/u;
const shortest = 3;

/** The words of a text that a dictionary could know: no codes, addresses, names of files, nor what is quoted. */
export function wordsOf(text: string): Cursor {
  const value = withoutQuotations(text);
  // Up to where blanks set off what stands without one, and where in there the next word is looked for.
  let chunkEnd = 0;
  let at = 0;
  let start = 0;
  let end = 0;

  function nextChunk(): boolean {
    at = chunkEnd;
    while (at < value.length && kindAt(value, at) === kinds.blank) at++;
    chunkEnd = endOfChunk(value, at);
    return at < value.length;
  }

  function next(): boolean {
    for (;;) {
      while (at < chunkEnd && kindAt(value, at) !== kinds.letter) at++;
      if (at >= chunkEnd) {
        do if (!nextChunk()) return false;
        while (isCode(value, at, chunkEnd));
        continue;
      }
      start = at;
      end = endOfWord(value, start, chunkEnd);
      at = end;
      if (end - start >= shortest) return true;
    }
  }

  return {
    next,
    written: () => value.slice(start, end),
    token: () => tokenAt(value, start, end),
  };
}

function kindAt(value: string, at: number): number {
  const code = value.charCodeAt(at);
  return known[code] || learn(code);
}

function learn(code: number): number {
  const kind = kinds[nameOf(String.fromCharCode(code))];
  known[code] = kind;
  return kind;
}

function nameOf(sign: string): keyof typeof kinds {
  if (/\s/.test(sign)) return 'blank';
  if (/\p{L}/u.test(sign)) return 'letter';
  if (/[\p{M}\u00ad]/u.test(sign)) return 'mark';
  if (/['’-]/.test(sign)) return 'joiner';
  if (/[\d@#_\\=<>{}[\]|~^$%+*]/.test(sign)) return 'code';
  return sign === '.' ? 'stop' : sign === '/' ? 'slash' : 'other';
}

function endOfChunk(value: string, start: number): number {
  let end = start;
  while (end < value.length && kindAt(value, end) !== kinds.blank) end++;
  return end;
}

function endOfWord(value: string, start: number, limit: number): number {
  for (let at = start + 1; at < limit; at++) {
    const kind = kindAt(value, at);
    if (kind === kinds.letter || kind === kinds.mark) continue;
    if (kind !== kinds.joiner || at + 1 === limit || kindAt(value, at + 1) !== kinds.letter) return at;
  }
  return limit;
}

/** Whether it is an address, a path, a number, a handle or a placeholder. */
function isCode(value: string, start: number, end: number): boolean {
  let slashes = 0;
  let isDotted = false;
  for (let at = start; at < end; at++) {
    const kind = kindAt(value, at);
    if (kind === kinds.code || (kind === kinds.slash && ++slashes > 1)) return true;
    if (kind !== kinds.stop || at === start || at + 1 === end) continue;
    isDotted ||= kindAt(value, at - 1) === kinds.letter && kindAt(value, at + 1) === kinds.letter;
  }
  return isDotted && !joined.test(value.slice(start, end));
}

/** What stands in quotation marks is not the seller's own. */
function withoutQuotations(value: string): string {
  if (!/["“„«»]/.test(value)) return value;
  return value.replaceAll(
    /"[^"\n]{2,200}"|“[^“”\n]{2,200}”|„[^„“”"\n]{2,200}[“”"]|«[^«»\n]{2,200}»|»[^«»\n]{2,200}«/g,
    (quoted) => '#'.repeat(quoted.length),
  );
}
