import { type Spoken, withoutAside } from '../wording/spoken.ts';

/** A word that could be misspelled. */
export interface Token {
  /** As a dictionary writes it: straight apostrophes. */
  readonly word: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether a sentence, a line or a quotation begins with it, so that a capital says nothing. */
  readonly isFirst: boolean;
  readonly isCapital: boolean;
  /** Whether a blank alone stands between it and the word before. */
  readonly isNext: boolean;
  /** Whether it stands alone on a short line, with at most three others: a heading, or a name under a letter. */
  readonly isOnShortLine: boolean;
}

const word = /\p{L}[\p{L}\p{M}\u00ad]*(?:['’ʼ-]\p{L}[\p{L}\p{M}\u00ad]*)*/gu;
/** What marks addresses, paths, numbers, codes, handles and placeholders. */
const code = /[\d@#_\\=<>{}[\]|~^$%+*]|:\/\/|\/[^/]*\//;
/** Letters on both sides of a full stop: hosts, files, abbreviations; but not a sentence that begins without a blank. */
const dotted = /\p{L}\.\p{L}/u;
const joined = /^\P{L}*\p{L}?\p{Ll}{2,40}\.\p{Lu}\p{Ll}/u;
/** What most words are like, so that nothing else needs to be asked. */
const plainWord = /^[A-Za-z]+[,.!?]?$/;
const small = /^[A-Za-z]?[a-z]+$/;
const shortest = 3;

/** The words of a text that a dictionary could know: no codes, addresses, names of files, capitals, quotations. */
export function* tokens(spoken: Spoken): Generator<Token> {
  const value = withoutQuotations(withoutAside(spoken, '#'));
  for (const line of linesOf(value)) {
    let last = -1;
    for (const { 0: chunk, index } of line.value.matchAll(/\S+/g)) {
      if (!plainWord.test(chunk) && (code.test(chunk) || (dotted.test(chunk) && !joined.test(chunk)))) continue;
      for (const { 0: written, index: within } of chunk.matchAll(word)) {
        const from = index + within;
        const before = last;
        last = from + written.length;
        if (written.length < shortest) continue;
        const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
        if (!small.test(written) && (isShape(written) || isMixed(written))) continue;
        yield {
          word: written.replaceAll(/[’ʼ]/g, "'").replaceAll('\u00ad', ''),
          start: line.start + from,
          end: line.start + last,
          isCapital,
          isNext: before >= 0 && before === from - 1 && line.value[before] === ' ',
          // Of the few words that are unknown alone it is asked where they stand.
          get isFirst() {
            return isFirst(line.value, from);
          },
          get isOnShortLine() {
            return isShort(line.value);
          },
        };
      }
    }
  }
}

function isShort(line: string): boolean {
  return line.length < 100 && (line.match(/\S+/g)?.length ?? 0) <= 4 && !/[.!?,:]\s*$/.test(line);
}

/** Capitals alone, or in the middle: acronyms, names of products. */
function isShape(written: string): boolean {
  return /^[\p{Lu}\p{M}'’-]{2,}s?$/u.test(written) || /\p{L}\p{Lu}/u.test(written);
}

/** Letters of several alphabets: a disguise, which is other rules' business. */
function isMixed(written: string): boolean {
  return /[a-z]/i.test(written) && /[\u0370-\u052f]/.test(written);
}

function isFirst(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 24), at).trimEnd();
  if (/\b(?:Mr|Mrs|Ms|Dr|Prof|Hr|Fr|Sr|Sra|Dra|Sig|Dott|Mme|St)\.$/.test(before)) return false;
  return /(?:^|[.!?:;…•·*“"„«»(¿¡–—-])$/.test(before) && !/\p{L}-$/u.test(before);
}

/** What stands in quotation marks is not the seller's own. */
function withoutQuotations(value: string): string {
  return value.replaceAll(
    /"[^"\n]{2,200}"|“[^“”\n]{2,200}”|„[^„“”"\n]{2,200}[“”"]|«[^«»\n]{2,200}»|»[^«»\n]{2,200}«/g,
    (quoted) => '#'.repeat(quoted.length),
  );
}

function* linesOf(value: string): Generator<{ readonly value: string; readonly start: number }> {
  let start = 0;
  for (const line of value.split('\n')) {
    yield { value: line, start };
    start += line.length + 1;
  }
}
