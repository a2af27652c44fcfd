import type { Tag } from '../message/message.ts';
import type { Edit, Span } from '../span.ts';
import type { Text } from '../text.ts';
import type { EmptyLine, Run } from './breaks.ts';
import type { TextRun } from './text-breaks.ts';

/** Elements that can go with the blank they hold. */
const goes = new Set('b center div em font i o:p p span strong u'.split(' '));

/** The longest element that goes, in characters. */
const maxElement = 1000;

/** What leaves no more breaks than `max`; `undefined` where nothing does. */
export function collapsed({ breaks, gaps, lastEmpty }: Run, max: number, body: Text): Edit | undefined {
  const empties: EmptyLine[] = [];
  for (let one = lastEmpty; one; one = one.before) empties.push(one);
  empties.reverse();
  const isBelow = breaks - gaps - empties.length;
  let kept = empties.length - 1;
  while (kept >= 0 && isBelow + kept + Math.min(gaps, kept + 1) > max) kept--;
  if (kept < 0) return undefined;

  const before = empties[kept - 1];
  const from = before ? (body.range(before.at)?.end ?? body.length) : 0;
  const dropped = empties.slice(kept).flatMap((one) => wholeOf(one, from, body) ?? []);
  const places = dropped.filter((one, index) => (dropped[index - 1]?.end ?? -1) <= one.start);
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last) return undefined;
  const between = places.slice(1).map(({ start }, index) => body.value.slice(places[index]?.end, start));
  return { at: body.span(first.start, last.end), text: between.join('') };
}

/** The same in plain text; nothing either where something stands between the lines that is not seen. */
export function collapsedText({ breaks, empties }: TextRun, max: number, body: Text): Edit | undefined {
  const kept = Math.max(0, max - (breaks - empties.length));
  const places = empties.flatMap((one) => body.range(one) ?? []);
  const [first, last] = [places[kept], places.at(-1)];
  const isWhole = places.every(({ end }, index) => (places[index + 1]?.start ?? end) === end);
  return first && last && isWhole ? { at: body.span(first.start, last.end), text: '' } : undefined;
}

/** Where an empty line stands in the body, with the elements around it that hold nothing else and begin behind `from`. */
function wholeOf({ at, parent }: EmptyLine, from: number, body: Text): Span | undefined {
  let whole = body.range(at);
  for (let tag: Tag | undefined = parent.tag; whole && tag && goes.has(tag.name); tag = tag.parent) {
    const outer = body.range(tag.whole);
    if (!outer || outer.start < from || outer.end - outer.start > maxElement) break;
    if (!isEmpty(body.value.slice(outer.start, outer.end))) break;
    whole = outer;
  }
  return whole;
}

function isEmpty(html: string): boolean {
  const text = html.replace(/<\/?(?:b|br|center|div|em|font|i|o:p|p|span|strong|u)\b[^<>]{0,1000}>/gi, '');
  return /^(?:\s|&(?:nbsp|#160|#xa0|zwnj|#8203);)*$/i.test(text);
}
