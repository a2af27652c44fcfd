import type { Matcher } from './match.ts';
import { lowest } from './planes.ts';
import { anywhere } from './signs.ts';
import type { Sentence, Words } from './words.ts';

/** From the word `first` up to `last`, which is not in it. */
export interface Range {
  readonly first: number;
  readonly last: number;
  /** Where to end when it is shown, if a little later: "gift card" rather than "gift". */
  readonly shown: number;
  /** Where the longest match ends that begins there. */
  readonly longest: number;
}

const none: readonly Range[] = [];

/** Returns what finds a phrase, by its number, in the run that a matcher looks at: in the order of the words. */
export function rangesIn(matcher: Matcher, { sentences, sentenceOf }: Words): (phrase: number) => readonly Range[] {
  const { chains, steps, apart, never } = matcher.terms.tables;
  const firstPhrase = chains.at(-1) ?? 0;
  const smallest = new Map<number, readonly Range[]>();
  const sentenceAt = (word: number) => sentences[sentenceOf[word] ?? -1];

  /** Where a term stands, without the ranges that hold another one. */
  function minimal(id: number): readonly Range[] {
    const known = smallest.get(id);
    if (known) return known;
    const all: Range[] = [];
    for (let first = matcher.next(id, 0); first >= 0; first = matcher.next(id, first + 1)) {
      const lengths = matcher.lengths(id, first);
      const last = first + lowest(lengths);
      while (last <= (all.at(-1)?.last ?? -1)) all.pop();
      const longest = first + 31 - Math.clz32(lengths);
      all.push({ first, last, shown: first + nearly(lengths, last - first), longest });
    }
    smallest.set(id, all);
    return all;
  }

  /** The parts, steps `from` up to `to`, in one sentence, in any order. */
  function together(from: number, to: number, apart: number): readonly Range[] {
    const lists = Array.from(steps.subarray(from, to), (step) => minimal(step >> 2));
    const [fewest = none] = lists.toSorted((one, other) => one.length - other.length);
    const places = new Set(fewest.map(({ first }) => sentenceAt(first)));
    return Array.from(places).flatMap((sentence) => (sentence ? inSentence(lists, apart, sentence) : none));
  }

  function isFree({ first, last }: Range, id: number, within: number): boolean {
    const sentence = sentenceAt(first);
    if (!sentence || matcher.count(id) === 0) return true;
    const from = within === anywhere ? sentence.first : Math.max(sentence.first, first - within);
    const to = within === anywhere ? sentence.last : Math.min(sentence.last, last + within);
    const next = matcher.next(id, from);
    if (next >= 0 && next < to) return false;
    // One that begins before the window may reach into it.
    const before = matcher.previous(id, from - 1);
    return before < sentence.first || before + 31 - Math.clz32(matcher.lengths(id, before)) <= from;
  }

  /** Whether none of the terms from `from` up to `to` stands near, each with the words within which it must not. */
  function isAllowed(range: Range, from: number, to: number): boolean {
    for (let at = from; at < to; at += 2) if (!isFree(range, never[at] ?? 0, never[at + 1] ?? 0)) return false;
    return true;
  }

  return (phrase) => {
    const [from = 0, to = 0] = [steps[firstPhrase + phrase], steps[firstPhrase + phrase + 1]];
    for (let part = from; part < to; part++) if (matcher.count((steps[part] ?? 0) >> 2) === 0) return none;
    const all = to - from === 1 ? minimal((steps[from] ?? 0) >> 2) : together(from, to, apart[phrase] ?? anywhere);
    const [first = 0, last = 0] = [never[phrase], never[phrase + 1]];
    return first === last ? all : all.filter((range) => isAllowed(range, first, last));
  };
}

/**
 * Where all of some lists stand in a sentence: for each place of the one that is rarest there the nearest of the others.
 * What other sentences hold changes nothing.
 */
function inSentence(lists: readonly (readonly Range[])[], apart: number, sentence: Sentence): readonly Range[] {
  const own = lists.map((list) => list.slice(firstFrom(list, sentence.first), firstFrom(list, sentence.last)));
  const [rarest = none, ...others] = own.sort((one, other) => one.length - other.length);
  return rarest.flatMap((range) => {
    const near: Range[] = [range];
    for (const list of others) {
      const one = nearest(list, range, near);
      if (!one) return none;
      near.push(one);
    }
    near.sort((one, other) => one.first - other.first);
    const isClose = near.every(({ first }, index) => index === 0 || first - (near[index - 1]?.last ?? 0) <= apart);
    return isClose ? [spanOf(near)] : none;
  });
}

/** From the first word of some ranges to their last. */
export function spanOf(ranges: readonly Range[]): Range {
  return {
    first: Math.min(...ranges.map(({ first }) => first)),
    last: Math.max(...ranges.map(({ last }) => last)),
    shown: Math.max(...ranges.map(({ shown }) => shown)),
    longest: Math.max(...ranges.map(({ longest }) => longest)),
  };
}

/** The longest of some lengths that is hardly longer than the least. */
function nearly(lengths: number, least: number): number {
  for (let length = least + 2; length > least; length--) if ((lengths & (1 << length)) !== 0) return length;
  return least;
}

/** The index of the first range that begins at `wanted` or later. */
export function firstFrom(list: readonly Range[], wanted: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.first ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The range of an ascending list that is nearest to `wanted`, and shares no word with those taken. */
function nearest(list: readonly Range[], wanted: Range, taken: readonly Range[]): Range | undefined {
  const low = firstFrom(list, wanted.first);
  let best: Range | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let at = Math.max(0, low - 3); at < low + 3; at++) {
    const one = list[at];
    if (!one) continue;
    if (taken.some((other) => one.first < other.last && other.first < one.last)) continue;
    const distance = Math.max(one.first - wanted.last, wanted.first - one.last);
    if (distance < least) [best, least] = [one, distance];
  }
  return best;
}
