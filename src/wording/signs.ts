import { closing, isEnd, isWord, splits, tokensOf } from './tokens.ts';

/** What a phrase is read into: terms, by their numbers. */
export interface Builder {
  /** What was read already, by how it is written. */
  readonly known: Map<string, Known>;
  /** A new term, without words and chains. */
  term(): number;
  /** The term of one word, as phrases write it. */
  word(written: string): number;
  class(name: string): number;
  /** Adds a single word to a term. */
  addWord(id: number, written: string): void;
  /** Adds steps that follow each other to a term. */
  addChain(id: number, steps: readonly number[]): void;
}

/** A term, and whether it begins and ends with a gap. */
interface Known {
  readonly id: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** What a step is: the lowest two bits of its number. The rest is a term, the words of a gap, or which edge. */
export const steps = { term: 0, optional: 1, gap: 2, edge: 3 } as const;

/** Edges of a sentence, and any one word, which is no term either. */
export const edges = { start: 0, end: 1, question: 2, any: 3 } as const;

/** A phrase, read: terms that stand in one sentence in any order, and what must not stand near them. */
export interface Phrase {
  readonly parts: readonly number[];
  /** How many words there may be between neighbouring parts. */
  readonly apart: number;
  readonly never: readonly { readonly id: number; readonly within: number }[];
}

/** A mistake in a phrase. */
export class PhraseError extends Error {
  /** Whether all that is wrong is a class that the language does not have. */
  readonly isMissing: boolean;

  constructor(says: string, isMissing = false) {
    super(says);
    this.isMissing = isMissing;
  }
}

/** No sentence is longer. */
export const anywhere = 1e9;

/**
 * Reads a phrase: `(a|b)` one of them, `[a]` perhaps, `~3` up to three words between, `_` any word, `word*` any ending, `<name>` a class,
 * `^` and `.` the beginning and the end of the sentence, `?` the end of a question, `a &5 b` both in any order, at most five
 * words between, `!3 c` unless c stands within three words.
 */
export function read(line: string, builder: Builder): Phrase {
  const reader = readerOf(line, builder);
  const parts: number[] = [];
  const never: { id: number; within: number }[] = [];
  let apart = anywhere;
  for (let sign = '&'; sign; ) {
    const id = part(reader, sign);
    const within = sign.length > 1 ? Number(sign.slice(1)) : anywhere;
    if (sign[0] === '!') never.push({ id, within });
    else {
      parts.push(id);
      if (within < apart) apart = within;
    }
    sign = reader.tokens[reader.at++] ?? '';
    if (sign && !splits(sign)) throw problem(reader, `"${sign}" without its partner`);
  }
  return { parts, apart, never };
}

/** Whether the signs of a phrase are right; classes may be any. */
export function isPhrase(line: string): boolean {
  const none = () => 0;
  try {
    read(line, { known: new Map(), term: none, word: none, class: none, addWord: none, addChain: needs });
    return true;
  } catch (error) {
    if (error instanceof PhraseError) return false;
    throw error;
  }
}

/** A chain needs a word that must be there. */
function needs(_: number, chain: readonly number[]): void {
  if (!chain.some((step) => (step & 3) === steps.term)) throw new PhraseError('Nothing that must be there');
}

/** Reads the alternatives of a class into its term. */
export function readInto(id: number, line: string, builder: Builder): void {
  const reader = readerOf(line, builder);
  alternatives(reader, id);
  const rest = reader.tokens[reader.at];
  if (rest) throw problem(reader, splits(rest) ? `"${rest}" in a class` : `"${rest}" without its partner`);
}

interface Reader {
  readonly line: string;
  readonly tokens: readonly string[];
  at: number;
  readonly builder: Builder;
  /** The terms that begin and that end with a gap. */
  readonly gaps: { readonly first: Set<number>; readonly last: Set<number> };
}

function readerOf(line: string, builder: Builder): Reader {
  return { line, tokens: tokensOf(line), at: 0, builder, gaps: { first: new Set(), last: new Set() } };
}

/** The part of a phrase up to the next `&` or `!`. */
function part(reader: Reader, sign: string): number {
  const { tokens, at, builder } = reader;
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first === undefined || splits(first)) throw problem(reader, `nothing after "${sign}"`);
  if (second === undefined || splits(second)) {
    if (first[0] === '<') {
      reader.at++;
      return builder.class(first.slice(1, -1));
    }
    if (isWord(first)) {
      reader.at++;
      return builder.word(word(reader, first));
    }
  }
  const next = tokens.findIndex((one, index) => index > at && splits(one));
  const end = next < 0 ? tokens.length : next;
  const isBracketed = first === '(' && closing(tokens, at + 1) === end - 1;
  if (isBracketed) reader.at++;
  const id = once(reader, isBracketed ? end - 1 : end);
  if (isBracketed) reader.at++;
  if (reader.gaps.first.has(id) || reader.gaps.last.has(id)) throw problem(reader, 'a gap at an end');
  return id;
}

