import type { Request } from './directives.ts';
import { literal } from './literal.ts';
import type { Part } from './message/message.ts';
import { removal } from './message/removal.ts';
import type { Edit, Span } from './span.ts';

/** What is said of a directive that silenced nothing, and the fix that removes it where the message itself holds it. */
export function idle(request: Request, parts: readonly Part[]): { at: Span; says: string; fix: Edit | undefined } {
  const { rule, at } = request;
  const says = `This directive is not needed: ${rule === undefined ? 'nothing is reported here' : `${rule} reports nothing here`}`;
  return { at, says, fix: without(request, parts) };
}

function without({ rule, at }: Request, parts: readonly Part[]): Edit | undefined {
  for (const part of parts) {
    const place = part.body.range(at);
    if (!place) continue;
    const { value } = part.body;
    const said = value.slice(place.start, place.end);
    const list = said.split('--', 1)[0] ?? '';
    const start =
      rule === undefined || !list.includes(',')
        ? -1
        : list.search(new RegExp(`(?<![\\w/-])${literal(rule)}(?![\\w/-])`));
    if (start >= 0 && rule !== undefined) {
      const from = place.start + start;
      const [before] = /,\s*$/.exec(value.slice(place.start, from)) ?? [''];
      const [after] = /^\s*,\s*/.exec(value.slice(from + rule.length, place.end)) ?? [''];
      const ends =
        after === ''
          ? { start: from - before.length, end: from + rule.length }
          : { start: from, end: from + rule.length + after.length };
      return { at: part.body.span(ends.start, ends.end), text: '' };
    }
    const [open] = /(?:<!--|\{\{!(?:--)?|\{#)$/.exec(value.slice(0, place.start).slice(-5)) ?? [''];
    const [close] = /^(?:--!?>|(?:--)?\}\}|#\})/.exec(value.slice(place.end, place.end + 4)) ?? [''];
    if (open === '' || close === '') return undefined;
    return removal(part, { start: place.start - open.length, end: place.end + close.length });
  }
  return undefined;
}
