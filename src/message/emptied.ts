import { inlineElements } from '../../data/user-agent.ts';
import { attached } from '../attached.ts';
import { lastAtMost, type Span } from '../span.ts';
import type { Part, Tag } from './message.ts';

/** Elements that go with the last thing in them. */
const goes = new Set([
  ...inlineElements,
  ...'center div h1 h2 h3 h4 h5 h6 li ol p section style table tr ul'.split(' '),
]);

/** Elements that go only with their row or table. */
const passes = new Set('tbody td tfoot th thead'.split(' '));

/** What shows something, or keeps a place, though nothing is in it. */
const holding =
  /(?:^|[;\s])(?:background|border|height|min-height)(?:-[a-z-]{1,40})?\s{0,9}:(?!\s{0,9}(?:0(?:px)?|none|auto|transparent)\s{0,9}(?:;|!|$))/i;

/** What an element may hold and still be empty. */
const nothing = /^(?:[\s\u00a0\u200b\u200c]|&(?:nbsp|zwnj|#160|#8203|#xa0);|<br\s{0,9}\/?>)*$/i;

/** More than that is something, whatever it is. */
const longest = 1000;

/** The place in a part's body with the elements around it that hold nothing else. */
export function emptied(part: Part, place: Span): Span {
  let whole = place;
  for (let tag = innermost(part, place); tag; tag = tag.parent) {
    const outer = placeOf(tag);
    const content = contentOf(tag, part, outer);
    const rest = [
      { start: content.start, end: whole.start },
      { start: whole.end, end: content.end },
    ];
    const isEmpty = rest.every(
      ({ start, end }) => end - start <= longest && nothing.test(part.body.value.slice(start, end)),
    );
    if (!isEmpty || holds(tag)) break;
    if (goes.has(tag.name)) whole = outer;
    else if (!passes.has(tag.name)) break;
  }
  return whole;
}

const startsOf = attached(({ tags }: Part) => tags.map(({ element }) => element.position?.start.offset ?? 0));

function innermost(part: Part, { start, end }: Span): Tag | undefined {
  let tag = part.tags[lastAtMost(startsOf(part), start - 1)];
  while (tag) {
    const outer = placeOf(tag);
    if (outer.start < start && outer.end >= end) return tag;
    tag = tag.parent;
  }
  return undefined;
}

/** Where an element stands in the body of its part, from its opening tag to its closing tag. */
function placeOf({ element: { position } }: Tag): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function contentOf(tag: Tag, { body }: Part, { start, end }: Span): Span {
  const from = body.range(tag.at)?.end ?? start;
  const close = /<\/[a-z][a-z\d:-]{0,40}\s{0,20}>$/i.exec(body.value.slice(Math.max(from, end - 70), end));
  return { start: from, end: close ? end - close[0].length : end };
}

function holds(tag: Tag): boolean {
  const said = (name: string) => tag.attribute(name)?.value.value ?? '';
  return (
    ['id', 'height', 'background', 'bgcolor'].some((name) => tag.attribute(name) !== undefined) ||
    holding.test(said('style'))
  );
}