/** The term of the alternatives up to `end`: what is written in the same way is the same. */
function once(reader: Reader, end: number): number {
  const { builder, tokens, gaps } = reader;
  const written = tokens.slice(reader.at, end).join(' ');
  const known = builder.known.get(written);
  if (known) {
    reader.at = end;
    if (known.opens) gaps.first.add(known.id);
    if (known.closes) gaps.last.add(known.id);
    return known.id;
  }
  const id = builder.term();
  alternatives(reader, id);
  if (reader.at === end) builder.known.set(written, { id, opens: gaps.first.has(id), closes: gaps.last.has(id) });
  return id;
}

function alternatives(reader: Reader, id: number): void {
  const { tokens, builder, gaps } = reader;
  for (;;) {
    const only = tokens[reader.at];
    if (only === undefined || isEnd(only)) throw problem(reader, 'an empty alternative');
    const follows = tokens[reader.at + 1];
    if ((follows === undefined || isEnd(follows)) && isWord(only)) {
      builder.addWord(id, word(reader, only));
      reader.at++;
    } else {
      const chain = sequence(reader);
      builder.addChain(id, chain);
      if (isGap(chain[0], gaps.first)) gaps.first.add(id);
      if (isGap(chain.at(-1), gaps.last)) gaps.last.add(id);
    }
    if (tokens[reader.at] !== '|') return;
    reader.at++;
  }
}

/** Whether a step is a gap, or a term that begins or ends with one. */
function isGap(step = 0, terms: ReadonlySet<number>): boolean {
  return (step & 3) === steps.gap || ((step & 3) !== steps.edge && terms.has(step >> 2));
}

function sequence(reader: Reader): number[] {
  const { tokens } = reader;
  const found: number[] = [];
  for (let one = tokens[reader.at]; one !== undefined && !isEnd(one); one = tokens[reader.at]) {
    reader.at++;
    found.push(step(reader, one));
  }
  return found;
}

function step(reader: Reader, one: string): number {
  const { builder, tokens } = reader;
  switch (one[0]) {
    case '^':
      return (edges.start << 2) | steps.edge;
    case '?':
      return (edges.question << 2) | steps.edge;
    case '_':
      return one === '_' ? (edges.any << 2) | steps.edge : (builder.word(word(reader, one)) << 2) | steps.term;
    case '~':
      return (Number(one.slice(1)) << 2) | steps.gap;
    case '<':
      return (builder.class(one.slice(1, -1)) << 2) | steps.term;
    case '(':
    case '[': {
      const id = once(reader, closing(tokens, reader.at));
      if (tokens[reader.at] !== (one === '(' ? ')' : ']')) throw problem(reader, `"${one}" without its partner`);
      reader.at++;
      return (id << 2) | (one === '(' ? steps.term : steps.optional);
    }
  }
  if (one === '.') return (edges.end << 2) | steps.edge;
  return (builder.word(word(reader, one)) << 2) | steps.term;
}

/** A word as it is written, which has letters, and a `*` only before or after them. */
function word(reader: Reader, one: string): string {
  if (/^\*?[^*]+\*?$/.test(one)) return one;
  throw problem(reader, `"${one}", though * stands for any beginning or ending, and _ for any word,`);
}

function problem({ line }: Reader, says: string): PhraseError {
  return new PhraseError(`${says} in the phrase "${line}"`);
}
