import type { Tag } from '../message/message.ts';
import type { Edit, Span } from '../span.ts';
import type { EmptyLine, Run } from './breaks.ts';

/** Elements that can go with the blank they hold. */
const goes = new Set('b center div em font i o:p p span strong u'.split(' '));

/** The longest element that goes, in characters. */
const maxElement = 1000;

/** What leaves no more breaks than `max`; `undefined` where nothing does. */
export function collapsed({ breaks, gaps, lastEmpty }: Run, max: number, file: string): Edit | undefined {
  const empties: EmptyLine[] = [];
  for (let one = lastEmpty; one; one = one.before) empties.push(one);
  empties.reverse();
  const isBelow = breaks - gaps - empties.length;
  let kept = empties.length - 1;
  while (kept >= 0 && isBelow + kept + Math.min(gaps, kept + 1) > max) kept--;
  if (kept < 0) return undefined;

  const from = empties[kept - 1]?.at.end ?? 0;
  const dropped = empties.slice(kept).map((one) => wholeOf(one, from, file));
  const places = dropped.filter((one, index) => (dropped[index - 1]?.end ?? -1) <= one.start);
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last) return undefined;
  const between = places.slice(1).map(({ start }, index) => file.slice(places[index]?.end, start));
  return { at: { start: first.start, end: last.end }, text: between.join('') };
}

/** An empty line with the elements around it that hold nothing else and begin behind `from`. */
function wholeOf({ at, parent }: EmptyLine, from: number, file: string): Span {
  let whole = at;
  for (let tag: Tag | undefined = parent.tag; tag && goes.has(tag.name); tag = tag.parent) {
    const { start, end } = tag.whole;
    if (start < from || end - start > maxElement || !isEmpty(file.slice(start, end))) break;
    whole = tag.whole;
  }
  return whole;
}

function isEmpty(html: string): boolean {
  const text = html.replace(/<\/?(?:b|br|center|div|em|font|i|o:p|p|span|strong|u)\b[^<>]{0,1000}>/gi, '');
  return /^(?:\s|&(?:nbsp|#160|#xa0|zwnj|#8203);)*$/i.test(text);
}
