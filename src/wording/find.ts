import type { CompiledGroup, Conditions, Place } from './compiled.ts';
import type { Matcher } from './match.ts';
import { groupName } from './merge.ts';
import { lowest } from './planes.ts';
import { anywhere, type Phrase } from './signs.ts';
import type { Sentence } from './words.ts';

/** From the word `first` up to `last`, which is not in it. */
export interface Range {
  readonly first: number;
  readonly last: number;
  /** Where to end when it is shown, if a little later: "gift card" rather than "gift". */
  readonly shown?: number;
  /** Where the longest match ends that begins there. */
  readonly longest?: number;
}

/** What a phrase of a group matched. */
export interface Match extends Range {
  readonly group: string;
  readonly sentence: Sentence;
}

/** Finds phrases among the words of a message, each at most once. */
export interface Finder {
  /** What a group's phrases match, in the order of the message. */
  all(group: CompiledGroup): readonly Range[];
  /** The same, each match as long as it can be. */
  widest(group: CompiledGroup): readonly Range[];
  sentenceAt(word: number): Sentence | undefined;
}

const none: readonly Range[] = [];
const reachOf: Readonly<Record<Exclude<Place, 'message'>, readonly [number, number]>> = {
  sentence: [0, 0],
  before: [-1, -1],
  after: [1, 1],
  near: [-1, 1],
};

export function finder(matcher: Matcher): Finder {
  const { sentences, sentenceOf } = matcher.words;
  const found = new Map<Phrase, readonly Range[]>();
  const smallest = new Map<number, readonly Range[]>();
  const groups = new Map<CompiledGroup, readonly Range[]>();
  const sentenceAt = (word: number) => sentences[sentenceOf[word] ?? -1];

  function ranges(phrase: Phrase): readonly Range[] {
    const { parts } = phrase;
    for (let at = 0; at < parts.length; at++) if (!matcher.isPossible(parts[at] ?? 0)) return none;
    for (let at = 0; at < parts.length; at++) if (matcher.count(parts[at] ?? 0) === 0) return none;
    const known = found.get(phrase);
    if (known) return known;
    const [only = -1] = phrase.parts;
    const all = phrase.parts.length === 1 ? minimal(only) : together(phrase);
    const kept =
      phrase.never.length === 0 ? all : all.filter((range) => phrase.never.every((one) => isFree(range, one)));
    found.set(phrase, kept);
    return kept;
  }

  /** Where a term stands, without the ranges that hold another one. */
  function minimal(id: number): readonly Range[] {
    const known = smallest.get(id);
    if (known) return known;
    const all: Range[] = [];
    for (let first = matcher.next(id, 0); first >= 0; first = matcher.next(id, first + 1)) {
      const last = first + lowest(matcher.lengths(id, first));
      while (last <= (all.at(-1)?.last ?? -1)) all.pop();
      const lengths = matcher.lengths(id, first);
      const longest = first + 31 - Math.clz32(lengths);
      all.push({ first, last, shown: first + nearly(lengths, last - first), longest });
    }
    smallest.set(id, all);
    return all;
  }

  /** The parts in one sentence, in any order: for each place of the rarest the nearest of the others. */
  function together({ parts, apart }: Phrase): readonly Range[] {
    const [rarest = none, ...others] = parts.map(minimal).sort((one, other) => one.length - other.length);
    return rarest.flatMap((range) => {
      const near: Range[] = [range];
      const sentence = sentenceAt(range.first);
      for (const list of others) {
        const one = sentence && nearest(list, range, near, sentence);
        if (!one) return none;
        near.push(one);
      }
      near.sort((one, other) => one.first - other.first);
      const isClose = near.every(({ first }, index) => index === 0 || first - (near[index - 1]?.last ?? 0) <= apart);
      return isClose ? [spanOf(near)] : none;
    });
  }

  function isFree({ first, last }: Range, { id, within }: Phrase['never'][number]): boolean {
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

  function holds(conditions: Conditions, sentence: Sentence): boolean {
    return conditions.every(({ place, some }) => some.some((phrase) => isIn(phrase, place, sentence)));
  }

  function isIn(phrase: Phrase, place: Place, { index, passage }: Sentence): boolean {
    const all = ranges(phrase);
    if (place === 'message') return all.length > 0;
    const [from, to] = reachOf[place];
    const first = sentences[Math.max(0, index + from)]?.first ?? Number.POSITIVE_INFINITY;
    const last = index + to < 0 ? 0 : (sentences[Math.min(index + to, sentences.length - 1)]?.last ?? 0);
    for (let at = firstAtLeast(all, first); at < all.length; at++) {
      const word = all[at]?.first ?? 0;
      if (word >= last) return false;
      if (sentenceAt(word)?.passage === passage) return true;
    }
    return false;
  }

  function all(group: CompiledGroup): readonly Range[] {
    const known = groups.get(group);
    if (known) return known;
    const list: Range[] = [];
    for (const phrase of group.phrases) {
      const some = ranges(phrase);
      if (some === none) continue;
      for (const range of some) {
        const sentence = sentenceAt(range.first);
        if (!sentence || !holds(group.with, sentence)) continue;
        if (!group.without.some((one) => holds([one], sentence))) list.push(range);
      }
    }
    list.sort((one, other) => one.first - other.first || one.last - other.last);
    groups.set(group, list);
    return list;
  }

  function widest({ phrases }: CompiledGroup): readonly Range[] {
    const list: Range[] = [];
    for (const phrase of phrases) {
      if (phrase.never.length > 0) {
        list.push(...ranges(phrase).map(({ first, last, longest = last }) => ({ first, last: longest })));
        continue;
      }
      for (const id of phrase.parts) {
        for (let first = matcher.next(id, 0); first >= 0; first = matcher.next(id, first + 1)) {
          list.push({ first, last: first + 31 - Math.clz32(matcher.lengths(id, first)) });
        }
      }
    }
    return list;
  }

  return { sentenceAt, all, widest };
}

/** A match of `allow`, as long as it can be, excuses what it shares a word with. */
const excusing = 'allow';

/** What the groups of a rule match, in the order of the message; of matches that overlap the one of the first group. */
export function matches(groups: readonly CompiledGroup[], { all, sentenceAt }: Finder): Match[] {
  const isExcusing = ({ name }: CompiledGroup) => groupName(name) === excusing;
  const taken: Range[] = groups
    .filter(isExcusing)
    .flatMap((group) => all(group).map(({ first, last, longest = last }) => ({ first, last: longest })));
  const kept: Match[] = [];
  for (const group of groups) {
    const found = isExcusing(group) ? none : all(group);
    if (found.length === 0) continue;
    const free = joined(withoutOverlap(disjoint(found), taken), sentenceAt);
    for (const range of free) {
      const sentence = sentenceAt(range.first);
      if (sentence) kept.push({ ...range, group: groupName(group.name), sentence });
    }
    for (const range of free) taken.push({ first: range.first, last: shownEnd(range) });
  }
  kept.sort((one, other) => one.first - other.first);
  return kept.map((match, index) => ({
    ...match,
    last: Math.min(shownEnd(match), kept[index + 1]?.first ?? Number.POSITIVE_INFINITY),
  }));
}

function shownEnd({ last, shown = last }: Range): number {
  return shown;
}

/** From the first word of some ranges to their last. */
function spanOf(ranges: readonly Range[]): Range {
  return {
    first: Math.min(...ranges.map(({ first }) => first)),
    last: Math.max(...ranges.map(({ last }) => last)),
    shown: Math.max(...ranges.map(shownEnd)),
    longest: Math.max(...ranges.map(({ last, longest = last }) => longest)),
  };
}

/** The longest of some lengths that is hardly longer than the least. */
function nearly(lengths: number, least: number): number {
  for (let length = least + 2; length > least; length--) if ((lengths & (1 << length)) !== 0) return length;
  return least;
}

/** Joins the ranges that are next to each other in a sentence. */
function joined(ranges: readonly Range[], sentenceAt: Finder['sentenceAt']): Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    const before = kept.at(-1);
    const isNeighbour =
      before && range.first - before.last <= 2 && sentenceAt(before.first) === sentenceAt(range.first);
    if (isNeighbour) kept[kept.length - 1] = spanOf([before, range]);
    else kept.push(range);
  }
  return kept;
}

