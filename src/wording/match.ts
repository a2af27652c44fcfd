import { lastAtMost } from '../span.ts';
import type { Terms } from './compiled.ts';
import { lexicon } from './lexicon.ts';
import { occurrences } from './occurrences.ts';
import { lowest } from './planes.ts';
import { presence } from './presence.ts';
import type { Run } from './runs.ts';
import { edges, steps } from './signs.ts';
import { mostOf, mostWords } from './terms.ts';
import type { Sentence, Words } from './words.ts';

/**
 * Finds terms among the words of a run, as they are asked for. Words have the numbers that they have in the message.
 * Its tables serve one run after the other.
 */
export interface Matcher {
  readonly terms: Terms;
  /** Looks up the words of a run, unless they were looked up last; `passages` are the texts that they stand in. */
  focus(words: Words, passages: readonly string[], run: Run): void;
  /** The phrases of which all parts may be there, ascending, at the first call after words were looked up. */
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

/** For all words of a language, as far as it is compiled. */
export function matcher(terms: Terms, isUnspaced: boolean): Matcher {
  const { chains, most, needs, steps: rows } = terms.tables;
  const mostOfTerm = (id: number) => most[id];
  const forms = lexicon(terms);
  const there = presence(terms);
  const found = occurrences(most.length);
  /** The terms whose places are known. */
  const counted: number[] = [];
  const isCounted = new Uint8Array(most.length);
  let text: Words | undefined;
  /** The first word of the run, and the one after its last. */
  let base = 0;
  let end = 0;

  function focus(words: Words, passages: readonly string[], run: Run): void {
    if (text === words && base <= run.first && run.last <= end) return;
    text = words;
    base = run.first;
    end = run.last;
    for (const id of counted) isCounted[id] = 0;
    counted.length = 0;
    found.clear(run.last - run.first);
    there.lookUp(forms, words, run);
    if (isUnspaced) scan(words, passages, run);
    there.mark();
  }

  /** Looks up the words of an unspaced script. */
  function scan(words: Words, passages: readonly string[], { sentences }: Run): void {
    for (const { first, last, passage } of words.sentences.slice(sentences.first, sentences.last)) {
      const places = words.starts.slice(first, last);
      forms.scan(passages[passage] ?? '', places[0] ?? 0, words.ends[last - 1] ?? 0, (form, start, end) => {
        const at = lastAtMost(places, start);
        there.add(form, first + at, lastAtMost(places, end - 1) - at + 1);
      });
    }
  }

  function count(id: number): number {
    if (!there.has(id)) return 0;
    if (isCounted[id] === 0) {
      isCounted[id] = 1;
      counted.push(id);
      there.places(id, enterWord);
      const end = chains[id + 1] ?? 0;
      for (let chain = chains[id] ?? end; chain < end; chain++) matchChain(id, chain);
    }
    return found.count(id);
  }

  function enterWord(id: number, at: number, length: number): void {
    found.enter(id, at - base, length);
  }

  function matchChain(id: number, chain: number): void {
    for (let index = needs[chain] ?? 0; index < (needs[chain + 1] ?? 0); index++) {
      if (!there.has(needs[index] ?? 0)) return;
    }
    const from = rows[chain] ?? 0;
    const to = rows[chain + 1] ?? 0;
    /** The rarest term that must be there, and how many words there may be before it. */
    let rarest = -1;
    let before = 0;
    let fewest = Number.POSITIVE_INFINITY;
    let length = 0;
    for (let index = from; index < to; index++) {
      const step = rows[index] ?? 0;
      if ((step & 3) === steps.term) {
        const often = count(step >> 2);
        if (often === 0) return;
        if (often < fewest) {
          rarest = step >> 2;
          before = Math.min(length, mostWords);
          fewest = often;
        }
      }
      length += mostOf(step, mostOfTerm);
    }
    const first = rows[from] ?? 0;
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
      const step = rows[index] ?? 0;
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
    terms,
    focus,
    candidates: there.spread,
    count,
    next: (id, from) => (count(id) > 0 ? absolute(found.next(id, Math.max(0, from - base))) : -1),
    previous: (id, from) => (count(id) > 0 ? absolute(found.previous(id, from - base)) : -1),
    lengths: (id, at) => (count(id) > 0 && found.has(id, at - base) ? found.lengths(id, at - base) : 0),
  };
}
