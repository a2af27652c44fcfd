import { buyerWords } from '../../data/buyer-data.ts';
import { codeWords, ownWords, phoneWords, serviceWords } from '../../data/phones.ts';
import { lazy } from '../lazy.ts';
import { remembered } from '../remembered.ts';
import { lastAtMost, type Span } from '../span.ts';
import { clauses } from '../wording/clauses.ts';
import { level, mention } from '../wording/mention.ts';

/** What the words around a number say about it. */
export interface Hints {
  /** Whether the words say that it is to be called, that the buyer is called by it, or that it is something else. */
  label(place: Span): Label | undefined;
  /** Whether the words of the sentence name a code. */
  hasCode(place: Span): boolean;
  /** Whether it belongs to a warranty, a carrier or a manufacturer. */
  isService(place: Span): boolean;
  /** What the sentence says before it. */
  before(place: Span): string;
}

type Label = 'phone' | 'buyer' | 'code';

const phone = lazy(() => mention(Object.values(phoneWords).flat()));
const code = lazy(() => mention(Object.values(codeWords).flat()));
const buyer = lazy(() => mention(buyerWords.phone));
const warranty = lazy(() => mention(serviceWords.warranty));
const others = lazy(() => mention([...serviceWords.carrier, ...serviceWords.maker]));
const own = lazy(() => mention(ownWords));

/** How far a word may stand from a number that it announces, from one that it follows, and from one that it explains. */
const reach = { before: 70, after: 45, about: 400 };

/** Reads the words around numbers in a text. */
export function hints(text: string, isPlain: boolean): Hints {
  const levelled = lazy(() => level(text));
  const sentences = lazy(() => clauses(text, isPlain));
  const starts = lazy(() => sentences().map(({ start }) => start));

  /** The sentence of a number, and that with its neighbours; no further than words can matter. */
  function around({ start, end }: Span): { readonly here: Span; readonly near: Span } {
    const index = lastAtMost(starts(), start);
    const here = sentences()[index] ?? { start: 0, end: text.length };
    const [previous, following] = [sentences()[index - 1] ?? here, sentences()[index + 1] ?? here];
    const clamp = (from: number, to: number) => ({
      start: Math.max(from, start - reach.about),
      end: Math.min(to, end + reach.about),
    });
    return { here: clamp(here.start, here.end), near: clamp(previous.start, following.end) };
  }

  const says = (words: RegExp, { start, end }: Span) => levelled().slice(start, end).search(words) >= 0;

  return {
    label(place) {
      const { here } = around(place);
      const start = wordStart(text, Math.max(adjacent(text, here.start, place.start), place.start - reach.before));
      const earlier = labelBefore(levelled().slice(start, place.start));
      return earlier ?? labelAfter(levelled().slice(place.end, Math.min(here.end, place.end + reach.after)));
    },
    hasCode: (place) => says(code(), around(place).here),
    isService(place) {
      const { here, near } = around(place);
      return says(warranty(), near) || (says(others(), near) && !says(own(), here));
    },
    before: (place) => levelled().slice(Math.max(around(place).here.start, place.start - 100), place.start),
  };
}

/** What the words of a text speak of, by the last of them or the first; of those that stand at the same place, the first here. */
const labels: readonly (readonly [Label, () => RegExp])[] = [
  ['phone', phone],
  ['buyer', buyer],
  ['code', code],
];

/** Of what the last word in a levelled text speaks, or the first. */
function labelIn(text: string, isLast: boolean): Label | undefined {
  let [label, nearest]: [Label | undefined, number] = [undefined, isLast ? -1 : text.length];
  for (const [one, words] of labels) {
    const found = Array.from(text.matchAll(words()), ({ 0: value, index }) => (isLast ? index + value.length : index));
    const at = (isLast ? found.at(-1) : found[0]) ?? nearest;
    if (isLast ? at <= nearest : at >= nearest) continue;
    [label, nearest] = [one, at];
  }
  return label;
}

/** Templates announce their numbers in the same words. */
const labelBefore = remembered(1000, 120, (text) => labelIn(text, true));
const labelAfter = remembered(1000, 120, (text) => labelIn(text, false));

/** Where a sentence begins that announces a number; the line before counts where nothing stands between: "Tel.:\n030 …". */
function adjacent(text: string, start: number, number: number): number {
  return /^[\s:.(-]{0,8}$/.test(text.slice(start, number)) ? Math.max(0, start - 30) : start;
}

/** Where the word begins that `at` is in. */
function wordStart(text: string, at: number): number {
  return at - (/[\p{L}\d]{0,30}$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0].length ?? 0);
}
