import { lastAtMost } from '../span.ts';
import type { Book } from './book.ts';
import { chain, mostOf, mostWords } from './grammar.ts';
import { occurrences } from './occurrences.ts';
import { lowest } from './planes.ts';
import { presence } from './presence.ts';
import type { Run } from './runs.ts';
import { edges, steps } from './signs.ts';
import { tablesOf } from './tables.ts';
import type { Sentence, Words } from './words.ts';

/**
 * Finds terms among the words of a run, as they are asked for. Words have the numbers that they have in the message.
 * There is one for each book: its tables serve one run after the other.
 */
export interface Matcher {
  readonly book: Book;
  /** Looks up the words of a run, unless it is what was looked up last; `passages` are the texts that they stand in. */
  focus(words: Words, passages: readonly string[], run: Run): void;
  /** The phrases of which all parts may be there, ascending by their numbers. */
  candidates(): readonly number[];
  /** How often a term stands there. */
  count(id: number): number;
  /** The first word at or after `from` at which a term begins; -1 where there is none. */
  next(id: number, from: number): number;
  /** The last word at or before `from` at which a term begins; -1 where there is none. */
  previous(id: number, from: number): number;
  /** The lengths that a term has at a word where it begins, as bits. */
  lengths(id: number, at: number): number;
}

export function matcher(book: Book): Matcher {
  const { grammar } = book;
  const there = presence(book.lexicon);
  const found = occurrences();
  /** 1 for each term whose places are known. */
  let settled = new Uint8Array(0);
  let text: Words | undefined;
  /** The first word of the run. */
  let base = -1;
  let tables = tablesOf(grammar, book.lexicon.data.length);
  let candidates: readonly number[] = [];

  function focus(words: Words, passages: readonly string[], run: Run): void {
    const isOld = tables.lasts.length === grammar.lasts.length && tables.code.length === grammar.code.length;
    if (text === words && base === run.first && isOld) return;
    text = words;
    base = run.first;
    if (!isOld) tables = tablesOf(grammar, book.lexicon.data.length);
    const terms = tables.lasts.length;
    if (settled.length < terms) settled = new Uint8Array(terms);
    else settled.fill(0);
    found.clear(run.last - run.first, terms);
    there.lookUp(tables, words, run);
    if (book.language.script?.segments) scan(words, passages, run);
    candidates = there.spread();
  }

  /** Looks up the words of an unspaced script. */
  function scan(words: Words, passages: readonly string[], { sentences }: Run): void {
    for (const { first, last, passage } of words.sentences.slice(sentences.first, sentences.last)) {
      const places = words.starts.slice(first, last);
      book.lexicon.scan(passages[passage] ?? '', places[0] ?? 0, words.ends[last - 1] ?? 0, (entry, start, end) => {
        const at = lastAtMost(places, start);
        there.add(entry, first + at, lastAtMost(places, end - 1) - at + 1);
      });
    }
  }

  function count(id: number): number {
    if (!there.has(id)) return 0;
    if (settled[id] !== 1) {
      settled[id] = 1;
      there.places(id, enterWord);
      const { lasts, code } = tables;
      for (let at = lasts[id] ?? -1; at >= 0; at = code[at + chain.before] ?? -1) matchChain(id, at);
    }
    return found.count(id);
  }

  function enterWord(id: number, at: number, length: number): void {
    found.enter(id, at - base, length);
  }

  function matchChain(id: number, at: number): void {
    const { code, most } = tables;
    const from = at + chain.steps;
    const to = from + (code[at + chain.size] ?? 0);
    for (let index = from; index < to; index++) {
      const step = code[index] ?? 0;
      if ((step & 3) === steps.term && !there.has(step >> 2)) return;
    }
    /** The rarest term that must be there, and how many words there may be before it. */
    let rarest = -1;
    let before = 0;
    let fewest = Number.POSITIVE_INFINITY;
    let length = 0;
    for (let index = from; index < to; index++) {
      const step = code[index] ?? 0;
      if ((step & 3) === steps.term) {
        const often = count(step >> 2);
        if (often === 0) return;
        if (often < fewest) {
          rarest = step >> 2;
          before = Math.min(length, mostWords);
          fewest = often;
        }
      }
      length += mostOf(step, most);
    }
    const first = code[from] ?? 0;
    const opener = (first & 3) === steps.term ? first >> 2 : -1;
    let done = 0;
    for (let anchor = found.next(rarest, 0); anchor >= 0; anchor = found.next(rarest, anchor + 1)) {
      const sentence = text?.sentences[text.sentenceOf[anchor + base] ?? 0];
      if (!sentence) return;
      const least = Math.max(sentence.first - base, anchor - before, done);
      let start = opener < 0 ? least : found.next(opener, least);
      while (start >= 0 && start <= anchor) {
        for (let ends = reach(from, to, start, sentence); ends !== 0; ends &= ends - 1) {
          const length = lowest(ends);
          if (length > 0) found.enter(id, start, length);
        }
        start = opener < 0 ? start + 1 : found.next(opener, start + 1);
      }
      done = anchor + 1;
    }
  }

  /** The lengths that a chain, the steps from `from` up to `to`, may have from the word `start` on, as bits. */
  function reach(from: number, to: number, start: number, sentence: Sentence): number {
    const left = sentence.last - base - start;
    const limit = -1 >>> (31 - Math.min(left, mostWords));
    let reached = 1;
    for (let index = from; index < to; index++) {
      const step = tables.code[index] ?? 0;
      const kind = step & 3;
      const value = step >> 2;
      if (kind === steps.gap) {
        for (let more = value; more > 0; more--) reached |= reached << 1;
      } else if (kind !== steps.edge) {
        const beyond = count(value) > 0 ? found.advance(value, reached, start) : 0;
        reached = kind === steps.optional ? reached | beyond : beyond;
      } else if (value === edges.any) {
        reached <<= 1;
      } else if (value === edges.start) {
        reached = start === sentence.first - base ? reached & 1 : 0;
      } else {
        const isEnd = left <= mostWords && (value === edges.end || sentence.isQuestion);
        reached = isEnd ? reached & (1 << left) : 0;
      }
      reached &= limit;
      if (reached === 0) return 0;
    }
    return reached;
  }

  const absolute = (at: number) => (at < 0 ? -1 : at + base);

  return {
    book,
    focus,
    candidates: () => candidates,
    count,
    next: (id, from) => (count(id) > 0 ? absolute(found.next(id, Math.max(0, from - base))) : -1),
    previous: (id, from) => (count(id) > 0 ? absolute(found.previous(id, from - base)) : -1),
    lengths: (id, at) => (count(id) > 0 && found.has(id, at - base) ? found.lengths(id, at - base) : 0),
  };
}
