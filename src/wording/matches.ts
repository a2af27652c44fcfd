import type { CompiledGroup } from './compiled.ts';
import type { Finder } from './find.ts';
import { type Range, spanOf } from './ranges.ts';
import type { Sentence } from './words.ts';

/** What a phrase of a group matched. */
export interface Match extends Range {
  readonly group: CompiledGroup;
  readonly sentence: Sentence;
}

/** From the word `first` up to `last`. */
type Words = Pick<Range, 'first' | 'last'>;

/** A match of `allow`, as long as it can be, excuses what it shares a word with. */
const excusing = 'allow';

/** What the groups of a rule match, in the order of the message; of matches that overlap the one of the first group. */
export function matches(groups: readonly CompiledGroup[], { all, found, sentenceAt }: Finder): Match[] {
  const told = found(groups);
  const isExcusing = ({ name }: CompiledGroup) => name === excusing;
  if (!told.some((group) => !isExcusing(group) && all(group).length > 0)) return [];
  const taken: Words[] = told
    .filter(isExcusing)
    .flatMap((group) => all(group).map(({ first, longest }) => ({ first, last: longest })));
  const kept: Match[] = [];
  for (const group of told) {
    if (isExcusing(group)) continue;
    const free = joined(withoutOverlap(disjoint(all(group)), taken), sentenceAt);
    for (const range of free) {
      const sentence = sentenceAt(range.first);
      if (sentence) kept.push({ ...range, group, sentence });
    }
    for (const { first, shown } of free) taken.push({ first, last: shown });
  }
  kept.sort((one, other) => one.first - other.first);
  return kept.map((match, index) => ({
    ...match,
    last: Math.min(match.shown, kept[index + 1]?.first ?? Number.POSITIVE_INFINITY),
  }));
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
function withoutOverlap(ranges: readonly Range[], taken: readonly Words[]): Range[] {
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
