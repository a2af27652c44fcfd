import { codeWords, ownWords, phoneWords, serviceWords } from '../../data/phones.ts';
import { lazy } from '../lazy.ts';
import type { Span } from '../span.ts';
import { clauses } from '../wording/clauses.ts';
import { level, mention } from '../wording/mention.ts';

/** What the words around a number say about it. */
export interface Hints {
  /** Whether the words say that it is to be called, or that it is something else. */
  label(place: Span): 'phone' | 'code' | undefined;
  /** Whether the words of the sentence name a code. */
  hasCode(place: Span): boolean;
  /** Whether it belongs to a warranty, a carrier or a manufacturer. */
  isService(place: Span): boolean;
  /** What the sentence says before it. */
  before(place: Span): string;
}

const phone = lazy(() => mention(Object.values(phoneWords).flat()));
const code = lazy(() => mention(Object.values(codeWords).flat()));
const warranty = lazy(() => mention(serviceWords.warranty));
const others = lazy(() => mention([...serviceWords.carrier, ...serviceWords.maker]));
const own = lazy(() => mention(ownWords));

/** How far a word may stand from a number that it announces, and from one that it follows. */
const reach = { before: 70, after: 45 };

/** Reads the words around numbers in a text. */
export function hints(text: string, isPlain: boolean): Hints {
  const levelled = lazy(() => level(text));
  const sentences = lazy(() => clauses(text, isPlain));
  const labels = lazy(() =>
    [
      ...Array.from(levelled().matchAll(phone()), (match) => ({ ...placeOf(match), isPhone: true })),
      ...Array.from(levelled().matchAll(code()), (match) => ({ ...placeOf(match), isPhone: false })),
    ].sort((one, other) => one.end - other.end || Number(other.isPhone) - Number(one.isPhone)),
  );
  const around = ({ start }: Span) => {
    const index = sentences().findIndex(({ end }) => start < end);
    const here = sentences()[index] ?? { start: 0, end: text.length };
    const [previous, following] = [sentences()[index - 1] ?? here, sentences()[index + 1] ?? here];
    return { here, near: { start: previous.start, end: following.end } };
  };
  const says = (words: RegExp, { start, end }: Span) => levelled().slice(start, end).search(words) >= 0;

  return {
    label(place) {
      const { here } = around(place);
      const start = Math.max(adjacent(text, here.start, place.start), place.start - reach.before);
      const earlier = labels().findLast(({ start: at, end }) => at >= start && end <= place.start);
      if (earlier) return earlier.isPhone ? 'phone' : 'code';
      const end = Math.min(here.end, place.end + reach.after);
      const later = labels().find((one) => one.start >= place.end && one.end <= end);
      return later && (later.isPhone ? 'phone' : 'code');
    },
    hasCode: (place) => says(code(), around(place).here),
    isService(place) {
      const { here, near } = around(place);
      if (says(warranty(), near)) return true;
      return says(others(), near) && !says(own(), here);
    },
    before: (place) => levelled().slice(around(place).here.start, place.start),
  };
}

function placeOf({ 0: value, index }: RegExpExecArray): Span {
  return { start: index, end: index + value.length };
}

/** Where a sentence begins that announces a number; the line before counts where nothing stands between: "Tel.:\n030 …". */
function adjacent(text: string, start: number, number: number): number {
  return /^[\s:.(-]*$/.test(text.slice(start, number)) ? Math.max(0, start - 30) : start;
}
