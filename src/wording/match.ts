import { lastAtMost } from '../span.ts';
import type { Book } from './book.ts';
import { mostWords } from './grammar.ts';
import { occurrences } from './occurrences.ts';
import { lowest } from './planes.ts';
import { presence } from './presence.ts';
import type { Run } from './runs.ts';
import { edges, steps } from './signs.ts';
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
  readonly candidates: readonly number[];
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
  const { lasts, befores, stepEnds, steps: all } = grammar;
  const there = presence(book);
  const found = occurrences();
  /** 1 for each term whose places are known. */
  let settled = new Uint8Array(0);
  const touched: number[] = [];
  let text: Words | undefined;
  /** The first word of the run. */
  let base = -1;
  let terms = 0;

  function focus(words: Words, passages: readonly string[], run: Run): void {
    if (text === words && base === run.first && terms === lasts.length) return;
    text = words;
    base = run.first;
    terms = lasts.length;
    for (const id of touched) settled[id] = 0;
    touched.length = 0;
    if (settled.length < terms) settled = new Uint8Array(terms);
    found.clear(run.last - run.first, terms);
    there.lookUp(words, run);
    if (book.language.script?.segments) scan(words, passages, run);
    there.spread();
  }

  /** Looks up the words of an unspaced script. */
  function scan(words: Words, passages: readonly string[], { sentences }: Run): void {
    for (const { first, last, passage } of words.sentences.slice(sentences.first, sentences.last)) {
      const places = words.starts.slice(first, last);
      book.lexicon.scan(passages[passage] ?? '', places[0] ?? 0, words.ends[last - 1] ?? 0, (id, start, end) => {
        const at = lastAtMost(places, start);
        found.enter(id, first + at - base, lastAtMost(places, end - 1) - at + 1);
        there.admit(id);
      });
    }
  }

  function count(id: number): number {
    if (!there.has(id)) return 0;
    if (settled[id] !== 1) {
      settled[id] = 1;
      touched.push(id);
      there.places(id, enterWord);
      for (let chain = lasts[id] ?? -1; chain >= 0; chain = befores[chain] ?? -1) matchChain(id, chain);
    }
    return found.count(id);
  }

  function enterWord(id: number, at: number, length: number): void {
    found.enter(id, at - base, length);
  }

  function matchChain(id: number, chain: number): void {
    const anchors = grammar.anchors(chain);
    for (let at = 0; at < anchors.length; at += 2) if (!there.has(anchors[at] ?? 0)) return;
    let rarest = -1;
    let before = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (let at = 0; at < anchors.length; at += 2) {
      const often = count(anchors[at] ?? 0);
      if (often === 0) return;
      if (often < fewest) {
        rarest = anchors[at] ?? 0;
        before = anchors[at + 1] ?? 0;
        fewest = often;
      }
    }
    const from = chain === 0 ? 0 : (stepEnds[chain - 1] ?? 0);
    const to = stepEnds[chain] ?? 0;
    const first = all[from] ?? 0;
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
      const step = all[index] ?? 0;
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
    candidates: there.phrases,
    count,
    next: (id, from) => (count(id) > 0 ? absolute(found.next(id, Math.max(0, from - base))) : -1),
    previous: (id, from) => (count(id) > 0 ? absolute(found.previous(id, from - base)) : -1),
    lengths: (id, at) => (count(id) > 0 && found.has(id, at - base) ? found.lengths(id, at - base) : 0),
  };
}
