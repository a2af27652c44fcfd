import { next, previous, within } from './bits.ts';
import type { CompiledGroup, Conditions, Pattern } from './book.ts';
import { type Matcher, type Occurrences } from './match.ts';
import { anywhere } from './signs.ts';
import type { Sentence } from './words.ts';

/** From the word `first` up to `last`, which is not in it. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** What a phrase of a group matched. */
export interface Match extends Range {
  readonly group: string;
  readonly sentence: Sentence;
}

/** A match of `allow` excuses what it shares a word with. */
const excusing = 'allow';

/** Everything that the groups of a rule match, in the order of the message; of matches that overlap the one of the first group. */
export function matches(groups: readonly CompiledGroup[], finder: Finder): Match[] {
  const all = groups.map((group) => ({ name: group.name.replace(/\++$/, ''), found: finder.group(group) }));
  const excused = all.filter(({ name }) => name === excusing).flatMap(({ found }) => found);
  const kept: Match[] = [];
  for (const { name, found } of all) {
    if (name === excusing) continue;
    for (const range of found) {
      if (excused.some((one) => overlap(one, range)) || kept.some((one) => overlap(one, range))) continue;
      const sentence = finder.sentenceAt(range.first);
      if (sentence) kept.push({ ...range, group: name, sentence });
    }
  }
  return kept.sort((one, other) => one.first - other.first);
}

function overlap(one: Range, other: Range): boolean {
  return one.first < other.last && other.first < one.last;
}

/** Finds patterns among the words of a message, each at most once. */
export interface Finder {
  /** Of matches that overlap the smallest. */
  group(group: CompiledGroup): readonly Range[];
  /** Every match, the longer ones as well. */
  all(group: CompiledGroup): readonly Range[];
  sentenceAt(word: number): Sentence | undefined;
}

export function finder({ words, occurrences }: Matcher): Finder {
  const { sentences, sentenceOf } = words;
  const found = new Map<Pattern, readonly Range[]>();
  const smallest = new Map<number, readonly Range[]>();
  const sentenceAt = (word: number) => sentences[sentenceOf[word] ?? -1];

  function ranges(pattern: Pattern): readonly Range[] {
    const known = found.get(pattern);
    if (known) return known;
    const { parts, never } = pattern;
    const [only = -1] = parts;
    const all = parts.length === 1 ? minimal(only) : together(pattern);
    const kept = never.length === 0 ? all : all.filter((range) => never.every((one) => isFree(range, one)));
    found.set(pattern, kept);
    return kept;
  }

  function minimal(id: number): readonly Range[] {
    const known = smallest.get(id);
    if (known) return known;
    const those = occurrences(id);
    const all = those ? minimalOf(those) : [];
    smallest.set(id, all);
    return all;
  }

  /** The parts in one sentence, in any order: for each place of the rarest the nearest of the others. */
  function together({ parts, apart }: Pattern): readonly Range[] {
    const places = parts.map(minimal).sort((one, other) => one.length - other.length);
    const [rarest = [], ...others] = places;
    if (others.some(({ length }) => length === 0)) return [];
    return rarest.flatMap((range) => {
      const near: Range[] = [range];
      for (const list of others) {
        const one = nearest(list, range, near);
        if (!one || sentenceOf[one.first] !== sentenceOf[range.first]) return [];
        near.push(one);
      }
      near.sort((one, other) => one.first - other.first);
      const isClose = near.every(({ first }, index) => index === 0 || first - (near[index - 1]?.last ?? 0) <= apart);
      return isClose ? [{ first: near[0]?.first ?? 0, last: Math.max(...near.map(({ last }) => last)) }] : [];
    });
  }

  function isFree({ first, last }: Range, { id, within: most }: { readonly id: number; readonly within: number }): boolean {
    const those = occurrences(id);
    const sentence = sentenceAt(first);
    if (!those || !sentence) return true;
    const from = most === anywhere ? sentence.first : Math.max(sentence.first, first - most);
    const to = most === anywhere ? sentence.last : Math.min(sentence.last, last + most);
    if (within(those.starts, from, to)) return false;
    // One that begins before the window may reach into it.
    const before = previous(those.starts, from - 1);
    return before < sentence.first || !reaches(those, before, from);
  }

  function holds(conditions: Conditions, sentence: Sentence): boolean {
    return conditions.every(({ place, some }) => some.some((pattern) => isIn(pattern, place, sentence)));
  }

  function isIn(pattern: Pattern, place: Conditions[number]['place'], { index, passage }: Sentence): boolean {
    const all = ranges(pattern);
    if (all.length === 0) return false;
    if (place === 'message') return true;
    const [from, to] = reachOf[place];
    return all.some(({ first }) => {
      const there = sentenceAt(first);
      return there?.passage === passage && there.index >= index + from && there.index <= index + to;
    });
  }

  function all({ patterns, with: needed, without }: CompiledGroup): Range[] {
    return patterns.flatMap(ranges).filter(({ first }) => {
      const sentence = sentenceAt(first);
      return sentence && holds(needed, sentence) && !without.some((one) => holds([one], sentence));
    });
  }

  return { sentenceAt, all, group: (group) => disjoint(all(group)) };
}

const reachOf = { sentence: [0, 0], before: [-1, -1], after: [1, 1], near: [-1, 1] } as const;

/** The ranges that hold no other one. */
function minimalOf({ starts, byLength }: Occurrences): Range[] {
  const all: Range[] = [];
  for (let first = next(starts, 0); first >= 0; first = next(starts, first + 1)) {
    for (let length = 1; length < byLength.length; length++) {
      const bits = byLength[length];
      if (!bits || !within(bits, first, first + 1)) continue;
      const last = first + length;
      while (last <= (all.at(-1)?.last ?? -1)) all.pop();
      all.push({ first, last });
      break;
    }
  }
  return all;
}

function reaches({ byLength }: Occurrences, start: number, to: number): boolean {
  return byLength.some((bits, length) => bits !== undefined && start + length > to && within(bits, start, start + 1));
}

/** The range of an ascending list that is nearest to `wanted` and shares no word with those taken. */
function nearest(list: readonly Range[], wanted: Range, taken: readonly Range[]): Range | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.first ?? 0) < wanted.first) low = middle + 1;
    else high = middle;
  }
  const isFree = (one: Range) => !taken.some((other) => overlap(one, other));
  let best: Range | undefined;
  const distance = (one: Range) => Math.max(one.first - wanted.last, wanted.first - one.last);
  for (let at = low - 3; at < low + 3; at++) {
    const one = list[at];
    if (one && isFree(one) && (!best || distance(one) < distance(best))) best = one;
  }
  return best;
}

/** Of ranges that overlap the smallest, in the order of the message. */
function disjoint(all: Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of all.sort((one, other) => one.first - other.first || one.last - other.last)) {
    const last = kept.at(-1);
    if (!last || last.last <= range.first) kept.push(range);
    else if (range.last - range.first < last.last - last.first) kept[kept.length - 1] = range;
  }
  return kept;
}