/** Of ranges that overlap the smallest. */
function disjoint(all: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of all) {
    const last = kept.at(-1);
    if (!last || last.last <= range.first) kept.push(range);
    else if (range.last - range.first < last.last - last.first) kept[kept.length - 1] = range;
  }
  return kept;
}

/** The ranges that share no word with one of `taken`. Both are swept once. */
function withoutOverlap(ranges: readonly Range[], taken: readonly Range[]): Range[] {
  if (taken.length === 0) return [...ranges];
  const merged: { first: number; last: number }[] = [];
  for (const { first, last } of [...taken].sort((one, other) => one.first - other.first)) {
    const before = merged.at(-1);
    if (before && first <= before.last) before.last = Math.max(before.last, last);
    else merged.push({ first, last });
  }
  let at = 0;
  return ranges.filter(({ first, last }) => {
    while ((merged[at]?.last ?? Number.POSITIVE_INFINITY) <= first) at++;
    return (merged[at]?.first ?? Number.POSITIVE_INFINITY) >= last;
  });
}

/** The index of the first range that begins at `wanted` or later. */
export function firstAtLeast(list: readonly Range[], wanted: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.first ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The range of an ascending list that is nearest to `wanted` in a sentence, and shares no word with those taken. */
function nearest(
  list: readonly Range[],
  wanted: Range,
  taken: readonly Range[],
  sentence: Sentence,
): Range | undefined {
  const low = firstAtLeast(list, wanted.first);
  let best: Range | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let at = Math.max(0, low - 3); at < low + 3; at++) {
    const one = list[at];
    if (!one || one.first < sentence.first || one.first >= sentence.last) continue;
    if (taken.some((other) => one.first < other.last && other.first < one.last)) continue;
    const distance = Math.max(one.first - wanted.last, wanted.first - one.last);
    if (distance < least) [best, least] = [one, distance];
  }
  return best;
}
